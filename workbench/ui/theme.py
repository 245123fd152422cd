"""Colours, spacing and the one stylesheet, light and dark as the system asks.

Colour belongs to ratings and states, and never stands alone: each has a word and a shape beside it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from workbench.audit.enums import ConditionState, Rating


class Tone(NamedTuple):
    """A colour for words and shapes, and a quiet one to put behind them."""

    ink: str
    wash: str


class Colours(NamedTuple):
    """All colours of one scheme, as `#RRGGBB`."""

    ground: str
    card: str
    line: str
    strong_line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_wash: str
    track: str
    good: Tone
    bad: Tone
    warn: Tone
    quiet: Tone
    ratings: Mapping[Rating, Tone]

    def rating(self, rating: Rating | None) -> Tone:
        """The tone of a rating; None is "not assessed"."""
        return self.quiet if rating is None else self.ratings[rating]

    def state(self, state: ConditionState) -> Tone:
        """The tone of a condition's state."""
        return {
            ConditionState.TRIPPED: self.bad,
            ConditionState.POSSIBLE: self.warn,
            ConditionState.CLEAR: self.good,
        }.get(state, self.quiet)


LIGHT = Colours(
    ground="#F4F5F7",
    card="#FFFFFF",
    line="#E1E4E9",
    strong_line="#C4CAD4",
    text="#1A202B",
    muted="#5B6573",
    accent="#1F5FBF",
    on_accent="#FFFFFF",
    accent_wash="#E7EEFB",
    track="#E9EBEF",
    good=Tone("#166534", "#E3F3E8"),
    bad=Tone("#B42318", "#FDECEA"),
    warn=Tone("#8A6100", "#FFF3D1"),
    quiet=Tone("#4B5563", "#ECEEF2"),
    ratings=MappingProxyType(
        {
            Rating.PRIORITY: Tone("#B42318", "#FDE8E6"),
            Rating.MAJOR: Tone("#B54708", "#FDEBDD"),
            Rating.MINOR: Tone("#8A6100", "#FFF3D1"),
            Rating.OPPORTUNITY: Tone("#174EA6", "#E5EDFB"),
            Rating.CONFORMANCE: Tone("#166534", "#E3F3E8"),
            Rating.NOT_APPLICABLE: Tone("#4B5563", "#ECEEF2"),
        }
    ),
)

DARK = Colours(
    ground="#14181F",
    card="#1C222B",
    line="#2C3440",
    strong_line="#465263",
    text="#E6EAF0",
    muted="#9AA6B5",
    accent="#6EA0F0",
    on_accent="#0E131A",
    accent_wash="#22324C",
    track="#2C3440",
    good=Tone("#6FCF97", "#1B3327"),
    bad=Tone("#FF8A80", "#3B2222"),
    warn=Tone("#E9BE55", "#3A3018"),
    quiet=Tone("#B4BECB", "#2A313C"),
    ratings=MappingProxyType(
        {
            Rating.PRIORITY: Tone("#FF8A80", "#432220"),
            Rating.MAJOR: Tone("#F9A66C", "#42291A"),
            Rating.MINOR: Tone("#E9BE55", "#3A3018"),
            Rating.OPPORTUNITY: Tone("#8AB4F8", "#22324C"),
            Rating.CONFORMANCE: Tone("#6FCF97", "#1B3327"),
            Rating.NOT_APPLICABLE: Tone("#B4BECB", "#2A313C"),
        }
    ),
)

TIGHT, SMALL, MIDDLE, WIDE = 4, 8, 12, 16
LIVE_WIDTH = 316  # of the live panel, whose place is kept from the first paint on


def colours() -> Colours:
    """The colours that the system's scheme asks for now."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def font(base: QFont) -> QFont:
    """The window's font: Inter where it is installed, else the system's; 13 px."""
    made = QFont(base)
    made.setFamilies(["Inter", *base.families()])
    made.setPixelSize(13)
    return made


def palette(scheme: Colours) -> QPalette:
    """What is painted without the stylesheet, such as a selection or a place holder."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: scheme.ground,
        QPalette.ColorRole.WindowText: scheme.text,
        QPalette.ColorRole.Base: scheme.card,
        QPalette.ColorRole.AlternateBase: scheme.ground,
        QPalette.ColorRole.Text: scheme.text,
        QPalette.ColorRole.Button: scheme.card,
        QPalette.ColorRole.ButtonText: scheme.text,
        QPalette.ColorRole.ToolTipBase: scheme.card,
        QPalette.ColorRole.ToolTipText: scheme.text,
        QPalette.ColorRole.Highlight: scheme.accent,
        QPalette.ColorRole.HighlightedText: scheme.on_accent,
        QPalette.ColorRole.Link: scheme.accent,
        QPalette.ColorRole.PlaceholderText: scheme.muted,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.muted))
    return made


def stylesheet(scheme: Colours) -> str:
    """The one stylesheet. Roles are object names and the dynamic properties `role` and `kind`."""
    return (_BASE + _LABELS + _CONTROLS + _TABLES).format(c=scheme)


_BASE = """
QMainWindow, QDialog, QWidget#centre, QScrollArea#centre {{ background: {c.ground}; }}
QWidget {{ color: {c.text}; font-size: 13px; }}
QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line}; padding: 4px; }}
QScrollArea {{ background: transparent; border: none; }}
QFrame#header {{ background: {c.card}; border-bottom: 1px solid {c.line}; }}
QFrame#navigation {{ background: {c.card}; border-right: 1px solid {c.line}; }}
QFrame#live {{ background: {c.card}; border-left: 1px solid {c.line}; }}
QFrame#live QWidget#liveBody {{ background: {c.card}; }}
QStatusBar {{ background: {c.card}; border-top: 1px solid {c.line}; color: {c.muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {c.muted}; font-size: 12px; padding: 2px 6px; }}
QFrame[role="card"] {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; }}
QFrame[role="card"][kind="current"] {{ border: 2px solid {c.accent}; }}
QFrame[role="card"][kind="bad"] {{ background: {c.bad.wash}; border-color: {c.bad.ink}; }}
QFrame[role="card"][kind="warn"] {{ background: {c.warn.wash}; border-color: {c.warn.ink}; }}
QFrame[role="card"][kind="note"] {{ background: {c.accent_wash}; border-color: {c.line}; }}
QFrame[role="banner"] {{ background: {c.bad.wash}; border-bottom: 1px solid {c.bad.ink}; }}
QFrame[role="banner"][kind="note"] {{ background: {c.accent_wash}; border-bottom: 1px solid {c.accent}; }}
QFrame[role="line"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QMenuBar {{ background: {c.card}; border-bottom: 1px solid {c.line}; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.accent_wash}; }}
QMenu {{ background: {c.card}; border: 1px solid {c.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_wash}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
"""

_LABELS = """
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: 18px; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: 15px; font-weight: 700; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="small"] {{ color: {c.muted}; font-size: 12px; }}
QLabel[role="caption"] {{ color: {c.muted}; font-size: 12px; font-weight: 600; }}
QLabel[role="error"] {{ color: {c.bad.ink}; }}
QLabel[role="pill"] {{ border: 1px solid {c.strong_line}; border-radius: 10px; padding: 1px 8px;
    font-size: 12px; }}
QLabel[role="tag"] {{ background: {c.accent_wash}; color: {c.accent}; border-radius: 4px; padding: 1px 6px;
    font-size: 11px; font-weight: 600; }}
QLabel[role="tag"][kind="good"] {{ background: {c.good.wash}; color: {c.good.ink}; }}
QLabel[role="tag"][kind="bad"] {{ background: {c.bad.ink}; color: {c.card}; }}
QLabel[role="tag"][kind="warn"] {{ background: {c.warn.ink}; color: {c.card}; }}
QLabel[role="tag"][kind="quiet"] {{ background: {c.quiet.wash}; color: {c.quiet.ink}; }}
"""

_CONTROLS = """
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{ background: {c.card}; border: 1px solid {c.strong_line}; border-radius: 6px;
    padding: 5px 12px; }}
QPushButton:hover {{ background: {c.accent_wash}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 11px; }}
QPushButton:disabled {{ color: {c.muted}; background: {c.ground}; border-color: {c.line}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
    font-weight: 600; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[role="primary"]:disabled {{ background: {c.track}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
    padding: 1px 4px; text-align: left; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 1px solid {c.accent}; }}
QPushButton[role="chip"] {{ border-radius: 10px; padding: 3px 10px; font-size: 12px; }}
QPushButton[role="chip"]:checked {{ background: {c.accent_wash}; border-color: {c.accent};
    color: {c.accent}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {c.accent}; padding: 2px 9px; }}
QPushButton::menu-indicator {{ width: 0; image: none; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{ background: {c.card}; border: 1px solid {c.strong_line};
    border-radius: 6px; padding: 5px 8px; selection-background-color: {c.accent};
    selection-color: {c.on_accent}; }}
QPlainTextEdit {{ padding: 3px 5px; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {{ border: 2px solid {c.accent}; padding: 4px 7px; }}
QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 2px 4px; }}
QLineEdit[kind="bad"] {{ border: 2px solid {c.bad.ink}; padding: 4px 7px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {c.muted};
    background: {c.ground}; }}
QComboBox::drop-down {{ border: none; width: 18px; }}
QComboBox QAbstractItemView {{ background: {c.card}; border: 1px solid {c.line}; outline: none;
    selection-background-color: {c.accent_wash}; selection-color: {c.text}; }}
QProgressBar {{ background: {c.track}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
"""

_TABLES = """
QTableView {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; gridline-color: {c.line};
    outline: none; selection-background-color: {c.accent_wash}; selection-color: {c.text}; }}
QTableView:focus {{ border: 2px solid {c.accent}; }}
QTableView::item {{ padding: 0 8px; border-bottom: 1px solid {c.line}; }}
QTableView::item:selected {{ background: {c.accent_wash}; color: {c.text}; }}
QHeaderView {{ background: {c.card}; border: none; }}
QHeaderView::section {{ background: {c.ground}; color: {c.muted}; border: none;
    border-bottom: 1px solid {c.line}; padding: 6px 11px; font-size: 12px; font-weight: 600; }}
QTableCornerButton::section {{ background: {c.ground}; border: none; }}
QListWidget {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 6px; outline: none; }}
QListWidget:focus {{ border: 2px solid {c.accent}; }}
QListWidget::item {{ padding: 4px 6px; }}
QListWidget::item:selected {{ background: {c.accent_wash}; color: {c.text}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {c.strong_line}; border-radius: 4px; margin: 1px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
