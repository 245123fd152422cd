"""An audit that issued a report, with the identities of its auditor and a reviewer: made once, and copied."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.cli.documents import a_document
from workbench.audit.records import Actor
from workbench.operations.audits import open_audit
from workbench.operations.documents import create_from_document
from workbench.operations.identities import new_identity
from workbench.operations.issuing import issue_report
from workbench.store.audit_file import AuditFile

PASSPHRASE = "correct horse"
AUDITOR = Actor(name="Sample Auditor", firm="Example Assurance", role="Lead auditor")
REVIEWER = Actor(name="Rui Reviewer", firm="Example Assurance", role="Reviewer")


@dataclass(frozen=True)
class IssuedFolder:
    """Everything lies in one folder; the identities' certificates beside them as .pem."""

    folder: Path

    @property
    def audit(self) -> Path:
        return self.folder / "made.audit"

    @property
    def report(self) -> Path:
        return self.folder / "report.pdf"

    @property
    def auditor(self) -> Path:
        return self.folder / "auditor.p12"

    @property
    def reviewer(self) -> Path:
        return self.folder / "reviewer.p12"

    def copied(self, folder: Path) -> "IssuedFolder":
        shutil.copytree(self.folder, folder)
        return IssuedFolder(folder)

    def open(self, *, read_only: bool = False) -> AuditFile:
        return open_audit(self.audit, read_only=read_only)


def make_issued(folder: Path, *, final: bool = False) -> IssuedFolder:
    made = IssuedFolder(folder)
    for who, identity in ((AUDITOR, made.auditor), (REVIEWER, made.reviewer)):
        new_identity(name=who.name, out=identity, passphrase=PASSPHRASE)
    source = folder / "document.json"
    source.write_text(json.dumps(a_document()), encoding="utf-8")
    with create_from_document(made.audit, document=source, actor=AUDITOR) as file:
        issue(file, made, made.report, final=final)
    return made


def issue(file: AuditFile, made: IssuedFolder, target: Path, *, final: bool = False) -> None:
    issue_report(
        file,
        target=target,
        identity_path=made.auditor,
        passphrase=PASSPHRASE,
        actor=AUDITOR,
        final=final,
    )
