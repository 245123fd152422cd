"""What is typed where a path belongs is never a crash, and always one clear line."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from workbench.ui.issuing.places import proposed_report
from workbench.ui.main_window import MainWindow
from workbench.ui.start.new_audit_dialog import NewAuditDialog
from workbench.ui.widgets.choosing import entered_path


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("report", "/folder/report.pdf"),
        ("Report No. 5", "/folder/Report No. 5.pdf"),
        ("v1.2", "/folder/v1.2.pdf"),
        ("own.PDF", "/folder/own.PDF"),
        ("sub/report", "/folder/sub/report.pdf"),
        ("/", "/"),
        ("~nobody-of-this-name/x", "/folder/~nobody-of-this-name/x.pdf"),
        ("~/x", f"{Path.home()}/x.pdf"),
    ],
)
def test_that_a_typed_path_gets_a_folder_and_an_ending(typed: str, expected: str) -> None:
    assert entered_path(typed, folder=Path("/folder"), suffix="pdf") == Path(expected)


def test_that_a_very_long_name_is_no_crash() -> None:
    assert entered_path("名" * 300, folder=Path("/folder"), suffix="pdf").suffix == ".pdf"


@pytest.fixture
def dialog(bare_window: MainWindow) -> NewAuditDialog:
    bare_window.new_audit()
    made = bare_window.findChild(NewAuditDialog)
    assert isinstance(made, NewAuditDialog)
    return made


@pytest.mark.parametrize(
    ("typed", "told"),
    [("", "not said where"), ("/", "already there"), ("{taken}/x.audit", "could not be made")],
)
def test_that_a_new_audit_says_why_a_place_will_not_do(
    dialog: NewAuditDialog, sample_path: Path, typed: str, told: str
) -> None:
    QTest.keyClicks(dialog.entries.name, "Example Plant")
    dialog.file.target.setText(typed.format(taken=sample_path))

    dialog.create_button.click()

    assert told in dialog.error.text()
    assert "--force" not in dialog.error.text()
    assert dialog.create_button.isEnabled()


def test_that_a_long_name_in_chinese_still_gets_a_proposal(
    bare_window: MainWindow, dialog: NewAuditDialog, tmp_path: Path
) -> None:
    dialog.entries.name.setText("名" * 120)
    dialog.file.target.setText(str(tmp_path / "made"))
    dialog.create_button.click()
    view = bare_window.view
    assert view is not None

    proposal = proposed_report(view.desk.snapshot)

    assert view.desk.snapshot.path == tmp_path / "made.audit"
    assert len(proposal.name.encode()) <= 200
    assert proposal.name.startswith("名名")
