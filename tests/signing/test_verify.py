"""Every way of changing a report that report.md's table names, and what is found in it."""

import json
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers import PdfSigner

from tests.signing.making import ANCHOR, NOW, Signer, certified, countersigned, issue_certificate, make_report
from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.signing.verdict import VerdictWord, judge
from workbench.signing.verify import Examination, examine


def word(pdf: bytes, *trusted: bytes) -> VerdictWord:
    return judge(examine(pdf, trusted=trusted, now=NOW + timedelta(days=1)), None).word


def objections(pdf: bytes, *trusted: bytes) -> str:
    return "; ".join(examine(pdf, trusted=trusted, now=NOW).objections)


def gap_of(pdf: bytes) -> tuple[int, int]:
    """Where the hex digits of the last signature begin and end."""
    start = pdf.rindex(b"/Contents <") + len(b"/Contents <")
    return start, pdf.index(b">", start)


def with_byte(pdf: bytes, position: int, value: int) -> bytes:
    return pdf[:position] + bytes([value]) + pdf[position + 1 :]


def with_other_digit(pdf: bytes, position: int) -> bytes:
    return with_byte(pdf, position, ord("1") if pdf[position] == ord("0") else ord("0"))


# What is in order


def test_that_a_report_signed_by_a_trusted_signer_is_genuine(signed: bytes, auditor: Signer) -> None:
    examination = examine(signed, trusted=[auditor.pem], now=NOW)
    (signature,) = examination.signatures
    assert (signature.field, signature.signer, signature.fingerprint) == (
        "Auditor",
        "Dana Auditor",
        auditor.made.fingerprint,
    )
    assert signature.intact
    assert signature.covers_whole_file
    assert signature.trusted
    assert judge(examination, None).word is VerdictWord.GENUINE


def test_that_the_anchor_is_read_out_of_the_report(signed: bytes) -> None:
    anchor = examine(signed, trusted=[], now=NOW).anchor
    assert anchor is not None
    assert {key: getattr(anchor, key) for key in vars(anchor)} == {
        key: value for key, value in ANCHOR.items() if key not in ("format", "program_version")
    }


def test_that_a_countersigned_report_is_genuine_where_both_are_trusted(
    twice_signed: bytes, auditor: Signer, reviewer: Signer
) -> None:
    now = NOW + timedelta(days=60)
    both = examine(twice_signed, trusted=[auditor.pem, reviewer.pem], now=now)
    assert [(one.field, one.intact, one.covers_whole_file) for one in both.signatures] == [
        ("Auditor", True, False),
        ("Reviewer", True, True),
    ]
    assert judge(both, None).word is VerdictWord.GENUINE
    one = examine(twice_signed, trusted=[auditor.pem], now=now)
    assert judge(one, None).word is VerdictWord.CANNOT_TELL


def test_that_the_first_part_of_a_countersigned_report_is_the_report_as_issued(
    signed: bytes, twice_signed: bytes
) -> None:
    issued = examine(signed, trusted=[], now=NOW)
    parts = examine(twice_signed, trusted=[], now=NOW).parts
    assert (parts[0].size, parts[0].sha256) == (len(signed), issued.sha256)


def test_that_der_and_pem_are_equally_good_as_trust(signed: bytes, auditor: Signer) -> None:
    der = auditor.identity.certificate.public_bytes(Encoding.DER)
    assert word(signed, der) is VerdictWord.GENUINE


def test_that_an_elliptic_key_signs_as_well() -> None:
    issued = issue_certificate()
    assert word(certified(make_report(), issued.identity()), issued.pem) is VerdictWord.GENUINE


def test_that_trust_in_an_authority_reaches_those_it_certified() -> None:
    authority = issue_certificate("An Authority", is_authority=True)
    issued = issue_certificate(issuer=authority, key=rsa.generate_private_key(65537, 2048))
    pdf = certified(make_report(), issued.identity(authority.certificate))
    assert word(pdf, authority.pem) is VerdictWord.GENUINE
    assert word(pdf, issued.pem) is VerdictWord.GENUINE
    assert word(pdf, issue_certificate("An Authority", is_authority=True).pem) is VerdictWord.CANNOT_TELL


def test_that_trust_in_a_person_does_not_reach_whom_that_person_certified() -> None:
    person = issue_certificate("A Person")
    issued = issue_certificate(issuer=person)
    pdf = certified(make_report(), issued.identity(person.certificate))
    assert word(pdf, person.pem) is VerdictWord.CANNOT_TELL


# What stays open


def test_that_an_unknown_signer_leaves_the_verdict_open_and_is_named(signed: bytes, auditor: Signer) -> None:
    examination = examine(signed, trusted=[], now=NOW)
    verdict = judge(examination, None)
    assert verdict.word is VerdictWord.CANNOT_TELL
    assert "Dana Auditor" in verdict.reason
    assert auditor.made.fingerprint in verdict.reason
    assert examination.signatures[0].intact
    assert not examination.signatures[0].trusted


def test_that_trust_in_someone_else_leaves_the_verdict_open(signed: bytes, reviewer: Signer) -> None:
    assert word(signed, reviewer.pem) is VerdictWord.CANNOT_TELL


def test_that_a_namesake_is_not_trusted(signed: bytes) -> None:
    assert word(signed, issue_certificate("Dana Auditor").pem) is VerdictWord.CANNOT_TELL


@pytest.mark.parametrize(("years", "words"), [(6, "expired"), (-1, "not valid before")])
def test_that_a_certificate_out_of_its_term_leaves_the_verdict_open(
    signed: bytes, auditor: Signer, years: int, words: str
) -> None:
    examination = examine(signed, trusted=[auditor.pem], now=NOW + timedelta(days=366 * years))
    verdict = judge(examination, None)
    assert verdict.word is VerdictWord.CANNOT_TELL
    assert words in verdict.reason
    assert "time-stamp" in verdict.reason
    assert examination.signatures[0].intact
    assert not examination.signatures[0].trusted


def test_that_a_certificate_that_did_not_hold_at_the_claimed_time_leaves_the_verdict_open() -> None:
    issued = issue_certificate(starts=NOW - timedelta(days=2), ends=NOW + timedelta(days=2))
    pdf = certified(make_report(), issued.identity(), now=NOW - timedelta(days=1))
    later = issue_certificate(key=issued.key, starts=NOW, ends=NOW + timedelta(days=2))
    assert word(pdf, issued.pem) is VerdictWord.GENUINE
    assert word(pdf, later.pem) is VerdictWord.CANNOT_TELL


def test_that_a_pdf_without_signatures_leaves_the_verdict_open(unsigned: bytes) -> None:
    verdict = judge(examine(unsigned, trusted=[], now=NOW), None)
    assert verdict.word is VerdictWord.CANNOT_TELL
    assert "no signature" in verdict.reason


def test_that_stripped_signatures_leave_a_pdf_without_signatures(signed: bytes, auditor: Signer) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(signed)) as pdf:
        del pdf.Root.AcroForm.Fields[0].V
        del pdf.Root.Perms
        pdf.save(out)
    assert word(out.getvalue(), auditor.pem) is VerdictWord.CANNOT_TELL


def test_that_a_certificate_that_is_none_is_named_as_the_fault(signed: bytes) -> None:
    for data in (b"", b"a photo", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"):
        with pytest.raises(UnusableInput, match="trusted certificate"):
            examine(signed, trusted=[data], now=NOW)


# What was changed


def updated(change: Callable[[IncrementalPdfFileWriter], None]) -> Callable[[bytes], bytes]:
    """A change made as an incremental update, the way other programs save."""

    def apply(pdf: bytes) -> bytes:
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        change(writer)
        out = BytesIO()
        writer.write(out)  # type: ignore[no-untyped-call]
        return out.getvalue()

    return apply


def _add_text(writer: IncrementalPdfFileWriter) -> None:
    stream = generic.StreamObject(stream_data=b"BT /F1 40 Tf 72 300 Td (Passed) Tj ET")
    writer.add_stream_to_page(0, writer.add_object(stream))  # type: ignore[no-untyped-call]


def _add_annotation(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    note = generic.DictionaryObject(  # type: ignore[no-untyped-call]
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (72, 72, 272, 172))),
            pdf_name("/Contents"): generic.pdf_string("Passed"),
        }
    )
    page["/Annots"].append(writer.add_object(note))
    writer.update_container(page["/Annots"])


def _replace_attachment(writer: IncrementalPdfFileWriter) -> None:
    spec = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]
    spec["/EF"][pdf_name("/F")] = writer.add_object(generic.StreamObject(stream_data=b"{}"))
    writer.update_container(spec["/EF"])


def _change_information(writer: IncrementalPdfFileWriter) -> None:
    title = {pdf_name("/Title"): generic.pdf_string("Passed")}
    writer.set_info(writer.add_object(generic.DictionaryObject(title)))  # type: ignore[no-untyped-call]


def _rewrite_root(writer: IncrementalPdfFileWriter) -> None:
    writer.update_root()  # type: ignore[no-untyped-call]


CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "update adds text": updated(_add_text),
    "update adds an annotation": updated(_add_annotation),
    "update replaces the attachment": updated(_replace_attachment),
    "update of the information": updated(_change_information),
    "update without a change": updated(_rewrite_root),
    "a byte appended": lambda pdf: pdf + b"\n",
    "a comment appended": lambda pdf: pdf + b"% passed\n%%EOF\n",
    "the last byte lost": lambda pdf: pdf[:-1],
    "half of it lost": lambda pdf: pdf[: len(pdf) // 2],
    "a byte before it": lambda pdf: b"\n" + pdf,
    "a byte of the text": lambda pdf: with_byte(pdf, pdf.index(b"stream") + 12, 0x41),
    "a byte of the header": lambda pdf: with_byte(pdf, 0, 0x26),
    "padding": lambda pdf: with_byte(pdf, gap_of(pdf)[1] - 20, ord("1")),
    "the last digit of the padding": lambda pdf: with_byte(pdf, gap_of(pdf)[1] - 1, ord("1")),
    "a digit of the signature": lambda pdf: with_other_digit(pdf, gap_of(pdf)[0] + 900),
    "a blank among the digits": lambda pdf: with_byte(pdf, gap_of(pdf)[1] - 2, ord(" ")),
}


@pytest.mark.parametrize("change", CHANGES)
def test_that_a_changed_report_is_not_genuine(change: str, signed: bytes, auditor: Signer) -> None:
    changed = CHANGES[change](signed)
    assert changed != signed
    assert word(changed, auditor.pem) is VerdictWord.NOT_GENUINE


@pytest.mark.parametrize("change", CHANGES)
def test_that_a_changed_countersigned_report_is_not_genuine(
    change: str, twice_signed: bytes, auditor: Signer, reviewer: Signer
) -> None:
    assert word(CHANGES[change](twice_signed), auditor.pem, reviewer.pem) is VerdictWord.NOT_GENUINE


def test_that_the_case_of_a_hex_digit_is_held(signed: bytes, auditor: Signer) -> None:
    start, end = gap_of(signed)
    letter = next(place for place in range(start, end) if signed[place : place + 1].isalpha())
    assert "other characters" in objections(with_byte(signed, letter, signed[letter] ^ 0x20), auditor.pem)


def test_that_the_unsigned_wrapping_of_the_signature_is_held(signed: bytes, auditor: Signer) -> None:
    """sha256WithRSA turned into plain RSA: one digit, and a signature that is as valid as before."""
    with_hash = b"2a864886f70d01010b"
    start, end = gap_of(signed)
    digits = signed[start:end]
    place = start + digits.lower().rindex(with_hash) + len(with_hash) - 1
    assert "container differs" in objections(with_byte(signed, place, ord("1")), auditor.pem)


def test_that_an_update_between_the_signatures_is_seen(
    signed: bytes, auditor: Signer, reviewer: Signer
) -> None:
    pdf = countersigned(updated(_change_information)(signed), reviewer.identity)
    assert "other than a signature" in objections(pdf, auditor.pem, reviewer.pem)


def test_that_a_signature_put_under_a_final_report_by_force_is_seen(
    auditor: Signer, reviewer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    final = certified(make_report(), auditor.identity, final=True)
    monkeypatch.setattr(PdfSigner, "_enforce_certification_constraints", lambda _self, _reader: None)
    assert word(final, auditor.pem) is VerdictWord.GENUINE
    found = objections(countersigned(final, reviewer.identity), auditor.pem, reviewer.pem)
    assert "although it was final" in found


def test_that_a_reviewer_alone_signs_no_report(unsigned: bytes, reviewer: Signer) -> None:
    found = objections(countersigned(unsigned, reviewer.identity), reviewer.pem)
    assert "not those of the auditor" in found
    assert "does not certify" in found


def test_that_a_signature_field_that_no_report_has_is_seen(auditor: Signer) -> None:
    pdf = certified(make_report(fields=("Auditor", "Reviewer", "Owner")), auditor.identity)
    assert "no report has (Owner)" in objections(pdf, auditor.pem)


@pytest.mark.parametrize(
    ("anchors", "words"),
    [
        ((), "no audit anchor"),
        ((json.dumps(ANCHOR).encode(), b"{}"), "more than one"),
        ((b"{",), "not JSON"),
        ((b"[]",), "not of the format"),
        ((json.dumps({**ANCHOR, "format": "workbench-anchor/2"}).encode(),), "not of the format"),
        ((json.dumps({**ANCHOR, "head": "AB"}).encode(),), "head is no SHA-256"),
        ((json.dumps({**ANCHOR, "audit_id": None}).encode(),), "no audit_id"),
        ((json.dumps({**ANCHOR, "sequence": True}).encode(),), "no sequence"),
        ((json.dumps({**ANCHOR, "sequence": -1}).encode(),), "no sequence"),
        ((b'{"x": "' + b"y" * 70_000 + b'"}',), "too long"),
    ],
)
def test_that_a_signed_pdf_needs_one_anchor_that_can_be_read(
    anchors: tuple[bytes, ...], words: str, auditor: Signer
) -> None:
    pdf = certified(make_report(anchors=anchors), auditor.identity)
    assert words in objections(pdf, auditor.pem)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff", b"%PDF-1.7", b"%PDF-1.7\nstartxref\n0\n%%EOF\n"])
def test_that_what_is_no_pdf_is_a_verdict_and_no_exception(data: bytes) -> None:
    examination = examine(data, trusted=[], now=NOW)
    assert isinstance(examination, Examination)
    assert judge(examination, None).word is VerdictWord.NOT_GENUINE


def test_that_what_is_told_of_a_signature_keeps_nothing_of_the_file(signed: bytes) -> None:
    """A name of pyHanko's brings the reader along: telling of it took longer than the judgement."""
    altered = bytearray(signed)
    altered[len(altered) // 2] ^= 1
    for found in (examine(signed, trusted=(), now=NOW), examine(bytes(altered), trusted=(), now=NOW)):
        told: list[object] = [one.field for one in found.signatures]
        told += [one.values.get("field", "") for one in found.objections if isinstance(one, Said)]
        assert {type(one) for one in told} == {str}
