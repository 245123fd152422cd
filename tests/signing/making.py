"""Identities of many kinds, and a small report with an anchor and two empty signature fields."""

import asyncio
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import NameOID
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


def new_signer(name: str) -> Signer:
    made = new_identity(name, PASSPHRASE, now=NOW)
    return Signer(made, load_identity(made.p12, PASSPHRASE))


def make_report(
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
            spec = pikepdf.AttachedFileSpec(
                pdf,
                anchor,
                filename="audit-anchor.json",
                description="",
                mime_type="application/json",
                creation_date="",
                mod_date="",
            )
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


def countersigned(pdf: bytes, identity: Identity, *, field: str = "Reviewer", certify: bool = False) -> bytes:
    """A second signature, made by the library alone: what a countersignature looks like, or an attack."""
    metadata = PdfSignatureMetadata(
        field_name=field, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, certify=certify
    )
    signer = PdfSigner(metadata, signer=identity.signer, stamp_style=NoOpStampStyle())
    session_output = BytesIO()
    asyncio.run(
        signer.async_sign_pdf(
            IncrementalPdfFileWriter(BytesIO(pdf)), existing_fields_only=True, output=session_output
        )
    )
    return session_output.getvalue()


@dataclass(frozen=True)
class Issued:
    """A certificate with its key, for kinds that the program itself never makes."""

    certificate: x509.Certificate
    key: pkcs12.PKCS12PrivateKeyTypes

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    def p12(self, *chain: x509.Certificate) -> bytes:
        protection = BestAvailableEncryption(PASSPHRASE.encode())
        return pkcs12.serialize_key_and_certificates(
            b"x", self.key, self.certificate, list(chain) or None, protection
        )

    def identity(self, *chain: x509.Certificate) -> Identity:
        return load_identity(self.p12(*chain), PASSPHRASE)


def issue_certificate(
    name: str = "Kim Certified",
    *,
    key: pkcs12.PKCS12PrivateKeyTypes | None = None,
    issuer: Issued | None = None,
    starts: datetime = NOW - timedelta(days=30),
    ends: datetime = NOW + timedelta(days=30),
    signs: bool = True,
    is_authority: bool = False,
    purposes: tuple[x509.ObjectIdentifier, ...] = (),
    extensions: tuple[x509.ExtensionType, ...] = (),
) -> Issued:
    """A P-256 certificate unless `key` says otherwise; self-signed without an issuer."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(_usage(signs=signs, is_authority=is_authority), critical=True)
    )
    if purposes:
        builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    signing_key = issuer.key if issuer else key
    is_edwards = isinstance(signing_key, ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey)
    algorithm = None if is_edwards else SHA256()
    return Issued(builder.sign(signing_key, algorithm), key)


def _usage(*, signs: bool, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signs,
        content_commitment=signs,
        key_encipherment=not signs,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )
