"""Which elements of a section are listed."""

from collections.abc import Iterable
from enum import StrEnum

from workbench.ui.desk import Snapshot
from workbench.ui.words import tr


class Show(StrEnum):
    """What is listed."""

    ALL = "all"
    UNANSWERED = "unanswered"
    BOOKMARKED = "bookmarked"
    FINDINGS = "findings"


def title_of(show: Show) -> str:
    """What a filter is called."""
    return {
        Show.ALL: tr("All"),
        Show.UNANSWERED: tr("Unanswered"),
        Show.BOOKMARKED: tr("Bookmarked"),
        Show.FINDINGS: tr("Findings"),
    }[show]


def nothing_to(show: Show) -> str:
    """What stands in place of a list without a line."""
    return {
        Show.ALL: "",
        Show.UNANSWERED: tr("Every element of this section is answered."),
        Show.BOOKMARKED: tr("Nothing here is marked to come back to. B marks the open element."),
        Show.FINDINGS: tr("No element of this section is rated Opportunity or worse."),
    }[show]


def shown(snapshot: Snapshot, refs: Iterable[str], show: Show) -> tuple[str, ...]:
    """Those of the elements that a filter lists, in their order."""
    return tuple(ref for ref in refs if _is_shown(snapshot, ref, show))


def _is_shown(snapshot: Snapshot, ref: str, show: Show) -> bool:
    if show is Show.UNANSWERED:
        return ref in snapshot.outcome.unanswered
    if show is Show.BOOKMARKED:
        return ref in snapshot.bookmarks
    if show is Show.FINDINGS:
        rating = snapshot.answer(ref).rating
        return rating is not None and rating.is_finding
    return True
