"""The reviewer's signature: added to the issued bytes, in the field that was left for it."""

from datetime import timedelta

import pytest

from tests.signing.making import NOW, Signer, certified, issue_certificate, make_report
from workbench.errors import UnusableInput
from workbench.signing.identity import UnsuitableIdentity
from workbench.signing.sign import countersign, refuse_unless_reviewable
from workbench.signing.verdict import VerdictWord, judge
from workbench.signing.verify import examine


@pytest.fixture(scope="module")
def reviewed(signed: bytes, reviewer: Signer) -> bytes:
    return countersign(signed, reviewer.identity, now=NOW + timedelta(hours=2), reason="Review")


def test_that_the_issued_bytes_stay_and_both_signatures_hold(
    signed: bytes, reviewed: bytes, auditor: Signer, reviewer: Signer
) -> None:
    assert reviewed.startswith(signed)
    found = examine(reviewed, trusted=[auditor.pem, reviewer.pem], now=NOW + timedelta(days=1))
    assert judge(found, None).word is VerdictWord.GENUINE
    assert [one.signer for one in found.signatures] == ["Dana Auditor", "Rui Reviewer"]
    assert found.signatures[1].time == (NOW + timedelta(hours=2)).isoformat()


def test_that_an_unsigned_report_is_not_countersigned(unsigned: bytes, reviewer: Signer) -> None:
    with pytest.raises(UnusableInput, match="not signed yet"):
        countersign(unsigned, reviewer.identity, now=NOW, reason="Review")


def test_that_a_report_is_countersigned_once(reviewed: bytes, reviewer: Signer) -> None:
    with pytest.raises(UnusableInput, match="countersigned already"):
        countersign(reviewed, reviewer.identity, now=NOW, reason="Review")


@pytest.mark.parametrize("fields", [("Auditor",), ("Auditor", "Reviewer")])
def test_that_a_final_report_is_not_countersigned(
    auditor: Signer, reviewer: Signer, fields: tuple[str, ...]
) -> None:
    final = certified(make_report(fields=fields), auditor.identity, final=True)
    with pytest.raises(UnusableInput, match="issued as final"):
        countersign(final, reviewer.identity, now=NOW, reason="Review")


def test_that_a_report_without_the_field_is_not_countersigned(auditor: Signer, reviewer: Signer) -> None:
    pdf = certified(make_report(fields=("Auditor",)), auditor.identity)
    with pytest.raises(UnusableInput, match="no signature field “Reviewer”"):
        countersign(pdf, reviewer.identity, now=NOW, reason="Review")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"no PDF"])
def test_that_what_is_no_pdf_is_not_countersigned(data: bytes, reviewer: Signer) -> None:
    with pytest.raises(UnusableInput, match="cannot be countersigned"):
        countersign(data, reviewer.identity, now=NOW, reason="Review")
    with pytest.raises(UnusableInput, match="cannot be countersigned"):
        refuse_unless_reviewable(data)


def test_that_nothing_is_countersigned_with_an_expired_certificate(signed: bytes) -> None:
    identity = issue_certificate(ends=NOW - timedelta(days=1)).identity()
    with pytest.raises(UnsuitableIdentity, match="expired"):
        countersign(signed, identity, now=NOW, reason="Review")
