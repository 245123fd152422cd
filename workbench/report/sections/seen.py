"""What several chapters say of an element or a finding: what was seen, why it is rated so, what shows it."""

from workbench.audit.findings import Finding, findings
from workbench.audit.records import Answer
from workbench.report.content import ReportContent
from workbench.report.links import linked
from workbench.report.saying import tr
from workbench.report.sections.verdict import subject
from workbench.report.style import MUTED
from workbench.report.text import Markup, bold, coloured, joined, lines, safe
from workbench.report.wording import RATINGS, commas, sentence

Named = tuple[str, Markup]


def found(content: ReportContent) -> tuple[Finding, ...]:
    """The findings of this report, worst first."""
    answers = {answer.element: answer for answer in content.records.answers}
    return findings(content.outcome, answers, content.records.actions)


def subject_title(content: ReportContent, about: str) -> str:
    """`2.c Requirements in supplier agreements`, or the title of a serious condition."""
    element = content.texts.elements.get(about)
    return f"{about} {element.title}" if element else subject(content, about)


def observation(answer: Answer | None) -> Markup:
    """What was seen, or that nothing is recorded."""
    written = lines(answer.observation) if answer else Markup("")
    return written or coloured(safe(tr("No observation is recorded.")), MUTED)


def judgement(content: ReportContent, ref: str, answer: Answer | None) -> list[Named]:
    """Reason, suggestion, evidence and related criteria, each under its name; those that there are."""
    element = content.outcome.elements.get(ref)
    said = []
    if answer and answer.reason:
        said.append((tr("Reason"), lines(answer.reason)))
    if element and element.suggested and element.suggested is not element.rating:
        why = sentence(element.why) if element.why else ""
        suggested = tr("{rating}.", rating=RATINGS[element.suggested])
        said.append((tr("Suggested"), joined([bold(safe(suggested)), safe(why)])))
    if answer and answer.evidence:
        said.append((tr("Evidence"), evidence_links(content, answer.evidence)))
    if answer and answer.related:
        said.append((tr("Related criteria"), safe(commas(answer.related))))
    return said


def evidence_links(content: ReportContent, ids: tuple[str, ...]) -> Markup:
    """Each piece of evidence by its id, which leads to the log, and its title."""
    titles = {item.id: item.title for item in content.records.evidence}
    said = []
    for one in ids:
        link = linked(one, "evidence", one)
        title = titles.get(one)
        said.append(joined([link, safe(tr("({details})", details=title))]) if title else link)
    return joined(said, tr("; "))
