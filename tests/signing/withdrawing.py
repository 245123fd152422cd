"""An authority that says which of its certificates it withdrew: by list (CRL) or by answer (OCSP)."""

from datetime import datetime, timedelta
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from tests.signing.making import NOW, Issued, issue_certificate

BASE = "http://authority.example"


class CertificateAuthority:
    """A root, an authority below it, and what their servers tell as of `clock`."""

    def __init__(self, *, base: str = BASE, starts: datetime = NOW - timedelta(days=400)) -> None:
        self.base, self.clock = base, NOW
        self.root = issue_certificate(
            "Root of Trust", is_authority=True, starts=starts, ends=NOW + timedelta(days=9000)
        )
        self.middle = issue_certificate(
            "Authority for Signers",
            is_authority=True,
            issuer=self.root,
            starts=starts,
            ends=NOW + timedelta(days=8000),
            extensions=self.addresses("top", lists=True),
        )
        # Withdrawn certificates by serial number, with the moment.
        self.withdrawn: dict[int, datetime] = {}
        self.is_silent = False
        self.asked: list[str] = []
        self._starts = starts
        self._issued: dict[int, Issued] = {}
        self._remember(self.middle)

    def _remember(self, issued: Issued) -> None:
        self._issued[issued.certificate.serial_number] = issued

    def addresses(
        self, issuer: str = "middle", *, lists: bool = False, answers: bool = False, above: bool = False
    ) -> tuple[x509.ExtensionType, ...]:
        """What a certificate says of where to ask."""

        def at(what: str) -> x509.UniformResourceIdentifier:
            return x509.UniformResourceIdentifier(f"{self.base}/{issuer}/{what}")

        access = [
            x509.AccessDescription(method, at(what))
            for method, what, wanted in (
                (AuthorityInformationAccessOID.OCSP, "answer", answers),
                (AuthorityInformationAccessOID.CA_ISSUERS, "certificate", above),
            )
            if wanted
        ]
        point = x509.DistributionPoint([at("list")], None, None, None)
        return (
            *([x509.CRLDistributionPoints([point])] if lists else []),
            *([x509.AuthorityInformationAccess(access)] if access else []),
        )

    def issue(
        self,
        name: str = "Kim Certified",
        *,
        ends: datetime = NOW + timedelta(days=100),
        lists: bool = False,
        answers: bool = False,
        above: bool = False,
    ) -> Issued:
        issued = issue_certificate(
            name,
            issuer=self.middle,
            starts=self._starts,
            ends=ends,
            extensions=self.addresses(lists=lists, answers=answers, above=above),
        )
        self._remember(issued)
        return issued

    def fetch(self, address: str, question: bytes | None) -> bytes:
        """What is told at an address; OSError where nobody answers."""
        self.asked.append(address)
        if self.is_silent:
            raise ConnectionRefusedError(address)
        _, name, what = urlsplit(address).path.split("/")
        issuer = {"top": self.root, "middle": self.middle}[name]
        if what == "list":
            return self.list_of(issuer).public_bytes(Encoding.DER)
        if what == "certificate":
            return issuer.certificate.public_bytes(Encoding.DER)
        assert question is not None
        return self.answer_of(issuer, ocsp.load_der_ocsp_request(question)).public_bytes(Encoding.DER)

    def list_of(
        self, issuer: Issued, *extensions: x509.ExtensionType, key: Issued | None = None
    ) -> x509.CertificateRevocationList:
        """Signed by the issuer, or by another's `key`; further extensions are critical."""
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(issuer.certificate.subject)
            .last_update(self.clock - timedelta(hours=1))
            .next_update(self.clock + timedelta(days=7))
        )
        for serial, day in self.withdrawn.items():
            entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(day).build()
            builder = builder.add_revoked_certificate(entry)
        for extension in extensions:
            builder = builder.add_extension(extension, critical=True)
        signing = (key or issuer).key
        assert isinstance(signing, ec.EllipticCurvePrivateKey)
        return builder.sign(signing, SHA256())

    def answer_of(
        self, issuer: Issued, question: ocsp.OCSPRequest, *, charged: Issued | None = None
    ) -> ocsp.OCSPResponse:
        """By somebody whom the issuer charged with answering, unless told otherwise."""
        answering = charged or issue_certificate(
            "Answers",
            issuer=issuer,
            starts=self._starts,
            ends=NOW + timedelta(days=8000),
            purposes=(ExtendedKeyUsageOID.OCSP_SIGNING,),
        )
        day = self.withdrawn.get(question.serial_number)
        asked = self._issued.get(question.serial_number)
        assert asked is not None
        builder = (
            ocsp.OCSPResponseBuilder()
            .add_response(
                cert=asked.certificate,
                issuer=issuer.certificate,
                algorithm=question.hash_algorithm,
                cert_status=ocsp.OCSPCertStatus.REVOKED if day else ocsp.OCSPCertStatus.GOOD,
                this_update=self.clock - timedelta(hours=1),
                next_update=self.clock + timedelta(days=1),
                revocation_time=day,
                revocation_reason=None,
            )
            .responder_id(ocsp.OCSPResponderEncoding.HASH, answering.certificate)
            .certificates([answering.certificate])
        )
        signing = answering.key
        assert isinstance(signing, ec.EllipticCurvePrivateKey)
        return builder.sign(signing, SHA256())
