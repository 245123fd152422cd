"""What the journal proves."""

import hashlib
import json
import random
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from tests.store.conftest import Make
from workbench.audit.enums import Conflict, EvidenceKind, Mineral, Rating
from workbench.audit.records import Actor, Answer, Evidence, Facility, InterviewNote, Photo, Source
from workbench.errors import UnusableInput
from workbench.store.audit_file import AuditFile, JournalVerdict, examine
from workbench.store.connection import Connection, connect
from workbench.store.shapes import canonical_json

HASH = "SELECT hash FROM journal_entry WHERE position ="

Edit = Callable[[Connection], None]


def _fill(audit: AuditFile, me: Actor) -> None:
    with audit.unit("Sources", actor=me) as unit:
        unit.insert_sources(
            Source(id=f"s{number}", mineral=Mineral.TIN, smelter_id=f"CID{number}", name=f"Plant {number}")
            for number in range(50)
        )
        unit.put(Source(id="c", mineral=Mineral.GOLD, name="Gold", conflict=Conflict.CONFIRMED))
    for rating in (Rating.MINOR, Rating.MAJOR):
        with audit.unit("Rate", actor=me) as unit:
            unit.put(Answer(element="1.a", rating=rating))


def _after(audit: AuditFile, edit: Edit) -> JournalVerdict:
    audit.close()
    connection = connect(audit.path, mode="rw")
    connection.execute("PRAGMA foreign_keys = OFF")
    edit(connection)
    connection.close()
    return examine(audit.path)


def test_that_an_entry_says_who_when_what_and_where(audit: AuditFile, me: Actor) -> None:
    with audit.unit("Rate 2.c Major", actor=me) as unit:
        unit.put(Answer(element="2.c", rating=Rating.MAJOR))
    entry = audit.journal(after=1)[0]
    assert (entry.position, entry.sequence, entry.kind, entry.what) == (2, 2, "change", "Rate 2.c Major")
    assert (entry.actor, entry.entity) == (me, ("answer 2.c",))
    assert entry.parents == (audit.journal(limit=1)[0].hash,)
    assert audit.head().hash == entry.hash
    assert entry.at.utcoffset() is not None


def test_that_hashes_and_commitments_can_be_computed_by_anyone(audit: AuditFile, me: Actor) -> None:
    _fill(audit, me)
    rows = audit._raw.execute(
        "SELECT hash, head, encoding, salt, content FROM journal_entry JOIN journal_payload ON entry = hash"
    ).fetchall()
    assert len(rows) == 4
    for hash_, head, encoding, salt, content in rows:
        payload = zlib.decompress(content) if encoding == "zlib" else content
        assert hashlib.sha256(head.encode()).hexdigest() == hash_
        assert json.loads(head)["commits"] == [
            {"kind": "rows", "commit": hashlib.sha256(salt + payload).hexdigest()}
        ]
        for text in (head, payload.decode()):
            assert canonical_json(json.loads(text)) == text
    assert len({row[3] for row in rows}) == 4


def test_that_canonical_json_holds_no_floats() -> None:
    with pytest.raises(TypeError, match="floats"):
        canonical_json({"a": [1, {"b": 0.5}]})


def test_that_another_device_begins_a_chain_of_its_own(audit: AuditFile, me: Actor) -> None:
    audit.close()
    with AuditFile.open(audit.path, device="laptop") as again:
        with again.unit("Name", actor=me) as unit:
            unit.put(Facility(name="B"))
        assert (again.head().device, again.head().sequence) == ("laptop", 1)
        assert again.journal()[1].parents == (again.journal()[0].hash,)
        assert again.verify_journal().journal == "intact"


@pytest.mark.deep
def test_that_a_large_content_lies_in_rows_of_at_most_a_megabyte(audit: AuditFile, me: Actor) -> None:
    noise = random.Random(7)
    text = "".join(chr(noise.randrange(0x4E00, 0x9FFF)) for _ in range(900_000))
    with audit.unit("Long", actor=me) as unit:
        unit.put(Answer(element="1.a", observation=text))
    sizes = [row[0] for row in audit._raw.execute("SELECT length(content) FROM journal_payload")]
    assert len(sizes) > 2
    assert max(sizes) <= 1_000_000
    assert audit.verify_journal().file == "whole"


def test_that_an_untouched_file_is_whole(audit: AuditFile, me: Actor) -> None:
    _fill(audit, me)
    head = audit.head()
    verdict = _after(audit, lambda _: None)
    assert verdict == JournalVerdict(file="whole", journal="intact", entries=4, head=head.hash)


@pytest.mark.parametrize(
    ("statement", "named", "position"),
    [
        ("UPDATE answer SET rating = 'conformance'", "answer 1.a", 4),
        ("UPDATE source SET due_diligence = 'documented' WHERE id = 's7'", "source s7", 2),
        ("UPDATE facility SET name = 'Other'", "facility", 1),
        ("UPDATE basis SET retention_years = 5", "basis", 1),
        ("DELETE FROM source WHERE id = 's9'", "source s9", 2),
        ("INSERT INTO bookmark (element, note) VALUES ('9.z', '')", "bookmark 9.z", None),
        ("UPDATE audit SET id = 'x'", "audit", 1),
        ("UPDATE edition_copy SET data = x'00'", "edition", 1),
        ("UPDATE source_count SET undocumented = 1", "counts", None),
        ("UPDATE source SET match_text = 'x' WHERE id = 's3'", "source s3", None),
        ("UPDATE journal_entry SET head = replace(head, 'Rate', 'Note') WHERE position = 3", "Entry 3", 3),
        (f"UPDATE journal_payload SET salt = x'00' WHERE entry = ({HASH} 2)", "Entry 2", 2),
        ("UPDATE journal_payload SET content = x'7b7d' WHERE part = 0", "Entry 1", 1),
        ("DELETE FROM journal_entry WHERE position = 2", "Entry 2", 2),
        ("DELETE FROM journal_entry WHERE position = 4", "answer 1.a", 3),
    ],
)  # fmt: skip
def test_that_an_edit_with_another_tool_is_found_and_named(
    audit: AuditFile, me: Actor, statement: str, named: str, position: int | None
) -> None:
    _fill(audit, me)
    verdict = _after(audit, lambda connection: connection.execute(statement))
    assert (verdict.file, verdict.journal) == ("not_proven", "broken")
    assert any(named in finding for finding in verdict.findings)
    assert verdict.first_bad == position


def test_that_an_entry_forged_with_a_fitting_hash_is_found_by_the_next_one(
    audit: AuditFile, me: Actor
) -> None:
    _fill(audit, me)

    def forge(connection: Connection) -> None:
        head = connection.execute("SELECT head FROM journal_entry WHERE position = 3").fetchone()[0]
        forged = head.replace("Rate", "Note")
        hash_ = hashlib.sha256(forged.encode()).hexdigest()
        connection.execute("UPDATE journal_entry SET head = ?, hash = ? WHERE position = 3", (forged, hash_))

    verdict = _after(audit, forge)
    assert (verdict.journal, verdict.first_bad) == ("broken", 4)


def test_that_a_content_taken_out_is_told_apart_from_a_forgery(audit: AuditFile, me: Actor) -> None:
    _fill(audit, me)
    verdict = _after(
        audit,
        lambda connection: connection.execute(
            "DELETE FROM journal_payload WHERE entry = (SELECT hash FROM journal_entry WHERE position = 3)"
        ),
    )
    assert (verdict.file, verdict.journal) == ("not_proven", "intact")
    assert verdict.findings == ("The content of entry 3 was taken out.",)


def _interview(audit: AuditFile, me: Actor) -> None:
    with audit.unit("Note an interview", actor=me) as unit:
        unit.put(Evidence(id="E-1", kind=EvidenceKind.INTERVIEW, title="W-01"))
        unit.put(InterviewNote(interview="E-1", text="Said in confidence."))


def test_that_interview_notes_can_be_taken_out_while_the_rest_stays_proven(
    audit: AuditFile, me: Actor
) -> None:
    _interview(audit, me)

    def take_out(connection: Connection) -> None:
        connection.execute("DELETE FROM interview_note")
        connection.execute("DELETE FROM journal_payload WHERE number = 1")

    verdict = _after(audit, take_out)
    assert (verdict.journal, verdict.findings) == ("intact", ("The content of entry 2 was taken out.",))
    verdict = _after(audit, lambda connection: connection.execute("UPDATE evidence SET title = 'W-02'"))
    assert verdict.journal == "broken"
    assert "evidence E-1" in verdict.findings[0]


def test_that_interview_notes_stand_in_no_head_and_not_among_the_rows(audit: AuditFile, me: Actor) -> None:
    _interview(audit, me)
    connection = connect(audit.path, mode="ro")
    heads = [row[0] for row in connection.execute("SELECT head FROM journal_entry")]
    rows = [
        bytes(row[0]) for row in connection.execute("SELECT content FROM journal_payload WHERE number = 0")
    ]
    notes = [
        bytes(row[0]) for row in connection.execute("SELECT content FROM journal_payload WHERE number = 1")
    ]
    connection.close()
    assert not any("confidence" in head for head in heads)
    assert not any(b"confidence" in content for content in rows)
    assert [b"Said in confidence." in content for content in notes] == [True]


def test_that_an_interview_with_its_notes_can_be_undone_and_redone(audit: AuditFile, me: Actor) -> None:
    _interview(audit, me)
    audit.undo(actor=me)
    assert (audit.evidence(), audit.interview_note("E-1")) == ((), None)
    audit.redo(actor=me)
    assert audit.interview_note("E-1") == InterviewNote(interview="E-1", text="Said in confidence.")
    assert audit.verify_journal().file == "whole"


def test_that_a_copy_for_sharing_that_was_changed_is_found(audit: AuditFile, me: Actor) -> None:
    with audit.unit("Attach", actor=me) as unit:
        copy, size = unit.keep_bytes(BytesIO(b"shrunk"))
        photo = Photo(width=4, height=3, shared_sha256=copy)
        unit.attach(Evidence(id="E-1", kind=EvidenceKind.PHOTO, photo=photo), BytesIO(b"light"))
    assert (size, b"".join(audit.kept_bytes(copy))) == (6, b"shrunk")
    assert audit.verify_journal().file == "whole"
    verdict = _after(
        audit,
        lambda connection: connection.execute(
            "UPDATE evidence_chunk SET content = x'00' WHERE sha256 = ?", (copy,)
        ),
    )
    assert verdict.findings == ("The copy of evidence E-1 that is shared is not what was made.",)


def test_that_evidence_changed_by_a_byte_is_found(audit: AuditFile, me: Actor, tmp_path: Path) -> None:
    with audit.unit("Attach", actor=me) as unit:
        unit.attach(Evidence(id="E-1", kind=EvidenceKind.PHOTO), BytesIO(b"light"))
    verdict = _after(
        audit, lambda connection: connection.execute("UPDATE evidence_chunk SET content = x'00'")
    )
    assert verdict.file == "not_proven"
    assert "E-1" in verdict.findings[0]


def test_that_a_broken_chain_opens_read_only_and_says_why(audit: AuditFile, me: Actor) -> None:
    _fill(audit, me)
    _after(
        audit,
        lambda connection: connection.execute("UPDATE journal_entry SET head = '{}' WHERE position = 3"),
    )
    with pytest.raises(UnusableInput, match="broken at entry 3"):
        AuditFile.open(audit.path)
    with AuditFile.open(audit.path, read_only=True) as again:
        assert again.unproven is not None
        assert "Entry 3" in again.unproven
        assert again.count_sources() == 51


@pytest.mark.deep
def test_that_hundreds_of_random_cells_changed_are_all_found(make: Make, me: Actor) -> None:
    audit = make()
    _fill(audit, me)
    audit.close()
    chooser = random.Random(20261122)
    connection = connect(audit.path, mode="rw")
    from workbench.store.shapes import SHAPES
    from workbench.store.verdict import verdict_on

    cells = [
        (shape.table, name, rowid)
        for shape in SHAPES
        for name in shape.names
        for (rowid,) in connection.execute(f'SELECT rowid FROM "{shape.table}"')
    ]
    numbers = {(shape.table, one.name) for shape in SHAPES for one in shape.columns if one.sql == "INTEGER"}
    for table, name, rowid in chooser.sample(cells, 100):
        connection.execute("BEGIN")
        kept = connection.execute(f'SELECT "{name}" FROM "{table}" WHERE rowid = ?', (rowid,)).fetchone()[0]
        other = (8 if kept == 7 else 7) if (table, name) in numbers else f"{kept}x"
        connection.execute(f'UPDATE "{table}" SET "{name}" = ? WHERE rowid = ?', (other, rowid))
        assert verdict_on(connection).journal == "broken", (table, name, kept)
        connection.execute("ROLLBACK")
    assert verdict_on(connection).file == "whole"
    connection.close()


def test_that_a_last_entry_forged_out_of_its_order_is_found(audit: AuditFile, me: Actor) -> None:
    _fill(audit, me)

    def forge(connection: Connection) -> None:
        hash_, head = connection.execute("SELECT hash, head FROM journal_entry WHERE position = 4").fetchone()
        forged = head.replace('"sequence":4', '"sequence":5')
        new = hashlib.sha256(forged.encode()).hexdigest()
        connection.execute("UPDATE journal_entry SET head = ?, hash = ? WHERE position = 4", (forged, new))
        connection.execute("UPDATE journal_payload SET entry = ? WHERE entry = ?", (new, hash_))

    verdict = _after(audit, forge)
    assert (verdict.journal, verdict.first_bad) == ("broken", 4)


def test_that_what_the_journal_says_is_in_nfc(audit: AuditFile) -> None:
    with audit.unit("Cafe\u0301", actor=Actor(name="Ame\u0301lie")) as unit:
        unit.put(Answer(element="1.a", evidence=("E\u0301",)))
    entry = audit.journal(after=1)[0]
    assert (entry.what, entry.actor.name) == ("Caf\u00e9", "Am\u00e9lie")
    assert audit.answers()["1.a"].evidence == ("\u00c9",)
