"""Every way to change or doubt a report, and what three judges say of it, side by side.

Ours is the strictest on purpose. What poppler (`pdfsig`) and MuPDF (`mutool sign -v`) say is kept word by
word: where a reader's own viewer calls a changed report valid, that is told here, and a newer viewer that has
learnt better fails the row. What they say of certificates depends on the day, so only rows made for it ask.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pikepdf
import pytest
from asn1crypto import parser
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers import PdfSigner

from tests.judges import Told, mutool_on, pdfsig_on
from tests.signing.making import ANCHOR, NOW, Issued, Signer, certified, countersigned, issue_certificate
from tests.signing.making import make_report as a_report
from tests.signing.stamping import Authority
from tests.signing.test_long_term import HIDDEN
from tests.signing.test_long_term import Case as LongTerm
from tests.signing.test_verify import CHANGES, gap_of, with_other_digit
from workbench.operations.verifying import verify_report
from workbench.signing import sign, timestamp
from workbench.signing.revocation import ValidationData
from workbench.signing.timestamp import add_timestamp
from workbench.signing.verdict import AuditKnowledge, KnownIssue, VerdictWord, judge
from workbench.signing.verify import examine

GENUINE, NOT_GENUINE, CANNOT_TELL = VerdictWord.GENUINE, VerdictWord.NOT_GENUINE, VerdictWord.CANNOT_TELL
# Certificates that hold whenever the tests are run, and one that has expired for good.
LONG_AGO, IN_TERM, FAR_AHEAD = (datetime(year, 1, 1, tzinfo=UTC) for year in (2020, 2021, 2090))


class P:
    """pdfsig's words, and whether it sees the whole document signed."""

    VALID = Told("Signature is Valid", True)
    VALID_NOT_WHOLE = Told("Signature is Valid", False)
    MISMATCH = Told("Digest Mismatch", True)
    MISMATCH_NOT_WHOLE = Told("Digest Mismatch", False)
    INVALID = Told("Signature is Invalid", True)
    UNREAD = Told("Signature has not yet been verified", True)  # what it says of every time-stamp
    UNREAD_NOT_WHOLE = Told("Signature has not yet been verified", False)


class M:
    """mutool's words; it does not see time-stamps at all."""

    UNCHANGED = Told("The document is unchanged since signing", True)
    EDITED = Told("The signature is valid but there have been edits since signing", False)
    DIGEST = Told("Signature invalidated by change to document", False)
    UNKNOWN = Told("Unknown error", False)
    RANGE = Told("signature byte range extends past end of file", False)


class Desk:
    """The files that the rows are made of."""

    def __init__(self, auditor: Signer, reviewer: Signer, signed: bytes, twice: bytes) -> None:
        self.auditor, self.reviewer = auditor, reviewer
        self.signed, self.twice = signed, twice
        self.authority = Authority(at=NOW + timedelta(hours=1))
        self.stamped = add_timestamp(signed, ask=self.authority.ask)
        self.final = certified(a_report(), auditor.identity, final=True)
        self.old = issue_certificate("Kim Former", starts=LONG_AGO, ends=IN_TERM)
        self.lasting = issue_certificate("Kim Certified", starts=LONG_AGO, ends=FAR_AHEAD)
        self.authority_then = Authority(at=LONG_AGO + timedelta(days=101), starts=LONG_AGO)
        self.fresh = issue_certificate(starts=NOW + timedelta(hours=1))
        self.long_term()
        self.root = issue_certificate("A Root", is_authority=True, starts=LONG_AGO, ends=FAR_AHEAD)
        self.issued = issue_certificate("Kim Issued", issuer=self.root, starts=LONG_AGO, ends=FAR_AHEAD)

    @property
    def everyone(self) -> tuple[bytes, ...]:
        return (self.auditor.pem, self.reviewer.pem, self.authority.root.pem)

    def signed_long_ago(self, signer: Issued) -> bytes:
        chain = [self.root.certificate] if signer is self.issued else []
        return certified(a_report(), signer.identity(*chain), now=LONG_AGO + timedelta(days=100))

    def long_term(self) -> LongTerm:
        """A signer whose authority tells what it withdrew; `last` is the one that was made last."""
        self.last = LongTerm(lists=True)
        return self.last

    def signed_before_its_time(self) -> bytes:
        """By another program: ours looks at the certificate first."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sign, "check_identity", lambda _identity, _now: None)
            return certified(a_report(), self.fresh.identity(), now=NOW)

    def stripped(self) -> bytes:
        """The signature taken out by a tool that rewrites the file."""
        out = BytesIO()
        with pikepdf.open(BytesIO(self.signed)) as pdf:
            del pdf.Root.AcroForm.Fields[0].V
            del pdf.Root.Perms
            pdf.save(out)
        return out.getvalue()

    def final_countersigned(self) -> bytes:
        """By force: the library itself refuses."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(PdfSigner, "_enforce_certification_constraints", lambda _self, _reader: None)
            return countersigned(self.final, self.reviewer.identity)

    def certified_twice(self) -> bytes:
        """A second certification by force, in the reviewer's place."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(PdfSigner, "_enforce_certification_constraints", lambda _self, _reader: None)
            return countersigned(self.signed, self.reviewer.identity, certify=True)


def _audit_of(pdf: bytes, *reviewed: bytes) -> AuditKnowledge:
    """What an audit knows that issued this report, and recorded these countersignatures of it."""
    sha256, *later = (hashlib.sha256(one).hexdigest() for one in (pdf, *reviewed))
    return AuditKnowledge((KnownIssue(sha256, len(pdf), countersigned_sha256s=tuple(later)),))


@dataclass(frozen=True)
class Row:
    """`ours` is the word, and what stands in its reason; `audit`: what the audit at hand knows, if it is."""

    pdf: Callable[[Desk], bytes]
    ours: tuple[VerdictWord, str]
    pdfsig: tuple[Told, ...]
    mutool: tuple[Told, ...]
    trusted: Callable[[Desk], tuple[bytes, ...]] = lambda desk: desk.everyone
    audit: Callable[[Desk], AuditKnowledge] | None = None
    years: int = 0


def _with_other_digit_behind(pdf: bytes, words: bytes) -> bytes:
    return with_other_digit(pdf, pdf.index(words) + len(words))


def _with_last_digit_of_signature_flipped(pdf: bytes) -> bytes:
    """The signature's value comes last in its container, and only zeros behind it."""
    start, end = gap_of(pdf)
    length = parser.peek(bytes.fromhex(pdf[start:end].decode()))
    return with_other_digit(pdf, start + 2 * length - 1)


def _hiding(desk: Desk, kind: str) -> bytes:
    """A change by somebody who has a time-stamp server at hand, as everybody has."""

    def write(writer: IncrementalPdfFileWriter, data: ValidationData) -> None:
        HIDDEN[kind](writer, desk.last)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(timestamp, "add_validation_data", write)
        data = ValidationData((desk.auditor.identity.certificate,))
        return add_timestamp(desk.signed, ask=desk.authority.ask, data=data)


def changed(name: str) -> Callable[[Desk], bytes]:
    return lambda desk: CHANGES[name](desk.signed)


Words = dict[str, Any]
UPDATED: Words = {"pdfsig": (P.VALID_NOT_WHOLE,), "mutool": (M.EDITED,)}
IN_THE_PADDING: Words = {"pdfsig": (P.VALID_NOT_WHOLE,), "mutool": (M.UNCHANGED,)}
GOOD: Words = {"pdfsig": (P.VALID,), "mutool": (M.UNCHANGED,)}
NONE: Words = {"pdfsig": (), "mutool": ()}
BOTH_GOOD: Words = {"pdfsig": (P.VALID_NOT_WHOLE, P.VALID), "mutool": (M.EDITED, M.UNCHANGED)}
STAMPED: Words = {"pdfsig": (P.VALID_NOT_WHOLE, P.UNREAD), "mutool": (M.EDITED,)}

ROWS: dict[str, Row] = {
    # As it should be
    "signed": Row(lambda it: it.signed, (GENUINE, "unchanged since"), **GOOD),
    "signed, beside its audit": Row(
        lambda it: it.signed,
        (GENUINE, "bytes that this audit issued"),
        **GOOD,
        audit=lambda it: _audit_of(it.signed),
    ),
    "countersigned": Row(lambda it: it.twice, (GENUINE, "Dana Auditor and Rui Reviewer"), **BOTH_GOOD),
    "time-stamped": Row(lambda it: it.stamped, (GENUINE, "proves that it was there"), **STAMPED),
    # Bytes
    "a byte of the content flipped": Row(
        lambda it: _with_other_digit_behind(it.signed, b"/MediaBox [ 0 0 "),
        (NOT_GENUINE, "changed afterwards"),
        (P.MISMATCH,),
        (M.DIGEST,),
    ),
    "a byte of the header flipped": Row(
        changed("a byte of the header"), (NOT_GENUINE, "cannot be read"), (P.MISMATCH,), (M.RANGE,)
    ),
    "a digit of the signature flipped": Row(
        lambda it: _with_last_digit_of_signature_flipped(it.signed),
        (NOT_GENUINE, "changed afterwards"),
        (P.INVALID,),
        (M.UNKNOWN,),
    ),
    "a digit of the padding flipped": Row(
        changed("padding"), (NOT_GENUINE, "only zeros may stand"), **IN_THE_PADDING
    ),
    "the last digit of the padding flipped": Row(
        changed("the last digit of the padding"), (NOT_GENUINE, "only zeros may stand"), **IN_THE_PADDING
    ),
    "a blank in the padding": Row(
        changed("a blank among the digits"), (NOT_GENUINE, "other characters"), **IN_THE_PADDING
    ),
    "a byte appended": Row(changed("a byte appended"), (NOT_GENUINE, "something was added"), **UPDATED),
    "a comment appended": Row(changed("a comment appended"), (NOT_GENUINE, "cannot be read"), **UPDATED),
    "the last byte lost": Row(
        changed("the last byte lost"), (NOT_GENUINE, "byte range"), (P.UNREAD_NOT_WHOLE,), (M.RANGE,)
    ),
    "half of it lost": Row(changed("half of it lost"), (NOT_GENUINE, "cannot be read"), **NONE),
    "a byte before it": Row(
        changed("a byte before it"), (NOT_GENUINE, "cannot be read"), (P.MISMATCH_NOT_WHOLE,), (M.RANGE,)
    ),
    # Updates
    "update adds text": Row(changed("update adds text"), (NOT_GENUINE, "other than a signature"), **UPDATED),
    "update adds an annotation": Row(
        changed("update adds an annotation"), (NOT_GENUINE, "other than a signature"), **UPDATED
    ),
    "update replaces an attachment": Row(
        changed("update replaces the attachment"), (NOT_GENUINE, "other than a signature"), **UPDATED
    ),
    "update of the information": Row(
        changed("update of the information"), (NOT_GENUINE, "other than a signature"), **UPDATED
    ),
    "update without a change": Row(
        changed("update without a change"), (NOT_GENUINE, "other than a signature"), **UPDATED
    ),
    # Signatures taken away
    "cut back to the first signature": Row(
        lambda it: it.twice[: len(it.signed)], (GENUINE, "Signed by Dana Auditor, and"), **GOOD
    ),
    "cut back to the first signature, beside its audit": Row(
        lambda it: it.twice[: len(it.signed)],
        (NOT_GENUINE, "Cut back"),
        **GOOD,
        audit=lambda it: _audit_of(it.signed, it.twice),
    ),
    "signatures stripped": Row(Desk.stripped, (CANNOT_TELL, "no signature"), **NONE),
    "signatures stripped, beside its audit": Row(
        Desk.stripped, (NOT_GENUINE, "signatures were removed"), **NONE, audit=lambda it: _audit_of(it.signed)
    ),
    "of another audit": Row(
        lambda it: it.signed,
        (NOT_GENUINE, "not a report that this audit issued"),
        **GOOD,
        audit=lambda it: _audit_of(it.final),
    ),
    # Signatures that may not be there
    "final report countersigned": Row(
        Desk.final_countersigned,
        (NOT_GENUINE, "although it was final"),
        (P.VALID_NOT_WHOLE, P.VALID),
        (M.EDITED, M.UNCHANGED),
    ),
    "two certifications": Row(
        Desk.certified_twice,
        (NOT_GENUINE, "certif"),
        (P.VALID_NOT_WHOLE, P.VALID),
        (M.EDITED, M.UNCHANGED),
    ),
    # Anchors
    "no anchor": Row(
        lambda it: certified(a_report(anchors=()), it.auditor.identity),
        (NOT_GENUINE, "no audit anchor"),
        **GOOD,
    ),
    "two anchors": Row(
        lambda it: certified(a_report(anchors=(json.dumps(ANCHOR).encode(),) * 2), it.auditor.identity),
        (NOT_GENUINE, "more than one audit anchor"),
        **GOOD,
    ),
    # Certificates
    "expired since, no time-stamp": Row(
        lambda it: it.signed_long_ago(it.old),
        (CANNOT_TELL, "expired on 2021-01-01, and no time-stamp proves"),
        (P.VALID._replace(certificate="Certificate has Expired"),),
        (M.UNCHANGED._replace(certificate="Self-signed certificate"),),
        trusted=lambda it: (it.old.pem,),
    ),
    "expired since, time-stamped in term": Row(
        lambda it: add_timestamp(it.signed_long_ago(it.old), ask=it.authority_then.ask),
        (GENUINE, "proves that it was there at 2020-04-"),
        (P.VALID_NOT_WHOLE._replace(certificate="Certificate has Expired"), P.UNREAD),
        (M.EDITED._replace(certificate="Self-signed certificate"),),
        trusted=lambda it: (it.old.pem, it.authority_then.root.pem),
    ),
    "signer unknown, with an authority": Row(
        lambda it: it.signed_long_ago(it.issued),
        (CANNOT_TELL, "Kim Issued (fingerprint"),
        (P.VALID._replace(certificate="Certificate issuer isn't Trusted"),),
        (M.UNCHANGED._replace(certificate="Self-signed certificate in chain"),),
    ),
    "signer known by its authority": Row(
        lambda it: it.signed_long_ago(it.issued),
        (GENUINE, "Kim Issued"),
        (P.VALID._replace(certificate="Certificate issuer isn't Trusted"),),
        (M.UNCHANGED._replace(certificate="Self-signed certificate in chain"),),
        trusted=lambda it: (it.root.pem,),
    ),
    "self-signed, not pinned": Row(
        lambda it: it.signed_long_ago(it.lasting),
        (CANNOT_TELL, "signer Kim Certified (fingerprint"),
        (P.VALID._replace(certificate="Certificate issuer is unknown"),),
        (M.UNCHANGED._replace(certificate="Self-signed certificate"),),
    ),
    "self-signed, pinned": Row(
        lambda it: it.signed_long_ago(it.lasting),
        (GENUINE, "Signed by Kim Certified"),
        (P.VALID._replace(certificate="Certificate issuer is unknown"),),
        (M.UNCHANGED._replace(certificate="Self-signed certificate"),),
        trusted=lambda it: (it.lasting.pem,),
    ),
    # Long-term: what issuers said of certificates, kept under a time-stamp
    "expired since, and the file proves that it held": Row(
        lambda it: it.long_term().stamp().pdf,
        (GENUINE, "Signed by Kim Certified"),
        **STAMPED,
        trusted=lambda it: it.last.trusted,
        years=6,
    ),
    "expired since, and nothing tells whether it was withdrawn": Row(
        lambda it: it.long_term().stamp(collecting=False).pdf,
        (CANNOT_TELL, "nothing in it proves"),
        **STAMPED,
        trusted=lambda it: it.last.trusted,
        years=6,
    ),
    "withdrawn after the time-stamp": Row(
        lambda it: it.long_term().stamp(collecting=False).withdraw(30).stamp(60).pdf,
        (GENUINE, "Signed by Kim Certified"),
        (P.VALID_NOT_WHOLE, P.UNREAD_NOT_WHOLE, P.UNREAD),
        (M.EDITED,),
        trusted=lambda it: it.last.trusted,
        years=6,
    ),
    "withdrawn before the time-stamp": Row(
        lambda it: it.long_term().withdraw(30).stamp(60).pdf,
        (NOT_GENUINE, "was withdrawn on 2026-12-04"),
        **STAMPED,
        trusted=lambda it: it.last.trusted,
        years=6,
    ),
    "another title hidden in a time-stamp's update": Row(
        lambda it: _hiding(it, "another title"),
        (NOT_GENUINE, "changed more than a countersignature"),
        **STAMPED,
    ),
    "text on a page hidden in a time-stamp's update": Row(
        lambda it: _hiding(it, "text on a page"),
        (NOT_GENUINE, "changed more than a countersignature"),
        **STAMPED,
    ),
    # Clocks
    "signed by a clock that is ahead, then time-stamped": Row(
        lambda it: add_timestamp(
            certified(a_report(), it.auditor.identity, now=NOW + timedelta(days=5)), ask=it.authority.ask
        ),
        (CANNOT_TELL, "claims a later time"),
        **STAMPED,
    ),
    "signed by a clock that is behind the certificate": Row(
        Desk.signed_before_its_time,
        (CANNOT_TELL, "did not hold at the time"),
        **GOOD,
        trusted=lambda it: (it.fresh.pem,),
    ),
    "time-stamp of an authority nobody knows": Row(
        lambda it: it.stamped,
        (CANNOT_TELL, "A Time Authority"),
        **STAMPED,
        trusted=lambda it: (it.auditor.pem,),
    ),
}


@pytest.fixture(scope="module")
def desk(auditor: Signer, reviewer: Signer, signed: bytes, twice_signed: bytes) -> Desk:
    return Desk(auditor, reviewer, signed, twice_signed)


@pytest.mark.parametrize("name", ROWS)
def test_that_the_verdict_says(name: str, desk: Desk) -> None:
    row = ROWS[name]
    pdf, now = row.pdf(desk), NOW + timedelta(days=1 + 366 * row.years)
    found = examine(pdf, trusted=row.trusted(desk), now=now)
    verdict = judge(found, row.audit(desk) if row.audit else None)
    word, reason = row.ours
    assert (verdict.word, reason in verdict.reason) == (word, True), verdict.reason


@pytest.mark.parametrize("name", ROWS)
def test_that_pdfsig_says(name: str, desk: Desk) -> None:
    row = ROWS[name]
    assert _as_asked(pdfsig_on(row.pdf(desk)), row.pdfsig) == row.pdfsig


@pytest.mark.parametrize("name", ROWS)
def test_that_mutool_says(name: str, desk: Desk) -> None:
    row = ROWS[name]
    assert _as_asked(mutool_on(row.pdf(desk)), row.mutool) == row.mutool


def _as_asked(told: tuple[Told, ...], row: tuple[Told, ...]) -> tuple[Told, ...]:
    """What was told, without the words on certificates where the row does not ask for them."""
    asked = [bool(one.certificate) for one in row] + [False] * len(told)
    return tuple(
        one if keep else one._replace(certificate="") for one, keep in zip(told, asked, strict=False)
    )


def test_that_every_word_of_the_verdict_stands_in_the_table() -> None:
    assert {row.ours[0] for row in ROWS.values()} == set(VerdictWord)


@pytest.mark.parametrize(
    ("audit_id", "head", "word"),
    [
        (ANCHOR["audit_id"], ANCHOR["head"], "genuine"),
        ("another", ANCHOR["head"], "not_genuine"),
        (ANCHOR["audit_id"], "ef" * 32, "not_genuine"),
    ],
)
def test_that_an_anchor_of_another_journal_is_not_genuine_beside_this_one(
    audit_id: str, head: str, word: str, desk: Desk, tmp_path: Path
) -> None:
    """The audit has the report in its list, but its journal never was where the report says."""
    report, pem = tmp_path / "r.pdf", tmp_path / "a.pem"
    report.write_bytes(desk.signed)
    pem.write_bytes(desk.auditor.pem)
    recorded = SimpleNamespace(
        id="1", sha256=hashlib.sha256(desk.signed).hexdigest(), size=len(desk.signed), final=False
    )
    entries = (SimpleNamespace(hash=head, position=1),)
    audit = SimpleNamespace(
        audit_id=audit_id,
        issued_reports=lambda: (recorded,),
        countersignatures=tuple,
        head_stamps=tuple,
        journal=lambda after=0: entries[after:],
        verify_journal=lambda: SimpleNamespace(journal="intact", findings=()),
    )
    told = verify_report(report, audit=cast(Any, audit), trust=[pem])
    assert told["verdict"] == word, told["reason"]
