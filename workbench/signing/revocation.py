"""Whether a certificate was withdrawn by its issuer, as lists (CRL) and answers (OCSP) that were kept prove.

Only what the issuer signed counts, or whom it charged with answering. A list that covers some certificates or
some reasons only proves nothing here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import HashAlgorithm
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from workbench.signing.certificates import has_issued
from workbench.signing.chains import Link

# How long a list or an answer speaks for that does not say until when it holds.
_HOLDS_FOR = timedelta(days=1)


@dataclass(frozen=True)
class ValidationData:
    """What proves signatures in the long term: certificates, lists and answers of their issuers."""

    certificates: tuple[x509.Certificate, ...] = ()
    lists: tuple[x509.CertificateRevocationList, ...] = ()
    answers: tuple[ocsp.OCSPResponse, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.certificates or self.lists or self.answers)


@dataclass(frozen=True)
class Statement:
    """What an issuer said of one certificate: as of when, until when, and since when it is withdrawn."""

    made: datetime
    until: datetime
    withdrawn: datetime | None


def addresses_of_lists(certificate: x509.Certificate) -> list[str]:
    """Where the certificate says that lists of withdrawn ones are."""
    try:
        points = certificate.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    except x509.ExtensionNotFound:
        return []
    return [
        str(name.value)
        for point in points
        for name in point.full_name or ()
        if isinstance(name, x509.UniformResourceIdentifier)
    ]


def addresses_of_answers(certificate: x509.Certificate) -> list[str]:
    """Where the certificate says that its issuer answers whether it was withdrawn."""
    return _accessible(certificate, AuthorityInformationAccessOID.OCSP)


def addresses_of_issuers(certificate: x509.Certificate) -> list[str]:
    """Where the certificate says that its issuer's own certificate is."""
    return _accessible(certificate, AuthorityInformationAccessOID.CA_ISSUERS)


def _accessible(certificate: x509.Certificate, method: x509.ObjectIdentifier) -> list[str]:
    try:
        access = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except x509.ExtensionNotFound:
        return []
    return [
        str(one.access_location.value)
        for one in access
        if one.access_method == method and isinstance(one.access_location, x509.UniformResourceIdentifier)
    ]


def can_be_withdrawn(certificate: x509.Certificate) -> bool:
    """Whether its issuer says anywhere which of its certificates are withdrawn."""
    return bool(addresses_of_lists(certificate) or addresses_of_answers(certificate))


def withdrawn_on(link: Link, data: ValidationData) -> datetime | None:
    """Since when the certificate is withdrawn, as the earliest of its issuer's statements says; else None."""
    days = [one.withdrawn for one in statements_on(link, data) if one.withdrawn is not None]
    return min(days, default=None)


def is_shown_in_force(link: Link, data: ValidationData, moment: datetime) -> bool:
    """Whether a statement covers this moment (aware) and says that the certificate was not withdrawn then.

    It must have been made while the certificate was in term: issuers drop expired ones from their lists.
    """
    return any(
        one.made <= link.certificate.not_valid_after_utc
        and moment <= max(one.made, one.until)
        and (one.withdrawn is None or one.withdrawn > moment)
        for one in statements_on(link, data)
    )


def statements_on(link: Link, data: ValidationData) -> Iterator[Statement]:
    """What the issuer said of the certificate, and signed."""
    for one in data.lists:
        if is_list_of(one, link.issuer) and _covers(one, link.certificate):
            yield _in_list(one, link.certificate)
    for answer in data.answers:
        yield from _in_answer(answer, link)


def is_list_of(revoked: x509.CertificateRevocationList, issuer: x509.Certificate) -> bool:
    """Whether this issuer signed the list."""
    try:
        return revoked.issuer == issuer.subject and revoked.is_signature_valid(issuer.public_key())  # type: ignore[arg-type]
    except (TypeError, ValueError, UnsupportedAlgorithm):
        return False


def _covers(revoked: x509.CertificateRevocationList, certificate: x509.Certificate) -> bool:
    """Whether the list names all withdrawn certificates of this kind."""
    for extension in revoked.extensions:
        if isinstance(extension.value, x509.DeltaCRLIndicator):
            return False
        if isinstance(extension.value, x509.IssuingDistributionPoint):
            if not _is_for(extension.value, certificate):
                return False
        elif extension.critical:
            return False
    return revoked.last_update_utc is not None


def _is_for(point: x509.IssuingDistributionPoint, certificate: x509.Certificate) -> bool:
    if point.indirect_crl or point.only_contains_attribute_certs or point.only_some_reasons:
        return False
    is_authority = _is_authority(certificate)
    if (point.only_contains_user_certs and is_authority) or (
        point.only_contains_ca_certs and not is_authority
    ):
        return False
    named = [str(name.value) for name in point.full_name or ()]
    return not named or not set(named).isdisjoint(addresses_of_lists(certificate))


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _in_list(revoked: x509.CertificateRevocationList, certificate: x509.Certificate) -> Statement:
    entry = revoked.get_revoked_certificate_by_serial_number(certificate.serial_number)
    made = revoked.last_update_utc
    return Statement(made, revoked.next_update_utc or made + _HOLDS_FOR, _withdrawn(entry))


def _withdrawn(entry: x509.RevokedCertificate | None) -> datetime | None:
    """An issuer may say that the key was in wrong hands even before it withdrew the certificate."""
    if entry is None:
        return None
    try:
        wrong = entry.extensions.get_extension_for_class(x509.InvalidityDate).value.invalidity_date_utc
    except x509.ExtensionNotFound:
        return entry.revocation_date_utc
    return min(entry.revocation_date_utc, wrong)


def _in_answer(answer: ocsp.OCSPResponse, link: Link) -> Iterator[Statement]:
    if answer.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL or not _is_answered_by(answer, link):
        return
    for one in answer.responses:
        if not _is_about(one, link) or one.certificate_status is ocsp.OCSPCertStatus.UNKNOWN:
            continue
        made = one.this_update_utc
        yield Statement(made, one.next_update_utc or made + _HOLDS_FOR, one.revocation_time_utc)


def _is_about(one: ocsp.OCSPSingleResponse, link: Link) -> bool:
    wanted = question_about(link, one.hash_algorithm)
    return (one.serial_number, one.issuer_name_hash, one.issuer_key_hash) == (
        wanted.serial_number,
        wanted.issuer_name_hash,
        wanted.issuer_key_hash,
    )


def question_about(link: Link, algorithm: HashAlgorithm) -> ocsp.OCSPRequest:
    """What to ask an issuer of its certificate."""
    return ocsp.OCSPRequestBuilder().add_certificate(link.certificate, link.issuer, algorithm).build()


def _is_answered_by(answer: ocsp.OCSPResponse, link: Link) -> bool:
    """Whether the issuer signed the answer, or somebody whom it gave a certificate for answering."""
    charged = [
        one
        for one in answer.certificates
        if has_issued(link.issuer, one) and _may_answer(one, answer.produced_at_utc)
    ]
    return any(_has_signed(one, answer) for one in (link.issuer, *charged))


def _may_answer(certificate: x509.Certificate, moment: datetime) -> bool:
    try:
        purposes = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return False
    in_term = certificate.not_valid_before_utc <= moment <= certificate.not_valid_after_utc
    return in_term and ExtendedKeyUsageOID.OCSP_SIGNING in purposes


def _has_signed(certificate: x509.Certificate, answer: ocsp.OCSPResponse) -> bool:
    key, algorithm = certificate.public_key(), answer.signature_hash_algorithm
    if algorithm is None:
        return False
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(answer.signature, answer.tbs_response_bytes, padding.PKCS1v15(), algorithm)
            return True
        if isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(answer.signature, answer.tbs_response_bytes, ec.ECDSA(algorithm))
            return True
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return False
