"""How it was rated, so that it can be done again; and who signs."""

import json

from reportlab.platypus import Flowable

from workbench.audit.enums import Rating
from workbench.criteria.model import Edition, Origins, RatingRule
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.flow import Cell
from workbench.report.saying import counted, tr
from workbench.report.sections.redacted import redaction_notice
from workbench.report.text import Markup, safe
from workbench.report.wording import (
    ACTION,
    RATINGS,
    code_and_edition,
    commas,
    day,
    listed,
    minerals,
    moment,
    years,
)


def method(content: ReportContent) -> list[Flowable]:
    """Edition and digest, limits, unit of source, unknowns, terms, program, and the journal's anchor."""
    return [
        flow.pairs([*_edition_rows(content.edition), *_rule_rows(content), *_program_rows(content)]),
        flow.subheading(tr("Ratings and remediation terms")),
        _terms(content.edition),
        flow.note(tr("Terms start at the closing meeting and run in calendar days.")),
    ]


def _edition_rows(edition: Edition) -> list[tuple[str, Markup]]:
    return [
        (tr("Criterion"), safe(f"{code_and_edition(edition.code, edition.version)} ({edition.id})")),
        (tr("Published"), safe(_published(edition))),
        (tr("Edition's SHA-256"), safe(edition.digest)),
        (tr("Minerals in scope"), safe(minerals(edition.minerals))),
        (tr("Coverage limit"), safe(_coverage_words(edition))),
        (tr("Conflict condition"), safe(_conflict_words(edition))),
        (tr("Records kept"), safe(tr("at least {years}", years=years(edition.retention_years)))),
    ]


def _published(edition: Edition) -> str:
    told = "{day}, vocabulary {vocabulary}"
    return tr(told, day=day(edition.published), vocabulary=edition.vocabulary)


def _coverage_words(edition: Edition) -> str:
    rule = edition.coverage
    return tr(
        "{over} when 100 × undocumented > {limit} × counted sources, in integers; "
        "{below} when some are undocumented but not over the limit",
        over=RATINGS[rule.over_limit],
        below=RATINGS[rule.below_limit],
        limit=rule.limit_percent,
    )


def _conflict_words(edition: Edition) -> str:
    rule = edition.conflict
    order = [action for action in ACTION if action in rule.excused_by]
    excuses = tr(" or ").join(ACTION[action] for action in order) or tr("nothing")
    rating = RATINGS[rule.rating]
    if rule.origins is Origins.ANY:
        told = "{rating} for a confirmed purchase of any origin, excused by: {excuses}"
        return tr(told, rating=rating, excuses=excuses)
    told = "{rating} for a confirmed purchase with an origin in {countries}, excused by: {excuses}"
    return tr(told, rating=rating, countries=commas(sorted(edition.covered_countries)), excuses=excuses)


def _rule_rows(content: ReportContent) -> list[tuple[str, Markup]]:
    basis = content.records.basis
    kept = tr("not answered") if basis.retention_years is None else years(basis.retention_years)
    rows = [
        (
            tr("Unit of source"),
            tr("one smelter or refiner for one mineral, counted once over all declarations"),
        ),
        (tr("Unknown sources"), _unknown_words(content)),
        (tr("Minerals in products"), minerals(basis.minerals_in_products)),
        (tr("Named by the policy"), minerals(basis.policy_minerals)),
        (tr("Records found kept"), kept),
    ]
    if basis.not_applicable_reason:
        rows.append((tr("Not applicable because"), basis.not_applicable_reason))
    return [(name, safe(value)) for name, value in rows]


def _unknown_words(content: ReportContent) -> str:
    if content.draft:
        return tr("shown as a range while the audit is open; counted as undocumented at sign-off")
    return tr("counted as undocumented")


def _program_rows(content: ReportContent) -> list[tuple[str, Markup]]:
    anchor = json.loads(content.anchor)
    rows = [
        (tr("Program"), f"Workbench {content.program_version}"),
        (tr("Made"), tr("{moment}, as shown by the computer", moment=moment(content.made_at))),
        (tr("Audit"), str(anchor["audit_id"])),
        (tr("Journal"), tr("entry {n} of device {device}", n=anchor["sequence"], device=anchor["device"])),
        (tr("Journal's head"), str(anchor["head"])),
    ]
    return [(name, safe(value)) for name, value in rows]


def _terms(edition: Edition) -> Flowable:
    rows: list[list[Cell]] = [
        [
            flow.label(rating, RATINGS[rating]),
            *(flow.cell(safe(word)) for word in _term(edition.ratings[rating])),
        ]
        for rating in Rating
        if rating in edition.ratings
    ]
    head = (tr("Rating"), tr("Means"), tr("Asks for"), tr("Term"))
    return flow.grid(head, rows, (0.24, 0.2, 0.32, 0.24))


def _term(rule: RatingRule) -> list[Markup]:
    asked = tr("remediation") if rule.remediation_days else "–"
    if rule.needs_plan:
        asked = tr("a corrective action plan")
    term = counted(rule.remediation_days, "{n} day", "{n} days") if rule.remediation_days else "–"
    return [safe(tr("passed") if rule.passed else tr("not passed")), safe(asked), safe(term)]


def signatures(content: ReportContent) -> list[Flowable]:
    """Who signs, what the signatures cover and what they do not prove."""
    if content.draft:
        return [
            flow.paragraph(
                safe(tr("This is a draft. It is not signed off, carries no signature, and may still change."))
            )
        ]
    if content.redaction:
        return [*redaction_notice(content)]
    signer = content.signer or content.author.name
    engagement = content.records.engagement
    said = [
        tr(
            "Signed by {signer} on {moment}; time as shown by the computer, not proven.",
            signer=signer,
            moment=moment(content.made_at),
        ),
        _countersignature(content),
        tr(
            "The signature covers every byte of this file. Embedded in it is audit-anchor.json, which names "
            "the journal entry of the audit that this report was made from; "
            "the audit keeps this file's SHA-256."
        ),
        tr(
            "Lead auditor: {lead}. Team: {team}.",
            lead=engagement.lead_auditor or tr("not recorded"),
            team=listed(engagement.team) or tr("none named"),
        ),
    ]
    return [flow.paragraph(safe(sentence)) for sentence in said]


def _countersignature(content: ReportContent) -> str:
    if content.final:
        return tr("This report is final: no countersignature is expected, and none can be added.")
    return tr("A reviewer may countersign in the field on the first page; nothing else may be added.")
