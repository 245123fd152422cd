"""What a certificate says of itself: whose it is, until when, what for."""

from collections.abc import Sequence
from datetime import datetime

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from workbench.audit.said import Said
from workbench.errors import UnusableInput

DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")
_PURPOSES_THAT_SIGN = frozenset(
    {
        DOCUMENT_SIGNING,
        ExtendedKeyUsageOID.EMAIL_PROTECTION,
        ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
        x509.ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),  # document signing as Windows authorities issue it
        x509.ObjectIdentifier(
            "1.2.840.113583.1.1.5"
        ),  # authentic documents, as Acrobat's authorities issue it
    }
)
_CURVES = frozenset({"secp256r1", "secp384r1", "secp521r1"})
_WEAK_HASHES = frozenset({"md5", "sha1"})
_SMALLEST_RSA_BITS = 2048


def read_certificates(trusted: Sequence[bytes]) -> tuple[x509.Certificate, ...]:
    """Certificates out of PEM (one or several in each) or DER bytes; UnusableInput for anything else."""
    return tuple(certificate for data in trusted for certificate in _read(data))


def _read(data: bytes) -> list[x509.Certificate]:
    try:
        if b"-----BEGIN" in data:
            return x509.load_pem_x509_certificates(data)
        return [x509.load_der_x509_certificate(data)]
    except (ValueError, UnsupportedAlgorithm) as fault:
        raise UnusableInput(
            "What is given as a trusted certificate is none.",
            "Give the signer's certificate as a .pem, .cer or .crt file.",
        ) from fault


def name_of(certificate: x509.Certificate) -> str:
    """Whose certificate it says it is."""
    return readable_name(certificate.subject)


def readable_name(name: x509.Name) -> str:
    """The common name, else the organisation, else the whole name."""
    for attribute in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for found in name.get_attributes_for_oid(attribute):
            return str(found.value)
    return name.rfc4514_string()


def fingerprint_of(certificate: x509.Certificate) -> str:
    """SHA-256 over the certificate, 64 hexadecimal digits."""
    return certificate.fingerprint(SHA256()).hex()


def to_asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    """The same certificate as pyHanko wants it."""
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))


def to_pyca(certificate: asn1_x509.Certificate) -> x509.Certificate:
    """A certificate of pyHanko's as the rest of this room wants it."""
    return x509.load_der_x509_certificate(certificate.dump())


def why_unsuitable(certificate: x509.Certificate, at: datetime) -> Said | None:
    """Why this certificate cannot stand under a report at this moment (aware); None if it can."""
    return (
        _why_out_of_term(certificate, at)
        or _why_wrong_key(certificate)
        or _why_wrong_usage(certificate)
        or _why_wrong_purpose(certificate)
    )


def why_no_authority_on_time(certificate: x509.Certificate, at: datetime) -> Said | None:
    """Why a time-stamp with this certificate proves nothing at this moment (aware); None if it does."""
    why = _why_out_of_term(certificate, at) or _why_wrong_key(certificate)
    if why is not None:
        return why
    try:
        purposes = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        purposes = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE])
    if list(purposes) != [ExtendedKeyUsageOID.TIME_STAMPING]:
        return Said("is not made for time-stamps")
    return None


def _why_out_of_term(certificate: x509.Certificate, at: datetime) -> Said | None:
    if at < certificate.not_valid_before_utc:
        return Said("is not valid before {day}", day=_day(certificate.not_valid_before_utc))
    if at > certificate.not_valid_after_utc:
        return Said("expired on {day}", day=_day(certificate.not_valid_after_utc))
    return None


def _day(moment: datetime) -> str:
    return moment.date().isoformat()


def _why_wrong_key(certificate: x509.Certificate) -> Said | None:
    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        strong = key.key_size >= _SMALLEST_RSA_BITS
    else:
        strong = isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name in _CURVES
    if not strong:
        return Said("has a key that is not suitable (RSA of 2048 bits or more, or a NIST curve, is)")
    hashed_with = certificate.signature_hash_algorithm
    if hashed_with is not None and hashed_with.name in _WEAK_HASHES:
        return Said("was itself signed with {digest}, which is too weak", digest=hashed_with.name.upper())
    return None


def _why_wrong_usage(certificate: x509.Certificate) -> Said | None:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return None
    if usage.digital_signature or usage.content_commitment:
        return None
    return Said("is not made for signing (its key usage has neither digital signature nor non-repudiation)")


def _why_wrong_purpose(certificate: x509.Certificate) -> Said | None:
    try:
        purposes = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return None
    if _PURPOSES_THAT_SIGN.intersection(purposes):
        return None
    return Said("is not made for signing documents (its extended key usage names other purposes only)")


def unvouched(
    embedded: Sequence[x509.Certificate], trusted: Sequence[x509.Certificate]
) -> tuple[x509.Certificate, ...]:
    """Embedded certificates that are neither trusted themselves nor signed by one that is at hand.

    A signature binds the signer's own certificate only: without this, a byte changed in another certificate
    beside it would go unseen.
    """
    at_hand = (*embedded, *trusted)
    return tuple(
        certificate
        for certificate in embedded
        if certificate not in trusted and not any(has_issued(issuer, certificate) for issuer in at_hand)
    )


def has_issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    """Whether one certificate was signed by the other."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
