"""Find words in what is asked and in what was written: plain, over what the window holds anyway."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.criteria.model import ElementText
from workbench.ui.desk import Snapshot
from workbench.ui.palette.matching import folded, words_of
from workbench.ui.words import condition_title, tr

MOST = 60
_ROOM, _BEFORE = 120, 36
Spans = tuple[tuple[int, int], ...]


class Passage(NamedTuple):
    """A text that can be found: where going there leads to, and what that is called."""

    place: str
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage in which all words occur, cut down to one line; `spans` are where they stand in it."""

    place: str
    where: str
    text: str
    spans: Spans


def find(snapshot: Snapshot, typed: str) -> list[Hit]:
    """The first hits: what was written first, then what is asked, then guidance."""
    words = words_of(typed)
    if not words:
        return []
    found: list[Hit] = []
    for passage in passages(snapshot):
        spans = spans_of(passage.text, words)
        if spans:
            found.append(Hit(passage.place, passage.where, *excerpt(passage.text, spans)))
        if len(found) == MOST:
            break
    return found


def passages(snapshot: Snapshot) -> Iterator[Passage]:
    """All that is searched, the most telling first. What was said in interviews is not among it."""
    yield from _written(snapshot)
    elements = snapshot.texts.elements
    for ref, text in elements.items():
        yield Passage(ref, tr("{ref} title").format(ref=ref), f"{ref} {text.title}")
        yield Passage(ref, tr("{ref} question").format(ref=ref), text.question)
    for ref, text in elements.items():
        yield from _guidance(ref, text)


def _written(snapshot: Snapshot) -> Iterator[Passage]:
    for ref in snapshot.texts.elements:
        answer, bookmark = snapshot.answer(ref), snapshot.bookmarks.get(ref)
        for item, where, told in (
            ("observation", tr("{ref} what was seen"), answer.observation),
            ("reason", tr("{ref} reason"), answer.reason),
            ("", tr("{ref} come back to"), bookmark.note if bookmark else ""),
        ):
            if told:
                yield Passage(f"{ref}:{item}" if item else ref, where.format(ref=ref), told)
    for evidence in snapshot.evidence:
        for told in (evidence.title, evidence.note):
            if told:
                yield Passage(f"evidence:{evidence.id}", tr("evidence"), told)
    for condition, told in snapshot.disagreements.items():
        yield Passage(f"condition:{condition}", condition_title(condition), told)


def _guidance(ref: str, text: ElementText) -> Iterator[Passage]:
    lists: Iterable[tuple[str, Sequence[str]]] = (
        (tr("{ref} ask for"), text.ask_for),
        (tr("{ref} ask whom"), text.ask_whom),
        (tr("{ref} look at"), text.look_at),
    )
    for where, sentences in lists:
        for sentence in sentences:
            yield Passage(f"{ref}:guidance", where.format(ref=ref), sentence)
    for told in (text.changed, text.matters):
        if told:
            yield Passage(ref, tr("{ref} what changed").format(ref=ref), told)


def spans_of(text: str, words: Iterable[str]) -> Spans:
    """Where the words stand in a text, in order and without overlaps; nothing where one does not occur."""
    plain, places = _with_places(text)
    spans = []
    for word in words:
        at = plain.find(word)
        if at < 0:
            return ()
        while at >= 0:
            spans.append((places[at], places[at + len(word) - 1] + 1))
            at = plain.find(word, at + len(word))
    return _joined(sorted(spans))


def _with_places(text: str) -> tuple[str, list[int]]:
    """The text for comparing, and for each of its letters the place of the one that it comes from."""
    pieces, places = [], []
    for place, char in enumerate(text):
        piece = " " if char.isspace() else folded(char)
        pieces.append(piece)
        places += [place] * len(piece)
    return "".join(pieces), places


def _joined(spans: list[tuple[int, int]]) -> Spans:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def excerpt(text: str, spans: Spans) -> tuple[str, Spans]:
    """A text on one line that begins shortly before the first span, with its spans moved along."""
    line = "".join(" " if char.isspace() else char for char in text)
    start = 0
    if len(line) > _ROOM and spans[0][0] > _BEFORE:
        start = line.rfind(" ", 0, spans[0][0] - _BEFORE // 2) + 1
    head = "… " if start else ""
    cut = line[start : start + 3 * _ROOM]
    shift = len(head) - start
    kept = [(one + shift, min(end, start + len(cut)) + shift) for one, end in spans if one - start < len(cut)]
    return head + cut, tuple(kept)
