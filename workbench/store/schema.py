"""The released schemas as SQLite keeps them, word by word; a file with anything else in it is not opened.

Each version tells the tables that are new or other than before, with their indexes. A test holds the
newest equal to what the tables make. Standard library only: opening reads this.
"""

from collections.abc import Mapping

APPLICATION_ID = 0x57424155  # "WBAU"
VERSION = 3

Tables = Mapping[str, tuple[str, ...]]

_TABLES_1: Tables = {
    "audit": (
        """\
CREATE TABLE audit (
    id TEXT NOT NULL,
    criterion TEXT NOT NULL,
    edition_sha256 TEXT NOT NULL,
    "key" TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
    ),
    "facility": (
        """\
CREATE TABLE facility (
    name TEXT,
    country TEXT,
    address TEXT,
    "key" TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
    ),
    "engagement": (
        """\
CREATE TABLE engagement (
    kind TEXT,
    opened TEXT,
    closing_meeting TEXT,
    lead_auditor TEXT,
    team TEXT NOT NULL,
    report_number TEXT,
    "key" TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
    ),
    "basis": (
        """\
CREATE TABLE basis (
    minerals_in_products TEXT,
    not_applicable_reason TEXT,
    retention_years INTEGER,
    policy_minerals TEXT,
    conflict_review TEXT NOT NULL,
    "key" TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
    ),
    "answer": (
        """\
CREATE TABLE answer (
    element TEXT NOT NULL,
    rating TEXT,
    observation TEXT,
    responsibility TEXT,
    reason TEXT,
    evidence TEXT NOT NULL,
    PRIMARY KEY (element)
)
 STRICT""",
    ),
    "mention": (
        """\
CREATE TABLE mention (
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    imported_file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
        """\
CREATE INDEX mention_by_source ON mention (source)""",
    ),
    "imported_file": (
        """\
CREATE TABLE imported_file (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    template TEXT NOT NULL,
    revision TEXT NOT NULL,
    company TEXT,
    effective_date TEXT,
    rows_read INTEGER NOT NULL,
    added INTEGER NOT NULL,
    merged INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    minerals_declared TEXT NOT NULL,
    all_smelters_identified TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
    "evidence": (
        """\
CREATE TABLE evidence (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT,
    file TEXT,
    sha256 TEXT,
    size INTEGER,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
    "corrective_action": (
        """\
CREATE TABLE corrective_action (
    id TEXT NOT NULL,
    finding TEXT NOT NULL,
    root_cause TEXT,
    corrective TEXT,
    preventive TEXT,
    owner TEXT,
    due TEXT,
    progress TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
    "issued_report": (
        """\
CREATE TABLE issued_report (
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    signer TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    anchored_sequence INTEGER NOT NULL,
    anchored_head TEXT NOT NULL,
    final INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
    "journal_entry": (
        """\
CREATE TABLE journal_entry (
    position INTEGER NOT NULL,
    hash TEXT NOT NULL,
    head TEXT NOT NULL,
    PRIMARY KEY (position),
    UNIQUE (hash)
)
 STRICT""",
    ),
    "journal_payload": (
        """\
CREATE TABLE journal_payload (
    entry TEXT NOT NULL,
    number INTEGER NOT NULL,
    part INTEGER NOT NULL,
    encoding TEXT NOT NULL,
    salt BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (entry, number, part),
    FOREIGN KEY(entry) REFERENCES journal_entry (hash)
)
 STRICT""",
    ),
    "evidence_chunk": (
        """\
CREATE TABLE evidence_chunk (
    sha256 TEXT NOT NULL,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sha256, number)
)
 STRICT""",
    ),
    "edition_copy": (
        """\
CREATE TABLE edition_copy (
    sha256 TEXT NOT NULL,
    criterion TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sha256)
)
 STRICT""",
    ),
    "source_count": (
        """\
CREATE TABLE source_count (
    mineral TEXT NOT NULL,
    total INTEGER NOT NULL,
    undocumented INTEGER NOT NULL,
    unknown INTEGER NOT NULL,
    PRIMARY KEY (mineral)
)
 STRICT""",
    ),
    "source": (
        """\
CREATE TABLE source (
    id TEXT NOT NULL,
    mineral TEXT NOT NULL,
    smelter_id TEXT,
    name TEXT,
    smelter_country TEXT,
    origin_countries TEXT NOT NULL,
    due_diligence TEXT NOT NULL,
    "conflict" TEXT NOT NULL,
    action TEXT NOT NULL,
    "plan" TEXT,
    evidence TEXT NOT NULL,
    match_text TEXT,
    search_text TEXT,
    mineral_rank TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
        """\
CREATE INDEX source_by_match ON source (match_text) WHERE match_text IS NOT NULL""",
        """\
CREATE INDEX source_by_mineral ON source (mineral_rank, search_text, id)""",
        """\
CREATE INDEX source_judged_alone ON source (id) WHERE conflict = 'confirmed'""",
    ),
}

_NEW_IN_2: Tables = {
    "source": (
        """\
CREATE TABLE source (
    id TEXT NOT NULL,
    mineral TEXT NOT NULL,
    smelter_id TEXT,
    name TEXT,
    smelter_country TEXT,
    origin_countries TEXT NOT NULL,
    due_diligence TEXT NOT NULL,
    "conflict" TEXT NOT NULL,
    action TEXT NOT NULL,
    "plan" TEXT,
    evidence TEXT NOT NULL,
    repeats_disagree INTEGER NOT NULL,
    match_text TEXT,
    search_text TEXT,
    mineral_rank TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
        """\
CREATE INDEX source_by_match ON source (match_text) WHERE match_text IS NOT NULL""",
        """\
CREATE INDEX source_by_mineral ON source (mineral_rank, search_text, id)""",
        """\
CREATE INDEX source_judged_alone ON source (id) WHERE conflict = 'confirmed' OR repeats_disagree = 1""",
    ),
    "disagreement": (
        """\
CREATE TABLE disagreement (
    condition TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (condition)
)
 STRICT""",
    ),
}

_NEW_IN_3: Tables = {
    "engagement": (
        """\
CREATE TABLE engagement (
    kind TEXT,
    opened TEXT,
    closing_meeting TEXT,
    lead_auditor TEXT,
    team TEXT NOT NULL,
    report_number TEXT,
    scope TEXT,
    plan_days INTEGER,
    "key" TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
    ),
    "answer": (
        """\
CREATE TABLE answer (
    element TEXT NOT NULL,
    rating TEXT,
    observation TEXT,
    responsibility TEXT,
    reason TEXT,
    evidence TEXT NOT NULL,
    related TEXT NOT NULL,
    unverified INTEGER NOT NULL,
    translations TEXT NOT NULL,
    PRIMARY KEY (element)
)
 STRICT""",
    ),
    "source": (
        """\
CREATE TABLE source (
    id TEXT NOT NULL,
    mineral TEXT NOT NULL,
    smelter_id TEXT,
    name TEXT,
    smelter_country TEXT,
    origin_countries TEXT NOT NULL,
    due_diligence TEXT NOT NULL,
    "conflict" TEXT NOT NULL,
    action TEXT NOT NULL,
    "plan" TEXT,
    evidence TEXT NOT NULL,
    repeats_disagree INTEGER NOT NULL,
    reference TEXT,
    cahra TEXT,
    unverified INTEGER NOT NULL,
    match_text TEXT,
    search_text TEXT,
    mineral_rank TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
        """\
CREATE INDEX source_by_match ON source (match_text) WHERE match_text IS NOT NULL""",
        """\
CREATE INDEX source_by_mineral ON source (mineral_rank, search_text, id)""",
        """\
CREATE INDEX source_judged_alone ON source (id) WHERE conflict = 'confirmed' OR repeats_disagree = 1""",
    ),
    "evidence": (
        """\
CREATE TABLE evidence (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT,
    file TEXT,
    sha256 TEXT,
    size INTEGER,
    note TEXT,
    method TEXT,
    place TEXT,
    obtained_by TEXT,
    obtained_on TEXT,
    photo TEXT,
    interview TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
    "corrective_action": (
        """\
CREATE TABLE corrective_action (
    id TEXT NOT NULL,
    finding TEXT NOT NULL,
    root_cause TEXT,
    corrective TEXT,
    preventive TEXT,
    owner TEXT,
    due TEXT,
    progress TEXT NOT NULL,
    handed_in TEXT,
    additional_action TEXT,
    additional_due TEXT,
    closed_on TEXT,
    closure TEXT,
    evidence TEXT NOT NULL,
    translations TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
    "visit": (
        """\
CREATE TABLE visit (
    opening_meeting TEXT,
    opening_present TEXT NOT NULL,
    closing_present TEXT NOT NULL,
    persons_met TEXT NOT NULL,
    interpreter TEXT,
    interpreter_languages TEXT,
    working_days TEXT NOT NULL,
    limitations TEXT NOT NULL,
    "key" TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
    ),
    "prior_audit": (
        """\
CREATE TABLE prior_audit (
    criterion TEXT,
    report_number TEXT,
    closing_meeting TEXT,
    rating TEXT,
    sources INTEGER,
    answers TEXT NOT NULL,
    "key" TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
    ),
    "sampling": (
        """\
CREATE TABLE sampling (
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    elements TEXT NOT NULL,
    population INTEGER,
    method TEXT,
    size INTEGER,
    selected TEXT,
    exceptions TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
    "finding_response": (
        """\
CREATE TABLE finding_response (
    finding TEXT NOT NULL,
    stance TEXT,
    comment TEXT,
    given_by TEXT,
    given_on TEXT,
    translations TEXT NOT NULL,
    PRIMARY KEY (finding)
)
 STRICT""",
    ),
    "bookmark": (
        """\
CREATE TABLE bookmark (
    element TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (element)
)
 STRICT""",
    ),
    "interview_note": (
        """\
CREATE TABLE interview_note (
    interview TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (interview)
)
 STRICT""",
    ),
    "countersignature": (
        """\
CREATE TABLE countersignature (
    sha256 TEXT NOT NULL,
    report TEXT NOT NULL,
    size INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    signer TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (sha256)
)
 STRICT""",
    ),
    "head_stamp": (
        """\
CREATE TABLE head_stamp (
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    head TEXT NOT NULL,
    time TEXT NOT NULL,
    authority TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    server TEXT NOT NULL,
    token TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
    "loaded_list": (
        """\
CREATE TABLE loaded_list (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    published TEXT,
    version TEXT,
    entries INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
    "status_entry": (
        """\
CREATE TABLE status_entry (
    id TEXT NOT NULL,
    loaded_list TEXT NOT NULL,
    smelter_id TEXT NOT NULL,
    mineral TEXT,
    name TEXT,
    country TEXT,
    status TEXT NOT NULL,
    valid_until TEXT,
    PRIMARY KEY (id)
)
 STRICT""",
        """\
CREATE INDEX status_entry_by_smelter ON status_entry (smelter_id)""",
    ),
    "cahra_area": (
        """\
CREATE TABLE cahra_area (
    id TEXT NOT NULL,
    loaded_list TEXT NOT NULL,
    country TEXT NOT NULL,
    areas TEXT NOT NULL,
    minerals TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
    ),
}

NEW_TABLES: dict[int, Tables] = {1: _TABLES_1, 2: _NEW_IN_2, 3: _NEW_IN_3}


def _statements(version: int) -> tuple[str, ...]:
    tables: dict[str, tuple[str, ...]] = {}
    for step in range(1, version + 1):
        tables |= NEW_TABLES[step]
    return tuple(statement for statements in tables.values() for statement in statements)


RELEASED: dict[int, tuple[str, ...]] = {version: _statements(version) for version in NEW_TABLES}

# What a column that came later says in rows and images from before it.
ADDED_COLUMNS: dict[tuple[str, str], int | str | None] = {
    ("source", "repeats_disagree"): 0,
    ("engagement", "scope"): None,
    ("engagement", "plan_days"): None,
    ("answer", "related"): "[]",
    ("answer", "unverified"): 0,
    ("answer", "translations"): "[]",
    ("source", "reference"): None,
    ("source", "cahra"): None,
    ("source", "unverified"): 0,
    ("evidence", "note"): None,
    ("evidence", "method"): None,
    ("evidence", "place"): None,
    ("evidence", "obtained_by"): None,
    ("evidence", "obtained_on"): None,
    ("evidence", "photo"): None,
    ("evidence", "interview"): None,
    ("corrective_action", "handed_in"): None,
    ("corrective_action", "additional_action"): None,
    ("corrective_action", "additional_due"): None,
    ("corrective_action", "closed_on"): None,
    ("corrective_action", "closure"): None,
    ("corrective_action", "evidence"): "[]",
    ("corrective_action", "translations"): "[]",
}
