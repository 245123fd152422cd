import pytest

from workbench.audit.enums import EvidenceKind, Method, Rating
from workbench.audit.records import Answer, Evidence
from workbench.audit.triangulation import linked, methods, rests_on_one

POLICY = Evidence(id="e1", kind=EvidenceKind.DOCUMENT)
LEDGER = Evidence(id="e2", kind=EvidenceKind.SEEN_NOT_RETAINED)
BUYER = Evidence(id="e3", kind=EvidenceKind.INTERVIEW)
SHELF = Evidence(id="e4", kind=EvidenceKind.PHOTO)
WALK = Evidence(id="e5", kind=EvidenceKind.OBSERVATION)
ALL = (POLICY, LEDGER, BUYER, SHELF, WALK)


@pytest.mark.parametrize(
    ("evidence", "wanted"),
    [
        ((), set()),
        ((POLICY, LEDGER), {Method.DOCUMENT}),
        ((BUYER,), {Method.INTERVIEW}),
        ((SHELF, WALK), {Method.OBSERVATION}),
        (ALL, {Method.DOCUMENT, Method.INTERVIEW, Method.OBSERVATION}),
    ],
)
def test_that_each_kind_of_evidence_stands_for_one_method(
    evidence: tuple[Evidence, ...], wanted: set[Method]
) -> None:
    assert methods(evidence) == wanted


def test_that_every_kind_of_evidence_has_a_method() -> None:
    for kind in EvidenceKind:
        assert methods([Evidence(id="e", kind=kind)])


def test_that_only_what_the_answer_names_counts_and_what_is_gone_is_left_out() -> None:
    answer = Answer(element="2.c", evidence=("e3", "gone", "e1"))
    assert linked(answer, ALL) == (BUYER, POLICY)


@pytest.mark.parametrize(
    ("rating", "evidence", "wanted"),
    [
        (Rating.CONFORMANCE, (), True),
        (Rating.CONFORMANCE, ("e1", "e2"), True),
        (Rating.CONFORMANCE, ("e1", "e3"), False),
        (Rating.OPPORTUNITY, ("e4", "e5"), True),
        (Rating.MINOR, ("e1",), False),
        (Rating.NOT_APPLICABLE, (), False),
        (None, ("e1",), False),
    ],
)
def test_that_a_pass_needs_two_methods_and_a_finding_does_not(
    rating: Rating | None, evidence: tuple[str, ...], wanted: bool
) -> None:
    assert rests_on_one(Answer(element="2.c", rating=rating, evidence=evidence), ALL) is wanted
