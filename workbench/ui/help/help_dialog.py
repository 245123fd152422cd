"""The help beside the window: topics at the left, the topic in full at the right. Nothing is fetched."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QWidget

from workbench.criteria.model import Edition, EditionTexts
from workbench.ui.help.topics import Topic, topic_for, topics
from workbench.ui.theme import MIDDLE, scaled
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.parts import column


class HelpDialog(Dialog):
    """Stays open beside the window while one works; `show_place` turns to a page or an element."""

    def __init__(self, edition: Edition | None, texts: EditionTexts | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.tr("Help"))
        self._topics = topics(edition, texts)
        self._sections = edition.sections if edition is not None else ()
        self._build()
        self.resize(scaled(860), scaled(600))

    def _build(self) -> None:
        inside = column(self, margins=(12, 12, 12, 12))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Topics"))
        for topic in self._topics:
            item = QListWidgetItem(topic.title)
            item.setToolTip(topic.title)
            self.list.addItem(item)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Help text"))
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([scaled(250), scaled(600)])
        inside.addWidget(split)

    @property
    def topic(self) -> Topic:
        """The topic that is shown."""
        return self._topics[self.list.currentRow()]

    def show_place(self, place: str) -> None:
        """Turn to the topic of a page's key or an element's reference."""
        self.list.setCurrentRow(self._topics.index(topic_for(place, self._topics, self._sections)))
        self.text.setFocus()

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.text.setHtml(html_of(self._topics[row]))
            self.text.document().setDocumentMargin(MIDDLE)


def html_of(topic: Topic) -> str:
    """A topic as HTML; everything in it is escaped."""
    parts = [f"<h2>{escape(topic.title)}</h2>"]
    for part in topic.parts:
        if part.heading:
            parts.append(f"<h4>{escape(part.heading)}</h4>")
        if len(part.sentences) == 1 or not part.heading:
            parts += [f"<p>{escape(sentence)}</p>" for sentence in part.sentences]
        else:
            items = "".join(f"<li>{escape(sentence)}</li>" for sentence in part.sentences)
            parts.append(f"<ul>{items}</ul>")
    return "".join(parts)
