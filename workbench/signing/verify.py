"""Examine a signed report: what the signatures say, and what about the file breaks our rules.

pyHanko judges the cryptography, the chain of trust and what later updates changed. That alone accepts bytes
behind the end, padding that was tampered with, and updates of the document's information; so the rules here
are stricter: the expected signatures and no others, one update for each, every byte held. Whether a
certificate was withdrawn is told from what the file holds of it; no network is asked.
"""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from itertools import pairwise

from cryptography import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import MDPPerm, enumerate_sig_fields
from pyhanko.sign.validation.pdf_embedded import (
    EmbeddedPdfSignature,
    async_validate_pdf_signature,
    async_validate_pdf_timestamp,
    read_certification_data,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import DocumentTimestampStatus, ModificationInfo, PdfSignatureStatus
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleTrustManager

from workbench.audit.said import Said
from workbench.signing.anchor import Anchor, NoAnchor, anchor_in
from workbench.signing.certificates import (
    fingerprint_of,
    name_of,
    read_certificates,
    to_asn1,
    to_pyca,
    unvouched,
    why_no_authority_on_time,
    why_unsuitable,
)
from workbench.signing.chains import Link, is_reached, links_above
from workbench.signing.container import Loose, Span, covered_span, refuse_loose_gap
from workbench.signing.revocation import ValidationData, can_be_withdrawn, is_shown_in_force, withdrawn_on
from workbench.signing.security_store import read_validation_data, refuse_needless, refuse_uncovered
from workbench.signing.sign import AUDITOR, REVIEWER
from workbench.signing.timestamp import stamp_field
from workbench.signing.updates import STRICT, refuse_other_updates

_EXPECTED = ((AUDITOR,), (AUDITOR, REVIEWER))
_MARK_OF_A_SIGNATURE = b"/ByteRange"
_CLOCKS_MAY_DIFFER = timedelta(days=1)
_Status = PdfSignatureStatus | DocumentTimestampStatus


@dataclass(frozen=True)
class SignatureFacts:
    """One signature or time-stamp as it was found.

    `fingerprint` is the SHA-256 of the signer's certificate, 64 hexadecimal digits; `time` what the signature
    claims (ISO 8601 with offset), `time_proven` whether a trusted time-stamp covers it. `trusted`: the
    signature is intact, and its certificate is trusted by what was given and valid now, or was so when a
    trusted time-stamp was made.
    """

    field: str
    signer: str
    fingerprint: str
    intact: bool
    covers_whole_file: bool
    trusted: bool
    time: str | None
    time_proven: bool


@dataclass(frozen=True)
class SignedPart:
    """The beginning of the file that a signature covers: its size in bytes and its SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Examination:
    """What was found in a file.

    `objections` say why it cannot be as it was signed; `doubts` what stays open although it is; both are
    clauses for a sentence. `notes` are sentences on what was not looked at. `parts` go with `signatures`, the
    earliest first.
    """

    sha256: str
    size: int
    signatures: tuple[SignatureFacts, ...] = ()
    parts: tuple[SignedPart, ...] = ()
    anchor: Anchor | None = None
    objections: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def examine(untrusted_pdf: bytes, *, trusted: Sequence[bytes], now: datetime) -> Examination:
    """Examine a file of any kind; what cannot be read is an objection, never an exception.

    `trusted` are certificates (PEM or DER) of signers or of authorities that issued theirs; one that is no
    certificate is UnusableInput. `now` (aware) is when certificates must hold. Takes seconds for a long
    countersigned report.
    """
    certificates = read_certificates(trusted)
    if now.utcoffset() is None:
        raise ValueError("the moment of an examination needs a time zone")
    try:
        return _Examiner(untrusted_pdf, certificates, now).examination()
    except Exception as fault:  # whatever a hostile file makes the parsers do: it is no readable report
        return Examination(
            sha256=hashlib.sha256(untrusted_pdf).hexdigest(),
            size=len(untrusted_pdf),
            objections=(Said("it cannot be read as a signed PDF ({fault})", fault=in_short(fault)),),
        )


def in_short(fault: Exception) -> str:
    """What a library said of its trouble, in a line; its kind where that is no text."""
    text = " ".join(str(fault).split())
    return text[:120] if text.isprintable() and text else type(fault).__name__


def _is_stamp(signature: EmbeddedPdfSignature) -> bool:
    return bool(signature.sig_object_type == "/DocTimeStamp")


def _whose(certificate: x509.Certificate) -> Said:
    return Said(
        "{name} (fingerprint {digits})", name=name_of(certificate), digits=fingerprint_of(certificate)
    )


def _path_of(status: _Status) -> list[Link]:
    """From the signer up to what is trusted."""
    path = status.validation_path
    certificates = [] if path is None else [to_pyca(one) for one in path.iter_certs(include_root=True)][::-1]
    return [Link(*pair) for pair in pairwise(certificates)]


def _allows_what_followed(status: ModificationInfo) -> bool:
    """What a later update did is no more than signing; only signatures are asked what they allow."""
    if isinstance(status, PdfSignatureStatus):
        return bool(status.docmdp_ok)
    return bool(status.modification_level <= ModificationLevel.FORM_FILLING)


class _Examiner:
    """One examination, gathering objections and doubts on the way."""

    def __init__(self, pdf: bytes, trusted: tuple[x509.Certificate, ...], now: datetime) -> None:
        self._pdf = pdf
        self._trusted = trusted
        self._now = now
        self._objections: list[str] = []
        self._doubts: list[str] = []
        self._notes: list[str] = []
        self._data = ValidationData()
        # When what is looked at is known to have been there: now, or when a trusted time-stamp covered it.
        self._moment = now
        self._reader = PdfFileReader(BytesIO(pdf), strict=True)

    def examination(self) -> Examination:
        signatures = list(self._reader.embedded_signatures)
        self._look_at_fields(signatures)
        if signatures:
            self._look_at_revisions(signatures)
            self._look_at_certification(signatures)
            self._look_at_validation_data(signatures)
        facts, parts = self._each(signatures)
        return Examination(
            sha256=hashlib.sha256(self._pdf).hexdigest(),
            size=len(self._pdf),
            signatures=tuple(facts),
            parts=tuple(parts),
            anchor=self._anchor(signatures),
            objections=tuple(dict.fromkeys(self._objections)),
            doubts=tuple(dict.fromkeys(self._doubts)),
            notes=tuple(dict.fromkeys(self._notes)),
        )

    def _look_at_fields(self, signatures: list[EmbeddedPdfSignature]) -> None:
        """Auditor, then at most Reviewer, and time-stamps; no other field, and no hidden signature."""
        fields = [(name, value is not None) for name, value, _ in enumerate_sig_fields(self._reader)]
        stamps = [signature.field_name for signature in signatures if _is_stamp(signature)]
        unknown = sorted({name for name, _ in fields} - {AUDITOR, REVIEWER, *stamps})
        if unknown or stamps != [stamp_field(number) for number in range(1, len(stamps) + 1)]:
            self._objections.append(
                Said(
                    "it has a signature field that no report has ({fields})",
                    fields=", ".join(unknown or stamps),
                )
            )
        signed = tuple(one.field_name for one in signatures if not _is_stamp(one))
        if signatures and signed not in _EXPECTED:
            self._objections.append(
                Said("its signatures are not those of the auditor and then of the reviewer")
            )
        filled = sum(is_filled for _, is_filled in fields)
        hidden = not signatures and _MARK_OF_A_SIGNATURE in self._pdf
        if filled != len(signatures) or hidden:
            self._objections.append(Said("it holds a signature that cannot be reached or read"))

    def _look_at_revisions(self, signatures: list[EmbeddedPdfSignature]) -> None:
        """The report, then one update for each signature: none between, none after."""
        signed = [signature.signed_revision for signature in signatures]
        stamped = [signature.signed_revision for signature in signatures if _is_stamp(signature)]
        try:
            refuse_other_updates(self._reader, signed, stamped)
        except Loose as fault:
            self._objections.append(fault.args[0])

    def _look_at_validation_data(self, signatures: list[EmbeddedPdfSignature]) -> None:
        """Only what proves a signature stands there, whole, and a time-stamp covers it."""
        signers = [to_pyca(signature.signer_cert) for signature in signatures]
        embedded = [to_pyca(one) for signature in signatures for one in signature.other_embedded_certs]
        try:
            data = read_validation_data(self._reader)
            refuse_uncovered(self._reader, [one.signed_revision for one in signatures if _is_stamp(one)])
            refuse_needless(data, signers, embedded)
        except Loose as fault:
            self._objections.append(fault.args[0])
            return
        self._data = data

    def _look_at_certification(self, signatures: list[EmbeddedPdfSignature]) -> None:
        """The first signature certifies the document, and says whether a second may follow."""
        certification = read_certification_data(self._reader)
        first = signatures[0]
        if certification is None or certification.author_sig != first.sig_object:
            self._objections.append(Said("its first signature does not certify it"))
            return
        if certification.permission not in (MDPPerm.NO_CHANGES, MDPPerm.FILL_FORMS):
            self._objections.append(Said("its certification allows more changes than a countersignature"))
        is_countersigned = any(signature.field_name == REVIEWER for signature in signatures)
        if certification.permission is MDPPerm.NO_CHANGES and is_countersigned:
            self._objections.append(Said("it was signed again although it was final"))

    def _each(self, signatures: list[EmbeddedPdfSignature]) -> tuple[list[SignatureFacts], list[SignedPart]]:
        spans = [self._span(signature) for signature in signatures]
        if spans and spans[-1] is not None and spans[-1].end != len(self._pdf):
            self._object(signatures[-1], Said("something was added to the file after it"))
        # From the last to the first: a time-stamp proves when all before it was there.
        facts = [self._facts(*one) for one in reversed(list(zip(signatures, spans, strict=True)))]
        return facts[::-1], [self._part(span) for span in spans if span is not None]

    def _part(self, span: Span) -> SignedPart:
        return SignedPart(size=span.end, sha256=hashlib.sha256(self._pdf[: span.end]).hexdigest())

    def _span(self, signature: EmbeddedPdfSignature) -> Span | None:
        """What the signature covers, where every byte of it is held; else None, with an objection."""
        try:
            span = covered_span(signature, self._pdf)
            refuse_loose_gap(signature, self._pdf, span)
        except Loose as fault:
            self._object(signature, fault.args[0])
            return None
        return span

    def _facts(self, signature: EmbeddedPdfSignature, span: Span | None) -> SignatureFacts:
        certificate = to_pyca(signature.signer_cert)
        status = self._status(signature)
        intact = span is not None and self._is_intact(signature, status)
        claimed = signature.self_reported_timestamp
        if isinstance(status, DocumentTimestampStatus):
            claimed = status.timestamp
        trusted = intact and self._is_trusted(signature, certificate, status, claimed)
        if trusted and claimed is not None and isinstance(status, DocumentTimestampStatus):
            self._moment = claimed
        return SignatureFacts(
            field=str(signature.field_name),  # pyHanko's own holds the whole file that it was read from
            signer=name_of(certificate),
            fingerprint=fingerprint_of(certificate),
            intact=intact,
            covers_whole_file=span is not None and span.end == len(self._pdf),
            trusted=trusted,
            time=claimed.isoformat() if claimed is not None else None,
            time_proven=intact and self._is_time_proven,
        )

    @property
    def _is_time_proven(self) -> bool:
        """A trusted time-stamp was met, and covers what comes before it in the file."""
        return self._moment is not self._now

    def _status(self, signature: EmbeddedPdfSignature) -> _Status | None:
        try:
            return asyncio.run(self._validated(signature))
        except Exception as fault:  # hostile contents, as above; the other signature is still looked at
            self._object(signature, Said("it cannot be checked ({fault})", fault=in_short(fault)))
            return None

    async def _validated(self, signature: EmbeddedPdfSignature) -> _Status:
        if _is_stamp(signature):
            return await async_validate_pdf_timestamp(
                signature, validation_context=self._context(signature), diff_policy=STRICT
            )
        return await async_validate_pdf_signature(
            signature,
            signer_validation_context=self._context(signature),
            diff_policy=STRICT,
            # Our own look at the certificate says what it lacks, and comes to the same.
            key_usage_settings=KeyUsageConstraints(key_usage=()),
        )

    def _context(self, signature: EmbeddedPdfSignature) -> ValidationContext:
        """Only those trusted whose signature leads to this one: a namesake's key can be of a kind that the
        library takes ill.
        """
        certificate, links = to_pyca(signature.signer_cert), self._links(signature)
        roots = [to_asn1(one) for one in self._trusted if is_reached(one, certificate, links)]
        return ValidationContext(
            trust_manager=SimpleTrustManager.build(trust_roots=roots),
            other_certs=[to_asn1(one) for one in self._data.certificates],
            moment=self._moment,
            allow_fetching=False,
        )

    def _links(self, signature: EmbeddedPdfSignature) -> list[Link]:
        embedded = [to_pyca(other) for other in signature.other_embedded_certs]
        at_hand = [*self._trusted, *embedded, *self._data.certificates]
        return links_above([to_pyca(signature.signer_cert)], at_hand)

    def _is_intact(self, signature: EmbeddedPdfSignature, status: _Status | None) -> bool:
        if status is None:
            return False
        if not (status.intact and status.valid):
            self._object(signature, Said("what it covers was changed afterwards"))
            return False
        if not _allows_what_followed(status):
            self._object(signature, Said("a later update changed more than a countersignature does"))
            return False
        return True

    def _is_trusted(
        self,
        signature: EmbeddedPdfSignature,
        certificate: x509.Certificate,
        status: _Status | None,
        claimed: datetime | None,
    ) -> bool:
        doubt = self._doubt(signature, certificate, status, claimed)
        if doubt is not None:
            self._doubts.append(doubt)
        return doubt is None

    def _doubt(
        self,
        signature: EmbeddedPdfSignature,
        certificate: x509.Certificate,
        status: _Status | None,
        claimed: datetime | None,
    ) -> str | None:
        whose = _whose(certificate)
        why = self._why_out_of_time(whose, certificate, claimed, is_stamp=_is_stamp(signature))
        if why is not None:
            return why
        if status is None or not (status.trusted and self._is_anchored(certificate, status)):
            if _is_stamp(signature):
                return Said("the authority {whose} of its time-stamp is unknown", whose=whose)
            return Said("its signer {whose} is unknown", whose=whose)
        why = self._why_withdrawn(signature, certificate, status)
        if why is not None:
            return why
        embedded = [to_pyca(other) for other in signature.other_embedded_certs]
        if unvouched([certificate, *embedded], [*self._trusted, certificate, *self._data.certificates]):
            return Said(
                "it carries a certificate beside that of {whose} whose issuer is unknown", whose=whose
            )
        return None

    def _why_withdrawn(
        self, signature: EmbeddedPdfSignature, certificate: x509.Certificate, status: _Status
    ) -> Said | None:
        """What speaks against the certificate, or one above it, in what its issuers said of them."""
        path = _path_of(status)
        own = [link for link in self._links(signature) if link.certificate == certificate]
        for link in dict.fromkeys((*own, *path)):
            since = withdrawn_on(link, self._data)
            if since is not None and since <= self._moment:
                return self._withdrawn(signature, link.certificate, since)
        return self._why_open(path)

    def _withdrawn(
        self, signature: EmbeddedPdfSignature, certificate: x509.Certificate, since: datetime
    ) -> Said | None:
        """Of a signature that speaks against the report; of a time-stamp, only against its time."""
        why = Said(
            "the certificate of {whose} was withdrawn on {day} by its issuer, and no time-stamp from before "
            "covers it",
            whose=_whose(certificate),
            day=since.date().isoformat(),
        )
        if not _is_stamp(signature):
            self._object(signature, why)
        return why

    def _why_open(self, path: list[Link]) -> Said | None:
        """What was not asked is noted while the certificate is in term; later nobody could be asked."""
        for link in path:
            if not can_be_withdrawn(link.certificate) or is_shown_in_force(link, self._data, self._moment):
                continue
            whose = _whose(link.certificate)
            if self._now > link.certificate.not_valid_after_utc:
                return Said(
                    "nothing in it proves that the certificate of {whose} was not withdrawn by then",
                    whose=whose,
                )
            self._notes.append(
                Said("Whether the certificate of {whose} was withdrawn was not asked.", whose=whose)
            )
        return None

    def _why_out_of_time(
        self, whose: Said, certificate: x509.Certificate, claimed: datetime | None, *, is_stamp: bool
    ) -> Said | None:
        suitable = why_no_authority_on_time if is_stamp else why_unsuitable
        why = suitable(certificate, self._moment)
        if why is not None and self._is_time_proven:
            return Said(
                "the certificate of {whose} {why}, as of the time-stamp after it", whose=whose, why=why
            )
        if why is not None:
            return Said(
                "the certificate of {whose} {why}, and no time-stamp proves when it was signed",
                whose=whose,
                why=why,
            )
        if claimed is None or claimed.utcoffset() is None or suitable(certificate, claimed) is not None:
            return Said(
                "the certificate of {whose} did not hold at the time that the signature claims", whose=whose
            )
        if self._is_time_proven and claimed > self._moment + _CLOCKS_MAY_DIFFER:
            return Said("{whose} claims a later time than the time-stamp after it", whose=whose)
        return None

    def _is_anchored(self, certificate: x509.Certificate, status: _Status) -> bool:
        """The chain ends in the signer's own trusted certificate, or in that of a certificate authority."""
        if certificate in self._trusted:
            return True
        root = None if status.validation_path is None else status.validation_path.first
        return root is not None and bool(root.ca)

    def _anchor(self, signatures: list[EmbeddedPdfSignature]) -> Anchor | None:
        """As of the first signature; only a signed file needs one."""
        try:
            if not signatures:
                return anchor_in(self._reader)
            return anchor_in(self._reader.get_historical_resolver(signatures[0].signed_revision))
        except NoAnchor as fault:
            if signatures:
                self._objections.append(fault.args[0])
            return None

    def _object(self, signature: EmbeddedPdfSignature, why: Said) -> None:
        field = str(signature.field_name)
        self._objections.append(Said("the signature “{field}”: {why}", field=field, why=why))
