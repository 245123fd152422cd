"""What a credential attests: the facility, the scheme, the report, and one assessment for each criterion.

It says what the report says and names it by its SHA-256. What was said in interviews never reaches this room.
The names of sources and people are withheld unless they are asked for.
"""

from collections.abc import Callable
from typing import Any

from workbench.audit.enums import ConditionState, Rating
from workbench.audit.outcome import CoverageOutcome
from workbench.audit.withholding import withholder
from workbench.exchange.credentials.catalogue import (
    SHARE,
    YEARS,
    criterion,
    rank,
    scheme,
    topic,
)
from workbench.exchange.credentials.ground import Ground, NothingToAttest
from workbench.exchange.credentials.metrics import ONE, PERCENT, YEAR, metric, share
from workbench.exchange.credentials.names import Party, named_by_digest, part_of, plain, urn

Json = dict[str, Any]


def attestation(ground: Ground) -> Json:
    """The subject of the credential; NothingToAttest where the criterion does not apply."""
    return _Attestation(ground).as_json()


class _Attestation:
    """One attestation: what it was about, and one assessment for each criterion that was judged."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._id = ground.urn("attestation")
        self._told: Callable[[str], str] = str
        if not ground.with_names:
            self._told = withholder(ground.records, ground.issued_by, ordinary=ground.texts.words())

    def as_json(self) -> Json:
        ground = self._ground
        assessments = self._assessments()
        return {
            "type": ["ConformityAttestation", "Attestation"],
            "id": self._id,
            "name": self._name(),
            "assessorLevel": ground.assessor.value,
            # Whether anybody accredited the assessment is not recorded in an audit.
            "assessmentLevel": "Unspecified",
            "attestationType": "inspection",  # a place was examined against requirements; nobody certified it
            "description": self._description(),
            "issuedToParty": self._facility(),
            "conformityCertificate": self._report(),
            "scope": scheme(ground.edition, ground.texts),
            "assessment": assessments,
        }

    def _name(self) -> str:
        number = plain(self._ground.records.engagement.report_number)
        facility = self._facility()["name"]
        return " ".join(word for word in ("Findings report", number, f"on {facility}") if word)

    def _description(self) -> str:
        ground = self._ground
        rating = ground.outcome.rating
        said = [f"{ground.edition.code} under VAP {ground.edition.version}, audited on site."]
        if rating is not None:
            said.append(f"Rating: {ground.texts.ratings[rating].title}, {_PASSED[ground.outcome.passed]}.")
        left_out = [
            ref for ref, one in ground.outcome.elements.items() if one.rating is Rating.NOT_APPLICABLE
        ]
        if left_out:
            said.append(f"Not applicable, and so not assessed: {', '.join(left_out)}.")
        return " ".join(said)

    def _facility(self) -> Json:
        facility = self._ground.records.facility
        name = plain(facility.name) or "Facility without a name"
        where = ", ".join(word for word in (plain(facility.address), plain(facility.country)) if word)
        party = Party(urn(self._ground.audit_id, "facility"), name).as_json()
        return party | ({"description": where} if where else {})

    def _report(self) -> Json:
        number = plain(self._ground.records.engagement.report_number)
        return {
            "type": ["SecureLink", "Link"],
            "linkURL": named_by_digest(self._ground.report_sha256),
            "linkName": f"Findings report {number}".strip() + " (PDF)",
            "hashDigest": self._ground.report_sha256,
            "hashMethod": "SHA-256",
        }

    def _assessments(self) -> list[Json]:
        """The criterion as a whole, its elements, its conditions; what was not applicable has none."""
        ground = self._ground
        outcome = ground.outcome
        if outcome.rating is None or outcome.rating is Rating.NOT_APPLICABLE:
            raise NothingToAttest(
                "The criterion does not apply here, and a credential has no word for that.",
                "Hand out the report itself.",
            )
        made = [self._assessment(ground.edition.code, outcome.rating, outcome.passed is True)]
        for ref, element in outcome.elements.items():
            if element.rating is not None and element.rating is not Rating.NOT_APPLICABLE:
                made.append(self._assessment(ref, element.rating, self._is_passed(ref, element.rating)))
        for condition in (outcome.coverage, outcome.conflict):
            if condition.state is not ConditionState.NOT_APPLICABLE:
                is_passed = condition.rating is None or self._is_passed(condition.id, condition.rating)
                made.append(self._assessment(condition.id, condition.rating, is_passed))
        return made

    def _is_passed(self, about: str, rating: Rating) -> bool:
        """As the edition says; a rating that passes on condition of a plan does not without one."""
        return self._ground.edition.ratings[rating].passed and about not in self._ground.outcome.plans_missing

    def _assessment(self, about: str, rating: Rating | None, is_passed: bool) -> Json:
        ground = self._ground
        judged = criterion(ground.edition, ground.texts, about, is_current=ground.is_current)
        values = [*self._rating_value(rating), *self._values(about)]
        facility = self._facility()
        return {
            "type": ["ConformityAssessment", "Declaration"],
            "id": part_of(self._id, about),
            "name": judged["name"],
            "description": self._finding(about, rating),
            "assessmentDate": self._day(),
            "assessmentCriteria": [judged],
            **({"declaredValue": values} if values else {}),
            "conformityTopic": topic(about),
            "conformance": is_passed,
            "assessedFacility": [
                {
                    "type": ["FacilityVerification"],
                    "facility": {"id": facility["id"], "name": facility["name"]},
                }
            ],
            "auditor": self._named_auditor().as_json(),
        }

    def _finding(self, about: str, rating: Rating | None) -> str:
        """The rating, what was seen, and until when it is to be remedied."""
        ground = self._ground
        answer = next((one for one in ground.records.answers if one.element == about), None)
        title = ground.texts.ratings[rating].title if rating else "The condition is not tripped"
        seen = plain(answer.observation) if answer else self._counted(about)
        due = self._due(about)
        against = [one.text for one in ground.records.disagreements if one.condition == about]
        said = [f"{title}.", self._told(seen), f"To be remedied by {due}." if due else ""]
        said += [f"The auditor disagrees: {self._told(plain(text))}" for text in against]
        return " ".join(word for word in said if word)

    def _due(self, about: str) -> str:
        outcome = self._ground.outcome
        conditions = {one.id: one.due for one in (outcome.coverage, outcome.conflict)}
        due = {about: outcome.due} if about == self._ground.edition.code else conditions
        if about in outcome.elements:
            due = {about: outcome.elements[about].due}
        day = due.get(about)
        return day.isoformat() if day else ""

    def _counted(self, about: str) -> str:
        coverage, conflict = self._ground.outcome.coverage, self._ground.outcome.conflict
        if about == coverage.id:
            limit = f"The limit is {coverage.limit_percent} %."
            return (
                f"{coverage.undocumented} of {coverage.total} sources lack documented due diligence. {limit}"
            )
        if about == conflict.id and conflict.state is ConditionState.TRIPPED:
            return f"Confirmed conflict sources that are not excused: {len(conflict.sources)}."
        return ""

    def _rating_value(self, rating: Rating | None) -> list[Json]:
        """Its rank among the catalogue's performance levels, and its name as the score."""
        if rating is None or rating not in self._ground.edition.ratings:
            return []
        title = self._ground.texts.ratings[rating].title
        return [metric("Rating", rank(self._ground.edition, rating), ONE, score=title)]

    def _values(self, about: str) -> list[Json]:
        ground = self._ground
        if about == ground.outcome.coverage.id:
            return _coverage_values(ground.outcome.coverage)
        if about == ground.outcome.conflict.id and ground.outcome.conflict.state in _DETERMINED:
            tripped = ground.outcome.conflict.state is ConditionState.TRIPPED
            count = len(ground.outcome.conflict.sources) if tripped else 0
            return [metric("Confirmed conflict sources that are not excused", count, ONE)]
        kept = ground.records.basis.retention_years
        if about == ground.edition.retention_suggestion.element and kept is not None:
            return [metric(YEARS, kept, YEAR)]
        return []

    def _named_auditor(self) -> Party:
        ground = self._ground
        lead = plain(ground.records.engagement.lead_auditor)
        if ground.with_names and lead:
            return Party(urn(ground.audit_id, "auditor", lead), lead)
        return ground.auditor

    def _day(self) -> str:
        ground = self._ground
        return (ground.records.engagement.closing_meeting or ground.issued_at.date()).isoformat()


_PASSED = {True: "passed", False: "not passed", None: "passed only with a corrective action plan"}
_DETERMINED = (ConditionState.TRIPPED, ConditionState.CLEAR)


def _coverage_values(coverage: CoverageOutcome) -> list[Json]:
    """The share and the counts behind it, as a whole and by mineral."""
    if not coverage.total:
        return []
    made = [
        metric(SHARE, share(coverage.undocumented, coverage.total), PERCENT),
        metric(f"{SHARE}, number", coverage.undocumented, ONE),
        metric("Sources, number", coverage.total, ONE),
    ]
    for mineral, tally in coverage.by_mineral.items():
        if tally.total:
            made.append(metric(f"{SHARE}: {mineral.value}", share(tally.undocumented, tally.total), PERCENT))
            made.append(metric(f"{SHARE}, number: {mineral.value}", tally.undocumented, ONE))
            made.append(metric(f"Sources, number: {mineral.value}", tally.total, ONE))
    return made
