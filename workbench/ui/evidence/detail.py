"""All that is recorded of one piece of evidence; every field saves itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Evidence, Interview, InterviewNote
from workbench.errors import Problem
from workbench.operations.evidence import Field, Holder, revise_evidence
from workbench.operations.interviews import note_interview, recognisable, revise_interview
from workbench.ui.desk import Desk
from workbench.ui.evidence.dialogs import interpreter_field, size_field
from workbench.ui.evidence.fields import Suggesting, groups, languages, methods, roles
from workbench.ui.evidence.kinds import kind_icon
from workbench.ui.evidence.links import LinkChip
from workbench.ui.evidence.reading import Linked
from workbench.ui.evidence.thumbnails import Thumbnails
from workbench.ui.evidence.viewer import can_be_viewed
from workbench.ui.telling import told
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.dates import DayField
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import button, card, column, label, row, selectable
from workbench.ui.widgets.saved_line import SavedLine
from workbench.ui.widgets.saved_text import PAUSE_MS, Save, SavedText
from workbench.ui.words import tr, word

PREVIEW = QSize(300, 200)


class DetailPane(QScrollArea):
    """`view_wanted`, `link_wanted`, `remove_wanted` and so on tell what was asked for; the page does it."""

    place_wanted = Signal(str)
    view_wanted = Signal()
    open_wanted = Signal()
    save_wanted = Signal(bool)  # whether the original of a photo is wanted
    link_wanted = Signal()
    unlink_wanted = Signal(object)
    remove_wanted = Signal()

    def __init__(self, desk: Desk, previews: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._previews = previews
        self.form: ItemForm | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Details"))
        self._show_nothing("")

    def show_nothing(self, text: str) -> None:
        """Say why there is nothing to show."""
        if self.form is not None or text != self._text:
            self._show_nothing(text)

    def _show_nothing(self, text: str) -> None:
        self.form, self._text = None, text
        holder = card()
        inside = column(holder, margins=(20, 24, 20, 24))
        inside.addWidget(label(text, "muted", wraps=True))
        inside.addStretch(1)
        self._replace(holder)

    def show_item(self, item: Evidence, places: Sequence[Linked]) -> None:
        """Show one; a field in which somebody types stays as it is."""
        if self.form is None or (self.form.code, self.form.kind) != (item.id, item.kind):
            self._make(item)
        if self.form is not None:
            self.form.show_item(item, places)

    def _make(self, item: Evidence) -> None:
        self.form = form = ItemForm(self._desk, item, self._previews)
        form.place_wanted.connect(self.place_wanted)
        form.unlink_wanted.connect(self.unlink_wanted)
        form.link_button.clicked.connect(self.link_wanted)
        form.view_button.clicked.connect(self.view_wanted)
        form.preview.clicked.connect(self.view_wanted)
        form.open_button.clicked.connect(self.open_wanted)
        form.save_button.clicked.connect(lambda: self.save_wanted.emit(False))
        form.original_button.clicked.connect(lambda: self.save_wanted.emit(True))
        form.remove_button.clicked.connect(self.remove_wanted)
        self._replace(form)

    def _replace(self, shown: QWidget) -> None:
        """Show something else; the form that was shown goes when what was typed in it is saved."""
        before = self.takeWidget()
        self.setWidget(shown)
        if before is not None:
            before.setParent(self)
            self._desk.let_go(before)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 200)


class ItemForm(QFrame):
    """The form of one piece of evidence."""

    place_wanted = Signal(str)
    unlink_wanted = Signal(object)

    def __init__(self, desk: Desk, item: Evidence, previews: Thumbnails) -> None:
        super().__init__()
        self.code, self.kind = item.id, item.kind
        self._desk = desk
        self._previews = previews
        self._digest = item.photo.shared_sha256 if item.photo is not None else None
        self._places: tuple[Linked, ...] | None = None
        self.setProperty("role", "card")
        self._inside = column(self, margins=(16, 14, 16, 14), spacing=MIDDLE)
        self._build_head(item)
        self.interview = None
        if item.kind is EvidenceKind.INTERVIEW:
            self.interview = InterviewFields(desk, item.id)
            self._inside.addWidget(self.interview)
        self._build_fields()
        self._build_links()
        self._build_file()
        self._inside.addStretch(1)
        previews.ready.connect(self._on_preview)
        self._set_editable(not desk.snapshot.read_only)
        for field in self.findChildren(QWidget):
            field.setAcceptDrops(False)  # a file that is dropped on a field is meant for the page

    # Building

    def _build_head(self, item: Evidence) -> None:
        line = row(spacing=SMALL)
        line.addWidget(label(item.id, "heading"))
        line.addStretch(1)
        self.kinds = _kinds(item)
        self.kinds.setAccessibleName(tr("Kind"))
        self.kinds.show_value(item.kind)
        self.kinds.currentIndexChanged.connect(lambda: self._revise("kind", self.kinds.value))
        if self.kinds.count() > 1:
            line.addWidget(self.kinds)
        else:
            line.addWidget(label(word(item.kind), "tag", kind="quiet"))
        self._inside.addLayout(line)
        self.preview = _Preview()
        self.preview.setAccessibleName(tr("View the photo"))
        self.preview.setVisible(self._digest is not None)
        self._inside.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignHCenter)

    def _build_fields(self) -> None:
        form = _form()
        is_interview = self.kind is EvidenceKind.INTERVIEW
        is_seen = self.kind is EvidenceKind.SEEN_NOT_RETAINED
        self.title = self._line("title")
        self.note = SavedText(self._desk, self._save("note"), lines=3)
        self.method = Suggesting(methods(), self._line("method"))
        self.place = self._line("place")
        self.obtained_by = self._line("obtained_by")
        self.obtained_on = DayField()
        self.obtained_on.changed.connect(lambda day: self._revise("obtained_on", day))
        if not is_interview:  # an interview is called by its code and by whom was asked
            _add(form, tr("&Title"), self.title)
            _add(form, tr("What it shows"), self.note)
            _add(form, tr("&Method"), self.method)
        _add(form, tr("Where it is &kept") if is_seen else tr("&Place"), self.place)
        _add(form, tr("By &whom"), self.obtained_by)
        _add(form, tr("When"), self.obtained_on)
        self._inside.addLayout(form)

    def _build_links(self) -> None:
        line = row(spacing=SMALL)
        line.addWidget(label(tr("Linked to"), "caption"), 1)
        self.link_button = button(tr("&Link…"))
        line.addWidget(self.link_button)
        self._inside.addLayout(line)
        self._nowhere = label(tr("Nothing rests on it yet."), "muted", wraps=True)
        self._inside.addWidget(self._nowhere)
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._flow = Flow(holder, spacing=6)
        self.links: dict[Holder, QPushButton] = {}
        self._inside.addWidget(holder)

    def _build_file(self) -> None:
        self._file_title = label(tr("File"), "caption")
        self.facts = selectable(label("", "muted", wraps=True))
        self.digest = selectable(_digest_label())
        buttons = Flow(spacing=SMALL)
        self.view_button = button(tr("&View"))
        self.open_button = button(tr("Open with another program"))
        self.save_button = button(tr("Save as…"))
        self.original_button = button(tr("Save the original…"))
        self.remove_button = button(tr("Remove"))
        for each in (self.view_button, self.open_button, self.save_button, self.original_button):
            buttons.addWidget(each)
        buttons.addWidget(self.remove_button)
        for widget in (self._file_title, self.facts, self.digest):
            self._inside.addWidget(widget)
        self._inside.addLayout(buttons)

    def _line(self, field: Field) -> SavedLine:
        return SavedLine(self._desk, self._save(field))

    def _save(self, field: Field) -> Save:
        desk, code = self._desk, self.code

        def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
            desk.write(
                lambda file: revise_evidence(file, code=code, field=field, value=text, actor=desk.actor),
                then=saved,
                failed=failed,
            )

        return save

    def _revise(self, field: Field, value: date | EvidenceKind | None) -> None:
        desk, code = self._desk, self.code
        desk.write(lambda file: revise_evidence(file, code=code, field=field, value=value, actor=desk.actor))

    def _set_editable(self, editable: bool) -> None:
        fields: list[QWidget] = [self.kinds, self.title, self.note, self.method, self.place]
        fields += [self.obtained_by, self.obtained_on, self.link_button, self.remove_button]
        if self.interview is not None:
            fields.append(self.interview)
        for each in fields:
            each.setEnabled(editable)

    # Showing

    def show_item(self, item: Evidence, places: Sequence[Linked]) -> None:
        """Show what the file holds."""
        self.title.show_text(item.title)
        self.note.show_text(item.note)
        self.method.line.show_text(item.method)  # type: ignore[attr-defined]
        self.place.show_text(item.place)
        self.obtained_by.show_text(item.obtained_by)
        if not self.obtained_on.hasFocus():
            self.obtained_on.show_day(item.obtained_on)
        if self.interview is not None:
            self.interview.show_interview(item.interview or Interview())
        self._show_places(tuple(places))
        self._show_file(item)
        self._show_preview()

    def _show_places(self, places: tuple[Linked, ...]) -> None:
        if places == self._places:
            return
        self._places = places
        for chip in self.links.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.links = {place.holder: self._chip(place) for place in places}
        for chip in self.links.values():
            self._flow.addWidget(chip)
        self._nowhere.setVisible(not places)

    def _chip(self, place: Linked) -> QPushButton:
        chip = LinkChip(_place_word(place))
        chip.setAccessibleName(tr("Linked to {place}").format(place=_place_word(place)))
        chip.setToolTip(tr("Delete takes the link back"))
        chip.clicked.connect(lambda: self.place_wanted.emit(place_of(place.holder)))
        chip.unlinked.connect(lambda: self.unlink_wanted.emit(place.holder))
        return chip

    def _show_file(self, item: Evidence) -> None:
        has_file = item.sha256 is not None
        for widget in (self._file_title, self.facts, self.digest, self.open_button):
            widget.setVisible(has_file)
        is_shared = item.photo is None or item.photo.shared_sha256 is not None
        has_original = item.photo is not None and item.photo.shared_sha256 != item.sha256
        self.save_button.setVisible(has_file and is_shared)
        self.original_button.setVisible(has_file and has_original)
        self.view_button.setVisible(can_be_viewed(item))
        if has_file:
            self.facts.setText("\n".join(_facts(item)))
            self.digest.setText(_spaced(item.sha256 or ""))

    def _show_preview(self) -> None:
        picture = self._previews.get(self._digest) if self._digest else None
        if picture is not None:
            self.preview.show_picture(picture)

    def _on_preview(self, digest: str) -> None:
        if digest == self._digest:
            self._show_preview()


class InterviewFields(QWidget):
    """Who was asked, coarsely, and what was said: the notes go nowhere."""

    def __init__(self, desk: Desk, code: str) -> None:
        super().__init__()
        self._desk, self._code = desk, code
        self._shown = Interview()
        self._inside = column(self, spacing=SMALL)
        self._build_particulars()
        self._build_notes()
        self._connect()

    def _build_particulars(self) -> None:
        form = _form()
        self.role = Suggesting(roles(), SavedLine(self._desk, self._save("role")))
        self.group = Suggesting(groups(), SavedLine(self._desk, self._save("group")))
        self.language = Suggesting(languages(), SavedLine(self._desk, self._save("language")))
        self.group_size = size_field()
        self.interpreter = interpreter_field()
        _add(form, tr("&Role"), self.role)
        _add(form, tr("Group"), self.group)
        _add(form, tr("Persons who fit"), self.group_size)
        _add(form, tr("Language"), self.language)
        _add(form, tr("Interpreter"), self.interpreter)
        self._inside.addLayout(form)
        self.warning = card("warn")
        self._warned = label("", wraps=True)
        column(self.warning, margins=(12, 8, 12, 8)).addWidget(self._warned)
        self.warning.hide()
        self._inside.addWidget(self.warning)

    def _build_notes(self) -> None:
        heading = QLabel(tr("Note&s"))
        heading.setProperty("role", "caption")
        self.notes = SavedText(self._desk, self._save_notes, lines=5)
        self.notes.setAccessibleName(tr("Notes of {code}").format(code=self._code))
        heading.setBuddy(self.notes)
        self.statement = label(tr("Stays in this file. No report, export or log carries it."), "small")
        self._inside.addWidget(heading)
        self._inside.addWidget(self.notes)
        self._inside.addWidget(self.statement)

    def _connect(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._save_size)
        self.group_size.valueChanged.connect(lambda _value: self._soon.start())
        self.group_size.editingFinished.connect(self._save_size)
        self.interpreter.currentIndexChanged.connect(
            lambda: self._write(replace(self._shown, interpreter=self.interpreter.value))
        )

    def show_interview(self, interview: Interview) -> None:
        """Show what the file holds, and ask for the notes."""
        self._shown = interview
        for field, text in (
            (self.role, interview.role),
            (self.group, interview.group),
            (self.language, interview.language),
        ):
            field.line.show_text(text)  # type: ignore[attr-defined]
        if not self._soon.isActive():
            self.group_size.blockSignals(True)
            self.group_size.setValue(interview.group_size or 0)
            self.group_size.blockSignals(False)
        self.interpreter.blockSignals(True)
        self.interpreter.show_value(interview.interpreter)
        self.interpreter.blockSignals(False)
        warning = told(recognisable(interview))
        self._warned.setText(warning)
        self.warning.setVisible(bool(warning))
        code = self._code
        self._desk.read(lambda file: file.interview_note(code), self._show_note)

    def _show_note(self, note: InterviewNote | None) -> None:
        self.notes.show_text(note.text if note is not None else "")

    def _save(self, field: str) -> Save:
        desk, code = self._desk, self._code

        def save(text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
            changed: dict[str, Any] = {field: text or (None if field == "language" else "")}
            self._shown = interview = replace(self._shown, **changed)
            desk.write(
                lambda file: revise_interview(file, code=code, interview=interview, actor=desk.actor),
                then=saved,
                failed=failed,
            )

        return save

    def _save_notes(self, text: str, saved: Callable[[], None], failed: Callable[[Problem], None]) -> None:
        desk, code = self._desk, self._code
        desk.write(
            lambda file: note_interview(file, code=code, text=text, actor=desk.actor),
            then=saved,
            failed=failed,
        )

    def _save_size(self) -> None:
        self._soon.stop()
        self._write(replace(self._shown, group_size=self.group_size.value() or None))

    def _write(self, interview: Interview) -> None:
        desk, code = self._desk, self._code
        if interview != self._shown:
            self._shown = interview
            desk.write(lambda file: revise_interview(file, code=code, interview=interview, actor=desk.actor))


class _Preview(QPushButton):
    """A photo that opens large."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(PREVIEW.height() + 8)
        self.setMinimumWidth(PREVIEW.width())

    def show_picture(self, picture: QPixmap) -> None:
        """Show it as it is."""
        self.setIcon(QIcon(picture))
        self.setIconSize(picture.size().scaled(PREVIEW, Qt.AspectRatioMode.KeepAspectRatio))


def place_of(holder: Holder) -> str:
    """Where a link leads, as pages ask to go there."""
    kind, key = holder
    return key if kind == "element" else f"{kind}:{key}"


def _place_word(place: Linked) -> str:
    kind, key = place.holder
    if kind == "element":
        return key
    return place.name if kind == "source" else tr("Action for {finding}").format(finding=place.name)


def _kinds(item: Evidence) -> Combo[EvidenceKind]:
    made: Combo[EvidenceKind] = Combo()
    if item.kind is EvidenceKind.INTERVIEW:
        choices: tuple[EvidenceKind, ...] = (EvidenceKind.INTERVIEW,)
    elif item.sha256 is not None:
        choices = (EvidenceKind.DOCUMENT, EvidenceKind.PHOTO)
    else:
        choices = (EvidenceKind.OBSERVATION, EvidenceKind.SEEN_NOT_RETAINED)
    for kind in dict.fromkeys((*choices, item.kind)):
        made.add(word(kind), kind)
        made.setItemIcon(made.count() - 1, kind_icon(kind))
    return made


def _facts(item: Evidence) -> list[str]:
    size = tr("{name} · {size}").format(name=item.file or tr("no name"), size=size_word(item.size or 0))
    told_of = [size]
    photo = item.photo
    if photo is None:
        return told_of
    taken = photo.taken_at.replace("T", " ") if photo.taken_at else ""
    parts = [tr("{w} × {h} pixels").format(w=photo.width, h=photo.height) if photo.width else ""]
    parts += [tr("taken {moment}").format(moment=taken) if taken else "", photo.camera or ""]
    told_of.append(" · ".join(part for part in parts if part))
    if photo.has_location:
        told_of.append(tr("The original says where it was taken; the copy that is shared does not."))
    if photo.shared_sha256 is None:
        told_of.append(tr("No copy that can be shared was made: exports name it and leave the file out."))
    if photo.original_sha256:
        told_of.append(
            tr("Only the shared copy is here. The original: {digest}").format(digest=photo.original_sha256)
        )
    return [one for one in told_of if one]


def size_word(size: int) -> str:
    """A size as `1.4 MB`."""
    if size < 1_000:
        return tr("{n} bytes").format(n=size)
    unit, name = (1_000, "kB") if size < 1_000_000 else (1_000_000, "MB")
    return f"{size / unit:.1f} {name}"


def _spaced(digest: str) -> str:
    """Breakable; a copy without the blanks is what other tools show."""
    return " ".join(digest[at : at + 16] for at in range(0, len(digest), 16))


def _digest_label() -> QLabel:
    made = label("", "small", wraps=True)
    made.setAccessibleName(tr("SHA-256"))
    made.setToolTip(tr("SHA-256 of the file as it was attached"))
    return made


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setVerticalSpacing(SMALL)
    form.setHorizontalSpacing(MIDDLE)
    return form


def _add(form: QFormLayout, title: str, field: QWidget) -> None:
    field.setAccessibleName(title.replace("&", ""))
    form.addRow(title, field)
