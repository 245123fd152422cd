"""To version 3: the audit on site, evidence with its circumstances, responses, lists, an earlier audit."""

from workbench.store.connection import Connection
from workbench.store.migrations.rebuilding import make_new_tables


def migrate(connection: Connection) -> None:
    """What an earlier file could not say is unsaid."""
    make_new_tables(connection, 3)
