"""Python's collector of what nobody uses any more, held to the window's own thread.

Left alone it runs wherever an object happens to be made, also on a worker. There it would delete widgets and
timers that only the window's thread may touch: the program crashes, now and then, for no reason to be seen.
"""

import gc

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

EVERY_MS = 100
SHORTEST_MS, LONGEST_MS = 10_000, 300_000  # between two looks at all that is there


class Collector(QObject):
    """While it is on, garbage is collected by a timer of the thread that made it, and nowhere else."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect_due)
        self._since_all = QElapsedTimer()
        self._since_all.start()

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
        if not asked[0]:
            return
        generation = max(number for number in range(3) if all(asked[: number + 1]))
        if generation == 2 and not self._may_take_long():
            generation = 1
        gc.collect(generation)
        if generation == 2:
            self._since_all.restart()

    def _may_take_long(self) -> bool:
        """The oldest generation waits until nobody is at the window, or for some minutes: it can be felt."""
        is_used = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        return self._since_all.hasExpired(LONGEST_MS if is_used else SHORTEST_MS)
