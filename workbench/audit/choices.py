"""What somebody chooses when a document is made of an audit."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class DocumentKind(StrEnum):
    """What is made of an audit: the whole report, a page for the closing meeting, or the plan by itself."""

    FINDINGS = "findings"
    ACKNOWLEDGEMENT = "acknowledgement"
    PLAN = "plan"


class Withheld(StrEnum):
    """What a copy for third parties may keep back."""

    SOURCES = "sources"
    PHOTOS = "photos"
    PERSONS = "persons"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportChoices:
    """`language` is the document's own, whatever the window's: `en`, `zh` or `fr`.

    `template` is a file that says how the firm's reports look; without one they look as the program's do.
    """

    kind: DocumentKind = DocumentKind.FINDINGS
    language: str = "en"
    template: Path | None = None
    withheld: frozenset[Withheld] = frozenset()

    @property
    def may_be_signed(self) -> bool:
        """Only the whole report is signed: what is left out of it, nobody vouches for."""
        return self.kind is DocumentKind.FINDINGS and not self.withheld


AS_USUAL = ReportChoices()
