"""Every act of the program in one list: the menus', the page's own, all pages, all elements."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from workbench.ui.palette.matching import best
from workbench.ui.palette.picker import Line, Picker
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.ui.audit_view import AuditView

_RECENT = 8


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done: `key` is what it is remembered by."""

    key: str
    text: str
    note: str
    keys: str
    run: Callable[[], object]


def open_palette(window: QMainWindow, view: AuditView | None) -> Picker:
    """Show the palette over the window; what is chosen is done when it has gone."""
    acts = {act.key: act for act in _recent_first(list(all_acts(window, view)))}
    picker = Picker(tr("Command palette"), tr("What do you want to do?"), window)

    def show(typed: str) -> None:
        found = best(acts.values(), typed, lambda act: f"{act.text} {act.note}")
        lines = [Line(act.key, act.text, act.note, act.keys) for act in found]
        picker.show_lines(lines, "" if lines else tr("There is no such act."))

    picker.typed.connect(show)
    picker.chosen.connect(lambda key: _run(acts[key]))
    show("")
    picker.open()
    return picker


def _run(act: Act) -> None:
    known = load_settings()
    others = [key for key in known.recent_acts if key != act.key]
    keep_settings(known._replace(recent_acts=tuple([act.key, *others][:_RECENT])))
    act.run()


def _recent_first(acts: list[Act]) -> list[Act]:
    recent = load_settings().recent_acts
    known = {act.key: act for act in acts}
    first = [known[key] for key in recent if key in known]
    return [*first, *(act for act in acts if act.key not in recent)]


def all_acts(window: QMainWindow, view: AuditView | None) -> Iterator[Act]:
    """What can be done now; nothing that is greyed out, and nothing twice."""
    seen: set[str] = set()
    for act in (*_page_acts(view), *_menu_acts(window), *_element_acts(view)):
        if act.key not in seen:
            seen.add(act.key)
            yield act


def _page_acts(view: AuditView | None) -> Iterator[Act]:
    if view is None:
        return
    page = view.page(view.current_key)
    name = view.navigation.entry(view.current_key).text()
    for action in _own_actions(page):
        yield _act_of(action, name, f"{view.current_key}:{_plain(action)}")


def _own_actions(page: QWidget) -> Iterator[QAction]:
    for action in (*page.actions(), *page.findChildren(QAction)):
        if _can_be_done(action):
            yield action


def _menu_acts(window: QMainWindow) -> Iterator[Act]:
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu) and action.isEnabled():
            yield from _acts_in(menu, _plain(action))


def _acts_in(menu: QMenu, path: str) -> Iterator[Act]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu) and action.isEnabled():
            yield from _acts_in(inner, f"{path} › {_plain(action)}")
        elif _can_be_done(action):
            yield _act_of(action, path, f"{path}:{_remembered(action)}")


def _remembered(action: QAction) -> str:
    """What it is remembered by: “Undo” whatever it would undo."""
    return action.objectName() or _plain(action)


def _element_acts(view: AuditView | None) -> Iterator[Act]:
    if view is None:
        return
    texts = view.desk.snapshot.texts
    for rule in view.desk.snapshot.edition.elements:
        section = texts.sections[rule.section].title
        text = f"{rule.ref} {texts.elements[rule.ref].title}"
        yield Act(f"element:{rule.ref}", text, section, "", partial(view.go_to, rule.ref))


def _act_of(action: QAction, note: str, key: str) -> Act:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Act(key, _plain(action), note, keys, action.trigger)


def _can_be_done(action: QAction) -> bool:
    is_act = not action.isSeparator() and action.menu() is None
    return is_act and action.isEnabled() and action.isVisible() and bool(_plain(action))


def _plain(action: QAction) -> str:
    """Its text without the `&` of the letter to press, and without the keys behind a tabulator."""
    text = action.text().split("\t", maxsplit=1)[0]
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()
