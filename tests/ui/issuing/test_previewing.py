"""The draft and the report before it is signed, as they are looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.issuing.conftest import PASSPHRASE
from workbench.audit.enums import Rating
from workbench.operations.answers import note_observation, rate_element
from workbench.ui.desk import Desk
from workbench.ui.issuing.draft import preview_draft
from workbench.ui.issuing.issue_dialog import IssueDialog
from workbench.ui.preview.preview_dialog import PreviewDialog
from workbench.ui.widgets.banner import Banner


@pytest.fixture(autouse=True)
def _close_previews(window: QWidget) -> Iterator[None]:
    yield
    for shown in window.findChildren(PreviewDialog):
        shown.close()


@pytest.fixture
def dialog(window: QWidget, desk: Desk, identity: Path, tmp_path: Path) -> IssueDialog:
    """Filled in, and open."""
    made = IssueDialog(desk, window)
    made.open()
    made.signing.identity.line.setText(str(identity))
    made.target.line.setText(str(tmp_path / "report.pdf"))
    made.signing.passphrase.setText(PASSPHRASE)
    return made


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def previewed(dialog: IssueDialog) -> PreviewDialog:
    click(dialog.preview)
    assert not dialog.error.isVisible(), dialog.error.text()
    assert dialog.previewing is not None
    return dialog.previewing


def bytes_of(shown: PreviewDialog) -> bytes:
    pdf = shown.preview.pdf
    assert pdf is not None
    return pdf


def issued(desk: Desk) -> int:
    found: list[int] = []
    desk.read(lambda file: len(file.issued_reports()), found.append)
    return found[0]


def change(desk: Desk) -> None:
    desk.write(lambda file: note_observation(file, ref="2.c", text="Seen again.", actor=desk.actor))


def test_that_what_is_previewed_is_what_is_signed(dialog: IssueDialog, desk: Desk, tmp_path: Path) -> None:
    shown = previewed(dialog)
    seen = bytes_of(shown)
    assert b"/ByteRange" not in seen
    assert not (tmp_path / "report.pdf").exists()
    click(shown.act)
    signed = (tmp_path / "report.pdf").read_bytes()
    assert signed.startswith(seen)
    assert dialog.receipt.isVisible()
    assert issued(desk) == 1


def test_that_the_preview_can_be_left_and_the_same_bytes_be_signed_later(
    dialog: IssueDialog, tmp_path: Path
) -> None:
    shown = previewed(dialog)
    seen = bytes_of(shown)
    shown.reject()
    assert dialog.previewed.isVisible()
    click(dialog.sign)
    assert (tmp_path / "report.pdf").read_bytes().startswith(seen)


def test_that_an_audit_that_was_changed_meanwhile_is_refused_until_it_is_previewed_again(
    dialog: IssueDialog, desk: Desk, tmp_path: Path
) -> None:
    previewed(dialog).reject()
    change(desk)
    for _ in range(2):  # asking once more does not sign what nobody has seen
        click(dialog.sign)
        assert "was changed since the report was laid out" in dialog.error.text()
        assert not (tmp_path / "report.pdf").exists()
        assert issued(desk) == 0
    shown = previewed(dialog)
    seen = bytes_of(shown)
    click(shown.act)
    assert (tmp_path / "report.pdf").read_bytes().startswith(seen)


@pytest.mark.parametrize("what", ["identity", "final"])
def test_that_another_identity_or_finality_forgets_what_was_previewed(
    dialog: IssueDialog, tmp_path: Path, what: str
) -> None:
    shown = previewed(dialog)
    seen = bytes_of(shown)
    shown.reject()
    if what == "final":
        dialog.final.setChecked(True)
    else:
        dialog.signing.identity.line.setText(dialog.signing.identity.line.text() + " ")
    assert not dialog.previewed.isVisible()
    if what == "final":
        click(dialog.sign)
        assert not (tmp_path / "report.pdf").read_bytes().startswith(seen)


def test_that_the_certificate_is_asked_for_before_anything_is_laid_out(
    dialog: IssueDialog, desk: Desk
) -> None:
    dialog.signing.passphrase.setText("wrong")
    click(dialog.preview)
    assert "passphrase does not open this identity" in dialog.error.text()
    assert dialog.previewing is None
    dialog.signing.passphrase.clear()
    click(dialog.preview)
    assert "passphrase is missing" in dialog.error.text()
    assert dialog.focusWidget() is dialog.signing.passphrase


def test_that_what_is_not_signed_yet_says_so_and_cannot_be_handed_round(dialog: IssueDialog) -> None:
    shown = previewed(dialog)
    assert shown.note is not None
    assert shown.verdict is None
    assert shown.note.accessibleName() == "Not signed yet"
    assert not shown.preview.save_button.isVisible()


def test_that_a_problem_found_at_signing_is_told_and_what_was_seen_is_kept(
    dialog: IssueDialog, tmp_path: Path
) -> None:
    shown = previewed(dialog)
    seen = bytes_of(shown)
    dialog.target.line.clear()
    click(shown.act)
    assert "not said where the report goes" in dialog.error.text()
    dialog.target.line.setText(str(tmp_path / "report.pdf"))
    click(dialog.sign)
    assert (tmp_path / "report.pdf").read_bytes().startswith(seen)


def test_that_nothing_is_previewed_while_something_stands_against_signing(
    window: QWidget, desk: Desk
) -> None:
    desk.write(lambda file: rate_element(file, ref="2.d", rating=None, actor=desk.actor))
    dialog = IssueDialog(desk, window)
    dialog.open()
    assert not dialog.preview.isEnabled()


# Drafts


def draft_of(desk: Desk, window: QWidget) -> PreviewDialog:
    preview_draft(desk, window, Banner(window))
    shown = window.findChildren(PreviewDialog)
    assert len(shown) == 1
    return shown[0]


def test_that_a_draft_is_shown_without_asking_where_to(desk: Desk, window: QWidget, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    shown = draft_of(desk, window)
    assert "DRAFT" in shown.preview.view.accessibleDescription().upper()
    assert shown.note is not None
    assert shown.verdict is None
    assert set(tmp_path.iterdir()) == before


def test_that_a_draft_can_be_saved_from_its_preview_under_the_proposed_name(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    shown = draft_of(desk, window)
    asked = shown.preview.ask_to_save()
    assert asked is not None
    assert Path(asked.selectedFiles()[0]).name == "Sample Plant (fictitious) - R 2026 1 - draft.pdf"
    asked.filesSelected.emit([str(tmp_path / "draft.pdf")])
    assert (tmp_path / "draft.pdf").read_bytes() == bytes_of(shown)


def test_that_a_draft_shows_what_was_typed_last(desk: Desk, window: QWidget) -> None:
    desk.write(lambda file: rate_element(file, ref="2.c", rating=Rating.MINOR, actor=desk.actor))
    desk.write(lambda file: note_observation(file, ref="2.c", text="Typed a moment ago.", actor=desk.actor))
    shown = draft_of(desk, window)
    shown.preview.search.text.setText("Typed a moment ago.")
    shown.preview.search.go_on()
    assert shown.preview.reader.hits
