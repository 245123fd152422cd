"""Make, sign and examine reports and identities: what holds Python's lock for long, so that a window waits.

All of it is done beside the window (see `beside`) where its workers do it, and at once everywhere else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from workbench.operations.beside import done

if TYPE_CHECKING:
    from workbench.report.content import ReportContent
    from workbench.signing.identity import Identity, NewIdentity
    from workbench.signing.verify import Examination


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """An identity that was opened: whose it is, and what opens it again where it signs.

    `identity`, which holds the private key, stays in the process that opened it: beside the window, it never
    comes to the window.
    """

    name: str
    fingerprint: str
    not_before: datetime
    not_after: datetime
    certificate_pem: bytes = field(repr=False)
    p12: bytes = field(repr=False)
    passphrase: str = field(repr=False)
    identity: "Identity | None" = field(repr=False, default=None)

    def __reduce__(self) -> tuple[object, ...]:
        told = {one.name: getattr(self, one.name) for one in fields(self) if one.name != "identity"}
        return partial(Key, **told), ()

    def reopened(self) -> "Identity":
        """With its private key."""
        from workbench.signing.identity import load_identity

        return self.identity or load_identity(self.p12, self.passphrase)


def rendered(content: "ReportContent") -> bytes:
    """The report as PDF, unsigned; see `report.rendering.render`."""
    return done(_rendered, content)


def examined(untrusted_pdf: bytes, *, trusted: Sequence[bytes], now: datetime) -> "Examination":
    """What a report's bytes tell of themselves; see `signing.verify.examine`."""
    return done(_examined, untrusted_pdf, trusted=tuple(trusted), now=now)


def opened(p12: bytes, passphrase: str) -> Key:
    """Open an identity to see whose it is; WrongPassphrase, or UnusableInput for what is none."""
    return done(_opened, p12, passphrase)


def unlocked(p12: bytes, passphrase: str, *, now: datetime) -> Key:
    """The same, and check that it may sign now."""
    return done(_unlocked, p12, passphrase, now=now)


def signed(pdf: bytes, key: Key, *, now: datetime, reason: str, final: bool) -> bytes:
    """The report, signed as its auditor; see `signing.sign.sign`."""
    return done(_signed, pdf, key, now=now, reason=reason, final=final)


def countersigned(pdf: bytes, key: Key, *, now: datetime, reason: str) -> bytes:
    """The report, signed as its reviewer; see `signing.sign.countersign`."""
    return done(_countersigned, pdf, key, now=now, reason=reason)


def new_identity(name: str, passphrase: str, *, now: datetime) -> "NewIdentity":
    """A self-signed identity; see `signing.identity.new_identity`."""
    return done(_new_identity, name, passphrase, now=now)


# Beside. What they need is loaded there alone.


def _rendered(content: "ReportContent") -> bytes:
    from workbench.report.rendering import render

    return render(content)


def _examined(untrusted_pdf: bytes, *, trusted: Sequence[bytes], now: datetime) -> "Examination":
    from workbench.signing.verify import examine

    return examine(untrusted_pdf, trusted=trusted, now=now)


def _opened(p12: bytes, passphrase: str) -> Key:
    from workbench.signing.identity import load_identity

    return _key(load_identity(p12, passphrase), p12, passphrase)


def _unlocked(p12: bytes, passphrase: str, *, now: datetime) -> Key:
    from workbench.signing.identity import check_identity, load_identity

    identity = load_identity(p12, passphrase)
    check_identity(identity, now)
    return _key(identity, p12, passphrase)


def _key(identity: "Identity", p12: bytes, passphrase: str) -> Key:
    return Key(
        name=identity.name,
        fingerprint=identity.fingerprint,
        not_before=identity.not_before,
        not_after=identity.not_after,
        certificate_pem=identity.certificate_pem,
        p12=p12,
        passphrase=passphrase,
        identity=identity,
    )


def _signed(pdf: bytes, key: Key, *, now: datetime, reason: str, final: bool) -> bytes:
    from workbench.signing.sign import sign

    return sign(pdf, key.reopened(), now=now, reason=reason, name=key.name, final=final)


def _countersigned(pdf: bytes, key: Key, *, now: datetime, reason: str) -> bytes:
    from workbench.signing.sign import countersign

    return countersign(pdf, key.reopened(), now=now, reason=reason)


def _new_identity(name: str, passphrase: str, *, now: datetime) -> "NewIdentity":
    from workbench.signing.identity import new_identity as made

    return made(name, passphrase, now=now)
