"""Questions to the file in plain SQL, answered with frozen values."""

from collections.abc import Iterator
from typing import Any

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.facts import RunningCounts, Tally
from workbench.audit.sources import Key, normalised
from workbench.store.connection import Connection
from workbench.store.shapes import SHAPES, SOURCE, Row, Shape, Value, match_key
from workbench.store.source_filter import SORTABLE, SourceFilter

JUDGED_ALONE = "\"conflict\" = 'confirmed' OR repeats_disagree = 1"


def quoted(names: tuple[str, ...]) -> str:
    """Column names for SQL; some are words of SQL itself."""
    return ", ".join(f'"{name}"' for name in names)


def select(shape: Shape, rest: str = "") -> str:
    """A SELECT of a noun's columns, in the order in which it is decoded."""
    return f"{_SELECTS[shape.table]} {rest}"


def _select(shape: Shape) -> str:
    return f'SELECT {quoted(shape.names)} FROM "{shape.table}"'


_SELECTS = {shape.table: _select(shape) for shape in SHAPES}


def row_by_key(connection: Connection, shape: Shape, key: str) -> Row | None:
    """One row as it stands, or None."""
    row: Row | None = connection.execute(select(shape, f'WHERE "{shape.key}" = ?'), (key,)).fetchone()
    return row


def records(
    connection: Connection, shape: Shape, rest: str = "", values: tuple[Value, ...] = ()
) -> Iterator[Any]:
    """The records of a table."""
    return map(shape.decode, connection.execute(select(shape, rest), values))


def stored_counts(connection: Connection) -> RunningCounts:
    """The running counts as the file keeps them; counts nothing."""
    tallies = {
        Mineral(mineral): Tally(total, undocumented, unknown)
        for mineral, total, undocumented, unknown in connection.execute(
            "SELECT mineral, total, undocumented, unknown FROM source_count"
        )
    }
    return RunningCounts(tallies, records(connection, SOURCE, f"WHERE {JUDGED_ALONE}"))


def source_keys(connection: Connection) -> dict[Key, str]:
    """Merge key to id, of all sources that have one."""
    rows = connection.execute("SELECT match_text, id FROM source WHERE match_text IS NOT NULL")
    return {match_key(text): id_ for text, id_ in rows}


def source_condition(filter_: SourceFilter) -> tuple[str, tuple[Value, ...]]:
    """The filter as a WHERE clause (or nothing) and its values."""
    clauses: list[str] = []
    values: list[Value] = []
    for word in normalised(filter_.text).split():
        clauses.append("search_text LIKE ? ESCAPE '\\'")
        values.append(f"%{_escaped(word)}%")
    for name in ("mineral", "due_diligence", "conflict"):
        wanted = getattr(filter_, name)
        if wanted is not None:
            clauses.append(f'"{name}" = ?')
            values.append(wanted.value)
    if filter_.unverified:
        clauses.append("unverified = 1")
    if filter_.cahra:
        clauses.append(_IN_CAHRA)
    return (f"WHERE {' AND '.join(clauses)}" if clauses else "", tuple(values))


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def source_order(filter_: SourceFilter) -> str:
    """The ORDER BY clause; ValueError for a column that cannot be sorted by."""
    if filter_.sort not in SORTABLE:
        raise ValueError(f"sources cannot be sorted by {filter_.sort}")
    way = "DESC" if filter_.descending else "ASC"
    first = {
        "mineral": "mineral_rank",
        "name": "search_text",
        "due_diligence": _by_rank("due_diligence", DueDiligence),
        "conflict": _by_rank("conflict", Conflict),
        "status": _STATUS,
        "cahra": f"CASE WHEN cahra IS NOT NULL THEN 0 WHEN {_IN_CAHRA} THEN 1 ELSE 2 END",
        "unverified": "1 - unverified",
    }.get(filter_.sort, f'"{filter_.sort}"')
    parts = dict.fromkeys([first, "search_text", '"id"'])
    return "ORDER BY " + ", ".join(f"{part} {way}" for part in parts)


# Of lists of one name only the newest counts; a list without a date is older than any.
_NEWEST = (
    "SELECT l.id FROM loaded_list l WHERE l.kind = '{kind}' AND NOT EXISTS (SELECT 1 FROM loaded_list n"
    " WHERE n.kind = l.kind AND n.name = l.name"
    " AND (coalesce(n.published, ''), n.id) > (coalesce(l.published, ''), l.id))"
)
_LISTED = f"SELECT a.country FROM cahra_area a WHERE a.loaded_list IN ({_NEWEST.format(kind='cahra')})"
# The countries are collected once; origins are looked into only where there are any.
_IN_CAHRA = (
    f"(cahra IS NOT NULL OR ifnull(smelter_country, '') IN ({_LISTED})"
    " OR (origin_countries <> '[]' AND EXISTS"
    f" (SELECT 1 FROM json_each(source.origin_countries) AS origin WHERE origin.value IN ({_LISTED}))))"
)
# What no list names comes last.
_STATUS = (
    "coalesce((SELECT min(lower(s.status)) FROM status_entry s WHERE s.smelter_id = source.smelter_id"
    " AND (s.mineral IS NULL OR s.mineral = source.mineral)"
    f" AND s.loaded_list IN ({_NEWEST.format(kind='status')})), char(1114111))"
)


def newest_lists(connection: Connection, kind: str) -> list[str]:
    """The ids of the loaded lists of a kind that count: of each name the newest."""
    return [str(row[0]) for row in connection.execute(_NEWEST.format(kind=kind))]


def _by_rank(column: str, words: type[DueDiligence] | type[Conflict]) -> str:
    ranks = " ".join(f"WHEN '{word.value}' THEN {rank}" for rank, word in enumerate(words))
    return f'CASE "{column}" {ranks} END'
