"""Hold two audits against each other: what each says, rated under its own edition. Nothing is written.

Sources are matched as the rules merge them, never by id. Sources of their own ("not yet identified") have
nothing to be known by: those that say the same are taken as the same.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any

from workbench.audit.findings import findings
from workbench.audit.outcome import ConflictOutcome, CoverageOutcome, Outcome
from workbench.audit.records import Answer, AuditRecords, CorrectiveAction, Source
from workbench.audit.sources import Key, merge_key, merged
from workbench.operations.ratings import rate
from workbench.store.audit_file import AuditFile

Difference = dict[str, Any]  # {"before": …, "after": …}
# Ids, and what points to ids, are each file's own.
_OWN = frozenset({"id", "evidence"})


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two audits: what was recorded, and how it is rated under its own edition."""

    records: AuditRecords
    outcome: Outcome


def compare_audits(before: AuditFile, after: AuditFile) -> dict[str, Any]:
    """What differs from one audit to the other, as `compare` prints it."""
    return compared(*(Side(file.records(), rate(file)) for file in (before, after)))


def compared(before: Side, after: Side) -> dict[str, Any]:
    """What differs between two sides; what is the same is left out."""
    one, other = before.records, after.records
    return {
        "criterion": _difference(before.outcome.criterion, after.outcome.criterion),
        "rating": _difference(before.outcome.rating, after.outcome.rating),
        "passed": _difference(before.outcome.passed, after.outcome.passed),
        "facts": _facts(one, other),
        "conditions": _changed(_conditions(before.outcome), _conditions(after.outcome)),
        "elements": _changed(_ratings(one.answers), _ratings(other.answers)),
        "answers": _answers(one.answers, other.answers),
        "findings": _findings(before, after),
        "actions": _changed(_by_finding(one.actions), _by_finding(other.actions), missing=[]),
        "sources": _sources(one.sources, other.sources),
    }


def _difference(before: object, after: object) -> Difference:
    return {"before": _plain(before), "after": _plain(after)}


def _changed(
    before: Mapping[str, Any], after: Mapping[str, Any], *, missing: object = None
) -> dict[str, Difference]:
    """What differs, key by key; a key that one side lacks is `missing` there."""
    pairs = {key: (before.get(key, missing), after.get(key, missing)) for key in sorted({*before, *after})}
    return {key: _difference(*pair) for key, pair in pairs.items() if pair[0] != pair[1]}


def _plain(value: object) -> Any:
    """A value of the nouns as JSON has it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if is_dataclass(value):
        return {part.name: _plain(getattr(value, part.name)) for part in fields(value)}
    return value


def _facts(before: AuditRecords, after: AuditRecords) -> dict[str, Difference]:
    """The facility, this audit's own dates and persons, and the facts that are judged."""
    made: dict[str, Difference] = {}
    for name in ("facility", "engagement", "basis"):
        made |= {
            f"{name}.{key}": told
            for key, told in _changed(_parts(getattr(before, name)), _parts(getattr(after, name))).items()
        }
    return made


def _parts(noun: Any) -> dict[str, Any]:
    return {part.name: getattr(noun, part.name) for part in fields(noun) if part.name not in _OWN}


def _conditions(outcome: Outcome) -> dict[str, dict[str, Any]]:
    return {one.id: _condition(one) for one in (outcome.coverage, outcome.conflict)}


def _condition(one: CoverageOutcome | ConflictOutcome) -> dict[str, Any]:
    told: dict[str, Any] = {"state": one.state, "rating": one.rating}
    if isinstance(one, CoverageOutcome):
        told |= {"undocumented": one.undocumented, "unknown": one.unknown, "total": one.total}
        told["limit_percent"] = one.limit_percent
    return told


def _ratings(answers: Iterable[Answer]) -> dict[str, Any]:
    return {answer.element: answer.rating for answer in answers}


def _answers(before: Sequence[Answer], after: Sequence[Answer]) -> dict[str, dict[str, Difference]]:
    """What else the answers say, apart from the rating."""
    said = [{one.element: _said(one) for one in answers} for answers in (before, after)]
    unsaid = {part.name: part.default for part in fields(Answer)}
    told = {}
    for element in sorted({*said[0], *said[1]}):
        sides = [{**_without_rating(unsaid), **side.get(element, {})} for side in said]
        differences = _changed(*sides)
        if differences:
            told[element] = differences
    return told


def _said(answer: Answer) -> dict[str, Any]:
    return _without_rating(_parts(answer))


def _without_rating(parts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in parts.items() if name not in {"element", "rating", *_OWN}}


def _findings(before: Side, after: Side) -> dict[str, Any]:
    one, other = ({finding.about: finding.rating for finding in _found(side)} for side in (before, after))
    return {
        "added": [
            {"finding": about, "rating": rating} for about, rating in other.items() if about not in one
        ],
        "removed": [
            {"finding": about, "rating": rating} for about, rating in one.items() if about not in other
        ],
        "changed": [
            {"finding": about, **_difference(rating, other[about])}
            for about, rating in one.items()
            if about in other and other[about] is not rating
        ],
    }


def _found(side: Side) -> Any:
    answers = {answer.element: answer for answer in side.records.answers}
    return findings(side.outcome, answers, side.records.actions)


def _by_finding(actions: Iterable[CorrectiveAction]) -> dict[str, list[Any]]:
    told: dict[str, list[Any]] = {}
    for action in actions:
        parts = _parts(action)
        told.setdefault(parts.pop("finding"), []).append(_plain(parts))
    return {finding: sorted(listed, key=repr) for finding, listed in told.items()}


def _sources(before: Iterable[Source], after: Iterable[Source]) -> dict[str, list[dict[str, Any]]]:
    one, other = _keyed(before), _keyed(after)
    return {
        "added": [_named(other[key]) for key in sorted(other.keys() - one.keys())],
        "removed": [_named(one[key]) for key in sorted(one.keys() - other.keys())],
        "changed": [
            {**_named(other[key]), **_only_changed(one[key], other[key])}
            for key in sorted(one.keys() & other.keys())
            if _parts(one[key]) != _parts(other[key])
        ],
    }


def _keyed(sources: Iterable[Source]) -> dict[Key, Source]:
    """Each source once, by what it is matched by."""
    met: Counter[str] = Counter()
    keyed: dict[Key, Source] = {}
    for source in merged(sources):
        keyed[merge_key(source) or _key_of_its_own(source, met)] = source
    return keyed


def _key_of_its_own(source: Source, met: Counter[str]) -> Key:
    """By all that it says, and how often that was said before."""
    says = repr(sorted(_parts(source).items()))
    met[says] += 1
    return (source.mineral.value, "own", says, str(met[says]))


def _named(source: Source) -> dict[str, Any]:
    return {"mineral": source.mineral.value, "smelter_id": source.smelter_id, "name": source.name}


def _only_changed(before: Source, after: Source) -> Difference:
    told = _changed(_parts(before), _parts(after))
    return {side: {name: one[side] for name, one in told.items()} for side in ("before", "after")}
