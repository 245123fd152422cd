"""The serious conditions, with the numbers that they were judged by."""

from reportlab.platypus import Flowable

from workbench.audit.enums import ConditionState, Conflict, DueDiligence, Mineral, Rating
from workbench.audit.outcome import CONDITIONS, ConflictOutcome, CoverageOutcome, Outcome, Remark
from workbench.audit.records import Plan, Source
from workbench.criteria.model import Edition
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.flow import Cell
from workbench.report.links import linked
from workbench.report.plots.coverage import CoveragePlot
from workbench.report.saying import counted, mark, tr
from workbench.report.sections.verdict import condition_titles
from workbench.report.text import Markup, bold, joined, lines, safe
from workbench.report.wording import (
    ACTION,
    MINERALS,
    RATINGS,
    REVIEW,
    STATES,
    commas,
    day,
    listed,
    semicolons,
    sentence,
    share,
)

_UNIT_OF_SOURCE = mark(
    "A source is one smelter or refiner for one mineral, counted once over all declarations."
)
NAMED_AT_MOST = 60


def conditions(content: ReportContent) -> list[Flowable]:
    """Both conditions in a table, with what the auditor disagrees with; then the numbers behind them."""
    coverage, conflict = content.outcome.coverage, content.outcome.conflict
    first, second = condition_titles(content)
    confirmed = safe(_confirmed_words(content))
    rows: list[list[Cell]] = [
        [flow.cell(bold(safe(first))), flow.cell(_counted(coverage)), _limit(coverage), _result(coverage)],
        [flow.cell(bold(safe(second))), flow.cell(confirmed), tr("any"), _result(conflict)],
    ]
    head = (tr("Condition"), tr("What was counted"), tr("Limit"), tr("Result"))
    return [
        flow.grid(head, rows, (0.37, 0.32, 0.1, 0.21)),
        *_disagreements(content),
        *(flow.paragraph(safe(line)) for line in arithmetic(coverage)),
        flow.note(tr(_UNIT_OF_SOURCE)),
        *_plot(coverage),
        *_unknown_sources(content),
        *_confirmed(content),
        *_warnings((*coverage.warnings, *conflict.warnings)),
    ]


def _disagreements(content: ReportContent) -> list[Flowable]:
    titled = zip(CONDITIONS, condition_titles(content), strict=True)
    return [
        flow.paragraph(bold(safe(tr("{title}:", title=title))), said)
        for condition, title in titled
        if (said := disagreement(content, condition))
    ]


def disagreement(content: ReportContent, condition: str) -> Markup:
    """Why the auditor disagrees with a condition, whose rating stays; nothing where nothing was said."""
    by_condition = {one.condition: lines(one.text) for one in content.records.disagreements}
    text = by_condition.get(condition)
    return joined([bold(safe(tr("The auditor disagrees:"))), text]) if text else Markup("")


def arithmetic(coverage: CoverageOutcome) -> list[str]:
    """The comparison in integers, and how far it is from tipping."""
    if coverage.state is ConditionState.NOT_APPLICABLE:
        return [tr("No mineral in scope is in the products, so no sources are counted.")]
    if not coverage.total:
        return [
            tr("No source of a mineral in scope is recorded. That is undetermined: never 0 %, never a pass.")
        ]
    said = [_comparison(tr("Undocumented"), coverage.undocumented, coverage)]
    if coverage.unknown:
        said.append(_comparison(tr("With every unknown"), coverage.undocumented + coverage.unknown, coverage))
    return [*said, *_distance(coverage)]


def _comparison(name: str, part: int, coverage: CoverageOutcome) -> str:
    left, right = 100 * part, coverage.limit_percent * coverage.total
    relation = ">" if left > right else "=" if left == right else "<"
    return tr(
        "{name}: 100 × {part} = {left} {relation} {limit} × {total} = {right}: {verdict} ({share}).",
        name=name,
        part=part,
        left=left,
        relation=relation,
        limit=coverage.limit_percent,
        total=coverage.total,
        right=right,
        verdict=tr("over the limit") if left > right else tr("not over the limit"),
        share=share(part, coverage.total, coverage.limit_percent),
    )


def _distance(coverage: CoverageOutcome) -> list[str]:
    if coverage.to_clear:
        return [
            counted(
                coverage.to_clear,
                "Documenting {n} more source would clear it.",
                "Documenting {n} more sources would clear it.",
            )
        ]
    if coverage.to_trip:
        return [
            counted(
                coverage.to_trip,
                "{n} more undocumented source would trip it.",
                "{n} more undocumented sources would trip it.",
            )
        ]
    return []


def _counted(coverage: CoverageOutcome) -> Markup:
    if not coverage.total:
        return safe(tr("no source of a mineral in scope"))
    numbers = counted(
        coverage.total,
        "{undocumented} of {n} source undocumented, {unknown} unknown",
        "{undocumented} of {n} sources undocumented, {unknown} unknown",
        undocumented=coverage.undocumented,
        unknown=coverage.unknown,
    )
    return joined([safe(numbers), bold(safe(_range(coverage)))], "<br/>")


def _range(coverage: CoverageOutcome) -> str:
    low = share(coverage.undocumented, coverage.total, coverage.limit_percent)
    if not coverage.unknown:
        return low
    high = share(coverage.undocumented + coverage.unknown, coverage.total, coverage.limit_percent)
    return tr("{first} to {last}", first=low, last=high)


def _limit(coverage: CoverageOutcome) -> str:
    return tr("> {limit} %", limit=coverage.limit_percent)


def _result(condition: CoverageOutcome | ConflictOutcome) -> Cell:
    state = STATES[condition.state]
    if condition.rating is None:
        return flow.label(_STATE_MARKS.get(condition.state), state)
    word = RATINGS[condition.rating]
    told = word if condition.state is ConditionState.TRIPPED else commas([state, word])
    return flow.label(condition.rating, told)


_STATE_MARKS = {ConditionState.CLEAR: Rating.CONFORMANCE}


def _plot(coverage: CoverageOutcome) -> list[Flowable]:
    if not any(tally.total for tally in coverage.by_mineral.values()):
        return []
    caption = tr(
        "Share of sources without documented due diligence; undocumented / counted sources. "
        "The limit holds for all sources together."
    )
    if coverage.unknown:
        caption = tr(
            "Share of sources without documented due diligence; undocumented / counted sources "
            "(hatched: unknown). The limit holds for all sources together."
        )
    return [
        flow.subheading(tr("Coverage by mineral")),
        CoveragePlot(coverage.by_mineral, coverage.limit_percent),
        flow.note(caption),
    ]


def _unknown_sources(content: ReportContent) -> list[Flowable]:
    unknown = [
        source
        for source in content.records.sources
        if source.due_diligence is DueDiligence.UNKNOWN and source.mineral in content.edition.minerals
    ]
    if not unknown:
        return []
    names = [source_name(source) for source in unknown[:NAMED_AT_MOST]]
    if len(unknown) > NAMED_AT_MOST:
        names.append(tr("and {n} more, marked in the list of sources", n=len(unknown) - NAMED_AT_MOST))
    meaning = tr("Unknown sources, which sign-off counts as undocumented ({n}):", n=len(unknown))
    return [flow.paragraph(bold(safe(meaning)), safe(tr("{names}.", names=semicolons(names))))]


def source_name(source: Source) -> str:
    """Name and id, as far as they are known, with the mineral."""
    details = commas([source.smelter_id or tr("no id"), MINERALS[source.mineral]])
    return tr("{name} ({details})", name=source.name or tr("not yet identified"), details=details)


def _confirmed_sources(content: ReportContent) -> list[Source]:
    order = list(Mineral)
    found = [source for source in content.records.sources if source.conflict is Conflict.CONFIRMED]
    return sorted(found, key=lambda source: (order.index(source.mineral), source.name or "", source.id))


def _confirmed_words(content: ReportContent) -> str:
    confirmed = [one for one in _confirmed_sources(content) if one.mineral in content.edition.minerals]
    conflict = content.outcome.conflict
    words = [counted(len(confirmed), "{n} confirmed source in scope", "{n} confirmed sources in scope")]
    if conflict.state is ConditionState.TRIPPED:
        words.append(tr("{n} not excused", n=len(conflict.sources)))
    elif conflict.sources:
        words.append(tr("{n} undetermined", n=len(conflict.sources)))
    suspected = sum(source.conflict is Conflict.SUSPECTED for source in content.records.sources)
    if suspected:
        words.append(tr("{n} suspected (followed up, never trips)", n=suspected))
    return semicolons(words)


def _confirmed(content: ReportContent) -> list[Flowable]:
    review = safe(tr("Conflict review: {answer}.", answer=REVIEW[content.records.basis.conflict_review]))
    confirmed = _confirmed_sources(content)
    if not confirmed:
        return [flow.paragraph(review)]
    head = (tr("Confirmed conflict source"), tr("Origins"), tr("Action, plan"), tr("Judged"))
    rows = [_confirmed_row(content, source) for source in confirmed]
    return [
        flow.subheading(tr("Confirmed conflict sources")),
        flow.paragraph(review),
        flow.grid(head, rows, (0.34, 0.12, 0.38, 0.16)),
    ]


def _confirmed_row(content: ReportContent, source: Source) -> list[Cell]:
    return [
        flow.cell(linked(source_name(source), "source", source.id)),
        flow.cell(safe(commas(source.origin_countries) or tr("unknown"))),
        flow.cell(joined([safe(ACTION[source.action]), safe(_plan_words(source.plan))], "<br/>")),
        _judged(content, source),
    ]


def _plan_words(plan: Plan | None) -> str:
    if plan is None:
        return ""
    words = [
        tr("owner {name}", name=plan.owner or tr("not named")),
        tr("due {day}", day=day(plan.due)),
    ]
    if plan.progress:
        last = max(plan.progress, key=lambda step: step.order)
        told = "progress {day}: {note}" if last.note else "progress {day}"
        words.append(tr(told, day=day(last.date), note=last.note))
    if plan.additional_action:
        until = day(plan.additional_due)
        words.append(tr("additional action, due {day}: {action}", day=until, action=plan.additional_action))
    return semicolons(words)


def _judged(content: ReportContent, source: Source) -> Cell:
    conflict = content.outcome.conflict
    if source.mineral not in content.edition.minerals:
        return flow.cell(safe(tr("out of scope")))
    if source.id not in conflict.sources:
        return flow.label(Rating.CONFORMANCE, tr("excused"))
    return flow.label(conflict.rating, STATES[conflict.state])


def _warnings(warnings: tuple[Remark, ...]) -> list[Flowable]:
    if not warnings:
        return []
    said = [flow.paragraph(bold(safe(tr("Note:"))), safe(sentence(warning))) for warning in warnings]
    return [flow.subheading(tr("Warnings")), *said]


def comparison(content: ReportContent) -> list[Flowable]:
    """The outcome under other editions, and what makes it differ."""
    if not content.comparison:
        return []
    rows = [_comparison_row(content, edition, outcome) for edition, outcome in content.comparison]
    head = (tr("Edition"), tr("Coverage"), tr("Rating"), tr("Why it differs"))
    return [
        flow.grid(head, rows, (0.16, 0.2, 0.18, 0.46)),
        flow.note(
            tr(
                "Indicative: all answers count as they stand, "
                "also where another edition asks another question."
            )
        ),
    ]


def _comparison_row(content: ReportContent, edition: Edition, outcome: Outcome) -> list[Cell]:
    coverage = outcome.coverage
    numbers = tr("no source counted")
    if coverage.total:
        numbers = tr("{share} of {total}", share=_range(coverage), total=coverage.total)
    own = edition.id == content.edition.id
    reasons = semicolons(_differences(content, edition, outcome)) or tr("no difference")
    if own:
        reasons = tr("as rated")
    word = RATINGS[outcome.rating] if outcome.rating else tr("not rated")
    name = safe(f"{edition.version} ({edition.code})")
    return [
        flow.cell(bold(name) if own else name),
        flow.cell(safe(numbers)),
        flow.label(outcome.rating, word),
        flow.cell(safe(reasons)),
    ]


def _differences(content: ReportContent, edition: Edition, outcome: Outcome) -> list[str]:
    own, said = content.edition, []
    if missing := [MINERALS[mineral] for mineral in own.minerals if mineral not in edition.minerals]:
        said.append(tr("{minerals} not in scope", minerals=listed(missing)))
    if added := [MINERALS[mineral] for mineral in edition.minerals if mineral not in own.minerals]:
        said.append(tr("{minerals} in scope", minerals=listed(added)))
    if edition.coverage.limit_percent != own.coverage.limit_percent:
        said.append(tr("limit {limit} %", limit=edition.coverage.limit_percent))
    said += _condition_differences(content.outcome, outcome)
    if outcome.questions_changed:
        changed = listed(outcome.questions_changed)
        said.append(tr("as answered, though the question changed: {elements}", elements=changed))
    return said


def _condition_differences(own: Outcome, other: Outcome) -> list[str]:
    pairs = (
        (tr("coverage"), own.coverage, other.coverage),
        (tr("conflict"), own.conflict, other.conflict),
    )
    return [
        tr("{condition} {state}", condition=name, state=_state(after))
        for name, before, after in pairs
        if (before.state, before.rating) != (after.state, after.rating)
    ]


def _state(condition: CoverageOutcome | ConflictOutcome) -> str:
    state = STATES[condition.state]
    if condition.rating is None:
        return state
    return tr("{name} ({details})", name=state, details=RATINGS[condition.rating])
