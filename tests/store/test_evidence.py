"""Evidence with its bytes."""

import hashlib
from io import BytesIO

import pytest

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Actor, Evidence
from workbench.errors import UnusableInput
from workbench.store.audit_file import AuditFile

PHOTO = Evidence(id="E-1", kind=EvidenceKind.PHOTO, title="Gate", file="../gate.jpg")


def _chunks(audit: AuditFile) -> list[int]:
    return [row[0] for row in audit._raw.execute("SELECT length(content) FROM evidence_chunk")]


@pytest.mark.parametrize("size", [0, 1, 999_999, 1_000_000, 1_000_001, 3_500_000])
def test_that_bytes_come_back_and_lie_in_rows_of_at_most_a_megabyte(
    audit: AuditFile, me: Actor, size: int
) -> None:
    content = bytes(number % 251 for number in range(1000)) * (size // 1000 + 1)
    content = content[:size]
    with audit.unit("Attach", actor=me) as unit:
        unit.attach(PHOTO, BytesIO(content))
    assert b"".join(audit.evidence_bytes("E-1")) == content
    kept = audit.evidence()[0]
    assert (kept.sha256, kept.size) == (hashlib.sha256(content).hexdigest(), size)
    assert kept.file == "../gate.jpg"
    assert max(_chunks(audit), default=0) <= 1_000_000


def test_that_the_same_bytes_are_kept_once(audit: AuditFile, me: Actor) -> None:
    with audit.unit("Attach", actor=me) as unit:
        unit.attach(PHOTO, BytesIO(b"light"))
        unit.attach(Evidence(id="E-2", kind=EvidenceKind.PHOTO), BytesIO(b"light"))
    assert _chunks(audit) == [5]
    assert list(audit.evidence_bytes("E-2")) == [b"light"]


def test_that_bytes_live_while_the_journal_names_them(audit: AuditFile, me: Actor) -> None:
    with audit.unit("Attach", actor=me) as unit:
        unit.attach(PHOTO, BytesIO(b"light"))
    audit.undo(actor=me)
    assert audit.evidence() == ()
    audit.redo(actor=me)
    assert list(audit.evidence_bytes("E-1")) == [b"light"]


def test_that_evidence_that_changes_while_it_is_read_is_refused(audit: AuditFile, me: Actor) -> None:
    class Growing(BytesIO):
        def seek(self, offset: int, whence: int = 0, /) -> int:
            super().seek(0, 2)
            self.write(b"more")
            return super().seek(offset, whence)

    with pytest.raises(UnusableInput, match="changed while"), audit.unit("Attach", actor=me) as unit:
        unit.attach(PHOTO, Growing(b"light"))
    assert _chunks(audit) == []


def test_that_evidence_without_bytes_has_none(audit: AuditFile, me: Actor) -> None:
    with audit.unit("Note", actor=me) as unit:
        unit.put(Evidence(id="E-3", kind=EvidenceKind.SEEN_NOT_RETAINED))
    assert list(audit.evidence_bytes("E-3")) == []
    assert list(audit.evidence_bytes("E-9")) == []
