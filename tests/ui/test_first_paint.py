"""What may be loaded by the time the window shows an audit, and that the rest comes after."""

import json
import subprocess
import sys
from pathlib import Path

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
PROGRAM = """
import json, sys
from workbench import app
from workbench.ui import main_window

class Watched(main_window.MainWindow):
    def _on_first_paint(self):
        if not seen:
            seen.extend(sys.modules)
            shown.append(self.centralWidget().header.facility.toolTip())
        super()._on_first_paint()
        if self.view is not None:
            self.settled.connect(self.close)

seen, shown = [], []
main_window.MainWindow = Watched
app.run_window([sys.argv[1]])
names = json.loads(sys.argv[2])
print(json.dumps([shown, [n for n in names if n in seen], [n for n in names if n in sys.modules]]))
"""


def test_that_first_paint_needs_no_heavy_library(sample_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(sample_path), json.dumps(HEAVY)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shown, at_first_paint, after = json.loads(done.stdout)
    assert shown == ["Sample Electronics — Plant 2 (fictitious)"]
    assert at_first_paint == []
    assert "sqlmodel" in after, "the loader never ran, so this test proves nothing"
