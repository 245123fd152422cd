from collections.abc import Callable
from datetime import timedelta

import pytest
from asn1crypto import pkcs12 as asn1_pkcs12
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.signing.making import NOW, PASSPHRASE, Issued, Signer, certified, issue_certificate, make_report
from workbench.errors import UnusableInput, WrongPassphrase, WrongUsage
from workbench.signing import sign
from workbench.signing.identity import UnsuitableIdentity, check_identity, load_identity, new_identity
from workbench.signing.verdict import VerdictWord, judge
from workbench.signing.verify import examine


def test_that_a_new_identity_opens_with_its_passphrase_and_keeps_its_name(auditor: Signer) -> None:
    assert auditor.identity.name == "Dana Auditor"
    assert auditor.identity.fingerprint == auditor.made.fingerprint


def test_that_a_new_identity_is_made_for_signing_documents_and_nothing_else(auditor: Signer) -> None:
    extensions = auditor.identity.certificate.extensions
    usage = extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    purposes = extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert [purpose.dotted_string for purpose in purposes] == ["1.3.6.1.5.5.7.3.36"]


def test_that_a_new_identity_has_an_rsa_key_of_3072_bits_and_sha_256(auditor: Signer) -> None:
    key = auditor.identity.certificate.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    assert key.key_size == 3072
    algorithm = auditor.identity.certificate.signature_hash_algorithm
    assert algorithm is not None
    assert algorithm.name == "sha256"


def test_that_a_new_identity_holds_for_five_years(auditor: Signer) -> None:
    check_identity(auditor.identity, NOW)
    check_identity(auditor.identity, NOW + timedelta(days=5 * 365))
    with pytest.raises(UnsuitableIdentity, match="expired on 2031-11-0"):
        check_identity(auditor.identity, NOW + timedelta(days=5 * 366 + 1))


def test_that_the_passphrase_is_stretched_600_000_times(auditor: Signer) -> None:
    shell = asn1_pkcs12.Pfx.load(auditor.made.p12)
    rounds = [
        int(content["content"]["encrypted_content_info"]["content_encryption_algorithm"].kdf_iterations)
        for content in shell.authenticated_safe
        if content["content_type"].native == "encrypted_data"
    ]
    assert rounds == [600_000]


def test_that_neither_key_nor_passphrase_shows_in_a_traceback(auditor: Signer) -> None:
    shown = repr(auditor.identity) + repr(auditor.made)
    assert "signer" not in shown
    assert "p12" not in shown
    assert PASSPHRASE not in shown


def test_that_a_wrong_passphrase_is_told_as_such(auditor: Signer) -> None:
    with pytest.raises(WrongPassphrase):
        load_identity(auditor.made.p12, "another")


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff\xe0 a photo", b"0\x03\x02\x01\x03", b"-----BEGIN"])
def test_that_a_file_of_another_kind_is_no_identity(data: bytes) -> None:
    with pytest.raises(UnusableInput, match="not an identity") as caught:
        load_identity(data, PASSPHRASE)
    assert not isinstance(caught.value, WrongPassphrase)


def test_that_a_truncated_identity_is_no_matter_of_the_passphrase(auditor: Signer) -> None:
    with pytest.raises(UnusableInput) as caught:
        load_identity(auditor.made.p12[:-20], PASSPHRASE)
    assert not isinstance(caught.value, WrongPassphrase)


def test_that_an_identity_without_a_key_is_refused() -> None:
    certificate = issue_certificate().certificate
    protection = BestAvailableEncryption(PASSPHRASE.encode())
    p12 = pkcs12.serialize_key_and_certificates(b"x", None, certificate, None, protection)
    with pytest.raises(UnusableInput, match="no private key"):
        load_identity(p12, PASSPHRASE)


def test_that_an_identity_without_a_certificate_is_refused() -> None:
    protection = BestAvailableEncryption(PASSPHRASE.encode())
    key = ec.generate_private_key(ec.SECP256R1())
    p12 = pkcs12.serialize_key_and_certificates(b"x", key, None, None, protection)
    with pytest.raises(UnusableInput, match="no certificate"):
        load_identity(p12, PASSPHRASE)


@pytest.mark.parametrize("name", ["", "   ", "x" * 65, "a\x00b"])
def test_that_an_identity_needs_a_name_that_fits(name: str) -> None:
    with pytest.raises(WrongUsage, match="name"):
        new_identity(name, PASSPHRASE, now=NOW)


def test_that_an_identity_needs_a_passphrase() -> None:
    with pytest.raises(WrongUsage, match="passphrase"):
        new_identity("Dana", "", now=NOW)


UNSUITABLE: dict[str, tuple[Callable[[], Issued], str]] = {
    "expired": (lambda: issue_certificate(ends=NOW - timedelta(seconds=1)), "expired on 2026-11-04"),
    "not yet valid": (
        lambda: issue_certificate(starts=NOW + timedelta(hours=9)),
        "not valid before 2026-11-05",
    ),
    "encryption only": (lambda: issue_certificate(signs=False), "key usage"),
    "server only": (lambda: issue_certificate(purposes=(ExtendedKeyUsageOID.SERVER_AUTH,)), "other purposes"),
    "small RSA": (lambda: issue_certificate(key=rsa.generate_private_key(65537, 1024)), "not suitable"),
    "other curve": (lambda: issue_certificate(key=ec.generate_private_key(ec.SECP256K1())), "not suitable"),
    "Ed448": (lambda: issue_certificate(key=ed448.Ed448PrivateKey.generate()), "not suitable"),
    "DSA": (lambda: issue_certificate(key=dsa.generate_private_key(2048)), "not suitable"),
    "time-stamps only": (
        lambda: issue_certificate(purposes=(ExtendedKeyUsageOID.TIME_STAMPING,)),
        "other purposes",
    ),
    "code only": (lambda: issue_certificate(purposes=(ExtendedKeyUsageOID.CODE_SIGNING,)), "other purposes"),
    "logging in only": (
        lambda: issue_certificate(purposes=(ExtendedKeyUsageOID.CLIENT_AUTH,)),
        "other purposes",
    ),
    "answers of an authority only": (
        lambda: issue_certificate(purposes=(ExtendedKeyUsageOID.OCSP_SIGNING,)),
        "other purposes",
    ),
    "an authority's own, for certificates alone": (
        lambda: issue_certificate(signs=False, is_authority=True),
        "key usage",
    ),
    "Ed25519": (lambda: issue_certificate(key=ed25519.Ed25519PrivateKey.generate()), "not suitable"),
}


@pytest.mark.parametrize("kind", UNSUITABLE)
def test_that_an_unsuitable_certificate_is_told_before_anything_is_rendered(kind: str) -> None:
    issue, words = UNSUITABLE[kind]
    with pytest.raises(UnsuitableIdentity, match=words):
        check_identity(issue().identity(), NOW)


@pytest.mark.parametrize("kind", UNSUITABLE)
def test_that_a_report_signed_all_the_same_is_not_genuine_though_its_signer_is_pinned(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By another program, say."""
    issued = UNSUITABLE[kind][0]()
    monkeypatch.setattr(sign, "check_identity", lambda _identity, _now: None)
    if kind in ("Ed25519", "Ed448"):
        with pytest.raises(UnusableInput, match="cannot be signed"):  # not with SHA-256
            certified(make_report(), issued.identity())
        return
    verdict = judge(examine(certified(make_report(), issued.identity()), trusted=[issued.pem], now=NOW), None)
    assert verdict.word is (VerdictWord.NOT_GENUINE if kind == "DSA" else VerdictWord.CANNOT_TELL)


def test_that_the_kinds_are_as_many_as_were_promised() -> None:
    assert len(UNSUITABLE) >= 12


def _issued_by_authority() -> Issued:
    return issue_certificate(issuer=issue_certificate("An Authority", is_authority=True))


SUITABLE: dict[str, Callable[[], Issued]] = {
    "P-256": lambda: issue_certificate(),
    "RSA-2048": lambda: issue_certificate(key=rsa.generate_private_key(65537, 2048)),
    "e-mail protection": lambda: issue_certificate(purposes=(ExtendedKeyUsageOID.EMAIL_PROTECTION,)),
    "issued by an authority": _issued_by_authority,
}


@pytest.mark.parametrize("kind", SUITABLE)
def test_that_a_suitable_certificate_passes(kind: str) -> None:
    check_identity(SUITABLE[kind]().identity(), NOW)
