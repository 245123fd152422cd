import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.asking import sources_page
from workbench.audit.enums import Mineral
from workbench.operations.pasting import Meaning
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SourceFilter
from workbench.ui.audit_view import AuditView
from workbench.ui.sources.paste_dialog import PasteDialog
from workbench.ui.sources.sources_page import SourcesPage

ROWS = (
    "Metal\tSmelter Name\tSmelter ID\tCountry\n"
    "Tin\tMade-up Tin\tCID999101\tMalaysia\n"
    "Gold\tMade-up Gold\tCID999102\tNowhere Land\n"
    "Mica\tOther\t\tJP\n"
    "Tantalum\tRenamed\tCID900001\tJP\n"
)


@pytest.fixture
def page(view: AuditView) -> SourcesPage:
    return sources_page(view)


def pasted(page: SourcesPage, text: str) -> PasteDialog:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(PasteDialog)
    assert isinstance(dialog, PasteDialog)
    return dialog


def cells(dialog: PasteDialog) -> dict[str, tuple[str, str]]:
    """Fate and what is to be looked at, by the source's label."""
    found = {}
    for row in range(dialog.rows.rowCount()):
        label, fate, remark = (dialog.rows.item(row, place).text() for place in (1, 2, 3))  # type: ignore[union-attr]
        found[label] = (fate, remark)
    return found


def test_that_each_row_s_fate_is_shown_and_nothing_changes_before_it_is_accepted(
    view: AuditView, page: SourcesPage
) -> None:
    entries = view.desk.snapshot.entries

    dialog = pasted(page, ROWS)

    assert cells(dialog) == {
        "Made-up Gold": (
            "Added",
            "column D: “Nowhere Land” not a country's name; the row was kept without one",
        ),
        "Other": ("Left out", "column A: “Mica” not a mineral that is known; the row was left out"),
        "Made-up Tin": ("Added", ""),
        "Renamed": ("Listed already, not changed", ""),
    }
    assert dialog.told.text() == "To add: 2. Merged with them or with known ones: 1. Left out: 1."
    dialog.reject()
    assert view.desk.snapshot.entries == entries


def test_that_accepting_adds_them_as_one_step(view: AuditView, page: SourcesPage) -> None:
    dialog = pasted(page, ROWS)
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)

    assert page.table.rowCount() == 216
    with AuditFile.open(view.desk.snapshot.path, read_only=True) as file:
        (tin,) = file.sources(SourceFilter(text="CID999101"))
        (known,) = file.sources(SourceFilter(text="CID900001"))
    assert (tin.mineral, tin.name, tin.smelter_country) == (Mineral.TIN, "Made-up Tin", "MY")
    assert known.name != "Renamed"
    assert view.desk.snapshot.undo_label == "Paste 2 sources"


def test_that_a_column_can_be_told_by_hand(page: SourcesPage) -> None:
    dialog = pasted(page, "Works One\tRemark\nWorks Two\tRemark\n")
    assert not dialog.add_button.isEnabled()

    dialog.columns[0].show_value(Meaning.NAME)
    dialog.columns[1].show_value(None)
    dialog.mineral.show_value(Mineral.TIN)

    assert dialog.add_button.text() == "&Add 2"
    assert set(cells(dialog)) == {"Works One", "Works Two"}


def test_that_an_empty_clipboard_is_told(page: SourcesPage) -> None:
    dialog = pasted(page, "  ")

    assert "no text" in dialog.told.text()
    assert not dialog.add_button.isEnabled()
