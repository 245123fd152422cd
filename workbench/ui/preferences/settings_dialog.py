"""The settings, page by page. As in an audit, each is kept as it is given: there is nothing to save."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from workbench.audit.records import Actor
from workbench.ui.preferences.audit_pages import BackupsPage, NewAuditsPage
from workbench.ui.preferences.identities_page import IdentitiesPage
from workbench.ui.preferences.person_pages import LooksPage, PersonPage
from workbench.ui.preferences.reports_page import ReportsPage
from workbench.ui.preferences.trusted_page import TrustedPage
from workbench.ui.tasks import Tasks
from workbench.ui.theme import MIDDLE, scaled
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import column, row

_NAMES_WIDTH, _WIDTH, _HEIGHT = 170, 860, 520
_PAGE = Qt.ItemDataRole.UserRole


class SettingsDialog(Dialog):
    """`person_changed` gives who audits from now on; `looks_changed` asks to dress the window anew."""

    person_changed = Signal(object)
    looks_changed = Signal()

    def __init__(self, tasks: Tasks, page: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self.person, self.looks = PersonPage(), LooksPage()
        self.audits, self.backups = NewAuditsPage(), BackupsPage()
        self.reports = ReportsPage(tasks)
        self.identities, self.trusted = IdentitiesPage(tasks), TrustedPage(tasks)
        self._pages: dict[str, tuple[str, QWidget]] = {
            "person": (self.tr("Who audits"), self.person),
            "looks": (self.tr("Language and look"), self.looks),
            "audits": (self.tr("New audits"), self.audits),
            "backups": (self.tr("Backups"), self.backups),
            "reports": (self.tr("Reports"), self.reports),
            "identities": (self.tr("Identities"), self.identities),
            "trusted": (self.tr("Trusted certificates"), self.trusted),
        }
        self._build()
        self.person.changed.connect(self._on_person)
        self.looks.changed.connect(self.looks_changed)
        self.show_page(page or "person")

    def _build(self) -> None:
        outside = column(self, margins=(16, 16, 16, 16), spacing=MIDDLE)
        panes = row(spacing=MIDDLE)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Settings"))
        self.names.setFixedWidth(scaled(_NAMES_WIDTH))
        self._stack = QStackedWidget()
        for key, (name, page) in self._pages.items():
            item = QListWidgetItem(name)
            item.setData(_PAGE, key)
            self.names.addItem(item)
            self._stack.addWidget(_scrolling(page))
        self.names.currentRowChanged.connect(self._stack.setCurrentIndex)
        panes.addWidget(self.names)
        panes.addWidget(self._stack, 1)
        outside.addLayout(panes, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Return in a field keeps what it says, and stays
        self.buttons.rejected.connect(self.reject)
        outside.addWidget(self.buttons)

    def show_page(self, key: str) -> None:
        """Show a page by its key."""
        self.names.setCurrentRow(list(self._pages).index(key))
        self.names.setFocus()

    def _on_person(self, person: Actor) -> None:
        self.identities.actor = person
        self.person_changed.emit(person)

    def done(self, result: int) -> None:
        """What is being typed is kept too."""
        self.person.keep()
        self.audits.keep()
        self.backups.keep()
        super().done(result)


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setObjectName("centre")
    area.setWidget(page)
    return area
