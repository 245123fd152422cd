"""The certificates that this computer's user trusts: pinned one by one, after their fingerprint was compared.

Each lies in the user's configuration folder in a file that has its fingerprint for a name. What does not is
not what was pinned, and counts for nothing.
"""

import binascii
from base64 import b64decode
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_config_path

from workbench.audit.said import Said
from workbench.errors import CannotWrite, UnusableInput
from workbench.operations.outputs import refusals_told, write_whole
from workbench.operations.verifying import read_file
from workbench.signing.signers import CertificateLook as CertificateLook  # pages show it
from workbench.signing.signers import certificates_in_token, looks_at, signers_in
from workbench.store.audit_file import AuditFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """A certificate that is trusted on this computer, the file it lies in, and since when."""

    certificate: CertificateLook
    path: Path
    since: datetime


def look_at_certificate(path: Path) -> CertificateLook:
    """Read a certificate from a .pem, .cer or .crt file; UnusableInput for anything but exactly one."""
    found = looks_at([read_file(path)])
    if len(found) != 1:
        raise UnusableInput(
            Said("{name} holds {n} certificates.", name=path.name, n=len(found)),
            "Choose a file with one, so that its fingerprint can be compared.",
        )
    return found[0]


def certificate_in_report(report: Path, *, fingerprint: str) -> CertificateLook:
    """The certificate that a report carries of one of its signers; UnusableInput where it carries none."""
    for signer in signers_in(read_file(report)):
        if signer.fingerprint == fingerprint:
            return looks_at([signer.certificate_pem])[0]
    raise UnusableInput(
        Said("{name} carries no certificate with this fingerprint.", name=report.name),
        "Check the report again; the file may have changed meanwhile.",
    )


def certificate_in_stamp(file: AuditFile, *, fingerprint: str) -> CertificateLook:
    """The certificate of who time-stamped the journal; UnusableInput where none is so."""
    for stamp in file.head_stamps():
        if stamp.fingerprint == fingerprint:
            for look in looks_at(certificates_in_token(_decoded(stamp.token))):
                if look.fingerprint == fingerprint:
                    return look
    raise UnusableInput(
        Said("{name} carries no certificate with this fingerprint.", name=file.path.name),
        "Ask the authority for its certificate, and trust that.",
    )


def _decoded(token: str) -> bytes:
    try:
        return b64decode(token, validate=True)
    except (ValueError, binascii.Error):
        return b""


def pin(certificate: CertificateLook) -> Path:
    """Trust a certificate from now on; returns where it is kept."""
    target = _folder() / f"{certificate.fingerprint}.pem"
    with refusals_told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, certificate.pem, force=True)
    return target


def unpin(fingerprint: str) -> None:
    """Trust a certificate no more; CannotWrite where the system refuses."""
    target = _folder() / f"{fingerprint}.pem"
    try:
        target.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(
            Said("{path} could not be removed: {reason}.", path=target, reason=error.strerror or "refused"),
            "It is trusted until the file is gone. Remove it by hand, or try again.",
        ) from error


def pinned_certificates() -> tuple[Pinned, ...]:
    """All that is trusted, by name."""
    found = [one for path in _files() if (one := _pinned(path)) is not None]
    return tuple(
        sorted(found, key=lambda one: (one.certificate.name.casefold(), one.certificate.fingerprint))
    )


def trusted_paths() -> tuple[Path, ...]:
    """The files of all that is trusted, as `verify_report` wants them."""
    return tuple(one.path for one in pinned_certificates())


def _files() -> list[Path]:
    try:
        return sorted(_folder().glob("*.pem"))
    except OSError:
        return []


def _pinned(path: Path) -> Pinned | None:
    try:
        look = look_at_certificate(path)
        since = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (UnusableInput, OSError):
        return None
    if look.fingerprint != path.stem:
        return None
    return Pinned(certificate=look, path=path, since=since)


def _folder() -> Path:
    return user_config_path("workbench", appauthor=False) / "trusted"
