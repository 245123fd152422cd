"""What the rooms below say, in the window's language. They say it in English, as templates with values."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication

from resources import resource
from workbench.audit import telling
from workbench.audit.enums import Mineral, Rating
from workbench.audit.outcome import Remark
from workbench.errors import Problem
from workbench.ui.languages import ENGLISH, language_now
from workbench.ui.words import day, tr, word

_BRACES = re.compile(r"\{\w+\}")
_PLACE = re.compile(r"\\{(\w+)\\}")  # as re.escape leaves a placeholder


def told(text: str) -> str:
    """A sentence of a lower room. What is translated already, or was typed by somebody, stays as it is."""
    return telling.told(text, _WINDOW)


def told_problem(problem: Problem) -> str:
    """What could not be done, and what to do next."""
    return f"{told(problem.what)} {told(problem.next_step)}".strip()


def told_remark(remark: Remark) -> str:
    """A reason, warning or error of a rating."""
    return telling.told_remark(remark, _WINDOW)


def told_label(label: str) -> str:
    """What an act is called. The file keeps it in English; what follows no known pattern stays so."""
    if language_now() == ENGLISH:
        return label
    for pattern, template in _patterns():
        if found := pattern.fullmatch(label):
            return _translated(template).format_map(
                {name: _labelled(name, value) for name, value in found.groupdict().items()}
            )
    return label


def _translated(text: str) -> str:
    return QCoreApplication.translate("said", text)


class _Window:
    """How the window says what the rooms below it say."""

    def said(self, template: str) -> str:
        return _translated(template)

    def word(self, value: Mineral | Rating) -> str:
        return word(value).lower() if isinstance(value, Mineral) else word(value)

    def day(self, value: date) -> str:
        return day(value)

    def years(self, number: int) -> str:
        return tr("1 year") if number == 1 else tr("{n} years").format(n=number)

    def commas(self, words: Iterable[str]) -> str:
        return tr(", ").join(words)

    def semicolons(self, words: Iterable[str]) -> str:
        return tr("; ").join(words)


_WINDOW = _Window()


def _labelled(name: str, value: str) -> str:
    """A value inside of a label. A `{name}` was given by somebody, and a plant may be called anything."""
    if name in ("name", "names"):
        return value
    if name == "mineral":
        return _WINDOW.word(Mineral(value)) if value in list(Mineral) else value
    return told_label(value)


@cache
def _patterns() -> Sequence[tuple[re.Pattern[str], str]]:
    """The templates of labels, those that say most first, and a `{name}`, which may be anything, last."""
    templates = resource("translations", "labels.txt").read_text(encoding="utf-8").splitlines()
    words = "|".join(re.escape(one) for one in templates if not _BRACES.search(one))
    in_order = sorted(templates, key=lambda one: (-len(_BRACES.sub("", one)), "{name}" in one))
    return [(re.compile(_pattern(one, words), re.DOTALL), one) for one in in_order]


def _pattern(template: str, words: str) -> str:
    """A reference has no blanks, an answer is one of the words; everything else may be anything."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        shape = r"\S+" if name in ("ref", "code") else words if name in ("rating", "answer") else ".+?"
        return f"(?P<{name}>{shape})"

    return _PLACE.sub(value, re.escape(template))
