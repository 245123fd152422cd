"""What credentials are made of in tests: an audit's records with the outcome that they come to."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from tests.rating.made import ALL, NEWEST, REFS, THREE_TG, rated, source
from workbench.audit.enums import ConflictReview, DueDiligence, Mineral, Rating
from workbench.audit.facts import Facts, tally
from workbench.audit.records import (
    Actor,
    Answer,
    AuditRecords,
    Basis,
    CorrectiveAction,
    Engagement,
    Facility,
    Source,
)
from workbench.criteria.loader import texts
from workbench.criteria.model import Edition
from workbench.exchange.credentials import Ground

BASIS = Basis(
    minerals_in_products=THREE_TG,
    retention_years=5,
    policy_minerals=ALL,
    conflict_review=ConflictReview.NONE_CONFIRMED,
)
AUDITOR = Actor(name="Dana Meier", firm="Example Assurance", role="Lead auditor")


def some_sources(total: int = 10, undocumented: int = 0) -> tuple[Source, ...]:
    return tuple(
        source(
            Mineral.TIN,
            id=f"s{number}",
            name=f"Example Works {number}",
            due_diligence=DueDiligence.UNDOCUMENTED if number < undocumented else DueDiligence.DOCUMENTED,
        )
        for number in range(total)
    )


def records_of(
    edition: Edition = NEWEST,
    ratings: Mapping[str, Rating] | None = None,
    sources: Iterable[Source] | None = None,
    **fields: Any,
) -> AuditRecords:
    """Conformance on every element but those rated here; ten documented sources."""
    chosen = dict.fromkeys(REFS, Rating.CONFORMANCE) | dict(ratings or {})
    answers = tuple(
        Answer(element=ref, rating=rating, observation=f"Seen at {ref}.", reason="as agreed")
        for ref, rating in chosen.items()
    )
    settled: dict[str, Any] = {
        "facility": Facility(name="Plant One", country="MY", address="1 Example Road"),
        "engagement": Engagement(
            closing_meeting=date(2026, 11, 4), lead_auditor="Dana Meier", report_number="R-7"
        ),
        "basis": BASIS,
        "answers": answers,
        "sources": tuple(some_sources() if sources is None else sources),
    }
    return AuditRecords(criterion=edition.id, **settled | fields)


def ground_of(records: AuditRecords, edition: Edition = NEWEST, **fields: Any) -> Ground:
    """What a credential of these records is made of."""
    counted = tally(records.sources)
    facts = Facts(
        basis=records.basis,
        answers={answer.element: answer for answer in records.answers},
        sources=counted,
        planned=frozenset(action.finding for action in records.actions),
        closing_meeting=records.engagement.closing_meeting,
    )
    settled: dict[str, Any] = {
        "audit_id": "5f0c",
        "records": records,
        "edition": edition,
        "texts": texts(edition),
        "outcome": rated(edition, facts, at_signoff=True),
        "is_current": edition is NEWEST,
        "report_sha256": "ab" * 32,
        "issued_at": datetime(2026, 11, 5, 16, 30, tzinfo=UTC),
        "issued_by": AUDITOR,
    }
    return Ground(**settled | fields)


def an_action(finding: str) -> CorrectiveAction:
    return CorrectiveAction(id=finding, finding=finding, owner="Purchasing", due=date(2027, 3, 1))


def by_part(credential: Mapping[str, Any]) -> dict[str, Any]:
    """The assessments by what they are about."""
    told = credential["credentialSubject"]["assessment"]
    return {one["id"].rpartition("#")[2]: one for one in told}
