"""Ask the issuers of certificates whether these were withdrawn, while they still answer; when time-stamping.

The addresses stand in the certificates. An issuer that does not answer is no failure: the report is then
time-stamped without its answer, and that is told.
"""

from collections.abc import Callable, Iterable, Sequence
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from cryptography.x509 import ocsp

from workbench.errors import Problem
from workbench.signing.certificates import has_issued, read_certificates
from workbench.signing.chains import Link, links_above
from workbench.signing.revocation import (
    ValidationData,
    addresses_of_answers,
    addresses_of_issuers,
    addresses_of_lists,
    question_about,
    statements_on,
)

TRIES_SECONDS = 30
_LONGEST_ANSWER = 16 * 1024 * 1024  # lists of large issuers are long
_LONGEST_CHAIN = 8

# The answer of an address: to a question (OCSP), or to none.
Fetch = Callable[[str, bytes | None], bytes]


def fetch(address: str, question: bytes | None) -> bytes:
    """Ask over the network; OSError or ValueError where nothing comes."""
    if urlsplit(address).scheme not in ("http", "https"):
        raise ValueError(address)
    headers = {} if question is None else {"Content-Type": "application/ocsp-request"}
    try:
        with urlopen(Request(address, data=question, headers=headers), timeout=TRIES_SECONDS) as answer:
            told: bytes = answer.read(_LONGEST_ANSWER)
    except HTTPError as refusal:
        refusal.close()  # it holds the connection
        raise
    return told


class Collector:
    """Gathers what proves certificates; `unanswered` are the addresses that gave nothing of use."""

    def __init__(self, ask: Fetch) -> None:
        self._ask = ask
        self._certificates: dict[x509.Certificate, None] = {}
        self._lists: dict[bytes, x509.CertificateRevocationList] = {}
        self._answers: dict[bytes, ocsp.OCSPResponse] = {}
        self.unanswered: list[str] = []

    @property
    def data(self) -> ValidationData:
        """What was gathered so far."""
        return ValidationData(
            tuple(self._certificates), tuple(self._lists.values()), tuple(self._answers.values())
        )

    def collect(self, certificate: x509.Certificate, embedded: Sequence[x509.Certificate]) -> None:
        """Gather what proves this certificate and those above it; `embedded` came with it."""
        at_hand = [*embedded, *self._certificates]
        at_hand += self._fetched_issuers(certificate, at_hand)
        links = links_above([certificate], at_hand)
        for link in links:
            if not any(statements_on(link, self.data)):
                self._collect_statement(link)
        linked = {link.certificate for link in links}
        for top in {certificate, *(link.issuer for link in links)} - linked:
            self._collect_list_of_unknown(top)

    def _fetched_issuers(
        self, certificate: x509.Certificate, at_hand: Sequence[x509.Certificate]
    ) -> list[x509.Certificate]:
        """The issuers that did not come along, up to one that is self-signed or says no more."""
        fetched: list[x509.Certificate] = []
        current: x509.Certificate | None = certificate
        for _ in range(_LONGEST_CHAIN):
            if current is None or current.issuer == current.subject:
                break
            above = next((one for one in (*at_hand, *fetched) if has_issued(one, current)), None)
            if above is None:
                above = self._fetched_issuer(current)
                if above is not None:
                    fetched.append(above)
                    self._certificates[above] = None
            current = above
        return fetched

    def _fetched_issuer(self, certificate: x509.Certificate) -> x509.Certificate | None:
        for address in addresses_of_issuers(certificate):
            for one in _certificates_in(self._told_by(address, None)):
                if has_issued(one, certificate):
                    return one
            self.unanswered.append(address)
        return None

    def _collect_statement(self, link: Link) -> None:
        """From the issuer's answer, else from its list."""
        asked = self._ask_for_answer(link) or self._ask_for_list(link)
        if not asked:
            self.unanswered += addresses_of_answers(link.certificate) or addresses_of_lists(link.certificate)

    def _ask_for_answer(self, link: Link) -> bool:
        # The digest names the issuer alone; servers know no other.
        question = question_about(link, SHA1()).public_bytes(Encoding.DER)
        for address in addresses_of_answers(link.certificate):
            try:
                answer = ocsp.load_der_ocsp_response(self._told_by(address, question))
            except ValueError:
                continue
            if any(statements_on(link, ValidationData(answers=(answer,)))):
                self._answers[answer.public_bytes(Encoding.DER)] = answer
                return True
        return False

    def _collect_list_of_unknown(self, certificate: x509.Certificate) -> None:
        """Whoever verifies may have the issuer's certificate; here it goes by the name."""
        if certificate.issuer == certificate.subject:
            return
        for address in addresses_of_lists(certificate):
            found = _list_in(self._told_by(address, None))
            if found is not None and found.issuer == certificate.issuer:
                self._lists[found.public_bytes(Encoding.DER)] = found
                return
            self.unanswered.append(address)

    def _ask_for_list(self, link: Link) -> bool:
        for address in addresses_of_lists(link.certificate):
            found = _list_in(self._told_by(address, None))
            if found is None:
                continue
            if any(statements_on(link, ValidationData(lists=(found,)))):
                self._lists[found.public_bytes(Encoding.DER)] = found
                return True
        return False

    def _told_by(self, address: str, question: bytes | None) -> bytes:
        try:
            return self._ask(address, question)
        except (OSError, HTTPException, ValueError):
            return b""


def _list_in(told: bytes) -> x509.CertificateRevocationList | None:
    try:
        if told.startswith(b"-----BEGIN"):
            return x509.load_pem_x509_crl(told)
        return x509.load_der_x509_crl(told)
    except ValueError:
        return None


def _certificates_in(told: bytes) -> Iterable[x509.Certificate]:
    """A certificate alone, or several as a bundle (PKCS#7)."""
    for read in (read_certificates, _read_bundle):
        try:
            return read([told])
        except (Problem, ValueError):
            continue
    return ()


def _read_bundle(told: Sequence[bytes]) -> tuple[x509.Certificate, ...]:
    return tuple(one for bundle in told for one in pkcs7.load_der_pkcs7_certificates(bundle))
