"""What the text is, beside how it looks: the tree of a tagged PDF, grown while the pages are drawn.

A flowable carries a node. Where it is drawn, `marked` notes on the canvas which stretch of the page is that
node's; a table's head that is repeated, and all that no node claims, becomes an artifact. The tree itself is
in the order of the story, which is the order of reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, cast

from reportlab.pdfgen.canvas import Canvas

Kind = Literal[
    "Document",
    "Sect",
    "Div",
    "H1",
    "H2",
    "H3",
    "P",
    "TOC",
    "TOCI",
    "Link",
    "Table",
    "TR",
    "TH",
    "TD",
    "Figure",
    "Caption",
    "Form",
]
Box = tuple[float, float, float, float]


@dataclass(slots=True, eq=False)
class Node:
    """An element of the structure. `marks` are its stretches of content, as (page from 0, id on that page).

    `once`: drawn again on a later page it is an artifact. `alt` and `box` (left, bottom, right, top in
    points) are those of a figure, `scope` that of a table's heading, `form` the field that it holds. A link
    goes to the destination `to` from its `spots`, as (page from 0, box); `lang` is given where it is not the
    document's own.
    """

    kind: Kind
    children: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    alt: str = ""
    box: Box | None = None
    scope: Literal["Column", "Row", ""] = ""
    form: str = ""
    to: str = ""
    spots: list[tuple[int, Box]] = field(default_factory=list)
    lang: str = ""
    once: bool = False


class Tagged(Protocol):
    """What has a node."""

    tag: Node


def tags_of(parts: Iterable[object]) -> list[Node]:
    """The nodes of those that have one, in order."""
    return [cast(Tagged, part).tag for part in parts if getattr(part, "tag", None) is not None]


class TaggedText(str):
    """A text that a table draws itself, with the node of its cell."""

    tag: Node


def tagged_text(text: str, tag: Node) -> TaggedText:
    """A text with its node."""
    made = TaggedText(text)
    made.tag = tag
    return made


@dataclass(frozen=True, slots=True)
class Destination:
    """Where links of one key lead: page (from 0), height on it in points, and what stands there."""

    page: int
    top: float
    title: str


class TaggedCanvas(Canvas):
    """Notes which stretch of a page belongs to which node; `pages` are the nodes by page and id.

    `destinations` are those of links, by key; the links themselves are written later, with the structure.
    """

    _code: list[str]  # ReportLab's: what was drawn on this page, each operation whole

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.pages: list[list[Node]] = []
        self.destinations: dict[str, Destination] = {}
        self._marked: list[Node] = []
        self._open: Node | None = None
        self._depth = 0

    def begin_mark(self, node: Node) -> None:
        """What is drawn from here on is the node's; within another one's it stays that one's."""
        self._depth += 1
        if self._depth > 1:
            return
        page = len(self.pages)
        if node.once and any(on != page for on, _ in node.marks):
            self._code.append("/Artifact BMC")
            return
        self._open = node
        number = len(self._marked)
        self._marked.append(node)
        node.marks.append((page, number))
        self._code.append(f"/{node.kind} <</MCID {number}>> BDC")

    def end_mark(self) -> None:
        """The node's stretch ends."""
        self._depth -= 1
        if not self._depth:
            self._open = None
            self._code.append("EMC")

    def note_destination(self, key: str, title: str, height: float) -> None:
        """Links with this key lead to `height` points above the current origin; the first one counts."""
        _, top = self.absolutePosition(0, height)
        self.destinations.setdefault(key, Destination(len(self.pages), top, title))

    def linkRect(self, contents: Any, destinationname: Any, Rect: Any = None, *_: Any, **__: Any) -> None:  # noqa: ARG002, N802, N803
        """A link within running text: what it covers becomes a child of the node that is being drawn."""
        if self._open is None or not Rect:
            return
        left, bottom = self.absolutePosition(Rect[0], Rect[1])
        right, top = self.absolutePosition(Rect[2], Rect[3])
        link = Node("Link", to=destinationname, spots=[(len(self.pages), (left, bottom, right, top))])
        self._open.children.append(link)

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End the page; what no node claimed is an artifact."""
        self._code[:] = _with_artifacts(self._code)
        self.pages.append(self._marked)
        self._marked = []
        super().showPage()


def _with_artifacts(code: list[str]) -> Iterator[str]:
    is_open = is_artifact = False
    for one in code:
        begins = one.endswith((" BDC", " BMC"))
        if begins and is_artifact:
            yield "EMC"
        if not begins and not is_open and not is_artifact:
            yield "/Artifact BMC"
        is_artifact = not begins and not is_open
        is_open = begins or (is_open and one != "EMC")
        yield one
    if is_artifact:
        yield "EMC"


@contextmanager
def marked(canvas: Canvas, node: Node | None) -> Iterator[None]:
    """All that is drawn within belongs to the node; without one, or on another canvas, nothing is noted."""
    if node is None or not isinstance(canvas, TaggedCanvas):
        yield
        return
    canvas.begin_mark(node)
    try:
        yield
    finally:
        canvas.end_mark()
