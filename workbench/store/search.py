"""The first sources that a text is found in, at once, however many there are.

Every three characters in a row that stand in some source are kept with the places where they do, in memory;
a place is a source's rank in the usual order, so what is found comes in that order. What was changed since
is looked at itself. Made in slices beside the work; until it is there, and for questions that it does not
help with, the file is gone through row by row: slower, and with the same answer.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Any

from sqlcipher3 import dbapi2

from workbench.audit.sources import normalised
from workbench.store.connection import Connection
from workbench.store.reading import select, source_condition
from workbench.store.shapes import SOURCE, Row
from workbench.store.source_filter import SourceFilter

WORTH_IT = 20_000  # sources, from which on going through the rows can be felt
MOST_CHANGED = 2_000  # beyond that it is made anew
_SLICE = 5_000
_LOOK = 20_000  # places that are looked at before the rows are gone through after all
_GRAM = 3
_MOST_BEGINNINGS = 64
_AS_TELLING, _MOST_TOGETHER = 4, 8
_END = "\x01" * (_GRAM - 1)  # behind a text, so that its last characters begin something too
_LAST = "\U0010ffff"
_ORDER = "mineral_rank, search_text, id"
_NEXT = (
    f"SELECT rowid, search_text, mineral_rank, id FROM source WHERE ({_ORDER}) > (?, ?, ?)"
    f" ORDER BY {_ORDER} LIMIT {_SLICE}"
)
_FIRST: tuple[str, str, str] = ("", "", "")


class SourceSearch:
    """Made by `read` until that returns False; `note` tells what changed meanwhile and later."""

    def __init__(self) -> None:
        self.is_ready = False
        self._changed: set[str] = set()
        self._reached = _FIRST
        self._rows: list[int] = []
        self._index = dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._index.execute(
            "CREATE VIRTUAL TABLE gram USING fts5(told, tokenize='trigram case_sensitive 1', content='',"
            " columnsize=0, detail='none')"
        )
        self._known: list[str] = []
        self._texts_with: dict[str, int] = {}

    # Making it

    def read(self, connection: Connection) -> list[tuple[int, str, str, str]]:
        """The next slice of the sources; nothing behind the last."""
        rows: list[tuple[int, str, str, str]] = connection.execute(_NEXT, self._reached).fetchall()
        return rows

    def take(self, rows: Sequence[tuple[int, str, str, str]]) -> None:
        """Keep a slice that was read; needs no look at the file."""
        if not rows:
            self._index.execute("CREATE VIRTUAL TABLE known USING fts5vocab(gram, row)")
            self._texts_with = dict(self._index.execute("SELECT term, doc FROM known"))
            self._known = sorted(self._texts_with)
            self.is_ready = True
            return
        _, text, rank, key = rows[-1]
        self._reached = (rank, text, key)
        places = count(len(self._rows))
        self._rows.extend(row[0] for row in rows)
        self._index.execute("BEGIN")
        told = ((place, row[1] + _END) for place, row in zip(places, rows, strict=False))
        self._index.executemany("INSERT INTO gram (rowid, told) VALUES (?, ?)", told)
        self._index.execute("COMMIT")

    def note(self, ids: Iterable[str]) -> bool:
        """Sources were changed; False when it is better made anew."""
        self._changed.update(ids)
        return len(self._changed) <= MOST_CHANGED

    # Asking it

    def first(self, connection: Connection, filter_: SourceFilter, wanted: int) -> list[Row] | None:
        """The rows of the first sources that pass a filter; None where the file has to be gone through."""
        if filter_.sort != "mineral" or filter_.descending:
            return None
        grams = self._grams(normalised(filter_.text).split())
        if grams is None:
            return None
        found = self._found(connection, filter_, wanted, grams)
        if found is None:
            return None
        found.extend(self._among_changed(connection, filter_))
        found.sort(key=_rank)
        return [row[_DERIVED:] for row in found[:wanted]]

    def _grams(self, words: Sequence[str]) -> str | None:
        """What must stand in a text that holds all the words; "" where no text does, None for anything.

        Of all that must, the rarest decide: to look for the others too takes longer than it spares.
        """
        parts: dict[str, int] = {}
        for word in words:
            for gram in (word[at : at + _GRAM] for at in range(len(word) - _GRAM + 1)):
                parts[_quoted(gram)] = self._texts_with.get(gram, 0)
            if len(word) < _GRAM and len(found := self._beginning(word)) <= _MOST_BEGINNINGS:
                either = " OR ".join(map(_quoted, found))
                parts[f"({either})"] = sum(self._texts_with[gram] for gram in found)
        if not parts:
            return None
        rarest = min(parts.values())
        telling = [part for part, texts in parts.items() if texts <= _AS_TELLING * rarest]
        return " AND ".join(telling[:_MOST_TOGETHER]) if rarest else ""

    def _beginning(self, word: str) -> list[str]:
        known = self._known
        return known[bisect_left(known, word) : bisect_left(known, word + _LAST)]

    def _found(
        self, connection: Connection, filter_: SourceFilter, wanted: int, grams: str
    ) -> list[Any] | None:
        where, values = source_condition(filter_)
        found: list[Any] = []
        for rowids in self._batches(grams, wanted):
            if rowids is None:
                return None
            rows = connection.execute(_ROWS.format(among=_listed(rowids), where=where), values)
            found.extend(row for row in rows if row[_ID] not in self._changed)
            if len(found) >= wanted:
                break
        return found

    def _batches(self, grams: str, wanted: int) -> Iterator[list[int] | None]:
        """Rows that may hold the words, more at a time the longer it takes; None when that is too long."""
        last, looked, size = -1, 0, max(wanted, 64)
        while grams:
            places = self._index.execute(
                "SELECT rowid FROM gram WHERE gram MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
                (grams, last, size),
            ).fetchall()
            if places:
                yield [self._rows[place] for (place,) in places]
                last = places[-1][0]
            if len(places) < size:
                return
            looked, size = looked + size, min(4 * size, 4_096)
            if looked >= _LOOK:
                yield None

    def _among_changed(self, connection: Connection, filter_: SourceFilter) -> list[Any]:
        if not self._changed:
            return []
        where, values = source_condition(filter_)
        changed = tuple(self._changed)
        among = f"id IN ({', '.join('?' * len(changed))})"
        rows: list[Any] = connection.execute(
            _ROWS.format(among=among, where=where), (*values, *changed)
        ).fetchall()
        return rows

    def close(self) -> None:
        """Let go of the memory."""
        self._index.close()


_DERIVED = 2
_ID = _DERIVED + SOURCE.key_index
_ROWS = select(SOURCE, "{where} AND {among} " + f"ORDER BY {_ORDER}").replace(
    "SELECT ", "SELECT mineral_rank, search_text, ", 1
)


def _rank(row: Sequence[Any]) -> tuple[Any, Any, Any]:
    return (row[0], row[1], row[_ID])


def _listed(rowids: Sequence[int]) -> str:
    return f"rowid IN ({', '.join(map(str, rowids))})"


def _quoted(gram: str) -> str:
    return '"' + gram.replace('"', '""') + '"'
