"""Ask of which edition, and in which language, a checklist is printed to be filled in by hand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QPushButton, QWidget

from workbench.criteria.loader import bundled_editions, languages
from workbench.criteria.model import Edition
from workbench.errors import Problem
from workbench.ui.languages import ENGLISH, known_languages, language_now
from workbench.ui.tasks import Tasks
from workbench.ui.theme import MIDDLE
from workbench.ui.widgets.choosing import choose_new
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import column, label
from workbench.ui.words import tr


class BlankDialog(Dialog):
    """`told` says where it lies, `failed` why it does not."""

    def __init__(
        self,
        tasks: Tasks,
        edition: Edition | None,
        told: Callable[[str], None],
        failed: Callable[[Problem], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._told, self._failed = tasks, told, failed
        self.setWindowTitle(self.tr("Print a blank checklist"))
        self._build(edition)

    def _build(self, edition: Edition | None) -> None:
        inside = column(self, margins=(16, 16, 16, 16), spacing=MIDDLE)
        told = self.tr("A PDF to print: questions, what to look for, boxes to tick and lines to write on.")
        inside.addWidget(label(told, "muted", wraps=True))
        fields = QFormLayout()
        self.edition: Combo[Edition] = Combo()
        for each in reversed(bundled_editions()):
            self.edition.add(f"VAP {each.version} · {each.code}", each)
            if edition is not None and each.id == edition.id:
                self.edition.show_value(each)
        self.language: Combo[str] = Combo()
        self.edition.currentIndexChanged.connect(self._offer_languages)
        self._offer_languages()
        for name, field in ((self.tr("&Edition"), self.edition), (self.tr("&Language"), self.language)):
            caption = QLabel(name)
            caption.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            fields.addRow(caption, field)
        inside.addLayout(fields)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = QPushButton(self.tr("&Choose a name…"))
        self.write.setProperty("role", "primary")
        self.write.setDefault(True)
        buttons.addButton(self.write, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._choose_name)
        buttons.rejected.connect(self.reject)
        inside.addWidget(buttons)

    def _offer_languages(self) -> None:
        chosen = self.language.value if self.language.count() else language_now()
        self.language.reset()
        known = languages(self.edition.value)
        names = dict(known_languages())
        for code in known:
            self.language.add(names.get(code, code), code)
        self.language.show_value(chosen if chosen in known else ENGLISH)

    def _choose_name(self) -> None:
        edition, language = self.edition.value, self.language.value
        proposal = Path.home() / f"checklist-{edition.code}-{edition.version}-{language}.pdf"
        choose_new(
            self,
            self.tr("Print a blank checklist"),
            self.tr("PDF (*.pdf)"),
            lambda paths: self._write(paths[0], edition, language),
            suffix="pdf",
            proposal=proposal,
        )

    def _write(self, target: Path, edition: Edition, language: str) -> None:
        told, failed = self._told, self._failed
        told(tr("Writing the checklist… The first one on a computer takes longer."))
        self._tasks.on_files(
            lambda: _written(target, edition, language),
            lambda _: told(tr("The checklist lies at {path}").format(path=target)),
            failed=failed,
        )
        self.accept()


def _written(target: Path, edition: Edition, language: str) -> None:
    from workbench.operations.blank_checklist import write_blank_checklist  # heavy: not before it is needed

    write_blank_checklist(target, edition=edition, language=language, force=True)
