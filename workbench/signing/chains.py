"""Who issued a certificate, as far as those at hand tell; each link is proven by the issuer's signature."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cryptography import x509

from workbench.signing.certificates import has_issued


class Link(NamedTuple):
    """A certificate and one that really signed it."""

    certificate: x509.Certificate
    issuer: x509.Certificate


def links_above(certificates: Iterable[x509.Certificate], at_hand: Sequence[x509.Certificate]) -> list[Link]:
    """Every link from these certificates upwards, each once; a self-signed certificate ends a chain."""
    waiting, seen, links = list(certificates), set[x509.Certificate](), list[Link]()
    candidates = list(dict.fromkeys(at_hand))
    while waiting:
        certificate = waiting.pop()
        if certificate in seen or certificate.issuer == certificate.subject:
            continue
        seen.add(certificate)
        above = [one for one in candidates if has_issued(one, certificate)]
        links += [Link(certificate, issuer) for issuer in above]
        waiting += above
    return links


def is_reached(wanted: x509.Certificate, certificate: x509.Certificate, links: Sequence[Link]) -> bool:
    """Whether `wanted` is the certificate itself or stands above it."""
    return wanted == certificate or any(link.issuer == wanted for link in links)
