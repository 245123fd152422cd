"""Pictures of the window for the README, taken from the program itself on the bundled sample.

    python -m installer.shots [FOLDER]      without a folder: docs/pictures

No display is needed. The font is the one that the report brings, so that every machine draws the same.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import as_file, files
from io import BytesIO
from pathlib import Path
from unittest import mock

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from workbench.app import the_application
from workbench.operations.sample import SAMPLE_AUDITOR, create_sample
from workbench.ui import settings
from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow, dress
from workbench.ui.navigation.navigation import SOURCES
from workbench.ui.tasks import Tasks

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SIZE = QSize(1440, 900)
WEIGHTS = (400, 600, 700)
_OPEN_ELEMENT = "2.c"

# Where the window is to be for each picture.
PLACES: dict[str, Callable[[AuditView], None]] = {
    "checklist.png": lambda view: view.go_to(_OPEN_ELEMENT),
    "sources.png": lambda view: view.show_page(SOURCES),
}


def main(out: Path = PICTURES) -> tuple[Path, ...]:
    """Take every picture into a folder; returns where they lie."""
    application = _application()
    out.mkdir(parents=True, exist_ok=True)
    with _sample_window(application) as (window, view):
        taken = []
        for name, go in PLACES.items():
            go(view)
            taken.append(_taken(application, window, out / name))
    return tuple(taken)


def _application() -> QApplication:
    application = the_application()
    dress(application)
    application.setFont(_font(application.font()))
    return application


def _font(base: QFont) -> QFont:
    """The report's variable font, cut to the window's weights: as it is, Qt takes but one of them."""
    with as_file(files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf") as path:
        numbers = [QFontDatabase.addApplicationFontFromData(_cut(path, weight)) for weight in WEIGHTS]
    made = QFont(base)
    made.setFamilies(QFontDatabase.applicationFontFamilies(numbers[0]))
    return made


def _cut(variable: Path, weight: int) -> bytes:
    font = TTFont(variable)
    latin = Subsetter(Options(name_IDs=["*"]))  # a tenth of the time that all scripts would take
    latin.populate(unicodes=[*range(0x20, 0x250), *range(0x2000, 0x2300)])
    latin.subset(font)
    instantiateVariableFont(font, {"wght": weight, "wdth": 100}, inplace=True, updateFontNames=True)
    cut = BytesIO()
    font.save(cut)
    return cut.getvalue()


@contextmanager
def _sample_window(application: QApplication) -> Iterator[tuple[MainWindow, AuditView]]:
    """The window on a copy of the sample; nothing of it stays, and nobody's settings are touched."""
    with tempfile.TemporaryDirectory() as name:
        note = Path(name) / "window.json"
        with mock.patch.object(settings, "_note", return_value=note):
            window = MainWindow(Tasks(inline=True))
            window.take_person(SAMPLE_AUDITOR)
            window.adopt(create_sample(Path(name) / "sample.audit"))
            window.resize(SIZE)
            window.show()
            _settle(application)
            assert window.view is not None
            yield window, window.view
            window.close()
            _settle(application)


def _taken(application: QApplication, window: QWidget, target: Path) -> Path:
    _settle(application)
    window.setFocus()  # no cursor that blinks
    _settle(application)
    picture = window.grab()
    if picture.size() != SIZE or not picture.save(str(target)):
        raise SystemExit(f"{target} could not be taken at {SIZE.width()} x {SIZE.height()}.")
    return target


def _settle(application: QApplication) -> None:
    """Let what was asked for be laid out, loaded and painted."""
    for _ in range(10):
        application.processEvents()


def _asked(words: Sequence[str]) -> Path:
    return Path(words[0]) if words else PICTURES


if __name__ == "__main__":
    for picture in main(_asked(sys.argv[1:])):
        print(picture)
