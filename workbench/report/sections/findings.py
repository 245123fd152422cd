"""Findings and serious conditions with a rating, worst first; their corrective actions; all elements."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from workbench.audit.findings import Finding, findings
from workbench.audit.records import Answer, CorrectiveAction, Progress
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.flow import Cell
from workbench.report.plots.ratings import RatingsPlot, ratings_by_section
from workbench.report.plots.timeline import plan_plot, schedule
from workbench.report.saying import tr
from workbench.report.sections.conditions import arithmetic, disagreement
from workbench.report.sections.photographs import photos_by_finding
from workbench.report.sections.verdict import subject
from workbench.report.style import MUTED, SMALL, rating_colour
from workbench.report.text import Markup, bold, coloured, joined, lines, safe
from workbench.report.wording import (
    RATINGS,
    RESPONSIBILITY,
    STANCE,
    capitalised,
    commas,
    day,
    semicolons,
    sentence,
)


def found(content: ReportContent) -> tuple[Finding, ...]:
    """The findings of this report, worst first."""
    answers = {answer.element: answer for answer in content.records.answers}
    return findings(content.outcome, answers, content.records.actions)


def finding_blocks(content: ReportContent) -> list[Flowable]:
    """Each finding so that it can be read without the program at hand."""
    photos = photos_by_finding(content)
    blocks = [_block(content, finding, photos.get(finding.about, ())) for finding in found(content)]
    return blocks or [flow.note(tr("Nothing was found that asks for an opportunity, a plan or a remedy."))]


def _block(content: ReportContent, finding: Finding, photos: Sequence[Flowable]) -> Flowable:
    about = _element_rows(content, finding) if finding.about in content.texts.elements else None
    rows = [
        flow.label(finding.rating, f"{RATINGS[finding.rating]} · {_reference(content, finding)}", 9.2),
        *(about or _condition_rows(content, finding)),
        *photos,
        *(flow.paragraph(line) for line in _response_lines(content, finding.about)),
        *(flow.paragraph(line) for action in finding.actions for line in _action_lines(content, action)),
        flow.paragraph(coloured(_last_line(finding), MUTED)),
    ]
    return flow.block(rows, rating_colour(finding.rating))


def _reference(content: ReportContent, finding: Finding) -> str:
    return finding.about if finding.about in content.texts.elements else tr("serious condition")


def _element_rows(content: ReportContent, finding: Finding) -> list[Flowable]:
    text = content.texts.elements[finding.about]
    answer = finding.answer
    rows = [
        flow.paragraph(bold(safe(text.title))),
        flow.paragraph(coloured(safe(text.question), MUTED), style=SMALL),
        flow.paragraph(_observation(answer)),
    ]
    return [*rows, *(flow.paragraph(line) for line in _judgement_lines(content, finding.about, answer))]


def _observation(answer: Answer | None) -> Markup:
    written = lines(answer.observation) if answer else Markup("")
    return written or coloured(safe(tr("No observation is recorded.")), MUTED)


def _judgement_lines(content: ReportContent, ref: str, answer: Answer | None) -> list[Markup]:
    """Reason, suggestion, evidence; those that there are."""
    element = content.outcome.elements.get(ref)
    said = []
    if answer and answer.reason:
        said.append(joined([bold(safe(tr("Reason:"))), lines(answer.reason)]))
    if element and element.suggested and element.suggested is not element.rating:
        why = sentence(element.why) if element.why else ""
        suggested = tr("Suggested: {rating}.", rating=RATINGS[element.suggested])
        said.append(joined([bold(safe(suggested)), safe(why)]))
    if answer and answer.evidence:
        said.append(joined([bold(safe(tr("Evidence:"))), safe(_evidence_words(content, answer.evidence))]))
    if answer and answer.related:
        said.append(joined([bold(safe(tr("Related criteria:"))), safe(commas(answer.related))]))
    return said


def _evidence_words(content: ReportContent, ids: tuple[str, ...]) -> str:
    titles = {item.id: item.title for item in content.records.evidence}
    return semicolons(
        tr("{name} ({details})", name=one, details=titles[one]) if titles.get(one) else one for one in ids
    )


def _condition_rows(content: ReportContent, finding: Finding) -> list[Flowable]:
    rows: list[Flowable] = [flow.paragraph(bold(safe(subject(content, finding.about))))]
    titled = content.texts.conditions.get(finding.about)
    if titled and titled.text:
        rows.append(flow.paragraph(coloured(safe(titled.text), MUTED), style=SMALL))
    if finding.about == content.outcome.coverage.id:
        rows += [flow.paragraph(safe(line)) for line in arithmetic(content.outcome.coverage)]
    else:
        number = len(content.outcome.conflict.sources)
        rows.append(flow.paragraph(safe(tr("Confirmed sources that are not excused: {n}.", n=number))))
    if said := disagreement(content, finding.about):
        rows.append(flow.paragraph(said))
    return rows


def _response_lines(content: ReportContent, about: str) -> list[Markup]:
    """What the auditee says to a finding; nothing where nothing is recorded."""
    response = next((one for one in content.records.responses if one.finding == about), None)
    if response is None:
        return []
    said = [safe(STANCE[response.stance])] if response.stance else []
    if response.comment:
        said.append(lines(response.comment))
    given = [response.given_by or "", day(response.given_on) if response.given_on else ""]
    if any(given):
        said.append(coloured(safe(tr("({details})", details=commas(one for one in given if one))), MUTED))
    return [joined([bold(safe(tr("Auditee's response:"))), *said])]


def _action_lines(content: ReportContent, action: CorrectiveAction) -> list[Markup]:
    named = (
        (tr("Cause:"), action.root_cause),
        (tr("Corrective action:"), action.corrective),
        (tr("Preventive action:"), action.preventive),
    )
    said = [joined([bold(safe(name)), lines(text)]) for name, text in named if text]
    said.append(joined([bold(safe(tr("Plan:"))), safe(_plan_words(action))]))
    if action.additional_action:
        said.append(joined([bold(safe(_additional(action))), lines(action.additional_action)]))
    if action.closed_on or action.closure:
        said.append(_closure(content, action))
    return said


def _additional(action: CorrectiveAction) -> str:
    if action.additional_due is None:
        return tr("Additional action:")
    return tr("Additional action (until {day}):", day=day(action.additional_due))


def _plan_words(action: CorrectiveAction) -> str:
    told = tr("{owner}, due {day}", owner=action.owner or tr("no owner"), day=day(action.due))
    if not action.handed_in:
        return told
    return semicolons([told, tr("handed in on {day}", day=day(action.handed_in))])


def _closure(content: ReportContent, action: CorrectiveAction) -> Markup:
    said = [bold(safe(tr("Closed:"))), safe(day(action.closed_on))]
    if action.closure:
        said.append(lines(action.closure))
    if action.evidence:
        said.append(safe(tr("Evidence: {items}", items=_evidence_words(content, action.evidence))))
    return joined(said)


def _last_line(finding: Finding) -> Markup:
    words = []
    if finding.answer and finding.answer.responsibility:
        words.append(tr("responsibility: {where}", where=RESPONSIBILITY[finding.answer.responsibility]))
    if finding.due:
        words.append(tr("remediation by {day}", day=day(finding.due)))
    else:
        words.append(tr("no remediation term"))
    if not finding.actions:
        words.append(tr("no corrective action planned yet"))
    return safe(capitalised(" · ".join(words)))


def action_plan(content: ReportContent) -> list[Flowable]:
    """All corrective actions by finding, with owner, date and progress."""
    actions = sorted(content.records.actions, key=lambda action: (action.finding, action.id))
    if not actions:
        return [flow.note(tr("No corrective action is recorded."))]
    dues = {finding.about: finding.due for finding in found(content)}
    rows: list[list[Cell]] = [
        [
            flow.cell(safe(subject(content, action.finding))),
            flow.cell(joined(_action_words(action), "<br/>")),
            flow.cell(safe(action.owner or tr("no owner"))),
            flow.cell(safe(day(action.due))),
            flow.cell(safe(day(dues[action.finding]) if dues.get(action.finding) else "–")),
        ]
        for action in actions
    ]
    head = (tr("Finding"), tr("Action and progress"), tr("Owner"), tr("Due"), tr("Remediation by"))
    table = flow.grid(head, rows, (0.16, 0.38, 0.16, 0.15, 0.15))
    plot = plan_plot(schedule(content))
    return [plot, table] if plot else [table]


def _action_words(action: CorrectiveAction) -> list[Markup]:
    words = [lines(action.corrective), lines(action.preventive)]
    steps = sorted(action.progress, key=lambda step: step.order)
    words += [coloured(_step(step), MUTED) for step in steps]
    if action.additional_action:
        words.append(joined([bold(safe(tr("Additional action:"))), lines(action.additional_action)]))
    if action.closed_on:
        words.append(bold(safe(tr("Closed on {day}", day=day(action.closed_on)))))
    return words


def _step(step: Progress) -> Markup:
    return joined([safe(tr("{day}:", day=day(step.date))), lines(step.note)])


def elements(content: ReportContent) -> list[Flowable]:
    """Every element by section: its rating and what was seen."""
    answers = {answer.element: answer for answer in content.records.answers}
    parts: list[Flowable] = [RatingsPlot(ratings_by_section(content))]
    for section in content.edition.sections:
        refs = [rule.ref for rule in content.edition.elements if rule.section == section]
        if not refs:
            continue
        titled = content.texts.sections.get(section)
        parts.append(flow.subheading(f"{section} {titled.title}" if titled else section))
        rows = [_element_row(content, ref, answers.get(ref)) for ref in refs]
        head = (tr("Ref."), tr("Element"), tr("Rating"), tr("Observation"))
        parts.append(flow.grid(head, rows, (0.07, 0.27, 0.18, 0.48)))
    return parts


def _element_row(content: ReportContent, ref: str, answer: Answer | None) -> list[Cell]:
    text = content.texts.elements.get(ref)
    rating = content.outcome.elements[ref].rating if ref in content.outcome.elements else None
    said = [_observation(answer), *_judgement_lines(content, ref, answer)]
    if answer and answer.responsibility:
        where = RESPONSIBILITY[answer.responsibility]
        said.append(coloured(safe(tr("Responsibility: {where}", where=where)), MUTED))
    return [
        flow.cell(bold(safe(ref))),
        flow.cell(safe(text.title if text else "")),
        flow.label(rating, RATINGS[rating] if rating else tr("not answered")),
        flow.cell(joined(said, "<br/>")),
    ]
