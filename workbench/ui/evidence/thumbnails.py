"""Small pictures of photos, made beside the window from the copy that is shared, and kept."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from workbench.store.audit_file import AuditFile
from workbench.ui.desk import Desk

_MOST_KEPT = 500


class Thumbnails(QObject):
    """`ready` tells that a picture that was asked for can be had now."""

    ready = Signal(str)

    def __init__(self, desk: Desk, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._side = side
        self._made: dict[str, QPixmap] = {}
        self._asked: set[str] = set()

    def get(self, digest: str) -> QPixmap | None:
        """A small picture; None while it is being made."""
        if digest not in self._made and digest not in self._asked:
            self._asked.add(digest)
            side = self._side
            self._desk.read_beside(
                lambda file: (digest, read_image(file, digest, side)), self._on_made, failed=lambda _: None
            )
        return self._made.get(digest)

    def _on_made(self, made: tuple[str, QImage]) -> None:
        digest, image = made
        if len(self._made) >= _MOST_KEPT:
            oldest = next(iter(self._made))
            del self._made[oldest]
            self._asked.discard(oldest)
        self._made[digest] = QPixmap.fromImage(image)
        self.ready.emit(digest)


def read_image(file: AuditFile, digest: str, side: int | None = None) -> QImage:
    """A shared copy as an image that fits into a square; an empty one where it cannot be shown."""
    data = QByteArray(b"".join(file.kept_bytes(digest)))
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")  # we made it, as JPEG
    size = reader.size()
    if side is not None and size.isValid():
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
