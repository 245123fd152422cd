"""Findings and serious conditions with a rating, worst first, each to be read without the program at hand."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from workbench.audit.findings import Finding
from workbench.audit.records import Answer, CorrectiveAction, FindingResponse
from workbench.audit.translations import beside, is_outdated
from workbench.report import flow
from workbench.report.bilingual import side_by_side
from workbench.report.block import Block, Head, field
from workbench.report.content import ReportContent
from workbench.report.links import key_of, linked
from workbench.report.saying import tr
from workbench.report.sections.conditions import NAMED_AT_MOST, arithmetic, disagreement, source_name
from workbench.report.sections.photographs import photos_by_finding
from workbench.report.sections.seen import Named, evidence_links, found, judgement, observation, subject_title
from workbench.report.style import BLOCK, MUTED, SMALL, rating_colour
from workbench.report.text import Markup, coloured, joined, lines, safe
from workbench.report.wording import RATINGS, RESPONSIBILITY, STANCE, commas, day, semicolons

Holder = Answer | CorrectiveAction | FindingResponse


def finding_blocks(content: ReportContent) -> list[Flowable]:
    """Each finding under its number, with its photos."""
    photos = photos_by_finding(content)
    blocks = [
        _block(content, finding, number, photos.get(finding.about, ()))
        for number, finding in enumerate(found(content), start=1)
    ]
    return [*blocks] or [flow.note(tr("Nothing was found that asks for an opportunity, a plan or a remedy."))]


def _block(content: ReportContent, finding: Finding, number: int, photos: Sequence[Flowable]) -> Flowable:
    title = subject_title(content, finding.about)
    word = tr("Finding {n} · {rating}", n=number, rating=RATINGS[finding.rating])
    is_element = finding.about in content.texts.elements
    parts = [
        Head(finding.rating, word, _term(finding)),
        flow.block_title(title, key_of("finding", finding.about)),
        *_asked(content, finding),
        *(_element_parts(content, finding) if is_element else _condition_parts(content, finding)),
        *photos,
        *_response(content, finding.about),
        *(part for action in finding.actions for part in _action(content, action)),
        *_fields(_no_plan(finding)),
    ]
    return Block(parts, rating_colour(finding.rating), kept=4)


def _fields(named: list[Named]) -> list[Flowable]:
    return [field(name, text, BLOCK) for name, text in named]


def _said(content: ReportContent, name: str, text: Markup, holder: Holder | None, of: str) -> Flowable:
    """A named text, beside its translation where there is one."""
    original = getattr(holder, of, None)
    translation = beside(holder.translations, of, content.language) if holder and original else None
    if translation is None:
        return field(name, text, BLOCK)
    return side_by_side(name, text, translation, BLOCK, is_outdated=is_outdated(translation, original))


def _term(finding: Finding) -> str:
    return tr("remediation by {day}", day=day(finding.due)) if finding.due else tr("no remediation term")


def _asked(content: ReportContent, finding: Finding) -> list[Flowable]:
    """The element's question, or what the condition says."""
    element = content.texts.elements.get(finding.about)
    condition = content.texts.conditions.get(finding.about)
    asked = element.question if element else condition.text if condition else ""
    return [flow.paragraph(coloured(safe(asked), MUTED), style=SMALL)] if asked else []


def _element_parts(content: ReportContent, finding: Finding) -> list[Flowable]:
    answer = finding.answer
    seen = _said(content, tr("What was seen"), observation(answer), answer, "observation")
    told: list[Named] = []
    if answer and answer.responsibility:
        told.append((tr("Responsibility"), safe(RESPONSIBILITY[answer.responsibility])))
    listed = linked(tr("{ref} in the list of all elements", ref=finding.about), "element", finding.about)
    told += [*judgement(content, finding.about, answer), (tr("Element"), listed)]
    return [seen, *_fields(told)]


def _condition_parts(content: ReportContent, finding: Finding) -> list[Flowable]:
    if finding.about == content.outcome.coverage.id:
        counted = joined([safe(line) for line in arithmetic(content.outcome.coverage)], "<br/>")
    else:
        counted = _not_excused(content)
    parts = _fields([(tr("What was counted"), counted)])
    said = disagreement(content, finding.about)
    return [*parts, *([flow.paragraph(said)] if said else [])]


def _not_excused(content: ReportContent) -> Markup:
    """How many confirmed sources trip the condition, and which."""
    ids = set(content.outcome.conflict.sources)
    found_ones = [source for source in content.records.sources if source.id in ids]
    names = [linked(source_name(source), "source", source.id) for source in found_ones[:NAMED_AT_MOST]]
    total = safe(tr("Confirmed sources that are not excused: {n}.", n=len(ids)))
    return joined([total, joined(names, tr("; "))], "<br/>")


def _response(content: ReportContent, about: str) -> list[Flowable]:
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
    return [_said(content, tr("Auditee's response"), joined(said), response, "comment")]


def _action(content: ReportContent, action: CorrectiveAction) -> list[Flowable]:
    named = (
        (tr("Cause"), action.root_cause, "root_cause"),
        (tr("Corrective action"), action.corrective, "corrective"),
        (tr("Preventive action"), action.preventive, "preventive"),
    )
    texts = [_said(content, name, lines(text), action, of) for name, text, of in named if text]
    said = [(tr("Plan"), safe(_plan_words(action)))]
    if action.additional_action:
        said.append((tr("Additional action"), _additional(action)))
    if action.closed_on or action.closure:
        said.append((tr("Closed"), _closure(content, action)))
    return [*texts, *_fields(said)]


def _additional(action: CorrectiveAction) -> Markup:
    until = tr("Until {day}:", day=day(action.additional_due)) if action.additional_due else ""
    return joined([safe(until), lines(action.additional_action)])


def _plan_words(action: CorrectiveAction) -> str:
    told = tr("{owner}, due {day}", owner=action.owner or tr("no owner"), day=day(action.due))
    if not action.handed_in:
        return told
    return semicolons([told, tr("handed in on {day}", day=day(action.handed_in))])


def _closure(content: ReportContent, action: CorrectiveAction) -> Markup:
    said = [safe(day(action.closed_on))]
    if action.closure:
        said.append(lines(action.closure))
    if action.evidence:
        said.append(evidence_links(content, action.evidence))
    return joined(said)


def _no_plan(finding: Finding) -> list[Named]:
    if finding.actions:
        return []
    return [(tr("Plan"), coloured(safe(tr("no corrective action planned yet")), MUTED))]
