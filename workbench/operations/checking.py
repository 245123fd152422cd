"""Check an audit: the file, its journal, what blocks sign-off, and what a careful reader would ask about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.audit.enums import DueDiligence
from workbench.audit.findings import findings
from workbench.audit.outcome import Remark
from workbench.audit.sources import likely_matches
from workbench.operations.outcome_json import remarks_as_json
from workbench.operations.ratings import rate
from workbench.store.audit_file import AuditFile, examine
from workbench.store.verdict import JournalVerdict

_CID = re.compile(r"CID\d{6}")

Note = dict[str, str]


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a check; `quality` are notes that block nothing."""

    proof: JournalVerdict
    blocks_signoff: tuple[Remark, ...] = ()
    quality: tuple[Note, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whole, proven, and nothing blocks sign-off."""
        return self.proof.file == "whole" and not self.blocks_signoff

    def as_json(self) -> dict[str, Any]:
        """The shape that `check` prints."""
        return {
            "file": self.proof.file,
            "journal": self.proof.journal,
            "entries": self.proof.entries,
            "head": self.proof.head,
            "blocks_signoff": remarks_as_json(self.blocks_signoff),
            "quality": list(self.quality),
        }


def check_audit(path: Path, *, passphrase: str | None = None) -> Checked:
    """Check a file that is not open here; damage is an answer, not an error. Changes nothing."""
    proof = examine(path, passphrase=passphrase)
    if proof.file == "damaged" or proof.journal == "broken":
        return Checked(proof)
    with AuditFile.open(path, passphrase=passphrase, read_only=True) as file:
        return check(file, proof=proof)


def check(file: AuditFile, *, proof: JournalVerdict | None = None) -> Checked:
    """Check an audit that is open."""
    return Checked(
        proof=proof or file.verify_journal(),
        blocks_signoff=rate(file, at_signoff=True).blocks_signoff,
        quality=tuple(_quality(file)),
    )


def _quality(file: AuditFile) -> Iterator[Note]:
    records = file.records()
    outcome = rate(file)
    for finding in findings(outcome, file.answers(), records.actions):
        if finding.answer is not None and not finding.answer.evidence:
            yield _note(f"answers.{finding.about}.evidence", "This finding rests on no evidence.")
    for about in outcome.plans_missing:
        yield _note(f"actions.{about}", "This Minor finding has no action with an owner and a due date.")
    for source in records.sources:
        if source.smelter_id and not _CID.fullmatch(source.smelter_id):
            yield _note(
                f"sources.{source.id}.smelter_id", f"{source.smelter_id} is not of the form CID000000."
            )
        if source.due_diligence is DueDiligence.DOCUMENTED and not source.evidence:
            yield _note(f"sources.{source.id}.evidence", "Documented, but no evidence is named.")
    for listed, unlisted in likely_matches(records.sources):
        yield _note(
            f"sources.{unlisted.id}",
            f"{unlisted.name} may be {listed.smelter_id}, which is listed with the same name.",
        )


def _note(at: str, message: str) -> Note:
    return {"at": at, "message": message}
