"""Other documents: which, in which look, and what they keep back; looked at and saved."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.audit.choices import DocumentKind, Withheld
from workbench.operations.templates import write_example_template
from workbench.ui.desk import Desk
from workbench.ui.issuing.documents import proposed_document, usual_choices
from workbench.ui.issuing.documents_dialog import DocumentsDialog
from workbench.ui.issuing.draft import preview_acknowledgement
from workbench.ui.preview.preview_dialog import PreviewDialog
from workbench.ui.settings import load_settings
from workbench.ui.widgets.banner import Banner


@pytest.fixture(autouse=True)
def _close_previews(window: QWidget) -> Iterator[None]:
    yield
    for shown in window.findChildren(PreviewDialog):
        shown.close()


@pytest.fixture
def dialog(window: QWidget, desk: Desk) -> DocumentsDialog:
    made = DocumentsDialog(desk, window)
    made.open()
    return made


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "firm.toml"
    path.write_text(
        'format = "workbench-template/1"\nfirm = "Example Assurance"\ncolour = "#7A1F3D"\nlogo = "logo.png"\n'
    )
    Image.new("RGB", (90, 30), (10, 90, 60)).save(tmp_path / "logo.png")
    return path


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(BytesIO(pdf)) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def save(dialog: DocumentsDialog, target: Path) -> str:
    asking = dialog.ask_target()
    asking.filesSelected.emit([str(target)])
    asking.close()
    assert not dialog.error.isVisible(), dialog.error.text()
    return text_of(target.read_bytes())


def previewed(window: QWidget) -> PreviewDialog:
    (shown,) = window.findChildren(PreviewDialog)
    return shown


def test_that_the_acknowledgement_comes_first_and_is_saved_as_one_page(
    dialog: DocumentsDialog, tmp_path: Path
) -> None:
    target = tmp_path / "page.pdf"
    said = save(dialog, target)
    assert "Acknowledgement of findings" in said
    with pypdfium2.PdfDocument(target) as document:
        assert len(document) == 1
    assert str(target) in dialog.place.text()
    assert dialog.folder.isVisible()


def test_that_a_document_is_looked_at_without_choosing_a_file(
    dialog: DocumentsDialog, desk: Desk, window: QWidget
) -> None:
    dialog.kind.show_value(DocumentKind.PLAN)
    before = sorted(desk.snapshot.path.parent.iterdir())
    click(dialog.preview)
    pdf = previewed(window).preview.pdf
    assert pdf is not None
    assert "Corrective action plan" in text_of(pdf)
    assert sorted(desk.snapshot.path.parent.iterdir()) == before


def test_that_what_is_ticked_is_withheld(dialog: DocumentsDialog, tmp_path: Path) -> None:
    dialog.kind.show_value(DocumentKind.FINDINGS)
    for box in dialog.withhold.values():
        box.setChecked(True)
    assert dialog.choices.withheld == frozenset(Withheld)
    said = save(dialog, tmp_path / "copy.pdf")
    assert "Redacted copy" in said
    assert "Source 01 (name withheld)" in said
    assert "Sample Auditor" not in said


def test_that_a_hint_says_that_photos_may_show_persons(dialog: DocumentsDialog) -> None:
    dialog.withhold[Withheld.PERSONS].setChecked(True)
    assert "Photos may show persons" in dialog.told.text()
    dialog.withhold[Withheld.PHOTOS].setChecked(True)
    assert "Photos may show persons" not in dialog.told.text()


def test_that_a_template_is_shown_worn_and_remembered(
    dialog: DocumentsDialog, template: Path, tmp_path: Path
) -> None:
    dialog.template.field.show_path(template)
    assert dialog.template.firm.text() == "Example Assurance"
    assert dialog.template.firm.isVisible()
    assert load_settings().report_template == str(template)
    dialog.kind.show_value(DocumentKind.FINDINGS)
    assert "Example Assurance" in save(dialog, tmp_path / "page.pdf")


def test_that_faults_of_a_template_are_told_with_their_places_and_it_is_not_remembered(
    dialog: DocumentsDialog, template: Path
) -> None:
    template.write_text('format = "workbench-template/1"\ncolour = "#FFFFFF"\nfirn = "x"\n')
    dialog.template.field.show_path(template)
    assert "colour: is too light" in dialog.template.fault.text()
    assert "firn" in dialog.template.fault.text()
    assert load_settings().report_template == ""


def test_that_a_document_with_a_faulty_template_is_refused_and_said_why(
    dialog: DocumentsDialog, template: Path
) -> None:
    template.write_text("no template")
    dialog.template.field.show_path(template)
    click(dialog.preview)
    assert "firm.toml" in dialog.error.text()
    assert dialog.preview.isEnabled()


def test_that_an_example_is_written_and_used(dialog: DocumentsDialog, tmp_path: Path) -> None:
    asking = dialog.template.ask_example()
    asking.filesSelected.emit([str(tmp_path / "mine.toml")])
    asking.close()
    assert dialog.template.firm.text() == "Your firm"
    assert load_settings().report_template == str(tmp_path / "mine.toml")


def test_that_no_template_is_remembered_as_none(dialog: DocumentsDialog, tmp_path: Path) -> None:
    write_example_template(tmp_path / "mine.toml")
    dialog.template.field.show_path(tmp_path / "mine.toml")
    dialog.template.field.line.clear()
    assert load_settings().report_template == ""
    assert dialog.choices.template is None


def test_that_the_page_for_the_closing_meeting_needs_no_dialog(window: QWidget, desk: Desk) -> None:
    preview_acknowledgement(desk, window, Banner(window))
    pdf = previewed(window).preview.pdf
    assert pdf is not None
    assert "For the auditee" in text_of(pdf)


def test_that_names_of_files_tell_the_documents_apart(desk: Desk, dialog: DocumentsDialog) -> None:
    names = {proposed_document(desk.snapshot, usual_choices(desk, kind)).name for kind in DocumentKind}
    dialog.withhold[Withheld.SOURCES].setChecked(True)
    names.add(proposed_document(desk.snapshot, dialog.choices).name)
    assert len(names) == 4
