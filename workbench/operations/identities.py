"""Make an identity for those who have none to sign with."""

from datetime import UTC, datetime
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import WrongUsage
from workbench.operations.outputs import refuse_existing, write_whole
from workbench.signing.identity import new_identity as make_identity


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
