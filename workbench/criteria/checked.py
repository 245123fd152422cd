"""Reading a TOML file so that every fault is told at once, each with its place.

Standard library only, and no pydantic: first paint needs editions. A reader that meets a fault notes it and
goes on with a neutral value; whoever reads must call `Faults.refuse_if_any` before using what was read.
"""

import tomllib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from workbench.audit.said import Said
from workbench.errors import UnusableInput

_Word = TypeVar("_Word", bound=StrEnum)
_Kind = TypeVar("_Kind")
_Item = TypeVar("_Item")
_NO_DAY = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where: `at` is a path such as `elements[3].oecd_steps`, or a line of the file."""

    at: str
    message: str

    def __str__(self) -> str:
        return f"{self.at}: {self.message}"


class CriterionFaults(UnusableInput):
    """A file about a criterion cannot be used; `faults` are all that were found, in the file's order."""

    def __init__(self, name: str, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        places = tuple(str(fault) for fault in self.faults)
        super().__init__(
            Said("{name} cannot be used: {places}.", name=name, places=places),
            "Correct these places, then try again.",
        )


class Faults:
    """The faults of one file, as they are found."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._found: list[Fault] = []

    def add(self, at: str, message: str) -> None:
        """Note a fault."""
        self._found.append(Fault(at, message))

    def refuse_if_any(self) -> None:
        """Raise `CriterionFaults` with everything noted so far; do nothing when there is nothing."""
        if self._found:
            raise CriterionFaults(self.name, self._found)


class Table:
    """A TOML table as it is read; `close` notes the keys that nobody asked for."""

    def __init__(self, values: dict[str, object], at: str, faults: Faults) -> None:
        self._values = values
        self._at = at
        self._faults = faults
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def keys(self) -> tuple[str, ...]:
        """The keys that are there, in the file's order."""
        return tuple(self._values)

    def place(self, key: str) -> str:
        """The path of a key of this table: `coverage.limit_percent`."""
        return f"{self._at}.{key}" if self._at else key

    def fault(self, key: str, message: str) -> None:
        """Note a fault at a key of this table."""
        self._faults.add(self.place(key), message)

    def text(self, key: str) -> str:
        """A string with something in it."""
        return self._text(self._take(key, str, "a text"), self.place(key))

    def optional_text(self, key: str) -> str | None:
        """A string with something in it; None where the key is absent."""
        return self.text(key) if key in self else None

    def texts(self, key: str) -> tuple[str, ...]:
        """An array of strings, none of them empty or there twice; their order and number are kept."""
        found = tuple(self._text(value, at) for value, at in self._items(key, str, "a text"))
        self._each_once(key, [text for text in found if text])
        return found

    def whole(self, key: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        value = self._take(key, int, "a whole number")
        return low if value is None else self._within(value, low, high, self.place(key))

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        """An array of whole numbers from `low` to `high`, none of them twice."""
        items = self._items(key, int, "a whole number")
        found = tuple(self._within(value, low, high, at) for value, at in items if value is not None)
        self._each_once(key, found)
        return found

    def flag(self, key: str) -> bool:
        """True or false."""
        return bool(self._take(key, bool, "true or false"))

    def day(self, key: str) -> date:
        """A calendar date without time."""
        return self._take(key, date, "a date") or _NO_DAY

    def word(self, key: str, vocabulary: type[_Word], *, but: Collection[_Word] = ()) -> _Word:
        """A word of a closed vocabulary, those in `but` excepted."""
        value = self._take(key, str, "a text")
        neutral = next(iter(vocabulary))
        return neutral if value is None else self._word(value, vocabulary, but, self.place(key)) or neutral

    def words(self, key: str, vocabulary: type[_Word], *, but: Collection[_Word] = ()) -> tuple[_Word, ...]:
        """An array of words of a closed vocabulary, those in `but` excepted, none of them twice."""
        items = self._items(key, str, "a text")
        read = (self._word(value, vocabulary, but, at) for value, at in items if value is not None)
        found = tuple(word for word in read if word is not None)
        self._each_once(key, found)
        return found

    def table(self, key: str) -> "Table":
        """A table inside this one; where it is missing one that misses nothing, since that is told."""
        return self._inner(self._take(key, dict, "a table"), self.place(key))

    def tables(self, key: str) -> tuple["Table", ...]:
        """An array of tables; their order and number are kept."""
        return tuple(self._inner(value, at) for value, at in self._items(key, dict, "a table"))

    def must_hold_something(self, key: str) -> None:
        """Note it where an array is there and empty."""
        if self._values.get(key) == []:
            self.fault(key, "must not be empty")

    def close(self) -> None:
        """Note every key that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                self.fault(key, "is not known here")

    def _take(self, key: str, kind: type[_Kind], wanted: str) -> _Kind | None:
        self._asked.add(key)
        if key not in self._values:
            self._missing(key)
            return None
        return self._of_kind(self._values[key], kind, wanted, self.place(key))

    def _missing(self, key: str) -> None:
        self.fault(key, "is missing")

    def _items(self, key: str, kind: type[_Kind], wanted: str) -> list[tuple[_Kind | None, str]]:
        """The items of an array, each with its place; None where one is not of the kind."""
        array = self._take(key, list, "an array") or []
        places = [f"{self.place(key)}[{number}]" for number in range(len(array))]
        return [(self._of_kind(item, kind, wanted, at), at) for item, at in zip(array, places, strict=True)]

    def _of_kind(self, value: object, kind: type[_Kind], wanted: str, at: str) -> _Kind | None:
        # Exactly this type: to Python a bool is an int, and a date with a time is a date.
        if type(value) is kind:
            return value
        self._faults.add(at, f"must be {wanted}")
        return None

    def _text(self, value: str | None, at: str) -> str:
        if value is not None and not value.strip():
            self._faults.add(at, "must not be empty")
        return value or ""

    def _within(self, value: int, low: int, high: int, at: str) -> int:
        if not low <= value <= high:
            self._faults.add(at, f"must be from {low} to {high}, not {_shortened(str(value))}")
        return value

    def _word(self, value: str, vocabulary: type[_Word], but: Collection[_Word], at: str) -> _Word | None:
        known = [word for word in vocabulary if word not in but]
        for word in known:
            if word.value == value:
                return word
        self._faults.add(at, f"{_shortened(value)!r} is not one of {', '.join(known)}")
        return None

    def _each_once(self, key: str, items: Sequence[_Item]) -> None:
        for number, item in enumerate(items):
            if item in items[:number]:
                self.fault(key, f"holds {_shortened(str(item))!r} twice")

    def _inner(self, values: dict[str, object] | None, at: str) -> "Table":
        return _Absent(at, self._faults) if values is None else Table(values, at, self._faults)


class _Absent(Table):
    """Stands for a table that is missing or no table, which was told once: its keys are not told again."""

    def __init__(self, at: str, faults: Faults) -> None:
        super().__init__({}, at, faults)

    def _missing(self, key: str) -> None:
        pass


def parsed(data: bytes, faults: Faults) -> Table:
    """The root table of a TOML file. Raises `CriterionFaults` with the line if it is no TOML in UTF-8."""
    try:
        return Table(tomllib.loads(data.decode("utf-8")), "", faults)
    except UnicodeDecodeError as error:
        faults.add(f"byte {error.start}", "is not UTF-8")
    except RecursionError:
        faults.add("file", "is nested too deeply")
    except ValueError as error:  # TOMLDecodeError, and numbers beyond what Python converts
        faults.add("file", f"is not TOML: {error}")
    faults.refuse_if_any()
    raise AssertionError("a file that was not parsed has a fault")


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
