"""The lists of a visit as rows of text, and back."""

import re
from collections.abc import Sequence
from datetime import date

from workbench.audit.enums import LimitationKind
from workbench.audit.records import Attendee, Limitation, WorkingDay
from workbench.ui.widgets.row_list import Field, Row
from workbench.ui.words import tr, word

_CLOCK = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d")


def people_fields() -> list[Field]:
    """Role, name and firm."""
    return [
        Field(tr("Role"), stretch=3),
        Field(tr("Name, where agreed"), stretch=3),
        Field(tr("Firm"), stretch=3),
    ]


def attendee(given: Row) -> Attendee:
    """A person of a row."""
    role, name, firm = given
    return Attendee(role=role, name=name, firm=firm)


def person_row(one: Attendee) -> Row:
    """A person as a row."""
    return (one.role, one.name, one.firm)


def hour_fields() -> list[Field]:
    """Day, from, to and who."""
    return [
        Field(tr("Day"), check=_day_fault, placeholder="2026-11-04"),
        Field(tr("From"), check=_clock_fault, placeholder="08:30"),
        Field(tr("To"), check=_clock_fault, placeholder="17:00"),
        Field(tr("Auditors"), stretch=3),
    ]


def working_day(given: Row) -> WorkingDay:
    """Hours of a row whose fields were checked."""
    day, begun, ended, auditors = given
    return WorkingDay(
        date=date.fromisoformat(day) if day else None, begun=begun, ended=ended, auditors=auditors
    )


def hours_row(one: WorkingDay) -> Row:
    """Hours as a row."""
    return (one.date.isoformat() if one.date else "", one.begun, one.ended, one.auditors)


def total_sentence(days: Sequence[WorkingDay]) -> str:
    """`16 h 30 min on site`; nothing while no day has both its ends, or one ends before it begins."""
    minutes = 0
    for one in days:
        begun, ended = _minutes(one.begun), _minutes(one.ended)
        if begun is None or ended is None:
            continue
        if ended < begun:
            return tr("A day ends before it begins: check the hours.")
        minutes += ended - begun
    if not minutes:
        return ""
    return tr("{hours} h {minutes:02d} min on site").format(hours=minutes // 60, minutes=minutes % 60)


def limitation_fields() -> list[Field]:
    """Kind and words."""
    kinds = [(one.value, word(one)) for one in LimitationKind]
    return [Field(tr("Kind"), choices=kinds), Field(tr("What, and what was done instead"), stretch=3)]


def limitation(given: Row) -> Limitation:
    """A limitation of a row."""
    kind, text = given
    return Limitation(kind=LimitationKind(kind), text=text)


def limitation_row(one: Limitation) -> Row:
    """A limitation as a row."""
    return (one.kind.value, one.text)


def _minutes(clock: str) -> int | None:
    if not _CLOCK.fullmatch(clock):
        return None
    hours, minutes = clock.split(":")
    return 60 * int(hours) + int(minutes)


def _clock_fault(text: str) -> str:
    return "" if not text or _CLOCK.fullmatch(text) else tr("Write a clock time, such as 08:30.")


def _day_fault(text: str) -> str:
    try:
        if text:
            date.fromisoformat(text)
    except ValueError:
        return tr("Write a date, such as 2026-11-04.")
    return ""
