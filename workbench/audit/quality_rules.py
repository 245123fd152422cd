"""The rules of the quality check. Each looks at one thing; `quality_sentences` says what is so.

What is in contradiction, unanswered or undetermined blocks sign-off; it comes from the rating.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from workbench.audit.deadlines import (
    PlanState,
    action_state,
    agreed_until,
    is_behind_term,
    missed_hand_in,
    orphans,
    plan_due,
)
from workbench.audit.enums import Method, Rating, Stance
from workbench.audit.findings import Finding
from workbench.audit.outcome import Remark
from workbench.audit.quality import Counted, Material, QualityRemark, Severity, Topic, look, subject
from workbench.audit.records import CorrectiveAction
from workbench.audit.said import Said
from workbench.audit.translations import originals
from workbench.audit.triangulation import linked, methods, rests_on_one

SMALLEST_GROUP = 5  # of fewer, each is soon guessed
_MUST_ACT = (Rating.PRIORITY, Rating.MAJOR)
_RATINGS = MappingProxyType(
    {
        Rating.PRIORITY: Said("Priority"),
        Rating.MAJOR: Said("Major"),
        Rating.MINOR: Said("Minor"),
        Rating.OPPORTUNITY: Said("Opportunity"),
    }
)
_METHODS = MappingProxyType(
    {
        Method.DOCUMENT: Said("documents"),
        Method.INTERVIEW: Said("interviews"),
        Method.OBSERVATION: Said("observation"),
    }
)
_TEXTS = MappingProxyType(
    {
        "observation": Said("what was seen"),
        "comment": Said("the auditee's response"),
        "root_cause": Said("the cause"),
        "corrective": Said("the corrective action"),
        "preventive": Said("the preventive action"),
    }
)

Remarks = Iterator[QualityRemark]
Rule = Callable[[Material], Remarks]


def check(material: Material) -> tuple[QualityRemark, ...]:
    """Every remark, what blocks sign-off first, then by topic."""
    found = [remark for rule in _RULES for remark in rule(material)]
    return tuple(sorted(found, key=lambda remark: list(Topic).index(remark.topic)))


# What the rating itself says


def _blocks(material: Material) -> Remarks:
    for one in material.signed.blocks_signoff:
        yield QualityRemark(
            code=one.code, at=one.at, topic=Topic.SIGN_OFF, severity=Severity.BLOCKS, rated=one
        )


def _warnings(material: Material) -> Remarks:
    outcome = material.outcome
    for one in (*outcome.coverage.warnings, *outcome.conflict.warnings):
        yield QualityRemark(code=one.code, at=_place_of_warning(one), topic=Topic.SOURCES, rated=one)


def _place_of_warning(remark: Remark) -> str:
    source = dict(remark.values).get("source")
    return f"sources.{source}" if source else remark.at or "sources"


# Findings and what they rest on


def _findings(material: Material) -> Remarks:
    for one in material.found:
        if one.answer is None:
            continue
        told = {"element": one.about, "rating": _RATINGS[one.rating]}
        if not one.answer.evidence:
            yield look("finding_without_evidence", Topic.FINDINGS, f"answers.{one.about}.evidence", **told)
        if not (one.answer.observation or "").strip():
            at = f"answers.{one.about}.observation"
            yield look("finding_without_observation", Topic.FINDINGS, at, **told)


def _responses(material: Material) -> Remarks:
    for about, one in material.responses.items():
        if one.stance is Stance.DISAGREE and not (one.comment or "").strip():
            at = f"responses.{about}"
            yield look("disagreement_without_comment", Topic.FINDINGS, at, about=subject(about))


def _translations(material: Material) -> Remarks:
    for one in material.found:
        texts = originals(one.answer, material.responses.get(one.about), one.actions)
        at, about = f"actions.{one.about}", subject(one.about)
        for of in dict.fromkeys(text.place.of for text in texts if text.outdated):
            yield look("translation_outdated", Topic.FINDINGS, at, text=_TEXTS[of], about=about)


def _methods(material: Material) -> Remarks:
    for ref, answer in material.answers.items():
        if answer.rating is not Rating.CONFORMANCE or not rests_on_one(answer, material.evidence):
            continue
        at = f"answers.{ref}.evidence"
        known = methods(linked(answer, material.evidence))
        if known:
            method = _METHODS[next(iter(known))]
            yield look("one_method", Topic.EVIDENCE, at, element=ref, method=method)
        else:
            yield look("no_method", Topic.EVIDENCE, at, element=ref)


def _evidence(material: Material) -> Remarks:
    used = set(material.sources.evidence)
    used.update(*(answer.evidence for answer in material.answers.values()))
    used.update(*(action.evidence for action in material.actions))
    for one in material.evidence:
        if one.id not in used:
            title = one.title or one.file or Said("untitled")
            at = f"evidence.{one.id}"
            yield look("evidence_linked_to_nothing", Topic.EVIDENCE, at, id=one.id, title=title)


def _interviews(material: Material) -> Remarks:
    for one in material.evidence:
        size = one.interview.group_size if one.interview else None
        if size is not None and size < SMALLEST_GROUP:
            told = {"id": one.title or one.id, "size": size, "least": SMALLEST_GROUP}
            yield look("group_too_small", Topic.EVIDENCE, f"evidence.{one.id}", **told)


# The plan


def _plans(material: Material) -> Remarks:
    hand_in = plan_due(material.engagement)
    for one in material.found:
        at, told = f"actions.{one.about}", {"about": subject(one.about), "rating": _RATINGS[one.rating]}
        if one.about in material.outcome.plans_missing:
            yield look("plan_missing", Topic.PLAN, at, **told)
        elif one.rating in _MUST_ACT and not one.actions:
            yield look("nothing_planned", Topic.PLAN, at, **told)
        is_asked = bool(one.actions) or one.rating is not Rating.OPPORTUNITY
        if is_asked and missed_hand_in(one, hand_in, material.as_of):
            yield look("plan_handed_in_late", Topic.PLAN, at, about=subject(one.about), day=hand_in)


def _actions(material: Material) -> Remarks:
    for finding in material.found:
        is_told = finding.about in material.outcome.plans_missing
        for action in finding.actions:
            yield from _on_action(action, finding, material.as_of, is_told=is_told)


def _on_action(action: CorrectiveAction, finding: Finding, as_of: date, *, is_told: bool) -> Remarks:
    at, about, day = f"actions.{finding.about}", subject(finding.about), agreed_until(action)
    state = action_state(action, as_of)
    if state is PlanState.INCOMPLETE and not is_told:
        yield look("action_incomplete", Topic.PLAN, at, about=about)
    if state is PlanState.OVERDUE:
        yield look("action_overdue", Topic.PLAN, at, about=about, day=day)
    if is_behind_term(action, finding.due):
        yield look("due_behind_term", Topic.PLAN, at, about=about, day=day, term=finding.due)
    if state is PlanState.CLOSED and not (action.closure or "").strip():
        yield look("closed_without_words", Topic.PLAN, at, about=about)


def _orphans(material: Material) -> Remarks:
    for about in dict.fromkeys(one.finding for one in orphans(material.actions, material.found)):
        yield look("action_without_finding", Topic.PLAN, f"actions.{about}", about=subject(about))


# Sources


def _sources(material: Material) -> Remarks:
    concerns = material.sources
    yield from _counted(concerns.unreferenced, "source_without_reference", ".evidence")
    yield from _counted(concerns.malformed, "malformed_id", ".smelter_id")
    yield from _counted(concerns.likely_matches, "likely_match")


def _counted(concern: Counted, code: str, field: str = "", topic: Topic = Topic.SOURCES) -> Remarks:
    for one in concern.first:
        yield look(code, topic, f"sources.{one.id}{field}", name=one.name, other=one.other)
    left = concern.count - len(concern.first)
    if left > 0:
        yield replace(look(f"more_{code}", topic, "sources", count=left), among=_FILTERS.get(code, ""))


# Where the list of sources has a filter that shows them.
_FILTERS = {"source_without_reference": "documented", "source_unverified": "unverified"}

# What came along from an earlier audit


def _carried_forward(material: Material) -> Remarks:
    for ref, answer in material.answers.items():
        if answer.unverified:
            yield look("answer_unverified", Topic.PRIOR, f"answers.{ref}.observation", element=ref)
    yield from _counted(material.sources.unverified, "source_unverified", ".unverified", Topic.PRIOR)


# Dates


def _order(material: Material) -> Remarks:
    opened, opening = material.engagement.opened, material.visit.opening_meeting
    closing = material.engagement.closing_meeting
    first, second = Said("the opening of the audit"), Said("the opening meeting")
    pairs = (
        (opened, first, opening, Said("The opening meeting"), "visit.opening_meeting"),
        (opening, second, closing, Said("The closing meeting"), "audit.closing_meeting"),
        (None if opening else opened, first, closing, Said("The closing meeting"), "audit.closing_meeting"),
    )
    for before, one, after, other, at in pairs:
        if before is not None and after is not None and after < before:
            told = {"first": one, "before": before, "second": other, "after": after}
            yield look("dates_out_of_order", Topic.DATES, at, **told)


def _working_days(material: Material) -> Remarks:
    engagement = material.engagement
    begun = [day for day in (engagement.opened, material.visit.opening_meeting) if day is not None]
    first, last = min(begun, default=date.min), engagement.closing_meeting or date.max
    for one in material.visit.working_days:
        if one.date is not None and not first <= one.date <= last:
            yield look("working_day_outside", Topic.DATES, "visit.working_days", day=one.date)


def _evidence_dates(material: Material) -> Remarks:
    closing = material.engagement.closing_meeting
    answered = {known for answer in material.answers.values() for known in answer.evidence}
    for one in material.evidence:
        at, day = f"evidence.{one.id}.obtained_on", one.obtained_on
        if day is None:
            continue
        if day > material.as_of:
            yield _to_come(at, Said("Evidence {id}", id=one.id), day)
        elif closing is not None and day > closing and one.id in answered:
            yield look("evidence_after_closing", Topic.DATES, at, id=one.id, day=day, closing=closing)


def _action_dates(material: Material) -> Remarks:
    for action in material.actions:
        at, about = f"actions.{action.finding}", subject(action.finding)
        steps = (*(step.date for step in action.progress), action.closed_on, action.handed_in)
        for day in steps:
            if day is not None and day > material.as_of:
                yield _to_come(at, Said("A step on an action for {about}", about=about), day)
        yield from _before_closing(action, at, material.engagement.closing_meeting)


def _before_closing(action: CorrectiveAction, at: str, closing: date | None) -> Remarks:
    about = subject(action.finding)
    dated = (
        (Said("The due date of an action for {about}", about=about), action.due),
        (Said("The closure of an action for {about}", about=about), action.closed_on),
        (Said("The plan for {about}", about=about), action.handed_in),
    )
    for what, day in dated:
        if closing is not None and day is not None and day < closing:
            yield look("before_closing", Topic.DATES, at, what=what, day=day, closing=closing)


def _other_days(material: Material) -> Remarks:
    for about, one in material.responses.items():
        if one.given_on is not None and one.given_on > material.as_of:
            what = Said("The auditee's response on {about}", about=subject(about))
            yield _to_come(f"responses.{about}", what, one.given_on)
    closing = material.engagement.closing_meeting
    if closing is not None and closing > material.as_of:
        yield _to_come("audit.closing_meeting", Said("The closing meeting"), closing)


def _to_come(at: str, what: Said, day: date) -> QualityRemark:
    return look("day_to_come", Topic.DATES, at, what=what, day=day)


# What the report prints


def _record(material: Material) -> Remarks:
    if material.engagement.closing_meeting is None:
        yield look("no_closing_meeting", Topic.RECORD, "audit.closing_meeting")
    if not (material.engagement.lead_auditor or "").strip():
        yield look("no_lead_auditor", Topic.RECORD, "audit.lead_auditor")


def _samplings(material: Material) -> Remarks:
    for one in material.samplings:
        if one.size is not None and one.population is not None and one.size > one.population:
            name = one.subject or Said("untitled")
            told = {"name": name, "size": one.size, "population": one.population}
            yield look("sample_larger", Topic.RECORD, f"samplings.{one.id}", **told)


def _bookmarks(material: Material) -> Remarks:
    for ref, one in material.bookmarks.items():
        at, note = f"answers.{ref}.bookmark", one.note.strip()
        if note:
            yield look("bookmark_with_note", Topic.RECORD, at, element=ref, note=note)
        else:
            yield look("bookmark_left", Topic.RECORD, at, element=ref)


_RULES: tuple[Rule, ...] = (
    _blocks,
    _findings,
    _responses,
    _translations,
    _plans,
    _actions,
    _orphans,
    _methods,
    _evidence,
    _interviews,
    _sources,
    _warnings,
    _order,
    _working_days,
    _evidence_dates,
    _action_dates,
    _other_days,
    _carried_forward,
    _record,
    _samplings,
    _bookmarks,
)
