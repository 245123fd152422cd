"""Certify a report: exactly the bytes that were previewed, plus one update that holds the signature."""

import asyncio
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils import layout
from pyhanko.pdf_utils.content import PdfContent, ResourceType
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.stamp import BaseStampStyle, NoOpStampStyle, StaticStampStyle

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
    stamp_pdf: bytes | None = None,
) -> bytes:
    """Certify `pdf` in its empty signature field; the result begins with exactly the bytes given.

    `now` (aware) is the time the signature claims: the computer's, not proven. A final report allows no
    change at all after this; otherwise a countersignature may be filled in. `stamp_pdf` is a one-page PDF
    with embedded fonts that becomes the field's visible face, scaled into its box; None leaves the face as
    it is. UnusableInput where the field is missing or taken, UnsuitableIdentity as in `check_identity`.
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
            stamp_style=_stamp_style(stamp_pdf),
        )
        return asyncio.run(_certified(signer, writer, now))
    except (PdfError, SigningError) as fault:
        raise UnusableInput(
            f"The report cannot be signed: {fault}", "Render it again, and sign that."
        ) from fault


def _refuse_unless_empty(reader: PdfFileReader, field: str) -> None:
    """pyHanko would as well, but in words that name neither the report nor what to do."""
    filled = {name: value is not None for name, value, _ in enumerate_sig_fields(reader)}
    if any(filled.values()):
        raise UnusableInput("The report is signed already.", "Render it again, and sign that.")
    if field not in filled:
        raise UnusableInput(
            f"The report has no signature field “{field}”.",
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


def _stamp_style(stamp_pdf: bytes | None) -> BaseStampStyle:
    if stamp_pdf is None:
        return NoOpStampStyle()
    return StaticStampStyle(
        background=_StampPage(stamp_pdf),
        background_layout=layout.SimpleBoxLayoutRule(
            x_align=layout.AxisAlignment.ALIGN_MID,
            y_align=layout.AxisAlignment.ALIGN_MID,
            margins=layout.Margins(),
        ),
        background_opacity=1.0,
        border_width=0,
    )


class _StampPage(PdfContent):
    """The first page of a PDF in memory, as pyHanko draws it (its own reads from a path only)."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__()
        self._pdf = pdf

    def render(self) -> bytes:
        writer = self.writer
        if writer is None:
            raise ValueError("a stamp is drawn into a writer")
        drawing = writer.import_page_as_xobject(PdfFileReader(BytesIO(self._pdf)))
        self.set_resource(ResourceType.XOBJECT, pdf_name("/Stamp"), drawing)
        left, bottom, right, top = (float(edge) for edge in drawing.get_object()["/BBox"])
        self.box = layout.BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return b"/Stamp Do"
