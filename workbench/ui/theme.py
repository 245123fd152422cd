"""Colours, sizes and the one stylesheet: light, dark and high contrast, as the system or the user asks.

Colour belongs to ratings and states, and never stands alone: each has a word and a shape beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette

from resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from workbench.audit.enums import ConditionState, Rating


class Appearance(StrEnum):
    """What the user asks for; high contrast comes in the system's own light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(NamedTuple):
    """A colour for words and shapes, and a quiet one to put behind them."""

    ink: str
    wash: str


class Colours(NamedTuple):
    """All colours of one scheme, as `#RRGGBB`."""

    is_dark: bool
    ground: str
    card: str
    line: str
    strong_line: str
    edge: str  # of what has no word inside that would show where it is, such as a box to tick
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
    ratings: Mapping[str, Tone]  # by their values: the first paint needs no vocabulary yet

    def rating(self, rating: Rating | None) -> Tone:
        """The tone of a rating; None is "not assessed"."""
        return self.quiet if rating is None else self.ratings[rating]

    def state(self, state: ConditionState) -> Tone:
        """The tone of a condition's state."""
        return {"tripped": self.bad, "possible": self.warn, "clear": self.good}.get(state, self.quiet)

    @property
    def images(self) -> str:
        """Where the stylesheet's small pictures lie that can be seen on this scheme's cards."""
        return f"{_PICTURES}:{'light' if self.is_dark else 'dark'}"

    @property
    def images_on_accent(self) -> str:
        """The same for what stands on the accent."""
        return f"{_PICTURES}:{'dark' if self.is_dark else 'light'}"


LIGHT = Colours(
    is_dark=False,
    ground="#F4F5F7",
    card="#FFFFFF",
    line="#E1E4E9",
    strong_line="#C4CAD4",
    edge="#7A8594",
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
            "priority": Tone("#B42318", "#FDE8E6"),
            "major": Tone("#B54708", "#FDEBDD"),
            "minor": Tone("#8A6100", "#FFF3D1"),
            "opportunity": Tone("#174EA6", "#E5EDFB"),
            "conformance": Tone("#166534", "#E3F3E8"),
            "not_applicable": Tone("#4B5563", "#ECEEF2"),
        }
    ),
)

DARK = Colours(
    is_dark=True,
    ground="#14181F",
    card="#1C222B",
    line="#2C3440",
    strong_line="#465263",
    edge="#8C99AA",
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
            "priority": Tone("#FF8A80", "#432220"),
            "major": Tone("#F9A66C", "#42291A"),
            "minor": Tone("#E9BE55", "#3A3018"),
            "opportunity": Tone("#8AB4F8", "#22324C"),
            "conformance": Tone("#6FCF97", "#1B3327"),
            "not_applicable": Tone("#B4BECB", "#2A313C"),
        }
    ),
)

# In high contrast every text keeps at least 7 : 1, and every line can be seen.
CONTRAST_LIGHT = Colours(
    is_dark=False,
    ground="#FFFFFF",
    card="#FFFFFF",
    line="#595959",
    strong_line="#000000",
    edge="#000000",
    text="#000000",
    muted="#1F1F1F",
    accent="#0037A6",
    on_accent="#FFFFFF",
    accent_wash="#DCE6FF",
    track="#D9D9D9",
    good=Tone("#0B4A1E", "#DDF5E4"),
    bad=Tone("#8B0000", "#FFE3E0"),
    warn=Tone("#5C3D00", "#FFF1C2"),
    quiet=Tone("#1F2937", "#E6E6E6"),
    ratings=MappingProxyType(
        {
            "priority": Tone("#8B0000", "#FFE3E0"),
            "major": Tone("#7A2E00", "#FFE8D6"),
            "minor": Tone("#5C3D00", "#FFF1C2"),
            "opportunity": Tone("#0037A6", "#DCE6FF"),
            "conformance": Tone("#0B4A1E", "#DDF5E4"),
            "not_applicable": Tone("#1F2937", "#E6E6E6"),
        }
    ),
)

CONTRAST_DARK = Colours(
    is_dark=True,
    ground="#000000",
    card="#000000",
    line="#B3B3B3",
    strong_line="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    muted="#E6E6E6",
    accent="#8FC1FF",
    on_accent="#000000",
    accent_wash="#0A2347",
    track="#3F3F3F",
    good=Tone("#7CFFA0", "#003311"),
    bad=Tone("#FF9C94", "#4A0A06"),
    warn=Tone("#FFD75E", "#3D2C00"),
    quiet=Tone("#F0F0F0", "#333333"),
    ratings=MappingProxyType(
        {
            "priority": Tone("#FF9C94", "#4A0A06"),
            "major": Tone("#FFB37A", "#4A2000"),
            "minor": Tone("#FFD75E", "#3D2C00"),
            "opportunity": Tone("#A8C7FF", "#0A2347"),
            "conformance": Tone("#7CFFA0", "#003311"),
            "not_applicable": Tone("#F0F0F0", "#333333"),
        }
    ),
)

TIGHT, SMALL, MIDDLE, WIDE = 4, 8, 12, 16
LIVE_WIDTH = 316  # of the live panel, whose place is kept from the first paint on
NAVIGATION_WIDTH = 228
TEXT_SIZE = 13  # pixels; every other size is told at this one
_SMALLEST, _LARGEST = 75, 200  # percent
_LARGEST_NORMAL = 15  # what desktops use as their normal size is at most this; more was asked for
_PICTURES = "workbench"


class _Asked:
    """What the user and the system ask for; one for the application."""

    appearance = Appearance.SYSTEM
    text_size = 100
    system_pixels = 0
    is_dressing = False


def colours() -> Colours:
    """The colours that are asked for now."""
    asked = _Asked.appearance
    if asked is Appearance.LIGHT:
        return LIGHT
    if asked is Appearance.DARK:
        return DARK
    is_dark = system_is_dark()
    hints = QGuiApplication.styleHints()  # what it hands out is gone as soon as nobody holds it
    preference = hints.accessibility().contrastPreference()
    if asked is Appearance.CONTRAST or preference == Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    return DARK if is_dark else LIGHT


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    seen = QColor(colour)
    parts = [part / 255 for part in (seen.red(), seen.green(), seen.blue())]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def blended(one: str, other: str, share: float) -> str:
    """So much of one colour in another."""
    first, second = QColor(one), QColor(other)
    pairs = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(share * a + (1 - share) * b) for a, b in pairs)).name()


def system_is_dark() -> bool:
    """Whether the system asks for light words on dark ground."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def scale() -> float:
    """How much larger than usual text is: by the setting, and where the system asks for large text."""
    return max(1.0, _Asked.system_pixels / _LARGEST_NORMAL) * _Asked.text_size / 100


def scaled(pixels: float) -> int:
    """A length that grows with the text."""
    return round(pixels * scale())


def unit(used: QFont) -> float:
    """What painted lengths are multiplied with, so that they grow with the font they stand beside."""
    return QFontInfo(used).pixelSize() / TEXT_SIZE


def at(used: QFont, pixels: float, weight: QFont.Weight | None = None) -> QFont:
    """A font in a size that is told for text of the usual size."""
    made = QFont(used)
    made.setPixelSize(max(1, round(pixels * unit(used))))
    if weight is not None:
        made.setWeight(weight)
    return made


def apply(
    application: QApplication, *, appearance: Appearance = Appearance.SYSTEM, text_size: int = 100
) -> None:
    """Dress the whole application; `text_size` is in percent. What follows the system goes on doing so."""
    if _Asked.is_dressing:
        return  # asking the platform tells of a change
    if not _Asked.system_pixels:
        _Asked.system_pixels = QFontInfo(application.font()).pixelSize()
    _Asked.appearance, _Asked.text_size = appearance, min(max(text_size, _SMALLEST), _LARGEST)
    QDir.setSearchPaths(_PICTURES, [str(resource("icons"))])
    application.setFont(font(application.font()))
    _Asked.is_dressing = True
    _ask_platform(appearance)
    _Asked.is_dressing = False
    scheme = colours()
    application.setPalette(palette(scheme))
    application.setStyleSheet(stylesheet(scheme))


def _ask_platform(appearance: Appearance) -> None:
    """The system's own dialogs and title bars follow too, where the platform can."""
    wanted = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}
    QGuiApplication.styleHints().setColorScheme(wanted.get(appearance, Qt.ColorScheme.Unknown))


def font(base: QFont) -> QFont:
    """The window's font: Inter where it is installed, else the system's; 13 px unless more is asked for."""
    made = QFont(base)
    made.setFamilies(["Inter", *[family for family in base.families() if family != "Inter"]])
    made.setPixelSize(scaled(TEXT_SIZE))
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
    return (_BASE + _LABELS + _BUTTONS + _FIELDS + _TABLES + _BARS).format(c=scheme, s=_Sizes())


class _Sizes:
    """`{s[13]}` in the stylesheet is 13 pixels at the usual size of text."""

    def __getitem__(self, pixels: int) -> int:
        return scaled(pixels)


_BASE = """
QMainWindow, QDialog, QWidget#centre, QScrollArea#centre {{ background: {c.ground}; }}
QWidget {{ color: {c.text}; font-size: {s[13]}px; }}
QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.strong_line}; padding: 4px; }}
QScrollArea {{ background: transparent; border: none; }}
QFrame#header {{ background: {c.card}; border-bottom: 1px solid {c.line}; }}
QFrame#navigation {{ background: {c.card}; border: none; }}
QFrame#navigation QWidget#navigationBody {{ background: {c.card}; }}
QFrame#live {{ background: {c.card}; border: none; }}
QFrame#live QWidget#liveBody {{ background: {c.card}; }}
QStatusBar {{ background: {c.card}; border-top: 1px solid {c.line}; color: {c.muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {c.muted}; font-size: {s[12]}px; padding: 2px 6px; }}
QFrame[role="card"] {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; }}
QFrame[role="card"][kind="current"] {{ border: 2px solid {c.accent}; }}
QFrame[role="card"][kind="good"] {{ background: {c.good.wash}; border-color: {c.good.ink}; }}
QFrame[role="card"][kind="bad"] {{ background: {c.bad.wash}; border-color: {c.bad.ink}; }}
QFrame[role="card"][kind="warn"] {{ background: {c.warn.wash}; border-color: {c.warn.ink}; }}
QFrame[role="card"][kind="note"] {{ background: {c.accent_wash}; border-color: {c.line}; }}
QFrame[role="banner"] {{ background: {c.bad.wash}; border-bottom: 1px solid {c.bad.ink}; }}
QFrame[role="banner"][kind="note"] {{ background: {c.accent_wash}; border-bottom: 1px solid {c.accent}; }}
QGroupBox {{ border: 1px solid {c.line}; border-radius: 8px; margin-top: 10px; padding-top: 8px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 12px; padding: 0 4px; font-weight: 600; }}
QSplitter::handle {{ background: {c.line}; }}
QSplitter::handle:hover {{ background: {c.accent}; }}
QSplitter#gap::handle {{ background: transparent; }}
QMenuBar {{ background: {c.card}; border-bottom: 1px solid {c.line}; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.accent_wash}; }}
QMenuBar::item:disabled {{ color: {c.muted}; }}
QMenu {{ background: {c.card}; border: 1px solid {c.strong_line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; border: 1px solid transparent; }}
QMenu::item:selected {{ background: {c.accent_wash}; color: {c.text}; border-color: {c.accent}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
QMenu::indicator {{ width: {s[12]}px; height: {s[12]}px; padding-left: 6px; }}
QMenu::indicator:checked {{ image: url({c.images}-tick.png); }}
"""

_LABELS = """
QLabel {{ background: transparent; }}
QLabel:disabled {{ color: {c.muted}; }}
QLabel[role="title"] {{ font-size: {s[18]}px; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {s[15]}px; font-weight: 700; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="small"] {{ color: {c.muted}; font-size: {s[12]}px; }}
QLabel[role="caption"] {{ color: {c.muted}; font-size: {s[12]}px; font-weight: 600; }}
QLabel[role="error"] {{ color: {c.bad.ink}; }}
QLabel[role="code"] {{ font-family: monospace; border: 2px solid transparent; border-radius: 4px; }}
QLabel[role="code"]:focus {{ border-color: {c.accent}; }}
QLabel[role="pill"] {{ border: 1px solid {c.strong_line}; border-radius: 10px; padding: 1px 8px;
    font-size: {s[12]}px; }}
QLabel[role="tag"] {{ background: {c.accent_wash}; color: {c.accent}; border-radius: 4px; padding: 1px 6px;
    font-size: {s[11]}px; font-weight: 600; }}
QLabel[role="tag"][kind="good"] {{ background: {c.good.wash}; color: {c.good.ink}; }}
QLabel[role="tag"][kind="bad"] {{ background: {c.bad.ink}; color: {c.card}; }}
QLabel[role="tag"][kind="warn"] {{ background: {c.warn.ink}; color: {c.card}; }}
QLabel[role="tag"][kind="quiet"] {{ background: {c.quiet.wash}; color: {c.quiet.ink}; }}
"""

_BUTTONS = """
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton, QToolButton {{ background: {c.card}; border: 1px solid {c.strong_line}; border-radius: 6px;
    padding: 5px 12px; }}
QToolButton {{ padding: 4px 8px; }}
QPushButton:hover, QToolButton:hover {{ background: {c.accent_wash}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {c.track}; }}
QPushButton:checked, QToolButton:checked {{ background: {c.accent_wash}; border-color: {c.accent};
    color: {c.accent}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 11px; }}
QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px 7px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; background: {c.ground};
    border-color: {c.line}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
    font-weight: 600; }}
QPushButton[role="primary"]:hover {{ border-color: {c.text}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[role="primary"]:disabled {{ background: {c.track}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[role="link"] {{ background: transparent; border: 2px solid transparent; color: {c.accent};
    padding: 0 3px; text-align: left; border-radius: 4px; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="link"]:disabled {{ color: {c.muted}; }}
QPushButton[role="chip"] {{ border-radius: 10px; padding: 3px 10px; font-size: {s[12]}px; }}
QPushButton[role="chip"]:checked {{ background: {c.accent_wash}; border-color: {c.accent};
    color: {c.accent}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {c.accent}; padding: 2px 9px; }}
QPushButton::menu-indicator, QToolButton::menu-indicator {{ width: 0; image: none; }}
QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: 4px; padding: 1px 3px;
    spacing: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.muted}; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {{
    width: {s[14]}px; height: {s[14]}px; border: 1px solid {c.edge}; border-radius: 4px;
    background: {c.card}; }}
QRadioButton::indicator {{ border-radius: {s[8]}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {c.accent}; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QAbstractItemView::indicator:checked,
QGroupBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
    image: url({c.images_on_accent}-tick.png); }}
QRadioButton::indicator:checked {{ image: url({c.images_on_accent}-dot.png); }}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{ background: {c.accent};
    border-color: {c.accent}; image: url({c.images_on_accent}-dash.png); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {c.track};
    border-color: {c.strong_line}; }}
QCheckBox::indicator:checked:disabled {{ image: url({c.images}-tick.png); }}
QRadioButton::indicator:checked:disabled {{ image: url({c.images}-dot.png); }}
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {{ background: {c.card};
    border: 1px solid {c.strong_line}; border-radius: 6px; padding: 5px 8px;
    placeholder-text-color: {c.muted};
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QPlainTextEdit, QTextEdit {{ padding: 3px 5px; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {c.accent};
    padding: 4px 7px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {c.accent}; padding: 2px 4px; }}
QLineEdit[kind="bad"], QPlainTextEdit[kind="bad"], QComboBox[kind="bad"] {{
    border: 2px solid {c.bad.ink}; padding: 4px 7px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled {{ color: {c.muted}; background: {c.ground}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ background: transparent; border: none; padding: 0; }}
QAbstractSpinBox QLineEdit {{ padding-left: 6px; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: {s[20]}px; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url({c.images}-down.png);
    width: {s[10]}px; height: {s[10]}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: transparent;
    width: {s[18]}px; subcontrol-origin: border; }}
QAbstractSpinBox::up-arrow {{ image: url({c.images}-up.png); width: {s[9]}px; height: {s[9]}px; }}
QAbstractSpinBox::down-arrow {{ image: url({c.images}-down.png); width: {s[9]}px; height: {s[9]}px; }}
QComboBox QAbstractItemView {{ background: {c.card}; border: 1px solid {c.strong_line}; outline: none;
    selection-background-color: {c.accent_wash}; selection-color: {c.text}; }}
QComboBox QAbstractItemView::item {{ padding: 4px 6px; }}
QSlider::groove:horizontal {{ background: {c.track}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {c.accent}; width: 14px; margin: -5px 0; border-radius: 7px; }}
QSlider:focus {{ border: 2px solid {c.accent}; border-radius: 4px; }}
"""

_TABLES = """
QAbstractItemView {{ alternate-background-color: {c.ground}; }}
QTableView, QListView, QTreeView {{ background: {c.card}; border: 1px solid {c.line}; padding: 1px;
    border-radius: 8px; gridline-color: {c.line}; outline: none;
    selection-background-color: {c.accent_wash}; selection-color: {c.text}; }}
QListView {{ border-radius: 6px; }}
QTableView:focus, QListView:focus, QTreeView:focus, QScrollArea:focus, QGraphicsView:focus {{
    border: 2px solid {c.accent}; padding: 0; }}
QTableView::item {{ padding: 0 8px; border-bottom: 1px solid {c.line}; }}
QListView::item, QTreeView::item {{ padding: 4px 6px; }}
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {{
    background: {c.accent_wash}; color: {c.text}; }}
QHeaderView {{ background: {c.card}; border: none; }}
QHeaderView::section {{ background: {c.ground}; color: {c.muted}; border: none;
    border-bottom: 1px solid {c.line}; padding: 6px 11px; font-size: {s[12]}px; font-weight: 600; }}
QHeaderView:focus {{ border: 2px solid {c.accent}; }}
QTableCornerButton::section {{ background: {c.ground}; border: none; }}
QCalendarWidget QWidget {{ alternate-background-color: {c.ground}; }}
QCalendarWidget QToolButton {{ border-color: transparent; }}
"""

_BARS = """
QProgressBar {{ background: {c.track}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
QTabWidget::pane {{ border: 1px solid {c.line}; border-radius: 8px; background: {c.card}; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; border: 2px solid transparent;
    border-bottom-color: {c.line}; padding: 5px 12px; }}
QTabBar::tab:selected {{ color: {c.accent}; border-bottom-color: {c.accent}; font-weight: 600; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:disabled {{ color: {c.muted}; }}
QTabBar:focus {{ border: none; }}
QTabBar::tab:selected:focus {{ border: 2px solid {c.accent}; border-radius: 4px; }}
QToolBar {{ background: {c.card}; border: none; spacing: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {c.strong_line}; border-radius: 4px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {c.edge}; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
