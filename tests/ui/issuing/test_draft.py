from pathlib import Path
from typing import Any

import pypdfium2
from PySide6.QtWidgets import QFileDialog, QWidget

from tests.ui.issuing.conftest import DeskOf
from workbench.ui.desk import Desk
from workbench.ui.issuing.draft import export_draft
from workbench.ui.widgets.banner import Banner


def exported(desk: Desk, window: QWidget, target: Path) -> tuple[QFileDialog, Banner]:
    banner = Banner(window)
    dialog = export_draft(desk, window, banner)
    dialog.filesSelected.emit([str(target)])
    return dialog, banner


def text_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        return str(page.get_textpage().get_text_range())


def test_that_a_draft_is_written_and_the_banner_tells_where_it_lies(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    target = tmp_path / "out.pdf"
    _, banner = exported(desk, window, target)
    assert banner.text == f"The draft lies at {target}"
    assert "draft" in text_of(target).lower()


def test_that_a_draft_is_possible_while_elements_are_unanswered(
    desk_of: DeskOf, document: dict[str, Any], window: QWidget, tmp_path: Path
) -> None:
    document["answers"] = {}
    exported(desk_of(document), window, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").is_file()


def test_that_the_file_dialog_proposes_facility_number_and_draft(desk: Desk, window: QWidget) -> None:
    dialog, _ = exported(desk, window, Path("nowhere") / "out.pdf")
    assert [Path(one).name for one in dialog.selectedFiles()] == [
        "Sample Plant (fictitious) - R 2026 1 - draft.pdf"
    ]


def test_that_a_draft_that_cannot_be_written_is_told_and_can_be_tried_again(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    target = tmp_path / "later" / "out.pdf"
    _, banner = exported(desk, window, target)
    assert "could not be written" in banner.text
    target.parent.mkdir()
    banner.again_button.click()
    assert target.is_file()


def test_that_a_draft_leaves_no_entry_in_the_journal(desk: Desk, window: QWidget, tmp_path: Path) -> None:
    before = desk.snapshot.entries
    exported(desk, window, tmp_path / "out.pdf")
    heads = list[int]()
    desk.read(lambda file: file.head().sequence, heads.append)
    assert heads == [before]
