"""Who signed a file, and what a certificate says: read, and not judged. What holds of it `examine` tells."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO

from asn1crypto import cms, tsp
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from workbench.signing.certificates import fingerprint_of, name_of, read_certificates, readable_name, to_pyca


@dataclass(frozen=True)
class Signer:
    """The certificate beside one signature or time-stamp, and the time that it claims (ISO 8601)."""

    field_name: str
    fingerprint: str
    time: str | None
    certificate_pem: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateLook:
    """What a certificate says of itself. Whose it is must be known some other way: anybody can write a name.

    `issuer` is whoever vouches for it: the subject itself where it is self-signed. An authority's certificate
    vouches for all that it issued.
    """

    name: str
    issuer: str
    fingerprint: str
    valid_from: date
    valid_until: date
    is_self_signed: bool
    is_authority: bool
    pem: bytes = field(repr=False)


def looks_at(untrusted: Sequence[bytes]) -> tuple[CertificateLook, ...]:
    """What certificates say of themselves; as in `read_certificates`, UnusableInput for what is none."""
    return tuple(_look(certificate) for certificate in read_certificates(untrusted))


def _look(certificate: x509.Certificate) -> CertificateLook:
    return CertificateLook(
        name=name_of(certificate),
        issuer=readable_name(certificate.issuer),
        fingerprint=fingerprint_of(certificate),
        valid_from=certificate.not_valid_before_utc.date(),
        valid_until=certificate.not_valid_after_utc.date(),
        is_self_signed=certificate.subject == certificate.issuer,
        is_authority=_is_authority(certificate),
        pem=certificate.public_bytes(Encoding.PEM),
    )


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def signers_in(untrusted_pdf: bytes) -> tuple[Signer, ...]:
    """Every signer of a file, the earliest first; none where it cannot be read as a signed PDF."""
    try:
        reader = PdfFileReader(BytesIO(untrusted_pdf), strict=True)
        return tuple(_signer(one) for one in reader.embedded_signatures)
    except Exception:  # whatever a hostile file makes the parsers do: nothing in it can be relied on
        return ()


def certificates_in_token(untrusted: bytes) -> tuple[bytes, ...]:
    """The certificates (PEM) that a time-stamp brings along; none where it cannot be read."""
    try:
        token = cms.ContentInfo.load(untrusted, strict=True)
        brought = (to_pyca(one.chosen) for one in token["content"]["certificates"])
        return tuple(one.public_bytes(Encoding.PEM) for one in brought)
    except Exception:  # as above
        return ()


def _signer(signature: EmbeddedPdfSignature) -> Signer:
    certificate = to_pyca(signature.signer_cert)
    return Signer(
        field_name=str(signature.field_name),  # pyHanko's own holds the whole file
        fingerprint=fingerprint_of(certificate),
        time=_claimed(signature),
        certificate_pem=certificate.public_bytes(Encoding.PEM),
    )


def _claimed(signature: EmbeddedPdfSignature) -> str | None:
    if signature.sig_object_type == "/DocTimeStamp":
        content: tsp.TSTInfo = signature.signed_data["encap_content_info"]["content"].parsed
        return str(content["gen_time"].native.isoformat())
    at = signature.self_reported_timestamp
    return at.isoformat() if at is not None else None
