from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.operations.issued_reports import AUDITOR, IssuedFolder
from tests.ui.preview.conftest import a_pdf
from workbench.operations.answers import note_observation
from workbench.ui.desk import Desk
from workbench.ui.preview.preview_dialog import PreviewDialog
from workbench.ui.preview.side import Note
from workbench.ui.reports.pin_dialog import PinDialog
from workbench.ui.tasks import Tasks


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def shown(holder: QWidget, source: Path | bytes, desk: Desk | None = None) -> PreviewDialog:
    dialog = PreviewDialog(Tasks(inline=True), source, holder, title="report.pdf", desk=desk)
    dialog.show()
    return dialog


def test_that_the_verdict_stands_beside_the_pages_and_a_signer_can_be_trusted(
    holder: QWidget, issued: IssuedFolder, qtbot: QtBot
) -> None:
    dialog = shown(holder, issued.report)
    side = dialog.verdict
    assert side is not None
    assert side.panel.word.text() == "Cannot tell"
    (signature,) = side.panel.signatures()
    signature.trust_button.click()
    pin = dialog.findChild(PinDialog)
    assert pin is not None
    pin.compared.setChecked(True)
    pin.trust.click()
    assert side.panel.word.text() == "Genuine"


def test_that_a_certificate_from_a_file_can_be_trusted(holder: QWidget, issued: IssuedFolder) -> None:
    dialog = shown(holder, issued.report)
    side = dialog.verdict
    assert side is not None
    side.trust_file(issued.auditor.with_suffix(".pem"))
    pin = dialog.findChild(PinDialog)
    assert pin is not None
    pin.compared.setChecked(True)
    pin.trust.click()
    assert side.panel.word.text() == "Genuine"


def test_that_the_open_audit_is_asked_and_what_came_later_is_named(
    holder: QWidget, issued: IssuedFolder, qtbot: QtBot
) -> None:
    with issued.open() as file:
        note_observation(file, ref="2.c", text="Seen later.", actor=AUDITOR)
        desk = Desk(file, tasks=Tasks(inline=True), actor=AUDITOR)
        dialog = shown(holder, issued.report, desk)
        side = dialog.verdict
        assert side is not None
        assert "which issued it" in side.panel.beside.text()
        with qtbot.waitSignal(dialog.place_wanted) as asked:
            side.panel.later.more.click()
        assert asked.args[0].startswith("history:since ")


def test_that_an_audit_that_was_closed_meanwhile_is_not_asked(holder: QWidget, issued: IssuedFolder) -> None:
    import shiboken6

    with issued.open() as file:
        desk = Desk(file, tasks=Tasks(inline=True), actor=AUDITOR)
        dialog = shown(holder, issued.report, desk)
        shiboken6.delete(desk)
    side = dialog.verdict
    assert side is not None
    side._again()
    assert "without its audit" in side.panel.beside.text()


def test_that_the_verdict_is_on_the_bytes_that_are_shown(holder: QWidget, issued: IssuedFolder) -> None:
    changed = bytearray(issued.report.read_bytes())
    at = changed.index(b"/Producer") + 12
    changed[at] ^= 1
    issued.report.write_bytes(changed)
    dialog = shown(holder, issued.report)
    issued.report.write_bytes(b"replaced since")
    side = dialog.verdict
    assert side is not None
    side._again()
    assert side.panel.word.text() == "Not genuine"
    assert dialog.preview.pdf == bytes(changed)


def test_that_an_unsigned_document_is_named_by_its_digest_and_has_no_verdict(holder: QWidget) -> None:
    pdf = a_pdf(1)
    dialog = PreviewDialog(
        Tasks(inline=True), pdf, holder, title="A draft", note=Note("A draft", "Nobody signed it.")
    )
    dialog.show()
    assert dialog.verdict is None
    assert dialog.note is not None
    assert dialog.note.digest.text().replace(" ", "").lower() == sha256(pdf).hexdigest()


def test_that_what_must_not_leave_can_be_neither_printed_nor_saved(holder: QWidget) -> None:
    dialog = PreviewDialog(
        Tasks(inline=True), a_pdf(1), holder, title="Not signed", note=Note("Not signed", ""), may_leave=False
    )
    dialog.show()
    assert not dialog.preview.save_button.isVisible()
    assert not dialog.preview.print_button.isVisible()
    texts = [act.text() for act in dialog.preview.actions()]
    assert not {"Print", "Save a copy"}.intersection(texts)
    assert "Zoom in" in texts


def test_that_the_next_act_waits_until_the_document_can_be_seen(holder: QWidget, qtbot: QtBot) -> None:
    made: list[PreviewDialog] = []
    for source in (a_pdf(1), b"no PDF"):
        made.append(
            PreviewDialog(
                Tasks(inline=True), source, holder, title="x", note=Note("x", ""), act="Sign and issue"
            )
        )
    assert [dialog.act.isEnabled() for dialog in made] == [True, False]
    with qtbot.waitSignal(made[0].act_wanted):
        made[0].act.click()


def test_that_a_file_that_is_no_report_says_why_in_both_places(holder: QWidget, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"dear reader")
    dialog = shown(holder, path)
    assert "no PDF" in dialog.preview.banner.text
    assert dialog.verdict is not None
    assert "no PDF" in dialog.verdict.panel.reason.text()


def test_that_leaving_lets_go_of_the_document(holder: QWidget) -> None:
    for leave in ("reject", "close"):
        dialog = shown(holder, a_pdf(2))
        preview = dialog.preview
        pdf = preview.reader.opened_pdf
        assert pdf is not None
        getattr(dialog, leave)()
        assert pdf._document is None
