"""An edition's text file: what is shown in one language. Its keys must be those of the edition.

Faults are noted with their place; see `checked`.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TypeVar

from workbench.audit.enums import Rating
from workbench.audit.outcome import CONFLICT, COVERAGE
from workbench.criteria.checked import Faults, Table
from workbench.criteria.model import Edition, EditionTexts, ElementText, TitledText

_Text = TypeVar("_Text")


def read_texts(root: Table, edition: Edition, language: str, faults: Faults) -> EditionTexts:
    """The texts in the root table of a text file; not to be used where `faults` got any."""
    _check_belongs(root, edition, language)
    found = EditionTexts(
        language=root.text("language"),
        title=root.text("title"),
        summary=root.text("summary"),
        sections=_each(root.table("sections"), edition.sections, _titled),
        elements=_each(root.table("elements"), [element.ref for element in edition.elements], _element),
        notes=_notes(root.table("notes"), edition),
        conditions=_each(root.table("conditions"), (COVERAGE, CONFLICT), _titled),
        ratings=_ratings(root.table("ratings")),
        profiles=_each(root.table("profiles"), edition.profiles, Table.text),
        related=_each(root.table("related"), edition.related, _titled),
        changes=_each(root.table("changes"), [change.key for change in edition.changes], _titled),
    )
    root.close()
    _check_changes_are_explained(found, edition, faults)
    return found


def _check_belongs(root: Table, edition: Edition, language: str) -> None:
    """The file says itself what it is, so that a misnamed copy is noticed."""
    for key, wanted in (
        ("criterion", edition.criterion),
        ("version", edition.version),
        ("language", language),
    ):
        said = root.text(key)
        if said and said != wanted:
            root.fault(key, f"must be {wanted!r} here")


def _each(table: Table, keys: Iterable[str], read: Callable[[Table, str], _Text]) -> Mapping[str, _Text]:
    """One text for each key, none missing and none more."""
    found = {key: read(table, key) for key in keys}
    table.close()
    return MappingProxyType(found)


def _titled(parent: Table, key: str) -> TitledText:
    table = parent.table(key)
    text = TitledText(title=table.text("title"), text=table.optional_text("text") or "")
    table.close()
    return text


def _element(parent: Table, key: str) -> ElementText:
    table = parent.table(key)
    text = ElementText(
        title=table.text("title"),
        question=table.text("question"),
        ask_for=_sentences(table, "ask_for"),
        ask_whom=_sentences(table, "ask_whom"),
        look_at=_sentences(table, "look_at"),
        changed=table.optional_text("changed") or "",
        matters=table.optional_text("matters") or "",
    )
    if text.changed and not text.matters:
        table.fault("matters", "must say why the change matters")
    table.close()
    return text


def _sentences(table: Table, key: str) -> tuple[str, ...]:
    sentences = table.texts(key)
    table.must_hold_something(key)
    return sentences


def _notes(table: Table, edition: Edition) -> Mapping[str, str]:
    """Notes stand beside some sections, not all."""
    return _each(table, [section for section in edition.sections if section in table], Table.text)


def _ratings(table: Table) -> Mapping[Rating, TitledText]:
    by_word = _each(table, [rating.value for rating in Rating], _titled)
    return MappingProxyType({Rating(word): text for word, text in by_word.items()})


def _check_changes_are_explained(found: EditionTexts, edition: Edition, faults: Faults) -> None:
    for ref in edition.questions_changed:
        if ref in found.elements and found.elements[ref].question and not found.elements[ref].changed:
            faults.add(f"elements.{ref}.changed", "is missing: the edition says that the question changed")
