from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.asking import stored_answer
from workbench.ui.audit_view import AuditView
from workbench.ui.evidence.links import EvidenceLinks


@pytest.fixture
def links(view: AuditView, qtbot: QtBot) -> EvidenceLinks:
    """The row of 1.d, which rests on E-02 and E-03 in the sample."""
    made = EvidenceLinks(view.desk, ("element", "1.d"))
    qtbot.addWidget(made)
    made.resize(700, 80)
    view.desk.refreshed.connect(made.show_snapshot)
    made.show_snapshot(view.desk.snapshot)
    made.show()
    return made


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "policy.txt"
    path.write_text("We buy from named smelters.", encoding="utf-8")
    return path


def drop(target: QWidget, paths: list[Path]) -> bool:
    """Drag files over a widget and let go; whether they were welcome."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    over.setAccepted(False)
    QGuiApplication.sendEvent(target, over)
    if over.isAccepted():
        QGuiApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, data, left, none))
    return over.isAccepted()


def test_that_a_chip_stands_for_each_link_and_leads_to_its_evidence(
    links: EvidenceLinks, qtbot: QtBot
) -> None:
    assert list(links.chips) == ["E-02", "E-03"]
    with qtbot.waitSignal(links.place_wanted) as asked:
        QTest.mouseClick(links.chips["E-03"], Qt.MouseButton.LeftButton)
    assert asked.args == ["evidence:E-03"]


def test_that_files_that_are_dropped_are_attached_and_linked(
    links: EvidenceLinks, paper: Path, sample_path: Path
) -> None:
    assert drop(links, [paper])
    assert stored_answer(sample_path, "1.d").evidence == ("E-02", "E-03", "E-17")
    assert list(links.chips) == ["E-02", "E-03", "E-17"]
    assert "policy.txt" in links.chips["E-17"].text()


def test_that_delete_on_a_chip_takes_the_link_back_and_undo_brings_it_again(
    links: EvidenceLinks, view: AuditView, sample_path: Path
) -> None:
    QTest.keyClick(links.chips["E-02"], Qt.Key.Key_Delete)
    assert stored_answer(sample_path, "1.d").evidence == ("E-03",)
    assert list(links.chips) == ["E-03"]
    view.desk.undo()
    assert list(links.chips) == ["E-02", "E-03"]


def test_that_the_same_bytes_are_told_and_linked_and_not_kept_twice(
    links: EvidenceLinks, view: AuditView, paper: Path
) -> None:
    links.attaching.attach([paper])
    links.attaching.attach([paper], [links.holder])
    assert links.attaching.told.text() == "policy.txt is here already, as E-17."
    assert links.attaching.isVisibleTo(links)
    assert list(links.chips) == ["E-02", "E-03", "E-17"]
    assert sum(item.title == "policy.txt" for item in view.desk.snapshot.evidence) == 1


def test_that_what_cannot_be_read_is_named_and_nothing_is_attached(
    links: EvidenceLinks, view: AuditView, paper: Path, tmp_path: Path
) -> None:
    before = view.desk.snapshot.entries
    links.attaching.attach([paper, tmp_path])
    assert "is a folder" in view.banner.text
    assert view.desk.snapshot.entries == before


def test_that_evidence_that_is_here_already_is_chosen_from_a_list(
    links: EvidenceLinks, sample_path: Path
) -> None:
    chooser = links.choose_existing()
    QTest.keyClicks(chooser.text, "e-01")
    shown = [chooser.list.item(place) for place in range(chooser.list.count())]
    (only,) = [entry for entry in shown if not entry.isHidden()]
    assert "E-02" not in " ".join(entry.text() for entry in shown)
    only.setSelected(True)
    chooser.take_button.click()
    assert stored_answer(sample_path, "1.d").evidence == ("E-02", "E-03", "E-01")


@pytest.mark.parametrize("kind", ["observation", "seen"])
def test_that_an_observation_is_added_where_it_was_asked_for(
    links: EvidenceLinks, view: AuditView, sample_path: Path, kind: str
) -> None:
    dialog = links.add_observation() if kind == "observation" else links.add_seen()
    assert not dialog.save_button.isEnabled()
    QTest.keyClicks(dialog.title, "Drums without a label")
    dialog.save_button.click()
    assert stored_answer(sample_path, "1.d").evidence[-1] == "E-17"
    added = next(item for item in view.desk.snapshot.evidence if item.id == "E-17")
    assert (added.title, added.obtained_by) == ("Drums without a label", "A. Tester")


def test_that_an_interview_is_added_under_a_code_and_warns_of_a_small_group(
    links: EvidenceLinks, view: AuditView
) -> None:
    dialog = links.add_interview()
    dialog.role.line.setText("Buyer")
    dialog.group_size.setValue(3)
    assert "recognised" in dialog.warning.text()
    dialog.group_size.setValue(12)
    assert dialog.warning.isHidden()
    dialog.save_button.click()
    assert list(links.chips) == ["E-02", "E-03", "W-01"]
    assert "Buyer" in links.chips["W-01"].text()


def test_that_a_picture_is_pasted_while_the_keyboard_is_here(links: EvidenceLinks, view: AuditView) -> None:
    from PySide6.QtGui import QImage

    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    QTest.keyClick(links.attach_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    pasted = next(item for item in view.desk.snapshot.evidence if item.id == "E-17")
    assert pasted.photo is not None
    assert (pasted.photo.width, pasted.photo.height) == (40, 30)


def test_that_the_menu_offers_every_way_to_add(links: EvidenceLinks) -> None:
    menu = links.attach_menu()
    assert len([action for action in menu.actions() if action.menu() is None]) == 7
    unlink = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert [action.text()[:4] for action in unlink.actions()] == ["E-02", "E-03"]  # type: ignore[attr-defined]
