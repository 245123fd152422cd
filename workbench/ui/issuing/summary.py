"""What signing off means: the rating that results, what counts as undocumented, what stands against it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.audit.enums import DueDiligence
from workbench.audit.outcome import Outcome
from workbench.criteria.model import Edition
from workbench.operations.ratings import own_edition, rate
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SourceFilter
from workbench.ui.live.open_points import place_of
from workbench.ui.telling import told_remark
from workbench.ui.theme import MIDDLE, SMALL
from workbench.ui.widgets.marks import RatingMark
from workbench.ui.widgets.parts import card, card_column, label, row
from workbench.ui.words import listed, passed_sentence, tr, word

NAMED = 5
_MOST_LINES = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """The outcome now, and with every unknown source counted as undocumented; the first of those by name."""

    now: Outcome
    signed: Outcome
    unknown_names: tuple[str, ...]
    read_only: bool


def look_ahead(file: AuditFile) -> SignOff:
    """What would be signed."""
    return SignOff(
        now=rate(file),
        signed=rate(file, at_signoff=True),
        unknown_names=_first_unknown(file, own_edition(file)),
        read_only=file.read_only,
    )


def _first_unknown(file: AuditFile, edition: Edition) -> tuple[str, ...]:
    names: list[str] = []
    for mineral in edition.minerals:  # only these count
        wanted = SourceFilter(mineral=mineral, due_diligence=DueDiligence.UNKNOWN, sort="name")
        found = file.sources(wanted, limit=NAMED - len(names))
        names += [f"{one.name or one.smelter_id or tr('unnamed')} ({word(mineral).lower()})" for one in found]
        if len(names) >= NAMED:
            break
    return tuple(names)


class Summary(QFrame):
    """Shows a SignOff beside the audit as it stands; `is_clear` once nothing stands against signing.

    `place_wanted` asks to go to what one of the lines is about: a page's key, or an element's reference.
    """

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_clear = False
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "card")
        inside = card_column(self, spacing=SMALL)
        inside.addWidget(label(self.tr("RATING AT SIGN-OFF"), "small"))
        line = row(spacing=MIDDLE)
        self.mark = RatingMark(large=True)
        self.passed = label(self.tr("Being worked out…"), "muted")
        line.addWidget(self.mark)
        line.addWidget(self.passed, 1, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(line)
        self.difference = label("", wraps=True)
        self.unknown = label("", "muted", wraps=True)
        inside.addWidget(self.difference)
        inside.addWidget(self.unknown)
        self._add_blocks(inside)

    def _add_blocks(self, inside: QVBoxLayout) -> None:
        self._against = card("warn")
        parts = card_column(self._against, spacing=SMALL)
        self._heading = label("", "strong", wraps=True)
        self.blocks = QListWidget()
        self.blocks.setAccessibleName(self.tr("What stands against signing off"))
        self.blocks.setWordWrap(True)
        self.blocks.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.blocks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.blocks.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.blocks.setCursor(Qt.CursorShape.PointingHandCursor)
        self.blocks.itemClicked.connect(self._on_chosen)
        self.blocks.itemActivated.connect(self._on_chosen)
        parts.addWidget(self._heading)
        parts.addWidget(label(self.tr("Click a line, or press Return on it, to go to its place."), "small"))
        parts.addWidget(self.blocks)
        inside.addWidget(self._against)
        self._against.hide()

    def show_sign_off(self, sign_off: SignOff) -> None:
        """Show what would be signed."""
        rating = sign_off.signed.rating
        self.mark.show_rating(rating, "" if rating else self.tr("Not rated yet"))
        self.passed.setText(passed_sentence(sign_off.signed))
        self.difference.setText(self._difference(sign_off))
        self.unknown.setText(self._unknown(sign_off))
        self.unknown.setVisible(sign_off.now.coverage.unknown > 0)
        self._show_blocks(self._blocks(sign_off))

    def _difference(self, sign_off: SignOff) -> str:
        if sign_off.now.rating == sign_off.signed.rating:
            return self.tr("The same as the rating now.")
        return self.tr(
            "The rating now is {now}; at sign-off, what is unknown counts as undocumented."
        ).format(now=word(sign_off.now.rating))

    def _unknown(self, sign_off: SignOff) -> str:
        count, names = sign_off.now.coverage.unknown, sign_off.unknown_names
        told = self.tr("Unknown sources that will count as undocumented ({n}): {names}").format(
            n=count, names=listed(names)
        )
        more = count - len(names)
        return told + (self.tr(" and {n} more.").format(n=more) if more > 0 else ".")

    def _blocks(self, sign_off: SignOff) -> list[tuple[str, str]]:
        """What stands against it, and where that is."""
        against = [(told_remark(block), place_of(block)) for block in sign_off.signed.blocks_signoff]
        if sign_off.read_only:
            told = self.tr("The audit is open read-only. Open it for writing to issue a report.")
            against.insert(0, (told, ""))
        return against

    def _show_blocks(self, against: list[tuple[str, str]]) -> None:
        self.is_clear = not against
        self._heading.setText(self.tr("It cannot be signed off yet ({n}):").format(n=len(against)))
        self.blocks.clear()
        for told, place in against:
            item = QListWidgetItem(told)
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.blocks.addItem(item)
        self._against.setVisible(bool(against))
        lines = min(_MOST_LINES, len(against) + 1)
        self.blocks.setFixedHeight(lines * (self.fontMetrics().lineSpacing() + 8) + 4)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        place = item.data(Qt.ItemDataRole.UserRole)
        if place:
            self.place_wanted.emit(place)
