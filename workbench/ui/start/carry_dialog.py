"""A new audit that begins with an earlier one's texts and sources."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QFrame, QWidget

from workbench.audit.enums import AuditKind
from workbench.audit.records import Actor
from workbench.operations.carrying import PriorLook, carry_forward, changed_questions
from workbench.store.audit_file import AuditFile
from workbench.ui.start.file_entries import make_folder
from workbench.ui.start.making import Job, Made
from workbench.ui.start.new_audit_dialog import NewAuditDialog
from workbench.ui.start.recent_words import edition_words
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.parts import card, card_column, label
from workbench.ui.words import day, word


@dataclass(frozen=True, slots=True)
class Prior:
    """The earlier audit: where it lies, what opens it, and what it has to give."""

    path: Path
    look: PriorLook
    passphrase: str | None = field(default=None, repr=False)


class CarryDialog(NewAuditDialog):
    """Asks as for any new audit, beginning with what the earlier one says; that stays as it is."""

    def __init__(
        self, tasks: Tasks, actor: Actor, prior: Prior, then: Made, parent: QWidget | None = None
    ) -> None:
        self._prior = prior
        super().__init__(tasks, actor, then, parent)
        self.entries.show_facility(prior.look.facility)
        self.entries.show_minerals(prior.look.minerals)
        self.entries.kind.show_value(AuditKind.FOLLOW_UP)
        self.entries.scope.setText(prior.look.engagement.scope or "")
        self.entries.scope.setCursorPosition(0)
        self.entries.editions.currentIndexChanged.connect(lambda _place: self._show_changed())
        self._show_changed()

    def _build(self) -> None:
        self._frame(
            self.tr("Carry an audit forward"), "", self._asked_for(self._earlier()), self.tr("Create &audit")
        )

    def _earlier(self) -> QFrame:
        look, box = self._prior.look, card("note")
        inside = card_column(box)
        inside.addWidget(label(self.tr("From {name}").format(name=self._prior.path.name), "strong"))
        inside.addWidget(label(self._what_it_was(), wraps=True))
        inside.addWidget(label(self._what_comes_along(), wraps=True))
        self.changed = label("", wraps=True)
        inside.addWidget(self.changed)
        if look.is_unproven:
            told = self.tr("Its journal does not hold, so nothing proves that this is what was written.")
            inside.addWidget(label(told, "error", wraps=True))
        return box

    def _what_it_was(self) -> str:
        look = self._prior.look
        parts = [look.facility.name or "", edition_words(look.edition.version, look.edition.code)]
        closing = look.engagement.closing_meeting
        if closing is not None:
            parts.append(self.tr("closing meeting {day}").format(day=day(closing)))
        parts.append(word(look.rating) if look.rating else self.tr("not rated"))
        return " · ".join(part for part in parts if part)

    def _what_comes_along(self) -> str:
        return self.tr(
            "{texts} observations and {sources} sources come along, each marked as not yet verified. "
            "Ratings, evidence and what was known of due diligence do not; the earlier ratings are shown "
            "beside."
        ).format(texts=self._prior.look.observations, sources=self._prior.look.sources)

    def _show_changed(self) -> None:
        changed = changed_questions(self._prior.look.edition, self.entries.editions.value)
        self.changed.setText(
            self.tr("Asked differently in the edition chosen: {elements}.").format(
                elements=", ".join(changed)
            )
        )
        self.changed.setVisible(bool(changed))

    def _job(self) -> Job:
        facility, engagement = self.entries.entered_facility(), self.entries.entered_engagement()
        path, passphrase = self.file.entered_target(), self.file.entered_passphrase()
        edition, minerals = self.entries.editions.value, self.entries.chosen_minerals
        prior, actor = self._prior, self._actor

        def job() -> AuditFile:
            make_folder(path.parent)
            return carry_forward(
                prior.path,
                path,
                edition=edition,
                facility=facility,
                engagement=engagement,
                minerals=minerals,
                actor=actor,
                prior_passphrase=prior.passphrase,
                passphrase=passphrase,
            )

        return job
