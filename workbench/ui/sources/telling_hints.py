"""What loaded lists say of a source, in words: with list and date, and never as an answer."""

from collections.abc import Iterable, Sequence
from datetime import date

from workbench.audit.enums import ActionTaken
from workbench.audit.hints import CahraHint, StatusHint
from workbench.audit.records import Plan
from workbench.ui.words import day, tr


def status_word(hints: Sequence[StatusHint]) -> str:
    """What the newest lists say, shortly; that a smelter stood on an older version alone is told too."""
    current = list(dict.fromkeys(hint.status for hint in hints if hint.current))
    if current:
        return " · ".join(current)
    return tr("no longer listed") if hints else ""


def status_sentence(hint: StatusHint) -> str:
    """`Conformant — by Made-up list of 12 Jun 2026`, and whether a newer version says something else."""
    told = tr("{status} — by {list}").format(status=hint.status, list=list_title(hint))
    if hint.valid_until:
        told += tr(", valid until {day}").format(day=hint.valid_until)
    return told if hint.current else told + tr(" (an older version)")


def cahra_sentence(hint: CahraHint, country: str) -> str:
    """`Myanmar: Shan, Kachin — on Made-up list of 12 Jun 2026`."""
    areas = hint.areas or tr("the whole country")
    return tr("{country}: {areas} — on {list}").format(country=country, areas=areas, list=list_title(hint))


def list_title(hint: StatusHint | CahraHint) -> str:
    """A list's name, version and date."""
    name = f"{hint.list_name} {hint.version}" if hint.version else hint.list_name
    return tr("{name} of {day}").format(name=name, day=day(hint.published)) if hint.published else name


def lines(sentences: Iterable[str]) -> str:
    """One sentence a line, each once."""
    return "\n".join(dict.fromkeys(sentences))


def plan_remarks(action: ActionTaken, plan: Plan, today: date) -> list[str]:
    """What a plan that is called managed lacks; whether it is managed stays the auditor's decision."""
    if action not in (ActionTaken.PLAN, ActionTaken.MANAGED_PLAN):
        return []
    told = []
    if not (plan.owner or "").strip():
        told.append(tr("The plan has no owner."))
    if plan.due is None:
        told.append(tr("The plan has no due date."))
    if not any(step.date for step in plan.progress):
        told.append(tr("No dated progress shows that somebody manages the plan."))
    if is_overdue(plan, today):
        told.append(_overdue(plan, today))
    return told


def is_overdue(plan: Plan, today: date) -> bool:
    """Whether the plan's date is past."""
    return plan.due is not None and plan.due < today


def _overdue(plan: Plan, today: date) -> str:
    overdue = tr("The plan was due on {day}").format(day=day(plan.due))
    if not (plan.additional_action or "").strip() or plan.additional_due is None:
        return overdue + tr(": note an additional action with a new date.")
    if plan.additional_due < today:
        return overdue + tr(", and the additional action's date is past too: note a new one.")
    return overdue + tr("; the additional action answers that.")
