"""What a unit of work promises."""

from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2

from workbench.audit.enums import Conflict, DueDiligence, Mineral, Rating
from workbench.audit.facts import tally
from workbench.audit.records import (
    Actor,
    Answer,
    Basis,
    CorrectiveAction,
    Disagreement,
    Facility,
    ImportedFile,
    IssuedReport,
    Mention,
    Plan,
    Progress,
    Source,
)
from workbench.errors import CannotWrite, UnusableInput
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.store.connection import connect

PLANNED = Source(
    id="s1",
    mineral=Mineral.GOLD,
    name="Café Raffinerie",
    origin_countries=("CD", "RW"),
    conflict=Conflict.CONFIRMED,
    plan=Plan(owner="B", due=date(2027, 1, 2), progress=(Progress(date=date(2026, 1, 2), note="began"),)),
)


def test_that_every_noun_comes_back_as_it_was_put(audit: AuditFile, me: Actor) -> None:
    answer = Answer(element="2.c", rating=Rating.MAJOR, observation="no list", evidence=("E-1",))
    action = CorrectiveAction(
        id="a", finding="2.c", due=date(2027, 3, 1), progress=(Progress(date=date(2027, 1, 1)),)
    )
    report = IssuedReport(
        id="r",
        sha256="0",
        size=1,
        file_name="r.pdf",
        signer="S",
        fingerprint="f",
        anchored_sequence=1,
        anchored_head="h",
    )
    imported = ImportedFile(
        id="f", name="a.xlsx", sha256="1", template="CMRT", revision="6.4", minerals_declared=(Mineral.TIN,)
    )
    mention = Mention(id="m", source="s1", imported_file="f", sheet="Smelter List", row=5)
    disagreement = Disagreement(condition="coverage", text="Counted too hard.")
    listed = (answer, action, disagreement, report, imported, mention, PLANNED)
    with audit.unit("Fill", actor=me) as unit:
        for record in (*listed, Facility(name="Other"), Basis()):
            unit.put(record)
    assert audit.answers() == {"2.c": answer}
    assert audit.actions() == (action,)
    assert audit.disagreements() == (disagreement,)
    assert audit.issued_reports() == (report,)
    assert audit.imported_files() == (imported,)
    assert audit.mentions("s1") == (mention,)
    assert audit.source("s1") == PLANNED
    assert audit.facility() == Facility(name="Other")
    assert audit.basis() == Basis()


def test_that_changes_name_tables_and_ids_and_are_announced_after_commit(audit: AuditFile, me: Actor) -> None:
    heard: list[Changes] = []
    audit.on_commit.append(heard.append)
    with audit.unit("Rate 2.c Major", actor=me) as unit:
        unit.put(Answer(element="2.c", rating=Rating.MAJOR))
        assert not heard
    assert heard == [unit.changes]
    assert unit.changes.tables == {"answer"}
    assert unit.changes.ids == {"2.c"}
    assert unit.changes.at == audit.last_saved


def test_that_a_unit_left_by_an_exception_changes_nothing(audit: AuditFile, me: Actor) -> None:
    before, head = audit.records(), audit.head()
    with pytest.raises(UnusableInput), audit.unit("Fail", actor=me) as unit:  # noqa: PT012 - the unit is the act
        unit.put(Answer(element="1.a", rating=Rating.MINOR))
        unit.put(PLANNED)
        unit.put(Facility(name=cast(Any, 7)))
    assert (audit.records(), audit.head()) == (before, head)
    assert audit.facts().sources == tally([])


def test_that_putting_what_is_there_writes_no_entry(audit: AuditFile, me: Actor) -> None:
    head = audit.head()
    with audit.unit("Nothing new", actor=me) as unit:
        unit.put(audit.facility())
        unit.remove(Source, "nobody")
    assert not unit.changes
    assert audit.head() == head


def test_that_a_row_changed_and_changed_back_writes_no_entry(audit: AuditFile, me: Actor) -> None:
    head, before = audit.head(), audit.facility()
    with audit.unit("There and back", actor=me) as unit:
        unit.put(Facility(name="X"))
        unit.put(before)
    assert audit.head() == head


@pytest.mark.parametrize(
    "record",
    [
        Answer(element="1.a", rating=cast(Any, "splendid")),
        Answer(element="1.a", observation=cast(Any, 7)),
        Answer(element="1.a", observation="x" * 1_000_001),
        Answer(element="1.a", observation="nul \x00"),
        Basis(retention_years=cast(Any, True)),
        Basis(retention_years=cast(Any, "5")),
        CorrectiveAction(id="a", finding="1.a", due=cast(Any, "soon")),
        Source(id="s", mineral=Mineral.TIN, plan=Plan(due=cast(Any, "soon"))),
        Source(id="s", mineral=Mineral.TIN, origin_countries=cast(Any, (1,))),
    ],
    ids=lambda record: type(record).__name__,
)
def test_that_a_record_with_a_wrong_value_is_refused(audit: AuditFile, me: Actor, record: object) -> None:
    head = audit.head()
    with pytest.raises(UnusableInput), audit.unit("Wrong", actor=me) as unit:
        unit.put(record)
    assert audit.head() == head


def test_that_a_refusal_does_not_repeat_what_was_written(audit: AuditFile, me: Actor) -> None:
    secret = "told in confidence " * 100_000
    with pytest.raises(UnusableInput) as refusal, audit.unit("Wrong", actor=me) as unit:
        unit.put(Answer(element="1.a", observation=secret))
    assert "confidence" not in str(refusal.value)
    assert "observation" in str(refusal.value) or "1" in str(refusal.value)


def test_that_an_error_of_the_database_does_not_carry_values(audit: AuditFile, me: Actor) -> None:
    source = Source(id="s", mineral=Mineral.TIN, name="told in confidence")
    with pytest.raises(DatabaseError) as error, audit.unit("Twice", actor=me) as unit:
        unit.insert_sources([source, source])
    assert "confidence" not in str(error.value)


def test_that_a_wrong_source_in_bulk_is_refused(audit: AuditFile, me: Actor) -> None:
    wrong = [Source(id="s", mineral=Mineral.TIN, smelter_id=cast(Any, "x" * 1_000_001))]
    with pytest.raises(UnusableInput), audit.unit("Wrong", actor=me) as unit:
        unit.insert_sources(wrong)
    assert audit.count_sources() == 0


def test_that_rows_cannot_be_written_outside_a_unit(audit: AuditFile, me: Actor) -> None:
    with pytest.raises(Exception, match="not authorized"):
        audit._raw.execute("DELETE FROM answer")
    with audit.unit("Name", actor=me) as unit:
        unit.put(Facility(name="B"))
    with pytest.raises(Exception, match="not authorized"):
        audit._raw.execute("DELETE FROM facility")


@pytest.mark.parametrize("table", ["journal_entry", "journal_payload"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET rowid = rowid"])
def test_that_the_journal_cannot_shrink_or_change_even_within_a_unit(
    audit: AuditFile, me: Actor, table: str, statement: str
) -> None:
    with pytest.raises(Exception, match="not authorized"), audit.unit("Forge", actor=me):
        audit._raw.execute(statement.format(table))


def test_that_the_schema_cannot_change_within_a_unit(audit: AuditFile, me: Actor) -> None:
    with pytest.raises(Exception, match="not authorized"), audit.unit("Forge", actor=me):
        audit._raw.execute("CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM source; END")


def test_that_units_do_not_nest(audit: AuditFile, me: Actor) -> None:
    with (
        audit.unit("Outer", actor=me),
        pytest.raises(RuntimeError, match="open already"),
        audit.unit("Inner", actor=me),
    ):
        pass


def test_that_a_file_changed_by_another_program_is_not_written_over(
    audit: AuditFile, me: Actor, path: Path
) -> None:

    other = connect(path, mode="rw")
    other.execute("UPDATE facility SET name = 'Changed'")
    other.close()
    with pytest.raises(CannotWrite, match="another program"), audit.unit("Late", actor=me) as unit:
        unit.put(Facility(name="Mine"))


def test_that_a_file_swapped_under_the_program_is_not_written_over(
    audit: AuditFile, me: Actor, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.write_bytes(path.read_bytes())
    other.replace(path)
    with pytest.raises(CannotWrite, match="another program"), audit.unit("Late", actor=me) as unit:
        unit.put(Facility(name="Mine"))


def test_that_texts_are_kept_in_nfc(audit: AuditFile, me: Actor) -> None:
    with audit.unit("Name", actor=me) as unit:
        unit.put(Facility(name="Cafe\u0301"))
    assert audit.facility().name == "Caf\u00e9"
    assert audit.verify_journal().file == "whole"


def test_that_marking_many_sources_leaves_those_that_say_so_already(audit: AuditFile, me: Actor) -> None:
    sources = [
        Source(id=f"s{number:04}", mineral=Mineral.TIN, due_diligence=DueDiligence(word))
        for number, word in enumerate(["documented", "unknown"] * 600)
    ]
    with audit.unit("Import", actor=me) as unit:
        unit.insert_sources([*sources, PLANNED])
    with audit.unit("Mark", actor=me) as unit:
        unit.mark_due_diligence([*(source.id for source in sources), "s1", "gone"], DueDiligence.DOCUMENTED)
    assert len(unit.changes.ids) == 601
    marked = audit.sources()
    assert {source.due_diligence for source in marked} == {DueDiligence.DOCUMENTED}
    assert audit.facts().sources == tally(marked)


def test_that_a_closed_audit_says_so(audit: AuditFile, me: Actor) -> None:
    audit.close()
    with pytest.raises(RuntimeError, match="closed"):
        audit.facility()
    with pytest.raises(RuntimeError, match="closed"), audit.unit("Late", actor=me):
        pass


def test_that_a_full_disk_is_said_and_nothing_is_changed(audit: AuditFile, me: Actor) -> None:
    before, head = audit.records(), audit.head()
    audit._raw.execute(f"PRAGMA max_page_count = {audit._raw.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(CannotWrite, match="disk is full") as refusal, audit.unit("Much", actor=me) as unit:
        unit.insert_sources(Source(id=f"s{number}", mineral=Mineral.TIN) for number in range(5_000))
    assert "elsewhere" in refusal.value.next_step
    assert (audit.records(), audit.head()) == (before, head)
    audit._raw.execute("PRAGMA max_page_count = 1000000")
    with audit.unit("Little", actor=me) as unit:
        unit.put(Facility(name="B"))
    assert audit.verify_journal().file == "whole"


@pytest.mark.parametrize("saved", [True, False])
def test_that_a_commit_that_ended_in_an_error_is_read_again(
    audit: AuditFile, me: Actor, monkeypatch: pytest.MonkeyPatch, saved: bool
) -> None:
    with audit.unit("Name", actor=me) as unit:
        unit.put(Facility(name="B"))
    engine = audit._engine
    assert engine is not None
    really = engine.dialect.do_commit

    def commit(connection: Any) -> None:
        if saved:
            really(connection)
        else:
            engine.dialect.do_rollback(connection)
        raise dbapi2.OperationalError("disk I/O error")

    monkeypatch.setattr(engine.dialect, "do_commit", commit)
    refusal: CannotWrite | None = None
    try:
        with audit.unit("Name again", actor=me) as unit:
            unit.put(Facility(name="C"))
    except CannotWrite as error:
        refusal = error
    monkeypatch.undo()
    assert (refusal is None, audit.facility().name, bool(unit.changes)) == (
        saved,
        "C" if saved else "B",
        saved,
    )
    with audit.unit("And on", actor=me) as unit:
        unit.put(Facility(name="D"))
    assert audit.verify_journal().file == "whole"
