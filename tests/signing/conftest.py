"""Identities made once, and a small report with an anchor and two empty signature fields."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp import NoOpStampStyle
from reportlab.pdfgen.canvas import Canvas

from workbench.signing.identity import Identity, NewIdentity, load_identity, new_identity
from workbench.signing.sign import sign

NOW = datetime(2026, 11, 4, 16, 30, tzinfo=UTC)
PASSPHRASE = "three worthless words"
ANCHOR = {
    "format": "workbench-anchor/1",
    "audit_id": "5f0c",
    "device": "d1",
    "sequence": 41,
    "head": "ab" * 32,
    "criterion": "rba-minerals@8.0.0",
    "edition_digest": "cd" * 32,
    "program_version": "0.1.0",
}


@dataclass(frozen=True)
class Signer:
    """An identity as a test needs it: opened, and its certificate to trust."""

    made: NewIdentity
    identity: Identity

    @property
    def pem(self) -> bytes:
        return self.made.certificate_pem


def _signer(name: str) -> Signer:
    made = new_identity(name, PASSPHRASE, now=NOW)
    return Signer(made, load_identity(made.p12, PASSPHRASE))


@pytest.fixture(scope="session")
def auditor() -> Signer:
    return _signer("Dana Auditor")


@pytest.fixture(scope="session")
def reviewer() -> Signer:
    return _signer("Rui Reviewer")


ReportMaker = Callable[..., bytes]


@pytest.fixture(scope="session")
def make_report() -> ReportMaker:
    return _make_report


def _make_report(
    *,
    fields: tuple[str, ...] = ("Auditor", "Reviewer"),
    anchors: tuple[bytes, ...] = (json.dumps(ANCHOR).encode(),),
    text: str = "Outcome: Major",
) -> bytes:
    page = BytesIO()
    canvas = Canvas(page, invariant=1)
    canvas.drawString(72, 720, text)
    canvas.save()
    with pikepdf.open(page) as pdf:
        for number, anchor in enumerate(anchors):
            spec = pikepdf.AttachedFileSpec(pdf, anchor, filename="audit-anchor.json")
            pdf.attachments[f"audit-anchor.json{number or ''}"] = spec
        _add_fields(pdf, fields)
        out = BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _add_fields(pdf: pikepdf.Pdf, names: tuple[str, ...]) -> None:
    sheet = pdf.pages[0].obj
    widgets = [
        pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                FT=pikepdf.Name.Sig,
                T=name,
                F=132,
                Rect=[72, 500 - 100 * place, 272, 560 - 100 * place],
                P=sheet,
            )
        )
        for place, name in enumerate(names)
    ]
    sheet.Annots = pikepdf.Array(widgets)
    pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=pikepdf.Array(widgets)))


def certified(pdf: bytes, identity: Identity, *, now: datetime = NOW, final: bool = False) -> bytes:
    return sign(pdf, identity, now=now, reason="Sign-off", name=identity.name, final=final)


def countersigned(pdf: bytes, identity: Identity, *, field: str = "Reviewer") -> bytes:
    """A second signature, made by the library alone: what a countersignature looks like, or an attack."""
    metadata = PdfSignatureMetadata(field_name=field, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES)
    signer = PdfSigner(metadata, signer=identity.signer, stamp_style=NoOpStampStyle())
    session_output = BytesIO()
    asyncio.run(
        signer.async_sign_pdf(
            IncrementalPdfFileWriter(BytesIO(pdf)), existing_fields_only=True, output=session_output
        )
    )
    return session_output.getvalue()


@pytest.fixture(scope="session")
def unsigned(make_report: ReportMaker) -> bytes:
    return make_report()


@pytest.fixture(scope="session")
def signed(unsigned: bytes, auditor: Signer) -> bytes:
    return certified(unsigned, auditor.identity)


@pytest.fixture(scope="session")
def twice_signed(signed: bytes, reviewer: Signer) -> bytes:
    return countersigned(signed, reviewer.identity)
