"""Countries by name or code: one, or several. Nothing is guessed; what is not known is told."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QWidget

from workbench.audit.said import Said
from workbench.errors import WrongUsage
from workbench.ui.country_names import countries_now, country_meant
from workbench.ui.telling import told_problem
from workbench.ui.theme import SMALL, TIGHT
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import button, column, set_kind

_IN_BRACKETS = re.compile(r"\(([A-Z]{2})\)$")


def country_text(code: str) -> str:
    """`Japan (JP)`; a code that is not known stays as it is."""
    name = countries_now().get(code)
    return f"{name} ({code})" if name else code


class CountryField(QLineEdit):
    """One country, or none. `changed` tells when what was entered means another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Name or two letters, such as JP"))
        names = QStringListModel([country_text(code) for code in countries_now()], self)
        self.list = QCompleter(names, self)
        self.list.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list.setFilterMode(Qt.MatchFlag.MatchContains)
        self.list.setMaxVisibleItems(10)
        self.setCompleter(self.list)
        self._shown = ""
        self.editingFinished.connect(self._on_finished)

    def show_code(self, code: str | None) -> None:
        """Show a country; tells nobody."""
        self._shown = code or ""
        self.setText(country_text(code) if code else "")
        self.setCursorPosition(0)
        set_kind(self, "")

    def code(self) -> str | None:
        """What was entered; WrongUsage for what is no country that is known."""
        text = self.text().strip()
        return _code(text) if text else None

    def _on_finished(self) -> None:
        try:
            code = self.code() or ""
        except WrongUsage as fault:
            self._show_fault(told_problem(fault))
            return
        self._show_fault("")
        if code != self._shown:
            self.show_code(code)
            self.changed.emit()

    def _show_fault(self, fault: str) -> None:
        self.setToolTip(fault)
        self.setAccessibleDescription(fault)
        set_kind(self, "bad" if fault else "")


class CountriesField(QWidget):
    """Several countries, each with a way to take it out. `changed` tells when there are others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: list[str] = []
        self.chosen: list[QPushButton] = []
        inside = column(self, spacing=TIGHT)
        self.entry = _Entry(self)
        self.entry.setPlaceholderText(self.tr("Add: name or two letters, such as CD, RW"))
        self.entry.left.connect(self._take_quietly)
        self.entry.list.activated.connect(lambda _text: self._take_quietly())
        self._line = QWidget()
        self._tags = Flow(self._line, spacing=SMALL)
        inside.addWidget(self._line)
        inside.addWidget(self.entry)
        self.setFocusProxy(self.entry)

    def show_codes(self, codes: Sequence[str]) -> None:
        """Show these countries; tells nobody."""
        self._codes = list(codes)
        self.entry.clear()
        self._show()

    def codes(self) -> tuple[str, ...]:
        """All that were entered, sorted; WrongUsage for a text that is no country that is known."""
        return tuple(sorted({*self._codes, *_codes(self.entry.text())}))

    def _take_quietly(self) -> None:
        try:
            codes = list(self.codes())
        except WrongUsage as fault:
            self.entry.setToolTip(told_problem(fault))
            self.entry.setAccessibleDescription(told_problem(fault))
            set_kind(self.entry, "bad")
            return
        set_kind(self.entry, "")
        self.entry.setToolTip("")
        if codes != self._codes or self.entry.text():
            self.show_codes(codes)
            self.changed.emit()

    def _take_out(self, code: str) -> None:
        self._codes.remove(code)
        self._show()
        self.entry.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        for made in self.chosen:
            self._tags.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.chosen = []
        for code in self._codes:
            made = button(f"{country_text(code)}  ✕", "chip")
            made.setAutoDefault(False)
            made.setAccessibleName(self.tr("Take out {country}").format(country=country_text(code)))
            made.clicked.connect(lambda _checked=False, one=code: self._take_out(one))
            self._tags.addWidget(made)
            self.chosen.append(made)
        self._line.setVisible(bool(self._codes))
        self.updateGeometry()


class _Entry(CountryField):
    """Return takes what is entered, instead of closing the dialog around it."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Return is this field's own, before any shortcut's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_return and self.text().strip():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and self.text().strip():
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)
        if event.text() in (",", ";") and country_meant(self.text().rstrip(",; ")):
            self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _on_finished(self) -> None:
        return


def _code(text: str) -> str:
    found = _IN_BRACKETS.search(text)
    code = country_meant(found.group(1) if found else text)
    if code is None:
        raise WrongUsage(
            Said("“{name}” is no country that is known.", name=text),
            "Write its name or its two letters, such as CD.",
        )
    return code


def _codes(text: str) -> list[str]:
    """A name may hold a comma itself, so the whole is tried first."""
    plain = text.strip(" ,;")
    if not plain:
        return []
    if _IN_BRACKETS.search(plain) or country_meant(plain):
        return [_code(plain)]
    words = re.split(
        r"[\s,;]+" if all(len(word) == 2 for word in re.split(r"[\s,;]+", plain)) else r"[,;]", plain
    )
    return [_code(word.strip()) for word in words if word.strip()]
