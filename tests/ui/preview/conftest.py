"""A signed report of the sample, made once; and documents that are quick to make."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.operations.issued_reports import IssuedFolder, make_issued
from workbench.ui.preview.preview import Preview
from workbench.ui.tasks import Tasks

PreviewOf = Callable[[Path | bytes], Preview]


@pytest.fixture(scope="session")
def issued_once(tmp_path_factory: pytest.TempPathFactory) -> IssuedFolder:
    return make_issued(tmp_path_factory.mktemp("issued"))


@pytest.fixture
def issued(issued_once: IssuedFolder, tmp_path: Path) -> IssuedFolder:
    return issued_once.copied(tmp_path / "issued")


@pytest.fixture
def report(issued: IssuedFolder) -> Path:
    return issued.report


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def preview_of(qtbot: QtBot) -> Iterator[PreviewOf]:
    shown: list[Preview] = []

    def make(source: Path | bytes) -> Preview:
        preview = Preview(Tasks(inline=True), source)
        qtbot.addWidget(preview)
        preview.open()
        preview.resize(1000, 700)
        preview.show()
        preview.activateWindow()
        with qtbot.waitActive(preview):
            pass
        shown.append(preview)
        return preview

    yield make
    for preview in shown:
        preview.close_document()


def a_pdf(pages: int, size: tuple[float, float] = (595, 842)) -> bytes:
    """Each page says its number, on a ground that is not white."""
    made = pikepdf.new()
    font = made.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
    )
    for number in range(1, pages + 1):
        page = made.add_blank_page(page_size=size)
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        drawn = f"0.5 g 0 0 {size[0]} {size[1]} re f 0 g BT /F 30 Tf 72 600 Td (Tin on page {number}) Tj ET"
        page.obj.Contents = made.make_stream(drawn.encode())
    out = BytesIO()
    made.save(out)
    return out.getvalue()
