"""Documents of our own, and what a command leaves."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ELEMENTS = [f"1.{x}" for x in "abcd"] + [f"2.{x}" for x in "abcde"]
ELEMENTS += [f"3.{x}" for x in "ab"] + [f"4.{x}" for x in "abc"]


@dataclass(frozen=True)
class Ran:
    """What a command left: exit code, standard output and error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


AuditOf = Callable[[dict[str, Any]], Path]


def a_source(number: int, mineral: str = "tin", **values: Any) -> dict[str, Any]:
    return {
        "id": f"S-{number}",
        "mineral": mineral,
        "smelter_id": f"CID{900000 + number}",
        "name": f"Example Works {number} (fictitious)",
        "smelter_country": "MY",
        "due_diligence": "documented",
        "conflict": "none",
        **values,
    }


def a_document(criterion: str = "rba-minerals@8.0.0", undocumented: int = 0) -> dict[str, Any]:
    """Complete, and all conforms: ten tin sources, of which the first few may be undocumented."""
    sources = [a_source(number) for number in range(10)]
    for source in sources[:undocumented]:
        source["due_diligence"] = "undocumented"
    answer = {"rating": "conformance", "observation": "Sample data: records were seen.", "reason": None}
    return {
        "format": "workbench-audit/1",
        "criterion": criterion,
        "facility": {"name": "Sample Plant (fictitious)", "country": "MY", "address": "Example Road 1"},
        "audit": {"kind": "initial", "opened": "2026-11-02", "closing_meeting": "2026-11-04"},
        "minerals_in_products": ["tin"],
        "retention_years": 5,
        "policy_minerals": ["tin"],
        "conflict_review": "none_confirmed",
        "answers": dict.fromkeys(ELEMENTS, answer),
        "sources": sources,
    }
