"""How a noun lies in its table: columns made from the dataclass' fields, values to SQL and back.

The fields themselves are declared once, in `audit.records`. Texts are brought to NFC on the way in, so that a
row, its image in the journal and the document are the same text. Standard library only: first paint reads.
"""

import json
import types
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

from workbench.audit.enums import Mineral
from workbench.audit.records import (
    Answer,
    Basis,
    Bookmark,
    CahraArea,
    CorrectiveAction,
    Countersignature,
    Disagreement,
    Engagement,
    Evidence,
    Facility,
    FindingResponse,
    HeadStamp,
    ImportedFile,
    InterviewNote,
    IssuedReport,
    LoadedList,
    Mention,
    PriorAudit,
    Sampling,
    Source,
    StatusEntry,
    Visit,
)
from workbench.audit.sources import Key, merge_key, normalised

Value = str | int | None
Row = tuple[Value, ...]
Noun = TypeVar("Noun")

_SEPARATOR = "\x1f"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditIdentity:
    """What the file says of itself; written once. `edition_sha256` is that of the edition's copy inside."""

    id: str
    criterion: str
    edition_sha256: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its SQL type, the field's Python type, and the two ways between."""

    name: str
    sql: Literal["TEXT", "INTEGER"]
    nullable: bool
    python: Any
    encode: Callable[[Any], Value]
    decode: Callable[[Any], Any]

    @property
    def is_nested(self) -> bool:
        """A date, a list or a plan: text in the table, more than text in the noun."""
        kind, _ = _without_none(self.python)
        return not (kind in (str, int, bool) or issubclass(get_origin(kind) or kind, StrEnum))


@dataclass(frozen=True, slots=True)
class Derived:
    """A column computed from a record for searching; it is in no image and is made anew on replay."""

    name: str
    compute: Callable[[Any], str | None]


@dataclass(frozen=True, slots=True)
class Shape:
    """A table for a noun. `fixed` is set for single-row nouns: the value of their `key` column.

    `names` are the stored columns in order, without derived ones, the key of a single-row noun first;
    `key_index` is where the key stands among them.
    """

    table: str
    noun: type[Any]
    key: str
    columns: tuple[Column, ...]
    derived: tuple[Derived, ...] = ()
    fixed: str | None = None
    names: tuple[str, ...] = field(init=False)
    key_index: int = field(init=False)

    def __post_init__(self) -> None:
        own = tuple(column.name for column in self.columns)
        names = own if self.fixed is None else (self.key, *own)
        object.__setattr__(self, "names", names)
        object.__setattr__(self, "key_index", names.index(self.key))

    def key_of(self, record: object) -> str:
        """The record's key."""
        return self.fixed if self.fixed is not None else str(getattr(record, self.key))

    def encode(self, record: object) -> Row:
        """The record as SQL values in the order of `names`."""
        return self.encode_all([record])[0]

    def encode_all(self, records: Sequence[object]) -> list[Row]:
        """Many records at once, column by column (half the cost of row by row)."""
        columns: list[Iterable[Value]] = [
            map(column.encode, map(attrgetter(column.name), records)) for column in self.columns
        ]
        if self.fixed is not None:
            columns.insert(0, iter([self.fixed] * len(records)))
        return list(zip(*columns, strict=True))

    def decode(self, row: Sequence[Any]) -> Any:
        """The record of a row in the order of `names`. ValueError, KeyError, TypeError for foreign values."""
        values = row if self.fixed is None else row[1:]
        return self.noun(
            **{column.name: column.decode(value) for column, value in zip(self.columns, values, strict=True)}
        )

    def derive(self, record: object) -> tuple[str | None, ...]:
        """The derived columns' values."""
        return tuple(derived.compute(record) for derived in self.derived)


def nfc(text: str) -> str:
    """The text in NFC; ASCII is returned as it is."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def canonical_json(value: object) -> str:
    """Sorted keys, no blanks, no floats (TypeError), text as it is."""
    _refuse_floats(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def read_json(text: str | bytes) -> Any:
    """What a JSON text of a file that anyone may have made holds.

    ValueError also for one that is nested without end, and for halves of characters, which nothing can write.
    """
    plain = text.decode() if isinstance(text, bytes) else text
    try:
        told = json.loads(plain)
        if "\\u" in plain:
            json.dumps(told, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return told


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        raise TypeError("canonical JSON holds no floats")
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for item in value:
            _refuse_floats(item)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {part.name: _plain(getattr(value, part.name)) for part in fields(value)}
    return value


def _from_plain(value: Any, python: Any) -> Any:
    python, nullable = _without_none(python)
    if value is None:
        if nullable:
            return None
        raise ValueError("a value is missing")
    if get_origin(python) is tuple:
        return tuple(_from_plain(item, get_args(python)[0]) for item in _expected(value, list))
    if isinstance(python, type) and is_dataclass(python):
        hints = _hints(cast(Any, python))
        given = _expected(value, dict)
        return python(**{name: _from_plain(item, hints[name]) for name, item in given.items()})
    if python is date:
        return date.fromisoformat(_expected(value, str))
    return python(value) if issubclass(python, StrEnum) else _expected(value, python)


def _expected(value: Any, kind: type[Any]) -> Any:
    if type(value) is not kind:
        raise ValueError(f"{kind.__name__} expected")
    return value


def _without_none(python: Any) -> tuple[Any, bool]:
    if get_origin(python) is types.UnionType:
        kinds = [kind for kind in get_args(python) if kind is not types.NoneType]
        return kinds[0], True
    return python, False


@cache
def _hints(noun: Any) -> dict[str, Any]:
    return get_type_hints(noun)


def _column(name: str, hint: Any) -> Column:
    python, nullable = _without_none(hint)
    sql: Literal["TEXT", "INTEGER"] = "INTEGER" if python in (int, bool) else "TEXT"
    encode, decode = _codec(python, nullable)
    return Column(name, sql, nullable, hint, encode, decode)


def _codec(python: Any, nullable: bool) -> tuple[Callable[[Any], Value], Callable[[Any], Any]]:
    if python is str:
        return _text_codec(nullable)
    if isinstance(python, type) and issubclass(python, StrEnum):
        return _word_codec(python, nullable)
    if python is bool:
        return {False: 0, True: 1}.__getitem__, {0: False, 1: True}.__getitem__
    if python is int:
        return _checked(int, nullable), _checked(int, nullable)
    if python is date:
        return _optional(date.isoformat, nullable), _optional(date.fromisoformat, nullable)
    return _nested_codec(python, nullable)


def _text_codec(nullable: bool) -> tuple[Callable[[Any], Value], Callable[[Any], Any]]:
    def encode(text: Any) -> str | None:
        if text is None and nullable:
            return None
        return text if text.isascii() else unicodedata.normalize("NFC", text)

    return encode, _checked(str, nullable)


def _word_codec(words: type[StrEnum], nullable: bool) -> tuple[Callable[[Any], Value], Callable[[Any], Any]]:
    to_sql: dict[Any, Any] = {word: word.value for word in words}
    from_sql: dict[Any, Any] = {word.value: word for word in words}
    if nullable:
        to_sql[None] = from_sql[None] = None
    return to_sql.__getitem__, from_sql.__getitem__


def _nested_codec(python: Any, nullable: bool) -> tuple[Callable[[Any], Value], Callable[[Any], Any]]:
    is_list = get_origin(python) is tuple

    def encode(value: Any) -> str | None:
        if value == ():
            return "[]"
        return None if value is None and nullable else canonical_json(_plain(value))

    def decode(value: Any) -> Any:
        if is_list and value == "[]":
            return ()
        return None if value is None and nullable else _from_plain(read_json(value), python)

    return encode, decode


def _checked(kind: type[Any], nullable: bool) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if type(value) is kind or (value is None and nullable):
            return value
        raise ValueError(f"{kind.__name__} expected")

    return check


def _optional(convert: Callable[[Any], Any], nullable: bool) -> Callable[[Any], Any]:
    def converted(value: Any) -> Any:
        return None if value is None and nullable else convert(value)

    return converted


def match_text(source: Source) -> str | None:
    """The merge key as one text, for the index; None for a source of its own."""
    key = merge_key(source)
    return None if key is None else nfc(_SEPARATOR.join(key))


def match_key(text: str) -> Key:
    """The merge key of `match_text`; a normalised name holds no separator, an id may."""
    mineral, kind, rest = text.split(_SEPARATOR, 2)
    return (mineral, kind, rest) if kind == "id" else (mineral, kind, *rest.split(_SEPARATOR, 1))


def search_text(source: Source) -> str:
    """What a filter's text is looked for in."""
    return normalised(f"{source.name or ''} {source.smelter_id or ''} {source.smelter_country or ''}")


def mineral_rank(source: Source) -> str:
    """One digit that sorts as the declarations do; text, as all derived columns."""
    return _MINERAL_RANKS[source.mineral]


_MINERAL_RANKS = {mineral: str(rank) for rank, mineral in enumerate(Mineral)}


def _shape(noun: type[Any], table: str, key: str, *derived: Derived, fixed: str | None = None) -> Shape:
    hints = _hints(cast(Any, noun))
    columns = tuple(_column(part.name, hints[part.name]) for part in fields(noun))
    return Shape(table, noun, key, columns, derived, fixed)


def _single(noun: type[Any], table: str) -> Shape:
    return _shape(noun, table, "key", fixed=table)


AUDIT = _single(AuditIdentity, "audit")
FACILITY = _single(Facility, "facility")
ENGAGEMENT = _single(Engagement, "engagement")
BASIS = _single(Basis, "basis")
ANSWER = _shape(Answer, "answer", "element")
SOURCE = _shape(
    Source,
    "source",
    "id",
    Derived("match_text", match_text),
    Derived("search_text", search_text),
    Derived("mineral_rank", mineral_rank),
)
MENTION = _shape(Mention, "mention", "id")
IMPORTED_FILE = _shape(ImportedFile, "imported_file", "id")
EVIDENCE = _shape(Evidence, "evidence", "id")
ACTION = _shape(CorrectiveAction, "corrective_action", "id")
DISAGREEMENT = _shape(Disagreement, "disagreement", "condition")
ISSUED_REPORT = _shape(IssuedReport, "issued_report", "id")
COUNTERSIGNATURE = _shape(Countersignature, "countersignature", "sha256")
HEAD_STAMP = _shape(HeadStamp, "head_stamp", "id")
VISIT = _single(Visit, "visit")
PRIOR_AUDIT = _single(PriorAudit, "prior_audit")
SAMPLING = _shape(Sampling, "sampling", "id")
RESPONSE = _shape(FindingResponse, "finding_response", "finding")
BOOKMARK = _shape(Bookmark, "bookmark", "element")
INTERVIEW_NOTE = _shape(InterviewNote, "interview_note", "interview")
LOADED_LIST = _shape(LoadedList, "loaded_list", "id")
STATUS_ENTRY = _shape(StatusEntry, "status_entry", "id")
CAHRA_AREA = _shape(CahraArea, "cahra_area", "id")

SHAPES = (
    AUDIT,
    FACILITY,
    ENGAGEMENT,
    BASIS,
    ANSWER,
    SOURCE,
    MENTION,
    IMPORTED_FILE,
    EVIDENCE,
    ACTION,
    DISAGREEMENT,
    ISSUED_REPORT,
    COUNTERSIGNATURE,
    HEAD_STAMP,
    VISIT,
    PRIOR_AUDIT,
    SAMPLING,
    RESPONSE,
    BOOKMARK,
    INTERVIEW_NOTE,
    LOADED_LIST,
    STATUS_ENTRY,
    CAHRA_AREA,
)
_BY_NOUN = {shape.noun: shape for shape in SHAPES}
_BY_TABLE = {shape.table: shape for shape in SHAPES}


def shape_of(noun: type[Any]) -> Shape:
    """The shape of a noun; TypeError for what has no table."""
    try:
        return _BY_NOUN[noun]
    except KeyError:
        raise TypeError(f"{noun.__name__} has no table") from None


def shape_named(table: str) -> Shape:
    """The shape of a table; KeyError for another table."""
    return _BY_TABLE[table]
