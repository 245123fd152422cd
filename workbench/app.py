"""Builds the parts of the window and joins them."""

import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.arguments import read_passphrase
from workbench.errors import Problem, UnusableInput

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from workbench.store.audit_file import AuditFile
    from workbench.ui.main_window import MainWindow
    from workbench.ui.tasks import Tasks

# What Qt's plug-in for X11 needs beyond itself; without one of them Qt aborts instead of raising.
_X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxkbcommon-x11.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
)
_TURN_SECONDS = 0.0002  # for which a busy worker may keep the window's thread waiting
_PACKAGES = "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"


class NoDisplay(Problem):
    """There is no screen to open a window on."""


def run_window(words: Sequence[str] = (), passphrase_file: Path | None = None) -> int:
    """Open the window: on the start page, on the sample (`--sample`), or on an audit; the exit code.

    The passphrase file opens an audit that is protected.
    """
    _refuse_without_display()
    application = the_application()
    from workbench.ui.languages import install
    from workbench.ui.main_window import MainWindow, dress
    from workbench.ui.settings import load_settings
    from workbench.ui.tasks import Tasks

    path, passphrase = _audit_named(words), read_passphrase(passphrase_file)
    install(application, load_settings().language)
    tasks = Tasks()
    window = MainWindow(tasks)
    window.settled.connect(partial(_collect_again, tasks))
    window.settled.connect(window.ask_person_at_first_start)
    if words:
        _open_first(window, path, passphrase)
    else:
        window.show_start()
    dress(application)  # last: each part put in place would be dressed anew
    window.show()
    return application.exec()


def the_application() -> "QApplication":
    """Qt's application, made when it is asked for first.

    Until the window has settled nothing is collected: what a start makes, it keeps, and looking for garbage
    in it takes a fifth of the time.
    """
    gc.disable()
    sys.setswitchinterval(_TURN_SECONDS)
    from PySide6.QtWidgets import QApplication

    # As an argument, the style is set without Python's own picture of all that a style is.
    application = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(application, QApplication)
    application.setApplicationName("workbench")
    return application


def _collect_again(tasks: "Tasks") -> None:
    gc.freeze()  # what is there by now stays, and need not be looked at again
    tasks.start_collecting()


def _open_first(window: "MainWindow", path: Path | None, passphrase: str | None) -> None:
    """The audit named, else the sample; a refusal is told in the window."""
    if path is not None:
        window.open_first(path, partial(_open, passphrase=passphrase))
        return
    from workbench.ui.main_window import open_sample
    from workbench.ui.settings import data_folder

    window.open_first(data_folder() / "sample.audit", open_sample)


def _open(path: Path, *, passphrase: str | None) -> "AuditFile":
    from workbench.operations.audits import open_audit

    return open_audit(path, passphrase=passphrase)


def _audit_named(words: Sequence[str]) -> Path | None:
    if not words or words[0] == "--sample":
        return None
    path = Path(words[0])
    if not path.is_file():
        raise UnusableInput(f"There is no file {path}.", "Check the name, or open the window without one.")
    return path


def _refuse_without_display() -> None:
    """Say what is missing where Qt would only abort."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise NoDisplay(
            "There is no display to open a window on.",
            "Run `workbench demo --out DIR` for the whole job without one.",
        )
    missing = [name for name in _X11_LIBRARIES if not _is_there(name)]
    if missing:
        raise NoDisplay(
            f"The window needs {', '.join(missing)}.", f"On Debian or Ubuntu: apt-get install {_PACKAGES}"
        )


def _is_there(library: str) -> bool:
    import ctypes  # the other platforms do without

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
