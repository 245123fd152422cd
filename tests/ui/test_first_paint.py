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
)
PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workbench.operations.audits import open_audit
from workbench.ui.main_window import MainWindow, dress
from workbench.ui.tasks import Tasks

class Watched(MainWindow):
    def _on_first_paint(self):
        seen.extend(sys.modules)
        super()._on_first_paint()
        self.view.desk.finish(lambda: self.view.desk.tasks.on_files(lambda: None, lambda _: self.close()))

seen = []
application = QApplication([])
dress(application)
window = Watched(Tasks())
window.adopt(open_audit(Path(sys.argv[1])))
window.show()
application.exec()
names = json.loads(sys.argv[2])
print(json.dumps([[n for n in names if n in seen], [n for n in names if n in sys.modules]]))
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
    at_first_paint, after = json.loads(done.stdout)
    assert at_first_paint == []
    assert "sqlmodel" in after, "the loader never ran, so this test proves nothing"
