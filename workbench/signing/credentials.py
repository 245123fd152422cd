"""Sign a credential as a JSON Web Token, and examine one (W3C: Securing Verifiable Credentials using JOSE).

The token's payload is the credential itself; `x5c` carries the certificate that reports are signed with too,
so that both are trusted by the same file. The issuer is named by `did:jwk`: it writes out any key that JOSE
can sign with, RSA as well as the NIST curves, in one way that needs no network to read. `did:key` knows RSA
keys in a form that hardly any reader takes; `did:web`, which the protocol likes best, needs a web site.
"""

import asyncio
import base64
import binascii
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, load_der_private_key
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.registry import SimpleTrustManager

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.signing.certificates import (
    fingerprint_of,
    has_issued,
    name_of,
    read_certificates,
    to_asn1,
    why_unsuitable,
)
from workbench.signing.identity import Identity, check_identity
from workbench.signing.verdict import Verdict, VerdictWord, judge
from workbench.signing.verify import Examination, SignatureFacts, in_short

TYPE = "vc+jwt"
SIGNATURE = "JWT"  # what a report calls by the name of its field
_BY_CURVE = {"secp256r1": "ES256", "secp384r1": "ES384", "secp521r1": "ES512"}
_FOR_RSA = ("PS256", "RS256")  # the first is signed with; the second is what older programs sign with
_LARGEST = 32_000_000
_PART = re.compile(rb"[A-Za-z0-9_-]+")
_Claims = Mapping[str, Any]


class _Registry(jws.JWSRegistry):
    """The library's limits suit tokens of a web site: a certificate alone is larger than a header may be."""

    max_header_length = 1_000_000
    max_payload_length = _LARGEST
    max_signature_length = 10_000


@dataclass(frozen=True)
class ExaminedCredential:
    """What was found in a token. `claims` is the credential, where it can be read; `unclear` says why nothing
    can be told about its signature.
    """

    examination: Examination
    claims: _Claims = field(default_factory=dict)
    unclear: Said | None = None

    def verdict(self) -> Verdict:
        """By the token alone."""
        if self.unclear is not None:
            return Verdict(VerdictWord.CANNOT_TELL, self.unclear, None)
        return judge(self.examination, None)


class _Refused(Exception):
    """The token cannot be as it was signed; its argument is a clause that says why."""


def did_of(certificate: x509.Certificate) -> str:
    """Who holds the certificate's key, as a `did:jwk`."""
    key = _public_key(certificate).as_dict(private=False)
    # The members that a thumbprint is made of, in its order: one key has one name.
    members = {name: key[name] for name in ("crv", "e", "kty", "n", "x", "y") if name in key}
    return f"did:jwk:{_encoded(json.dumps(members, separators=(',', ':')).encode())}"


def sign_credential(claims: _Claims, identity: Identity, *, now: datetime) -> bytes:
    """The credential as a signed token. `now` is aware; the identity is refused as for reports."""
    check_identity(identity, now)
    header = {
        "alg": _algorithms(identity.certificate)[0],
        "typ": TYPE,
        "cty": "vc",
        "kid": f"{did_of(identity.certificate)}#0",
        "iat": int(now.timestamp()),
        "x5c": [base64.b64encode(one.public_bytes(Encoding.DER)).decode() for one in _chain(identity)],
        "x5t#S256": _encoded(bytes.fromhex(identity.fingerprint)),
    }
    payload = json.dumps(claims, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    algorithms = [str(header["alg"])]
    token = jws.serialize_compact(header, payload, _private_key(identity), registry=_registry(algorithms))
    return token.encode("ascii")


def examine_credential(
    untrusted_token: bytes, *, trusted: Sequence[bytes], now: datetime
) -> ExaminedCredential:
    """Examine a file of any kind; what cannot be read is an objection, never an exception.

    `trusted` and `now` as for reports.
    """
    certificates = read_certificates(trusted)
    try:
        return _examined(untrusted_token, certificates, now)
    except _Refused as refused:
        fault = refused.args[0]
    except Exception as error:  # whatever hostile certificates make the parsers do
        fault = in_short(error)
    clause = Said("it cannot be read as a signed credential ({fault})", fault=fault)
    return ExaminedCredential(_examination(untrusted_token, objections=(clause,)))


def _examined(data: bytes, trusted: Sequence[x509.Certificate], now: datetime) -> ExaminedCredential:
    token = _Token(data)
    if not token.certificates:
        unclear = Said("It carries no certificate of its signer, and nothing is fetched to find one.")
        return ExaminedCredential(_examination(data), token.claims, unclear)
    objections = token.objections()
    doubts = () if objections else token.doubts(trusted, now)
    facts = token.facts(intact=not objections, trusted=not objections and not doubts)
    examination = _examination(data, signatures=(facts,), objections=objections, doubts=doubts)
    return ExaminedCredential(examination, token.claims)


def certificates_in_credential(untrusted_token: bytes) -> tuple[bytes, ...]:
    """The certificates (PEM) that a token carries, its signer's first; none where it cannot be read."""
    try:
        carried = _Token(untrusted_token).certificates
        return tuple(one.public_bytes(Encoding.PEM) for one in carried)
    except Exception:  # whatever hostile certificates make the parsers do: nothing in it can be relied on
        return ()


def _examination(
    data: bytes,
    *,
    signatures: tuple[SignatureFacts, ...] = (),
    objections: tuple[Said, ...] = (),
    doubts: tuple[Said, ...] = (),
) -> Examination:
    return Examination(
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        signatures=signatures,
        objections=objections,
        doubts=doubts,
    )


class _Token:
    """A token taken apart, not believed yet."""

    def __init__(self, data: bytes) -> None:
        if len(data) > _LARGEST:
            raise _Refused(Said("it is too large"))
        parts = data.split(b".")
        if len(parts) != 3:
            raise _Refused(Said("it is no token of three parts"))
        self._data = data
        self.header = _object(_decoded(parts[0]))
        self.claims = _object(_decoded(parts[1]))
        _decoded(parts[2])
        self.certificates = _certificates(self.header)

    @property
    def _signer(self) -> x509.Certificate:
        return self.certificates[0]

    @property
    def _issuer(self) -> str:
        issuer = self.claims.get("issuer")
        found = issuer.get("id") if isinstance(issuer, dict) else issuer
        return found if isinstance(found, str) else ""

    @property
    def _signed_at(self) -> datetime | None:
        moment = self.header.get("iat")
        try:
            return datetime.fromtimestamp(moment, UTC) if type(moment) is int else None
        except (ValueError, OverflowError, OSError):
            return None

    def objections(self) -> tuple[Said, ...]:
        """Why the token cannot be as it was signed."""
        if self.header.get("typ") not in (TYPE, f"application/{TYPE}") or "vc" in self.claims:
            return (Said("it is no credential of the kind {kind}", kind=TYPE),)
        if not self._is_signed():
            return (Said("what it covers was changed afterwards"),)
        if self._issuer.startswith("did:jwk:") and self._issuer != did_of(self._signer):
            return (Said("its issuer is not whoever signed it"),)
        return ()

    def _is_signed(self) -> bool:
        try:
            algorithms = _algorithms(self._signer)
            named = self.header.get("x5t#S256", _encoded(bytes.fromhex(fingerprint_of(self._signer))))
            jws.deserialize_compact(
                self._data, _public_key(self._signer), registry=_registry(list(algorithms))
            )
        except (JoseError, ValueError, TypeError):
            return False
        return bool(named == _encoded(bytes.fromhex(fingerprint_of(self._signer))))

    def doubts(self, trusted: Sequence[x509.Certificate], now: datetime) -> tuple[Said, ...]:
        """What stays open although the token is as it was signed."""
        digits = fingerprint_of(self._signer)
        whose = Said("{name} (fingerprint {digits})", name=name_of(self._signer), digits=digits)
        why = why_unsuitable(self._signer, now)
        if why is not None:
            return (
                Said(
                    "the certificate of {whose} {why}, and no time-stamp proves when it was signed",
                    whose=whose,
                    why=why,
                ),
            )
        if self._signed_at is None or why_unsuitable(self._signer, self._signed_at) is not None:
            return (
                Said(
                    "the certificate of {whose} did not hold at the time that the signature claims",
                    whose=whose,
                ),
            )
        if not self._is_anchored(trusted, now):
            return (Said("its signer {whose} is unknown", whose=whose),)
        if not self._issuer.startswith("did:jwk:"):
            return (Said("whether {whose} may sign for its issuer is not to be told from it", whose=whose),)
        return ()

    def _is_anchored(self, trusted: Sequence[x509.Certificate], now: datetime) -> bool:
        """The signer's own certificate is trusted, or it comes from a trusted certificate authority."""
        if self._signer in trusted:
            return True
        context = ValidationContext(
            trust_manager=SimpleTrustManager.build(trust_roots=[to_asn1(one) for one in trusted]),
            moment=now,
            allow_fetching=False,
        )
        others = [to_asn1(one) for one in self.certificates[1:]]
        validator = CertificateValidator(to_asn1(self._signer), others, validation_context=context)
        try:
            path = asyncio.run(validator.async_validate_path())
        except Exception:  # whatever hostile certificates make the library do: it is no path
            return False
        return bool(path.first is not None and path.first.ca)

    def facts(self, *, intact: bool, trusted: bool) -> SignatureFacts:
        """The signature as a report's is told."""
        moment = self._signed_at
        return SignatureFacts(
            field=SIGNATURE,
            signer=name_of(self._signer),
            fingerprint=fingerprint_of(self._signer),
            intact=intact,
            covers_whole_file=intact,
            trusted=trusted,
            time=moment.isoformat() if moment else None,
            time_proven=False,
        )


def _certificates(header: Mapping[str, Any]) -> tuple[x509.Certificate, ...]:
    told = header.get("x5c", [])
    if not isinstance(told, list) or not all(isinstance(one, str) for one in told):
        raise _Refused(Said("its certificates are none"))
    try:
        return tuple(x509.load_der_x509_certificate(base64.b64decode(one, validate=True)) for one in told)
    except (ValueError, binascii.Error) as fault:
        raise _Refused(Said("its certificates are none")) from fault


def _object(data: bytes) -> dict[str, Any]:
    """A JSON object in which no name stands twice: two readers could read two things."""
    try:
        made = json.loads(data.decode("utf-8"), object_pairs_hook=_unrepeated, parse_constant=_no_number)
    except (ValueError, RecursionError) as fault:
        raise _Refused(in_short(fault)) from fault
    if not isinstance(made, dict):
        raise _Refused(Said("a part of it is no JSON object"))
    return made


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a name stands twice")
    return made


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number")


def _decoded(part: bytes) -> bytes:
    """A part of the token; bits to spare in its last character are the library's to refuse."""
    if not _PART.fullmatch(part):
        raise _Refused(Said("it is no token of three parts"))
    try:
        return base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4))
    except binascii.Error as fault:
        raise _Refused(in_short(fault)) from fault


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _algorithms(certificate: x509.Certificate) -> tuple[str, ...]:
    """What a key of this kind may sign with, as JOSE calls it; the first is what is signed with here."""
    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        return _FOR_RSA
    if isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name in _BY_CURVE:
        return (_BY_CURVE[key.curve.name],)
    raise UnusableInput(
        Said("The key of {name} is of no kind that signs credentials.", name=name_of(certificate)),
        "Choose an identity with an RSA key, or one on a NIST curve.",
    )


def _registry(algorithms: list[str]) -> _Registry:
    return _Registry(algorithms=algorithms, strict_check_header=False)


def _public_key(certificate: x509.Certificate) -> RSAKey | ECKey:
    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        return RSAKey.import_key(key)
    _algorithms(certificate)
    assert isinstance(key, ec.EllipticCurvePublicKey)
    return ECKey.import_key(key)


def _private_key(identity: Identity) -> RSAKey | ECKey:
    key = load_der_private_key(identity.signer.signing_key.dump(), None)
    if isinstance(key, rsa.RSAPrivateKey):
        return RSAKey.import_key(key)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return ECKey.import_key(key)


def _chain(identity: Identity) -> list[x509.Certificate]:
    """The signer's certificate, then of those that came with it each that issued the one before."""
    chain = [identity.certificate]
    beside = [x509.load_der_x509_certificate(one.dump()) for one in identity.signer.cert_registry]
    while True:
        issuers = (one for one in beside if one not in chain and has_issued(one, chain[-1]))
        issuer = next(issuers, None)
        if issuer is None:
            return chain
        chain.append(issuer)
