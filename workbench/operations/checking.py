"""Check an audit: the file, its journal, what blocks sign-off, and what a careful reader would ask about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from workbench.audit.outcome import Remark
from workbench.audit.quality import Severity
from workbench.audit.remarks import Code
from workbench.operations.journal_stamps import StampFound, with_stamps
from workbench.operations.outcome_json import remarks_as_json
from workbench.operations.quality import check_quality
from workbench.operations.ratings import rate
from workbench.operations.verifying import read_file
from workbench.store.audit_file import AuditFile, examine
from workbench.store.verdict import JournalVerdict

_MOST = 1000  # of the sources that share a fault are named
_CONTRADICTIONS = (
    Code.MILDER_WITHOUT_REASON,
    Code.NOT_APPLICABLE_WITHOUT_REASON,
    Code.ALL_NOT_APPLICABLE,
    Code.REVIEW_MISSES_CONFIRMED,
    Code.REVIEW_WITHOUT_CONFIRMED,
    Code.NO_BASIS,
    Code.SOURCES_THOUGH_NOT_APPLICABLE,
    Code.FINDING_THOUGH_NOT_APPLICABLE,
)

Note = dict[str, str]


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a check; `quality` are notes that block nothing."""

    proof: JournalVerdict
    blocks_signoff: tuple[Remark, ...] = ()
    quality: tuple[Note, ...] = ()
    stamps: tuple[StampFound, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whole, proven, and nothing blocks sign-off."""
        return self.proof.file == "whole" and not self.blocks_signoff

    def as_json(self) -> dict[str, Any]:
        """The shape that `check` prints; an audit that was never time-stamped says nothing of it."""
        stamps = {"stamps": [stamp.as_json() for stamp in self.stamps]} if self.stamps else {}
        return {
            "file": self.proof.file,
            "journal": self.proof.journal,
            "entries": self.proof.entries,
            "head": self.proof.head,
            "blocks_signoff": remarks_as_json(self.blocks_signoff),
            "quality": list(self.quality),
            **stamps,
        }


def check_audit(path: Path, *, passphrase: str | None = None, trust: Sequence[Path] = ()) -> Checked:
    """Check a file that is not open here; damage is an answer, not an error. Changes nothing.

    `trust` are certificates of authorities whose time-stamps prove when the journal was there.
    """
    proof = examine(path, passphrase=passphrase)
    if proof.file == "damaged" or proof.journal == "broken":
        return Checked(proof)
    with AuditFile.open(path, passphrase=passphrase, read_only=True) as file:
        return check(file, proof=proof, trust=trust)


def check(file: AuditFile, *, proof: JournalVerdict | None = None, trust: Sequence[Path] = ()) -> Checked:
    """Check an audit that is open."""
    trusted = [read_file(certificate) for certificate in trust]
    proof, stamps = with_stamps(file, proof or file.verify_journal(), trusted=trusted)
    return Checked(
        proof=proof,
        stamps=stamps,
        blocks_signoff=rate(file, at_signoff=True).blocks_signoff,
        quality=tuple(_quality(file)),
    )


def _quality(file: AuditFile) -> Iterator[Note]:
    for one in check_quality(file, as_of=date.today(), most=_MOST):
        # What is unanswered stands in `blocks_signoff` alone; a contradiction is a fault of quality too.
        if one.severity is Severity.LOOK or one.code in _CONTRADICTIONS:
            yield {"at": one.at, "message": str(one.sentence)}
