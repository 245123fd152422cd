"""What proves a signature when its certificate is long gone: validation data under a time-stamp (B-LTA)."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from tests.signing.making import NOW, Issued, Signer, certified, issue_certificate, make_report
from tests.signing.stamping import Authority
from tests.signing.withdrawing import CertificateAuthority
from workbench.signing import security_store, timestamp
from workbench.signing.chains import Link
from workbench.signing.collecting import Collector
from workbench.signing.revocation import ValidationData, is_shown_in_force, question_about, withdrawn_on
from workbench.signing.timestamp import add_timestamp, collect_validation_data
from workbench.signing.verdict import Verdict, VerdictWord, judge
from workbench.signing.verify import examine

GENUINE, NOT_GENUINE, CANNOT_TELL = VerdictWord.GENUINE, VerdictWord.NOT_GENUINE, VerdictWord.CANNOT_TELL
DAY = timedelta(days=1)


class Case:
    """A signer by an authority, and time-stamps as they are asked for."""

    def __init__(self, *, lists: bool = False, answers: bool = False, above: bool = False) -> None:
        self.authority = CertificateAuthority()
        self.signer = self.authority.issue(lists=lists, answers=answers, above=above)
        self.stamping: list[Authority] = []
        self.pdf = certified(make_report(), self.signer.identity(self.authority.middle.certificate))

    def stamp(self, days: float = 0, *, lasting: int = 8000, collecting: bool = True) -> "Case":
        """A time-stamp so many days later, with what the authority tells on that day."""
        day = NOW + timedelta(hours=1) + days * DAY
        self.authority.clock = day
        # Whoever stamps is of an authority that never withdraws anything.
        server = Authority(is_elliptic=True, at=day, starts=day - 400 * DAY, ends=day + lasting * DAY)
        self.stamping.append(server)
        data = None
        if collecting:
            data = collect_validation_data(self.pdf, ask=server.ask, fetch=self.authority.fetch).data
        self.pdf = add_timestamp(self.pdf, ask=server.ask, data=data)
        return self

    @property
    def trusted(self) -> tuple[bytes, ...]:
        return (self.authority.root.pem, *(one.root.pem for one in self.stamping))

    def verdict(self, days: float = 2) -> Verdict:
        return judge(examine(self.pdf, trusted=self.trusted, now=NOW + days * DAY), None)

    def withdraw(self, days: float, issued: Issued | None = None) -> "Case":
        certificate = (issued or self.signer).certificate
        self.authority.withdrawn[certificate.serial_number] = NOW + days * DAY
        return self


KINDS = {"by lists": {"lists": True}, "by answers": {"answers": True}}


@pytest.mark.parametrize("kind", KINDS)
def test_that_an_expired_certificate_is_genuine_where_the_file_proves_that_it_held(kind: str) -> None:
    case = Case(**KINDS[kind]).stamp()
    assert case.verdict(days=2000).word is GENUINE, case.verdict(days=2000).reason
    assert "not asked" not in case.verdict().reason


@pytest.mark.parametrize("kind", KINDS)
def test_that_an_expired_certificate_stays_open_where_nothing_proves_that_it_held(kind: str) -> None:
    case = Case(**KINDS[kind]).stamp(collecting=False)
    assert case.verdict().word is GENUINE
    assert "was withdrawn was not asked" in case.verdict().reason
    later = case.verdict(days=2000)
    assert later.word is CANNOT_TELL
    assert "nothing in it proves" in later.reason


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_certificate_withdrawn_after_the_time_stamp_proves_the_report(kind: str) -> None:
    case = Case(**KINDS[kind]).stamp(collecting=False)
    case.withdraw(30)
    case.stamp(60)
    for days in (61, 2000):
        assert case.verdict(days).word is GENUINE, case.verdict(days).reason


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_certificate_withdrawn_before_the_time_stamp_is_not_genuine(kind: str) -> None:
    case = Case(**KINDS[kind])
    case.withdraw(30)
    case.stamp(60)
    for days in (61, 2000):
        verdict = case.verdict(days)
        assert verdict.word is NOT_GENUINE
        assert "was withdrawn on 2026-12-04" in verdict.reason


def test_that_trust_in_the_signer_does_not_outweigh_that_its_issuer_withdrew_it() -> None:
    case = Case(lists=True)
    case.withdraw(-1)
    case.stamp()
    trusted = [case.signer.pem, *case.trusted[1:]]
    assert judge(examine(case.pdf, trusted=trusted, now=NOW + DAY), None).word is NOT_GENUINE


def test_that_an_authority_that_was_itself_withdrawn_proves_nobody() -> None:
    case = Case(lists=True)
    case.withdraw(-1, case.authority.middle)
    assert case.stamp().verdict().word is NOT_GENUINE


def test_that_data_collected_after_the_certificate_expired_prove_nothing() -> None:
    """Issuers drop expired certificates from their lists: not standing there says no more."""
    case = Case(lists=True).stamp(collecting=False).stamp(200)
    assert case.verdict(days=201).word is CANNOT_TELL


def test_that_a_later_time_stamp_prolongs_the_proof_when_the_first_authority_expired() -> None:
    case = Case(lists=True).stamp(lasting=300).stamp(200)
    assert case.verdict(days=2000).word is GENUINE, case.verdict(days=2000).reason
    once = Case(lists=True).stamp(lasting=300)
    assert once.verdict(days=2000).word is CANNOT_TELL


def test_that_a_time_stamp_by_a_withdrawn_certificate_proves_no_time() -> None:
    case = Case(lists=True)
    server = Authority(
        at=NOW, root=case.authority.root, extensions=case.authority.addresses("top", lists=True)
    )
    case.withdraw(-1, server.stamper)
    case.stamping.append(server)
    data = collect_validation_data(case.pdf, ask=server.ask, fetch=case.authority.fetch).data
    case.pdf = add_timestamp(case.pdf, ask=server.ask, data=data)
    verdict = case.verdict()
    assert verdict.word is CANNOT_TELL
    assert "A Time Authority" in verdict.reason
    assert "was withdrawn on 2026-11-03" in verdict.reason


def test_that_an_issuer_that_did_not_come_along_is_fetched() -> None:
    case = Case(lists=True, above=True)
    case.pdf = certified(make_report(), case.signer.identity())
    assert case.verdict().word is CANNOT_TELL
    case.stamp()
    assert case.verdict().word is GENUINE, case.verdict().reason
    assert case.verdict(days=2000).word is GENUINE


def test_that_a_self_signed_report_is_stamped_without_data(signed: bytes, auditor: Signer) -> None:
    server = Authority(is_elliptic=True, at=NOW)
    asked: list[str] = []

    def fetch(address: str, _: bytes | None) -> bytes:
        asked.append(address)
        return b""

    collector = collect_validation_data(signed, ask=server.ask, fetch=fetch)
    assert (bool(collector.data), collector.unanswered, asked) == (False, [], [])
    pdf = add_timestamp(signed, ask=server.ask, data=collector.data)
    assert b"/DSS" not in pdf
    assert judge(examine(pdf, trusted=[auditor.pem, server.root.pem], now=NOW), None).word is GENUINE


def test_that_an_authority_that_does_not_answer_is_named_and_prevents_no_time_stamp() -> None:
    case = Case(lists=True, answers=True)
    case.authority.is_silent = True
    collector = collect_validation_data(
        case.pdf, ask=Authority(is_elliptic=True, at=NOW).ask, fetch=case.authority.fetch
    )
    assert not collector.data
    assert collector.unanswered == [
        "http://authority.example/middle/answer",
        "http://authority.example/top/list",
    ]
    assert case.stamp().verdict().word is GENUINE


@pytest.mark.parametrize("told", [b"", b"<html>busy</html>", b"0\x03\x02\x01\x01"])
def test_that_what_is_no_list_and_no_answer_is_not_kept(told: bytes) -> None:
    case = Case(lists=True, answers=True, above=True)
    collector = Collector(lambda _address, _question: told)
    collector.collect(case.signer.certificate, [])
    assert not collector.data
    assert collector.unanswered == [
        "http://authority.example/middle/certificate",
        "http://authority.example/middle/list",
    ]


def test_that_data_that_are_in_the_file_already_are_not_doubled() -> None:
    case = Case(lists=True).stamp()
    collector = collect_validation_data(case.pdf, ask=case.stamping[0].ask, fetch=case.authority.fetch)
    before = len(case.pdf)
    again = add_timestamp(case.pdf, ask=case.stamping[0].ask, data=collector.data)
    held = security_store.read_validation_data(PdfFileReader(BytesIO(again)))
    assert len(held.lists) == len({one.public_bytes(Encoding.DER) for one in held.lists})
    assert len(again) > before
    assert judge(examine(again, trusted=case.trusted, now=NOW + DAY), None).word is GENUINE


# What counts as an issuer's word


def made_by_hand(*extensions: x509.ExtensionType, key: Issued | None = None) -> tuple[Link, ValidationData]:
    authority = CertificateAuthority()
    signer = authority.issue(lists=True)
    data = ValidationData(lists=(authority.list_of(authority.middle, *extensions, key=key),))
    return Link(signer.certificate, authority.middle.certificate), data


def point(**only: object) -> x509.IssuingDistributionPoint:
    values: dict[str, object] = {
        "full_name": None,
        "relative_name": None,
        "only_contains_user_certs": False,
        "only_contains_ca_certs": False,
        "only_some_reasons": None,
        "indirect_crl": False,
        "only_contains_attribute_certs": False,
        **only,
    }
    return x509.IssuingDistributionPoint(**values)  # type: ignore[arg-type]


def test_that_a_list_of_the_issuer_proves_the_week_that_it_speaks_for() -> None:
    link, data = made_by_hand()
    assert is_shown_in_force(link, data, NOW)
    assert is_shown_in_force(link, data, NOW - 300 * DAY)
    assert not is_shown_in_force(link, data, NOW + 8 * DAY)


@pytest.mark.parametrize(
    "extension",
    [
        x509.DeltaCRLIndicator(3),
        point(only_contains_ca_certs=True),
        point(only_contains_attribute_certs=True),
        point(indirect_crl=True),
        point(only_some_reasons=frozenset({x509.ReasonFlags.key_compromise})),
        point(full_name=[x509.UniformResourceIdentifier("http://other.example/list")]),
        x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"),
    ],
)
def test_that_a_list_of_some_certificates_only_proves_nothing(extension: x509.ExtensionType) -> None:
    assert not is_shown_in_force(*made_by_hand(extension), NOW)


def test_that_a_list_of_signers_proves_signers() -> None:
    assert is_shown_in_force(*made_by_hand(point(only_contains_user_certs=True)), NOW)


def test_that_a_list_signed_by_another_key_under_the_same_name_proves_nothing() -> None:
    link, data = made_by_hand(key=issue_certificate("Authority for Signers", is_authority=True))
    assert not is_shown_in_force(link, data, NOW)


def answered_by(charged: Callable[[CertificateAuthority], Issued]) -> bool:
    authority = CertificateAuthority()
    link = Link(authority.issue(answers=True).certificate, authority.middle.certificate)
    question = ocsp.load_der_ocsp_request(_question(link))
    answer = authority.answer_of(authority.middle, question, charged=charged(authority))
    return is_shown_in_force(link, ValidationData(answers=(answer,)), NOW)


def _question(link: Link) -> bytes:
    return question_about(link, SHA1()).public_bytes(Encoding.DER)


def test_that_an_answer_counts_from_the_issuer_and_from_whom_it_charged_alone() -> None:
    assert answered_by(lambda authority: authority.middle)
    assert not answered_by(lambda authority: authority.issue("Somebody"))
    assert not answered_by(lambda _: issue_certificate("Somebody Else"))


def test_that_a_key_known_to_be_in_wrong_hands_counts_from_that_day() -> None:
    authority = CertificateAuthority()
    signer = authority.issue(lists=True)
    entry = (
        x509.RevokedCertificateBuilder()
        .serial_number(signer.certificate.serial_number)
        .revocation_date(NOW + 30 * DAY)
        .add_extension(x509.InvalidityDate((NOW - 30 * DAY).replace(tzinfo=None)), critical=False)
        .build()
    )
    told = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(authority.middle.certificate.subject)
        .last_update(NOW + 31 * DAY)
        .next_update(NOW + 40 * DAY)
        .add_revoked_certificate(entry)
        .sign(authority.middle.key, SHA256())
    )
    link = Link(signer.certificate, authority.middle.certificate)
    assert withdrawn_on(link, ValidationData(lists=(told,))) == NOW - 30 * DAY


# What may not hide in such an update


def _store(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    store: generic.DictionaryObject = writer.root["/DSS"]
    return store


def _stream(content: bytes) -> generic.StreamObject:
    return generic.StreamObject(stream_data=content)


def _foreign_key(writer: IncrementalPdfFileWriter, _: Case) -> None:
    _store(writer)[pdf_name("/Note")] = generic.pdf_string("Passed")


def _foreign_certificate(writer: IncrementalPdfFileWriter, _: Case) -> None:
    other = issue_certificate("Somebody Else").certificate.public_bytes(Encoding.DER)
    _store(writer)["/Certs"].append(writer.add_object(_stream(other)))


def _foreign_list(writer: IncrementalPdfFileWriter, _: Case) -> None:
    other = CertificateAuthority()
    told = other.list_of(other.middle).public_bytes(Encoding.DER)
    _store(writer)["/CRLs"].append(writer.add_object(_stream(told)))


def _bytes_behind(writer: IncrementalPdfFileWriter, case: Case) -> None:
    told = case.authority.list_of(case.authority.middle).public_bytes(Encoding.DER)
    _store(writer)["/CRLs"].append(writer.add_object(_stream(told + b"Passed")))


def _key_of_a_stream(writer: IncrementalPdfFileWriter, case: Case) -> None:
    told = _stream(case.authority.list_of(case.authority.middle).public_bytes(Encoding.DER))
    told[pdf_name("/Note")] = generic.pdf_string("Passed")
    _store(writer)["/CRLs"].append(writer.add_object(told))


def _page(writer: IncrementalPdfFileWriter, _: Case) -> None:
    stream = _stream(b"BT /F1 40 Tf 72 300 Td (Passed) Tj ET")
    writer.add_stream_to_page(0, writer.add_object(stream))  # type: ignore[no-untyped-call]


def _title(writer: IncrementalPdfFileWriter, _: Case) -> None:
    told = writer.trailer["/Info"]
    told[pdf_name("/Title")] = generic.pdf_string("Passed")
    writer.update_container(told)


def _attachment(writer: IncrementalPdfFileWriter, _: Case) -> None:
    spec = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]
    spec["/EF"][pdf_name("/F")] = writer.add_object(_stream(b"{}"))
    writer.update_container(spec["/EF"])


def _orphan(writer: IncrementalPdfFileWriter, _: Case) -> None:
    writer.add_object(_stream(b"Passed"))


def _mark(writer: IncrementalPdfFileWriter, _: Case) -> None:
    writer.root[pdf_name("/MarkInfo")] = generic.DictionaryObject()  # type: ignore[no-untyped-call]
    writer.update_root()  # type: ignore[no-untyped-call]


HIDDEN = {
    "a key of its own": _foreign_key,
    "a certificate of nobody who signed": _foreign_certificate,
    "a list of another issuer": _foreign_list,
    "bytes behind a list": _bytes_behind,
    "a word beside a list": _key_of_a_stream,
    "text on a page": _page,
    "another title": _title,
    "another attachment": _attachment,
    "an object that nothing leads to": _orphan,
    "another mark": _mark,
}


@pytest.mark.parametrize("kind", HIDDEN)
def test_that_nothing_hides_in_the_update_of_a_time_stamp(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    case = Case(lists=True)

    def write(writer: IncrementalPdfFileWriter, data: ValidationData) -> None:
        security_store.add_validation_data(writer, data)
        HIDDEN[kind](writer, case)

    monkeypatch.setattr(timestamp, "add_validation_data", write)
    assert case.stamp().verdict().word is NOT_GENUINE


def apart(case: Case, *, hide: Callable[[IncrementalPdfFileWriter, Case], None] | None = None) -> bytes:
    """Validation data in an update of their own, as other programs add them."""
    server = Authority(is_elliptic=True, at=NOW)
    collector = collect_validation_data(case.pdf, ask=server.ask, fetch=case.authority.fetch)
    writer = IncrementalPdfFileWriter(BytesIO(case.pdf))
    security_store.add_validation_data(writer, collector.data)
    if hide:
        hide(writer, case)
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def test_that_data_added_apart_are_taken_when_a_time_stamp_follows_and_only_then() -> None:
    case = Case(lists=True)
    case.pdf = apart(case)
    alone = case.verdict()
    assert alone.word is NOT_GENUINE
    assert "covered by no time-stamp" in alone.reason
    assert case.stamp(collecting=False).verdict(days=2000).word is GENUINE, case.verdict().reason


@pytest.mark.parametrize("kind", HIDDEN)
def test_that_nothing_hides_in_data_added_apart(kind: str) -> None:
    case = Case(lists=True)
    case.pdf = apart(case, hide=HIDDEN[kind])
    assert case.stamp(collecting=False).verdict().word is NOT_GENUINE


def _rewritten(writer: IncrementalPdfFileWriter) -> None:
    writer.update_root()  # type: ignore[no-untyped-call]


def _dated(writer: IncrementalPdfFileWriter) -> None:
    writer.update_container(writer.trailer["/Info"])


@pytest.mark.parametrize("change", [_rewritten, _dated])
def test_that_an_update_without_data_is_none_that_a_time_stamp_makes_good(
    change: Callable[[IncrementalPdfFileWriter], None],
) -> None:
    case = Case(lists=True)
    writer, out = IncrementalPdfFileWriter(BytesIO(case.pdf)), BytesIO()
    change(writer)
    writer.write(out)  # type: ignore[no-untyped-call]
    case.pdf = out.getvalue()
    verdict = case.stamp().verdict()
    assert verdict.word is NOT_GENUINE
    assert "other than a signature" in verdict.reason
