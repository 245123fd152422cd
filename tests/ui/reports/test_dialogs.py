"""Checking, countersigning and time-stamping in the window, with an audit open and without one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.operations.issued_reports import AUDITOR, PASSPHRASE, REVIEWER, IssuedFolder
from tests.signing.stamping import Authority, serving
from workbench.audit.enums import Rating
from workbench.operations.answers import rate_element
from workbench.operations.trusting import look_at_certificate, trusted_paths
from workbench.operations.verifying import verify_report
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow
from workbench.ui.preview.preview_dialog import PreviewDialog
from workbench.ui.reports.check_dialog import CheckDialog
from workbench.ui.reports.countersign_dialog import CountersignDialog
from workbench.ui.reports.pin_dialog import PinDialog
from workbench.ui.reports.report_dialog import ReportDialog
from workbench.ui.reports.timestamp_dialog import TimestampDialog
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.tasks import Tasks

Trust = Callable[[Path], Path]


def checking(holder: QWidget, path: Path) -> CheckDialog:
    dialog = CheckDialog(Tasks(inline=True), None, holder, path=path)
    dialog.open()
    return dialog


def countersigning(
    made: IssuedFolder, view: AuditView | None, parent: QWidget, passphrase: str = PASSPHRASE
) -> CountersignDialog:
    """Filled in; nothing was clicked yet."""
    tasks = view.desk.tasks if view is not None else Tasks(inline=True)
    dialog = CountersignDialog(tasks, view.desk if view else None, REVIEWER, parent, path=made.report)
    dialog.open()
    dialog.signing.identity.show_path(made.reviewer)
    dialog.signing.passphrase.setText(passphrase)
    return dialog


def stamping(path: Path, holder: QWidget, address: str) -> TimestampDialog:
    dialog = TimestampDialog(Tasks(inline=True), None, holder, path=path)
    dialog.open()
    dialog.server.setText(address)
    return dialog


def tampered(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)


# Checking


def test_that_a_report_is_checked_as_soon_as_it_is_chosen(holder: QWidget, made: IssuedFolder) -> None:
    dialog = CheckDialog(Tasks(inline=True), None, holder)
    dialog.open()
    assert (dialog.panel.word.text(), dialog.act.isEnabled()) == ("No report is chosen yet", False)
    dialog.report.ask().filesSelected.emit([str(made.report)])
    assert dialog.panel.word.text() == "Cannot tell"
    assert dialog.panel.beside.text().startswith("Checked without its audit")


def test_that_a_typed_path_is_checked_once_it_is_entered(holder: QWidget, made: IssuedFolder) -> None:
    dialog = CheckDialog(Tasks(inline=True), None, holder)
    dialog.open()
    dialog.report.line.setText(str(made.report))
    dialog.report.line.editingFinished.emit()
    assert dialog.panel.verdict is not None


def test_that_a_file_that_cannot_be_read_is_told(holder: QWidget, made: IssuedFolder) -> None:
    dialog = checking(holder, made.folder / "gone.pdf")
    assert dialog.panel.word.text() == "It could not be checked"
    assert "gone.pdf could not be read" in dialog.panel.reason.text()


def test_that_a_pinned_certificate_makes_genuine_what_could_not_be_told(
    holder: QWidget, made: IssuedFolder
) -> None:
    dialog = checking(holder, made.report)
    assert dialog.panel.word.text() == "Cannot tell"
    dialog.panel.signatures()[0].trust_button.click()
    pinning = dialog.findChild(PinDialog)
    assert isinstance(pinning, PinDialog)
    assert not pinning.trust.isEnabled()
    assert pinning.fingerprint.text().replace("\n", " ") == dialog.panel.signatures()[
        0
    ].fingerprint.text().replace("\n", " ")
    pinning.compared.setChecked(True)
    pinning.trust.click()
    assert dialog.panel.word.text() == "Genuine"
    assert verify_report(made.report, trust=trusted_paths())["verdict"] == "genuine"


def test_that_a_certificate_is_not_trusted_where_nobody_compared_it(
    holder: QWidget, made: IssuedFolder
) -> None:
    dialog = checking(holder, made.report)
    dialog.panel.signatures()[0].trust_button.click()
    pinning = dialog.findChild(PinDialog)
    assert isinstance(pinning, PinDialog)
    pinning.leave.click()
    assert trusted_paths() == ()
    assert dialog.panel.word.text() == "Cannot tell"


def test_that_ones_own_identity_is_known_again_while_pinning(holder: QWidget, made: IssuedFolder) -> None:
    look = look_at_certificate(made.auditor.with_suffix(".pem"))
    own = {str(made.auditor): {"name": look.name, "fingerprint": look.fingerprint}}
    keep_settings(load_settings()._replace(identities=own))
    dialog = checking(holder, made.report)
    dialog.panel.signatures()[0].trust_button.click()
    pinning = dialog.findChild(PinDialog)
    assert isinstance(pinning, PinDialog)
    assert pinning.known.text() == "It is the certificate of your own identity “Sample Auditor”."


def test_that_beside_its_audit_later_changes_are_told_and_lead_to_the_history(
    issued_view: AuditView, made: IssuedFolder, trust: Trust, qtbot: QtBot
) -> None:
    trust(made.auditor)
    issued_view.desk.write(lambda file: rate_element(file, ref="2.c", rating=Rating.MINOR, actor=AUDITOR))
    dialog = CheckDialog(issued_view.desk.tasks, issued_view.desk, issued_view, path=made.report)
    dialog.open()
    assert dialog.panel.word.text() == "Genuine"
    assert dialog.panel.later.told()[0] == "1 change to the audit since"
    with qtbot.waitSignal(dialog.place_wanted) as asked:
        dialog.panel.later.more.click()
    entries = issued_view.desk.snapshot.entries
    assert asked.args == [f"history:since {entries - 1}"]


def test_that_its_pages_can_be_looked_at_before_it_is_signed(holder: QWidget, made: IssuedFolder) -> None:
    dialog = countersigning(made, None, holder)
    dialog.pages_button.click()
    pages = dialog.findChild(PreviewDialog)
    assert isinstance(pages, PreviewDialog)
    assert pages.isVisible()
    pages.close()


def test_that_a_changed_report_is_not_genuine(holder: QWidget, made: IssuedFolder) -> None:
    tampered(made.report)
    dialog = checking(holder, made.report)
    assert dialog.panel.word.text() == "Not genuine"
    assert [one.trust_button.isHidden() for one in dialog.panel.signatures()] == [True]


# Countersigning


def test_that_a_countersigned_report_is_genuine_and_the_journal_records_it(
    issued_view: AuditView, made: IssuedFolder, trust: Trust
) -> None:
    for identity in (made.auditor, made.reviewer):
        trust(identity)
    before = made.report.read_bytes()
    dialog = countersigning(made, issued_view, issued_view)
    dialog.act.click()
    assert dialog.done_told.text().startswith(f"Countersigned. It lies at {made.report}")
    assert "journal records it" in dialog.done_told.text()
    assert dialog.panel.word.text() == "Genuine"
    assert made.report.read_bytes().startswith(before)
    assert verify_report(made.report, trust=trusted_paths())["verdict"] == "genuine"
    recorded: list[str] = []
    issued_view.desk.read(lambda file: file.countersignatures(), lambda all_: recorded.append(all_[0].signer))
    assert recorded == ["Rui Reviewer"]
    assert dialog.act.isHidden()


def test_that_a_wrong_passphrase_is_told_and_all_but_it_is_kept(
    issued_view: AuditView, made: IssuedFolder
) -> None:
    before = made.report.read_bytes()
    dialog = countersigning(made, issued_view, issued_view, "wrong")
    dialog.where.beside.setChecked(True)
    target = dialog.where.path.line.text()
    dialog.act.click()
    assert "passphrase does not open this identity" in dialog.error.text()
    assert dialog.error.isVisible()
    assert dialog.signing.passphrase.text() == ""
    assert dialog.signing.identity.path == made.reviewer
    assert dialog.where.path.line.text() == target
    assert dialog.act.isEnabled()
    assert made.report.read_bytes() == before
    assert not Path(target).exists()

    dialog.signing.passphrase.setText(PASSPHRASE)
    dialog.act.click()
    assert Path(target).read_bytes().startswith(before)
    assert made.report.read_bytes() == before


def test_that_a_changed_report_is_refused_before_a_passphrase_is_asked_for(
    issued_view: AuditView, made: IssuedFolder
) -> None:
    tampered(made.report)
    dialog = CountersignDialog(
        issued_view.desk.tasks, issued_view.desk, REVIEWER, issued_view, path=made.report
    )
    dialog.open()
    assert dialog.panel.word.text() == "Not genuine"
    assert "not as it was signed" in dialog.error.text()
    assert not dialog.signing.passphrase.isVisible()
    assert not dialog.act.isEnabled()


def test_that_a_report_of_another_audit_can_be_countersigned_without_recording_it(
    view: AuditView, made: IssuedFolder
) -> None:
    dialog = CountersignDialog(view.desk.tasks, view.desk, REVIEWER, view, path=made.report)
    dialog.open()
    assert "did not issue this report" in dialog.error.text()
    assert not dialog.signing.passphrase.isVisible()
    dialog.record.setChecked(False)
    assert dialog.signing.passphrase.isVisible()
    dialog.signing.identity.show_path(made.reviewer)
    dialog.signing.passphrase.setText(PASSPHRASE)
    entries = view.desk.snapshot.entries
    dialog.act.click()
    assert dialog.is_done
    assert len(verify_report(made.report)["signatures"]) == 2
    assert view.desk.snapshot.entries == entries


def test_that_a_reviewer_with_the_report_alone_countersigns_it(holder: QWidget, made: IssuedFolder) -> None:
    dialog = countersigning(made, None, holder)
    assert dialog.record.isHidden()
    dialog.act.click()
    assert dialog.is_done
    assert [one["field"] for one in verify_report(made.report)["signatures"]] == ["Auditor", "Reviewer"]


def test_that_a_countersigned_report_is_not_countersigned_again(holder: QWidget, made: IssuedFolder) -> None:
    countersigning(made, None, holder).act.click()
    again = CountersignDialog(Tasks(inline=True), None, REVIEWER, holder, path=made.report)
    again.open()
    assert "countersigned already" in again.error.text()
    assert not again.signing.passphrase.isVisible()


def test_that_a_file_that_is_there_is_not_replaced_unasked(holder: QWidget, made: IssuedFolder) -> None:
    dialog = countersigning(made, None, holder)
    dialog.where.beside.setChecked(True)
    taken = made.folder / "taken.pdf"
    taken.write_bytes(b"kept")
    dialog.where.path.line.setText(str(taken))
    dialog.act.click()
    assert "is already there" in dialog.error.text()
    assert taken.read_bytes() == b"kept"
    assert dialog.signing.passphrase.text() == PASSPHRASE


@pytest.mark.parametrize("missing", ["identity", "passphrase"])
def test_that_what_is_missing_is_asked_for(holder: QWidget, made: IssuedFolder, missing: str) -> None:
    dialog = countersigning(made, None, holder)
    (dialog.signing.identity.line if missing == "identity" else dialog.signing.passphrase).clear()
    dialog.act.click()
    assert dialog.error.isVisible()
    assert not dialog.is_done


def test_that_the_passphrase_is_in_no_field_and_no_note_afterwards(
    holder: QWidget, made: IssuedFolder
) -> None:
    dialog = countersigning(made, None, holder)
    dialog.act.click()
    assert dialog.signing.passphrase.text() == ""
    assert PASSPHRASE not in str(load_settings())
    assert load_settings().identity == str(made.reviewer)


# Time-stamping


def test_that_a_time_stamp_proves_the_time_to_who_trusts_its_authority(
    holder: QWidget, made: IssuedFolder, authority: Authority, trust: Trust, tmp_path: Path
) -> None:
    trust(made.auditor)
    root = tmp_path / "root.p12"
    root.with_suffix(".pem").write_bytes(authority.root.pem)
    trust(root)
    before = made.report.read_bytes()
    with serving(authority.ask) as (address, asked):
        dialog = stamping(made.report, holder, address)
        dialog.act.click()
    assert dialog.is_done
    assert made.report.read_bytes().startswith(before)
    assert asked
    assert max(len(one) for one in asked) < 200, "only a digest leaves the computer"
    assert [one.tags[-1][0] for one in dialog.panel.signatures()] == ["time proven", "time proven"]
    assert load_settings().timestamp_server == address


def test_that_a_server_that_fails_leaves_the_file_and_the_address(
    holder: QWidget, made: IssuedFolder
) -> None:
    before = made.report.read_bytes()
    with serving(lambda _query: b"busy", status=503) as (address, _):
        dialog = stamping(made.report, holder, address)
        dialog.act.click()
    assert "gave no time-stamp" in dialog.error.text()
    assert made.report.read_bytes() == before
    assert dialog.server.text() == address
    assert dialog.act.isEnabled()
    assert dialog.leave.text() == "Close"


def test_that_a_time_stamp_can_be_had_once_the_server_is_back(
    holder: QWidget, made: IssuedFolder, authority: Authority
) -> None:
    dialog = stamping(made.report, holder, "http://127.0.0.1:9/tsr")
    dialog.act.click()
    assert dialog.error.isVisible()
    with serving(authority.ask) as (address, _):
        dialog.server.setText(address)
        dialog.act.click()
    assert dialog.is_done


def test_that_stopping_while_the_server_is_asked_writes_nothing(
    holder: QWidget, made: IssuedFolder, authority: Authority
) -> None:
    before = made.report.read_bytes()
    dialogs: list[TimestampDialog] = []

    def ask(query: bytes) -> bytes:
        stop = dialogs[0].stop
        assert stop is not None
        stop.set()
        return authority.ask(query)

    with serving(ask) as (address, _):
        dialogs.append(stamping(made.report, holder, address))
        dialogs[0].act.click()
    assert "stopped" in dialogs[0].error.text()
    assert made.report.read_bytes() == before


def test_that_an_address_that_is_none_is_told(holder: QWidget, made: IssuedFolder) -> None:
    dialog = stamping(made.report, holder, "tsa")
    dialog.act.click()
    assert "no address of a time-stamp server" in dialog.error.text()


def test_that_a_changed_report_is_not_time_stamped(holder: QWidget, made: IssuedFolder) -> None:
    tampered(made.report)
    dialog = stamping(made.report, holder, "")
    assert not dialog.act.isEnabled()
    assert not dialog.server.isVisible()
    assert "not changed" in dialog.error.text()


# From the menu


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        ("check_report", CheckDialog),
        ("countersign_report", CountersignDialog),
        ("stamp_report", TimestampDialog),
    ],
)
def test_that_reports_are_reached_without_an_open_audit(
    bare_window: MainWindow, act: str, kind: type[ReportDialog]
) -> None:
    getattr(bare_window.reports, act)()
    dialog = bare_window.findChild(kind)
    assert isinstance(dialog, kind)
    assert dialog.isVisible()


def test_that_the_start_page_offers_to_check_and_to_countersign(bare_window: MainWindow) -> None:
    bare_window.start.check_button.click()
    bare_window.start.countersign_button.click()
    assert isinstance(bare_window.findChild(CheckDialog), CheckDialog)
    assert isinstance(bare_window.findChild(CountersignDialog), CountersignDialog)
