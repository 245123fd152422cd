"""What a credential is made of."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workbench.audit.outcome import Outcome
from workbench.audit.records import Actor, AuditRecords
from workbench.criteria.model import Edition, EditionTexts
from workbench.errors import UnusableInput
from workbench.exchange.credentials.names import Party, plain, urn


class Assessor(StrEnum):
    """Who assessed, seen from what was assessed, in the protocol's words; an audit does not record it."""

    UNSPECIFIED = "Unspecified"
    SELF = "Self"
    COMMERCIAL = "Commercial"
    BUYER = "Buyer"
    MEMBERSHIP = "Membership"
    THIRD_PARTY = "3rdParty"


class NothingToAttest(UnusableInput):
    """The audit comes to nothing that a credential could say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a credential is made of.

    `report_sha256` and `issued_at` (aware) are those of the issued report, `issued_by` is who issued it;
    `is_current` unless a later edition took the place of this one. `with_names` leaves the names of sources
    and people where they stand.
    """

    audit_id: str
    records: AuditRecords
    edition: Edition
    texts: EditionTexts
    outcome: Outcome
    is_current: bool
    report_sha256: str
    issued_at: datetime
    issued_by: Actor
    assessor: Assessor = Assessor.UNSPECIFIED
    with_names: bool = False

    def urn(self, what: str) -> str:
        """A name for a part of this attestation; another report of the same audit is another one."""
        return urn(self.audit_id, what, self.report_sha256)

    @property
    def auditor(self) -> Party:
        """The firm where there is one, so that nobody is named without need; somebody has to be named."""
        name = plain(self.issued_by.firm) or plain(self.issued_by.name) or "Auditor without a name"
        return Party(urn(self.audit_id, "auditor", name), name)
