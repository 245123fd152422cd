"""An outcome as the command line prints it: plain JSON values, stable order."""

from datetime import date
from typing import Any

from workbench.audit.facts import Tally
from workbench.audit.outcome import ConflictOutcome, CoverageOutcome, ElementOutcome, Outcome, Remark
from workbench.audit.sentences import sentence


def outcome_as_json(outcome: Outcome) -> dict[str, Any]:
    """The shape that `evaluate` prints; see `resources/schema` for the audit's own document."""
    return {
        "criterion": outcome.criterion,
        "code": outcome.code,
        "rating": outcome.rating,
        "rating_at_signoff": outcome.rating_at_signoff,
        "status": outcome.status,
        "passed": outcome.passed,
        "conditions": [_coverage(outcome.coverage), _conflict(outcome.conflict)],
        "elements": {ref: _element(element) for ref, element in outcome.elements.items()},
        "unanswered": list(outcome.unanswered),
        "plans_missing": list(outcome.plans_missing),
        "questions_changed": list(outcome.questions_changed),
        "errors": remarks_as_json(outcome.errors),
    }


def remarks_as_json(remarks: tuple[Remark, ...]) -> list[dict[str, str]]:
    """Each remark with its place and its sentence."""
    return [{"at": remark.at, "message": sentence(remark)} for remark in remarks]


def _coverage(coverage: CoverageOutcome) -> dict[str, Any]:
    return {
        "id": coverage.id,
        "state": coverage.state,
        "rating": coverage.rating,
        "undocumented": coverage.undocumented,
        "unknown": coverage.unknown,
        "total": coverage.total,
        "limit_percent": coverage.limit_percent,
        "to_clear": coverage.to_clear,
        "to_trip": coverage.to_trip,
        "by_mineral": {mineral: _tally(tally) for mineral, tally in coverage.by_mineral.items()},
        "warnings": [sentence(warning) for warning in coverage.warnings],
        "due": _date(coverage.due),
    }


def _tally(tally: Tally) -> dict[str, int]:
    return {"undocumented": tally.undocumented, "unknown": tally.unknown, "total": tally.total}


def _conflict(conflict: ConflictOutcome) -> dict[str, Any]:
    return {
        "id": conflict.id,
        "state": conflict.state,
        "rating": conflict.rating,
        "sources": list(conflict.sources),
        "warnings": [sentence(warning) for warning in conflict.warnings],
        "due": _date(conflict.due),
    }


def _element(element: ElementOutcome) -> dict[str, Any]:
    return {
        "rating": element.rating,
        "suggested": element.suggested,
        "why": sentence(element.why) if element.why else None,
        "due": _date(element.due),
    }


def _date(day: date | None) -> str | None:
    return day.isoformat() if day else None
