"""The tables, made from the nouns' dataclasses by SQLModel. Heavy: imported at the first write.

Each noun becomes a validated base class with the dataclass' own types, and a table that inherits it.
`table=True` validates nothing, so `validated` goes through the base class, and bulk through one adapter for
encoded rows.
"""

import types
from functools import cache
from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, StrictInt, StringConstraints, TypeAdapter, ValidationError, create_model
from sqlalchemy import BLOB, INTEGER, TEXT, Dialect, ForeignKey, Index, Table, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.dialects.sqlite.pysqlite import dialect as sqlite_dialect
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.store.shapes import SHAPES, Column, Row, Shape, Value

MAX_TEXT = 1_000_000


class _Encoded(TypeDecorator[Any]):
    """A column of a noun: TEXT or INTEGER for a STRICT table, enums by value, lists as canonical JSON."""

    impl = TEXT
    cache_ok = True

    def __init__(self, column: Column) -> None:
        super().__init__()
        self.column = column

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        return dialect.type_descriptor(INTEGER() if self.column.sql == "INTEGER" else TEXT())

    def process_bind_param(self, value: Any, dialect: Dialect) -> Value:  # noqa: ARG002 - SQLAlchemy's signature
        return self.column.encode(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002
        return self.column.decode(value)


class _Discreet(SQLModel):
    """What was typed is in no error: what was said in an interview must not end up in a log."""

    model_config = {"hide_input_in_errors": True}


def _base_for(shape: Shape) -> type[SQLModel]:
    fields: dict[str, Any] = {
        column.name: (
            column.python,
            Field(
                sa_type=cast(Any, _Encoded(column)),
                primary_key=column.name == shape.key,
                nullable=column.nullable,
            ),
        )
        for column in shape.columns
    }
    return create_model(f"{shape.noun.__name__}Base", __base__=_Discreet, __module__=__name__, **fields)


def _table_for(shape: Shape, base: type[SQLModel]) -> type[SQLModel]:
    columns: dict[str, Any] = {derived.name: str | None for derived in shape.derived}
    values: dict[str, Any] = {name: Field(default=None, sa_type=cast(Any, TEXT)) for name in columns}
    if shape.fixed is not None:
        columns[shape.key] = str
        values[shape.key] = Field(primary_key=True, sa_type=cast(Any, TEXT))

    def fill(body: dict[str, Any]) -> None:
        body.update(
            values,
            __module__=__name__,
            __annotations__=columns,
            __tablename__=shape.table,
            __table_args__={"sqlite_strict": True},
        )

    made = types.new_class(f"{shape.noun.__name__}Row", (base,), {"table": True}, fill)
    return cast(type[SQLModel], made)


class JournalEntryRow(SQLModel, table=True):
    """An entry of the journal. `position` is the order of writing in this file; nothing refers to it."""

    __tablename__ = "journal_entry"
    __table_args__ = ({"sqlite_strict": True},)

    position: int = Field(primary_key=True, sa_type=INTEGER)
    hash: str = Field(unique=True, sa_type=TEXT)
    head: str = Field(sa_type=TEXT)


class JournalPayloadRow(SQLModel, table=True):
    """A part (at most 1 MB) of one of the contents that an entry's head commits to."""

    __tablename__ = "journal_payload"
    __table_args__ = ({"sqlite_strict": True},)

    entry: str = Field(primary_key=True, sa_type=TEXT, sa_column_args=[ForeignKey("journal_entry.hash")])
    number: int = Field(primary_key=True, sa_type=INTEGER)
    part: int = Field(primary_key=True, sa_type=INTEGER)
    encoding: str = Field(sa_type=TEXT)
    salt: bytes = Field(sa_type=BLOB)
    content: bytes = Field(sa_type=BLOB)


class EvidenceChunkRow(SQLModel, table=True):
    """A part (at most 1 MB) of the bytes with this SHA-256."""

    __tablename__ = "evidence_chunk"
    __table_args__ = ({"sqlite_strict": True},)

    sha256: str = Field(primary_key=True, sa_type=TEXT)
    number: int = Field(primary_key=True, sa_type=INTEGER)
    content: bytes = Field(sa_type=BLOB)


class EditionCopyRow(SQLModel, table=True):
    """The data of the edition that the audit is judged by."""

    __tablename__ = "edition_copy"
    __table_args__ = ({"sqlite_strict": True},)

    sha256: str = Field(primary_key=True, sa_type=TEXT)
    criterion: str = Field(sa_type=TEXT)
    data: bytes = Field(sa_type=BLOB)


class SourceCountRow(SQLModel, table=True):
    """The running counts of one mineral, so that opening does not count."""

    __tablename__ = "source_count"
    __table_args__ = ({"sqlite_strict": True},)

    mineral: str = Field(primary_key=True, sa_type=TEXT)
    total: int = Field(sa_type=INTEGER)
    undocumented: int = Field(sa_type=INTEGER)
    unknown: int = Field(sa_type=INTEGER)


BASES = {shape.table: _base_for(shape) for shape in SHAPES}
ROWS = {shape.table: _table_for(shape, BASES[shape.table]) for shape in SHAPES}
OWN_ROWS: tuple[type[SQLModel], ...] = (
    JournalEntryRow,
    JournalPayloadRow,
    EvidenceChunkRow,
    EditionCopyRow,
    SourceCountRow,
)


def table_of(model: type[SQLModel]) -> Table:
    """The Core table of a SQLModel table."""
    return cast(Table, cast(Any, model).__table__)


def _add_indexes(source: Table, mention: Table, status_entry: Table) -> None:
    columns = source.c
    Index("source_by_match", columns.match_text, sqlite_where=columns.match_text.is_not(None))
    Index("source_by_mineral", columns.mineral_rank, columns.search_text, columns.id)
    Index(
        "source_judged_alone",
        columns.id,
        sqlite_where=text("conflict = 'confirmed' OR repeats_disagree = 1"),
    )
    Index("mention_by_source", mention.c.source)
    Index("status_entry_by_smelter", status_entry.c.smelter_id)


_add_indexes(*(table_of(ROWS[name]) for name in ("source", "mention", "status_entry")))


def schema() -> tuple[str, ...]:
    """The statements that make the current schema, as SQLite keeps them."""
    made = []
    for model in (*ROWS.values(), *OWN_ROWS):
        table = table_of(model)
        made.append(_statement(CreateTable(table)))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        made.extend(_statement(CreateIndex(index)) for index in indexes)
    return tuple(made)


def _statement(element: CreateTable | CreateIndex) -> str:
    lines = str(element.compile(dialect=sqlite_dialect())).strip().splitlines()
    return "\n".join(line.replace("\t", "    ").rstrip() for line in lines)


@cache
def upsert_statement(table: str) -> str:
    """Insert or replace by key; parameters in the order of `written_columns`."""
    core = table_of(ROWS[table])
    key = next(iter(core.primary_key.columns)).name
    statement = insert(core)
    statement = statement.on_conflict_do_update(
        index_elements=[key],
        set_={name: statement.excluded[name] for name in written_columns(table) if name != key},
    )
    return _positional(statement, written_columns(table))


@cache
def insert_statement(table: str) -> str:
    """Insert; a repeated key is an error. Parameters in the order of `written_columns`."""
    return _positional(insert(table_of(ROWS[table])), written_columns(table))


@cache
def written_columns(table: str) -> tuple[str, ...]:
    """The columns of a noun's table in the order in which this room writes them."""
    shape = next(shape for shape in SHAPES if shape.table == table)
    return (*shape.names, *(derived.name for derived in shape.derived))


def _positional(statement: Any, names: tuple[str, ...]) -> str:
    compiled = statement.compile(dialect=sqlite_dialect(), column_keys=list(names))
    if tuple(compiled.positiontup) != names:
        # SQLAlchemy lists columns in the table's order; we bind in the shape's.
        quoted = ", ".join(names)
        head, _, tail = str(compiled).partition(" VALUES ")
        table = head.split("(")[0].strip()
        return f"{table} ({quoted}) VALUES {tail}"
    return str(compiled)


def validated(shape: Shape, record: object) -> None:
    """Hold a record against its noun's types and our bounds. UnusableInput names the field."""
    try:
        BASES[shape.table].model_validate(record, from_attributes=True, strict=True)
        validated_rows(shape, [shape.encode(record)])
    except (ValidationError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise _unusable(shape, error) from None


def validated_rows(shape: Shape, rows: list[Row]) -> None:
    """Hold encoded rows against the columns' types and bounds. UnusableInput names the first."""
    try:
        row_adapter(shape.table).validate_python(rows)
        _read_back(shape, rows)
    except (ValidationError, ValueError, KeyError, TypeError) as error:
        raise _unusable(shape, error) from None


def _read_back(shape: Shape, rows: list[Row]) -> None:
    # Dates and lists are text in the table; what cannot be read back must not go in.
    values = list(zip(*rows, strict=True))[1 if shape.fixed is not None else 0 :]
    for column, kept in zip(shape.columns, values, strict=True):
        if column.is_nested:
            for value in set(kept):
                column.decode(value)


def _unusable(shape: Shape, error: Exception) -> UnusableInput:
    place = ""
    if isinstance(error, UnusableInput):
        return error
    if isinstance(error, ValidationError):
        first = error.errors(include_input=False, include_url=False)[0]
        place = "; ".join(str(part) for part in first["loc"]) + f": {first['msg']}"
    return UnusableInput(
        Said(
            "A value of {kind} cannot be kept ({why}).",
            kind=shape.table.replace("_", " "),
            why=place or Said("wrong type"),
        ),
        "Correct the value; nothing was changed.",
    )


@cache
def row_adapter(table: str) -> TypeAdapter[Any]:
    """What holds encoded rows of a table against its columns."""
    shape = next(shape for shape in SHAPES if shape.table == table)
    kinds = [_sql_kind(column) for column in shape.columns]
    if shape.fixed is not None:
        kinds.insert(0, Literal[shape.fixed])
    row: Any = tuple.__class_getitem__(tuple(kinds))
    rows: Any = list.__class_getitem__(row)
    return TypeAdapter(rows, config={"hide_input_in_errors": True})


def _sql_kind(column: Column) -> Any:
    text_kind = Annotated[str, StringConstraints(strict=True, max_length=MAX_TEXT, pattern=_NO_NUL)]
    kind: Any = StrictInt if column.sql == "INTEGER" else text_kind
    return kind | None if column.nullable else kind


_NO_NUL = r"^[^\x00]*$"


def preload() -> None:
    """Build what the first write needs, ahead of it."""
    for shape in SHAPES:
        upsert_statement(shape.table)
        row_adapter(shape.table)


__all__ = ["BASES", "ROWS", "BaseModel", "schema"]
