"""On how many legs an answer stands: what was read, what was said, what was seen."""

from collections.abc import Iterable, Mapping

from workbench.audit.enums import EvidenceKind, Method, Rating
from workbench.audit.records import Answer, Evidence

_METHODS = {
    EvidenceKind.DOCUMENT: Method.DOCUMENT,
    EvidenceKind.SEEN_NOT_RETAINED: Method.DOCUMENT,
    EvidenceKind.INTERVIEW: Method.INTERVIEW,
    EvidenceKind.PHOTO: Method.OBSERVATION,
    EvidenceKind.OBSERVATION: Method.OBSERVATION,
}
_PASSES = (Rating.CONFORMANCE, Rating.OPPORTUNITY)


def method_of(kind: EvidenceKind) -> Method:
    """How evidence of a kind came to be known; a photo shows what was seen."""
    return _METHODS[kind]


def methods(evidence: Iterable[Evidence]) -> frozenset[Method]:
    """The methods that pieces of evidence stand for together."""
    return frozenset(method_of(one.kind) for one in evidence)


def linked(answer: Answer, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The evidence that an answer names, in the order in which it names it."""
    known: Mapping[str, Evidence] = {one.id: one for one in evidence}
    return tuple(known[one] for one in answer.evidence if one in known)


def rests_on_one(answer: Answer, evidence: Iterable[Evidence]) -> bool:
    """Whether a pass rests on one method, or on none at all."""
    return answer.rating in _PASSES and len(methods(linked(answer, evidence))) <= 1
