"""The corrective action plan: every action with its owner, its date and what was done since."""

from reportlab.platypus import Flowable

from workbench.audit.records import CorrectiveAction, Progress, Translation
from workbench.audit.translations import into, is_outdated
from workbench.report import flow
from workbench.report.bilingual import Stacked, below
from workbench.report.breaking import Text
from workbench.report.content import ReportContent
from workbench.report.flow import Cell
from workbench.report.links import linked
from workbench.report.plots.timeline import plan_plot, schedule
from workbench.report.saying import tr
from workbench.report.sections.seen import found
from workbench.report.sections.verdict import subject
from workbench.report.style import CELL, MUTED
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
            _action_cell(content, action),
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


def _action_cell(content: ReportContent, action: CorrectiveAction) -> Flowable:
    """What is to be done and what was done; a translation into the report's language under its original."""
    originals = {"corrective": action.corrective or "", "preventive": action.preventive or ""}
    own = {of: into(action.translations, of, content.language) for of, text in originals.items() if text}
    if not any(own.values()):
        return flow.cell(joined([*map(lines, originals.values()), *_since(action)], "<br/>"))
    texts = [text for of, one in own.items() for text in _in_both(originals[of], one)]
    since = [flow.cell(words) for words in _since(action)]
    return Stacked([*texts, *since])


def _in_both(original: str, translation: Translation | None) -> list[Text]:
    text = flow.cell(lines(original))
    if translation is None:
        return [text]
    text.tag.lang = translation.original_language or ""
    return [text, below(translation, CELL, is_outdated=is_outdated(translation, original))]


def _since(action: CorrectiveAction) -> list[Markup]:
    """Steps, what was agreed on later, and the closure."""
    steps = sorted(action.progress, key=lambda step: step.order)
    words = [coloured(_step(step), MUTED) for step in steps]
    if action.additional_action:
        words.append(joined([bold(safe(tr("Additional action:"))), lines(action.additional_action)]))
    if action.closed_on:
        words.append(bold(safe(tr("Closed on {day}", day=day(action.closed_on)))))
    return words


def _step(step: Progress) -> Markup:
    return joined([safe(tr("{day}:", day=day(step.date))), lines(step.note)])
