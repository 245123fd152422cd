"""Writes resources/sample/sample.json: a fictitious audit of a fictitious facility. Same text at each run.

Standard library only, and nothing is drawn by chance. The numbers are chosen so that the sample teaches:
under 8.0.0 the coverage condition is tripped (49 of 214), under 7.1.2 it is not (30 of 195, without cobalt).
"""

import json
import sys
from pathlib import Path
from typing import Any, NamedTuple

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample" / "sample.json"
Entry = dict[str, Any]


class _Make(NamedTuple):
    """How the sources of one mineral are made; `gaps` of `total` have no documented due diligence."""

    total: int
    gaps: int
    kinds: tuple[str, ...]
    places: tuple[str, ...]
    origins: tuple[str, ...]


_MINERALS = {
    "tantalum": _Make(31, 4, ("Works", "Powders"), ("CN", "JP", "DE", "US", "KZ"), ("BR", "AU", "RW", "ET")),
    "tin": _Make(
        62, 9, ("Works", "Smelting"), ("ID", "MY", "CN", "BO", "PE", "TH"), ("ID", "PE", "BO", "MY")
    ),
    "tungsten": _Make(38, 5, ("Works", "Carbides"), ("CN", "AT", "VN", "US", "JP"), ("VN", "AT", "PT", "CN")),
    "gold": _Make(64, 12, ("Refinery", "Metals"), ("CH", "JP", "US", "ZA", "IT"), ("AU", "CA", "GH", "ZA")),
    "cobalt": _Make(19, 19, ("Refinery", "Salts"), ("CN", "FI", "BE", "JP"), ("CD", "AU", "PH", "CD", "CA")),
}
_FIRST_ID = 900001  # a range in which no smelter is listed
_UNLISTED_EVERY = 23
_CONFIRMED = ("gold", 37)
_SUSPECTED = {("gold", 11), ("cobalt", 3), ("cobalt", 8), ("cobalt", 14), ("tin", 29)}


def _sources() -> list[Entry]:
    entries: list[Entry] = []
    for mineral, make in _MINERALS.items():
        for number in range(1, make.total + 1):
            gap = _is_gap(number, make.total, make.gaps)
            entries.append(_source(mineral, number, position=len(entries), gap=gap))
    return entries


def _is_gap(number: int, total: int, undocumented: int) -> bool:
    """Whether this one is undocumented; they lie evenly among the others."""
    return number * undocumented // total != (number - 1) * undocumented // total


def _source(mineral: str, number: int, *, position: int, gap: bool) -> Entry:
    _total, _gaps, kinds, places, origins = _MINERALS[mineral]
    entry: Entry = {
        "id": f"S-{position + 1:03}",
        "mineral": mineral,
        "smelter_id": f"CID{_FIRST_ID + position}",
        "name": f"Example {mineral.capitalize()} {kinds[number % len(kinds)]} {number:02}",
        "smelter_country": places[number % len(places)],
        "origin_countries": [origins[number % len(origins)]],
        "due_diligence": "undocumented" if gap else "documented",
        "conflict": "suspected" if (mineral, number) in _SUSPECTED else "none",
        "action": "none",
    }
    if gap and position % _UNLISTED_EVERY == 0:
        entry["smelter_id"] = None
    if (mineral, number) == _CONFIRMED:
        entry |= _confirmed_purchase()
    if not gap:
        entry["reference"] = f"Sample DD-{position + 1:03}"
    if entry["origin_countries"] == ["CD"]:
        entry["cahra"] = {"reason": "Origin in a covered country (sample)", "flagged_on": "2026-11-03"}
    return entry


def _confirmed_purchase() -> Entry:
    return {
        "origin_countries": ["CD"],
        "conflict": "confirmed",
        "action": "managed_plan",
        "plan": {
            "owner": "Head of Purchasing (sample)",
            "due": "2027-01-29",
            "progress": [
                {"date": "2026-09-14", "note": "New orders stopped; supplier told in writing."},
                {"date": "2026-10-05", "note": "Alternative refiner qualified for two of three parts."},
                {"date": "2026-10-23", "note": "Remaining stock identified by lot and set apart."},
            ],
        },
        "evidence": ["E-14", "E-15"],
    }


_EVIDENCE = (
    ("E-01", "seen_not_retained", "Responsible minerals policy, issue 4, signed (sample)"),
    ("E-02", "seen_not_retained", "Public web page with the policy, as shown on the day (sample)"),
    ("E-03", "seen_not_retained", "Supplier code of conduct, section on minerals (sample)"),
    ("E-04", "interview", "Interview 1: member of senior management (sample)"),
    ("E-05", "seen_not_retained", "Letter of appointment and organisation chart (sample)"),
    ("E-06", "seen_not_retained", "Twelve supplier agreements, chosen by purchase value (sample)"),
    ("E-07", "seen_not_retained", "Screening of bills of material, issue of September 2026 (sample)"),
    ("E-08", "interview", "Interview 2: material compliance (sample)"),
    ("E-09", "observation", "Incoming goods: labels on reels and battery packs of family BP-7 (sample)"),
    ("E-10", "seen_not_retained", "Risk register with treatment of each risk (sample)"),
    ("E-11", "seen_not_retained", "Minutes of the management review, June 2026 (sample)"),
    (
        "E-12",
        "observation",
        "Archive: three records of 2021 called for and found in ten minutes (sample)",
    ),
    ("E-13", "seen_not_retained", "Improvement plan 2026 with owners (sample)"),
    ("E-14", "seen_not_retained", "Mitigation plan on one gold refiner, with dated progress (sample)"),
    ("E-15", "interview", "Interview 3: purchasing (sample)"),
    ("E-16", "observation", "Shop floor: soldering line and battery assembly walked through (sample)"),
)

_ANSWERS: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    (
        "1.a",
        "conformance",
        "corporate",
        "Issue 4 of the policy, approved by the board in March 2026, refers to the OECD Guidance for tin, "
        "tantalum, tungsten, gold and cobalt and applies to all products of the plant.",
        ("E-01",),
    ),
    (
        "1.b",
        "conformance",
        "corporate",
        "The policy commits the company to the five steps and names the departments that carry them out. "
        "Two managers could say what each step means for their own work.",
        ("E-01", "E-04"),
    ),
    (
        "1.c",
        "conformance",
        "corporate",
        "All five minerals are named. Cobalt was added with issue 4; the change is marked in the margin.",
        ("E-01",),
    ),
    (
        "1.d",
        "conformance",
        "corporate",
        "The policy is on the public web site in two languages and is part of the supplier code; nine of "
        "nine suppliers asked had confirmed its receipt.",
        ("E-02", "E-03"),
    ),
    (
        "2.a",
        "conformance",
        "corporate",
        "The Chief Operating Officer is appointed in writing, with a budget and two full posts. The person "
        "knew the open risks and the date of the next review.",
        ("E-04", "E-05"),
    ),
    (
        "2.b",
        "minor",
        "shared",
        "Ten of twelve agreements carry the requirements. Two agreements with suppliers of battery packs, "
        "renewed in January 2026, still use the old annex, which does not mention cobalt.",
        ("E-06",),
    ),
    (
        "2.c",
        "major",
        "shared",
        "The screening of bills of material covers tin, tantalum, tungsten and gold. Cobalt in battery packs "
        "(part family BP-7, 11 suppliers) is not screened, and no chain of custody is known for it: none of "
        "the 19 cobalt sources has documented due diligence.",
        ("E-07", "E-08", "E-09", "E-16"),
    ),
    (
        "3.a",
        "conformance",
        "corporate",
        "Each of six risks in the register has a treatment and a term. One relationship was suspended in "
        "2025 after mitigation had failed; the plant was told on the same day.",
        ("E-10", "E-15"),
    ),
    (
        "3.b",
        "opportunity",
        "corporate",
        "The yearly review took place in June 2026 and led to five changes. It looks back on figures of the "
        "year only; a trend over several years would show earlier where suppliers stop answering.",
        ("E-11",),
    ),
    (
        "4.a",
        "conformance",
        "shared",
        "The procedure asks for five years. Three records of 2021, chosen on the day, were found within ten "
        "minutes; the archive is backed up at a second site.",
        ("E-12",),
    ),
    (
        "4.b",
        "conformance",
        "corporate",
        "Review minutes and the improvement plan are kept together, with owner, date and state of each "
        "measure; four of five are closed.",
        ("E-11", "E-13"),
    ),
    (
        "4.c",
        "conformance",
        "corporate",
        "The mitigation plan on the refiner with a confirmed purchase has an owner, a date and three dated "
        "steps; it was on track at the closing meeting.",
        ("E-14", "E-15"),
    ),
)

_ACTIONS: tuple[Entry, ...] = (
    {
        "finding": "2.b",
        "root_cause": "The new annex was released after the two agreements had been drafted.",
        "corrective": "Amend the two agreements with the annex of 2026.",
        "preventive": "Purchasing checks the annex's issue before each renewal.",
        "owner": "Head of Purchasing (sample)",
        "due": "2027-03-01",
        "progress": [{"date": "2026-11-04", "note": "Both suppliers informed at the closing meeting."}],
    },
    {
        "finding": "2.c",
        "root_cause": "The list of screened substances was last reviewed before cobalt came into scope.",
        "corrective": "Screen part family BP-7 and call for declarations from its 11 suppliers.",
        "preventive": "Review the list whenever the criterion has a new edition.",
        "owner": "Material Compliance (sample)",
        "due": "2027-01-29",
        "progress": [],
    },
    {
        "finding": "coverage",
        "root_cause": "No inquiry was sent for cobalt.",
        "corrective": "Document due diligence on the cobalt sources, those of the largest volume first.",
        "preventive": "Report coverage by mineral to management each quarter.",
        "owner": "Chief Operating Officer (sample)",
        "due": "2026-12-04",
        "progress": [],
    },
)


# How each kind of evidence was obtained, and what is told of the people who were asked.
_METHODS = {
    "seen_not_retained": "original seen",
    "observation": "walk-through",
    "interview": "interview",
}
_INTERVIEWED: dict[str, Entry] = {
    "E-04": {"role": "senior management", "group": "management", "group_size": 6, "language": "English"},
    "E-08": {"role": "specialist", "group": "material compliance", "group_size": 5, "language": "English"},
    "E-15": {"role": "buyer", "group": "purchasing", "group_size": 9, "language": "English"},
}

_VISIT: Entry = {
    "opening_meeting": "2026-11-02",
    "opening_present": [
        {"role": "Plant manager", "name": "", "firm": "Sample Electronics (fictitious)"},
        {"role": "Head of Purchasing", "name": "", "firm": "Sample Electronics (fictitious)"},
        {"role": "Lead auditor", "name": "Sample Auditor (fictitious)", "firm": "Sample Audits (fictitious)"},
    ],
    "closing_present": [
        {"role": "Plant manager", "name": "", "firm": "Sample Electronics (fictitious)"},
        {"role": "Lead auditor", "name": "Sample Auditor (fictitious)", "firm": "Sample Audits (fictitious)"},
    ],
    "persons_met": [
        {"role": "Material compliance specialist", "name": "", "firm": ""},
        {"role": "Warehouse lead", "name": "", "firm": ""},
        {"role": "Internal auditor", "name": "", "firm": ""},
    ],
    "interpreter": "Sample Interpreter (fictitious)",
    "interpreter_languages": "Malay and English",
    "working_days": [
        {"date": "2026-11-02", "begun": "08:30", "ended": "17:00", "auditors": "both"},
        {"date": "2026-11-03", "begun": "08:00", "ended": "17:30", "auditors": "both"},
        {"date": "2026-11-04", "begun": "08:30", "ended": "13:00", "auditors": "lead auditor"},
    ],
    "limitations": [
        {
            "kind": "records_elsewhere",
            "text": "Agreements of the sister plant are kept at the head office; copies were seen on screen "
            "(sample).",
        }
    ],
}

_SAMPLING: tuple[Entry, ...] = (
    {
        "subject": "Supplier agreements (sample)",
        "elements": ["2.b"],
        "population": 143,
        "method": "Judgement: the twelve with the largest purchase value",
        "size": 12,
        "selected": "Twelve agreements, two of which were renewed in 2026",
        "exceptions": "The two renewed ones refer to the annex of 2021",
    },
    {
        "subject": "Records of 2021 (sample)",
        "elements": ["4.a"],
        "population": 388,
        "method": "Random, by number drawn on the day",
        "size": 3,
        "selected": "Declarations 17, 204 and 311",
        "exceptions": None,
    },
)

_RESPONSES: tuple[Entry, ...] = (
    {
        "finding": "2.b",
        "stance": "agree",
        "comment": "The amendment is being drafted (sample).",
        "given_by": "Head of Purchasing (sample)",
        "given_on": "2026-11-04",
    },
    {
        "finding": "2.c",
        "stance": "disagree",
        "comment": "Cobalt came into scope while the screening of 2026 was under way (sample).",
        "given_by": "Plant manager (sample)",
        "given_on": "2026-11-04",
    },
)


def document() -> Entry:
    """The whole sample in the format workbench-audit/1."""
    return {
        "format": "workbench-audit/1",
        "criterion": "rba-minerals@8.0.0",
        "facility": {
            "name": "Sample Electronics — Plant 2 (fictitious)",
            "country": "MY",
            "address": "1 Example Road, Example City (this is sample data, no such place exists)",
        },
        "audit": {
            "kind": "initial",
            "opened": "2026-11-02",
            "closing_meeting": "2026-11-04",
            "lead_auditor": "Sample Auditor (fictitious)",
            "team": ["Sample Colleague (fictitious)"],
            "report_number": "SAMPLE-2026-001",
            "scope": "Production, purchasing and warehouse of Plant 2 (sample)",
            "plan_days": 14,
        },
        "minerals_in_products": list(_MINERALS),
        "not_applicable_reason": None,
        "retention_years": 5,
        "policy_minerals": list(_MINERALS),
        "conflict_review": "confirmed",
        "answers": {answer[0]: _answer(*answer[1:]) for answer in _ANSWERS},
        "sources": _sources(),
        "evidence": [_evidence(*item) for item in _EVIDENCE],
        "actions": list(_ACTIONS),
        "visit": _VISIT,
        "sampling": list(_SAMPLING),
        "responses": list(_RESPONSES),
    }


def _evidence(key: str, kind: str, title: str) -> Entry:
    entry: Entry = {
        "id": key,
        "kind": kind,
        "title": title,
        "method": _METHODS[kind],
        "place": "Plant 2 (sample)",
        "obtained_by": "Sample Auditor (fictitious)",
        "obtained_on": "2026-11-03",
    }
    if key in _INTERVIEWED:
        entry["interview"] = _INTERVIEWED[key]
    return entry


def _answer(rating: str, responsibility: str, seen: str, evidence: tuple[str, ...]) -> Entry:
    return {
        "rating": rating,
        "observation": f"Sample data. {seen}",
        "responsibility": responsibility,
        "reason": None,
        "evidence": list(evidence),
    }


def text() -> str:
    """The file's text, as it ships."""
    return json.dumps(document(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(text(), encoding="utf-8")
    print(f"Written: {TARGET}", file=sys.stderr)
