"""Tables made anew, word by word as a new file has them, with the rows that they held."""

from workbench.store.connection import Connection
from workbench.store.schema import ADDED_COLUMNS, NEW_TABLES


def make_new_tables(connection: Connection, version: int) -> None:
    """Bring in what a version made new or other; columns that came with it say `ADDED_COLUMNS`."""
    for table, statements in NEW_TABLES[version].items():
        columns = _columns(connection, table)
        if columns:
            for index in _indexes(connection, table):
                connection.execute(f'DROP INDEX "{index}"')
            connection.execute(f'ALTER TABLE "{table}" RENAME TO "{table}_before"')
        for statement in statements:
            connection.execute(statement)
        if columns:
            _move_rows(connection, table, columns)


def _move_rows(connection: Connection, table: str, before: list[str]) -> None:
    added = [name for name in _columns(connection, table) if name not in before]
    names = ", ".join(f'"{name}"' for name in (*before, *added))
    values = ", ".join([*(f'"{name}"' for name in before), *("?" for _ in added)])
    connection.execute(
        f'INSERT INTO "{table}" ({names}) SELECT {values} FROM "{table}_before" ORDER BY rowid',
        tuple(ADDED_COLUMNS[table, name] for name in added),
    )
    connection.execute(f'DROP TABLE "{table}_before"')


def _columns(connection: Connection, table: str) -> list[str]:
    return [str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")')]


def _indexes(connection: Connection, table: str) -> list[str]:
    names = [str(row[1]) for row in connection.execute(f'PRAGMA index_list("{table}")')]
    return [name for name in names if not name.startswith("sqlite_autoindex")]
