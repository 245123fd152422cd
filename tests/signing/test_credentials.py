"""Credentials as signed tokens: who can tell what of them."""

import base64
import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc import jws

from tests.signing.making import NOW, Issued, Signer, issue_certificate
from workbench.errors import UnusableInput
from workbench.signing.credentials import ExaminedCredential, did_of, examine_credential, sign_credential
from workbench.signing.identity import Identity, UnsuitableIdentity
from workbench.signing.verdict import VerdictWord


def claims_of(identity: Identity) -> dict[str, Any]:
    return {
        "issuer": {"id": did_of(identity.certificate), "name": "Zoë"},
        "credentialSubject": {"id": "urn:x"},
    }


@pytest.fixture(scope="session")
def token(auditor: Signer) -> bytes:
    return sign_credential(claims_of(auditor.identity), auditor.identity, now=NOW)


def examined(token: bytes, *trusted: bytes, now: datetime = NOW) -> ExaminedCredential:
    return examine_credential(token, trusted=trusted, now=now)


def word(token: bytes, *trusted: bytes, now: datetime = NOW) -> VerdictWord:
    return examined(token, *trusted, now=now).verdict().word


def parts(token: bytes) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    header, payload, signature = (base64.urlsafe_b64decode(part + b"==") for part in token.split(b"."))
    return json.loads(header), json.loads(payload), signature


def encoded(data: Any) -> bytes:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=")


def respelt(token: bytes, **header: Any) -> bytes:
    """The token with another header; None takes a name out."""
    told, _, _ = parts(token)
    told = {name: value for name, value in (told | header).items() if value is not None}
    return b".".join((encoded(told), *token.split(b".")[1:]))


KEYS: dict[str, Callable[[], pkcs12.PKCS12PrivateKeyTypes]] = {
    "P-256": lambda: ec.generate_private_key(ec.SECP256R1()),
    "P-384": lambda: ec.generate_private_key(ec.SECP384R1()),
    "P-521": lambda: ec.generate_private_key(ec.SECP521R1()),
    "RSA": lambda: rsa.generate_private_key(65537, 2048),
}


@pytest.mark.parametrize(
    ("kind", "algorithm"), [("P-256", "ES256"), ("P-384", "ES384"), ("P-521", "ES512"), ("RSA", "PS256")]
)
def test_that_a_key_of_each_kind_signs_what_its_certificate_proves(kind: str, algorithm: str) -> None:
    made = issue_certificate(key=KEYS[kind]())
    token = sign_credential(claims_of(made.identity()), made.identity(), now=NOW)
    header, payload, _ = parts(token)
    assert (header["alg"], header["typ"], header["cty"]) == (algorithm, "vc+jwt", "vc")
    assert payload == claims_of(made.identity())
    assert word(token, made.pem) is VerdictWord.GENUINE


def test_that_another_library_verifies_the_signature(auditor: Signer, token: bytes) -> None:
    _, _, signature = parts(token)
    key = auditor.identity.certificate.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    pss = padding.PSS(padding.MGF1(SHA256()), 32)
    key.verify(signature, token.rpartition(b".")[0], pss, SHA256())
    assert len(signature) == 384


def test_that_a_signature_on_a_curve_is_two_numbers_of_fixed_length() -> None:
    made = issue_certificate()
    _, _, signature = parts(sign_credential(claims_of(made.identity()), made.identity(), now=NOW))
    assert len(signature) == 64
    with pytest.raises(ValueError, match=r"DER|ASN|parsing"):
        decode_dss_signature(signature)


def test_that_the_header_ties_the_token_to_the_pinned_certificate(auditor: Signer, token: bytes) -> None:
    header, payload, _ = parts(token)
    assert base64.b64decode(header["x5c"][0]) == auditor.identity.certificate.public_bytes(Encoding.DER)
    assert base64.urlsafe_b64decode(header["x5t#S256"] + "==").hex() == auditor.identity.fingerprint
    assert header["kid"] == f"{payload['issuer']['id']}#0"


def test_that_the_issuers_name_is_the_key_itself(auditor: Signer) -> None:
    did = did_of(auditor.identity.certificate)
    key = json.loads(base64.urlsafe_b64decode(did.removeprefix("did:jwk:") + "=="))
    assert sorted(key) == ["e", "kty", "n"]
    numbers = auditor.identity.certificate.public_key()
    assert isinstance(numbers, rsa.RSAPublicKey)
    assert int.from_bytes(base64.urlsafe_b64decode(key["n"] + "=="), "big") == numbers.public_numbers().n


# Who can tell


def test_that_a_trusted_signer_is_told_with_the_time_that_nothing_proves(
    auditor: Signer, token: bytes
) -> None:
    found = examined(token, auditor.pem)
    (facts,) = found.examination.signatures
    assert found.verdict().word is VerdictWord.GENUINE
    assert (facts.signer, facts.fingerprint) == ("Dana Auditor", auditor.identity.fingerprint)
    assert (facts.intact, facts.covers_whole_file, facts.trusted) == (True, True, True)
    assert (facts.time, facts.time_proven) == (NOW.isoformat(), False)


def test_that_an_unknown_signer_is_no_verdict(reviewer: Signer, token: bytes) -> None:
    for trusted in ((), (reviewer.pem,)):
        found = examined(token, *trusted)
        assert found.verdict().word is VerdictWord.CANNOT_TELL
        assert "its signer Dana Auditor" in found.verdict().reason
        assert found.examination.signatures[0].trusted is False


def test_that_a_certificate_authority_vouches_for_whom_it_issued_to() -> None:
    root = issue_certificate("Root", is_authority=True)
    middle = issue_certificate("Middle", issuer=root, is_authority=True)
    leaf = issue_certificate("Kim", issuer=middle)
    identity = leaf.identity(root.certificate, middle.certificate)
    token = sign_credential(claims_of(identity), identity, now=NOW)
    assert len(parts(token)[0]["x5c"]) == 3
    assert word(token, root.pem) is VerdictWord.GENUINE
    assert word(token) is VerdictWord.CANNOT_TELL
    assert word(token, issue_certificate("Root", is_authority=True).pem) is VerdictWord.CANNOT_TELL


def test_that_a_trusted_signer_is_no_authority() -> None:
    one = issue_certificate("One")
    other = issue_certificate("Other", issuer=one)
    identity = other.identity(one.certificate)
    assert word(sign_credential(claims_of(identity), identity, now=NOW), one.pem) is VerdictWord.CANNOT_TELL


def test_that_an_expired_certificate_is_no_verdict(auditor: Signer, token: bytes) -> None:
    later = NOW + timedelta(days=6 * 365)
    found = examined(token, auditor.pem, now=later)
    assert found.verdict().word is VerdictWord.CANNOT_TELL
    assert "expired on" in found.verdict().reason


def test_that_a_time_outside_the_certificates_term_is_no_verdict() -> None:
    made = issue_certificate(starts=NOW - timedelta(days=1))
    identity = made.identity()
    token = sign_credential(claims_of(identity), identity, now=NOW)
    assert word(_resigned(token, made, iat=0), made.pem) is VerdictWord.CANNOT_TELL
    assert word(_resigned(token, made, iat=None), made.pem) is VerdictWord.CANNOT_TELL
    assert word(_resigned(token, made, iat=10**30), made.pem) is VerdictWord.CANNOT_TELL


def _resigned(token: bytes, made: Issued, **header: Any) -> bytes:
    """Signed again with the same key: what a signer could do, and nobody else."""
    from workbench.signing.credentials import _private_key, _registry

    told, payload, _ = parts(token)
    told = {name: value for name, value in (told | header).items() if value is not None}
    key = _private_key(made.identity())
    content = json.dumps(payload)
    return jws.serialize_compact(told, content, key, registry=_registry([told["alg"]])).encode()


def test_that_a_token_without_a_certificate_is_no_verdict(token: bytes) -> None:
    found = examined(respelt(token, x5c=None))
    assert found.verdict().word is VerdictWord.CANNOT_TELL
    assert "no certificate" in found.verdict().reason


def test_that_an_issuer_who_is_named_by_a_web_site_is_no_verdict() -> None:
    made = issue_certificate()
    token = sign_credential({"issuer": "did:web:example.org"}, made.identity(), now=NOW)
    assert word(token, made.pem) is VerdictWord.CANNOT_TELL


# What was tampered with


def test_that_another_payload_is_not_genuine(auditor: Signer, token: bytes) -> None:
    header, _, signature = token.split(b".")
    forged = b".".join((header, encoded(claims_of(auditor.identity) | {"credentialSubject": {}}), signature))
    found = examined(forged, auditor.pem)
    assert found.verdict().word is VerdictWord.NOT_GENUINE
    assert found.examination.signatures[0].intact is False


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
@settings(max_examples=150, deadline=None)
def test_that_no_flipped_bit_is_genuine(auditor: Signer, token: bytes, place: int, bit: int) -> None:
    flipped = bytearray(token)
    flipped[place % len(token)] ^= 1 << bit
    found = examined(bytes(flipped), auditor.pem)
    assert found.verdict().word in (VerdictWord.NOT_GENUINE, VerdictWord.CANNOT_TELL)


def test_that_bits_to_spare_in_the_last_character_count() -> None:
    made = issue_certificate()
    token = sign_credential(claims_of(made.identity()), made.identity(), now=NOW)
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    last = alphabet.index(token[-1:])
    same_bytes = token[:-1] + alphabet[last + 1 : last + 2]
    assert parts(same_bytes)[2] == parts(token)[2]
    assert word(same_bytes, made.pem) is VerdictWord.NOT_GENUINE


@pytest.mark.parametrize("added", [b"\n", b" ", b"=", b".", b"A", b".e30"])
def test_that_something_added_is_not_genuine(auditor: Signer, token: bytes, added: bytes) -> None:
    assert word(token + added, auditor.pem) is VerdictWord.NOT_GENUINE


@pytest.mark.parametrize("junk", [b"", b"..", b"%PDF-1.7", b"e30.e30.e30", b"W10.W10.AA", b"\xff" * 100])
def test_that_what_is_no_token_is_not_genuine_or_carries_no_signer(junk: bytes) -> None:
    assert word(junk) is (VerdictWord.CANNOT_TELL if junk.startswith(b"e30") else VerdictWord.NOT_GENUINE)


@given(
    data=st.binary(max_size=300)
    | st.lists(st.binary(max_size=40), min_size=3, max_size=3).map(
        lambda three: b".".join(encoded(one) for one in three)
    )
)
@settings(max_examples=200, deadline=None)
def test_that_bytes_of_any_kind_are_examined_without_a_fault(data: bytes) -> None:
    assert word(data) is not VerdictWord.GENUINE


def test_that_no_signature_at_all_is_not_genuine(auditor: Signer, token: bytes) -> None:
    assert word(respelt(token, alg="none"), auditor.pem) is VerdictWord.NOT_GENUINE


def test_that_the_public_key_is_no_shared_secret(auditor: Signer, token: bytes) -> None:
    header, payload, _ = parts(token)
    covered = encoded(header | {"alg": "HS256"}) + b"." + encoded(payload)
    made = covered + b"." + encoded(hmac.digest(auditor.pem, covered, "sha256"))
    assert word(made, auditor.pem) is VerdictWord.NOT_GENUINE


def test_that_another_signer_under_the_same_issuer_is_not_genuine(auditor: Signer, reviewer: Signer) -> None:
    token = sign_credential(claims_of(auditor.identity), reviewer.identity, now=NOW)
    found = examined(token, reviewer.pem, auditor.pem)
    assert found.verdict().word is VerdictWord.NOT_GENUINE
    assert "its issuer is not whoever signed it" in found.verdict().reason


def test_that_a_digest_of_another_certificate_is_not_genuine() -> None:
    made = issue_certificate()
    token = sign_credential(claims_of(made.identity()), made.identity(), now=NOW)
    assert word(_resigned(token, made), made.pem) is VerdictWord.GENUINE
    assert word(_resigned(token, made, **{"x5t#S256": "AAAA"}), made.pem) is VerdictWord.NOT_GENUINE


def test_that_a_header_that_must_be_understood_and_is_not_is_refused() -> None:
    made = issue_certificate()
    token = sign_credential(claims_of(made.identity()), made.identity(), now=NOW)
    assert word(respelt(token, crit=["exp"], exp=1), made.pem) is VerdictWord.NOT_GENUINE


@pytest.mark.parametrize("kind", ["JWT", "vp+jwt", None])
def test_that_a_token_of_another_kind_is_no_credential(kind: str | None) -> None:
    made = issue_certificate()
    token = sign_credential(claims_of(made.identity()), made.identity(), now=NOW)
    assert word(_resigned(token, made, typ=kind), made.pem) is VerdictWord.NOT_GENUINE


def test_that_a_name_that_stands_twice_is_not_genuine(auditor: Signer, token: bytes) -> None:
    header, _, signature = token.split(b".")
    twice = b".".join((header, encoded(b'{"issuer":"a","issuer":"b"}'), signature))
    found = examined(twice, auditor.pem)
    assert found.verdict().word is VerdictWord.NOT_GENUINE
    assert "twice" in found.verdict().reason


# Before anything is signed


def test_that_an_expired_identity_is_refused_before_it_signs() -> None:
    made = issue_certificate(ends=NOW - timedelta(days=1))
    with pytest.raises(UnsuitableIdentity, match="expired"):
        sign_credential(claims_of(made.identity()), made.identity(), now=NOW)


def test_that_a_trusted_certificate_that_is_none_is_refused(token: bytes) -> None:
    with pytest.raises(UnusableInput, match="trusted certificate"):
        examined(token, b"no certificate")


def test_that_the_largest_credential_passes_the_library_s_limits(auditor: Signer) -> None:
    claims = claims_of(auditor.identity) | {"description": "x" * 3_000_000}
    token = sign_credential(claims, auditor.identity, now=datetime.now(UTC))
    assert word(token, auditor.pem, now=datetime.now(UTC)) is VerdictWord.GENUINE
