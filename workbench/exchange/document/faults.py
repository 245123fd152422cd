"""What is wrong in a document, each fault with its place."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.audit.said import Said
from workbench.errors import UnusableInput


@dataclass(frozen=True, slots=True)
class Fault:
    """`at` is a path such as `sources[3].mineral`; the whole document is the empty path."""

    at: str
    message: str

    @property
    def said(self) -> str:
        """The fault with its place."""
        return Said("{at}: {fault}", at=self.at, fault=self.message) if self.at else self.message


class DocumentFaults(UnusableInput):
    """Everything that is wrong in a document, sorted by place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults), key=_in_order))
        listed = tuple(fault.said for fault in self.faults)
        what = Said("The document has a fault: {faults}.", faults=listed)
        if len(listed) > 1:
            what = Said("The document has {n} faults: {faults}.", n=len(listed), faults=listed)
        super().__init__(what, "Correct it and try again.")


def _in_order(fault: Fault) -> tuple[list[tuple[int, str]], str]:
    """Position 10 stands after position 9."""
    words = re.split(r"(\d+)", fault.at)
    return [(int(word), "") if word.isdecimal() else (0, word) for word in words], fault.message


def place(*steps: str | int) -> str:
    """A path as people read it: keys joined by dots, positions in brackets, counted from 0."""
    path = ""
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        else:
            path += f".{step}" if path else step
    return "".join(mark if mark.isprintable() else repr(mark)[1:-1] for mark in path)
