"""What the evidence page reads beside the snapshot: where each piece is linked, in words."""

from dataclasses import dataclass

from workbench.operations.evidence import Holder, evidence_places
from workbench.store.audit_file import AuditFile


@dataclass(frozen=True, slots=True)
class Linked:
    """One place that rests on a piece of evidence; `name` is a source's, or an action's finding."""

    holder: Holder
    name: str


def read_places(file: AuditFile) -> dict[str, tuple[Linked, ...]]:
    """The places by the evidence's code."""
    names: dict[Holder, str] = {
        ("source", source.id): source.name or source.smelter_id or source.mineral.value
        for source in file.sources_with_evidence()
    }
    names |= {("action", action.id): action.finding for action in file.actions()}
    return {
        code: tuple(Linked(holder, names.get(holder, holder[1])) for holder in holders)
        for code, holders in evidence_places(file).items()
    }
