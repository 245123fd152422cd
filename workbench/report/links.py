"""Links within a report: from contents to chapters, from findings to elements, sources and evidence."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Literal

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from workbench.report.brand import brand_now
from workbench.report.saying import tr
from workbench.report.tags import Destination, Node
from workbench.report.text import Markup, safe

Goal = Literal["element", "finding", "evidence", "source", "action"]
_PRINT = 4  # annotation flag; archives ask for it, though a link has no look
_ROOM_ABOVE = 6.0


def key_of(goal: Goal, ref: str) -> str:
    """What links and their destination call a thing; whoever wrote its id, the key is harmless."""
    return f"{goal}-{sha256(ref.encode()).hexdigest()[:16]}"


def linked(text: str, goal: Goal, ref: str) -> Markup:
    """A text that leads to where the thing stands; the text alone where it stands nowhere."""
    return Markup(f'<a href="#{key_of(goal, ref)}" color="{brand_now().colour}">{safe(text)}</a>')


class Links:
    """Makes a link's annotations as the structure meets it, and puts them on their pages at the end."""

    def __init__(self, document: pikepdf.Pdf, destinations: Mapping[str, Destination]) -> None:
        self._document = document
        self._pages = [page.obj for page in document.pages]
        self._destinations = destinations
        self._by_page: dict[int, list[Object]] = {}

    def is_known(self, key: str) -> bool:
        """Whether a destination of this key was drawn."""
        return key in self._destinations

    def made_for(self, node: Node) -> list[Object]:
        """One annotation for each place of the link; none where it leads nowhere."""
        if not node.to or not self.is_known(node.to):
            return []
        return [self._made(node.to, page, box) for page, box in node.spots]

    def _made(self, key: str, page: int, box: tuple[float, ...]) -> Object:
        goal = self._destinations[key]
        view = Array([self._pages[goal.page], Name.XYZ, None, round(goal.top + _ROOM_ABOVE, 2), None])
        annotation = self._document.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(edge, 2) for edge in box]),
                Border=Array([0, 0, 0]),
                F=_PRINT,
                Contents=String(tr("Go to {title}", title=goal.title)),
                Dest=view,
                P=self._pages[page],
            )
        )
        self._by_page.setdefault(page, []).append(annotation)
        return annotation

    def put_on_pages(self) -> None:
        """After the fields that are there already."""
        for page, made in self._by_page.items():
            self._pages[page].Annots = Array([*self._pages[page].get(Name.Annots, Array()), *made])
