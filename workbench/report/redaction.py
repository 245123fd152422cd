"""The same report for third parties: without names of sources, photos and persons, each by choice.

What names is replaced where it stands by itself, and withheld within what was written freely. Nothing of it
is left in the content, so that no page, attachment or property of the document can show it.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Any, TypeVar, cast

from workbench.audit.choices import Withheld
from workbench.audit.outcome import Outcome, Remark
from workbench.audit.records import Actor, Attendee, AuditRecords, Evidence, ImportedFile, Source
from workbench.audit.sources import is_not_yet_identified
from workbench.audit.translations import Translated, made_anew
from workbench.audit.withholding import TOLD_OF, folded, roles_of, withholder
from workbench.report.content import ReportContent
from workbench.report.photos import PrintPhoto
from workbench.report.saying import counted, mark, speaking, tr

_MARK = mark("[name withheld]")
# What refers to something, or is counted on to the letter.
_KEPT = frozenset(
    {
        *("id", "element", "elements", "finding", "condition", "criterion", "of"),
        *("sha256", "shared_sha256", "original_sha256"),
    }
)
_Value = TypeVar("_Value")


def redacted(content: ReportContent) -> ReportContent:
    """The content without what its `redaction` withholds; without one, as it is.

    The document that goes with it is left out: make it anew of the records.
    """
    if content.redaction is None:
        return content
    with speaking(content.language):
        return _Redactor(content, content.redaction.withheld).content()


class _Redactor:
    """Knows all names of one audit, and what stands for them."""

    def __init__(self, content: ReportContent, withheld: frozenset[Withheld]) -> None:
        self._content, self._records = content, content.records
        self._withheld = withheld
        self._mark = tr(_MARK)
        people = [content.author, *([Actor(name=content.signer)] if content.signer else [])]
        self._tell: Callable[[str], str] = withholder(
            self._records,
            *people,
            ordinary=content.texts.words(),
            of=withheld,
            also=self._declarants(),
            mark=self._mark,
        )
        self._roles = self._roles_by_name()
        self._sources = self._sources_by_id()
        self._labelled = {_label(one): self._sources[one.id] for one in self._records.sources}
        self._codes = self._codes_by_id()

    def _declarants(self) -> list[str]:
        """Who declared sources is found out by the files' names too."""
        if Withheld.SOURCES not in self._withheld:
            return []
        told = [name for one in self._content.imported_files for name in (one.company, one.name)]
        return [*filter(None, told)]

    def _sources_by_id(self) -> Mapping[str, Source]:
        """Each source as it stands in the copy, by the id that it has in the audit."""
        if Withheld.SOURCES not in self._withheld:
            return MappingProxyType({one.id: one for one in self._records.sources})
        digits = len(str(len(self._records.sources)))
        return {
            one.id: _nameless(one, f"{number:0{digits}}")
            for number, one in enumerate(self._records.sources, start=1)
        }

    def _codes_by_id(self) -> Mapping[str, str]:
        """The codes of evidence; those that are a name give way to a number."""
        codes: dict[str, str] = {}
        for number, one in enumerate(self._records.evidence, start=1):
            codes[one.id] = one.id if self._tell(one.id) == one.id else f"W-{number}"
        return codes

    def _roles_by_name(self) -> Mapping[str, str]:
        visit = self._records.visit
        met = (*visit.opening_present, *visit.closing_present, *visit.persons_met)
        return {folded(one.name): self._tell(one.role) for one in met if one.name and one.role}

    # The content

    def content(self) -> ReportContent:
        """All of it."""
        content = self._content
        return replace(
            content,
            records=self._all_records(),
            document=b"",
            imported_files=tuple(
                self._imported(number, one) for number, one in enumerate(content.imported_files, start=1)
            ),
            photos=self._photos(),
            outcome=self._outcome(content.outcome),
            comparison=tuple((edition, self._outcome(one)) for edition, one in content.comparison),
            author=self._author(content.author),
            signer=None,
        )

    def _author(self, author: Actor) -> Actor:
        told = self._told(author)
        return replace(told, name=tr("name withheld")) if self._hides_persons else told

    def _photos(self) -> tuple[PrintPhoto, ...]:
        if Withheld.PHOTOS in self._withheld:
            return ()
        return tuple(replace(one, id=self._codes.get(one.id, one.id)) for one in self._content.photos)

    def _imported(self, number: int, file: ImportedFile) -> ImportedFile:
        if Withheld.SOURCES not in self._withheld:
            return self._told(file)
        company = tr("name withheld") if file.company else None
        return replace(file, name=tr("Declaration {n} (name withheld)", n=number), company=company)

    # The records

    @property
    def _hides_persons(self) -> bool:
        return Withheld.PERSONS in self._withheld

    def _all_records(self) -> AuditRecords:
        told = self._told(replace(self._records, sources=tuple(self._sources.values())))
        evidence = tuple(self._evidence(one) for one in told.evidence)
        return self._engaged(replace(told, evidence=evidence))

    def _engaged(self, records: AuditRecords) -> AuditRecords:
        if not self._hides_persons:
            return records
        engagement = records.engagement
        team = counted(len(engagement.team), "{n} person, name withheld", "{n} persons, names withheld")
        lead = tr("name withheld") if engagement.lead_auditor else None
        hidden = replace(engagement, lead_auditor=lead, team=(team,) if engagement.team else ())
        return replace(records, engagement=hidden)

    def _evidence(self, item: Evidence) -> Evidence:
        kept = item
        if Withheld.PHOTOS in self._withheld and item.photo is not None:
            # What was attached first is what its digest speaks of.
            kept = replace(kept, photo=None, sha256=item.photo.original_sha256 or item.sha256)
        if self._hides_persons and item.interview is not None:
            kept = replace(kept, interview=type(item.interview)(role=item.interview.role))
        return kept

    def _told(self, value: _Value) -> _Value:
        """A value with every text in it as the copy says it."""
        if isinstance(value, Enum):
            return value
        if isinstance(value, str):
            return cast(_Value, self._tell(value))
        if isinstance(value, tuple):
            return cast(_Value, tuple(map(self._told, value)))
        return self._told_noun(value) if is_dataclass(value) else value

    def _told_noun(self, noun: Any) -> Any:
        changed: dict[str, Any] = {}
        for field in fields(noun):
            before = getattr(noun, field.name)
            after = self._told_field(noun, field.name, before)
            if after is not before:
                changed[field.name] = after
        copy = replace(noun, **changed) if changed else noun
        return made_anew(noun, copy) if isinstance(noun, Translated) and noun.translations else copy

    def _told_field(self, noun: Any, name: str, value: Any) -> Any:
        if not value:
            return value
        if name == "evidence" or (name == "id" and isinstance(noun, Evidence)):
            return self._coded(value)
        if self._hides_persons and name in TOLD_OF:
            return self._person(value)
        if self._hides_persons and isinstance(noun, Attendee) and name == "name":
            return tr("name withheld")
        return value if name in _KEPT else self._told(value)

    def _coded(self, value: Any) -> Any:
        """Codes of evidence, alone or as a list; or the evidence itself."""
        if isinstance(value, str):
            return self._codes.get(value, value)
        return tuple(self._coded(one) if isinstance(one, str) else self._told(one) for one in value)

    def _person(self, name: str) -> str:
        """By what they do, as far as that is known."""
        if folded(name) in roles_of(self._records):
            return name
        role = self._roles.get(folded(name))
        return (
            tr("{name} ({details})", name=role, details=tr("name withheld")) if role else tr("name withheld")
        )

    # The outcome

    def _outcome(self, outcome: Outcome) -> Outcome:
        conflict, coverage = outcome.conflict, outcome.coverage
        elements = {
            ref: replace(one, why=self._remark(one.why)) if one.why else one
            for ref, one in outcome.elements.items()
        }
        return replace(
            outcome,
            conflict=replace(
                conflict,
                sources=tuple(self._sources[id_].id for id_ in conflict.sources),
                warnings=self._remarks(conflict.warnings),
            ),
            coverage=replace(coverage, warnings=self._remarks(coverage.warnings)),
            elements=elements,
            errors=self._remarks(outcome.errors),
            blocks_signoff=self._remarks(outcome.blocks_signoff),
        )

    def _remarks(self, remarks: tuple[Remark, ...]) -> tuple[Remark, ...]:
        return tuple(map(self._remark, remarks))

    def _remark(self, remark: Remark) -> Remark:
        """A remark on a source names it as the copy does."""
        values = dict(remark.values)
        named = values.get("name")
        source = self._sources.get(str(values.get("source"))) or self._labelled.get(str(named))
        if named is None or source is None:
            return remark
        values["name"] = _label(source)
        if "source" not in values:
            return Remark(remark.code, tuple(values.items()), remark.at)
        at = remark.at.replace(str(values["source"]), source.id)
        return Remark(remark.code, tuple((values | {"source": source.id}).items()), at)


def _nameless(source: Source, number: str) -> Source:
    """A source by its number; what was never identified has no name to withhold."""
    name = None if is_not_yet_identified(source) else tr("Source {n} (name withheld)", n=number)
    return replace(source, id=f"source-{number}", name=name, smelter_id=None)


def _label(source: Source) -> str:
    """How a remark names a source."""
    return source.name or source.smelter_id or source.id
