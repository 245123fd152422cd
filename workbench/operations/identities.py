"""Make an identity for those who have none to sign with, and tell whose one is."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import UnusableInput, WrongUsage
from workbench.operations.making import new_identity as make_identity
from workbench.operations.making import opened
from workbench.operations.outputs import refuse_existing, write_whole
from workbench.signing.certificates import fingerprint_of, name_of, read_certificates


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityLook:
    """What a certificate says of an identity: whose it is, its SHA-256, and from when until when it holds."""

    name: str
    fingerprint: str
    valid_from: date
    valid_until: date


def new_identity(*, name: str, out: Path, passphrase: str, force: bool = False) -> Path:
    """Write a self-signed identity to `out` and its certificate beside it as .pem; returns the latter's path.

    The passphrase protects the key and is kept nowhere.
    """
    certificate = out.with_suffix(".pem")
    if certificate == out:
        raise WrongUsage(
            Said("{name} is the name its certificate would get.", name=out.name),
            "Choose a name ending in .p12.",
        )
    refuse_existing(out, force=force)
    refuse_existing(certificate, force=force)
    identity = make_identity(name, passphrase, now=datetime.now(UTC))
    write_whole(out, identity.p12, force=force, private=True)
    write_whole(certificate, identity.certificate_pem, force=force)
    return certificate


def look_at_identity(path: Path, *, passphrase: str) -> IdentityLook:
    """Open an identity to see whose it is; WrongPassphrase, or UnusableInput for what is none."""
    identity = opened(_bytes_of(path), passphrase)
    return IdentityLook(
        name=identity.name,
        fingerprint=identity.fingerprint,
        valid_from=identity.not_before.date(),
        valid_until=identity.not_after.date(),
    )


def look_beside_identity(path: Path) -> IdentityLook | None:
    """What the certificate says that lies beside an identity of our making; None where there is none."""
    try:
        (certificate, *_rest) = read_certificates([_bytes_of(path.with_suffix(".pem"))])
    except UnusableInput:
        return None
    return IdentityLook(
        name=name_of(certificate),
        fingerprint=fingerprint_of(certificate),
        valid_from=certificate.not_valid_before_utc.date(),
        valid_until=certificate.not_valid_after_utc.date(),
    )


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "the system refused"
        raise UnusableInput(
            Said("{path} could not be read: {reason}.", path=path, reason=reason), "Check the name."
        ) from error
