from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.issuing.conftest import PASSPHRASE, DeskOf
from workbench.audit.records import IssuedReport
from workbench.operations.verifying import verify_report
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.issuing.issue_dialog import IssueDialog
from workbench.ui.settings import load_settings


def opened(qtbot: QtBot, desk: Desk) -> IssueDialog:
    dialog = IssueDialog(desk)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def filled(dialog: IssueDialog, identity: Path, target: Path, passphrase: str = PASSPHRASE) -> IssueDialog:
    dialog.identity.line.setText(str(identity))
    dialog.target.line.setText(str(target))
    dialog.passphrase.setText(passphrase)
    return dialog


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def issued_reports(desk: Desk) -> tuple[IssuedReport, ...]:
    found: list[tuple[IssuedReport, ...]] = []
    desk.read(lambda file: file.issued_reports(), found.append)
    return found[0]


def blocks(dialog: IssueDialog) -> list[str]:
    shown = dialog.summary.blocks
    return [shown.item(row).text() for row in range(shown.count())]


def test_that_the_rating_at_signoff_and_the_unknown_sources_are_named(
    qtbot: QtBot, desk_of: DeskOf, document: dict[str, Any]
) -> None:
    for source in document["sources"][:7]:
        source["due_diligence"] = "unknown"
    summary = opened(qtbot, desk_of(document)).summary
    assert summary.mark.text == "Priority"
    assert "The rating now is Conformance" in summary.difference.text()
    assert "(7): Example Works 0 (fictitious) (tin)" in summary.unknown.text()
    assert summary.unknown.text().endswith("and 2 more.")


def test_that_only_sources_in_the_editions_scope_are_named_as_unknown(
    qtbot: QtBot, desk_of: DeskOf, document: dict[str, Any]
) -> None:
    document["criterion"] = "rba-minerals@7.1.2"
    document["sources"][4].update(mineral="cobalt", due_diligence="unknown")
    told = opened(qtbot, desk_of(document)).summary.unknown.text()
    assert told.endswith("(1): Example Works 3 (fictitious) (tin).")


def test_that_nothing_is_said_of_unknown_sources_where_there_are_none(
    qtbot: QtBot, desk_of: DeskOf, document: dict[str, Any]
) -> None:
    document["sources"][3]["due_diligence"] = "documented"
    summary = opened(qtbot, desk_of(document)).summary
    assert not summary.unknown.isVisible()
    assert summary.difference.text() == "The same as the rating now."


def test_that_what_stands_against_signing_is_listed_with_its_place_and_disables_it(
    qtbot: QtBot, desk_of: DeskOf, document: dict[str, Any]
) -> None:
    del document["answers"]["2.d"]
    document["conflict_review"] = "unanswered"
    dialog = opened(qtbot, desk_of(document))
    told = blocks(dialog)
    assert "Element 2.d has no rating. Rate it." in told
    assert any("conflict review" in one for one in told)
    assert not dialog.sign.isEnabled()


def test_that_a_complete_audit_may_be_signed(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    assert blocks(dialog) == []
    assert dialog.sign.isEnabled()


def test_that_an_audit_open_read_only_says_so_and_cannot_be_signed(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    with AuditFile.open(tmp_path / "made.audit", read_only=True) as file:
        dialog = opened(qtbot, Desk(file, tasks=desk.tasks, actor=desk.actor))
        assert "read-only" in blocks(dialog)[0]
        assert not dialog.sign.isEnabled()


def test_that_a_wrong_passphrase_is_told_and_keeps_what_was_entered(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    dialog = filled(opened(qtbot, desk), identity, target, "wrong")
    dialog.final.setChecked(True)
    click(qtbot, dialog.sign)
    assert dialog.error.isVisible()
    assert "passphrase does not open this identity" in dialog.error.text()
    assert dialog.identity.line.text() == str(identity)
    assert dialog.target.line.text() == str(target)
    assert dialog.final.isChecked()
    assert dialog.sign.isEnabled()
    assert not target.exists()
    assert issued_reports(desk) == ()


def test_that_the_next_try_succeeds_after_a_wrong_passphrase(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    dialog = filled(opened(qtbot, desk), identity, tmp_path / "report.pdf", "wrong")
    click(qtbot, dialog.sign)
    dialog.passphrase.setText(PASSPHRASE)
    click(qtbot, dialog.sign)
    assert not dialog.error.isVisible()
    assert (tmp_path / "report.pdf").exists()


def test_that_an_issued_report_is_genuine_to_who_trusts_its_signer(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    dialog = filled(opened(qtbot, desk), identity, target)
    click(qtbot, dialog.sign)
    certificate = identity.with_suffix(".pem")
    assert verify_report(target, trust=[certificate])["verdict"] == "genuine"
    assert "genuine" in dialog.receipt.verdict.text()
    assert "Signed by Sample Auditor" in dialog.receipt.reason.text()
    assert str(target) in dialog.receipt.place.text()
    assert not dialog.entries.isVisible()


def test_that_the_pages_learn_of_an_issued_report(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    entries, told = desk.snapshot.entries, list[Changes]()
    desk.changed.connect(told.append)
    click(qtbot, filled(opened(qtbot, desk), identity, tmp_path / "report.pdf").sign)
    assert desk.snapshot.entries == entries + 1
    assert [report.file_name for report in desk.snapshot.issued_reports] == ["report.pdf"]
    assert [changes.what for changes in told] == ["Issue report.pdf"]


def test_that_a_report_is_issued_as_final_when_that_is_ticked(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    dialog = filled(opened(qtbot, desk), identity, tmp_path / "report.pdf")
    dialog.final.setChecked(True)
    click(qtbot, dialog.sign)
    assert [report.final for report in issued_reports(desk)] == [True]


def test_that_the_passphrase_is_hidden_and_gone_after_signing_and_never_remembered(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    dialog = filled(opened(qtbot, desk), identity, tmp_path / "report.pdf")
    assert dialog.passphrase.echoMode() == QLineEdit.EchoMode.Password
    click(qtbot, dialog.sign)
    assert dialog.passphrase.text() == ""
    notes = [path.read_text() for path in (tmp_path / "config").rglob("*") if path.is_file()]
    assert notes
    assert not any(PASSPHRASE in note for note in notes)


def test_that_the_passphrase_is_gone_when_the_dialog_is_left(qtbot: QtBot, desk: Desk) -> None:
    dialog = IssueDialog(desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.passphrase.setText(PASSPHRASE)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.passphrase.text() == ""


def test_that_the_identity_is_remembered_for_the_next_report(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    click(qtbot, filled(opened(qtbot, desk), identity, tmp_path / "report.pdf").sign)
    assert load_settings().identity == str(identity)
    assert opened(qtbot, desk).identity.line.text() == str(identity)


def test_that_the_proposed_name_has_facility_and_report_number_and_is_free(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    name = "Sample Plant (fictitious) - R 2026 1"
    assert opened(qtbot, desk).target.path == tmp_path / f"{name}.pdf"
    (tmp_path / f"{name}.pdf").touch()
    assert opened(qtbot, desk).target.path == tmp_path / f"{name} 2.pdf"


def test_that_a_typed_name_that_is_taken_is_not_replaced(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "taken.pdf"
    target.write_bytes(b"kept")
    dialog = filled(opened(qtbot, desk), identity, target)
    click(qtbot, dialog.sign)
    assert "already there" in dialog.error.text()
    assert target.read_bytes() == b"kept"
    assert issued_reports(desk) == ()


def test_that_a_name_confirmed_in_the_file_dialog_is_replaced(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "taken.pdf"
    target.write_bytes(b"old")
    dialog = filled(opened(qtbot, desk), identity, tmp_path / "other.pdf")
    asked = dialog.target.ask()
    asked.filesSelected.emit([str(target)])
    asked.close()
    click(qtbot, dialog.sign)
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("missing", ["identity", "passphrase", "target"])
def test_that_what_is_missing_is_asked_for(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path, missing: str
) -> None:
    dialog = filled(opened(qtbot, desk), identity, tmp_path / "report.pdf")
    field = {
        "identity": dialog.identity.line,
        "passphrase": dialog.passphrase,
        "target": dialog.target.line,
    }[missing]
    field.clear()
    click(qtbot, dialog.sign)
    assert dialog.error.text()
    assert dialog.focusWidget() is field
    assert issued_reports(desk) == ()


def test_that_an_identity_that_is_not_there_is_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = filled(opened(qtbot, desk), tmp_path / "none.p12", tmp_path / "report.pdf")
    click(qtbot, dialog.sign)
    assert "could not be read" in dialog.error.text()


def test_that_enter_in_the_passphrase_signs(qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path) -> None:
    dialog = filled(opened(qtbot, desk), identity, tmp_path / "report.pdf")
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert (tmp_path / "report.pdf").exists()


def test_that_an_identity_made_here_signs_at_once(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, desk)
    click(qtbot, dialog.new_identity)
    making = dialog.making
    assert making is not None
    making.place.line.setText(str(tmp_path / "mine.p12"))
    making.passphrase.setText("battery staple")
    making.again.setText("battery staple")
    click(qtbot, making.make)
    making.reject()
    dialog.passphrase.setText("battery staple")
    click(qtbot, dialog.sign)
    assert [report.signer for report in issued_reports(desk)] == ["Sample Auditor"]


class Opener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


def test_that_the_folder_of_an_issued_report_can_be_opened(
    qtbot: QtBot, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    dialog = filled(opened(qtbot, desk), identity, tmp_path / "report.pdf")
    click(qtbot, dialog.sign)
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")
    try:
        click(qtbot, dialog.receipt.open_folder)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opener.opened] == [str(tmp_path)]


def test_that_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    labelled = {dialog.passphrase}
    for field in dialog.findChildren(QLineEdit):
        assert field.accessibleName() or field in labelled
    assert dialog.sign.isDefault()
