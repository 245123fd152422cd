from dataclasses import replace
from datetime import date

import pytest

from workbench.audit.enums import DueDiligence, Mineral, Rating, Responsibility
from workbench.audit.outcome import CONDITIONS, CONFLICT, COVERAGE
from workbench.audit.records import Actor, Answer, Basis, CorrectiveAction, Disagreement, Source
from workbench.errors import UnusableInput, WrongUsage
from workbench.operations.actions import drop_action, plan_action
from workbench.operations.answers import give_reason, note_observation, place_responsibility, rate_element
from workbench.operations.basis import revise_basis
from workbench.operations.conditions import disagree_with_condition
from workbench.operations.ratings import rate
from workbench.operations.sources import add_source, mark_due_diligence, remove_sources, revise_source
from workbench.operations.trail import redo, undo
from workbench.store.audit_file import AuditFile


def test_that_an_answer_is_gathered_field_by_field(audit: AuditFile, actor: Actor) -> None:
    rate_element(audit, ref="2.c", rating=Rating.MAJOR, actor=actor)
    note_observation(audit, ref="2.c", text="Cobalt is not screened.", actor=actor)
    place_responsibility(audit, ref="2.c", responsibility=Responsibility.SHARED, actor=actor)
    give_reason(audit, ref="2.c", text="See the list of parts.", actor=actor)
    assert audit.answers()["2.c"] == Answer(
        element="2.c",
        rating=Rating.MAJOR,
        observation="Cobalt is not screened.",
        responsibility=Responsibility.SHARED,
        reason="See the list of parts.",
    )


def test_that_an_element_that_the_edition_has_not_is_refused(audit: AuditFile, actor: Actor) -> None:
    with pytest.raises(WrongUsage, match=r"no element 9\.z"):
        rate_element(audit, ref="9.z", rating=Rating.MINOR, actor=actor)


def test_that_texts_typed_on_are_one_step_for_undo(audit: AuditFile, actor: Actor) -> None:
    for text in ("C", "Co", "Cobalt"):
        note_observation(audit, ref="2.c", text=text, actor=actor)
    undo(audit, actor=actor)
    assert audit.answers().get("2.c", Answer(element="2.c")).observation is None
    redo(audit, actor=actor)
    assert audit.answers()["2.c"].observation == "Cobalt"


def test_that_undo_adds_to_the_trail(audit: AuditFile, actor: Actor) -> None:
    before = len(audit.journal())
    rate_element(audit, ref="1.a", rating=Rating.MINOR, actor=actor)
    undo(audit, actor=actor)
    assert [entry.kind for entry in audit.journal(after=before)] == ["change", "undo"]


def test_that_marking_several_sources_is_one_step_and_moves_the_rating(
    audit: AuditFile, actor: Actor
) -> None:
    mark_due_diligence(audit, ids=["s0", "s1"], due_diligence=DueDiligence.UNDOCUMENTED, actor=actor)
    assert rate(audit).coverage.undocumented == 2
    assert audit.undo_label() == "Mark 2 sources not documented"
    undo(audit, actor=actor)
    assert rate(audit).coverage.undocumented == 0


def test_that_a_source_that_is_listed_already_is_refused(audit: AuditFile, actor: Actor) -> None:
    twin = Source(id="other", mineral=Mineral.TIN, smelter_id="cid900001 ", name="Another name")
    with pytest.raises(UnusableInput, match="already listed"):
        add_source(audit, source=twin, actor=actor)
    assert audit.count_sources() == 4


def test_that_a_source_is_revised_in_place_and_removed(audit: AuditFile, actor: Actor) -> None:
    source = audit.source("s2")
    assert source is not None
    revise_source(audit, source=replace(source, name="Renamed Works"), actor=actor)
    revised = audit.source("s2")
    assert revised is not None
    assert revised.name == "Renamed Works"
    remove_sources(audit, ids=["s2"], actor=actor)
    assert audit.source("s2") is None
    head = audit.head()
    remove_sources(audit, ids=["s2"], actor=actor)
    assert audit.head() == head  # what is gone already leaves no entry


def test_that_facts_of_the_audit_are_recorded(audit: AuditFile, actor: Actor) -> None:
    basis = Basis(minerals_in_products=(Mineral.TIN,), retention_years=3)
    revise_basis(audit, basis=basis, what="Years that records are kept", actor=actor)
    assert audit.basis() == basis
    assert rate(audit).elements["4.a"].suggested is Rating.MAJOR


def test_that_a_minor_finding_passes_with_a_planned_action_only(audit: AuditFile, actor: Actor) -> None:
    rate_element(audit, ref="2.b", rating=Rating.MINOR, actor=actor)
    assert rate(audit).plans_missing == ("2.b",)
    action = CorrectiveAction(id="a1", finding="2.b", owner="Purchasing", due=date(2027, 3, 1))
    plan_action(audit, action=action, actor=actor)
    assert rate(audit).plans_missing == ()
    drop_action(audit, id="a1", actor=actor)
    assert rate(audit).plans_missing == ("2.b",)


@pytest.mark.parametrize("condition", CONDITIONS)
def test_that_disagreeing_with_a_serious_condition_is_recorded_and_changes_no_rating(
    audit: AuditFile, actor: Actor, condition: str
) -> None:
    revise_basis(audit, basis=Basis(minerals_in_products=(Mineral.TIN,)), what="Minerals", actor=actor)
    mark_due_diligence(audit, ids=["s0", "s1"], due_diligence=DueDiligence.UNDOCUMENTED, actor=actor)
    before, before_signoff = rate(audit), rate(audit, at_signoff=True)
    assert before.rating is Rating.PRIORITY

    disagree_with_condition(audit, condition=condition, text="Counted too hard.", actor=actor)

    assert audit.disagreements() == (Disagreement(condition=condition, text="Counted too hard."),)
    assert (rate(audit), rate(audit, at_signoff=True)) == (before, before_signoff)


@pytest.mark.parametrize("nothing", ["", " \n"])
def test_that_a_disagreement_without_words_is_taken_back(
    audit: AuditFile, actor: Actor, nothing: str
) -> None:
    for condition in CONDITIONS:
        disagree_with_condition(audit, condition=condition, text="No.", actor=actor)
    disagree_with_condition(audit, condition=COVERAGE, text=nothing, actor=actor)
    assert audit.disagreements() == (Disagreement(condition=CONFLICT, text="No."),)


def test_that_a_disagreement_typed_on_is_one_step_for_undo(audit: AuditFile, actor: Actor) -> None:
    before = audit.undo_label()
    for text in ("T", "To", "Too hard"):
        disagree_with_condition(audit, condition=COVERAGE, text=text, actor=actor)
    assert audit.undo_label() == "Disagreement on coverage"
    undo(audit, actor=actor)
    assert (audit.disagreements(), audit.undo_label()) == ((), before)
    redo(audit, actor=actor)
    assert audit.disagreements() == (Disagreement(condition=COVERAGE, text="Too hard"),)


def test_that_disagreements_with_two_conditions_are_two_steps(audit: AuditFile, actor: Actor) -> None:
    for condition in CONDITIONS:
        disagree_with_condition(audit, condition=condition, text="No.", actor=actor)
    undo(audit, actor=actor)
    assert audit.disagreements() == (Disagreement(condition=COVERAGE, text="No."),)


def test_that_a_condition_that_there_is_not_is_refused(audit: AuditFile, actor: Actor) -> None:
    with pytest.raises(WrongUsage, match=r"no serious condition 2\.c"):
        disagree_with_condition(audit, condition="2.c", text="No.", actor=actor)
    assert audit.disagreements() == ()


def test_that_who_acts_stands_in_the_journal(audit: AuditFile) -> None:
    rate_element(audit, ref="1.a", rating=Rating.CONFORMANCE, actor=Actor(name="Second Auditor"))
    assert audit.journal()[-1].actor.name == "Second Auditor"
