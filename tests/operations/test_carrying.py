"""What comes along from an earlier audit, what does not, and how the marks on it are taken off."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from workbench.audit.enums import (
    ActionTaken,
    AuditKind,
    Conflict,
    DueDiligence,
    EvidenceKind,
    Mineral,
    Rating,
)
from workbench.audit.records import (
    Actor,
    Answer,
    Basis,
    CorrectiveAction,
    Engagement,
    Evidence,
    Facility,
    Plan,
    PriorAnswer,
    PriorAudit,
    Source,
)
from workbench.criteria.loader import find_edition
from workbench.errors import CannotWrite, WrongPassphrase
from workbench.operations.actions import plan_action
from workbench.operations.answers import confirm_observation, note_observation, rate_element
from workbench.operations.audits import create_audit
from workbench.operations.carrying import carry_forward, changed_questions, look_at_prior
from workbench.operations.documents import create_from_document, export_document
from workbench.operations.ratings import rate
from workbench.operations.sources import add_source, mark_due_diligence, revise_source, verify_sources
from workbench.operations.trail import undo
from workbench.store.audit_file import AuditFile

NEWEST = find_edition("rba-minerals@8.0.0")
PLAN = Plan(owner="Purchasing", due=date(2025, 3, 1))
CONFIRMED = Source(
    id="c",
    mineral=Mineral.GOLD,
    name="Example Gold",
    due_diligence=DueDiligence.DOCUMENTED,
    conflict=Conflict.CONFIRMED,
    action=ActionTaken.MANAGED_PLAN,
    plan=PLAN,
    reference="DD-7",
    evidence=("e",),
)
CLEARED = Source(
    id="n",
    mineral=Mineral.TIN,
    smelter_id="CID900001",
    due_diligence=DueDiligence.UNDOCUMENTED,
    conflict=Conflict.NONE,
    action=ActionTaken.PLAN,
    plan=PLAN,
    repeats_disagree=True,
)


@pytest.fixture
def prior(tmp_path: Path, actor: Actor) -> Path:
    """An audit under an older edition, closed."""
    path = tmp_path / "prior.audit"
    with create_audit(
        path,
        edition=find_edition("rba-minerals@7.1.2"),
        facility=Facility(name="Sample Plant (fictitious)", country="MY"),
        engagement=Engagement(report_number="R-1", closing_meeting=date(2024, 11, 4), lead_auditor="Z. Old"),
        actor=actor,
    ) as file:
        _fill(file, actor)
    return path


def _fill(file: AuditFile, actor: Actor) -> None:
    with file.unit("Attach", actor=actor) as unit:
        unit.attach(Evidence(id="e", kind=EvidenceKind.DOCUMENT), BytesIO(b"seen"))
        unit.put(Basis(minerals_in_products=(Mineral.TIN, Mineral.GOLD), retention_years=3))
        unit.put(Answer(element="1.a", rating=Rating.MAJOR, observation="No policy.", evidence=("e",)))
        unit.put(Answer(element="1.b", rating=Rating.CONFORMANCE))
    for source in (CONFIRMED, CLEARED):
        add_source(file, source=source, actor=actor)
    still_open = CorrectiveAction(id="1", finding="1.a", corrective="Write a policy.")
    closed = CorrectiveAction(id="2", finding="1.a", corrective="Tell buyers.", closed_on=date(2025, 1, 1))
    other = CorrectiveAction(id="3", finding="2.a", corrective="Name who answers for it.")
    for action in (still_open, closed, other):
        plan_action(file, action=action, actor=actor)


@pytest.fixture
def carried(prior: Path, tmp_path: Path, actor: Actor) -> Iterator[AuditFile]:
    with carry_forward(prior, tmp_path / "next.audit", edition=NEWEST, actor=actor) as file:
        yield file


def test_that_texts_come_along_unrated_and_unverified(carried: AuditFile) -> None:
    assert carried.answers() == {"1.a": Answer(element="1.a", observation="No policy.", unverified=True)}


def test_that_sources_come_along_with_their_questions_asked_anew(carried: AuditFile) -> None:
    suspected = replace(
        CONFIRMED,
        due_diligence=DueDiligence.UNKNOWN,
        conflict=Conflict.SUSPECTED,
        evidence=(),
        unverified=True,
    )
    blank = replace(
        CLEARED,
        due_diligence=DueDiligence.UNKNOWN,
        conflict=Conflict.NOT_ASSESSED,
        action=ActionTaken.NONE,
        plan=None,
        repeats_disagree=False,
        unverified=True,
    )
    assert {source.id: source for source in carried.sources()} == {"c": suspected, "n": blank}
    assert rate(carried).coverage.unknown == 2


def test_that_the_earlier_outcome_stands_beside(carried: AuditFile) -> None:
    assert carried.prior_audit() == PriorAudit(
        criterion="rba-minerals@7.1.2",
        report_number="R-1",
        closing_meeting=date(2024, 11, 4),
        rating=Rating.MAJOR,
        sources=2,
        answers=(
            PriorAnswer(
                element="1.a",
                rating=Rating.MAJOR,
                observation="No policy.",
                corrective="Write a policy.",
            ),
            PriorAnswer(element="1.b", rating=Rating.CONFORMANCE),
            PriorAnswer(element="2.a", corrective="Name who answers for it."),
        ),
    )


def test_that_the_engagement_is_fresh_and_no_evidence_comes_along(carried: AuditFile) -> None:
    assert carried.facility() == Facility(name="Sample Plant (fictitious)", country="MY")
    assert carried.engagement() == Engagement(kind=AuditKind.FOLLOW_UP)
    assert carried.basis() == Basis()
    assert (carried.evidence(), carried.actions()) == ((), ())
    assert carried.edition_copy() == (NEWEST.id, NEWEST.data)
    assert carried.verify_journal().file == "whole"


def test_that_what_was_asked_for_stands_in_place_of_what_was(
    prior: Path, tmp_path: Path, actor: Actor
) -> None:
    moved = Facility(name="Sample Plant, new site")
    closure = Engagement(kind=AuditKind.CLOSURE, report_number="R-2")
    with carry_forward(
        prior,
        tmp_path / "next.audit",
        edition=NEWEST,
        actor=actor,
        facility=moved,
        engagement=closure,
        minerals=[Mineral.COBALT],
    ) as file:
        assert (file.facility(), file.engagement()) == (moved, closure)
        assert file.basis().minerals_in_products == (Mineral.COBALT,)


def test_that_the_earlier_file_stays_as_it_is(prior: Path, tmp_path: Path, actor: Actor) -> None:
    before, beside = prior.read_bytes(), set(tmp_path.iterdir())
    look_at_prior(prior)
    carry_forward(prior, tmp_path / "next.audit", edition=NEWEST, actor=actor).close()
    assert prior.read_bytes() == before
    assert set(tmp_path.iterdir()) - beside == {tmp_path / "next.audit"}


def test_that_an_audit_is_never_carried_into_a_place_that_is_taken(prior: Path, actor: Actor) -> None:
    before = hashlib.sha256(prior.read_bytes()).digest()
    with pytest.raises(CannotWrite, match="already there"):
        carry_forward(prior, prior, edition=NEWEST, actor=actor)
    assert hashlib.sha256(prior.read_bytes()).digest() == before


@pytest.mark.deep
def test_that_passphrases_of_the_earlier_and_the_new_file_are_two(
    prior: Path, tmp_path: Path, actor: Actor
) -> None:
    locked, again = tmp_path / "locked.audit", tmp_path / "again.audit"
    carry_forward(prior, locked, edition=NEWEST, actor=actor, passphrase="first").close()
    with pytest.raises(WrongPassphrase):
        look_at_prior(locked, passphrase="wrong")
    carry_forward(
        locked, again, edition=NEWEST, actor=actor, prior_passphrase="first", passphrase="second"
    ).close()
    assert look_at_prior(again, passphrase="second").sources == 2


def test_that_a_look_tells_what_would_come_along(prior: Path) -> None:
    look = look_at_prior(prior)
    assert (look.sources, look.observations, look.rating) == (2, 1, Rating.MAJOR)
    assert look.minerals == (Mineral.TIN, Mineral.GOLD)
    assert not look.is_unproven
    assert changed_questions(look.edition, NEWEST) == ("1.a", "1.c", "2.b", "2.c", "4.a")
    assert changed_questions(look.edition, look.edition) == ()


def test_that_what_came_along_leaves_with_the_document(
    carried: AuditFile, tmp_path: Path, actor: Actor
) -> None:
    export_document(carried, target=tmp_path / "next.json")
    with create_from_document(
        tmp_path / "again.audit", document=tmp_path / "next.json", actor=actor
    ) as again:
        assert again.prior_audit() == carried.prior_audit()
        assert again.answers() == carried.answers()
        assert all(source.unverified for source in again.sources())


# The marks are taken off


def test_that_a_text_is_verified_by_confirming_it(carried: AuditFile, actor: Actor) -> None:
    confirm_observation(carried, ref="1.a", actor=actor)
    assert carried.answers()["1.a"] == Answer(element="1.a", observation="No policy.")
    undo(carried, actor=actor)
    assert carried.answers()["1.a"].unverified


def test_that_a_text_is_verified_by_editing_it_and_not_by_rating(carried: AuditFile, actor: Actor) -> None:
    rate_element(carried, ref="1.a", rating=Rating.MINOR, actor=actor)
    assert carried.answers()["1.a"].unverified
    note_observation(carried, ref="1.a", text="A policy of 2026.", actor=actor)
    assert not carried.answers()["1.a"].unverified


def test_that_sources_are_verified_together_as_one_step(carried: AuditFile, actor: Actor) -> None:
    verify_sources(carried, ids=["c", "n", "gone"], actor=actor)
    assert [source.unverified for source in carried.sources()] == [False, False]
    assert rate(carried).coverage.unknown == 2
    assert carried.undo_label() == "Verify 3 sources"
    undo(carried, actor=actor)
    assert [source.unverified for source in carried.sources()] == [True, True]
    assert carried.verify_journal().file == "whole"


@pytest.mark.parametrize("answer", [DueDiligence.DOCUMENTED, DueDiligence.UNKNOWN])
def test_that_a_source_is_verified_by_marking_it(
    carried: AuditFile, actor: Actor, answer: DueDiligence
) -> None:
    """Also by marking it with what it holds already: somebody looked at it."""
    mark_due_diligence(carried, ids=["n"], due_diligence=answer, actor=actor)
    marked = carried.source("n")
    assert marked is not None
    assert (marked.due_diligence, marked.unverified) == (answer, False)
    other = carried.source("c")
    assert other is not None
    assert other.unverified
    assert carried.verify_journal().file == "whole"


def test_that_a_source_is_verified_by_editing_it(carried: AuditFile, actor: Actor) -> None:
    source = carried.source("n")
    assert source is not None
    revise_source(carried, source=replace(source, name="Example Tin"), actor=actor)
    assert carried.source("n") == replace(source, name="Example Tin", unverified=False)


def test_that_verifying_what_is_verified_leaves_no_entry(carried: AuditFile, actor: Actor) -> None:
    verify_sources(carried, ids=["c"], actor=actor)
    entries = len(carried.journal())
    verify_sources(carried, ids=["c"], actor=actor)
    assert len(carried.journal()) == entries
