"""Which sources a page asks for, and in which order."""

from dataclasses import dataclass

from workbench.audit.enums import Conflict, DueDiligence, Mineral

SORTABLE = (
    "mineral",
    "name",
    "smelter_id",
    "smelter_country",
    "due_diligence",
    "conflict",
    "action",
    "status",
    "cahra",
    "unverified",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFilter:
    """`text` is looked for in name, smelter id and country, whatever the case; None stands for "any".

    `cahra` asks for those that carry the auditor's flag or whose smelter or origin stands on the newest list
    of areas; `unverified` for those that nobody has looked at in this audit.

    `sort` is one of `SORTABLE`; ties go by name and id. Minerals sort in the order of the declarations, due
    diligence and conflict worst first; `status` by the words of the newest list that names the smelter.
    """

    text: str = ""
    mineral: Mineral | None = None
    due_diligence: DueDiligence | None = None
    conflict: Conflict | None = None
    cahra: bool = False
    unverified: bool = False
    sort: str = "mineral"
    descending: bool = False
