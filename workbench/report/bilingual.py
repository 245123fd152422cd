"""What somebody wrote with its translation, the original first, each in its own language.

They stand side by side in two columns, or one under the other. A translation of an earlier wording says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from workbench.audit.records import Translation
from workbench.report.block import NAMES
from workbench.report.breaking import Text
from workbench.report.saying import Words, mark, tr
from workbench.report.style import FIELD_NAME, INK, MUTED
from workbench.report.tags import Node, tags_of
from workbench.report.text import Markup, bold, coloured, joined, lines, safe

_GAP = 14.0
_LEAST = 24.0  # points of both columns that are worth beginning on a page

LANGUAGE_NAMES = Words(
    {
        "en": mark("English"),
        "zh-CN": mark("Simplified Chinese"),
        "zh-TW": mark("Traditional Chinese"),
        "fr": mark("French"),
        "de": mark("German"),
        "es": mark("Spanish"),
        "pt": mark("Portuguese"),
        "it": mark("Italian"),
        "pl": mark("Polish"),
        "cs": mark("Czech"),
        "hu": mark("Hungarian"),
        "ro": mark("Romanian"),
        "ja": mark("Japanese"),
        "ko": mark("Korean"),
        "vi": mark("Vietnamese"),
        "th": mark("Thai"),
        "ms": mark("Malay"),
        "id": mark("Indonesian"),
    }
)


def side_by_side(
    name: str, original: Markup, translation: Translation, style: Any, *, is_outdated: bool
) -> "SideBySide":
    """A named text with its translation."""
    told = _of_translation(translation, is_outdated=is_outdated)
    left = _column(_of_original(translation), original, style, translation.original_language)
    right = _column(told, lines(translation.text), style, translation.language)
    return SideBySide(Text(safe(name), FIELD_NAME), left, right)


def below(translation: Translation, style: Any, *, is_outdated: bool) -> Text:
    """A translation to stand under its original, with what it is before it."""
    told = safe(tr("{what}:", what=_what(translation, is_outdated=is_outdated)))
    made = Text(
        joined([_stressed(told) if is_outdated else coloured(told, MUTED), lines(translation.text)]), style
    )
    made.tag.lang = translation.language
    return made


def _of_original(translation: Translation) -> Markup:
    code = translation.original_language
    return safe(tr("Original ({language})", language=_named(code)) if code else tr("Original"))


def _of_translation(translation: Translation, *, is_outdated: bool) -> Markup:
    told, by = _what(translation, is_outdated=is_outdated), translation.translated_by
    said = safe(tr("{what}, by {name}", what=told, name=by) if by else told)
    return _stressed(said) if is_outdated else said


def _what(translation: Translation, *, is_outdated: bool) -> str:
    language = _named(translation.language)
    if is_outdated:
        return tr("Translation ({language}) of an earlier wording", language=language)
    return tr("Translation ({language})", language=language)


def _stressed(markup: Markup) -> Markup:
    """Not to be overlooked: what stands beside says something else."""
    return coloured(bold(markup), INK)


def _named(code: str) -> str:
    return LANGUAGE_NAMES.get(code, code)


@dataclass(slots=True)
class Column:
    """A quiet caption, and what is left of the text below it."""

    caption: Text | None
    text: Text | None
    tag: Node

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The heights of caption and text."""
        caption = self.caption.wrap(width, height)[1] if self.caption else 0.0
        return caption, self.text.wrap(width, height)[1] if self.text else 0.0

    def cut(self, width: float, height: float) -> "tuple[Column, Column]":
        """What of the text fits, under the caption, and the rest."""
        first, rest = self.text, None
        if self.text is not None and self.text.wrap(width, height)[1] > height:
            first, rest = (*self.text.split(width, height), None, None)[:2]
            first, rest = (first, rest) if first else (None, self.text)
        return Column(self.caption, first, self.tag), Column(None, rest, self.tag)

    def draw(self, canvas: Any, x: float, top: float, caption: float) -> None:
        """Caption and text from the top down; texts of both columns begin at one height."""
        if self.caption:
            self.caption.drawOn(canvas, x, top - self.caption.height)
        if self.text:
            self.text.drawOn(canvas, x, top - caption - self.text.height)


def _column(caption: Markup, text: Markup, style: Any, language: str | None) -> Column:
    head, body = Text(caption, FIELD_NAME), Text(text, style)
    body.tag.lang = language or ""
    return Column(head, body, Node("Div", [head.tag, body.tag]))


class SideBySide(Flowable):
    """A name in its own column, then original and translation; both go on on the next page together."""

    def __init__(self, name: Text | None, left: Column, right: Column, tag: Node | None = None) -> None:
        super().__init__()
        self._name = name
        self._columns = (left, right)
        self._caption = 0.0
        self.tag = tag or Node("Div", [*tags_of([name]), left.tag, right.tag])

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """As high as the highest of the three."""
        self.width = availWidth
        heights = [column.wrap(self._each(), availHeight) for column in self._columns]
        self._caption = max(caption for caption, _ in heights)
        named = self._name.wrap(NAMES - 8, availHeight)[1] if self._name else 0.0
        self.height = max(named, self._caption + max(text for _, text in heights))
        return self.width, self.height

    def _each(self) -> float:
        return (self.width - NAMES - _GAP) / 2

    def split(self, availWidth: float, availHeight: float) -> Sequence[Any]:  # type: ignore[override]  # noqa: N803
        """What fits of both, and the rest of both."""
        self.wrap(availWidth, availHeight)
        left = availHeight - self._caption
        if left < _LEAST or (self._name and self._name.height > availHeight):
            return []
        pairs = [column.cut(self._each(), left) for column in self._columns]
        if not any(rest.text for _, rest in pairs):
            return [self]
        if not any(first.text for first, _ in pairs):
            return []
        (one, one_rest), (two, two_rest) = pairs
        return [
            SideBySide(self._name, one, two, self.tag),
            SideBySide(None, one_rest, two_rest, self.tag),
        ]

    def draw(self) -> None:
        """Name, original, translation."""
        if self._name:
            self._name.drawOn(self.canv, 0, self.height - self._name.height)
        for number, column in enumerate(self._columns):
            x = NAMES + number * (self._each() + _GAP)
            column.draw(self.canv, x, self.height, self._caption)


class Stacked(Flowable):
    """Texts under each other as one cell of a table, which takes no more than one flowable."""

    def __init__(self, texts: Sequence[Text], tag: Node | None = None) -> None:
        super().__init__()
        self._texts = tuple(texts)
        self.tag = tag or Node("Div", tags_of(texts))

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """As high as all of them."""
        self.width = availWidth
        self.height = sum(text.wrap(availWidth, availHeight)[1] for text in self._texts)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> Sequence[Any]:  # type: ignore[override]  # noqa: N803
        """Those that fit, and the rest; the one between is broken."""
        first, left = 0, availHeight
        while first < len(self._texts) and (height := self._texts[first].wrap(availWidth, left)[1]) <= left:
            first, left = first + 1, left - height
        if first == len(self._texts):
            return [self]
        begun, rest = [*self._texts[:first]], [*self._texts[first:]]
        halves = rest[0].split(availWidth, left)
        if len(halves) == 2:
            begun, rest = [*begun, halves[0]], [halves[1], *rest[1:]]
        return [Stacked(begun, self.tag), Stacked(rest, self.tag)] if begun else []

    def draw(self) -> None:
        """From the top down."""
        y = self.height
        for text in self._texts:
            y -= text.height
            text.drawOn(self.canv, 0, y)
