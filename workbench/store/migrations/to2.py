"""To version 2: a source remembers whether its rows disagreed; an auditor's disagreement is kept."""

from workbench.store.connection import Connection
from workbench.store.schema import RELEASED

_KEPT = (
    "id, mineral, smelter_id, name, smelter_country, origin_countries, due_diligence, "
    '"conflict", action, "plan", evidence, match_text, search_text, mineral_rank'
)


def migrate(connection: Connection) -> None:
    """Make the tables word by word as a new file has them; earlier sources count as not disagreeing."""
    for index in ("source_by_match", "source_by_mineral", "source_judged_alone"):
        connection.execute(f"DROP INDEX {index}")
    connection.execute("ALTER TABLE source RENAME TO source_1")
    for statement in RELEASED[2]:
        if statement.startswith(("CREATE TABLE source (", "CREATE TABLE disagreement (")):
            connection.execute(statement)
    connection.execute(
        f"INSERT INTO source ({_KEPT}, repeats_disagree) SELECT {_KEPT}, 0 FROM source_1 ORDER BY rowid"
    )
    connection.execute("DROP TABLE source_1")
    for statement in RELEASED[2]:
        if " ON source (" in statement:
            connection.execute(statement)
