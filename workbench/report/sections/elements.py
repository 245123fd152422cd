"""All elements by section: the rating of each, and what was seen or in which finding it stands."""

from reportlab.platypus import Flowable

from workbench.audit.records import Answer
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.flow import Cell
from workbench.report.links import key_of, linked
from workbench.report.plots.ratings import RatingsPlot, ratings_by_section
from workbench.report.saying import tr
from workbench.report.sections.seen import found, judgement, observation
from workbench.report.style import CELL, MUTED
from workbench.report.text import Markup, bold, coloured, joined, safe
from workbench.report.wording import RATINGS, RESPONSIBILITY


def elements(content: ReportContent) -> list[Flowable]:
    """Every element by section; what stands in a finding is not said twice."""
    answers = {answer.element: answer for answer in content.records.answers}
    numbers = {finding.about: number for number, finding in enumerate(found(content), start=1)}
    parts: list[Flowable] = [RatingsPlot(ratings_by_section(content))]
    for section in content.edition.sections:
        refs = [rule.ref for rule in content.edition.elements if rule.section == section]
        if not refs:
            continue
        titled = content.texts.sections.get(section)
        parts.append(flow.subheading(f"{section} {titled.title}" if titled else section))
        rows = [_row(content, ref, answers.get(ref), numbers.get(ref)) for ref in refs]
        head = (tr("Ref."), tr("Element"), tr("Rating"), tr("Observation"))
        parts.append(flow.grid(head, rows, (0.07, 0.27, 0.18, 0.48)))
    return parts


def _row(content: ReportContent, ref: str, answer: Answer | None, number: int | None) -> list[Cell]:
    text = content.texts.elements.get(ref)
    title = text.title if text else ""
    rating = content.outcome.elements[ref].rating if ref in content.outcome.elements else None
    said = _seen(content, ref, answer) if number is None else linked(_referred(number), "finding", ref)
    return [
        flow.placed_cell(bold(safe(ref)), CELL, key_of("element", ref), f"{ref} {title}"),
        flow.cell(safe(title)),
        flow.label(rating, RATINGS[rating] if rating else tr("not answered")),
        flow.cell(said),
    ]


def _referred(number: int) -> str:
    return tr("See finding {n}.", n=number)


def _seen(content: ReportContent, ref: str, answer: Answer | None) -> Markup:
    said = [observation(answer)]
    said += [
        joined([bold(safe(tr("{name}:", name=name))), text]) for name, text in judgement(content, ref, answer)
    ]
    if answer and answer.responsibility:
        where = RESPONSIBILITY[answer.responsibility]
        said.append(coloured(safe(tr("Responsibility: {where}", where=where)), MUTED))
    return joined(said, "<br/>")
