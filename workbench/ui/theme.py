"""Colours, shapes and the one stylesheet: quiet surfaces, one accent, colour only for ratings.

A rating is always a word and a shape beside its colour (contrast at least 4.5 : 1 on its surface).
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from workbench.audit.enums import ConditionState, Rating


class Shape(StrEnum):
    """The mark that stands for a rating where colour is not seen."""

    DIAMOND = "diamond"
    DISC = "disc"
    TRIANGLE = "triangle"
    SQUARE = "square"
    TICK = "tick"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class Palette:
    """Surfaces, lines and texts of one colour scheme."""

    window: str
    card: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    warning_surface: str
    is_dark: bool


@dataclass(frozen=True, slots=True)
class Look:
    """How a rating looks: its shape, its colour on light and on dark, its tint behind a chip."""

    shape: Shape
    light: str
    dark: str
    tint_light: str
    tint_dark: str

    def colour(self, palette: Palette) -> QColor:
        """The colour on this palette's cards."""
        return QColor(self.dark if palette.is_dark else self.light)

    def tint(self, palette: Palette) -> QColor:
        """The surface behind a chip."""
        return QColor(self.tint_dark if palette.is_dark else self.tint_light)


LIGHT = Palette(
    window="#F4F5F7",
    card="#FFFFFF",
    line="#E1E4E9",
    text="#18202B",
    muted="#5A6575",
    accent="#1F5FBF",
    on_accent="#FFFFFF",
    selection="#E8EFFB",
    warning_surface="#FDECEA",
    is_dark=False,
)
DARK = Palette(
    window="#14181F",
    card="#1C222B",
    line="#2C3440",
    text="#E6EAF0",
    muted="#9AA6B5",
    accent="#6EA0F0",
    on_accent="#0E131A",
    selection="#24344F",
    warning_surface="#3A1F1F",
    is_dark=True,
)

LOOKS = {
    Rating.PRIORITY: Look(Shape.DIAMOND, "#B42318", "#F0857B", "#FDECEA", "#3A1F1F"),
    Rating.MAJOR: Look(Shape.DISC, "#B54708", "#F0A35E", "#FDEFE3", "#3A2A1A"),
    Rating.MINOR: Look(Shape.TRIANGLE, "#8A6100", "#E0BC50", "#FBF3DC", "#352D17"),
    Rating.OPPORTUNITY: Look(Shape.SQUARE, "#174EA6", "#7FAAF0", "#E8EFFB", "#1D2B44"),
    Rating.CONFORMANCE: Look(Shape.TICK, "#166534", "#6FCB90", "#E5F4EA", "#1A3324"),
    Rating.NOT_APPLICABLE: Look(Shape.RING, "#4B5563", "#A9B4C2", "#ECEEF1", "#2A313B"),
}
NOT_ASSESSED = LOOKS[Rating.NOT_APPLICABLE]

STATE_LOOKS = {
    ConditionState.TRIPPED: LOOKS[Rating.PRIORITY],
    ConditionState.POSSIBLE: LOOKS[Rating.MINOR],
    ConditionState.CLEAR: LOOKS[Rating.CONFORMANCE],
    ConditionState.UNDETERMINED: NOT_ASSESSED,
    ConditionState.NOT_APPLICABLE: NOT_ASSESSED,
}


def look_of(rating: Rating | None) -> Look:
    """The look of a rating; of "not assessed" for None."""
    return LOOKS[rating] if rating is not None else NOT_ASSESSED


def palette() -> Palette:
    """The palette that the system asks for now."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def stylesheet(of: Palette) -> str:
    """The whole window's stylesheet. Roles are set by the property `role` on a widget."""
    return "\n".join((_base(of), _inputs(of), _buttons(of), _roles(of)))


def _base(of: Palette) -> str:
    return f"""
    QWidget {{ color: {of.text}; font-size: 13px; }}
    QMainWindow, QDialog, QScrollArea, QWidget[role="surface"] {{ background: {of.window}; }}
    QScrollArea {{ border: none; }}
    QToolTip {{ background: {of.card}; color: {of.text}; border: 1px solid {of.line}; padding: 4px; }}
    QMenuBar, QMenu, QStatusBar {{ background: {of.card}; color: {of.text}; }}
    QMenuBar::item:selected, QMenu::item:selected {{ background: {of.selection}; color: {of.text}; }}
    QStatusBar {{ border-top: 1px solid {of.line}; }}
    QStatusBar QLabel {{ color: {of.muted}; padding: 2px 8px; }}
    QStatusBar::item {{ border: none; }}
    QSplitter::handle {{ background: {of.line}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {of.line}; border-radius: 5px; min-height: 32px; min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QProgressBar {{ border: none; background: {of.line}; border-radius: 4px; max-height: 8px; }}
    QProgressBar::chunk {{ background: {of.accent}; border-radius: 4px; }}
    """


def _inputs(of: Palette) -> str:
    fields = "QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox"
    focused = ", ".join(f"{name}:focus" for name in fields.split(", "))
    return f"""
    {fields} {{ background: {of.card}; color: {of.text}; border: 1px solid {of.line};
        border-radius: 6px; padding: 5px 8px; selection-background-color: {of.accent};
        selection-color: {of.on_accent}; }}
    {focused} {{ border: 2px solid {of.accent}; padding: 4px 7px; }}
    QComboBox QAbstractItemView {{ background: {of.card}; color: {of.text};
        selection-background-color: {of.selection}; selection-color: {of.text}; }}
    QCheckBox:focus, QRadioButton:focus {{ color: {of.accent}; }}
    QTableView {{ background: {of.card}; alternate-background-color: {of.card}; gridline-color: {of.line};
        border: 1px solid {of.line}; border-radius: 8px; selection-background-color: {of.selection};
        selection-color: {of.text}; }}
    QTableView:focus {{ border: 2px solid {of.accent}; }}
    QHeaderView::section {{ background: {of.card}; color: {of.muted}; font-weight: 600; border: none;
        border-bottom: 1px solid {of.line}; padding: 7px 8px; }}
    """


def _buttons(of: Palette) -> str:
    return f"""
    QPushButton, QToolButton {{ background: {of.card}; color: {of.text}; border: 1px solid {of.line};
        border-radius: 6px; padding: 5px 12px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {of.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {of.accent}; padding: 4px 11px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {of.muted}; }}
    QPushButton[role="primary"] {{ background: {of.accent}; color: {of.on_accent};
        border-color: {of.accent}; font-weight: 600; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {of.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {of.line}; color: {of.muted};
        border-color: {of.line}; }}
    QPushButton[role="chip"] {{ border-radius: 12px; padding: 3px 10px; }}
    QPushButton[role="chip"]:checked {{ background: {of.selection}; border-color: {of.accent};
        color: {of.accent}; }}
    QPushButton[role="fold"], QToolButton[role="fold"] {{ border: none; background: transparent;
        color: {of.accent}; padding: 2px 4px; text-align: left; }}
    QPushButton[role="fold"]:focus {{ border: 2px solid {of.accent}; padding: 0 2px; }}
    QPushButton[role="nav"] {{ border: none; background: transparent; text-align: left; padding: 7px 10px;
        border-radius: 6px; }}
    QPushButton[role="nav"]:checked {{ background: {of.selection}; color: {of.accent}; font-weight: 600; }}
    QPushButton[role="nav"]:focus {{ border: 2px solid {of.accent}; padding: 5px 8px; }}
    """


def _roles(of: Palette) -> str:
    return f"""
    QFrame[role="pane"] {{ background: {of.card}; border: none; }}
    QFrame[role="header"] {{ background: {of.card}; border: none; border-bottom: 1px solid {of.line}; }}
    QFrame[role="card"] {{ background: {of.card}; border: 1px solid {of.line}; border-radius: 8px; }}
    QFrame[role="card"][current="true"] {{ border: 2px solid {of.accent}; }}
    QFrame[role="card"][tone="tripped"] {{ background: {of.warning_surface}; }}
    QFrame[role="banner"] {{ background: {of.warning_surface}; border-bottom: 1px solid {of.line}; }}
    QLabel {{ background: transparent; }}
    QLabel[role="title"] {{ font-size: 18px; font-weight: 700; }}
    QLabel[role="heading"] {{ font-size: 15px; font-weight: 700; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="muted"] {{ color: {of.muted}; }}
    QLabel[role="caption"] {{ color: {of.muted}; font-size: 12px; font-weight: 600; }}
    QLabel[role="pill"] {{ border: 1px solid {of.line}; border-radius: 10px; padding: 2px 10px; }}
    QLabel[role="tag"] {{ background: {of.selection}; color: {of.accent}; border-radius: 4px;
        padding: 1px 6px; font-size: 12px; font-weight: 600; }}
    """
