"""How an audit that is not open reads in the list of the last ones."""

from typing import NamedTuple

from PySide6.QtGui import QIcon

from workbench.audit.enums import Status
from workbench.operations.recent import RecentAudit, RecentState
from workbench.ui.telling import told
from workbench.ui.theme import colours
from workbench.ui.widgets.marks import shape_icon
from workbench.ui.words import day, tr, word


class RecentRow(NamedTuple):
    """One row; `aloud` is all of it in one breath, `why` what is wrong with it."""

    texts: tuple[str, ...]
    icon: QIcon | None
    aloud: str
    why: str


def row_of(seen: RecentAudit) -> RecentRow:
    """Facility, edition, opened, closing meeting, rating and state."""
    texts = (
        seen.facility or seen.path.stem,
        edition_words(seen.version, seen.code),
        day(seen.opened),
        day(seen.closing_meeting),
        _rating(seen),
        state_words(seen),
    )
    is_rated = seen.state is RecentState.READY
    icon = shape_icon(seen.rating, colours().rating(seen.rating).ink) if is_rated else None
    return RecentRow(texts, icon, ", ".join(text for text in texts if text), told(seen.why))


def edition_words(version: str | None, code: str | None) -> str:
    """The edition by its version, with the code that the criterion has in it."""
    if version is None:
        return ""
    text = tr("VAP {version}").format(version=version)
    return f"{text} · {code}" if code else text


def _rating(seen: RecentAudit) -> str:
    if seen.state is not RecentState.READY:
        return ""
    if seen.rating is None and seen.status is Status.NOT_APPLICABLE:
        return word(Status.NOT_APPLICABLE)
    return word(seen.rating)


def state_words(seen: RecentAudit) -> str:
    """Whether it was issued and may still move, or why nothing is told of it."""
    plain = {
        RecentState.OLDER: tr("Of an earlier version"),
        RecentState.PROTECTED: tr("Protected"),
        RecentState.GONE: tr("Not there any more"),
        RecentState.DAMAGED: tr("Cannot be read"),
    }
    if seen.state in plain:
        return plain[seen.state]
    parts = [tr("Issued") if seen.reports else tr("Open")]
    if seen.status is not None and seen.status is not Status.NOT_APPLICABLE:
        parts.append(word(seen.status).lower())
    return " · ".join(parts)
