"""The structure tree of a tagged PDF, written from the nodes that were drawn."""

from collections.abc import Mapping, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from workbench.report.links import Links
from workbench.report.tags import Destination, Node


def write_structure(
    document: pikepdf.Pdf,
    root: Node,
    pages: Sequence[Sequence[Node]],
    destinations: Mapping[str, Destination],
    widgets: Mapping[str, Object],
) -> None:
    """Give the document its tree and its links.

    `pages` are the nodes by page and id, `destinations` those of links by key, `widgets` the fields by name.
    """
    links = Links(document, destinations)
    writer = _Writer(document, widgets, links)
    tree = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    tree.K = writer.element(root, tree)
    numbers: list[Object | int] = []
    for place, nodes in enumerate(pages):
        page = document.pages[place].obj
        page.StructParents = place
        page.Tabs = Name.S
        numbers += [place, document.make_indirect(Array([writer.elements[id(node)] for node in nodes]))]
    for place, (annotation, element) in enumerate(writer.annotations, start=len(pages)):
        annotation.StructParent = place
        numbers += [place, element]
    links.put_on_pages()
    tree.ParentTree = document.make_indirect(Dictionary(Nums=Array(numbers)))
    tree.ParentTreeNextKey = len(pages) + len(writer.annotations)
    document.Root.StructTreeRoot = tree
    document.Root.MarkInfo = Dictionary(Marked=True)


class _Writer:
    """`annotations` are the fields and links that were met, each with its element."""

    def __init__(self, document: pikepdf.Pdf, widgets: Mapping[str, Object], links: Links) -> None:
        self._document = document
        self._links = links
        self._pages = [page.obj for page in document.pages]
        self._widgets = widgets
        self.elements: dict[int, Object] = {}
        self.annotations: list[tuple[Object, Object]] = []

    def element(self, node: Node, parent: Object) -> Object:
        """A node and all below it."""
        made = self._document.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{node.kind}"), P=parent)
        )
        self.elements[id(node)] = made
        self._add_content(node, made)
        if node.lang:
            made.Lang = String(node.lang)
        if node.alt:
            made.Alt = String(node.alt)
        if node.scope:
            made.A = Dictionary(O=Name.Table, Scope=Name(f"/{node.scope}"))
        if node.box:
            edges = [round(edge, 2) for edge in node.box]
            made.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array(edges))
        return made

    def _add_content(self, node: Node, made: Object) -> None:
        if node.form in self._widgets:
            # A single dictionary, not a list: so a later countersignature is accepted by those who compare.
            widget = self._widgets[node.form]
            made.K = self._reference(widget, made)
            return
        kids: list[Object | int] = [
            self.element(child, made) for child in node.children if is_said(child) and self._leads(child)
        ]
        if node.marks:
            made.Pg = self._pages[node.marks[0][0]]
            kids += [self._mark(page, number, node.marks[0][0]) for page, number in node.marks]
        kids += [self._reference(link, made) for link in self._links.made_for(node)]
        if len(kids) == 1:
            made.K = kids[0]
        elif kids:
            made.K = Array(kids)

    def _leads(self, node: Node) -> bool:
        """A link that leads nowhere is nothing but the text it stands on."""
        return not (node.to and not node.marks) or self._links.is_known(node.to)

    def _reference(self, annotation: Object, element: Object) -> Object:
        self.annotations.append((annotation, element))
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=annotation.P)

    def _mark(self, page: int, number: int, first: int) -> Object | int:
        if page == first:
            return number
        return Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=number)


def is_said(node: Node) -> bool:
    """Whether anything of a node was drawn; a cell stands for its place even when it is empty."""
    is_there = node.marks or node.form or node.spots or node.kind in ("TH", "TD")
    return bool(is_there or any(map(is_said, node.children)))
