"""Copy an audit, open or closed, through SQLite's own backup; a copy counts only when it proves itself.

The copy is read through a connection of its own, a few pages at a time with the file let go between, so that
whoever writes meanwhile never waits for it. Where somebody wrote, SQLite begins anew.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import CannotWrite, Problem
from workbench.store import opening
from workbench.store.audit_file import looked_into
from workbench.store.connection import REFUSALS, Connection, connect
from workbench.store.schema import VERSION
from workbench.store.verdict import verdict_on

Tell = Callable[[int, int], None]
_REFUSED: tuple[type[Exception], ...] = (OSError, *REFUSALS)
_PAGES = 500  # of 4 kB each: a few milliseconds, of which an encrypted file takes the most


@dataclass(frozen=True, slots=True)
class Copier:
    """Copies one audit, also after it was closed. `head` is the journal's end as it was when asked for."""

    path: Path
    audit_id: str
    head: str
    passphrase: str | None = field(default=None, repr=False)

    @property
    def is_protected(self) -> bool:
        """Whether the copy asks for the same passphrase."""
        return self.passphrase is not None

    def copy_to(self, target: Path, *, tell: Tell = lambda _done, _all: None) -> str:
        """Make a copy at `target`, where nothing is, and check it; returns the end of the copy's journal.

        `tell` hears how many pages are done of how many; what it raises ends the copying. CannotWrite where
        the copy could not be made or does not prove itself; then nothing is left behind.
        """
        try:
            self._copy(target, tell)
            head = self._checked(target)
            target.chmod(self.path.stat().st_mode & 0o777)
        except _REFUSED as error:
            _remove(target)
            raise CannotWrite(
                Said("{name} could not be copied to {folder}.", name=self.path.name, folder=target.parent),
                "Make room there and allow writing, or choose another folder.",
            ) from error
        except BaseException:
            _remove(target)
            raise
        return head

    def _copy(self, target: Path, tell: Tell) -> None:
        with looked_into(self.path, passphrase=self.passphrase) as source:
            made = connect(target, mode="rwc", passphrase=self.passphrase)
            try:
                source.backup(
                    made, pages=_PAGES, progress=lambda _state, left, total: tell(total - left, total)
                )
            finally:
                made.close()

    def _checked(self, target: Path) -> str:
        copy = connect(target, mode="ro", passphrase=self.passphrase)
        try:
            version = opening.examine_inside(copy, target)
            (audit_id,) = copy.execute("SELECT id FROM audit").fetchone()
            if audit_id != self.audit_id or not (version < VERSION or _is_proven(copy)):
                raise self._unproven()
            return _head(copy)
        except opening.DamagedFile:
            raise self._unproven() from None
        finally:
            copy.close()

    def _unproven(self) -> Problem:
        return CannotWrite(
            Said("The copy of {name} does not prove itself, so it was not kept.", name=self.path.name),
            "Check the audit's journal, then try another folder.",
        )


def _is_proven(copy: Connection) -> bool:
    """Chain, rows and counts hold; what was taken out of the journal on purpose is no fault of the copy."""
    verdict = verdict_on(copy)
    return verdict.file != "damaged" and verdict.journal == "intact"


def _head(copy: Connection) -> str:
    row = copy.execute("SELECT hash FROM journal_entry ORDER BY position DESC LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def _remove(target: Path) -> None:
    for leftover in (target, target.with_name(f"{target.name}-journal")):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)
