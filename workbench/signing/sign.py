"""Certify a report, and countersign it: the bytes at hand, plus one update that holds the signature."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.validation.pdf_embedded import read_certification_data
from pyhanko.stamp import NoOpStampStyle

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.signing.identity import Identity, check_identity

AUDITOR = "Auditor"
REVIEWER = "Reviewer"


def sign(
    pdf: bytes,
    identity: Identity,
    *,
    field: str = AUDITOR,
    now: datetime,
    reason: str,
    name: str,
    final: bool,
) -> bytes:
    """Certify `pdf` in its empty signature field; the result begins with exactly the bytes given.

    `now` (aware) is the time the signature claims: the computer's, not proven. A final report allows no
    change at all after this; otherwise a countersignature may be filled in. The field's face stays as the
    report drew it. UnusableInput where the field is missing or taken, UnsuitableIdentity as in
    `check_identity`.
    """
    metadata = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES if final else MDPPerm.FILL_FORMS,
        subfilter=SigSeedSubFilter.PADES,
        reason=reason,
        name=name,
    )
    try:
        return _filled(
            pdf, identity, metadata, now=now, refuse=lambda reader: _refuse_unless_empty(reader, field)
        )
    except (PdfError, SigningError) as fault:
        raise UnusableInput(
            Said("The report cannot be signed: {fault}", fault=fault), "Render it again, and sign that."
        ) from fault


def countersign(pdf: bytes, identity: Identity, *, now: datetime, reason: str) -> bytes:
    """Add the reviewer's signature in the field that was left for it; the result begins with exactly `pdf`.

    The report must be intact (`examine` tells). UnusableInput where it is unsigned, final or countersigned
    already; UnsuitableIdentity as in `check_identity`.
    """
    metadata = PdfSignatureMetadata(
        field_name=REVIEWER,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=reason,
        name=identity.name,
    )
    try:
        return _filled(pdf, identity, metadata, now=now, refuse=_refuse_unless_reviewable)
    except (PdfError, SigningError) as fault:
        raise _not_countersigned(fault) from fault


def refuse_unless_reviewable(pdf: bytes) -> None:
    """UnusableInput where `countersign` would refuse the report; asks for no identity."""
    try:
        _refuse_unless_reviewable(PdfFileReader(BytesIO(pdf), strict=True))
    except PdfError as fault:
        raise _not_countersigned(fault) from fault


def _not_countersigned(fault: Exception) -> UnusableInput:
    return UnusableInput(
        Said("The report cannot be countersigned: {fault}", fault=fault),
        "Ask for the report as it was issued, and countersign that.",
    )


def _filled(
    pdf: bytes,
    identity: Identity,
    metadata: PdfSignatureMetadata,
    *,
    now: datetime,
    refuse: Callable[[PdfFileReader], None],
) -> bytes:
    check_identity(identity, now)
    writer = IncrementalPdfFileWriter(BytesIO(pdf), strict=True)
    refuse(writer.prev)
    signer = PdfSigner(metadata, signer=identity.signer, stamp_style=NoOpStampStyle())
    return asyncio.run(_signed(signer, writer, now))


def _refuse_unless_reviewable(reader: PdfFileReader) -> None:
    filled = {name: value is not None for name, value, _ in enumerate_sig_fields(reader)}
    certification = read_certification_data(reader)
    if not filled.get(AUDITOR) or certification is None:
        raise UnusableInput(
            "The report is not signed yet, so it cannot be countersigned.", "Have its auditor issue it first."
        )
    if filled.get(REVIEWER):
        raise UnusableInput("The report is countersigned already.", "Nothing more is to be done.")
    if certification.permission is MDPPerm.NO_CHANGES:
        raise UnusableInput(
            "The report was issued as final, which leaves no place for a countersignature.",
            "Ask its auditor to issue it again, and not as final.",
        )
    if REVIEWER not in filled:
        raise UnusableInput(
            Said("The report has no signature field “{field}”.", field=REVIEWER),
            "Ask its auditor to issue it again, and not as final.",
        )


def _refuse_unless_empty(reader: PdfFileReader, field: str) -> None:
    """pyHanko would as well, but in words that name neither the report nor what to do."""
    filled = {name: value is not None for name, value, _ in enumerate_sig_fields(reader)}
    if any(filled.values()):
        raise UnusableInput("The report is signed already.", "Render it again, and sign that.")
    if field not in filled:
        raise UnusableInput(
            Said("The report has no signature field “{field}”.", field=field),
            "Render it as a report for signing, not as a draft.",
        )


async def _signed(signer: PdfSigner, writer: IncrementalPdfFileWriter, now: datetime) -> bytes:
    """The steps of pyHanko's own `sign_pdf`, which would ask the computer's clock: ours is passed in."""
    session = signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = now
    reserved = await session.estimate_signature_container_size(None, tight=False)
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=reserved)
    output = BytesIO()
    prepared, _ = document.digest_tbs_document(output=output)
    await document.perform_signature(
        document_digest=prepared.document_digest,
        pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=now),
    )
    return output.getvalue()
