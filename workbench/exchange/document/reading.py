"""The JSON document `workbench-audit/1` into records, or every fault of it with its place."""

import uuid
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from workbench.audit.enums import EvidenceKind
from workbench.audit.outcome import CONDITIONS
from workbench.audit.records import (
    Answer,
    AuditRecords,
    Basis,
    CorrectiveAction,
    Disagreement,
    Engagement,
    Facility,
    PriorAudit,
    Sampling,
    Source,
    Visit,
)
from workbench.audit.said import Said
from workbench.audit.sources import merge_key, merged
from workbench.exchange.document.faults import DocumentFaults, Fault, place
from workbench.exchange.document.parsing import parse
from workbench.exchange.document.shape import REFERENCE, build, document_model, noun_from


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What a document says, its repeated sources merged, and where its evidence lies, by evidence id."""

    records: AuditRecords
    evidence_files: Mapping[str, Path]


def read_document(
    data: bytes, *, folder: Path | None, elements: Collection[str] | None = None
) -> ReadDocument:
    """Read a document that lies in `folder`, where its evidence files are looked for (None: nowhere).

    `elements` are the references that the edition has; without them any well-formed one passes. Raises
    DocumentFaults, which lists all of them, or UnusableInput for what is no JSON at all.
    """
    tree, text, faults = parse(data)
    checks = _Checks(tree, folder, elements)
    faults += checks.faults()
    model = _validated(text, faults)
    if model is None or faults:
        raise DocumentFaults(faults)
    return ReadDocument(_records(model), checks.evidence_files)


def _validated(text: str, faults: list[Fault]) -> BaseModel | None:
    try:
        return document_model().model_validate_json(text)
    except ValidationError as error:
        # Half a character stops this parser for the whole text; the bare tree has already named its place.
        details = error.errors(include_url=False)
        faults += [_fault(detail) for detail in details if detail["type"] != "json_invalid" or not faults]
        return None


_SENTENCES = {
    "missing": Said("is missing"),
    "extra_forbidden": Said("is not a key of the document"),
    "string_type": Said("must be text"),
    "int_type": Said("must be a whole number"),
    "int_parsing_size": Said("is too large"),
    "bool_type": Said("must be true or false"),
    "list_type": Said("must be a list"),
    "dict_type": Said("must be an object"),
    "model_type": Said("must be an object"),
    "string_too_short": Said("must not be empty"),
}


def _fault(detail: ErrorDetails) -> Fault:
    steps = [step for step in detail["loc"] if step != "[key]"]
    kind, context = detail["type"], detail.get("ctx", {})
    if kind in ("enum", "literal_error"):
        expected = str(context["expected"]).replace("'", "")
        return Fault(
            place(*steps),
            Said("{value} is not one of {expected}", value=repr(detail["input"]), expected=expected),
        )
    if kind == "string_pattern_mismatch":
        is_reference = steps[:1] == ["answers"]
        return Fault(
            place(*steps), Said("is not an element") if is_reference else Said("is not written as it must be")
        )
    if kind in ("greater_than_equal", "less_than_equal", "less_than"):
        return Fault(place(*steps), Said("{value} is out of range", value=detail["input"]))
    return Fault(place(*steps), _SENTENCES.get(kind, detail["msg"]))


class _Checks:
    """What no single value shows: ids that are used twice or that nothing has, and files that are not there.

    It works on the bare tree, so that these faults are listed beside all others.
    """

    def __init__(self, tree: Any, folder: Path | None, elements: Collection[str] | None) -> None:
        self._tree = tree if isinstance(tree, dict) else {}
        self._folder = folder
        self._elements = elements
        self.evidence_files: dict[str, Path] = {}

    def faults(self) -> list[Fault]:
        return [
            *self._repeated_ids("sources"),
            *self._repeated_ids("evidence"),
            *self._unknown_evidence(),
            *self._unknown_elements(),
            *self._repeated_responses(),
            *self._files(),
        ]

    def _items(self, key: str) -> list[tuple[int, dict[str, Any]]]:
        found = self._tree.get(key)
        items = enumerate(found if isinstance(found, list) else [])
        return [(position, item) for position, item in items if isinstance(item, dict)]

    def _answers(self) -> dict[str, Any]:
        found = self._tree.get("answers")
        return found if isinstance(found, dict) else {}

    def _repeated_ids(self, key: str) -> Iterator[Fault]:
        ids = [(position, item.get("id")) for position, item in self._items(key)]
        counts = Counter(id_ for _, id_ in ids if isinstance(id_, str))
        for position, id_ in ids:
            if isinstance(id_, str) and counts[id_] > 1:
                yield Fault(
                    place(key, position, "id"), Said("{value} is used more than once", value=repr(id_))
                )

    def _repeated_responses(self) -> Iterator[Fault]:
        named: set[str] = set()
        for position, item in self._items("responses"):
            finding = item.get("finding")
            if isinstance(finding, str) and finding in named:
                yield Fault(
                    place("responses", position, "finding"),
                    Said("{value} is answered more than once", value=repr(finding)),
                )
            named.add(str(finding))

    def _unknown_evidence(self) -> Iterator[Fault]:
        known = {item.get("id") for _, item in self._items("evidence") if isinstance(item.get("id"), str)}
        holders: list[tuple[tuple[str | int, ...], Any]] = [
            *((("sources", position), item) for position, item in self._items("sources")),
            *((("actions", position), item) for position, item in self._items("actions")),
            *((("answers", ref), item) for ref, item in self._answers().items()),
        ]
        for steps, item in holders:
            named = item.get("evidence") if isinstance(item, dict) else None
            for position, id_ in enumerate(named if isinstance(named, list) else []):
                if isinstance(id_, str) and id_ not in known:
                    yield Fault(
                        place(*steps, "evidence", position),
                        Said("no evidence has the id {value}", value=repr(id_)),
                    )

    def _unknown_elements(self) -> Iterator[Fault]:
        if self._elements is None:
            return
        for ref in self._answers():
            if REFERENCE.fullmatch(ref) and ref not in self._elements:
                yield Fault(place("answers", ref), Said("is not an element of this edition"))
        for key in ("actions", "responses"):
            for position, item in self._items(key):
                finding = item.get("finding")
                known = finding in self._elements or finding in CONDITIONS
                if isinstance(finding, str) and REFERENCE.fullmatch(finding) and not known:
                    message = Said("{value} is not an element of this edition", value=repr(finding))
                    yield Fault(place(key, position, "finding"), message)

    def _files(self) -> Iterator[Fault]:
        for position, item in self._items("evidence"):
            name = item.get("file")
            if not isinstance(name, str):
                continue
            message = self._follow(name, item.get("id"))
            if message:
                yield Fault(place("evidence", position, "file"), message)

    def _follow(self, name: str, id_: Any) -> str | None:
        if not _stays_inside(name):
            return Said("{value} is not a path inside the document's folder", value=repr(name))
        if self._folder is None:
            return None
        path = self._folder / name
        try:
            if not path.resolve().is_relative_to(self._folder.resolve()):
                return Said("{value} leads out of the document's folder", value=repr(name))
            if not path.is_file():
                return Said("{value} is not there", value=repr(name))
        except (OSError, ValueError):
            return Said("{value} is not a name that a file can have", value=repr(name))
        if isinstance(id_, str):
            self.evidence_files[id_] = path
        return None


def _stays_inside(name: str) -> bool:
    """Whether a path is relative, for every system, and never climbs."""
    windows = PureWindowsPath(name)
    is_anchored = bool(windows.drive or windows.root or PurePosixPath(name).is_absolute())
    return bool(name.strip()) and not is_anchored and ".." not in windows.parts


def _records(model: Any) -> AuditRecords:
    answers = [
        noun_from(answer, element=ref) for ref, answer in (model.answers or {}).items() if answer is not None
    ]
    return AuditRecords(
        criterion=model.criterion,
        facility=noun_from(model.facility) if model.facility else Facility(),
        engagement=noun_from(model.audit) if model.audit else Engagement(),
        basis=build(Basis, model),
        answers=tuple(sorted(answers, key=_by_reference)),
        sources=tuple(merged(_with_ids([_source(source) for source in model.sources or ()]))),
        evidence=tuple(_evidence(item) for item in model.evidence or ()),
        actions=tuple(_action(action) for action in model.actions or ()),
        disagreements=tuple(_disagreements(model.disagreements)) if model.disagreements else (),
        visit=noun_from(model.visit) if model.visit else Visit(),
        samplings=tuple(_sampling(item) for item in model.sampling or ()),
        responses=tuple(sorted(map(noun_from, model.responses or ()), key=lambda one: one.finding)),
        prior=noun_from(model.previous_audit) if model.previous_audit else PriorAudit(),
    )


def _by_reference(answer: Answer) -> tuple[int, str]:
    section, letter = answer.element.split(".")
    return int(section), letter


def _source(model: Any) -> Source:
    source: Source = noun_from(model, **({} if model.id else {"id": ""}))
    return source


def _with_ids(rows: list[Source]) -> list[Source]:
    """Each row with an id: its own, else the one of a row that names the same source, else a random one."""
    if all(row.id for row in rows):
        return rows
    given = {key: row.id for row in rows if row.id and (key := merge_key(row))}
    return [
        row if row.id else replace(row, id=given.get(merge_key(row) or ()) or _random_id()) for row in rows
    ]


def _evidence(model: Any) -> Any:
    kind = {} if model.kind else {"kind": EvidenceKind.DOCUMENT}
    return noun_from(model, **_own_id(model), **kind)


def _action(model: Any) -> CorrectiveAction:
    finding = {} if model.finding else {"finding": ""}
    action: CorrectiveAction = noun_from(model, id=_random_id(), **finding)
    return action


def _sampling(model: Any) -> Sampling:
    sampling: Sampling = noun_from(model, id=_random_id())
    return sampling


def _disagreements(model: Any) -> Iterator[Disagreement]:
    """By condition, as the file lists them; a blank text is none."""
    for condition in sorted(CONDITIONS):
        text = getattr(model, condition)
        if text and text.strip():
            yield Disagreement(condition=condition, text=text)


def _own_id(model: Any) -> dict[str, str]:
    return {} if model.id else {"id": _random_id()}


def _random_id() -> str:
    return uuid.uuid4().hex
