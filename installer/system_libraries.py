"""What the program needs from the system beside Python: Qt's libraries and, for tests, the judges of PDFs.

On Debian and Ubuntu what is missing is installed when root runs unattended, asked for when root sits at a
terminal, and otherwise named in the exact line to type. Elsewhere it is named.
"""

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

VENV = ("python3-venv",)
# A library as the loader knows it, and the package that brings it.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW = OFFSCREEN | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# What the peer of the figures lays out its pages with.
PEER = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz.so.0": "libharfbuzz0b",
}
JUDGES = {
    "pdfsig": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdfdetach": "poppler-utils",
    "mutool": "mupdf-tools",
    "qpdf": "qpdf",
    "java": "default-jre-headless",
}
# What the judge of archives and of tagged PDF needs beside Java, by its file.
JAVA_LIBRARIES = {"/usr/share/java/jaxb-api.jar": "libjaxb-java"}


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    """The packages of those libraries that the loader does not find; nothing outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in wanted.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_judges() -> list[str]:
    """The packages of the command-line judges that are not on the path; nothing outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    programs = {package for program, package in JUDGES.items() if shutil.which(program) is None}
    libraries = [package for file, package in JAVA_LIBRARIES.items() if not Path(file).exists()]
    return [*sorted(programs), *libraries]


def missing_venv() -> list[str]:
    """Debian keeps the part of Python that fills a virtual environment in a package of its own."""
    if importlib.util.find_spec("ensurepip") is not None:
        return []
    return list(VENV)


def provide(packages: Iterable[str], why: str) -> bool:
    """Bring these packages if we may; True when nothing is missing any more."""
    wanted = sorted(set(packages))
    if not wanted:
        return True
    line = ["apt-get", "install", "-y", "--no-install-recommends", *wanted]
    if shutil.which("apt-get") is None:
        print(f"Missing for {why}: {', '.join(wanted)} (names as on Debian). Install them and try again.")
        return False
    if not _may_install(why, wanted):
        print(f"Missing for {why}. Type this, and try again:\n  sudo {shlex.join(line)}")
        return False
    return _install(line)


def _may_install(why: str, packages: list[str]) -> bool:
    if os.geteuid() != 0:
        return False
    if os.environ.get("CI") == "true" or not sys.stdin.isatty():
        return True
    answer = input(f"Needed for {why}: {', '.join(packages)}. Install now with apt-get? [Y/n] ")
    return answer.strip().lower() in ("", "y", "yes")


def _install(line: list[str]) -> bool:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing: {shlex.join(line)}", flush=True)
    for command in (["apt-get", "update", "-q"], line):
        if subprocess.run(command, env=environment, stdout=subprocess.DEVNULL).returncode:
            print(f"This did not succeed: {shlex.join(command)}. Run it by hand to see why, and try again.")
            return False
    return True
