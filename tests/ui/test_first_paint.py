"""What may be loaded by the time the window shows an audit or the start page; the rest comes after."""

import json
import subprocess
import sys
from pathlib import Path

from tests.ui.conftest import ME
from workbench.operations.person import remember_person
from workbench.ui.settings import remember_audit

HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "reportlab",
    "pikepdf",
    "fontTools",
    "pyhanko",
    "cryptography",
    "python_calamine",
    "openpyxl",
    "msoffcrypto",
    "iso3166",
    "typer",
    "PIL",
)
# Light each, but what is painted first does without them, and together they would be felt.
LATER = (
    "concurrent.futures",
    "tomllib",
    "workbench.audit.enums",
    "workbench.audit.outcome",
    "workbench.audit.records",
    "workbench.criteria.loader",
    "workbench.operations.outputs",
    "workbench.store.audit_file",
    "workbench.ui.audit_view",
    "workbench.ui.desk",
    "workbench.ui.finding",
    "workbench.ui.single_keys",
    "workbench.ui.telling",
    "workbench.ui.widgets.tabbing",
    "workbench.ui.words",
)
NOT_WITH_AN_AUDIT = (*HEAVY, *LATER, "workbench.ui.start", "workbench.ui.widgets.banner")
NOT_ON_THE_START_PAGE = (
    *HEAVY,
    *LATER,
    "sqlcipher3",
    "workbench.criteria",
    "workbench.operations.recent",
    "workbench.store",
    "workbench.ui.navigation",
    "workbench.ui.start.recent_words",
)
PROGRAM = """
import json, sys
from PySide6.QtCore import QTimer
from workbench import app
from workbench.ui import main_window

class Watched(main_window.MainWindow):
    def _on_first_paint(self):
        if not seen:
            seen.extend(sys.modules)
            shown.append({shown})
        super()._on_first_paint()
        {then}

seen, shown = [], []
main_window.MainWindow = Watched
app.run_window(sys.argv[2:])
names = json.loads(sys.argv[1])
print(json.dumps([shown, [n for n in names if n in seen], [n for n in names if n in sys.modules]]))
"""
WITH_AN_AUDIT = PROGRAM.format(
    shown="self.centralWidget().header.facility.toolTip()",
    then="self.view is not None and self.settled.connect(self.close)",
)
START_PAGE = PROGRAM.format(
    shown="[path.name for path in self.start.last.paths]",
    # Behind the looking into the audits that are listed, which the same paint asked for.
    then="QTimer.singleShot(0, lambda: self._tasks.on_files(lambda: None, lambda _: self.close()))",
)


def test_that_first_paint_needs_no_heavy_library(sample_path: Path) -> None:
    shown, at_first_paint, after = _started(WITH_AN_AUDIT, NOT_WITH_AN_AUDIT, str(sample_path))
    assert shown == ["Sample Electronics — Plant 2 (fictitious)"]
    assert at_first_paint == []
    assert "sqlmodel" in after, "the loader never ran, so this test proves nothing"


def test_that_the_start_page_needs_nothing_of_an_audit(sample_path: Path) -> None:
    remember_person(ME)
    remember_audit(sample_path)
    shown, at_first_paint, after = _started(START_PAGE, NOT_ON_THE_START_PAGE)
    assert shown == [["sample.audit"]]
    assert at_first_paint == []
    assert "workbench.operations.recent" in after, "no audit was looked into, so this test proves nothing"


def _started(program: str, names: tuple[str, ...], *words: str) -> tuple[list[object], list[str], list[str]]:
    """What was shown, and which of the modules were there at the first paint and at the end."""
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(names), *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shown, at_first_paint, after = json.loads(done.stdout)
    return shown, at_first_paint, after
