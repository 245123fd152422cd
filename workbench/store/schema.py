"""The released schemas as SQLite keeps them, word by word; a file with anything else in it is not opened.

A test holds the newest one equal to what the tables make. Standard library only: opening reads this.
"""

APPLICATION_ID = 0x57424155  # "WBAU"
VERSION = 2

_UNCHANGED = (
    """\
CREATE TABLE audit (
    id TEXT NOT NULL,
    criterion TEXT NOT NULL,
    edition_sha256 TEXT NOT NULL,
    "key" TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
    """\
CREATE TABLE facility (
    name TEXT,
    country TEXT,
    address TEXT,
    "key" TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 STRICT""",
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
    """\
CREATE TABLE journal_entry (
    position INTEGER NOT NULL,
    hash TEXT NOT NULL,
    head TEXT NOT NULL,
    PRIMARY KEY (position),
    UNIQUE (hash)
)
 STRICT""",
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
    """\
CREATE TABLE evidence_chunk (
    sha256 TEXT NOT NULL,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sha256, number)
)
 STRICT""",
    """\
CREATE TABLE edition_copy (
    sha256 TEXT NOT NULL,
    criterion TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sha256)
)
 STRICT""",
    """\
CREATE TABLE source_count (
    mineral TEXT NOT NULL,
    total INTEGER NOT NULL,
    undocumented INTEGER NOT NULL,
    unknown INTEGER NOT NULL,
    PRIMARY KEY (mineral)
)
 STRICT""",
)

_SOURCE_1 = (
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
)

_SOURCE_2 = (
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
)

_DISAGREEMENT_2 = (
    """\
CREATE TABLE disagreement (
    condition TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (condition)
)
 STRICT""",
)

RELEASED: dict[int, tuple[str, ...]] = {
    1: _UNCHANGED + _SOURCE_1,
    2: _UNCHANGED + _SOURCE_2 + _DISAGREEMENT_2,
}

# What a column that came later says in rows and images from before it.
ADDED_COLUMNS: dict[tuple[str, str], int | str | None] = {("source", "repeats_disagree"): 0}
