"""What was sampled: of how many, how chosen, how many seen, and what did not hold."""

import re
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from workbench.audit.records import Sampling
from workbench.errors import Problem
from workbench.operations.visit import describe_sampling, remove_sampling
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.parts import button, card_column, column, joined, label, row
from workbench.ui.widgets.saved_line import SavedLine
from workbench.ui.widgets.saved_text import SavedText
from workbench.ui.words import tr


class Samples(QFrame):
    """A card with a form for each sample."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self.forms: dict[str, SampleForm] = {}
        self._wanted: str | None = None
        inside = card_column(self, spacing=SMALL)
        inside.addWidget(label(self.tr("Sampling"), "strong"))
        told = self.tr("Population, method, size, what was selected, and what did not hold.")
        inside.addWidget(label(told, "muted", wraps=True))
        self._list = column(spacing=MIDDLE)
        inside.addLayout(self._list)
        self.add_button = button(self.tr("Add a &sample"), "link")
        self.add_button.clicked.connect(self.add)
        line = row()
        line.addWidget(self.add_button)
        line.addStretch(1)
        inside.addLayout(line)

    def add(self) -> None:
        """An empty sample, with the keyboard in it."""
        self._wanted = uuid.uuid4().hex
        made, actor = Sampling(id=self._wanted), self._desk.actor
        self._desk.write(lambda file: describe_sampling(file, sampling=made, actor=actor))

    def show_samples(self, samplings: Sequence[Sampling]) -> None:
        """What the file holds."""
        ids = [one.id for one in samplings]
        for gone in [id_ for id_ in self.forms if id_ not in ids]:
            form = self.forms.pop(gone)
            self._desk.let_go(form)
        for number, one in enumerate(samplings, start=1):
            if one.id not in self.forms:
                self.forms[one.id] = SampleForm(self._desk, one.id)
                self._list.addWidget(self.forms[one.id])
            self.forms[one.id].show_sample(one, number)
        if self._wanted in self.forms:
            wanted, self._wanted = self.forms[self._wanted], None
            QTimer.singleShot(0, wanted, wanted.subject.setFocus)


class SampleForm(QFrame):
    """One sample; every field saves itself."""

    def __init__(self, desk: Desk, id: str, parent: QWidget | None = None) -> None:  # noqa: A002
        super().__init__(parent)
        self._desk = desk
        self._id = id
        self._build()

    def _build(self) -> None:
        inside = column(self, spacing=SMALL)
        head = row(spacing=SMALL)
        self._title = label("", "caption")
        self.remove_button = button(self.tr("Remove"), "link")
        self.remove_button.clicked.connect(self.remove)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove_button)
        inside.addLayout(head)
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(MIDDLE)
        self._fields.setVerticalSpacing(SMALL)
        inside.addLayout(self._fields)
        self.subject = self._line("subject")
        self.elements = self._line(
            "elements", read=_references, check=self._element_fault, placeholder="2.c, 4.a"
        )
        self.population = self._line("population", read=_number, check=_number_fault)
        self.sample_size = self._line("size", read=_number, check=_number_fault)
        self.method = self._line("method", placeholder=self.tr("Random, judgement, all of them …"))
        self.selected = self._text("selected")
        self.exceptions = self._text("exceptions")
        self._add(0, self.tr("What was sampled"), self.subject, self.tr("For elements"), self.elements)
        self._add(1, self.tr("Population"), self.population, self.tr("Sample size"), self.sample_size)
        self._add(2, self.tr("How it was chosen"), self.method)
        self._add(3, self.tr("What was selected"), self.selected)
        self._add(4, self.tr("Exceptions"), self.exceptions)

    def _add(self, place: int, *pairs: str | QWidget) -> None:
        for column_, part in enumerate(pairs):
            if isinstance(part, str):
                field = pairs[column_ + 1]
                assert isinstance(field, QWidget)
                self._fields.addWidget(joined(part, field), place, column_)
            else:
                span = 1 if len(pairs) > 2 else 3
                self._fields.addWidget(part, place, column_, 1, span)
                self._fields.setColumnStretch(column_, 1)

    def _line(
        self,
        field: str,
        *,
        read: Callable[[str], Any] = lambda text: text or None,
        check: Callable[[str], str] | None = None,
        placeholder: str = "",
    ) -> SavedLine:
        if field == "subject":
            read = str
        return SavedLine(self._desk, self._saving(field, read), check=check, placeholder=placeholder)

    def _text(self, field: str) -> SavedText:
        return SavedText(self._desk, self._saving(field, lambda text: text or None), lines=1)

    def _saving(self, field: str, read: Callable[[str], Any]) -> Callable[..., None]:
        actor = self._desk.actor

        def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
            def operation(file: AuditFile) -> Changes:
                known = {one.id: one for one in file.samplings()}
                told: dict[str, Any] = {field: read(text)}
                sampling = replace(known.get(self._id, Sampling(id=self._id)), **told)
                return describe_sampling(file, sampling=sampling, actor=actor)

            self._desk.write(operation, then=saved, failed=failed)

        return save

    def _element_fault(self, text: str) -> str:
        known = {rule.ref for rule in self._desk.snapshot.edition.elements}
        unknown = [ref for ref in _references(text) if ref not in known]
        if not unknown:
            return ""
        return tr("{ref} is no element. Write references such as 2.c.").format(ref=unknown[0])

    def remove(self) -> None:
        """Take the sample out; undo brings it back."""
        id_, actor = self._id, self._desk.actor
        self._desk.flush()
        self._desk.write(lambda file: remove_sampling(file, id=id_, actor=actor))

    def show_sample(self, one: Sampling, number: int) -> None:
        """What the file holds."""
        self._title.setText(self.tr("Sample {n}").format(n=number))
        self.remove_button.setAccessibleName(self.tr("Remove sample {n}").format(n=number))
        self.subject.show_text(one.subject)
        self.elements.show_text(", ".join(one.elements))
        self.population.show_text("" if one.population is None else str(one.population))
        self.sample_size.show_text("" if one.size is None else str(one.size))
        self.method.show_text(one.method)
        self.selected.show_text(one.selected)
        self.exceptions.show_text(one.exceptions)


def _references(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for part in re.split(r"[,;\s]+", text) if part))


def _number(text: str) -> int | None:
    return int(text) if text else None


def _number_fault(text: str) -> str:
    return "" if re.fullmatch(r"[0-9]{0,9}", text) else tr("Write a whole number.")
