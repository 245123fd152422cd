"""A long act that somebody stops leaves everything as it was."""

import pytest

from workbench.audit.enums import DueDiligence, Mineral
from workbench.audit.records import Actor, Source
from workbench.errors import Stopped
from workbench.store.audit_file import AuditFile
from workbench.store.unit import Unit

IDS = tuple(f"s{number}" for number in range(1_200))


def fill(audit: AuditFile, me: Actor) -> None:
    with audit.unit("Sources", actor=me) as unit:
        unit.insert_sources(Source(id=id_, mineral=Mineral.TIN, name=id_) for id_ in IDS)


def stop_after(audit: AuditFile, monkeypatch: pytest.MonkeyPatch, chunks: int) -> None:
    """Stop what is at work when it has gone on a number of times."""
    go_on, gone = Unit._go_on, [0]

    def counting(unit: Unit) -> None:
        gone[0] += 1
        if gone[0] > chunks:
            audit.stop()
        go_on(unit)

    monkeypatch.setattr(Unit, "_go_on", counting)


def test_that_a_stopped_act_changes_nothing_and_the_next_one_does(
    audit: AuditFile, me: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(audit, me)
    before, head = audit.facts().sources, audit.head()
    with monkeypatch.context() as patch:
        stop_after(audit, patch, 2)
        with pytest.raises(Stopped, match="nothing was changed"), audit.unit("Mark", actor=me) as unit:
            unit.mark_due_diligence(IDS, DueDiligence.DOCUMENTED)
    assert (audit.facts().sources, audit.head()) == (before, head)
    assert {one.due_diligence for one in audit.sources()} == {DueDiligence.UNKNOWN}

    with audit.unit("Mark", actor=me) as unit:
        unit.mark_due_diligence(IDS, DueDiligence.DOCUMENTED)
    assert audit.facts().sources.tallies[Mineral.TIN].unknown == 0
    assert audit.verify_journal().file == "whole"


def test_that_an_undo_can_be_stopped_too(
    audit: AuditFile, me: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(audit, me)
    with monkeypatch.context() as patch:
        stop_after(audit, patch, 1)
        with pytest.raises(Stopped):
            audit.undo(actor=me)
    assert audit.count_sources() == len(IDS)
    assert audit.undo_label() == "Sources"
    audit.undo(actor=me)
    assert audit.count_sources() == 0
