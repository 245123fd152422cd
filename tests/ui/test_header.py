"""The strip at the top keeps the edition's code and version whole, however narrow it is."""

import pytest
from pytestqt.qtbot import QtBot

from workbench.ui.header import Header

TITLE = "Approvisionnement responsable en minerais"


@pytest.mark.parametrize(("width", "told"), [(1600, f"E3 {TITLE} · VAP 8.0.0"), (700, "E3 · VAP 8.0.0")])
def test_that_the_title_gives_way_before_code_and_version_do(qtbot: QtBot, width: int, told: str) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.show_title("Fictitious Plant", "E3", TITLE, "8.0.0")
    header.resize(width, header.sizeHint().height())
    header.show()
    qtbot.waitUntil(lambda: header.edition.text() == told)
    assert header.edition.toolTip() == TITLE
