"""Answer the elements of the checklist."""

from collections.abc import Collection
from dataclasses import replace

from workbench.audit.enums import Rating, Responsibility
from workbench.audit.records import Actor, Answer
from workbench.audit.said import Said
from workbench.errors import WrongUsage
from workbench.operations.ratings import own_edition
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes

_WORDS = {
    Rating.PRIORITY: Said("Priority"),
    Rating.MAJOR: Said("Major"),
    Rating.MINOR: Said("Minor"),
    Rating.OPPORTUNITY: Said("Opportunity"),
    Rating.CONFORMANCE: Said("Conformance"),
    Rating.NOT_APPLICABLE: Said("Not applicable"),
}


def rate_element(file: AuditFile, *, ref: str, rating: Rating | None, actor: Actor) -> Changes:
    """Give an element the auditor's rating, or take it back (None)."""
    what = Said("Take back the rating of {ref}", ref=ref)
    if rating:
        what = Said("Rate {ref} {rating}", ref=ref, rating=_WORDS[rating])
    return _revise(file, replace(_answer(file, ref), rating=rating), what, actor)


def note_observation(file: AuditFile, *, ref: str, text: str, actor: Actor) -> Changes:
    """Write down what was seen. Successive texts of one person are one step for undo.

    A text that came along from an earlier audit counts as this audit's own from then on.
    """
    answer = replace(_answer(file, ref), observation=text or None, unverified=False)
    return _revise(file, answer, Said("Observation on {ref}", ref=ref), actor, field="observation")


def confirm_observation(file: AuditFile, *, ref: str, actor: Actor) -> Changes:
    """Say that a text which came along from an earlier audit holds in this one too."""
    answer = replace(_answer(file, ref), unverified=False)
    return _revise(file, answer, Said("Confirm the observation on {ref}", ref=ref), actor)


def place_responsibility(
    file: AuditFile, *, ref: str, responsibility: Responsibility | None, actor: Actor
) -> Changes:
    """Say where the responsibility for an element sits."""
    answer = replace(_answer(file, ref), responsibility=responsibility)
    return _revise(file, answer, Said("Responsibility for {ref}", ref=ref), actor)


def give_reason(file: AuditFile, *, ref: str, text: str, actor: Actor) -> Changes:
    """Say why an element is not applicable, or rated milder than suggested."""
    answer = replace(_answer(file, ref), reason=text or None)
    return _revise(file, answer, Said("Reason on {ref}", ref=ref), actor, field="reason")


def name_related(file: AuditFile, *, ref: str, related: Collection[str], actor: Actor) -> Changes:
    """Name the related criteria that a finding touches, all of them at once.

    Raises WrongUsage for one that the edition does not know.
    """
    known = own_edition(file).related
    for strange in sorted(set(related) - set(known)):
        raise WrongUsage(
            Said("This edition has no related criterion {id}.", id=strange),
            Said("It knows {known}.", known=", ".join(known)),
        )
    named = tuple(one for one in known if one in related)
    return _revise(
        file, replace(_answer(file, ref), related=named), Said("Related criteria of {ref}", ref=ref), actor
    )


def check_element(file: AuditFile, ref: str) -> None:
    """Refuse what is no element of the audit's edition."""
    known = [element.ref for element in own_edition(file).elements]
    if ref not in known:
        raise WrongUsage(
            Said("This edition has no element {ref}.", ref=ref),
            Said("Its elements are {known}.", known=", ".join(known)),
        )


def _answer(file: AuditFile, ref: str) -> Answer:
    check_element(file, ref)
    return file.answers().get(ref, Answer(element=ref))


def _revise(
    file: AuditFile, answer: Answer, what: Said, actor: Actor, *, field: str | None = None
) -> Changes:
    continues = f"answer:{answer.element}:{field}" if field else None
    with file.unit(what, actor=actor, continues=continues) as unit:
        unit.put(answer)
    return unit.changes
