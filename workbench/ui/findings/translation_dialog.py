"""What a finding's texts say in another language: each original beside the translation that is written."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from workbench.audit.translations import LANGUAGES, Holder, Original, Place
from workbench.errors import Problem
from workbench.ui.desk import Desk
from workbench.ui.findings.languages import NAMES
from workbench.ui.findings.outdated import OutdatedMark
from workbench.ui.history.fields import field_word
from workbench.ui.languages import language_now
from workbench.ui.telling import told_problem
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import column, label, selectable


class TranslationDialog(Dialog):
    """Nothing is written before it is saved; then all of it is one step."""

    def __init__(
        self,
        desk: Desk,
        finding: str,
        called: str,
        texts: Iterable[Original],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._finding, self._texts = desk, finding, tuple(texts)
        self._typed: dict[tuple[Place, str], str] = {}
        self._shown = ""  # the language that the fields are in
        self.setWindowTitle(self.tr("Translation for {finding}").format(finding=called))
        self.resize(760, 560)
        self._build()
        self._show_stored()

    def _build(self) -> None:
        inside = column(self, margins=(16, 16, 16, 16), spacing=MIDDLE)
        told = self.tr(
            "The report prints each text beside its translation. What was written in the first place stays."
        )
        inside.addWidget(label(told, "muted", wraps=True))
        inside.addLayout(self._build_head())
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Originals and translations"))
        area.setWidget(self._build_texts())
        inside.addWidget(area, 1)
        self.error = selectable(label("", "error", wraps=True))
        self.error.hide()
        inside.addWidget(self.error)
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("role", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        inside.addWidget(buttons)

    def _build_head(self) -> QFormLayout:
        self.original: Combo[str | None] = Combo()
        self.original.add(self.tr("not said"), None)
        self.into: Combo[str] = Combo()
        for code in LANGUAGES:
            self.original.add(NAMES[code], code)
            self.into.add(NAMES[code], code)
        self.by = QLineEdit()
        self.by.setPlaceholderText(self.tr("A person, an agency, or a program"))
        form = QFormLayout()
        form.addRow(self.tr("&Written in"), self.original)
        form.addRow(self.tr("&Translated into"), self.into)
        form.addRow(self.tr("Translated &by"), self.by)
        for field, name in (
            (self.original, self.tr("Written in")),
            (self.into, self.tr("Translated into")),
            (self.by, self.tr("Translated by")),
        ):
            field.setAccessibleName(name)
        self.into.currentIndexChanged.connect(self._on_language)
        return form

    def _build_texts(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SMALL)
        self.fields: dict[Place, QPlainTextEdit] = {}
        self.outdated: dict[Place, OutdatedMark] = {}
        for number, one in enumerate(self._texts):
            self._add_text(grid, 2 * number, one)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2 * len(self._texts), 1)
        return holder

    def _add_text(self, grid: QGridLayout, line: int, one: Original) -> None:
        name = self._name_of(one.place)
        grid.addWidget(label(name, "caption"), line, 0, Qt.AlignmentFlag.AlignTop)
        mark = self.outdated[one.place] = OutdatedMark()
        grid.addWidget(mark, line, 1)
        gone = self.tr("This text was taken away since.")
        original = selectable(label(one.text, wraps=True) if one.text else label(gone, "muted", wraps=True))
        original.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(original, line + 1, 0)
        field = self.fields[one.place] = QPlainTextEdit()
        field.setTabChangesFocus(True)
        grid.setRowMinimumHeight(line + 1, 84)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # as its original
        field.setAccessibleName(self.tr("{text}: translation").format(text=name))
        grid.addWidget(field, line + 1, 1)

    def _name_of(self, place: Place) -> str:
        actions = list(
            dict.fromkeys(one.place.key for one in self._texts if one.place.holder is Holder.ACTION)
        )
        if place.holder is not Holder.ACTION or len(actions) < 2:
            return field_word(place.of)
        number = actions.index(place.key) + 1
        return self.tr("Action {n}: {text}").format(n=number, text=field_word(place.of))

    # Showing

    def _show_stored(self) -> None:
        """The first translation that there is, else a start in the window's language."""
        known = [one for text in self._texts for one in text.translations]
        usual = "zh-CN" if language_now() == "zh" else language_now()
        into = next((one.language for one in known if one.language in LANGUAGES), usual)
        original = next((one.original_language for one in known if one.original_language), None)
        self.original.show_value(original if original in LANGUAGES else None)
        self.by.setText(next((one.translated_by or "" for one in known), self._desk.actor.name))
        self.into.show_value(into)
        self._on_language()

    def _on_language(self) -> None:
        self._keep_typed()
        self._shown = self.into.value
        for one in self._texts:
            text = self._typed.get((one.place, self._shown), _stored(one, self._shown))
            self.fields[one.place].setPlainText(text)
            told = self._outdated(one)
            self.outdated[one.place].tell(told)
            self.fields[one.place].setAccessibleDescription(told)

    def _outdated(self, original: Original) -> str:
        if all(one.language != self._shown for one in original.outdated):
            return ""
        if not original.text:
            return self.tr("What it translates is there no more. Empty it to take it back.")
        return self.tr("The original was changed since. Saving says that this is its translation now.")

    def _keep_typed(self) -> None:
        if self._shown:
            for place, field in self.fields.items():
                self._typed[place, self._shown] = field.toPlainText()

    # Writing

    def _on_save(self) -> None:
        from workbench.operations.translating import translate_finding  # not before it is needed

        self._keep_typed()
        wanted = [(code, texts) for code in LANGUAGES if (texts := self._changed(code))]
        for language, texts in wanted:
            is_last = language == wanted[-1][0]
            self._desk.write(
                partial(
                    translate_finding,
                    finding=self._finding,
                    texts=texts,
                    language=language,
                    original_language=self.original.value,
                    translated_by=self.by.text(),
                    actor=self._desk.actor,
                ),
                then=self.accept if is_last else None,
                failed=self._on_failed,
            )
        if not wanted:
            self.accept()

    def _changed(self, language: str) -> dict[Place, str]:
        """What is to be written in a language: all that there is, once anything of it is new."""
        typed = {one.place: self._typed.get((one.place, language)) for one in self._texts}
        stored = {one.place: _stored(one, language) for one in self._texts}
        texts = {place: text for place, text in typed.items() if text is not None}
        if language != self.into.value and all(stored[place] == text for place, text in texts.items()):
            return {}
        return {place: text for place, text in texts.items() if text.strip() or stored[place]}

    def _on_failed(self, problem: Problem) -> None:
        self.error.setText(told_problem(problem))
        self.error.show()


def _stored(original: Original, language: str) -> str:
    return next((one.text for one in original.translations if one.language == language), "")
