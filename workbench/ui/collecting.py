"""Python's collector of what nobody uses any more, held to the window's own thread.

Left alone it runs wherever an object happens to be made, also on a worker. There it would delete widgets and
timers that only the window's thread may touch: the program crashes, now and then, for no reason to be seen.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Signal

EVERY_MS = 100


class Collector(QObject):
    """While it is on, garbage is collected by a timer of the thread that made it, and nowhere else."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect_due)

    def start(self) -> None:
        """Before the first worker does anything."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """No worker is left."""
        self._timer.stop()
        gc.enable()

    def collect_due(self) -> None:
        """Collect what Python's own thresholds ask for: the oldest generation, which takes longest, last."""
        self.due.emit()
        asked = [made > limit > 0 for made, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if asked[0]:
            gc.collect(max(generation for generation in range(3) if all(asked[: generation + 1])))
