"""The report's words in the language that was chosen for it, which is not that of the window or the machine.

All that the report itself says goes through `tr`; what auditors wrote stays as they wrote it. The language is
that of the report being laid out, so that chapters need not hand it on. The translations are those of the
translators' own files, which the window's stand in too: context "report", and "said" for the rooms below.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TypeVar
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from resources import resource
from workbench.report.text import Markup

ENGLISH = "en"
LANGUAGES = (ENGLISH, "zh", "fr")
_TAGS = MappingProxyType({ENGLISH: "en", "zh": "zh-CN", "fr": "fr"})
_REPORT, _SAID = "report", "said"
_NOTHING: Mapping[str, str] = MappingProxyType({})
_language: ContextVar[str] = ContextVar("language", default=ENGLISH)
Key = TypeVar("Key", bound=StrEnum | str)


def language_now() -> str:
    """That of the report that is being laid out: `en`, `zh` or `fr`."""
    return _language.get()


def language_tag() -> str:
    """The same as readers of a PDF know it, such as `zh-CN`."""
    return _TAGS[_language.get()]


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Inside, `tr` answers in this language; each thread speaks its own. One that is not known is refused."""
    if language not in LANGUAGES:
        raise ValueError(f"no report speaks {language!r}")
    token = _language.set(language)
    try:
        yield
    finally:
        _language.reset(token)


def tr(text: str, /, **values: object) -> str:
    """A text of ours with its values filled in by name; a brace that is meant as one stands twice in it."""
    return _translated(text).format_map(values)


def tr_markup(text: str, /, **values: Markup) -> Markup:
    """The same where a value is set apart within the sentence, in bold or as a link."""
    return Markup(escape(_translated(text)).format_map(values))


def counted(number: int, one: str, many: str, /, **values: object) -> str:
    """A text about `{n}` things, in the form that the language has for so many."""
    # French counts nothing as one; Chinese has one form, which stands under both.
    is_one = number < 2 if _language.get() == "fr" else number == 1
    return tr(one if is_one else many, n=number, **values)


def mark(text: str) -> str:
    """A text of a table, which is translated where it is printed, by `tr` or by `Words`."""
    return text


class Words(Mapping[Key, str]):
    """The words of a vocabulary, each in the language of the report in which it is looked up."""

    def __init__(self, texts: Mapping[Key, str]) -> None:
        self._texts = MappingProxyType(dict(texts))

    def __getitem__(self, key: Key) -> str:
        return tr(self._texts[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def said_in_report(template: str) -> str:
    """A template of the rooms below, with its values still to be filled in."""
    return _catalogue(_language.get(), _SAID).get(template, template)


def own_words() -> Iterator[tuple[str, str]]:
    """All that a report in this language may say by itself, with "report" for a place: fonts must show it."""
    for context in (_REPORT, _SAID):
        for text in _catalogue(_language.get(), context).values():
            yield _REPORT, text


def _translated(text: str) -> str:
    return _catalogue(_language.get(), _REPORT).get(text, text)


@cache
def _catalogue(language: str, context: str) -> Mapping[str, str]:
    """The texts of a context with their translations; English needs none."""
    if language == ENGLISH:
        return _NOTHING
    tree = ElementTree.parse(resource("translations", f"workbench_{language}.ts"))
    found = (one for one in tree.iter("context") if one.findtext("name") == context)
    return MappingProxyType(
        {
            message.findtext("source", ""): translation
            for one in found
            for message in one.iter("message")
            if (translation := message.findtext("translation"))
        }
    )
