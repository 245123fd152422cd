"""How it was rated, so that it can be done again; and who signs."""

import json

from reportlab.platypus import Flowable

from workbench.audit.enums import Rating
from workbench.criteria.model import Edition, Origins, RatingRule
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.flow import Cell
from workbench.report.text import Markup, safe
from workbench.report.wording import (
    ACTION,
    RATINGS,
    code_and_edition,
    counted,
    day,
    listed,
    minerals,
    moment,
)


def method(content: ReportContent) -> list[Flowable]:
    """Edition and digest, limits, unit of source, unknowns, terms, program, and the journal's anchor."""
    return [
        flow.pairs([*_edition_rows(content.edition), *_rule_rows(content), *_program_rows(content)]),
        flow.subheading("Ratings and remediation terms"),
        _terms(content.edition),
        flow.note("Terms start at the closing meeting and run in calendar days."),
    ]


def _edition_rows(edition: Edition) -> list[tuple[str, Markup]]:
    return [
        ("Criterion", safe(f"{code_and_edition(edition.code, edition.version)} ({edition.id})")),
        ("Published", safe(f"{day(edition.published)}, vocabulary {edition.vocabulary}")),
        ("Edition's SHA-256", safe(edition.digest)),
        ("Minerals in scope", safe(minerals(edition.minerals))),
        ("Coverage limit", safe(_coverage_words(edition))),
        ("Conflict condition", safe(_conflict_words(edition))),
        ("Records kept", safe(f"at least {counted(edition.retention_years, 'year')}")),
    ]


def _coverage_words(edition: Edition) -> str:
    rule = edition.coverage
    over, below = RATINGS[rule.over_limit], RATINGS[rule.below_limit]
    return (
        f"{over} when 100 × undocumented > {rule.limit_percent} × counted sources, in integers; "
        f"{below} when some are undocumented but not over the limit"
    )


def _conflict_words(edition: Edition) -> str:
    rule = edition.conflict
    order = [action for action in ACTION if action in rule.excused_by]
    excuses = " or ".join(ACTION[action] for action in order) or "nothing"
    countries = ", ".join(sorted(edition.covered_countries))
    origins = "of any origin" if rule.origins is Origins.ANY else f"with an origin in {countries}"
    return f"{RATINGS[rule.rating]} for a confirmed purchase {origins}, excused by: {excuses}"


def _rule_rows(content: ReportContent) -> list[tuple[str, Markup]]:
    basis = content.records.basis
    kept = "not answered" if basis.retention_years is None else counted(basis.retention_years, "year")
    rows = [
        ("Unit of source", "one smelter or refiner for one mineral, counted once over all declarations"),
        ("Unknown sources", _unknown_words(content)),
        ("Minerals in products", minerals(basis.minerals_in_products)),
        ("Named by the policy", minerals(basis.policy_minerals)),
        ("Records found kept", kept),
    ]
    if basis.not_applicable_reason:
        rows.append(("Not applicable because", basis.not_applicable_reason))
    return [(name, safe(value)) for name, value in rows]


def _unknown_words(content: ReportContent) -> str:
    if content.draft:
        return "shown as a range while the audit is open; counted as undocumented at sign-off"
    return "counted as undocumented"


def _program_rows(content: ReportContent) -> list[tuple[str, Markup]]:
    anchor = json.loads(content.anchor)
    rows = [
        ("Program", f"Workbench {content.program_version}"),
        ("Made", f"{moment(content.made_at)}, as shown by the computer"),
        ("Audit", str(anchor["audit_id"])),
        ("Journal", f"entry {anchor['sequence']} of device {anchor['device']}"),
        ("Journal's head", str(anchor["head"])),
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
    return flow.grid(("Rating", "Means", "Asks for", "Term"), rows, (0.24, 0.2, 0.32, 0.24))


def _term(rule: RatingRule) -> list[Markup]:
    asked = "a corrective action plan" if rule.needs_plan else "remediation" if rule.remediation_days else "–"
    term = counted(rule.remediation_days, "day") if rule.remediation_days else "–"
    return [safe("passed" if rule.passed else "not passed"), safe(asked), safe(term)]


def signatures(content: ReportContent) -> list[Flowable]:
    """Who signs, what the signatures cover and what they do not prove."""
    if content.draft:
        return [
            flow.paragraph(
                safe("This is a draft. It is not signed off, carries no signature, and may still change.")
            )
        ]
    signer = content.signer or content.author.name
    said = [
        f"Signed by {signer} on {moment(content.made_at)}; time as shown by the computer, not proven.",
        _countersignature(content),
        "The signature covers every byte of this file. Embedded in it is audit-anchor.json, which names the "
        "journal entry of the audit that this report was made from; the audit keeps this file's SHA-256.",
        f"Lead auditor: {content.records.engagement.lead_auditor or 'not recorded'}. "
        f"Team: {listed(content.records.engagement.team) or 'none named'}.",
    ]
    return [flow.paragraph(safe(sentence)) for sentence in said]


def _countersignature(content: ReportContent) -> str:
    if content.final:
        return "This report is final: no countersignature is expected, and none can be added."
    return "A reviewer may countersign in the field on the first page; nothing else may be added."
