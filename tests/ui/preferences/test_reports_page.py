"""The firm's template in the settings: kept where it can be used, and looked at on the sample."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.operations.templates import write_example_template
from workbench.ui.preferences.reports_page import ReportsPage
from workbench.ui.settings import keep_settings, load_settings
from workbench.ui.tasks import Tasks


@pytest.fixture
def template(tmp_path: Path) -> Path:
    write_example_template(tmp_path / "firm.toml")
    return tmp_path / "firm.toml"


@pytest.fixture
def page(qtbot: QtBot) -> ReportsPage:
    made = ReportsPage(Tasks(inline=True))
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_the_template_of_the_last_time_is_shown_with_what_it_says(template: Path, qtbot: QtBot) -> None:
    keep_settings(load_settings()._replace(report_template=str(template)))
    page = ReportsPage(Tasks(inline=True))
    qtbot.addWidget(page)
    assert page.template.path == template
    assert page.template.firm.text() == "Your firm"


def test_that_a_template_that_was_edited_is_read_again(page: ReportsPage, template: Path) -> None:
    page.template.field.show_path(template)
    template.write_text(template.read_text().replace("Your firm", "Example Assurance"))
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert page.template.firm.text() == "Example Assurance"


def test_that_no_preview_is_offered_of_a_faulty_template(page: ReportsPage, template: Path) -> None:
    page.template.field.show_path(template)
    assert page.preview.isEnabled()
    template.write_text('format = "something else"\n')
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert "format: must be" in page.template.fault.text()
    assert not page.preview.isEnabled()


def test_that_the_preview_shows_the_sample_in_the_templates_look(page: ReportsPage, template: Path) -> None:
    page.template.field.show_path(template)
    QTest.mouseClick(page.preview, Qt.MouseButton.LeftButton)
    assert page.previewing is not None
    pdf = page.previewing.preview.pdf
    assert pdf is not None
    with pypdfium2.PdfDocument(pdf) as document:
        said = " ".join(one.get_textpage().get_text_bounded() for one in document)
    assert "Your firm" in said
    page.previewing.close()
