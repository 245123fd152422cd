"""An identity to sign with: a private key and its certificate, in a PKCS#12 file under a passphrase."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from asn1crypto import pkcs12 as asn1_pkcs12
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PrivateFormat,
    PublicFormat,
    pkcs12,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import PBES, PKCS12KeyAndCertificates
from cryptography.x509.oid import NameOID
from pyhanko.keys.internal import translate_pyca_cryptography_key_to_asn1
from pyhanko.sign.signers import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from workbench.audit.said import Said
from workbench.errors import UnusableInput, WrongPassphrase, WrongUsage
from workbench.signing.certificates import (
    DOCUMENT_SIGNING,
    fingerprint_of,
    name_of,
    to_asn1,
    why_unsuitable,
)

_RSA_BITS = 3072
_KEY_DERIVATION_ROUNDS = 600_000
_LONGEST_COMMON_NAME = 64  # X.520
_CLOCKS_MAY_DIFFER = timedelta(days=1)


class UnsuitableIdentity(UnusableInput):
    """The identity opens, but its certificate cannot stand under a report."""


@dataclass(frozen=True)
class NewIdentity:
    """`p12` is the key under its passphrase; `certificate_pem` may go to anyone; `fingerprint` names it."""

    p12: bytes = field(repr=False)
    certificate_pem: bytes
    fingerprint: str


@dataclass(frozen=True)
class Identity:
    """An opened identity. `signer` holds the private key in memory, and is never written anywhere."""

    name: str
    fingerprint: str
    not_before: datetime
    not_after: datetime
    certificate: x509.Certificate = field(repr=False)
    signer: SimpleSigner = field(repr=False)

    @property
    def certificate_pem(self) -> bytes:
        """What others need to know the signer by."""
        return self.certificate.public_bytes(Encoding.PEM)


def new_identity(name: str, passphrase: str, *, now: datetime, years: int = 5) -> NewIdentity:
    """A self-signed identity (RSA-3072, SHA-256), made for signing documents and for nothing else.

    `now` is aware; the certificate holds from a day before, since clocks differ. WrongUsage without a name
    (at most 64 characters) or a passphrase.
    """
    name = _checked_name(name)
    if not passphrase:
        raise WrongUsage("An identity needs a passphrase.", "Choose one that nobody can guess.")
    key = rsa.generate_private_key(public_exponent=65537, key_size=_RSA_BITS)
    certificate = _self_signed(name, key, now, years)
    protection = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(_KEY_DERIVATION_ROUNDS)
        .key_cert_algorithm(PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(SHA256())
        .build(passphrase.encode())
    )
    return NewIdentity(
        p12=pkcs12.serialize_key_and_certificates(name.encode(), key, certificate, None, protection),
        certificate_pem=certificate.public_bytes(Encoding.PEM),
        fingerprint=fingerprint_of(certificate),
    )


def _checked_name(name: str) -> str:
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST_COMMON_NAME or not name.isprintable():
        raise WrongUsage(
            "An identity needs the name of whoever signs, of 64 characters at most.", "Give the name."
        )
    return name


def _self_signed(name: str, key: rsa.RSAPrivateKey, now: datetime, years: int) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    public = key.public_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCKS_MAY_DIFFER)
        .not_valid_after(now + timedelta(days=365 * years + years // 4))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signing_usage(), critical=True)
        .add_extension(x509.ExtendedKeyUsage([DOCUMENT_SIGNING]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )
    return builder.sign(key, SHA256())


def _signing_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def load_identity(p12: bytes, passphrase: str) -> Identity:
    """Open an identity; WrongPassphrase, or UnusableInput for what is no PKCS#12 with key and certificate.

    Opening one of our own takes a fraction of a second: the passphrase is stretched 600 000 times.
    """
    bundle = _opened(p12, passphrase)
    if bundle.key is None or bundle.cert is None:
        missing = Said("private key") if bundle.key is None else Said("certificate of its key")
        raise UnusableInput(
            Said("The identity holds no {missing}.", missing=missing),
            "Export it again together with its key and certificate.",
        )
    certificate = bundle.cert.certificate
    _refuse_foreign_key(bundle, certificate)
    chain = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    chain.register_multiple(to_asn1(extra.certificate) for extra in bundle.additional_certs)
    signer = SimpleSigner(
        signing_cert=to_asn1(certificate),
        signing_key=translate_pyca_cryptography_key_to_asn1(bundle.key),
        cert_registry=chain,
    )
    return Identity(
        name=name_of(certificate),
        fingerprint=fingerprint_of(certificate),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        certificate=certificate,
        signer=signer,
    )


def _opened(p12: bytes, passphrase: str) -> PKCS12KeyAndCertificates:
    try:
        return pkcs12.load_pkcs12(p12, passphrase.encode())
    except (ValueError, TypeError, UnsupportedAlgorithm) as fault:
        # The library says the same of a wrong passphrase and of a file that is none: the outer shell,
        # which is not encrypted, tells them apart.
        if _is_pkcs12(p12):
            raise WrongPassphrase(
                "The passphrase does not open this identity.", "Check it, and try again."
            ) from fault
        raise UnusableInput(
            "The file is not an identity (PKCS#12).", "Choose a .p12 or .pfx file with a key and certificate."
        ) from fault


def _is_pkcs12(data: bytes) -> bool:
    try:
        shell = asn1_pkcs12.Pfx.load(data, strict=True)
        return bool(shell["version"].native == "v3" and shell["auth_safe"]["content_type"].native == "data")
    except (ValueError, TypeError, KeyError):
        return False


def _refuse_foreign_key(bundle: PKCS12KeyAndCertificates, certificate: x509.Certificate) -> None:
    def public_bytes(key: object) -> bytes:
        return bytes(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))  # type: ignore[attr-defined]

    if bundle.key is not None and public_bytes(bundle.key.public_key()) != public_bytes(
        certificate.public_key()
    ):
        raise UnusableInput(
            "The identity's key does not belong to its certificate.",
            "Export it again from where it was made.",
        )


def check_identity(identity: Identity, now: datetime) -> None:
    """Refuse an identity whose certificate cannot stand under a report now (aware): UnsuitableIdentity.

    Told before anything is rendered: the signature itself would be made without a word, and fail later.
    """
    why = why_unsuitable(identity.certificate, now)
    if why is not None:
        raise UnsuitableIdentity(
            Said("The certificate of {name} {why}.", name=identity.name, why=why),
            "Choose another identity, or make a new one.",
        )
