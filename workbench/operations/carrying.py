"""Carry an audit forward: what an earlier one found, as the beginning of the next, verified by nobody yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.audit.enums import ActionTaken, AuditKind, Conflict, DueDiligence, Mineral, Rating
from workbench.audit.records import (
    Actor,
    Answer,
    AuditRecords,
    Basis,
    CorrectiveAction,
    Engagement,
    Facility,
    PriorAnswer,
    PriorAudit,
    Source,
)
from workbench.criteria.loader import questions_changed
from workbench.criteria.model import Edition
from workbench.operations.audits import made_beside, open_audit
from workbench.operations.ratings import family, own_edition, rate
from workbench.store.audit_file import AuditFile


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorLook:
    """What an earlier audit has to give. `is_unproven`: its journal does not hold."""

    edition: Edition
    facility: Facility
    engagement: Engagement
    minerals: tuple[Mineral, ...] | None
    rating: Rating | None
    sources: int
    observations: int
    is_unproven: bool


def look_at_prior(path: Path, *, passphrase: str | None = None) -> PriorLook:
    """Read what would come along, without changing a byte of the earlier audit."""
    with open_audit(path, passphrase=passphrase, read_only=True) as prior:
        return PriorLook(
            edition=own_edition(prior),
            facility=prior.facility(),
            engagement=prior.engagement(),
            minerals=prior.basis().minerals_in_products,
            rating=rate(prior).rating,
            sources=prior.count_sources(),
            observations=sum(1 for answer in prior.answers().values() if answer.observation),
            is_unproven=prior.unproven is not None,
        )


def changed_questions(prior: Edition, edition: Edition) -> tuple[str, ...]:
    """The elements whose question is another one in the new audit's edition."""
    return questions_changed(prior, edition, family(edition))


def carry_forward(
    prior: Path,
    target: Path,
    *,
    edition: Edition,
    actor: Actor,
    facility: Facility | None = None,
    engagement: Engagement | None = None,
    minerals: Sequence[Mineral] | None = None,
    prior_passphrase: str | None = None,
    passphrase: str | None = None,
) -> AuditFile:
    """A new audit that begins with an earlier one's texts and sources, each marked as not yet verified.

    Nothing is rated, no evidence comes along, and what was known of due diligence is asked anew: an auditor
    answers for today. The earlier ratings stand beside, as the earlier audit's.
    """
    with open_audit(prior, passphrase=prior_passphrase, read_only=True) as file:
        records = AuditRecords(
            criterion=edition.id,
            facility=facility or file.facility(),
            engagement=engagement or Engagement(kind=AuditKind.FOLLOW_UP),
            basis=Basis(minerals_in_products=None if minerals is None else tuple(minerals)),
            answers=_texts(file, edition),
            sources=tuple(map(_unverified, file.sources())),
            prior=_told_of(file),
        )
    with made_beside(target, force=False) as made:
        AuditFile.create(made, edition=edition, records=records, actor=actor, passphrase=passphrase).close()
    return open_audit(target, passphrase=passphrase)


def _texts(prior: AuditFile, edition: Edition) -> tuple[Answer, ...]:
    known = {element.ref for element in edition.elements}
    return tuple(
        Answer(element=answer.element, observation=answer.observation, unverified=True)
        for answer in prior.answers().values()
        if answer.observation and answer.element in known
    )


def _unverified(source: Source) -> Source:
    was_suspect = source.conflict in (Conflict.CONFIRMED, Conflict.SUSPECTED)
    return replace(
        source,
        due_diligence=DueDiligence.UNKNOWN,
        conflict=Conflict.SUSPECTED if was_suspect else Conflict.NOT_ASSESSED,
        action=source.action if was_suspect else ActionTaken.NONE,
        plan=source.plan if was_suspect else None,
        evidence=(),
        repeats_disagree=False,
        unverified=True,
    )


def _told_of(prior: AuditFile) -> PriorAudit:
    engagement = prior.engagement()
    return PriorAudit(
        criterion=own_edition(prior).id,
        report_number=engagement.report_number,
        closing_meeting=engagement.closing_meeting,
        rating=rate(prior).rating,
        sources=prior.count_sources(),
        answers=_prior_answers(prior),
    )


def _prior_answers(prior: AuditFile) -> tuple[PriorAnswer, ...]:
    """Of each element that was answered or has an open action, in the order of its edition."""
    answers, still_open = prior.answers(), _open_correctives(prior.actions())
    told = (
        PriorAnswer(
            element=element.ref,
            rating=answer.rating,
            observation=answer.observation,
            corrective=still_open.get(element.ref),
        )
        for element in own_edition(prior).elements
        for answer in (answers.get(element.ref, Answer(element=element.ref)),)
    )
    return tuple(one for one in told if one != PriorAnswer(element=one.element))


def _open_correctives(actions: Sequence[CorrectiveAction]) -> Mapping[str, str]:
    """What was still to be done about each finding, one action a line."""
    found: dict[str, list[str]] = {}
    for action in actions:
        if action.closed_on is None and action.corrective:
            found.setdefault(action.finding, []).append(action.corrective)
    return {finding: "\n".join(lines) for finding, lines in found.items()}
