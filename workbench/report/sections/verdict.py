"""What the outcome is, why, and what it asks for, in sentences."""

from workbench.audit.enums import ConditionState, Rating, Status
from workbench.audit.findings import findings
from workbench.audit.outcome import COVERAGE
from workbench.report.content import ReportContent
from workbench.report.saying import counted, tr, tr_markup
from workbench.report.text import Markup, bold, safe
from workbench.report.wording import FACTS, RATINGS, commas, day, listed


def headline(content: ReportContent) -> str:
    """`Priority – not passed`."""
    outcome = content.outcome
    if outcome.status is Status.NOT_APPLICABLE:
        return tr("Not applicable")
    if outcome.rating is None:
        return tr("Not rated yet")
    return tr("{rating} – {result}", rating=RATINGS[outcome.rating], result=_passed(content))


def _passed(content: ReportContent) -> str:
    outcome = content.outcome
    if outcome.passed is not None:
        return tr("passed") if outcome.passed else tr("not passed")
    if outcome.plans_missing:
        return tr("passed only with corrective action plans")
    return tr("provisional")


def state(content: ReportContent) -> str:
    """Draft, final, or signed off and open for a countersignature; and whether the rating can move."""
    if content.draft:
        if content.outcome.status is Status.PROVISIONAL:
            return tr("draft, not signed off; the rating is provisional")
        return tr("draft, not signed off")
    if content.redaction:
        return tr("redacted copy, not signed")
    return tr("signed off, final") if content.final else tr("signed off, open for a countersignature")


def remediation(content: ReportContent) -> Markup:
    """What the rating asks for, with its date."""
    rating = content.outcome.rating
    rule = content.edition.ratings.get(rating) if rating else None
    if rule is None:
        return safe(_without_rating(content))
    if rule.remediation_days is None:
        return safe(tr("No remediation term."))
    term = counted(rule.remediation_days, "{n} day", "{n} days")
    if content.outcome.due is None:
        return safe(
            tr("Remediation within {term} of the closing meeting, whose date is not recorded.", term=term)
        )
    due = bold(safe(day(content.outcome.due)))
    return tr_markup(
        "Remediation by {due} ({term} from the closing meeting, calendar days).", due=due, term=safe(term)
    )


def _without_rating(content: ReportContent) -> str:
    if content.outcome.status is Status.NOT_APPLICABLE:
        return tr("No mineral in scope is in the products.")
    return tr("Nothing contributes to a rating yet.")


def because(content: ReportContent) -> list[str]:
    """The reasons for the rating, each a short sentence without a capital; then what is still open."""
    return [*_reasons(content), *_open(content)]


def _reasons(content: ReportContent) -> list[str]:
    outcome = content.outcome
    reasons = []
    if outcome.coverage.rating is outcome.rating and outcome.rating is not None:
        reasons.append(_coverage_reason(content))
    if outcome.conflict.rating is outcome.rating and outcome.rating is not None:
        reasons.append(tr("because purchases from a conflict source are confirmed and nothing excuses them"))
    if elements := _worst_elements(content):
        reasons.append(tr("because of {elements}", elements=listed(elements)))
    return reasons


def _coverage_reason(content: ReportContent) -> str:
    coverage = content.outcome.coverage
    if coverage.state is ConditionState.TRIPPED:
        return tr(
            "because more than {limit} % of sources have no documented due diligence",
            limit=coverage.limit_percent,
        )
    return counted(
        coverage.undocumented,
        "because {n} source has no documented due diligence",
        "because {n} sources have no documented due diligence",
    )


def _worst_elements(content: ReportContent) -> list[str]:
    rating = content.outcome.rating
    if rating is None or not rating.is_finding:
        return []
    return [ref for ref, element in content.outcome.elements.items() if element.rating is rating]


def _open(content: ReportContent) -> list[str]:
    outcome = content.outcome
    said = []
    if outcome.unanswered:
        missing = len(outcome.unanswered)
        said.append(
            counted(missing, "provisional: {n} answer is missing", "provisional: {n} answers are missing")
        )
    elif outcome.status is Status.PROVISIONAL:
        said.append(tr("provisional: the rating can still move"))
    return said


def open_points(content: ReportContent) -> list[str]:
    """What keeps the rating from being final, in full sentences."""
    outcome = content.outcome
    said = []
    if outcome.status is Status.NOT_APPLICABLE:
        reason = content.records.basis.not_applicable_reason
        said.append(tr("Basis: {reason}", reason=reason or tr("none is recorded")))
    if outcome.unanswered:
        facts = listed(FACTS.get(key, key) for key in outcome.unanswered)
        said.append(tr("Not answered: {facts}.", facts=facts))
    if outcome.plans_missing:
        names = listed(subject(content, key) for key in outcome.plans_missing)
        said.append(tr("Without a corrective action that has an owner and a date: {names}.", names=names))
    if outcome.rating_at_signoff is not outcome.rating and outcome.rating_at_signoff is not None:
        worse = RATINGS[outcome.rating_at_signoff]
        said.append(
            tr("Counting every unknown source as undocumented, the rating would be {rating}.", rating=worse)
        )
    return said


def subject(content: ReportContent, about: str) -> str:
    """`2.c`, or the title of a serious condition."""
    if about in content.outcome.elements:
        return about
    titled = content.texts.conditions.get(about)
    return titled.title if titled else about


def meaning(content: ReportContent) -> str:
    """What a rating means, in the edition's own words."""
    rating = content.outcome.rating
    titled = content.texts.ratings.get(rating) if rating else None
    return titled.text if titled else ""


def finding_count(content: ReportContent) -> str:
    """`5 findings: 1 Priority, 4 Major`."""
    answers = {answer.element: answer for answer in content.records.answers}
    found = findings(content.outcome, answers, content.records.actions)
    parts = [
        tr("{n} {rating}", n=number, rating=RATINGS[rating])
        for rating in Rating
        if (number := sum(finding.rating is rating for finding in found))
    ]
    if not found:
        return tr("No findings.")
    return counted(len(found), "{n} finding: {parts}.", "{n} findings: {parts}.", parts=commas(parts))


def condition_titles(content: ReportContent) -> tuple[str, str]:
    """The titles of both serious conditions: coverage, conflict."""
    return subject(content, COVERAGE), subject(content, content.outcome.conflict.id)
