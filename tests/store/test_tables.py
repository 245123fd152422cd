"""Each noun's fields are declared once, and everything made from them agrees."""

import subprocess
import sys
from dataclasses import fields

import pytest

from workbench.store.schema import RELEASED, VERSION
from workbench.store.shapes import AUDIT, SHAPES, Shape

_NAMES = [shape.table for shape in SHAPES]


@pytest.mark.parametrize("shape", SHAPES, ids=_NAMES)
def test_that_a_table_has_the_fields_of_its_noun_and_no_other(shape: Shape) -> None:
    from workbench.store.tables import ROWS, table_of

    declared = {field.name for field in fields(shape.noun)}
    extra = {derived.name for derived in shape.derived} | ({shape.key} if shape.fixed else set())
    assert {column.name for column in table_of(ROWS[shape.table]).columns} == declared | extra
    assert set(shape.names) - ({"key"} if shape.fixed else set()) == declared


def test_that_the_newest_released_schema_is_what_the_tables_make() -> None:
    from workbench.store.tables import schema

    assert sorted(RELEASED[VERSION]) == sorted(schema())


def test_that_every_released_table_is_strict() -> None:
    for statements in RELEASED.values():
        for statement in statements:
            assert statement.startswith("CREATE INDEX") or statement.endswith("STRICT")
            assert "AUTOINCREMENT" not in statement


def test_that_every_noun_of_the_records_has_a_table() -> None:
    from workbench.audit import records

    parts = {"Attendee", "AuditRecords", "CahraFlag", "Interview", "Limitation", "Photo", "Plan"}
    parts |= {"PriorAnswer", "Progress", "Translation", "WorkingDay"}
    nouns = {
        name
        for name, kind in vars(records).items()
        if isinstance(kind, type) and kind.__module__ == records.__name__
    }
    assert {shape.noun.__name__ for shape in SHAPES if shape is not AUDIT} == nouns - parts


_READ = """
import sys
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SourceFilter
with AuditFile.open(sys.argv[1]) as file:
    file.records(), file.facts(), file.sources(SourceFilter(text="a")), file.edition_copy(), file.journal()
    file.undo_label(), file.last_saved, file.count_sources(), file.source_keys()
heavy = {"sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "typing_extensions"} & set(sys.modules)
sys.exit(f"loaded: {heavy}" if heavy else 0)
"""


def test_that_opening_and_reading_load_nothing_heavy(tmp_path: object, template: bytes) -> None:
    from pathlib import Path

    path = Path(str(tmp_path)) / "plant.audit"
    path.write_bytes(template)
    done = subprocess.run(
        [sys.executable, "-c", _READ, str(path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_that_no_error_repeats_what_was_typed() -> None:
    from pydantic import ValidationError

    from workbench.store.tables import BASES, row_adapter

    said = "said in confidence"
    with pytest.raises(ValidationError) as of_a_record:
        BASES["interview_note"].model_validate({"interview": "W-01", "text": [said]})
    with pytest.raises(ValidationError) as of_a_row:
        row_adapter("interview_note").validate_python([("W-01", f"{said}\0")])
    for error in (of_a_record.value, of_a_row.value):
        assert said not in str(error)
        assert said not in repr(error)
