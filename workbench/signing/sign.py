"""Certify a report: exactly the bytes that were previewed, plus one update that holds the signature."""

import asyncio
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
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
    check_identity(identity, now)
    try:
        writer = IncrementalPdfFileWriter(BytesIO(pdf), strict=True)
        _refuse_unless_empty(writer.prev, field)
        signer = PdfSigner(
            PdfSignatureMetadata(
                field_name=field,
                md_algorithm="sha256",
                certify=True,
                docmdp_permissions=MDPPerm.NO_CHANGES if final else MDPPerm.FILL_FORMS,
                subfilter=SigSeedSubFilter.PADES,
                reason=reason,
                name=name,
            ),
            signer=identity.signer,
            stamp_style=NoOpStampStyle(),
        )
        return asyncio.run(_certified(signer, writer, now))
    except (PdfError, SigningError) as fault:
        raise UnusableInput(
            Said("The report cannot be signed: {fault}", fault=fault), "Render it again, and sign that."
        ) from fault


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


async def _certified(signer: PdfSigner, writer: IncrementalPdfFileWriter, now: datetime) -> bytes:
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
