"""Looking at evidence inside the window: photos, and files that are plain text."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QImage, QKeySequence, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from workbench.audit.records import Evidence
from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk
from workbench.ui.evidence.kinds import title_of
from workbench.ui.evidence.thumbnails import read_image
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.dialog import Dialog
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.parts import button, column, label

MOST_TEXT = 1_000_000
_TEXTS = {".txt", ".csv", ".tsv", ".md", ".log", ".json", ".xml", ".html", ".eml", ".ini", ".yaml", ".yml"}
_STEP = 1.25
_LEAST, _MOST = 0.05, 16.0


def can_be_viewed(item: Evidence) -> bool:
    """Whether it can be shown in the window."""
    return is_viewed_as_photo(item) or is_viewed_as_text(item)


def is_viewed_as_photo(item: Evidence) -> bool:
    """Whether there is a copy that is known to be a picture."""
    return item.photo is not None and item.photo.shared_sha256 is not None


def is_viewed_as_text(item: Evidence) -> bool:
    """Whether its name says that it is plain text."""
    return item.sha256 is not None and Path(item.file or "").suffix.lower() in _TEXTS


class Viewer(Dialog):
    """One piece of evidence, large."""

    def __init__(self, desk: Desk, item: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{item.id}  {title_of(item)}")
        self.resize(900, 680)
        self._inside = column(self, margins=(16, 12, 16, 12), spacing=SMALL)
        if item.photo is not None and item.photo.shared_sha256:
            self._show_photo(desk, item, item.photo.shared_sha256)
        else:
            self._show_text(desk, item)

    # Photos

    def _show_photo(self, desk: Desk, item: Evidence, digest: str) -> None:
        self.photo = PhotoView()
        self._inside.addLayout(self._photo_bar())
        self._inside.addWidget(self.photo, 1)
        shown = item.photo
        if shown is not None and shown.width:
            told = self.tr("Shown is the copy that is shared; the original has {w} × {h} pixels.")
            self._inside.addWidget(label(told.format(w=shown.width, h=shown.height), "muted", wraps=True))
        desk.read_beside(lambda file: read_image(file, digest), self.photo.show_image)
        self.photo.setFocus()

    def _photo_bar(self) -> Flow:
        bar = Flow(spacing=SMALL)
        for text, keys, slot in (
            (self.tr("Zoom in (+)"), ("+", "="), self.photo.zoom_in),
            (self.tr("Zoom out (−)"), ("-",), self.photo.zoom_out),
            (self.tr("Fit (0)"), ("0",), self.photo.fit),
            (self.tr("Full size (1)"), ("1",), self.photo.full_size),
            (self.tr("Rotate view (R)"), ("R",), self.photo.turn),
        ):
            made: QPushButton = button(text)
            made.setAutoDefault(False)
            made.clicked.connect(slot)
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(slot)
            self.addAction(action)
            bar.addWidget(made)
        return bar

    # Texts

    def _show_text(self, desk: Desk, item: Evidence) -> None:
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What the file says"))
        self.text.setPlainText(self.tr("Reading…"))
        self._inside.addWidget(self.text, 1)
        self._cut = label("", "muted", wraps=True)
        self._inside.addWidget(self._cut)
        self._inside.setSpacing(MIDDLE)
        desk.read_beside(lambda file: read_text(file, item.id), self._on_text)

    def _on_text(self, read: tuple[str, bool]) -> None:
        text, is_cut = read
        self.text.setPlainText(text)
        self._cut.setVisible(is_cut)
        self._cut.setText(self.tr("Only the beginning is shown; the file is longer."))


def read_text(file: AuditFile, code: str) -> tuple[str, bool]:
    """The beginning of a file as text, and whether there is more. What is no UTF-8 is read byte by byte."""
    parts = file.evidence_bytes(code)
    data = next(parts, b"")
    is_cut = len(data) > MOST_TEXT or next(parts, None) is not None
    data = data[:MOST_TEXT]
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace"), is_cut
    try:
        return data.decode("utf-8-sig"), is_cut
    except UnicodeDecodeError as error:
        if is_cut and error.start > len(data) - 4:  # a letter that was cut in two
            return data[: error.start].decode("utf-8-sig"), is_cut
        return data.decode("latin-1"), is_cut


class PhotoView(QGraphicsView):
    """A picture that is fitted until it is zoomed; Ctrl and the wheel zoom, the arrow keys go about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._item: QGraphicsPixmapItem | None = None
        self._is_fitted = True
        self.setAccessibleName(self.tr("Photo"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    @property
    def zoom(self) -> float:
        """How large it is: 1 is the copy's full size."""
        transform = self.transform()
        return float((transform.m11() ** 2 + transform.m12() ** 2) ** 0.5)

    def show_image(self, image: QImage) -> None:
        """Show a picture, fitted."""
        self._scene.clear()
        self._item = self._scene.addPixmap(QPixmap.fromImage(image))
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.setSceneRect(QRectF(self._item.boundingRect()))
        self.fit()

    def fit(self) -> None:
        """All of it, as large as there is room."""
        self._is_fitted = True
        if self._item is not None:
            self.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)

    def full_size(self) -> None:
        """One pixel of the copy on one of the screen."""
        self._zoom_by(1 / self.zoom)

    def zoom_in(self) -> None:
        """Larger."""
        self._zoom_by(_STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self._zoom_by(1 / _STEP)

    def _zoom_by(self, factor: float) -> None:
        if _LEAST <= self.zoom * factor <= _MOST:
            self._is_fitted = False
            self.scale(factor, factor)

    def turn(self) -> None:
        """A quarter to the right; the picture in the file stays as it is."""
        self.rotate(90)
        if self._is_fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
