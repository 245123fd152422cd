"""A time-stamp under a report: what it proves, to whom, and what is refused."""

import random
from datetime import timedelta

import pytest
from asn1crypto import tsp
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.signing.making import NOW, Signer, certified, countersigned, issue_certificate, make_report
from tests.signing.stamping import Authority, serving
from workbench.errors import UnusableInput, WrongUsage
from workbench.signing.sign import countersign
from workbench.signing.timestamp import add_timestamp, server_at
from workbench.signing.verdict import Verdict, VerdictWord, judge
from workbench.signing.verify import Examination, examine

GENUINE, NOT_GENUINE, CANNOT_TELL = VerdictWord.GENUINE, VerdictWord.NOT_GENUINE, VerdictWord.CANNOT_TELL


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority(at=NOW + timedelta(hours=1))


@pytest.fixture(scope="session")
def stamped(signed: bytes, authority: Authority) -> bytes:
    return add_timestamp(signed, ask=authority.ask)


def examined(pdf: bytes, *trusted: bytes, years: int = 0) -> Examination:
    return examine(pdf, trusted=trusted, now=NOW + timedelta(days=1 + 366 * years))


def verdict_on(pdf: bytes, *trusted: bytes, years: int = 0) -> Verdict:
    return judge(examined(pdf, *trusted, years=years), None)


def test_that_a_trusted_time_stamp_proves_the_time_of_all_before_it(
    signed: bytes, auditor: Signer, reviewer: Signer, authority: Authority
) -> None:
    twice_signed = countersign(signed, reviewer.identity, now=NOW, reason="Review")
    pdf = add_timestamp(twice_signed, ask=authority.ask)
    assert pdf.startswith(twice_signed)
    found = examined(pdf, auditor.pem, reviewer.pem, authority.root.pem)
    assert [(one.field, one.time_proven, one.covers_whole_file) for one in found.signatures] == [
        ("Auditor", True, False),
        ("Reviewer", True, False),
        ("Timestamp 1", True, True),
    ]
    assert found.signatures[2].time == (NOW + timedelta(hours=1)).isoformat()
    verdict = judge(found, None)
    assert verdict.word is GENUINE
    assert "Dana Auditor and Rui Reviewer" in verdict.reason
    assert "A Time Authority proves" in verdict.reason
    assert found.parts[0].size == len(signed)


def test_that_a_time_stamp_of_an_unknown_authority_proves_nothing(stamped: bytes, auditor: Signer) -> None:
    found = examined(stamped, auditor.pem)
    assert [(one.intact, one.trusted, one.time_proven) for one in found.signatures] == [
        (True, True, False),
        (True, False, False),
    ]
    verdict = judge(found, None)
    assert verdict.word is CANNOT_TELL
    assert "the authority A Time Authority" in verdict.reason


def test_that_trust_in_the_authority_is_no_trust_in_the_signer(stamped: bytes, authority: Authority) -> None:
    assert verdict_on(stamped, authority.root.pem).word is CANNOT_TELL


def test_that_the_certificate_of_the_server_itself_can_be_trusted(
    stamped: bytes, auditor: Signer, authority: Authority
) -> None:
    assert verdict_on(stamped, auditor.pem, authority.stamper.pem).word is GENUINE


def test_that_a_certificate_that_expired_after_the_time_stamp_still_proves_the_report(
    signed: bytes, stamped: bytes, auditor: Signer, authority: Authority
) -> None:
    trusted = (auditor.pem, authority.root.pem)
    assert verdict_on(signed, *trusted, years=6).word is CANNOT_TELL
    assert verdict_on(stamped, *trusted, years=6).word is GENUINE
    assert verdict_on(stamped, *trusted, years=11).word is CANNOT_TELL  # the authority's own expired


def test_that_a_later_time_stamp_prolongs_an_earlier_one(stamped: bytes, auditor: Signer) -> None:
    first = Authority(at=NOW + timedelta(hours=1), ends=NOW + timedelta(days=400))
    later = Authority(at=NOW + timedelta(days=300), ends=NOW + timedelta(days=8000))
    once = add_timestamp(certified(make_report(), auditor.identity), ask=first.ask)
    twice = add_timestamp(once, ask=later.ask)
    trusted = (auditor.pem, first.root.pem, later.root.pem)
    assert verdict_on(once, *trusted, years=6).word is CANNOT_TELL
    assert verdict_on(twice, *trusted, years=6).word is GENUINE
    assert [one.field for one in examined(twice).signatures][1:] == ["Timestamp 1", "Timestamp 2"]


def test_that_a_certificate_that_expired_before_the_time_stamp_proves_nothing() -> None:
    issued = issue_certificate(ends=NOW + timedelta(days=2))
    late = Authority(at=NOW + timedelta(days=3))
    pdf = add_timestamp(certified(make_report(), issued.identity()), ask=late.ask)
    verdict = judge(examine(pdf, trusted=[issued.pem, late.root.pem], now=NOW + timedelta(days=4)), None)
    assert verdict.word is CANNOT_TELL
    assert "as of the time-stamp" in verdict.reason


def test_that_a_signature_cannot_claim_a_time_after_its_time_stamp(auditor: Signer) -> None:
    authority = Authority(at=NOW)
    pdf = add_timestamp(
        certified(make_report(), auditor.identity, now=NOW + timedelta(days=5)), ask=authority.ask
    )
    verdict = verdict_on(pdf, auditor.pem, authority.root.pem)
    assert verdict.word is CANNOT_TELL
    assert "claims a later time" in verdict.reason


def test_that_a_final_report_may_be_time_stamped(auditor: Signer, authority: Authority) -> None:
    pdf = add_timestamp(certified(make_report(), auditor.identity, final=True), ask=authority.ask)
    assert verdict_on(pdf, auditor.pem, authority.root.pem).word is GENUINE


def test_that_a_reviewer_may_sign_after_a_time_stamp(
    stamped: bytes, auditor: Signer, reviewer: Signer, authority: Authority
) -> None:
    pdf = countersigned(stamped, reviewer.identity)
    found = examine(
        pdf, trusted=[auditor.pem, reviewer.pem, authority.root.pem], now=NOW + timedelta(days=60)
    )
    assert [one.time_proven for one in found.signatures] == [True, True, False]
    assert judge(found, None).word is GENUINE


@pytest.mark.parametrize(
    "purposes", [(), (ExtendedKeyUsageOID.SERVER_AUTH,), (ExtendedKeyUsageOID.EMAIL_PROTECTION,)]
)
def test_that_a_certificate_for_other_things_proves_no_time(
    signed: bytes, auditor: Signer, purposes: tuple[ExtendedKeyUsageOID, ...]
) -> None:
    other = Authority(purposes=purposes)  # type: ignore[arg-type]
    pdf = add_timestamp(signed, ask=other.ask)
    verdict = verdict_on(pdf, auditor.pem, other.root.pem)
    assert verdict.word is CANNOT_TELL
    assert "is not made for time-stamps" in verdict.reason


def test_that_what_comes_behind_a_time_stamp_is_seen(
    stamped: bytes, auditor: Signer, authority: Authority
) -> None:
    for changed in (stamped + b"\n", stamped[:-1], stamped.replace(b"Timestamp 1", b"Timestamp 7")):
        assert verdict_on(changed, auditor.pem, authority.root.pem).word is NOT_GENUINE


def test_that_no_flipped_byte_leaves_a_time_stamped_report_genuine(
    stamped: bytes, signed: bytes, auditor: Signer, authority: Authority
) -> None:
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    digits = range(stamped.rindex(b"/Contents <") + 11, stamped.rindex(b"/Contents <") + 8_000)
    places = [chance.choice(digits) for _ in range(60)]
    places += [chance.randrange(len(signed), len(stamped)) for _ in range(40)]
    for place in places:
        other = b"1" if stamped[place : place + 1] == b"0" else b"0"
        changed = stamped[:place] + other + stamped[place + 1 :]
        if changed != stamped:
            word = verdict_on(changed, auditor.pem, authority.root.pem).word
            assert word is not GENUINE, f"seed {seed}: {place}"


def test_that_a_server_is_asked_for_the_digest_alone(
    signed: bytes, auditor: Signer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serving(authority.ask) as (url, asked):
        pdf = add_timestamp(signed, ask=server_at(url))
    assert verdict_on(pdf, auditor.pem, authority.root.pem).word is GENUINE
    (query,) = asked
    assert len(query) < 100
    told = tsp.TimeStampReq.load(query, strict=True)
    assert told["message_imprint"]["hash_algorithm"]["algorithm"].native == "sha256"


def refusal(_: bytes) -> bytes:
    status = tsp.PKIStatusInfo({"status": "rejection", "status_string": ["out of service"]})
    return bytes(tsp.TimeStampResp({"status": status}).dump())


@pytest.mark.parametrize(
    ("answer", "status"),
    [(lambda _: b"<html>busy</html>", 200), (lambda _: b"", 200), (refusal, 200), (lambda _: b"no", 503)],
)
def test_that_an_answer_that_is_no_time_stamp_is_told(
    signed: bytes, monkeypatch: pytest.MonkeyPatch, answer: object, status: int
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with (
        serving(answer, status=status) as (url, _),  # type: ignore[arg-type]
        pytest.raises(UnusableInput, match="gave no time-stamp"),
    ):
        add_timestamp(signed, ask=server_at(url))


def test_that_a_time_stamp_of_another_question_is_refused(signed: bytes, authority: Authority) -> None:
    """An answer that somebody kept: its nonce is not the one that was sent."""
    kept: list[bytes] = []

    def replay(query: bytes) -> bytes:
        kept.append(authority.ask(query))
        return kept[0]

    add_timestamp(signed, ask=replay)
    with pytest.raises(UnusableInput, match="gave no time-stamp"):
        add_timestamp(signed, ask=replay)


@pytest.mark.parametrize("url", ["", "tsa.example", "file:///etc/passwd", "ftp://tsa.example/", "http:///x"])
def test_that_what_is_no_address_of_a_server_is_wrong_usage(url: str) -> None:
    with pytest.raises(WrongUsage, match="no address"):
        server_at(url)


def test_that_what_is_no_pdf_is_not_time_stamped(authority: Authority) -> None:
    with pytest.raises(UnusableInput, match="cannot be time-stamped"):
        add_timestamp(b"no PDF", ask=authority.ask)
