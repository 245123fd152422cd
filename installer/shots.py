"""Pictures of the window, taken from the program itself on the bundled sample.

    python -m installer.shots [FOLDER]          the four of the README; without a folder: docs/pictures
    python -m installer.shots --all FOLDER      every page in each size, appearance and scale

No display is needed. The font is the one that the report brings, so that every machine draws the same.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from pathlib import Path
from unittest import mock

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from workbench.app import the_application
from workbench.operations.sample import SAMPLE_AUDITOR, create_sample
from workbench.ui import foot, settings, theme
from workbench.ui.audit_view import AuditView
from workbench.ui.issuing.issue_dialog import IssueDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.navigation.navigation import EVIDENCE, FINDINGS, OVERVIEW, SOURCES
from workbench.ui.sources.source_dialog import SourceDialog
from workbench.ui.start.new_audit_dialog import NewAuditDialog
from workbench.ui.tasks import Tasks
from workbench.ui.theme import Appearance

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SIZE = QSize(1440, 900)
WEIGHTS = (400, 600, 700)
_OPEN_ELEMENT, _OPEN_FINDING = "2.c", "finding:2.c"

# Where the window is to be for each picture of the README.
PLACES: dict[str, Callable[[AuditView], None]] = {
    "checklist.png": lambda view: view.go_to(_OPEN_ELEMENT),
    "overview.png": lambda view: view.show_page(OVERVIEW),
    "sources.png": lambda view: view.show_page(SOURCES),
    "findings.png": lambda view: view.go_to(_OPEN_FINDING),
}
_OPENED = {EVIDENCE: "evidence:E-09", FINDINGS: _OPEN_FINDING}
SIZES = (QSize(1280, 800), QSize(1920, 1080))
SCALES = (1, 2)
# What is asked for, and whether the system is dark.
APPEARANCES = {
    "light": (Appearance.LIGHT, False),
    "dark": (Appearance.DARK, True),
    "contrast": (Appearance.CONTRAST, False),
    "contrast-dark": (Appearance.CONTRAST, True),
}


def main(out: Path = PICTURES) -> tuple[Path, ...]:
    """Take the README's pictures into a folder; returns where they lie."""
    application = _application()
    out.mkdir(parents=True, exist_ok=True)
    taken = []
    with _sample_window(application) as (window, view):
        window.resize(SIZE)
        for name, go in PLACES.items():
            go(view)
            taken.append(_taken(application, window, out / name))
    return tuple(taken)


def every_scale(out: Path) -> tuple[Path, ...]:
    """Take everything in each scale: Qt reads the scale once, so each has a process of its own."""
    for scale in SCALES:
        words = [sys.executable, "-m", "installer.shots", "--scaled", str(out)]
        variables = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
        subprocess.run(words, cwd=ROOT, env=variables, check=True)
    return tuple(sorted(out.rglob("*.png")))


def everything(out: Path) -> None:
    """Every page, the start page and the dialogs, in each appearance and size, in this process's scale."""
    application = _application()
    percent = round(100 * float(os.environ["QT_SCALE_FACTOR"]))
    with _sample_window(application) as (window, view):
        for name, (appearance, is_dark) in APPEARANCES.items():
            with mock.patch.object(theme, "system_is_dark", return_value=is_dark):
                _wear(application, appearance)
                for size in SIZES:
                    window.resize(size)
                    folder = out / f"{size.width()}x{size.height()}-{name}-{percent}"
                    _take_pages(application, window, view, folder)
                _take_beside(application, window, view, out / f"dialogs-{name}-{percent}")


def _take_pages(application: QApplication, window: MainWindow, view: AuditView, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, key in enumerate(view.keys, start=1):
        view.show_page(key)
        _taken(application, window, folder / f"{number:02}-{key}.png")
        if key in _OPENED:  # what is seen when one of the things that it lists is chosen
            view.go_to(_OPENED[key])
            _taken(application, window, folder / f"{number:02}-{key}-opened.png")


def _take_beside(application: QApplication, window: MainWindow, view: AuditView, folder: Path) -> None:
    """What comes up over the pages, and the page that shows while no audit is open."""
    folder.mkdir(parents=True, exist_ok=True)
    dialogs: dict[str, QDialog] = {
        "new-audit": NewAuditDialog(Tasks(inline=True), SAMPLE_AUDITOR, lambda file: file.close(), window),
        "source": SourceDialog(view.desk, None, window),
        "issue": IssueDialog(view.desk, window),
    }
    for name, dialog in dialogs.items():
        dialog.show()
        dialog.adjustSize()
        _taken(application, dialog, folder / f"{name}.png")
        dialog.close()
    start = MainWindow(Tasks(inline=True))
    start.show_start()
    start.resize(SIZES[0])
    start.show()
    _taken(application, start, folder / "start.png")
    start.close()
    start.deleteLater()


def _application() -> QApplication:
    application = the_application()
    _wear(application, Appearance.LIGHT)
    return application


def _wear(application: QApplication, appearance: Appearance) -> None:
    theme.apply(application, appearance=appearance)
    made = QFont(application.font())
    made.setFamilies(_families())
    application.setFont(made)


@cache
def _families() -> list[str]:
    """The report's variable font, cut to the window's weights: as it is, Qt takes but one of them."""
    with as_file(files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf") as path:
        numbers = [QFontDatabase.addApplicationFontFromData(_cut(path, weight)) for weight in WEIGHTS]
    return QFontDatabase.applicationFontFamilies(numbers[0])


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
        with (
            mock.patch.object(settings, "_note", return_value=note),
            mock.patch.object(foot, "clock", return_value="14:32:07"),
        ):
            window = MainWindow(Tasks(inline=True))
            window.show_start()
            window.take_person(SAMPLE_AUDITOR)
            window.adopt(create_sample(Path(name) / "sample.audit"))
            window.show()
            _settle(application)
            assert window.view is not None
            yield window, window.view
            window.close()
            _settle(application)


def _taken(application: QApplication, widget: QWidget, target: Path) -> Path:
    size = widget.size()
    _settle(application)
    widget.setFocus()  # no cursor that blinks
    _settle(application)
    picture = widget.grab()
    if picture.deviceIndependentSize().toSize() != size or not picture.save(str(target)):
        told = picture.deviceIndependentSize()
        raise SystemExit(f"{target} was taken at {told.width()} x {told.height()}, or not at all.")
    return target


def _settle(application: QApplication) -> None:
    """Let what was asked for be laid out, loaded and painted."""
    for _ in range(10):
        application.processEvents()


def _answer(words: Sequence[str]) -> tuple[Path, ...]:
    """Do what was asked for; where the pictures lie."""
    match [*words]:
        case ["--scaled", out]:
            everything(Path(out))
            return ()
        case ["--all", out]:
            return every_scale(Path(out).absolute())
        case [out] if not out.startswith("-"):
            return main(Path(out))
        case []:
            return main()
    raise SystemExit(__doc__)


if __name__ == "__main__":
    for picture in _answer(sys.argv[1:]):
        print(picture)
