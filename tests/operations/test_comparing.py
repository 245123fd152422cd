"""What differs between two audits: matched by the rules, each rated under its own edition."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from workbench.audit.enums import Conflict, ConflictReview, DueDiligence, Mineral, Rating
from workbench.audit.facts import Facts, tally
from workbench.audit.records import (
    Answer,
    AuditRecords,
    Basis,
    CorrectiveAction,
    Engagement,
    Facility,
    Source,
)
from workbench.criteria.loader import find_edition
from workbench.operations.comparing import Side, compare_audits, compared
from workbench.rating.evaluate import evaluate
from workbench.store.audit_file import AuditFile


def a_source(number: int, **values: Any) -> Source:
    given: dict[str, Any] = {
        "id": f"s{number}",
        "mineral": Mineral.TIN,
        "smelter_id": f"CID90000{number}",
        "name": f"Example Works {number}",
        "due_diligence": DueDiligence.DOCUMENTED,
    }
    return Source(**{**given, **values})


def side(*sources: Source, edition: str = "8.0.0", **values: Any) -> Side:
    given: dict[str, Any] = {
        "criterion": f"rba-minerals@{edition}",
        "facility": Facility(name="Sample Plant"),
        "engagement": Engagement(),
        "basis": Basis(
            minerals_in_products=(Mineral.TIN,),
            retention_years=5,
            policy_minerals=(Mineral.TIN,),
            conflict_review=ConflictReview.NONE_CONFIRMED,
        ),
        "sources": sources,
    }
    records = AuditRecords(**{**given, **values})
    facts = Facts(
        basis=records.basis,
        answers={answer.element: answer for answer in records.answers},
        sources=tally(records.sources),
    )
    own = find_edition(records.criterion)
    return Side(records, evaluate(own, facts, answered_under=own, family=(own,)))


def differences(before: Side, after: Side) -> dict[str, Any]:
    """What is told, without what is told in any case and what is empty."""
    told = compared(before, after)
    sources = {kind: listed for kind, listed in told.pop("sources").items() if listed}
    found = {kind: listed for kind, listed in told.pop("findings").items() if listed}
    rest = {
        name: value for name, value in told.items() if name in ("facts", "conditions", "elements") and value
    }
    rest |= {name: told[name] for name in ("answers", "actions") if told[name]}
    return rest | ({"sources": sources} if sources else {}) | ({"findings": found} if found else {})


def test_that_an_audit_does_not_differ_from_itself() -> None:
    unnamed = [Source(id=f"u{number}", mineral=Mineral.TIN) for number in range(3)]
    one = side(a_source(1), *unnamed, answers=(Answer(element="2.b", rating=Rating.MINOR),))
    assert differences(one, one) == {}
    assert compared(one, one)["rating"] == {"before": "minor", "after": "minor"}


def test_that_sources_are_matched_by_the_rules_and_never_by_id() -> None:
    before = side(
        a_source(1, id="a"),
        a_source(2, id="b", smelter_id=None, name="Näme  Works", smelter_country="MY"),
        a_source(3, id="c"),
    )
    after = side(
        a_source(1, id="b", smelter_id=" cid900001 ", due_diligence=DueDiligence.UNDOCUMENTED),
        a_source(2, id="c", smelter_id=None, name="NÄME WORKS", smelter_country="MY"),
        a_source(4, id="a"),
    )
    told = compared(before, after)["sources"]
    assert told["added"] == [{"mineral": "tin", "smelter_id": "CID900004", "name": "Example Works 4"}]
    assert told["removed"] == [{"mineral": "tin", "smelter_id": "CID900003", "name": "Example Works 3"}]
    first, second = told["changed"]
    assert (first["mineral"], first["name"]) == ("tin", "Example Works 1")
    assert first["before"] == {"due_diligence": "documented", "smelter_id": "CID900001"}
    assert first["after"] == {"due_diligence": "undocumented", "smelter_id": " cid900001 "}
    assert second["after"] == {"name": "NÄME WORKS"}


def test_that_one_smelter_is_another_source_for_another_mineral() -> None:
    told = compared(side(a_source(1)), side(a_source(1, mineral=Mineral.GOLD)))["sources"]
    assert [one["mineral"] for one in (*told["added"], *told["removed"])] == ["gold", "tin"]


def test_that_sources_not_yet_identified_are_counted() -> None:
    def unnamed(*ids: str) -> list[Source]:
        return [Source(id=id_, mineral=Mineral.TIN, name="Smelter not yet identified") for id_ in ids]

    told = compared(side(*unnamed("a", "b", "c")), side(*unnamed("x", "y")))["sources"]
    assert (len(told["added"]), len(told["removed"]), told["changed"]) == (0, 1, [])


def test_that_ratings_texts_facts_findings_and_plans_are_told_apart() -> None:
    before = side(
        a_source(1),
        answers=(
            Answer(element="2.b", rating=Rating.CONFORMANCE),
            Answer(element="2.c", rating=Rating.MINOR, observation="One list was missing."),
            Answer(element="3.a", rating=Rating.MINOR),
        ),
        actions=(CorrectiveAction(id="x", finding="2.c", owner="Buyer"),),
    )
    after = side(
        a_source(1),
        engagement=Engagement(closing_meeting=date(2026, 11, 4)),
        answers=(
            Answer(element="2.b", rating=Rating.MAJOR, evidence=("E-9",)),
            Answer(element="2.c", rating=Rating.MINOR, observation="Two lists were missing."),
        ),
        actions=(CorrectiveAction(id="y", finding="2.c", owner="Buyer", due=date(2027, 1, 1)),),
    )
    told = differences(before, after)
    assert told["elements"] == {
        "2.b": {"before": "conformance", "after": "major"},
        "3.a": {"before": "minor", "after": None},
    }
    assert told["answers"] == {
        "2.c": {"observation": {"before": "One list was missing.", "after": "Two lists were missing."}}
    }
    assert told["facts"] == {"engagement.closing_meeting": {"before": None, "after": "2026-11-04"}}
    assert told["findings"] == {
        "added": [{"finding": "2.b", "rating": "major"}],
        "removed": [{"finding": "3.a", "rating": "minor"}],
    }
    assert [one["due"] for one in told["actions"]["2.c"]["after"]] == ["2027-01-01"]
    assert "sources" not in told


def test_that_each_side_is_rated_under_its_own_edition() -> None:
    sources = [a_source(number, due_diligence=DueDiligence.UNDOCUMENTED) for number in range(1)]
    sources += [a_source(number) for number in range(1, 4)]
    told = compared(side(*sources, edition="7.0.0"), side(*sources))
    assert told["criterion"] == {"before": "rba-minerals@7.0.0", "after": "rba-minerals@8.0.0"}
    assert told["rating"] == {"before": "minor", "after": "priority"}
    coverage = told["conditions"]["coverage"]
    assert (coverage["before"]["state"], coverage["before"]["limit_percent"]) == ("clear", 25)
    assert (coverage["after"]["state"], coverage["after"]["undocumented"]) == ("tripped", 1)
    assert told["findings"]["changed"] == [{"finding": "coverage", "before": "minor", "after": "priority"}]


def test_that_a_conflict_is_told_without_the_sources_ids() -> None:
    confirmed = Basis(minerals_in_products=(Mineral.TIN,), conflict_review=ConflictReview.CONFIRMED)
    sources = a_source(1), a_source(1, conflict=Conflict.CONFIRMED)
    told = compared(side(sources[0]), side(sources[1], basis=confirmed))
    assert told["conditions"]["conflict_without_plan"] == {
        "before": {"state": "clear", "rating": None},
        "after": {"state": "tripped", "rating": "priority"},
    }


def test_that_two_files_are_read_and_neither_is_changed(audit: AuditFile, tmp_path: Path) -> None:
    copy = tmp_path / "copy.audit"
    copy.write_bytes(audit.path.read_bytes())
    before = copy.read_bytes()
    with AuditFile.open(copy, read_only=True) as other:
        told = compare_audits(audit, other)
    assert told["sources"] == {"added": [], "removed": [], "changed": []}
    assert copy.read_bytes() == before


@pytest.mark.parametrize("order", [1, -1])
def test_that_the_order_of_rows_changes_nothing(order: int) -> None:
    sources = [a_source(number) for number in range(5)]
    repeated = [*sources, replace(sources[0], id="again")][::order]
    told = compared(side(*sources), side(*repeated))["sources"]
    assert told == {"added": [], "removed": [], "changed": []}
