"""What signing needs, as it was entered."""

from dataclasses import dataclass
from pathlib import Path

from workbench.audit.choices import ReportChoices
from workbench.ui.issuing.signing_entries import Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """`force` replaces a target that is there: the file dialog has asked."""

    signer: Signer
    target: Path
    final: bool
    choices: ReportChoices
    force: bool
