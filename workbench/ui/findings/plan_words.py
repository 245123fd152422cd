"""How the state of a plan reads, and how it looks."""

from datetime import date

from workbench.audit.deadlines import PlanState
from workbench.audit.enums import Rating
from workbench.audit.findings import Finding
from workbench.criteria.model import Edition, EditionTexts
from workbench.ui.words import day, mark, tr, word

_STATES = {
    PlanState.NONE: mark("no plan"),
    PlanState.INCOMPLETE: mark("owner or date missing"),
    PlanState.PLANNED: mark("planned"),
    PlanState.IN_PROGRESS: mark("in progress"),
    PlanState.OVERDUE: mark("overdue"),
    PlanState.CLOSED: mark("closed"),
}
_KINDS = {PlanState.OVERDUE: "bad", PlanState.INCOMPLETE: "warn", PlanState.CLOSED: "good"}


def state_word(state: PlanState) -> str:
    """A state as it is shown."""
    return tr(_STATES[state])


def state_kind(state: PlanState, rating: Rating | None) -> str:
    """The look of its tag; nothing planned is a lack only where something is asked for."""
    if state is PlanState.NONE:
        return "quiet" if rating in (None, Rating.OPPORTUNITY) else "warn"
    return _KINDS.get(state, "")


def finding_title(about: str, texts: EditionTexts) -> str:
    """An element or a condition by its title."""
    if about in texts.elements:
        return texts.elements[about].title
    return texts.conditions[about].title if about in texts.conditions else about


def term_sentence(finding: Finding, edition: Edition) -> str:
    """`Not passed · 90 days from the closing meeting → 2 Feb 2027`."""
    rule = edition.ratings.get(finding.rating)
    if rule is None:
        return ""
    parts = [word(finding.rating), tr("passed") if rule.passed else tr("not passed")]
    if rule.remediation_days is None:
        parts.append(tr("no term"))
    elif finding.due is None:
        parts.append(
            tr("{n} days from the closing meeting, which has no date").format(n=rule.remediation_days)
        )
    else:
        told = tr("{n} days from the closing meeting → {day}")
        parts.append(told.format(n=rule.remediation_days, day=day(finding.due)))
    return " · ".join(parts)


def days_sentence(until: date, as_of: date) -> str:
    """How far a day is: `in 12 days`, `today`, `3 days ago`."""
    left = (until - as_of).days
    if left == 0:
        return tr("today")
    if left > 0:
        return tr("tomorrow") if left == 1 else tr("in {n} days").format(n=left)
    return tr("yesterday") if left == -1 else tr("{n} days ago").format(n=-left)
