"""XML as tables: a spreadsheet saved as XML, else any element that repeats with the same parts.

The scheme's own download is a spreadsheet in XML (Row, Cell, Data); other publishers name their elements or
attributes after the columns. Document types are refused before anything in them is looked at, so no entity
is ever declared, fetched or unfolded.
"""

import re
from collections import defaultdict
from xml.parsers import expat

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.exchange.lists.delimited import MAX_CELLS

MAX_DEPTH = 64
MAX_ELEMENTS = 300_000
MAX_COLUMNS = 500

_ESCAPED = re.compile(r"_x(?![Dd][89A-Fa-f])([0-9A-Fa-f]{4})_")  # no halves of characters
_AGAIN = Said("Download the list again, or save it as .xlsx or .csv and load that.")
_FEWEST_PARTS = 2  # of an element that is taken for a row

Grid = list[list[str]]


def read_markup(content: bytes, name: str) -> tuple[dict[str, Grid], dict[str, str]]:
    """Tables by name, and single values beside them; UnusableInput for what cannot be read safely."""
    reader = _Reader(name)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = reader.on_document_type
    parser.EntityDeclHandler = reader.on_document_type
    parser.StartElementHandler = reader.on_start
    parser.EndElementHandler = reader.on_end
    parser.CharacterDataHandler = reader.on_text
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise UnusableInput(
            Said("{name} is damaged: it stops being XML in line {line}.", name=name, line=error.lineno),
            _AGAIN,
        ) from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise UnusableInput(Said("{name} is in letters that are not known.", name=name), _AGAIN) from error
    return reader.tables(), reader.notes


class _Element:
    __slots__ = ("has_children", "parts", "tag", "text")

    def __init__(self, tag: str, parts: dict[str, str]) -> None:
        self.tag = tag
        self.parts = parts
        self.text: list[str] = []
        self.has_children = False


class _Reader:
    """Takes the parser's calls; keeps no tree."""

    def __init__(self, name: str) -> None:
        self.notes: dict[str, str] = {}
        self._name = name
        self._open: list[_Element] = []
        self._elements = 0
        self._cells = 0
        self._sheets: dict[str, Grid] = {}
        self._row: list[str] | None = None
        self._records: dict[tuple[str, ...], list[dict[str, str]]] = defaultdict(list)

    # The parser's calls

    def on_document_type(self, *_declared: object) -> None:
        raise UnusableInput(
            Said("{name} declares XML entities, which no list needs.", name=self._name), _AGAIN
        )

    def on_start(self, tag: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MAX_ELEMENTS or len(self._open) >= MAX_DEPTH:
            raise self._too_much()
        tag = _plain(tag)
        if self._elements == 1 and tag.casefold() == "html":
            raise UnusableInput(Said("{name} is a web page, not a list.", name=self._name), _AGAIN)
        parts = {_plain(key): value.strip() for key, value in attributes.items() if "xmlns" not in key}
        if self._open:
            self._open[-1].has_children = True
        self._open.append(_Element(tag, parts))
        if tag == "Worksheet":
            self._sheets.setdefault(parts.get("Name", ""), [])
        elif tag == "Row" and self._sheets:
            self._row = []
        elif tag == "Cell" and self._row is not None:
            self._begin_cell(self._row, parts.get("Index", ""))

    def on_text(self, text: str) -> None:
        if self._open:
            self._open[-1].text.append(text)

    def on_end(self, _tag: str) -> None:
        element = self._open.pop()
        if self._row is not None:
            self._end_in_row(element)
        elif not self._sheets:
            self._end(element)

    # A spreadsheet

    def _begin_cell(self, row: list[str], index: str) -> None:
        place = int(index) - 1 if index.isdigit() else len(row)
        if place >= MAX_COLUMNS:
            raise self._too_much()
        row.extend([""] * (place + 1 - len(row)))
        self._count()

    def _end_in_row(self, element: _Element) -> None:
        row = self._row or []
        if element.tag == "Row":
            list(self._sheets.values())[-1].append(row)
            self._row = None
        elif element.tag == "Data" and row:
            row[-1] = _words(element)

    # Elements named after columns

    def _end(self, element: _Element) -> None:
        words = _words(element)
        parent = self._open[-1] if self._open else None
        if element.has_children or len(element.parts) >= _FEWEST_PARTS:
            self._take(element)
        if parent is None or element.has_children:
            return
        if words:
            parent.parts.setdefault(element.tag, words)
            if len(self._open) <= _FEWEST_PARTS:
                self.notes.setdefault(element.tag, words)

    def _take(self, element: _Element) -> None:
        if not self._open:
            self.notes.update(element.parts)
        elif len(element.parts) >= _FEWEST_PARTS:
            self._count(len(element.parts))
            path = (*(one.tag for one in self._open), element.tag)
            self._records[path].append(element.parts)

    def _count(self, more: int = 1) -> None:
        self._cells += more
        if self._cells > MAX_CELLS:
            raise self._too_much()

    def tables(self) -> dict[str, Grid]:
        """The sheets, or a table for each kind of element that repeats."""
        if self._sheets:
            return self._sheets
        return {"/".join(path): _grid(records) for path, records in self._records.items()}

    def _too_much(self) -> UnusableInput:
        return UnusableInput(
            Said("{name} holds far more than a list does; it was not read.", name=self._name), _AGAIN
        )


def _grid(records: list[dict[str, str]]) -> Grid:
    heading = list(dict.fromkeys(key for record in records for key in record))[:MAX_COLUMNS]
    return [heading, *([record.get(key, "") for key in heading] for record in records)]


def _plain(tag: str) -> str:
    """A name without its prefix; `_x0020_` stands for a blank in names."""
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), tag.rpartition(":")[2])


def _words(element: _Element) -> str:
    return " ".join("".join(element.text).split())
