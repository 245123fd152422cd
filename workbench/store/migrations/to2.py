"""To version 2: a source remembers whether its rows disagreed; an auditor's disagreement is kept."""

from workbench.store.connection import Connection
from workbench.store.migrations.rebuilding import make_new_tables


def migrate(connection: Connection) -> None:
    """Earlier sources count as not disagreeing."""
    make_new_tables(connection, 2)
