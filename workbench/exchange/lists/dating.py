"""When a list was published, as far as it says so itself. What is found is proposed, never taken silently."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_ISO = re.compile(r"(?<!\d)(20\d\d)[-_./]?(0[1-9]|1[0-2])[-_./]?(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ .-]([A-Za-z]{3,9})\.?,?[ -](20\d\d)")
_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)")
_TELLING = (
    "published", "date published", "publication date", "reportsupdated", "updated", "last updated",
    "lastupdated", "dataupdated", "date", "as of", "generated", "lastsaved", "created", "retrieved",
)  # fmt: skip


def day_in(text: str) -> date | None:
    """The first calendar date in a text; numbers that may be day or month are none."""
    if found := _ISO.search(text):
        return _day(int(found.group(1)), int(found.group(2)), int(found.group(3)))
    if found := _DAY_FIRST.search(text):
        return _named(found.group(3), found.group(2), found.group(1))
    if found := _MONTH_FIRST.search(text):
        return _named(found.group(3), found.group(1), found.group(2))
    return None


def published_on(notes: Mapping[str, str], texts: Iterable[str], name: str) -> date | None:
    """What the notes say, else a date above the table, else one in the file's name."""
    told = {key.casefold(): value for key, value in notes.items()}
    noted = (told[key] for key in _TELLING if key in told)
    return next((day for day in map(day_in, (*noted, *texts, name)) if day), None)


def _named(year: str, month: str, day: str) -> date | None:
    short = month[:3].casefold()
    return _day(int(year), _MONTHS.index(short) + 1, int(day)) if short in _MONTHS else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
