"""Fields that save themselves, each by the operation that writes it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from workbench.errors import Problem
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.widgets.parts import label
from workbench.ui.widgets.saved_line import SavedLine
from workbench.ui.widgets.saved_text import Save, SavedText
from workbench.ui.words import tr

WriteText = Callable[[AuditFile, str], Changes]
WriteDay = Callable[[AuditFile, date | None], Changes]
DAY_WIDTH = 120


def text_field(desk: Desk, write: WriteText, *, lines: int = 2) -> SavedText:
    """Several lines."""
    return SavedText(desk, _saving(desk, write), lines=lines)


def line_field(desk: Desk, write: WriteText, placeholder: str = "") -> SavedLine:
    """One line."""
    return SavedLine(desk, _saving(desk, write), placeholder=placeholder)


def day_field(desk: Desk, write: WriteDay) -> SavedLine:
    """A date, or none; what is no date stays on the screen, unsaved, and is told."""
    save = _saving(desk, lambda file, text: write(file, date.fromisoformat(text) if text else None))
    made = SavedLine(desk, save, check=day_fault, placeholder="2026-11-04")
    made.setMinimumWidth(DAY_WIDTH)
    return made


def day_fault(text: str) -> str:
    """What is wrong with a date, or nothing."""
    try:
        date.fromisoformat(text or "0001-01-01")
    except ValueError:
        return tr("“{text}” is not a date. Write it as 2026-11-04.").format(text=text)
    return ""


def caption(text: str, field: QWidget, about: str) -> QLabel:
    """A field's label above it; `about` tells apart what several forms name the same."""
    made = label(text, "caption")
    made.setBuddy(field)
    field.setAccessibleName(f"{about}: {text}")
    return made


def _saving(desk: Desk, write: WriteText) -> Save:
    def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
        desk.write(lambda file: write(file, text), then=saved, failed=failed)

    return save
