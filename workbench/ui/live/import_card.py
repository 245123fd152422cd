"""What was imported so far."""

from PySide6.QtWidgets import QFrame, QWidget

from workbench.audit.enums import Mineral
from workbench.ui.desk import Snapshot
from workbench.ui.widgets.parts import column, label, selectable
from workbench.ui.words import listed, word


class ImportCard(QFrame):
    """What came in, and what it says of itself (hints for the auditor, never answers)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        inside = column(self, margins=(14, 10, 14, 10), spacing=4)
        inside.addWidget(label(self.tr("IMPORTED"), "small"))
        self._name = label("", "strong", wraps=True)
        self.told = label("", "muted", wraps=True)
        self._digest = selectable(label("", "small"))
        for widget in (self._name, self.told, self._digest):
            inside.addWidget(widget)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """One file by itself, several as a sum; nothing before the first import."""
        files = snapshot.imported_files
        self.setVisible(bool(files))
        if not files:
            return
        one = files[0]
        several = self.tr("{n} files: {names}").format(
            n=len(files), names=", ".join(file.name for file in files[:3])
        )
        self._name.setText(f"{one.template} {one.revision} — {one.name}" if len(files) == 1 else several)
        told = self.tr("{read} rows read · {added} added · {merged} merged · {left} left out").format(
            read=sum(file.rows_read for file in files),
            added=sum(file.added for file in files),
            merged=sum(file.merged for file in files),
            left=sum(file.left_out for file in files),
        )
        declared = [
            mineral for mineral in Mineral if any(mineral in file.minerals_declared for file in files)
        ]
        if declared:
            told += self.tr(" · declares {minerals}").format(minerals=listed(map(word, declared)))
        self.told.setText(told)
        self._digest.setVisible(len(files) == 1)
        self._digest.setText(f"sha-256 {one.sha256[:4]}…{one.sha256[-4:]}")
