"""What the audit at hand adds to what is seen in the file."""

import hashlib

import pytest

from tests.signing.making import NOW, Signer, certified, countersigned, make_report
from tests.signing.stamping import Authority
from workbench.signing.sign import countersign
from workbench.signing.timestamp import add_timestamp
from workbench.signing.verdict import AuditKnowledge, KnownIssue, Verdict, VerdictWord, judge
from workbench.signing.verify import examine

GENUINE, NOT_GENUINE, CANNOT_TELL = VerdictWord.GENUINE, VerdictWord.NOT_GENUINE, VerdictWord.CANNOT_TELL


class Judge:
    """Judges beside an audit, by default trusting both signers."""

    def __init__(self, *trusted: bytes) -> None:
        self._trusted = trusted

    def __call__(self, pdf: bytes, knowledge: AuditKnowledge | None, *, trusting: bool = True) -> Verdict:
        return judge(examine(pdf, trusted=self._trusted if trusting else (), now=NOW), knowledge)


@pytest.fixture(scope="module")
def verdict_on(auditor: Signer, reviewer: Signer) -> Judge:
    return Judge(auditor.pem, reviewer.pem)


def issued(pdf: bytes, *later: bytes, signed: bool = True, final: bool = False) -> AuditKnowledge:
    """An audit that issued another report first, then this one, and recorded these countersigned ones."""
    sha256, *countersigned_as = (hashlib.sha256(one).hexdigest() for one in (pdf, *later))
    issue = KnownIssue(
        sha256, len(pdf), signed=signed, final=final, countersigned_sha256s=tuple(countersigned_as)
    )
    return AuditKnowledge((KnownIssue("0" * 64, 1), issue))


def test_that_the_issued_bytes_beside_their_audit_are_genuine(signed: bytes, verdict_on: Judge) -> None:
    verdict = verdict_on(signed, issued(signed))
    assert (verdict.word, verdict.from_audit) == (GENUINE, True)


def test_that_without_an_audit_it_stays_open_whose_report_it_is(signed: bytes, verdict_on: Judge) -> None:
    assert verdict_on(signed, None).from_audit is None


def test_that_the_audit_does_not_make_an_unknown_signer_known(signed: bytes, verdict_on: Judge) -> None:
    verdict = verdict_on(signed, issued(signed), trusting=False)
    assert (verdict.word, verdict.from_audit) == (CANNOT_TELL, True)


def test_that_a_report_of_another_audit_is_not_genuine_beside_this_one(
    signed: bytes, auditor: Signer, verdict_on: Judge
) -> None:
    other = certified(make_report(text="Outcome: Conformance"), auditor.identity)
    for trusting in (True, False):
        verdict = verdict_on(other, issued(signed), trusting=trusting)
        assert (verdict.word, verdict.from_audit) == (NOT_GENUINE, False)
    assert verdict_on(other, AuditKnowledge()).word is NOT_GENUINE


@pytest.mark.parametrize("trusting", [True, False])
@pytest.mark.parametrize("place", [0, 700, -1500, -1])
def test_that_a_changed_byte_is_not_genuine_beside_the_audit(
    signed: bytes, verdict_on: Judge, place: int, trusting: bool
) -> None:
    changed = bytearray(signed)
    changed[place] ^= 1
    verdict = verdict_on(bytes(changed), issued(signed), trusting=trusting)
    assert (verdict.word, verdict.from_audit) == (NOT_GENUINE, False)


def test_that_appended_bytes_are_told_although_the_issued_ones_are_inside(
    signed: bytes, verdict_on: Judge
) -> None:
    verdict = verdict_on(signed + b"\n", issued(signed))
    assert verdict.word is NOT_GENUINE
    assert "added to the file" in verdict.reason


def test_that_stripped_signatures_are_not_genuine_beside_an_audit_that_issued_it_signed(
    unsigned: bytes, signed: bytes, verdict_on: Judge
) -> None:
    verdict = verdict_on(unsigned, issued(signed))
    assert (verdict.word, verdict.from_audit) == (NOT_GENUINE, False)
    assert "cut back" in verdict.reason


def test_that_a_draft_beside_an_audit_that_issued_nothing_stays_open(
    unsigned: bytes, verdict_on: Judge
) -> None:
    verdict = verdict_on(unsigned, AuditKnowledge())
    assert (verdict.word, verdict.from_audit) == (CANNOT_TELL, False)


def test_that_a_report_issued_unsigned_stays_open_but_is_recognised(
    unsigned: bytes, verdict_on: Judge
) -> None:
    verdict = verdict_on(unsigned, issued(unsigned, signed=False))
    assert (verdict.word, verdict.from_audit) == (CANNOT_TELL, True)


def test_that_a_recorded_countersignature_is_genuine(
    signed: bytes, twice_signed: bytes, verdict_on: Judge
) -> None:
    verdict = verdict_on(twice_signed, issued(signed, twice_signed))
    assert (verdict.word, verdict.from_audit) == (GENUINE, True)


def test_that_a_countersignature_made_away_from_the_audit_is_genuine_too(
    signed: bytes, twice_signed: bytes, verdict_on: Judge
) -> None:
    verdict = verdict_on(twice_signed, issued(signed))
    assert (verdict.word, verdict.from_audit) == (GENUINE, True)


def test_that_the_issued_bytes_are_cut_back_once_a_countersignature_is_recorded(
    signed: bytes, twice_signed: bytes, verdict_on: Judge
) -> None:
    verdict = verdict_on(signed, issued(signed, twice_signed))
    assert (verdict.word, verdict.from_audit) == (NOT_GENUINE, True)
    assert "ut back" in verdict.reason


def test_that_another_countersignature_than_the_recorded_one_is_not_genuine(
    signed: bytes, twice_signed: bytes, auditor: Signer, verdict_on: Judge
) -> None:
    other = countersigned(signed, auditor.identity)
    verdict = verdict_on(other, issued(signed, twice_signed))
    assert verdict.word is NOT_GENUINE
    assert "recorded" in verdict.reason


def test_that_a_countersigned_file_must_begin_with_the_issued_bytes(
    signed: bytes, twice_signed: bytes, verdict_on: Judge
) -> None:
    verdict = verdict_on(twice_signed, issued(signed + b" ", twice_signed))
    assert verdict.word is NOT_GENUINE
    assert "begin with" in verdict.reason


def test_that_a_report_issued_as_final_is_not_countersigned(
    signed: bytes, twice_signed: bytes, verdict_on: Judge
) -> None:
    verdict = verdict_on(twice_signed, issued(signed, final=True))
    assert verdict.word is NOT_GENUINE
    assert "final" in verdict.reason


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.mark.parametrize("recorded", [True, False])
def test_that_a_time_stamp_takes_nothing_from_a_recorded_countersignature(
    signed: bytes, auditor: Signer, reviewer: Signer, authority: Authority, recorded: bool
) -> None:
    reviewed = countersign(signed, reviewer.identity, now=NOW, reason="Review")
    stamped = add_timestamp(reviewed, ask=authority.ask)
    verdict_on = Judge(auditor.pem, reviewer.pem, authority.root.pem)
    verdict = verdict_on(stamped, issued(signed, reviewed) if recorded else issued(signed))
    assert (verdict.word, verdict.from_audit) == (GENUINE, True)


def test_that_a_time_stamp_does_not_hide_that_a_countersignature_was_cut(
    signed: bytes, twice_signed: bytes, auditor: Signer, authority: Authority
) -> None:
    stamped = add_timestamp(signed, ask=authority.ask)
    verdict_on = Judge(auditor.pem, authority.root.pem)
    assert verdict_on(stamped, issued(signed)).word is GENUINE
    verdict = verdict_on(stamped, issued(signed, twice_signed))
    assert (verdict.word, verdict.from_audit) == (NOT_GENUINE, True)
    assert "does not carry the countersignature" in verdict.reason
