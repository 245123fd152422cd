from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.evidence.test_links import drop
from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Evidence
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.evidence.detail import ItemForm
from workbench.ui.evidence.evidence_page import EvidencePage
from workbench.ui.main_window import MainWindow

CANARY = "canary-91c2 said that nobody asks"


@pytest.fixture
def page(view: AuditView) -> EvidencePage:
    view.show_page("evidence")
    made = view.page("evidence")
    assert isinstance(made, EvidencePage)
    return made


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "drums.jpg"
    Image.new("RGB", (320, 200), "olive").save(path)
    return path


def codes(page: EvidencePage) -> list[str]:
    return [entry.item.id for entry in page.list.rows]


def form(page: EvidencePage) -> ItemForm:
    assert page.detail.form is not None
    return page.detail.form


def stored(path: Path, code: str) -> Evidence:
    with AuditFile.open(path, read_only=True) as file:
        return next(item for item in file.evidence() if item.id == code)


def add_interview(page: EvidencePage) -> None:
    dialog = page.add_interview()
    dialog.role.line.setText("Buyer")
    dialog.save_button.click()


def test_that_all_evidence_is_listed_with_where_it_counts(page: EvidencePage) -> None:
    assert codes(page) == [f"E-{number:02}" for number in range(1, 17)]
    assert page.list.rows[0].linked == "3 links"
    assert page.unlinked.text() == "Linked to nothing 0"


def test_that_files_dropped_anywhere_are_attached_and_selected(
    page: EvidencePage, photo: Path, sample_path: Path
) -> None:
    assert drop(page.viewport(), [photo])
    assert codes(page)[-1] == form(page).code == "E-17"
    assert stored(sample_path, "E-17").kind is EvidenceKind.PHOTO
    assert page.unlinked.text() == "Linked to nothing 1"
    assert not form(page).preview.icon().isNull()


def test_that_text_kind_and_what_is_linked_to_nothing_narrow_the_list(
    page: EvidencePage, photo: Path
) -> None:
    page.attaching.attach([photo])
    page.unlinked.click()
    assert codes(page) == ["E-17"]
    page.unlinked.click()
    page.kinds.show_value(EvidenceKind.INTERVIEW)
    assert "E-15" in codes(page)
    assert {entry.item.kind for entry in page.list.rows} == {EvidenceKind.INTERVIEW}
    page.text.setText("no such thing")
    page.apply_filter()
    assert codes(page) == []


def test_that_asking_for_one_shows_it_whatever_the_filter_was(view: AuditView, page: EvidencePage) -> None:
    page.kinds.show_value(EvidenceKind.PHOTO)
    view.go_to("evidence:E-04")
    assert form(page).code == "E-04"
    assert page.kinds.value is None


def test_that_what_is_typed_in_a_field_is_in_the_file(page: EvidencePage, sample_path: Path) -> None:
    page.show_item("E-04")
    form(page).place.selectAll()
    QTest.keyClicks(form(page).place, "Office 2")
    QTest.keyClicks(form(page).note, "Names five minerals.")
    form(page).place.save_now()
    form(page).note.save_now()
    page.show_item("E-05")
    kept = stored(sample_path, "E-04")
    assert (kept.place, kept.note) == ("Office 2", "Names five minerals.")
    assert form(page).place.text() != "Office 2"


def test_that_a_method_is_picked_or_typed(page: EvidencePage, sample_path: Path) -> None:
    page.show_item("E-04")
    method = form(page).method
    method.setCurrentIndex(1)
    method.textActivated.emit(method.currentText())
    method.line.save_now()  # type: ignore[attr-defined]
    assert stored(sample_path, "E-04").method == "Copy handed over"


def test_that_delete_removes_what_is_selected_and_undo_brings_it_back(
    view: AuditView, page: EvidencePage
) -> None:
    page.show_item("E-02")
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert "E-02" not in codes(page)
    assert "E-02" not in view.desk.snapshot.answer("1.d").evidence
    view.desk.undo()
    assert "E-02" in codes(page)
    assert "E-02" in view.desk.snapshot.answer("1.d").evidence


def test_that_links_are_chosen_shown_and_taken_back(
    view: AuditView, page: EvidencePage, qtbot: QtBot
) -> None:
    page.show_item("E-02")
    chooser = page.link_selected()
    assert chooser is not None
    entry = next(
        chooser.list.item(place)
        for place in range(chooser.list.count())
        if chooser.list.item(place).text().startswith("2.c")
    )
    entry.setSelected(True)
    chooser.take_button.click()
    assert ("element", "2.c") in form(page).links
    assert "E-02" in view.desk.snapshot.answer("2.c").evidence

    with qtbot.waitSignal(page.place_wanted) as asked:
        form(page).links[("element", "2.c")].click()
    assert asked.args == ["2.c"]
    view.go_to("evidence:E-02")
    QTest.keyClick(form(page).links[("element", "2.c")], Qt.Key.Key_Delete)
    assert "E-02" not in view.desk.snapshot.answer("2.c").evidence


def test_that_a_photo_is_viewed_zoomed_and_turned(page: EvidencePage, photo: Path, qtbot: QtBot) -> None:
    page.attaching.attach([photo])
    viewer = page.view_selected()
    assert viewer is not None
    viewer.activateWindow()
    qtbot.waitUntil(viewer.isActiveWindow)
    fitted = viewer.photo.zoom
    QTest.keyClick(viewer.photo, Qt.Key.Key_Plus)
    assert viewer.photo.zoom == pytest.approx(fitted * 1.25)
    QTest.keyClick(viewer.photo, Qt.Key.Key_1)
    assert viewer.photo.zoom == pytest.approx(1)
    QTest.keyClick(viewer.photo, Qt.Key.Key_0)
    QTest.keyClick(viewer.photo, Qt.Key.Key_R)
    assert viewer.photo.transform().m12() != 0


def test_that_text_is_read_in_the_window(page: EvidencePage, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Schmelze;Größe".encode("latin-1"))
    page.attaching.attach([path])
    viewer = page.view_selected()
    assert viewer is not None
    assert viewer.text.toPlainText() == "Schmelze;Größe"


def test_that_a_copy_is_saved_and_told_and_nothing_is_replaced(
    page: EvidencePage, photo: Path, tmp_path: Path
) -> None:
    page.attaching.attach([photo])
    before = photo.read_bytes()
    page.save_to("E-17", photo, original=True)
    assert photo.read_bytes() == before
    assert (tmp_path / "drums (2).jpg").read_bytes() == before
    assert "drums (2).jpg" in page.attaching.told.text()


def test_that_another_program_gets_a_copy_that_it_cannot_write_to(
    page: EvidencePage, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page.attaching.attach([photo])
    assert asked == []
    form(page).open_button.click()
    copy = Path(asked[0].toLocalFile())
    assert copy.read_bytes() == photo.read_bytes()
    assert copy.stat().st_mode & 0o222 == 0


def test_that_files_are_pasted_from_the_clipboard(
    window: MainWindow, page: EvidencePage, photo: Path
) -> None:
    from PySide6.QtCore import QMimeData

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    QGuiApplication.clipboard().setMimeData(data)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert codes(page)[-1] == "E-17"


def test_that_an_interview_is_noted_and_warns_of_a_small_group(page: EvidencePage, sample_path: Path) -> None:
    add_interview(page)
    interview = form(page).interview
    assert interview is not None
    assert interview.statement.text() == "Stays in this file. No report, export or log carries it."
    QTest.keyClicks(interview.notes, CANARY)
    interview.notes.save_now()
    interview.group_size.setValue(2)
    interview.group_size.editingFinished.emit()
    assert not interview.warning.isHidden()
    with AuditFile.open(sample_path, read_only=True) as file:
        note = file.interview_note("W-01")
        kept = next(item for item in file.evidence() if item.id == "W-01").interview
    assert note is not None
    assert note.text == CANARY
    assert kept is not None
    assert (kept.role, kept.group_size) == ("Buyer", 2)


def test_that_notes_stand_in_no_label_list_or_other_page(view: AuditView, page: EvidencePage) -> None:
    add_interview(page)
    interview = form(page).interview
    assert interview is not None
    QTest.keyClicks(interview.notes, CANARY)
    interview.notes.save_now()
    assert view.desk.snapshot.undo_label == "Notes of W-01"
    assert "canary" not in repr(view.desk.snapshot)
    shown = [page.list.index(row).data(role) for row in range(page.list.rowCount()) for role in (0, 3)]
    assert "canary" not in repr(shown)


def test_that_a_read_only_audit_takes_nothing(
    bare_window: MainWindow, sample_path: Path, photo: Path, qapp: QApplication
) -> None:
    bare_window.adopt(AuditFile.open(sample_path, read_only=True))
    qapp.processEvents()
    view = bare_window.view
    assert view is not None
    view.show_page("evidence")
    page = view.page("evidence")
    assert isinstance(page, EvidencePage)
    page.attaching.attach([photo])
    page.show_item("E-04")
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert len(codes(page)) == 16
    assert not form(page).title.isEnabled()
    assert not any(each.isEnabled() for each in page.buttons.values())
