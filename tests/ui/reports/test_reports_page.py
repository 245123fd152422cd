from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.operations.issued_reports import AUDITOR, PASSPHRASE, REVIEWER, IssuedFolder, issue
from tests.signing.stamping import Authority, serving
from tests.ui.conftest import OpenWindow
from workbench.audit.enums import Rating
from workbench.operations.answers import rate_element
from workbench.operations.countersigning import countersign_report, timestamp_report
from workbench.operations.issued import FileState
from workbench.store.audit_file import AuditFile
from workbench.ui.audit_view import AuditView
from workbench.ui.history.history_page import HistoryPage
from workbench.ui.issuing.issue_dialog import IssueDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.preview.preview_dialog import PreviewDialog
from workbench.ui.reports.check_dialog import CheckDialog
from workbench.ui.reports.countersign_dialog import CountersignDialog
from workbench.ui.reports.pin_dialog import PinDialog
from workbench.ui.reports.report_card import ReportCard
from workbench.ui.reports.reports_page import ReportsPage
from workbench.ui.reports.stamp_head_dialog import StampHeadDialog
from workbench.ui.reports.timestamp_dialog import TimestampDialog
from workbench.ui.reports.words import in_lines


def texts(card: ReportCard) -> str:
    return "\n".join(one.text() for one in card.findChildren(QLabel) if not one.isHidden())


def shown_acts(card: ReportCard) -> list[str]:
    buttons = (
        card.open_button,
        card.check_button,
        card.countersign_button,
        card.stamp_button,
        card.find_button,
    )
    return [one.text() for one in buttons if not one.isHidden()]


def shown_page(view: AuditView) -> ReportsPage:
    view.show_page("reports")
    page = view.page("reports")
    assert isinstance(page, ReportsPage)
    return page


def change(view: AuditView) -> None:
    view.desk.write(lambda file: rate_element(file, ref="2.c", rating=Rating.MINOR, actor=AUDITOR))


def test_that_an_audit_without_reports_says_so(fresh_view: AuditView) -> None:
    page = shown_page(fresh_view)
    assert page.cards == []
    assert page.none.isVisible()


def test_that_a_report_is_told_with_its_signer_its_digests_and_its_entry(page: ReportsPage) -> None:
    (card,) = page.cards
    report = card.look.report
    told = texts(card)
    assert "Signed by Sample Auditor, issued on " in told
    for digest in (report.sha256, report.fingerprint):
        assert in_lines(digest) in told
    assert f"entry {card.look.anchored_at} of the journal" in told
    assert card.state.text() == "open for countersignature"
    assert card.file_state.text() == "the bytes that were issued"
    assert shown_acts(card) == ["Open", "Check…", "Countersign…", "Time-stamp…"]


def test_that_changes_since_lead_to_the_history_from_there_on(
    page: ReportsPage, issued_view: AuditView
) -> None:
    assert not page.cards[0].changes.isEnabled()
    change(issued_view)
    (card,) = page.cards
    assert card.changes.text() == "1 change to the audit since"
    card.changes.click()
    history = issued_view.page("history")
    assert isinstance(history, HistoryPage)
    assert issued_view.current_key == "history"
    shown = [history.model.step(row).what for row in range(history.model.rowCount())]
    assert shown == ["Rate 2.c Minor", "Issue report.pdf"]
    history.all_button.click()
    assert history.model.rowCount() > len(shown)
    assert not history.since.isVisible()


def test_that_a_newer_report_stands_first_and_names_what_it_replaces(
    made: IssuedFolder, open_window: OpenWindow
) -> None:
    with made.open() as file:
        issue(file, made, made.folder / "second.pdf", final=True)
    view = open_window(made.audit).view
    assert view is not None
    page = shown_page(view)
    newest, oldest = page.cards
    assert "Replaces\nreport.pdf" in texts(newest)
    assert "Replaced by\nsecond.pdf" in texts(oldest)
    assert (newest.state.text(), oldest.state.text()) == ("final", "replaced")
    for card in page.cards:
        assert "Countersign…" not in shown_acts(card)


def test_that_countersignature_and_time_stamp_are_told(
    made: IssuedFolder, open_window: OpenWindow, authority: Authority
) -> None:
    with made.open() as file:
        countersign_report(
            made.report, identity_path=made.reviewer, passphrase=PASSPHRASE, actor=REVIEWER, audit=file
        )
    with serving(authority.ask) as (address, _):
        timestamp_report(made.report, server=address)
    view = open_window(made.audit).view
    assert view is not None
    page = shown_page(view)
    (card,) = page.cards
    assert card.state.text() == "countersigned"
    assert "by Rui Reviewer on " in texts(card)
    assert card.stamps.text().startswith("Time-stamped by A Time Authority on ")
    assert "Countersign…" not in shown_acts(card)


def test_that_a_file_that_was_moved_is_found_again_by_its_bytes(
    page: ReportsPage, made: IssuedFolder, tmp_path: Path
) -> None:
    moved = tmp_path / "elsewhere.pdf"
    made.report.rename(moved)
    page.look_at_files()
    (card,) = page.cards
    assert card.file_state.text() == "not there any more"
    assert shown_acts(card) == ["Find the file…"]

    find(page, card, moved)

    assert (card.file_state.text(), card.place.text()) == ("the bytes that were issued", str(moved))
    page.look_at_files()
    assert card.file is not None
    assert card.file.path == moved


def find(page: ReportsPage, card: ReportCard, path: Path) -> None:
    dialog = page.find_file(card)
    dialog.filesSelected.emit([str(path)])


def test_that_another_file_is_not_taken_for_the_report(page: ReportsPage, made: IssuedFolder) -> None:
    content = bytearray(made.report.read_bytes())
    content[5000] ^= 1
    changed = made.folder / "changed.pdf"
    changed.write_bytes(content)
    made.report.unlink()
    page.look_at_files()
    (card,) = page.cards
    find(page, card, changed)
    assert page.banner.text.startswith("changed.pdf is not report.pdf: its SHA-256 is another one.")
    assert card.file is not None
    assert card.file.state is FileState.MISSING


def test_that_the_verdict_on_a_checked_file_stands_on_its_card(
    page: ReportsPage, made: IssuedFolder, trust: Callable[[Path], Path]
) -> None:
    trust(made.auditor)
    (card,) = page.cards
    card.check_button.click()
    dialog = page.window().findChild(CheckDialog)
    assert isinstance(dialog, CheckDialog)
    assert dialog.panel.word.text() == "Genuine"
    dialog.leave.click()
    assert card.mark.verdict == "genuine"


@pytest.mark.parametrize(
    ("act", "dialog"),
    [("issue_button", IssueDialog), ("check_button", CheckDialog), ("stamp_button", TimestampDialog)],
)
def test_that_the_page_opens_what_its_buttons_say(page: ReportsPage, act: str, dialog: type) -> None:
    getattr(page, act).click()
    assert isinstance(page.window().findChild(dialog), dialog)


def test_that_a_draft_is_asked_for_a_place(page: ReportsPage) -> None:
    page.draft_button.click()
    assert isinstance(page.findChild(QFileDialog), QFileDialog)


def test_that_a_card_opens_the_pages_of_its_file_with_the_verdict_beside_them(
    page: ReportsPage, qtbot: QtBot
) -> None:
    page.cards[0].open_button.click()
    preview = page.window().findChild(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    assert preview.verdict is not None
    panel = preview.verdict.panel
    qtbot.waitUntil(lambda: panel.verdict is not None)
    assert panel.word.text() == "Cannot tell"
    preview.close()


def test_that_a_card_opens_countersigning_on_its_own_file(page: ReportsPage, made: IssuedFolder) -> None:
    page.cards[0].countersign_button.click()
    dialog = page.window().findChild(CountersignDialog)
    assert isinstance(dialog, CountersignDialog)
    assert dialog.report.path == made.report


def test_that_an_audit_open_read_only_offers_neither_issuing_nor_countersigning(
    made: IssuedFolder, bare_window: MainWindow, qapp: QApplication
) -> None:
    bare_window.adopt(AuditFile.open(made.audit, read_only=True))
    view = bare_window.view
    assert view is not None
    qapp.processEvents()
    page = shown_page(view)
    assert not page.issue_button.isEnabled()
    assert shown_acts(page.cards[0]) == ["Open", "Check…", "Time-stamp…"]


def stamped(page: ReportsPage, authority: Authority, **differs: int) -> StampHeadDialog:
    page.stamps.stamp_button.click()
    dialog = page.window().findChild(StampHeadDialog)
    assert isinstance(dialog, StampHeadDialog)
    with serving(authority.ask, **differs) as (address, asked):
        dialog.server.setText(address)
        dialog.act.click()
    assert max(len(one) for one in asked) < 200, "only a digest leaves the computer"
    return dialog


def test_that_the_journal_is_time_stamped_and_its_authority_can_be_trusted(
    page: ReportsPage, issued_view: AuditView, authority: Authority
) -> None:
    assert page.stamps.none.isVisible()
    entries = issued_view.desk.snapshot.entries
    dialog = stamped(page, authority)
    assert dialog.done_told.text().startswith(
        f"Entry {entries} of the journal, and all before it, were there"
    )
    assert issued_view.desk.snapshot.entries == entries + 1
    (line,) = page.stamps.lines
    assert line.state.text() == "authority not trusted yet"
    line.trust_button.click()
    pinning = page.window().findChild(PinDialog)
    assert isinstance(pinning, PinDialog)
    pinning.compared.setChecked(True)
    pinning.trust.click()
    (line,) = page.stamps.lines
    assert line.state.text() == "time proven"
    assert line.told.text().startswith(f"Up to entry {entries}: ")
    assert page.cards[0].changes.text() == "No change to the audit since"


def test_that_a_server_that_fails_adds_nothing_to_the_journal(
    page: ReportsPage, issued_view: AuditView, authority: Authority
) -> None:
    entries = issued_view.desk.snapshot.entries
    dialog = stamped(page, authority, status=503)
    assert "gave no time-stamp" in dialog.error.text()
    assert issued_view.desk.snapshot.entries == entries
    assert dialog.act.isEnabled()


def test_that_a_journal_is_not_stamped_once_somebody_stopped_it(
    page: ReportsPage, issued_view: AuditView, authority: Authority
) -> None:
    entries = issued_view.desk.snapshot.entries
    dialog = StampHeadDialog(issued_view.desk, page.window())
    dialog.open()

    def ask(query: bytes) -> bytes:
        assert dialog.stop is not None
        dialog.stop.set()  # as `reject` does, which only the window's own thread may call
        return authority.ask(query)

    with serving(ask) as (address, _):
        dialog.server.setText(address)
        dialog.act.click()
    assert dialog.error.text() == "It was stopped; nothing was recorded."
    assert issued_view.desk.snapshot.entries == entries
