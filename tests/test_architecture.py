"""The map of the house: who may import whom, and where each heavy library lives. Also what a test must be."""

import ast
import functools
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer.dev import FAST_ROOMS

ROOT = Path(__file__).resolve().parent.parent
NOUNS = {"audit", "errors"}
MIDDLE = {"exchange", "report", "signing", "store", "rating"}
# Which rooms each room may import. A file straight under `workbench/` is a room of its own name.
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "audit": {"errors"},
    "criteria": NOUNS,
    **{room: {*NOUNS, "criteria"} for room in MIDDLE},
    "operations": {*NOUNS, "criteria", *MIDDLE},
    "arguments": {*NOUNS, "criteria", "operations"},
    "cli": {*NOUNS, "arguments", "criteria", "operations", "store"},
    "ui": {*NOUNS, "criteria", "operations", "store"},
    "app": {*NOUNS, "arguments", "criteria", "operations", "store", "ui"},
    "__main__": {"app", "arguments", "cli", "errors"},
    "__init__": set(),
}
# Where each heavy library is at home, as folders or files under `workbench/`.
HOMES: dict[str, tuple[str, ...]] = {
    "sqlmodel": ("store",),
    "sqlalchemy": ("store",),
    "sqlcipher3": ("store",),
    "reportlab": ("report",),
    "pikepdf": ("report",),
    "fontTools": ("report",),
    "fontpkg_noto_sans": ("report",),
    "uharfbuzz": ("report",),
    "pypdfium2": ("report/pictures.py",),
    "pyhanko": ("signing",),
    "pyhanko_certvalidator": ("signing",),
    "asn1crypto": ("signing",),
    "cryptography": ("signing",),
    "joserfc": ("signing",),
    "python_calamine": ("exchange/workbooks",),
    "msoffcrypto": ("exchange/workbooks",),
    "PIL": ("exchange/photos", "report"),
    "iso3166": ("exchange/workbooks", "exchange/document"),
    "openpyxl": ("exchange/spreadsheets", "exchange/workbooks/sample_writer.py"),
    "pydantic": ("store", "exchange/document"),
    "pydantic_core": ("store", "exchange/document"),
    "PySide6": ("ui", "app.py"),
    "shiboken6": ("ui", "app.py"),
    "typer": ("cli.py",),
    "platformdirs": ("operations", "ui", "app.py"),
}
# First paint needs these: the standard library, sqlcipher3, and each other.
LIGHT = ("audit", "criteria", "rating", "errors.py", "arguments.py", "__main__.py")
OURS = {"workbench", "resources"}


@dataclass(frozen=True)
class Import:
    """One import statement: `name` is dotted, `path` is relative to `workbench/`."""

    path: Path
    line: int
    name: str

    def __str__(self) -> str:
        return f"workbench/{self.path}:{self.line}: imports {self.name}"

    @property
    def top(self) -> str:
        return self.name.split(".")[0]


def imports_of(source: str, path: Path) -> Iterator[Import]:
    """Every import of a file, inside functions too. `from workbench import x` counts as `workbench.x`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (Import(path, node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            names = [f"{module}.{alias.name}" for alias in node.names] if module in OURS else [module]
            yield from (Import(path, node.lineno, name) for name in names)


def room_of(path: Path) -> str:
    """The room a file is in: the folder under `workbench/`, or the file's own name."""
    return path.parts[0] if len(path.parts) > 1 else path.stem


def is_under(path: Path, places: tuple[str, ...]) -> bool:
    return any(path.is_relative_to(place) for place in places)


def wrong_doors(found: Import) -> str | None:
    """What is wrong with an import of our own, or None."""
    if found.name.startswith("."):
        return f"{found}: write it in full"
    if found.top != "workbench":
        return None
    room, target = room_of(found.path), found.name.split(".")[1]
    if room not in MAY_IMPORT:
        return f"{found}: the room {room} is not on the map"
    if target == room or target in MAY_IMPORT[room] or target == "__version__":
        return None
    return f"{found}: {room} may not import {target}"


def strangers(found: Import) -> str | None:
    """What is wrong with an import of a library, or None."""
    if found.top in OURS or found.top in sys.stdlib_module_names or found.name.startswith("."):
        return None
    if found.top not in HOMES:
        return f"{found}: {found.top} has no home on the map"
    if is_under(found.path, HOMES[found.top]):
        return None
    return f"{found}: {found.top} lives in {', '.join(HOMES[found.top])}"


def weights(found: Import) -> str | None:
    """What is wrong with an import in a light room, or None."""
    if not is_under(found.path, LIGHT) or found.top in OURS or found.top in sys.stdlib_module_names:
        return None
    return f"{found}: first paint needs this file, so it may import the standard library alone"


@functools.cache
def all_imports() -> list[Import]:
    files = sorted((ROOT / "workbench").rglob("*.py"))
    return [
        found
        for file in files
        for found in imports_of(file.read_text(encoding="utf-8"), file.relative_to(ROOT / "workbench"))
    ]


@pytest.mark.parametrize("rule", [wrong_doors, strangers, weights])
def test_that_every_import_keeps_to_the_map(rule: object) -> None:
    assert callable(rule)
    found = all_imports()
    assert len(found) > 100, "the walk has lost its way"
    assert [fault for fault in map(rule, found) if fault] == []


@pytest.mark.parametrize(
    ("path", "source", "said"),
    [
        ("audit/made_up.py", "from workbench.store import audit_file", "audit may not import store"),
        ("store/made_up.py", "def f():\n    import workbench.report.content", "store may not import report"),
        ("ui/made_up.py", "from workbench import rating", "ui may not import rating"),
        ("attic/made_up.py", "from workbench import errors", "the room attic is not on the map"),
        ("store/made_up.py", "from . import tables", "write it in full"),
    ],
)
def test_that_a_wrong_door_is_named_with_file_and_line(path: str, source: str, said: str) -> None:
    (found,) = imports_of(source, Path(path))
    assert said in (wrong_doors(found) or "")
    assert f"workbench/{path}:{len(source.splitlines())}" in str(found)


@pytest.mark.parametrize(
    ("path", "source", "said"),
    [
        ("report/made_up.py", "def f():\n    from pyhanko.sign import signers", "pyhanko lives in signing"),
        ("cli.py", "import PySide6.QtCore", "PySide6 lives in ui"),
        ("store/made_up.py", "import iso3166", "iso3166 lives in exchange/workbooks"),
        ("store/made_up.py", "import pandas", "pandas has no home"),
    ],
)
def test_that_a_library_away_from_home_is_named(path: str, source: str, said: str) -> None:
    (found,) = imports_of(source, Path(path))
    assert said in (strangers(found) or "")


def test_that_a_library_in_a_light_room_is_named() -> None:
    (found,) = imports_of("import pydantic", Path("rating/made_up.py"))
    assert "first paint" in (weights(found) or "")


def test_that_the_fast_layer_needs_no_window() -> None:
    folders = [ROOT / "tests" / room for room in FAST_ROOMS]
    found = [
        one
        for folder in folders
        for file in sorted(folder.rglob("*.py"))
        for one in imports_of(file.read_text(encoding="utf-8"), file.relative_to(ROOT))
    ]
    assert all(folder.is_dir() for folder in folders)
    assert [str(one) for one in found if one.name.startswith(("PySide6", "pytestqt", "workbench.ui"))] == []


# What a test must be

# What a helper that can fail is called; helpers of the same file are looked into instead.
_HELPERS = ("assert_", "check_", "expect_", "record_", "raises", "warns", "fail", "wait")


def empty_tests(source: str) -> list[str]:
    """The tests of a file that cannot fail, by name and line."""
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    failing = {function.name for function in functions if _can_fail(function, frozenset())}
    return [
        f"{function.name}:{function.lineno}"
        for function in functions
        if function.name.startswith("test") and not _can_fail(function, frozenset(failing))
    ]


def _can_fail(function: ast.FunctionDef, helpers: frozenset[str]) -> bool:
    return any(isinstance(node, ast.Assert) or _calls_helper(node, helpers) for node in ast.walk(function))


def _calls_helper(node: ast.AST, helpers: frozenset[str]) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in helpers or name.lstrip("_").startswith(_HELPERS)


def hollow_asserts(source: str) -> list[int]:
    """Lines with an assert whose answer is known beforehand: a generator, a tuple, a constant, a lambda."""
    always = (ast.GeneratorExp, ast.Tuple, ast.Constant, ast.Lambda, ast.JoinedStr)
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Assert) and isinstance(node.test, always)
    ]


def test_that_no_test_asserts_nothing() -> None:
    files = sorted((ROOT / "tests").rglob("*.py"))
    texts = {file.relative_to(ROOT): file.read_text(encoding="utf-8") for file in files}
    empty = [f"{file}: {name}" for file, text in texts.items() for name in empty_tests(text)]
    hollow = [f"{file}:{line}" for file, text in texts.items() for line in hollow_asserts(text)]
    assert (empty, hollow) == ([], [])


def test_that_a_test_without_an_assert_is_found() -> None:
    helper = "def refusal():\n    assert x\n"
    assert empty_tests(f"{helper}def test_a():\n    print(1)\ndef test_b():\n    refusal()") == ["test_a:3"]


@pytest.mark.parametrize("always", ["(x in s for s in t)", "(x, 'message')", "True", "'text'"])
def test_that_an_assert_that_is_always_true_is_found(always: str) -> None:
    assert hollow_asserts(f"def test_a():\n    assert {always}") == [2]


def test_that_a_call_into_qt_keeps_its_references_to_none() -> None:
    """One release of the library gave up a reference to None on each void call, which ends in an abort."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(5000):
        thing.setObjectName("x")
    # Newer interpreters never count references to None; there both figures are the same.
    assert sys.getrefcount(None) - before > -1000
