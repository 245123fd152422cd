"""A time-stamp over a hash alone, such as the journal's head: asked of a server, and judged without one."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import cms
from pyhanko.sign.validation.generic_cms import extract_certs_for_validation, validate_tst_signed_data
from pyhanko.sign.validation.status import TimestampSignatureStatus
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleTrustManager

from workbench.audit.said import Said
from workbench.signing.certificates import (
    fingerprint_of,
    name_of,
    read_certificates,
    to_asn1,
    to_pyca,
    unvouched,
    why_no_authority_on_time,
)
from workbench.signing.chains import is_reached, links_above
from workbench.signing.container import as_implied
from workbench.signing.timestamp import Ask, ask_for_token


@dataclass(frozen=True)
class StampFacts:
    """What a token says, unless it has a `fault`: when (ISO 8601), by whom, and whether to be trusted."""

    time: str = ""
    authority: str = ""
    fingerprint: str = ""
    trusted: bool = False
    fault: Said | None = None


def stamp_hash(digest: str, *, ask: Ask) -> bytes:
    """A token over a SHA-256 (64 hexadecimal digits): nothing but that is sent. UnusableInput without one."""
    return bytes(ask_for_token(bytes.fromhex(digest), ask=ask).dump())


def examine_stamp(untrusted: bytes, digest: str, *, trusted: Sequence[bytes], now: datetime) -> StampFacts:
    """What a token proves of a SHA-256; one that is none, or is over something else, is a fault.

    `trusted` are certificates (PEM or DER) of authorities or servers; `now` (aware) is when they must hold.
    """
    certificates = read_certificates(trusted)
    try:
        token = cms.ContentInfo.load(untrusted, strict=True)
        signed = token["content"]
        certs = extract_certs_for_validation(signed)
        if as_implied(signed, certs.signer_cert).dump() != untrusted:
            return StampFacts(fault=Said("is not in the form in which it was kept"))
        certificate = to_pyca(certs.signer_cert)
        others = [to_pyca(one) for one in certs.other_certs]
        links = links_above([certificate], [*certificates, *others])
        context = ValidationContext(
            trust_manager=SimpleTrustManager.build(
                trust_roots=[to_asn1(one) for one in certificates if is_reached(one, certificate, links)]
            ),
            moment=now,
            allow_fetching=False,
        )
        told = asyncio.run(validate_tst_signed_data(signed, context, lambda _: bytes.fromhex(digest)))
        status = TimestampSignatureStatus(**told)
    except Exception as fault:  # whatever hostile bytes make the parsers do: it is no token
        return StampFacts(fault=Said("cannot be read ({fault})", fault=type(fault).__name__))
    if not (status.intact and status.valid) or status.md_algorithm != "sha256":
        return StampFacts(fault=Said("was made for something else"))
    return StampFacts(
        time=status.timestamp.isoformat(),
        authority=name_of(certificate),
        fingerprint=fingerprint_of(certificate),
        trusted=bool(status.trusted)
        and not unvouched([certificate, *others], [*certificates, certificate])
        and why_no_authority_on_time(certificate, now) is None
        and why_no_authority_on_time(certificate, status.timestamp) is None,
    )
