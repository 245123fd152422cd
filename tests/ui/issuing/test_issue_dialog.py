from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.issuing.conftest import PASSPHRASE, DeskOf
from workbench.audit.records import IssuedReport
from workbench.operations.verifying import verify_report
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.desk import Desk
from workbench.ui.issuing.issue_dialog import IssueDialog
from workbench.ui.settings import load_settings
from workbench.ui.tasks import Tasks


def opened(window: QWidget, desk: Desk) -> IssueDialog:
    dialog = IssueDialog(desk, window)
    dialog.open()
    return dialog


def filled(dialog: IssueDialog, identity: Path, target: Path, passphrase: str = PASSPHRASE) -> IssueDialog:
    dialog.signing.identity.line.setText(str(identity))
    dialog.target.line.setText(str(target))
    dialog.signing.passphrase.setText(passphrase)
    return dialog


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def issued_reports(desk: Desk) -> tuple[IssuedReport, ...]:
    found: list[tuple[IssuedReport, ...]] = []
    desk.read(lambda file: file.issued_reports(), found.append)
    return found[0]


def blocks(dialog: IssueDialog) -> list[str]:
    shown = dialog.summary.blocks
    return [shown.item(row).text() for row in range(shown.count())]


def test_that_the_rating_at_signoff_and_the_unknown_sources_are_named(
    window: QWidget, desk_of: DeskOf, document: dict[str, Any]
) -> None:
    for source in document["sources"][:7]:
        source["due_diligence"] = "unknown"
    summary = opened(window, desk_of(document)).summary
    assert summary.mark.text == "Priority"
    assert "The rating now is Conformance" in summary.difference.text()
    assert "(7): Example Works 0 (fictitious) (tin)" in summary.unknown.text()
    assert summary.unknown.text().endswith("and 2 more.")


def test_that_only_sources_in_the_editions_scope_are_named_as_unknown(
    window: QWidget, desk_of: DeskOf, document: dict[str, Any]
) -> None:
    document["criterion"] = "rba-minerals@7.1.2"
    document["sources"][4].update(mineral="cobalt", due_diligence="unknown")
    told = opened(window, desk_of(document)).summary.unknown.text()
    assert told.endswith("(1): Example Works 3 (fictitious) (tin).")


def test_that_nothing_is_said_of_unknown_sources_where_there_are_none(
    window: QWidget, desk_of: DeskOf, document: dict[str, Any]
) -> None:
    document["sources"][3]["due_diligence"] = "documented"
    summary = opened(window, desk_of(document)).summary
    assert not summary.unknown.isVisible()
    assert summary.difference.text() == "The same as the rating now."


def test_that_what_stands_against_signing_is_listed_with_its_place_and_disables_it(
    window: QWidget, desk_of: DeskOf, document: dict[str, Any]
) -> None:
    del document["answers"]["2.d"]
    document["conflict_review"] = "unanswered"
    dialog = opened(window, desk_of(document))
    told = blocks(dialog)
    assert "Element 2.d has no rating. Rate it." in told
    assert any("conflict review" in one for one in told)
    assert not dialog.sign.isEnabled()


def test_that_a_line_leads_to_its_place_and_closes_the_dialog(
    window: QWidget, desk_of: DeskOf, document: dict[str, Any], qtbot: QtBot
) -> None:
    del document["answers"]["2.d"]
    dialog = opened(window, desk_of(document))
    shown = dialog.summary.blocks
    shown.setCurrentRow(blocks(dialog).index("Element 2.d has no rating. Rate it."))
    shown.setFocus()

    with qtbot.waitSignal(dialog.place_wanted) as asked:
        QTest.keyClick(shown, Qt.Key.Key_Return)

    assert asked.args == ["2.d"]
    assert not dialog.isVisible()


def test_that_a_complete_audit_may_be_signed(window: QWidget, desk: Desk) -> None:
    dialog = opened(window, desk)
    assert blocks(dialog) == []
    assert dialog.sign.isEnabled()


def test_that_an_audit_open_read_only_says_so_and_cannot_be_signed(
    window: QWidget, desk: Desk, tmp_path: Path
) -> None:
    with AuditFile.open(tmp_path / "made.audit", read_only=True) as file:
        dialog = opened(window, Desk(file, tasks=desk.tasks, actor=desk.actor))
        assert "read-only" in blocks(dialog)[0]
        assert not dialog.sign.isEnabled()


def test_that_a_wrong_passphrase_is_told_and_keeps_what_was_entered(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    dialog = filled(opened(window, desk), identity, target, "wrong")
    dialog.final.setChecked(True)
    click(dialog.sign)
    assert dialog.error.isVisible()
    assert "passphrase does not open this identity" in dialog.error.text()
    assert dialog.signing.identity.line.text() == str(identity)
    assert dialog.target.line.text() == str(target)
    assert dialog.final.isChecked()
    assert dialog.sign.isEnabled()
    assert not target.exists()
    assert issued_reports(desk) == ()


def test_that_the_next_try_succeeds_after_a_wrong_passphrase(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    dialog = filled(opened(window, desk), identity, tmp_path / "report.pdf", "wrong")
    click(dialog.sign)
    dialog.signing.passphrase.setText(PASSPHRASE)
    click(dialog.sign)
    assert not dialog.error.isVisible()
    assert (tmp_path / "report.pdf").exists()


def test_that_an_issued_report_is_genuine_to_who_trusts_its_signer(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    dialog = filled(opened(window, desk), identity, target)
    click(dialog.sign)
    certificate = identity.with_suffix(".pem")
    assert verify_report(target, trust=[certificate])["verdict"] == "genuine"
    assert "genuine" in dialog.receipt.verdict.text()
    assert "Signed by Sample Auditor" in dialog.receipt.reason.text()
    assert str(target) in dialog.receipt.place.text()
    assert not dialog.entries.isVisible()


def test_that_the_pages_learn_of_an_issued_report(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    entries, told = desk.snapshot.entries, list[Changes]()
    desk.changed.connect(told.append)
    click(filled(opened(window, desk), identity, tmp_path / "report.pdf").sign)
    assert desk.snapshot.entries == entries + 1
    assert [report.file_name for report in desk.snapshot.issued_reports] == ["report.pdf"]
    assert [changes.what for changes in told] == ["Issue report.pdf"]


def test_that_the_identity_is_remembered_and_its_passphrase_is_not(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    dialog = filled(opened(window, desk), identity, tmp_path / "report.pdf")
    assert dialog.signing.passphrase.echoMode() == QLineEdit.EchoMode.Password
    click(dialog.sign)
    assert dialog.signing.passphrase.text() == ""
    notes = [path.read_text() for path in (tmp_path / "config").rglob("*") if path.is_file()]
    assert not any(PASSPHRASE in note for note in notes)
    assert load_settings().identity == str(identity)
    assert opened(window, desk).signing.identity.line.text() == str(identity)


def test_that_the_passphrase_is_gone_when_the_dialog_is_left(window: QWidget, desk: Desk) -> None:
    dialog = opened(window, desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.signing.passphrase.setText(PASSPHRASE)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.signing.passphrase.text() == ""


def test_that_the_proposed_name_has_facility_and_report_number_and_is_free(
    window: QWidget, desk: Desk, tmp_path: Path
) -> None:
    name = "Sample Plant (fictitious) - R 2026 1"
    assert opened(window, desk).target.path == tmp_path / f"{name}.pdf"
    (tmp_path / f"{name}.pdf").touch()
    assert opened(window, desk).target.path == tmp_path / f"{name} 2.pdf"


def test_that_a_typed_name_that_is_taken_is_not_replaced(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "taken.pdf"
    target.write_bytes(b"kept")
    dialog = filled(opened(window, desk), identity, target)
    click(dialog.sign)
    assert "already there. Give another name" in dialog.error.text()
    assert target.read_bytes() == b"kept"
    assert issued_reports(desk) == ()


def test_that_a_name_confirmed_in_the_file_dialog_is_replaced(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    target = tmp_path / "taken.pdf"
    target.write_bytes(b"old")
    dialog = filled(opened(window, desk), identity, tmp_path / "other.pdf")
    asked = dialog.target.ask()
    asked.filesSelected.emit([str(target)])
    asked.close()
    click(dialog.sign)
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("missing", ["identity", "passphrase", "target"])
def test_that_what_is_missing_is_asked_for(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path, missing: str
) -> None:
    dialog = filled(opened(window, desk), identity, tmp_path / "report.pdf")
    field = {
        "identity": dialog.signing.identity.line,
        "passphrase": dialog.signing.passphrase,
        "target": dialog.target.line,
    }[missing]
    field.clear()
    click(dialog.sign)
    assert dialog.error.text()
    assert dialog.focusWidget() is field
    assert issued_reports(desk) == ()


def test_that_an_identity_that_is_not_there_is_told(window: QWidget, desk: Desk, tmp_path: Path) -> None:
    dialog = filled(opened(window, desk), tmp_path / "none.p12", tmp_path / "report.pdf")
    click(dialog.sign)
    assert "could not be read" in dialog.error.text()


def test_that_enter_in_the_passphrase_signs_and_a_tick_makes_it_final(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    dialog = filled(opened(window, desk), identity, tmp_path / "report.pdf")
    dialog.final.setChecked(True)
    QTest.keyClick(dialog.signing.passphrase, Qt.Key.Key_Return)
    assert [report.final for report in issued_reports(desk)] == [True]


def test_that_an_identity_made_here_signs_at_once(window: QWidget, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(window, desk)
    click(dialog.signing.new_identity)
    making = dialog.signing.making
    assert making is not None
    making.place.line.setText(str(tmp_path / "mine.p12"))
    making.passphrase.setText("battery staple")
    making.again.setText("battery staple")
    click(making.make)
    making.reject()
    dialog.signing.passphrase.setText("battery staple")
    click(dialog.sign)
    assert [report.signer for report in issued_reports(desk)] == ["Sample Auditor"]


class Opener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


def test_that_the_folder_of_an_issued_report_can_be_opened(
    window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    dialog = filled(opened(window, desk), identity, tmp_path / "report.pdf")
    click(dialog.sign)
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type] # PySide takes str only
    try:
        click(dialog.receipt.open_folder)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opener.opened] == [str(tmp_path)]


def test_that_every_field_and_button_is_reached_by_tab_and_has_a_name(window: QWidget, desk: Desk) -> None:
    dialog = opened(window, desk)
    reached = [field for field in chain_of(dialog) if takes_tab(field)]
    assert [name_of(dialog, field) for field in reached] == [
        "Identity",
        "Identity: choose",
        "Make an identity…",
        "Passphrase",
        "Report",
        "Report: choose",
        "Language of the report",
        "Template",
        "Template: choose",
        "Write an example…",
        "Final: no countersignature",
        "Cancel",
        "Preview…",
        "Sign and issue",
    ]
    assert dialog.sign.isDefault()


def chain_of(dialog: QWidget) -> Iterator[QWidget]:
    field = dialog.nextInFocusChain()
    while field is not None and field is not dialog:
        yield field
        field = field.nextInFocusChain()


def takes_tab(field: QWidget) -> bool:
    takes = bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and field.isVisible() and field.focusProxy() is None


def name_of(dialog: IssueDialog, field: QWidget) -> str:
    """What a screen reader says: a name of its own, its text, or the label whose buddy it is."""
    texts = [field.accessibleName(), field.text() if isinstance(field, QAbstractButton) else ""]
    texts += [one.text() for one in dialog.findChildren(QLabel) if one.buddy() is field]
    return next(text for text in texts if text).replace("&", "")


def test_that_the_window_lives_while_a_report_is_signed_and_the_dialog_stays_until_the_result(
    qtbot: QtBot, window: QWidget, desk: Desk, identity: Path, tmp_path: Path
) -> None:
    dialog = filled(opened(window, desk), identity, tmp_path / "report.pdf")
    beats = list[bool]()
    heart = QTimer(window, interval=5)
    heart.timeout.connect(lambda: beats.append(dialog.progress.isVisible()))
    desk.tasks = Tasks()
    try:
        heart.start()
        click(dialog.sign)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert (dialog.isVisible(), dialog.sign.isEnabled()) == (True, False)
        qtbot.waitUntil(lambda: dialog.receipt.isVisible(), timeout=60_000)
        qtbot.waitUntil(lambda: len(desk.snapshot.issued_reports) == 1, timeout=60_000)
    finally:
        heart.stop()
        desk.tasks.stop()
    assert any(beats)  # a window that waits for the signature beats only after it
    assert not dialog.progress.isVisible()
