"""A document's bytes as a tree of plain values, refused where JSON itself already goes wrong."""

import json
import math
from collections.abc import Iterator
from typing import Any, NoReturn

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.exchange.document.faults import Fault, place

MAX_BYTES = 50 * 1024 * 1024
MAX_DEPTH = 32

_CORRECT = Said("Correct it and try again.")
Steps = tuple[str | int, ...]


class _Object(dict[str, Any]):
    """A JSON object that remembers which keys it had twice."""

    repeated: tuple[str, ...] = ()


def parse(data: bytes) -> tuple[Any, str, list[Fault]]:
    """The tree, the text it came from, and the faults of the text that JSON would let pass.

    Raises UnusableInput for what is no JSON in UTF-8, or too large or too deep to be a document.
    """
    text = _text(data)
    try:
        tree = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        where = Said("line {line}, column {column}", line=error.lineno, column=error.colno)
        raise UnusableInput(
            Said("The document is not JSON: {fault} at {where}.", fault=error.msg, where=where), _CORRECT
        ) from error
    except RecursionError as error:
        raise _too_deep() from error
    except ValueError as error:  # an integer of thousands of digits
        raise UnusableInput("The document holds a number that is too long.", _CORRECT) from error
    return tree, text, list(_faults(tree))


def _text(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise UnusableInput(
            Said("The document is larger than {n} MB.", n=MAX_BYTES >> 20),
            "Evidence stays in files beside it.",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableInput(
            Said("The document is not in UTF-8 (byte {n}).", n=error.start),
            "Save it as UTF-8 and try again.",
        ) from error


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    found = _Object(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        found.repeated = tuple(sorted({key for key in keys if keys.count(key) > 1}))
    return found


def _refuse_constant(word: str) -> NoReturn:
    raise UnusableInput(
        Said("The document is not JSON: {word} is not a number that JSON has.", word=word), _CORRECT
    )


def _too_deep() -> UnusableInput:
    return UnusableInput("The document is nested far deeper than an audit is.", _CORRECT)


def _faults(tree: Any) -> Iterator[Fault]:
    waiting: list[tuple[Steps, Any]] = [((), tree)]
    while waiting:
        steps, value = waiting.pop()
        if len(steps) > MAX_DEPTH:
            raise _too_deep()
        if isinstance(value, _Object):
            yield from (
                Fault(place(*steps, _shown(key)), Said("stands here twice")) for key in value.repeated
            )
            for key, inner in value.items():
                if not _is_clean(key):
                    yield Fault(place(*steps, _shown(key)), Said("is no text that can be kept"))
                waiting.append(((*steps, _shown(key)), inner))
        elif isinstance(value, list):
            waiting += [((*steps, position), inner) for position, inner in enumerate(value)]
        elif isinstance(value, str) and not _is_clean(value):
            yield Fault(place(*steps), Said("holds half a character or a NUL, which cannot be kept"))
        elif isinstance(value, float) and not math.isfinite(value):
            yield Fault(place(*steps), Said("is a number too large"))


def _is_clean(text: str) -> bool:
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def _shown(key: str) -> str:
    return key.encode("utf-8", "backslashreplace").decode()
