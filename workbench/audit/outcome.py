"""What a rating says, with its reasons. Reasons are codes with values; their sentences are in `sentences`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workbench.audit.enums import ConditionState, Mineral, Rating, Status
from workbench.audit.facts import Tally

COVERAGE = "coverage"
CONFLICT = "conflict_without_plan"
CONDITIONS = (COVERAGE, CONFLICT)


@dataclass(frozen=True, slots=True)
class Remark:
    """A reason, warning or error: `code` picks the sentence, `values` fill it, `at` names the place."""

    code: str
    values: tuple[tuple[str, str | int], ...] = ()
    at: str = ""


@dataclass(frozen=True, slots=True)
class ElementOutcome:
    """One element: the auditor's rating, the program's suggestion with its reason, the term."""

    rating: Rating | None = None
    suggested: Rating | None = None
    why: Remark | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageOutcome:
    """Due-diligence coverage. `to_clear` and `to_trip` count sources; None when undetermined."""

    state: ConditionState
    rating: Rating | None
    undocumented: int
    unknown: int
    total: int
    limit_percent: int
    to_clear: int | None
    to_trip: int | None
    by_mineral: Mapping[Mineral, Tally]
    warnings: tuple[Remark, ...] = ()
    due: date | None = None
    id: str = COVERAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictOutcome:
    """`sources` are the ids that trip the condition, else those that leave it undetermined."""

    state: ConditionState
    rating: Rating | None
    sources: tuple[str, ...] = ()
    warnings: tuple[Remark, ...] = ()
    due: date | None = None
    id: str = CONFLICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The criterion's rating under one edition.

    `unanswered` lists elements and missing facts by key; `plans_missing` the Minor findings without an action
    that has owner and due date; `errors` what is in contradiction, by place.
    """

    criterion: str
    code: str
    rating: Rating | None
    rating_at_signoff: Rating | None
    status: Status
    passed: bool | None
    coverage: CoverageOutcome
    conflict: ConflictOutcome
    elements: Mapping[str, ElementOutcome]
    unanswered: tuple[str, ...] = ()
    plans_missing: tuple[str, ...] = ()
    questions_changed: tuple[str, ...] = ()
    errors: tuple[Remark, ...] = ()
    blocks_signoff: tuple[Remark, ...] = ()
    due: date | None = None
