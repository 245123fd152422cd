"""Take the names of sources and people out of a text that leaves the audit.

Only names that the audit knows can be found. Where one was written in another way, it stays: who hands a
credential on should have read it. A part of a name that is an ordinary word too, by the edition's own texts,
is withheld within the whole name alone.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from workbench.audit.records import Actor, Attendee, AuditRecords
from workbench.criteria.model import EditionTexts

WITHHELD = "[name withheld]"
_Withhold = Callable[[str], str]


def withholder(records: AuditRecords, texts: EditionTexts, *people: Actor) -> _Withhold:
    """What puts `[name withheld]` for each name of a source or a person that the records hold."""
    called = [*(person.name for person in people), *_people(records)]
    ordinary = _ordinary_words(texts)
    parts = {word for name in called for word in name.split() if _is_name(word)}
    words = {word for word in parts if word.casefold() not in ordinary}
    persons = {name.strip() for name in (*called, *_told_of(records)) if _is_long(name.strip())}
    sources = {name.casefold() for name in _sources(records) if _is_long(name)}
    of_people = [_anyhow(name) for name in sorted(persons, key=len, reverse=True)]
    of_people += [_bounded(word) for word in sorted(words, key=len, reverse=True)]

    def withhold(text: str) -> str:
        folded = text.casefold()
        # There may be a hundred thousand sources, and a handful of them in a text.
        there = sorted((name for name in sources if name in folded), key=len, reverse=True)
        for pattern in [*map(_anyhow, there), *of_people]:
            text = re.sub(pattern, lambda _: WITHHELD, text)
        return re.sub(rf"{re.escape(WITHHELD)}(?:[ ,]*{re.escape(WITHHELD)})+", WITHHELD, text)

    return withhold


def _ordinary_words(texts: EditionTexts) -> frozenset[str]:
    """The words that the edition's own texts are written in."""
    told = [texts.summary]
    for element in texts.elements.values():
        told += [element.title, element.question, *element.ask_for, *element.ask_whom, *element.look_at]
    return frozenset(re.findall(r"\w+", " ".join(told).casefold()))


def _sources(records: AuditRecords) -> Iterator[str]:
    for source in records.sources:
        yield from (name.strip() for name in (source.name, source.smelter_id) if name)


def _people(records: AuditRecords) -> Iterator[str]:
    """Whoever is called by a name; what such a name is made of is withheld where it stands alone too."""
    engagement, visit = records.engagement, records.visit
    yield from filter(None, (engagement.lead_auditor, *engagement.team))
    yield from _present((*visit.opening_present, *visit.closing_present, *visit.persons_met))


def _told_of(records: AuditRecords) -> Iterator[str]:
    """Whoever is told by a name or by what they do; as a whole alone, since a plant has many managers."""
    yield from filter(None, (records.visit.interpreter,))
    yield from (item.obtained_by for item in records.evidence if item.obtained_by)
    yield from (action.owner for action in records.actions if action.owner)
    yield from (source.plan.owner for source in records.sources if source.plan and source.plan.owner)
    yield from (response.given_by for response in records.responses if response.given_by)


def _present(attendees: Iterable[Attendee]) -> Iterator[str]:
    return (attendee.name for attendee in attendees if attendee.name)


def _is_name(word: str) -> bool:
    """Words without a capital (“van”, “de”) say nobody's name."""
    return _is_long(word) and word[0].isupper() and word.isalpha()


def _is_long(name: str) -> bool:
    """Two letters stand in many words; two Chinese characters are a name."""
    return len(name) >= (3 if name.isascii() else 2)


def _anyhow(name: str) -> str:
    return f"(?i:{_bounded(name)})"


def _bounded(name: str) -> str:
    """Not within a longer word, where a script has blanks between words."""
    start = r"(?<!\w)" if name[:1].isascii() else ""
    end = r"(?!\w)" if name[-1:].isascii() else ""
    return f"{start}{re.escape(name)}{end}"
