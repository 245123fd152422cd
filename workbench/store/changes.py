"""What one unit of work changed; announced after COMMIT."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Changes:
    """Tables by name, ids of rows (of single-row tables: the table's name), what it was called, when (UTC).

    Empty `tables` means that nothing changed and nothing was written.
    """

    tables: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    what: str = ""
    at: datetime | None = None

    def __bool__(self) -> bool:
        return bool(self.tables)
