"""What can be undone and done again, read off the journal; so it is the same after reopening."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.store.journal import CHANGE, REDO, UNDO, JournalEntry


@dataclass(frozen=True, slots=True)
class Step:
    """Entries that are taken back together, oldest first, by position; `what` is the last one's."""

    entries: tuple[JournalEntry, ...]

    @property
    def what(self) -> str:
        """What the step was called."""
        return self.entries[-1].what

    @property
    def hashes(self) -> tuple[str, ...]:
        """The entries' hashes."""
        return tuple(entry.hash for entry in self.entries)


class Trail:
    """The journal's end, each device's sequence, and the steps behind and ahead of now."""

    def __init__(self) -> None:
        self.last: JournalEntry | None = None
        self.count = 0
        self.sequences: dict[str, int] = {}
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def follow(self, entry: JournalEntry) -> None:
        """Take the next entry into account."""
        if entry.kind == CHANGE:
            self._do(entry)
        elif entry.kind == UNDO and self.done:
            self.undone.append(self.done.pop())
        elif entry.kind == REDO and self.undone:
            self.done.append(self.undone.pop())
        self.last = entry
        self.count += 1
        self.sequences[entry.device] = entry.sequence

    def _do(self, entry: JournalEntry) -> None:
        if self.last is not None and _continues(self.last, entry):
            self.done[-1] = Step((*self.done[-1].entries, entry))
        else:
            self.done.append(Step((entry,)))
        self.undone.clear()


def folded(entries: Iterable[JournalEntry]) -> list[Step]:
    """All entries as steps, in order: those that continue one field by one person are one."""
    made: list[Step] = []
    for entry in entries:
        if made and _continues(made[-1].entries[-1], entry):
            made[-1] = Step((*made[-1].entries, entry))
        else:
            made.append(Step((entry,)))
    return made


def _continues(before: JournalEntry, entry: JournalEntry) -> bool:
    return (
        before.kind == entry.kind == CHANGE
        and entry.continues is not None
        and entry.continues == before.continues
        and entry.actor == before.actor
    )
