"""The texts of window and report: found in the sources, kept in resources/translations/, compiled to *.qm.

    python -m installer.translations     (installer/dev.py translate sets the machine up first)

Contexts: texts of `self.tr` go by the class they stand in, those of `words.tr` and `words.mark` by "words",
those of the report (`tr`, `tr_markup`, `counted`, `mark` of its `saying`) by "report", and what the rooms
below both say (`Said`, `Problem`, the names of acts) by "said".
Standard library only.
"""

import ast
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"fr": "fr_FR", "zh": "zh_CN"}
SAID, WORDS, REPORT = "said", "words", "report"
# What only ever stands on a terminal stays English.
_TERMINAL = ("cli.py", "arguments.py", "app.py", "__main__.py")
_ROOMS_OF_ACTS = ("operations", "ui")
_BY_VARIABLE = (ast.Name, ast.Attribute, ast.Call, ast.Subscript)
Key = tuple[str, str]  # context and source text


@dataclass
class Found:
    """What a walk through the sources finds; `faults` name texts that nobody could translate."""

    texts: dict[Key, None] = field(default_factory=dict)
    labels: dict[str, None] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def found_in_sources(root: Path = ROOT / "workbench") -> Found:
    """All texts of the program, in the order of its files."""
    files = sorted(file for file in root.rglob("*.py") if str(file.relative_to(root)) not in _TERMINAL)
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}
    problems = _problems(trees.values())
    found = Found()
    for file, tree in trees.items():
        _Reader(found, problems, file.relative_to(root), tree).visit(tree)
    return found


def _problems(trees: Iterable[ast.Module]) -> frozenset[str]:
    """The names of the class Problem and of all that are made from it."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    known = {"Problem"}
    while True:
        more = {one.name for one in classes if any(_name(base) in known for base in one.bases)} - known
        if not more:
            return frozenset(known)
        known |= more


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


class _Reader(ast.NodeVisitor):
    """Reads one file into what was found."""

    def __init__(self, found: Found, problems: frozenset[str], path: Path, tree: ast.Module) -> None:
        self._found = found
        self._problems = problems
        self._path = path
        self._classes: list[ast.ClassDef] = []
        self._written = _assigned(tree)
        self._words = REPORT if path.parts[0] == REPORT else WORDS

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node)
        self.generic_visit(node)
        self._classes.pop()

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if _name(node.target).endswith("SENTENCES") and node.value is not None:
            tables = (inner for inner in ast.walk(node.value) if isinstance(inner, ast.Dict))
            self._take(SAID, *(value for table in tables for value in table.values))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name in ("tr", "tr_markup"):
            self._take_tr(node)
        elif name == "mark" and isinstance(node.func, ast.Name):
            self._take(self._words, *node.args[:1])
        elif name == "counted" and self._words == REPORT:
            self._take(REPORT, *node.args[1:])
        elif name == "Said":
            self._take(SAID, *node.args[:1], label=True)
        elif name == "unit" or self._makes_problem(node):
            for argument in node.args[: 1 if name == "unit" else None]:
                self._take_if_written(argument, label=name == "unit")
        self._look_at_names_of_acts(node)
        self.generic_visit(node)

    def _makes_problem(self, node: ast.Call) -> bool:
        if _name(node.func) == "__init__" and self._classes:
            return self._classes[-1].name in self._problems
        return _name(node.func) in self._problems

    def _take_tr(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name):
            # A word may come from a table of the file, or by a variable if it was marked where it is written.
            texts = (one for one in self._texts(node.args[0]) if not isinstance(one, _BY_VARIABLE))
            self._take(self._words, *texts)
        elif isinstance(node.func, ast.Attribute) and _name(node.func.value) == "self" and self._classes:
            self._take(self._classes[-1].name, *node.args)
        else:
            self._fault(node, "use self.tr or words.tr")

    def _look_at_names_of_acts(self, node: ast.Call) -> None:
        for value in (keyword.value for keyword in node.keywords if keyword.arg == "what"):
            if isinstance(value, ast.Call) and _name(value.func) == "tr":
                self._fault(value, "the journal is kept in English: write Said(…)")
            elif isinstance(value, ast.Constant) and isinstance(value.value, str):
                self._found.texts.setdefault((SAID, value.value))
                self._found.labels.setdefault(value.value)

    def _take(self, context: str, *arguments: ast.expr, label: bool = False) -> None:
        for argument in arguments:
            for text in self._texts(argument):
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    self._note(context, text.value, label)
                else:
                    self._fault(text, "write the text itself, or mark it where it is written")

    def _take_if_written(self, argument: ast.expr, label: bool = False) -> None:
        """A text that stands in the call itself; what comes in a variable was said elsewhere."""
        for text in self._texts(argument) if isinstance(argument, ast.IfExp) else [argument]:
            if isinstance(text, ast.Constant) and text.value:
                self._take(SAID, text, label=label)
            elif isinstance(text, ast.JoinedStr | ast.BinOp):
                self._fault(text, "write Said(template, …) in place of the f-string")

    def _texts(self, node: ast.expr) -> list[ast.expr]:
        """What a text may be: itself, both of a choice, or all that its name or its table holds."""
        if isinstance(node, ast.IfExp):
            return [*self._texts(node.body), *self._texts(node.orelse)]
        if isinstance(node, ast.Subscript):
            return self._texts_at(node)
        if isinstance(node, ast.Name) and node.id in self._written:
            return [text for value in self._written[node.id] for text in self._texts(value)]
        if isinstance(node, ast.Dict):
            return [text for value in node.values for text in self._texts(value)]
        if isinstance(node, ast.Starred):
            return self._texts(node.value)
        if isinstance(node, ast.Tuple):
            return [text for value in node.elts for text in self._texts(value)]
        return [] if isinstance(node, ast.Call) and _name(node.func) in ("Said", "mark", "tr") else [node]

    def _texts_at(self, node: ast.Subscript) -> list[ast.expr]:
        """All that a table holds; of a table of tuples what stands in the place that is asked for."""
        place = node.slice.value if isinstance(node.slice, ast.Constant) else None
        if not isinstance(place, int) or not isinstance(node.value, ast.Subscript):
            return self._texts(node.value)
        tables = self._written.get(_name(node.value.value), [])
        lines = [line for table in tables if isinstance(table, ast.Tuple) for line in table.elts]
        return [
            text for line in lines if isinstance(line, ast.Tuple) for text in self._texts(line.elts[place])
        ]

    def _note(self, context: str, text: str, label: bool) -> None:
        self._found.texts.setdefault((context, text))
        if label and self._path.parts[0] in _ROOMS_OF_ACTS and not text.endswith((".", "?")):
            self._found.labels.setdefault(text)

    def _fault(self, node: ast.expr, advice: str) -> None:
        self._found.faults.append(f"workbench/{self._path}:{node.lineno}: {ast.unparse(node)[:60]}: {advice}")


def _assigned(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """What each name of a file is set to, anywhere in it."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                found.setdefault(_name(target), []).append(node.value)
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            found.setdefault(_name(node.target), []).append(node.value)
    return found


def read_ts(path: Path) -> dict[Key, str]:
    """The translations of a file; an empty text is one that is missing."""
    if not path.exists():
        return {}
    tree = ElementTree.parse(path)
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _finished(message)
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def _finished(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ""
    return translation.text or ""


def written(texts: Iterable[Key], translations: dict[Key, str], language: str) -> str:
    """A .ts file of these texts, by context, each with what it is translated with."""
    top = ElementTree.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for context, text in sorted(texts, key=lambda key: key[0]):
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(top, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations.get((context, text), "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(top, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ElementTree.tostring(top, "unicode")}\n'


def compiled(ts: Path, qm: Path) -> None:
    """Compile a .ts file with the tool that comes with Qt."""
    # On Windows the tool's name has an ending; the program is found either way.
    done = subprocess.run(
        [str(_lrelease()), "-silent", str(ts), "-qm", str(qm)], capture_output=True, text=True, check=False
    )
    if done.returncode or done.stderr:
        raise RuntimeError(f"{ts.name} could not be compiled: {done.stderr or done.stdout}")


def _lrelease() -> Path:
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("PySide6 is not installed here")
    folder = Path(spec.submodule_search_locations[0])
    return next(tool for tool in (folder / "lrelease", folder / "lrelease.exe") if tool.exists())


def main() -> int:
    """Bring .ts, .qm and the list of labels up to the sources; 1 where a text cannot be translated."""
    found = found_in_sources()
    for fault in found.faults:
        print(fault)
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "labels.txt").write_text("".join(f"{one}\n" for one in sorted(found.labels)), encoding="utf-8")
    for language in LANGUAGES:
        ts = FOLDER / f"workbench_{language}.ts"
        kept = read_ts(ts)
        ts.write_text(written(found.texts, kept, language), encoding="utf-8")
        compiled(ts, ts.with_suffix(".qm"))
        print(f"{ts.name}: {_counts(found.texts, kept)}")
    return 1 if found.faults else 0


def _counts(texts: Iterable[Key], kept: dict[Key, str]) -> str:
    now = list(texts)
    missing = sum(not kept.get(key) for key in now)
    return f"{len(now)} texts, {missing} not translated, {len(kept.keys() - set(now))} dropped"


if __name__ == "__main__":
    sys.exit(main())
