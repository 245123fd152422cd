"""An audit at one glance: what each edition says of it, where its minerals come from, and what is due."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.audit.deadlines import agreed_until, plan_due
from workbench.audit.findings import Finding, findings
from workbench.audit.outcome import Outcome
from workbench.criteria.model import Edition
from workbench.operations.ratings import family, own_edition, rate
from workbench.store.questions import Questions


class DeadlineKind(StrEnum):
    """What falls due: a finding's term, an agreed action, or the handing in of the plan."""

    TERM = "term"
    ACTION = "action"
    PLAN = "plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """Something that falls due on a day; `finding` is empty for the plan as a whole."""

    kind: DeadlineKind
    day: date
    finding: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """`outcomes` under each edition, oldest first. `origins` are sources by country, "" where none is named.

    `at_risk` are the countries that the lists loaded by the user name; `deadlines` the earliest first.
    """

    outcomes: tuple[tuple[Edition, Outcome], ...]
    origins: Mapping[str, int]
    at_risk: frozenset[str]
    deadlines: tuple[Deadline, ...]


def overview(file: Questions, *, as_of: date) -> Overview:
    """What there is to see at one glance on a day."""
    own = own_edition(file)
    outcomes = tuple((one, rate(file, criterion=one.id, as_of=as_of)) for one in family(own))
    outcome = next(said for edition, said in outcomes if edition.id == own.id)
    found = findings(outcome, file.answers(), file.actions())
    due = [*_of_findings(found), *_of_plan(file, found)]
    return Overview(
        outcomes=outcomes,
        origins=file.origin_counts(),
        at_risk=frozenset(area.country for area in file.cahra_areas()),
        deadlines=tuple(sorted(due, key=lambda one: (one.day, one.kind, one.finding))),
    )


def _of_findings(found: tuple[Finding, ...]) -> Iterator[Deadline]:
    for finding in found:
        is_open = any(action.closed_on is None for action in finding.actions) or not finding.actions
        if finding.due and is_open:
            yield Deadline(kind=DeadlineKind.TERM, day=finding.due, finding=finding.about)
        for action in finding.actions:
            until = agreed_until(action)
            if until and action.closed_on is None:
                owner = (action.owner or "").strip()
                yield Deadline(kind=DeadlineKind.ACTION, day=until, finding=finding.about, owner=owner)


def _of_plan(file: Questions, found: tuple[Finding, ...]) -> Iterator[Deadline]:
    day = plan_due(file.engagement())
    is_in = all(action.handed_in for finding in found for action in finding.actions)
    if day and found and not (is_in and any(finding.actions for finding in found)):
        yield Deadline(kind=DeadlineKind.PLAN, day=day)
