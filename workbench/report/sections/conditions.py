"""The serious conditions, with the numbers that they were judged by."""

from reportlab.platypus import Flowable

from workbench.audit.enums import ConditionState, Conflict, DueDiligence, Mineral, Rating
from workbench.audit.outcome import CONDITIONS, ConflictOutcome, CoverageOutcome, Outcome, Remark
from workbench.audit.records import Plan, Source
from workbench.audit.sentences import sentence
from workbench.criteria.model import Edition
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.flow import Cell
from workbench.report.plot import CoveragePlot
from workbench.report.sections.verdict import condition_titles
from workbench.report.text import Markup, bold, joined, lines, safe
from workbench.report.wording import (
    ACTION,
    RATINGS,
    REVIEW,
    STATES,
    counted,
    day,
    listed,
    share,
)

_UNIT_OF_SOURCE = "A source is one smelter or refiner for one mineral, counted once over all declarations."
_NAMED_AT_MOST = 60


def conditions(content: ReportContent) -> list[Flowable]:
    """Both conditions in a table, with what the auditor disagrees with; then the numbers behind them."""
    coverage, conflict = content.outcome.coverage, content.outcome.conflict
    first, second = condition_titles(content)
    rows: list[list[Cell]] = [
        [flow.cell(bold(safe(first))), flow.cell(_counted(coverage)), _limit(coverage), _result(coverage)],
        [flow.cell(bold(safe(second))), flow.cell(safe(_confirmed_words(content))), "any", _result(conflict)],
    ]
    return [
        flow.grid(("Condition", "What was counted", "Limit", "Result"), rows, (0.37, 0.32, 0.1, 0.21)),
        *_disagreements(content),
        *(flow.paragraph(safe(line)) for line in arithmetic(coverage)),
        flow.note(_UNIT_OF_SOURCE),
        *_plot(coverage),
        *_unknown_sources(content),
        *_confirmed(content),
        *_warnings((*coverage.warnings, *conflict.warnings)),
    ]


def _disagreements(content: ReportContent) -> list[Flowable]:
    titled = zip(CONDITIONS, condition_titles(content), strict=True)
    return [
        flow.paragraph(bold(safe(f"{title}:")), said)
        for condition, title in titled
        if (said := disagreement(content, condition))
    ]


def disagreement(content: ReportContent, condition: str) -> Markup:
    """Why the auditor disagrees with a condition, whose rating stays; nothing where nothing was said."""
    told = {one.condition: lines(one.text) for one in content.records.disagreements}
    text = told.get(condition)
    return joined([bold(safe("The auditor disagrees:")), text]) if text else Markup("")


def arithmetic(coverage: CoverageOutcome) -> list[str]:
    """The comparison in integers, and how far it is from tipping."""
    if coverage.state is ConditionState.NOT_APPLICABLE:
        return ["No mineral in scope is in the products, so no sources are counted."]
    if not coverage.total:
        return ["No source of a mineral in scope is recorded. That is undetermined: never 0 %, never a pass."]
    said = [_comparison("Undocumented", coverage.undocumented, coverage)]
    if coverage.unknown:
        said.append(_comparison("With every unknown", coverage.undocumented + coverage.unknown, coverage))
    return [*said, *_distance(coverage)]


def _comparison(name: str, part: int, coverage: CoverageOutcome) -> str:
    left, right = 100 * part, coverage.limit_percent * coverage.total
    relation = ">" if left > right else "=" if left == right else "<"
    verdict = "over the limit" if left > right else "not over the limit"
    return (
        f"{name}: 100 × {part} = {left} {relation} {coverage.limit_percent} × {coverage.total} = {right}: "
        f"{verdict} ({share(part, coverage.total, coverage.limit_percent)})."
    )


def _distance(coverage: CoverageOutcome) -> list[str]:
    if coverage.to_clear:
        return [f"Documenting {counted(coverage.to_clear, 'more source')} would clear it."]
    if coverage.to_trip:
        return [f"{counted(coverage.to_trip, 'more undocumented source')} would trip it."]
    return []


def _counted(coverage: CoverageOutcome) -> Markup:
    if not coverage.total:
        return safe("no source of a mineral in scope")
    numbers = safe(
        f"{coverage.undocumented} of {counted(coverage.total, 'source')} undocumented, "
        f"{coverage.unknown} unknown"
    )
    return joined([numbers, bold(safe(_range(coverage)))], "<br/>")


def _range(coverage: CoverageOutcome) -> str:
    low = share(coverage.undocumented, coverage.total, coverage.limit_percent)
    if not coverage.unknown:
        return low
    high = share(coverage.undocumented + coverage.unknown, coverage.total, coverage.limit_percent)
    return f"{low} to {high}"


def _limit(coverage: CoverageOutcome) -> str:
    return f"> {coverage.limit_percent} %"


def _result(condition: CoverageOutcome | ConflictOutcome) -> Cell:
    state = STATES[condition.state]
    if condition.rating is None:
        return flow.label(_STATE_MARKS.get(condition.state), state)
    word = RATINGS[condition.rating]
    return flow.label(
        condition.rating, word if condition.state is ConditionState.TRIPPED else f"{state}, {word}"
    )


_STATE_MARKS = {ConditionState.CLEAR: Rating.CONFORMANCE}


def _plot(coverage: CoverageOutcome) -> list[Flowable]:
    if not any(tally.total for tally in coverage.by_mineral.values()):
        return []
    caption = "Share of sources without documented due diligence; undocumented / counted sources"
    hatched = " (hatched: unknown)" if coverage.unknown else ""
    return [
        flow.subheading("Coverage by mineral"),
        CoveragePlot(coverage.by_mineral, coverage.limit_percent),
        flow.note(f"{caption}{hatched}. The limit holds for all sources together."),
    ]


def _unknown_sources(content: ReportContent) -> list[Flowable]:
    unknown = [
        source
        for source in content.records.sources
        if source.due_diligence is DueDiligence.UNKNOWN and source.mineral in content.edition.minerals
    ]
    if not unknown:
        return []
    names = [source_name(source) for source in unknown[:_NAMED_AT_MOST]]
    if len(unknown) > _NAMED_AT_MOST:
        names.append(f"and {len(unknown) - _NAMED_AT_MOST} more, marked in the list of sources")
    meaning = "Unknown sources, which sign-off counts as undocumented"
    return [flow.paragraph(bold(safe(f"{meaning} ({len(unknown)}):")), safe("; ".join(names) + "."))]


def source_name(source: Source) -> str:
    """Name and id, as far as they are known, with the mineral."""
    words = [source.name or "not yet identified", source.smelter_id or "no id", source.mineral.value]
    return f"{words[0]} ({', '.join(words[1:])})"


def _confirmed_sources(content: ReportContent) -> list[Source]:
    order = list(Mineral)
    found = [source for source in content.records.sources if source.conflict is Conflict.CONFIRMED]
    return sorted(found, key=lambda source: (order.index(source.mineral), source.name or "", source.id))


def _confirmed_words(content: ReportContent) -> str:
    confirmed = [one for one in _confirmed_sources(content) if one.mineral in content.edition.minerals]
    conflict = content.outcome.conflict
    words = [f"{counted(len(confirmed), 'confirmed source')} in scope"]
    if conflict.state is ConditionState.TRIPPED:
        words.append(f"{len(conflict.sources)} not excused")
    elif conflict.sources:
        words.append(f"{len(conflict.sources)} undetermined")
    suspected = sum(source.conflict is Conflict.SUSPECTED for source in content.records.sources)
    if suspected:
        words.append(f"{suspected} suspected (followed up, never trips)")
    return "; ".join(words)


def _confirmed(content: ReportContent) -> list[Flowable]:
    review = safe(f"Conflict review: {REVIEW[content.records.basis.conflict_review]}.")
    confirmed = _confirmed_sources(content)
    if not confirmed:
        return [flow.paragraph(review)]
    head = ("Confirmed conflict source", "Origins", "Action, plan", "Judged")
    rows = [_confirmed_row(content, source) for source in confirmed]
    return [
        flow.subheading("Confirmed conflict sources"),
        flow.paragraph(review),
        flow.grid(head, rows, (0.34, 0.12, 0.38, 0.16)),
    ]


def _confirmed_row(content: ReportContent, source: Source) -> list[Cell]:
    return [
        flow.cell(safe(source_name(source))),
        flow.cell(safe(", ".join(source.origin_countries) or "unknown")),
        flow.cell(joined([safe(ACTION[source.action]), safe(_plan_words(source.plan))], "<br/>")),
        _judged(content, source),
    ]


def _plan_words(plan: Plan | None) -> str:
    if plan is None:
        return ""
    words = [f"owner {plan.owner or 'not named'}", f"due {day(plan.due)}"]
    if plan.progress:
        last = max(plan.progress, key=lambda step: step.order)
        words.append(f"progress {day(last.date)}: {last.note}" if last.note else f"progress {day(last.date)}")
    if plan.additional_action:
        words.append(f"additional action, due {day(plan.additional_due)}: {plan.additional_action}")
    return "; ".join(words)


def _judged(content: ReportContent, source: Source) -> Cell:
    conflict = content.outcome.conflict
    if source.mineral not in content.edition.minerals:
        return flow.cell(safe("out of scope"))
    if source.id not in conflict.sources:
        return flow.label(Rating.CONFORMANCE, "excused")
    return flow.label(conflict.rating, STATES[conflict.state])


def _warnings(warnings: tuple[Remark, ...]) -> list[Flowable]:
    if not warnings:
        return []
    said = [flow.paragraph(bold(safe("Note:")), safe(sentence(warning))) for warning in warnings]
    return [flow.subheading("Warnings"), *said]


def comparison(content: ReportContent) -> list[Flowable]:
    """The outcome under other editions, and what makes it differ."""
    if not content.comparison:
        return []
    rows = [_comparison_row(content, edition, outcome) for edition, outcome in content.comparison]
    return [
        flow.grid(("Edition", "Coverage", "Rating", "Why it differs"), rows, (0.16, 0.2, 0.18, 0.46)),
        flow.note(
            "Indicative: all answers count as they stand, also where another edition asks another question."
        ),
    ]


def _comparison_row(content: ReportContent, edition: Edition, outcome: Outcome) -> list[Cell]:
    coverage = outcome.coverage
    numbers = f"{_range(coverage)} of {coverage.total}" if coverage.total else "no source counted"
    own = edition.id == content.edition.id
    reasons = "as rated" if own else "; ".join(_differences(content, edition, outcome)) or "no difference"
    word = RATINGS[outcome.rating] if outcome.rating else "not rated"
    name = safe(f"{edition.version} ({edition.code})")
    return [
        flow.cell(bold(name) if own else name),
        flow.cell(safe(numbers)),
        flow.label(outcome.rating, word),
        flow.cell(safe(reasons)),
    ]


def _differences(content: ReportContent, edition: Edition, outcome: Outcome) -> list[str]:
    own, said = content.edition, []
    if missing := [mineral.value for mineral in own.minerals if mineral not in edition.minerals]:
        said.append(f"{listed(missing)} not in scope")
    if added := [mineral.value for mineral in edition.minerals if mineral not in own.minerals]:
        said.append(f"{listed(added)} in scope")
    if edition.coverage.limit_percent != own.coverage.limit_percent:
        said.append(f"limit {edition.coverage.limit_percent} %")
    said += _condition_differences(content.outcome, outcome)
    if outcome.questions_changed:
        said.append(f"as answered, though the question changed: {listed(outcome.questions_changed)}")
    return said


def _condition_differences(own: Outcome, other: Outcome) -> list[str]:
    pairs = (("coverage", own.coverage, other.coverage), ("conflict", own.conflict, other.conflict))
    return [
        f"{name} {STATES[after.state]}" + (f" ({RATINGS[after.rating]})" if after.rating else "")
        for name, before, after in pairs
        if (before.state, before.rating) != (after.state, after.rating)
    ]
