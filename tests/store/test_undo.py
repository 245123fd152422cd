"""Undo and redo, read off the journal."""

import pytest

from tests.store.conftest import Make
from workbench.audit.enums import DueDiligence, Mineral, Rating
from workbench.audit.facts import tally
from workbench.audit.records import Actor, Answer, AuditRecords, Facility, Source
from workbench.errors import CannotWrite
from workbench.store.audit_file import AuditFile


def _type(audit: AuditFile, text: str, actor: Actor) -> None:
    with audit.unit("Observation on 2.c", actor=actor, continues="answer:2.c:observation") as unit:
        unit.put(Answer(element="2.c", observation=text))


def _rate(audit: AuditFile, rating: Rating, actor: Actor) -> None:
    with audit.unit(f"Rate 1.a {rating}", actor=actor) as unit:
        unit.put(Answer(element="1.a", rating=rating))


def test_that_there_is_nothing_to_undo_in_a_new_audit(audit: AuditFile, me: Actor) -> None:
    assert audit.undo_label() is None
    assert audit.undo(actor=me) is None
    assert audit.redo(actor=me) is None
    assert len(audit.journal()) == 1


def test_that_undo_and_redo_go_back_and_forth_and_the_trail_only_grows(audit: AuditFile, me: Actor) -> None:
    states: list[AuditRecords] = [audit.records()]
    for rating in (Rating.MINOR, Rating.MAJOR, Rating.PRIORITY):
        _rate(audit, rating, me)
        states.append(audit.records())
    for expected in reversed(states[:-1]):
        assert audit.undo(actor=me)
        assert audit.records() == expected
    for expected in states[1:]:
        assert audit.redo(actor=me)
        assert audit.records() == expected
    assert [entry.kind for entry in audit.journal()] == ["create"] + ["change"] * 3 + ["undo"] * 3 + [
        "redo"
    ] * 3
    assert audit.verify_journal().file == "whole"


def test_that_undo_is_the_same_after_reopening(audit: AuditFile, me: Actor) -> None:
    before = audit.records()
    _rate(audit, Rating.MINOR, me)
    after = audit.records()
    audit.close()
    with AuditFile.open(audit.path) as again:
        assert again.undo_label() == "Rate 1.a minor"
        again.undo(actor=me)
        assert again.records() == before
    with AuditFile.open(audit.path) as again:
        assert (again.undo_label(), again.redo_label()) == (None, "Rate 1.a minor")
        again.redo(actor=me)
        assert again.records() == after


def test_that_typing_by_one_person_is_one_step(audit: AuditFile, me: Actor) -> None:
    for text in ("n", "no", "no list"):
        _type(audit, text, me)
    assert len(audit.journal()) == 4
    audit.undo(actor=me)
    assert audit.answers() == {}
    audit.redo(actor=me)
    assert audit.answers()["2.c"].observation == "no list"


@pytest.mark.parametrize("between", ["another person", "another act", "an undo"])
def test_that_typing_is_a_new_step_after(audit: AuditFile, me: Actor, between: str) -> None:
    _type(audit, "first", me)
    other = Actor(name="B. Second") if between == "another person" else me
    if between == "another act":
        _rate(audit, Rating.MINOR, me)
    if between == "an undo":
        _rate(audit, Rating.MINOR, me)
        audit.undo(actor=me)
    _type(audit, "second", other)
    audit.undo(actor=me)
    assert audit.answers()["2.c"].observation == "first"


def test_that_a_new_act_forgets_what_was_undone(audit: AuditFile, me: Actor) -> None:
    _rate(audit, Rating.MINOR, me)
    audit.undo(actor=me)
    _rate(audit, Rating.MAJOR, me)
    assert audit.redo_label() is None
    assert audit.redo(actor=me) is None


def test_that_what_cannot_be_taken_back_is_no_step(audit: AuditFile, me: Actor) -> None:
    _rate(audit, Rating.MINOR, me)
    with audit.unit("Name the plant", actor=me, undoable=False) as unit:
        unit.put(Facility(name="Other"))
    assert audit.undo_label() == "Rate 1.a minor"
    audit.undo(actor=me)
    assert audit.facility().name == "Other"


def test_that_an_import_is_undone_with_its_counts(audit: AuditFile, me: Actor) -> None:
    sources = [Source(id=f"s{number}", mineral=Mineral.TIN) for number in range(300)]
    with audit.unit("Import", actor=me) as unit:
        unit.insert_sources(sources)
    with audit.unit("Mark", actor=me) as unit:
        unit.mark_due_diligence(["s1", "s2"], DueDiligence.UNDOCUMENTED)
    audit.undo(actor=me)
    assert audit.facts().sources == tally(sources)
    audit.undo(actor=me)
    assert audit.count_sources() == 0
    assert audit.source_keys() == {}
    assert audit.facts().sources == tally([])
    audit.redo(actor=me)
    assert sorted(audit.sources(), key=lambda one: one.id) == sorted(sources, key=lambda one: one.id)
    assert audit.facts().sources == tally(sources)


def test_that_a_step_that_no_longer_fits_is_refused(make: Make, me: Actor) -> None:
    from workbench.store.connection import connect

    audit = make()
    _rate(audit, Rating.MINOR, me)
    audit.close()
    other = connect(audit.path, mode="rw")
    other.execute("UPDATE answer SET rating = 'conformance'")
    other.close()
    with AuditFile.open(audit.path) as again:
        with pytest.raises(CannotWrite, match="not as this step left it"):
            again.undo(actor=me)
        assert again.answers()["1.a"].rating is Rating.CONFORMANCE


def test_that_typing_after_what_cannot_be_taken_back_is_a_new_step(audit: AuditFile, me: Actor) -> None:
    _type(audit, "first", me)
    key = "answer:2.c:observation"
    with audit.unit("Fact", actor=me, continues=key, undoable=False) as unit:
        unit.put(Facility(name="Other"))
    _type(audit, "second", me)
    audit.undo(actor=me)
    assert audit.answers()["2.c"].observation == "first"
