"""Search over questions, guidance, observations, reasons and evidence; Return goes there."""

from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk
from workbench.ui.palette.picker import Line, Picker
from workbench.ui.search.searching import MOST, find
from workbench.ui.words import tr

_PAUSE_MS = 80


def open_search(desk: Desk, parent: QWidget) -> Picker:
    """Show the search over the window; the key of a chosen line is the place to go to and its number."""
    picker = Picker(
        tr("Search"), tr("Search questions, guidance and what was written"), parent, pause_ms=_PAUSE_MS
    )

    def show(typed: str) -> None:
        hits = find(desk.snapshot, typed)
        picker.show_lines(
            [Line(hit.place, hit.text, hit.where, spans=hit.spans) for hit in hits], _told(len(hits), typed)
        )

    picker.typed.connect(show)
    show("")
    picker.open()
    return picker


def _told(count: int, typed: str) -> str:
    if not typed.strip():
        return tr("Searched are questions, guidance, what was seen, reasons and evidence.")
    if not count:
        return tr("Nothing was found.")
    return (
        tr("The first {n} are shown; type more to narrow it down.").format(n=count) if count == MOST else ""
    )
