"""The corrective action plan: every action with its owner, its date and what was done since."""

from reportlab.platypus import Flowable

from workbench.audit.records import CorrectiveAction, Progress
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.flow import Cell
from workbench.report.links import linked
from workbench.report.plots.timeline import plan_plot, schedule
from workbench.report.saying import tr
from workbench.report.sections.seen import found
from workbench.report.sections.verdict import subject
from workbench.report.style import MUTED
from workbench.report.text import Markup, bold, coloured, joined, lines, safe
from workbench.report.wording import day


def action_plan(content: ReportContent) -> list[Flowable]:
    """All corrective actions by finding, with owner, date and progress."""
    actions = sorted(content.records.actions, key=lambda action: (action.finding, action.id))
    if not actions:
        return [flow.note(tr("No corrective action is recorded."))]
    dues = {finding.about: finding.due for finding in found(content)}
    rows: list[list[Cell]] = [
        [
            flow.cell(linked(subject(content, action.finding), "finding", action.finding)),
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
