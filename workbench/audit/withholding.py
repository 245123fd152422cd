"""Take the names of sources and persons out of a text that leaves the audit.

Only names that the audit knows can be found: in any case, with or without accents, and whatever stands
between their words. Where one was written in another way it stays, so who hands a text on should have read
it. A part of a person's name that is an ordinary word too is withheld within the whole name alone.
"""

import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache

from workbench.audit.choices import Withheld
from workbench.audit.records import Actor, Attendee, AuditRecords
from workbench.audit.sources import is_not_yet_identified

WITHHELD = "[name withheld]"
_UNSPACED = "\u0e00"  # from here on most scripts set no blanks between words
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Mn", "Me"})  # what no page shows, and marks on letters
_BETWEEN = " ,"
# Fields that say who, by a name or by what they do.
TOLD_OF = frozenset({"auditors", "given_by", "interpreter", "obtained_by", "owner", "translated_by"})


class Withholder:
    """Puts `mark` for each name that it was told of.

    `whole` are looked for as they are; each of `parts` alone too, where it is written with a capital.
    """

    def __init__(self, *, whole: Iterable[str], parts: Iterable[str] = (), mark: str = WITHHELD) -> None:
        self._mark = mark
        self._needs_capital = {folded(part): True for part in parts}
        for name in whole:
            self._needs_capital |= dict.fromkeys(_spellings(name), False)
        starts: dict[str, set[int]] = {}
        for name in self._needs_capital:
            starts.setdefault(name[:2], set()).add(len(name))
        self._lengths = {start: sorted(lengths, reverse=True) for start, lengths in starts.items()}

    def __call__(self, text: str) -> str:
        """The text without these names; several in a row are one."""
        told, end = [], 0
        for first, last in _merged(text, self._spans(text)):
            told += [text[end:first], self._mark]
            end = last
        return "".join([*told, text[end:]])

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the names stand, from the left, the longest first."""
        if not self._lengths:
            return
        letters, places = _folded(text)
        at = 0
        while at < len(letters):
            end = self._end(text, letters, places, at)
            if end:
                yield places[at], max(places[end], places[end - 1] + 1)
            at = end or at + 1

    def _end(self, text: str, letters: str, places: list[int], at: int) -> int:
        """Where a name ends that begins here; 0 for none."""
        lengths = self._lengths.get(letters[at : at + 2])
        if lengths is None or _is_within_word(letters, at):
            return 0
        for end in (at + length for length in lengths if at + length <= len(letters)):
            needs_capital = self._needs_capital.get(letters[at:end])
            if needs_capital is None or _is_within_word(letters, end):
                continue
            if not needs_capital or text[places[at]].isupper():
                return end
        return 0


def withholder(
    records: AuditRecords,
    *people: Actor,
    ordinary: Collection[str] = (),
    of: Collection[Withheld] = (Withheld.SOURCES, Withheld.PERSONS),
    also: Iterable[str] = (),
    mark: str = WITHHELD,
) -> Withholder:
    """What takes out the names that the records hold, and those of `people` and `also`.

    `ordinary` are words, case folded, that say nobody's name where they stand alone. Nor does the name of the
    facility, whose audit it is.
    """
    whole, parts = {*also}, set[str]()
    subject = folded(records.facility.name or "")
    if Withheld.SOURCES in of:
        whole |= {*_sources(records, {*ordinary, subject})}
    if Withheld.PERSONS in of:
        called = [*(person.name for person in people), *_called(records)]
        whole |= {*called, *_told_of(records)}
        words = {word for name in called for word in _words(name)}
        left = Withholder(whole=filter(_is_long, whole), mark=" ")(records.facility.name or "")
        common = {*map(folded, ordinary), *folded(left).split()}
        parts = {word for word in words if _is_name(word) and folded(word) not in common}
    return Withholder(whole=filter(_is_long, whole), parts=parts, mark=mark)


def _sources(records: AuditRecords, ordinary: Collection[str]) -> Iterator[str]:
    """A mine called “Gold” is not to take every gold out of a text."""
    for source in records.sources:
        if not is_not_yet_identified(source):
            names = (name for name in (source.name, source.smelter_id) if name)
            yield from (name for name in names if folded(name) not in ordinary)


def _called(records: AuditRecords) -> Iterator[str]:
    """Whoever is called by a name; what such a name is made of is withheld where it stands alone too."""
    engagement, visit = records.engagement, records.visit
    yield from filter(None, (engagement.lead_auditor, *engagement.team))
    yield from _present((*visit.opening_present, *visit.closing_present, *visit.persons_met))


def _told_of(records: AuditRecords) -> Iterator[str]:
    """Whoever is told by a name or by what they do; as a whole alone, since a plant has many managers."""
    roles = roles_of(records)
    return (one for one in _texts_in(records, TOLD_OF) if folded(one) not in roles)


def _texts_in(value: object, names: Collection[str]) -> Iterator[str]:
    """What stands in fields of these names, wherever they are."""
    if isinstance(value, tuple):
        for one in value:
            yield from _texts_in(one, names)
    elif is_dataclass(value):
        for field in fields(value):
            inside = getattr(value, field.name)
            if field.name not in names:
                yield from _texts_in(inside, names)
            elif isinstance(inside, str) and inside:
                yield inside


def roles_of(records: AuditRecords) -> frozenset[str]:
    """What those who were met do, folded: no names."""
    visit = records.visit
    met = (*visit.opening_present, *visit.closing_present, *visit.persons_met)
    return frozenset(folded(one.role) for one in met if one.role)


def _present(attendees: Iterable[Attendee]) -> Iterator[str]:
    return (attendee.name for attendee in attendees if attendee.name)


def _words(name: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in unicodedata.normalize("NFC", name)).split()


def _is_name(word: str) -> bool:
    """Words without a capital (“van”, “de”) say nobody's name."""
    return _is_long(word) and word[0].isupper() and word.isalpha()


def _is_long(name: str) -> bool:
    """Two letters stand in many words; two Chinese characters are a name."""
    letters = folded(name)
    return len(letters) >= (3 if letters.isascii() else 2)


def _spellings(name: str) -> tuple[str, ...]:
    """As it is told, and as a file may be called."""
    letters = folded(name)
    return letters, letters.replace(" ", "")


def folded(text: str) -> str:
    """A text as names are compared: letters and digits without case and accents, single blanks between."""
    return _folded(text)[0].strip()


def _folded(text: str) -> tuple[str, list[int]]:
    """The same, with the place in the text of each of its letters, and the text's length behind them."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for letter in _letters_of(char):
            if letter != " " or letters[-1:] != [" "]:
                letters.append(letter)
                places.append(place)
    return "".join(letters), [*places, len(text)]


@cache
def _letters_of(char: str) -> str:
    """What a character comes down to; nothing for what no page shows."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    return "".join(map(_letter_of, decomposed))


def _letter_of(char: str) -> str:
    if char.isalnum():
        return char
    return "" if unicodedata.category(char) in _UNSEEN and not char.isspace() else " "


def _is_within_word(letters: str, at: int) -> bool:
    """Whether the letters before and behind a place belong together, in a script with blanks."""
    if not 0 < at < len(letters):
        return False
    before, behind = letters[at - 1], letters[at]
    if before >= _UNSPACED or behind >= _UNSPACED:
        return False
    return (before.isalpha() and behind.isalpha()) or (before.isdigit() and behind.isdigit())


def _merged(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans with nothing but blanks and commas between them as one."""
    begun: tuple[int, int] | None = None
    for first, last in spans:
        if begun is not None and not text[begun[1] : first].strip(_BETWEEN):
            begun = (begun[0], last)
            continue
        if begun is not None:
            yield begun
        begun = (first, last)
    if begun is not None:
        yield begun
