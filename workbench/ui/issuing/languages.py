"""In which language a report is written: chosen at export, apart from the window's, and remembered."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from workbench.criteria.model import Edition
from workbench.ui.languages import ENGLISH, known_languages, language_now
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.widgets.combo import Combo


def report_language(edition: Edition) -> str:
    """The one used last, else the window's; English where the edition has no texts in it."""
    from workbench.criteria.loader import languages

    wanted = load_settings().report_language or language_now()
    return wanted if wanted in languages(edition) else ENGLISH


def remember_report_language(code: str) -> None:
    """Write the next report in this language too."""
    keep_settings(load_settings()._replace(report_language=code))


def language_choice(edition: Edition, parent: QWidget | None = None) -> Combo[str]:
    """The languages that a report on this edition can be written in, each by its own name."""
    made: Combo[str] = Combo(parent)
    for code, name in _offered(edition):
        made.add(name, code)
    made.show_value(report_language(edition))
    return made


def offer_languages(menu: QMenu, edition: Edition, told: Callable[[str], None]) -> None:
    """Fill a menu with them, the one of the next report checked; `told` is given the one that was chosen."""
    menu.clear()
    group, now = QActionGroup(menu), report_language(edition)
    for code, name in _offered(edition):
        action = QAction(menu)
        action.setText(name)
        action.setCheckable(True)
        action.setChecked(code == now)
        action.triggered.connect(lambda _checked, code=code: _choose(code, told))
        group.addAction(action)
        menu.addAction(action)


def _choose(code: str, told: Callable[[str], None]) -> None:
    remember_report_language(code)
    told(code)


def _offered(edition: Edition) -> list[tuple[str, str]]:
    from workbench.criteria.loader import languages

    there = languages(edition)
    return [(code, name) for code, name in known_languages() if code in there]
