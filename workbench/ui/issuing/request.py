"""What signing needs, as it was entered."""

from dataclasses import dataclass, field
from pathlib import Path

from workbench.audit.choices import ReportChoices


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """`force` replaces a target that is there: the file dialog has asked."""

    identity: Path
    passphrase: str = field(repr=False)
    target: Path
    final: bool
    choices: ReportChoices
    force: bool
