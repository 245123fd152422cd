"""Lists of sources: filtered, sorted and paged by SQL."""

import pytest

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.records import Actor, Source
from workbench.audit.sources import merge_key
from workbench.store.audit_file import AuditFile
from workbench.store.source_filter import SORTABLE, SourceFilter

SOURCES = (
    Source(id="1", mineral=Mineral.GOLD, smelter_id="CID000001", name="Älva Gold", smelter_country="SE"),
    Source(id="2", mineral=Mineral.TIN, smelter_id="cid000002", name="100% Tin_Works", smelter_country="CN"),
    Source(id="3", mineral=Mineral.TANTALUM, name="Smelter not yet identified", conflict=Conflict.CONFIRMED),
    Source(id="4", mineral=Mineral.COBALT, name="Blue  Cobalt", due_diligence=DueDiligence.DOCUMENTED),
    Source(
        id="5",
        mineral=Mineral.TIN,
        name="Älva Tin",
        smelter_country="SE",
        due_diligence=DueDiligence.UNDOCUMENTED,
    ),
)


@pytest.fixture
def listed(audit: AuditFile, me: Actor) -> AuditFile:
    with audit.unit("Import", actor=me) as unit:
        unit.insert_sources(SOURCES)
    return audit


@pytest.mark.parametrize(
    ("filter_", "ids"),
    [
        (SourceFilter(), "32514"),
        (SourceFilter(text="ÄLVA"), "51"),
        (SourceFilter(text="  älva   se "), "51"),
        (SourceFilter(text="a\u0308lva"), "51"),
        (SourceFilter(text="cid00000"), "21"),
        (SourceFilter(text="100%"), "2"),
        (SourceFilter(text="n_w"), "2"),
        (SourceFilter(text="%"), "2"),
        (SourceFilter(text="\\"), ""),
        (SourceFilter(mineral=Mineral.TIN), "25"),
        (SourceFilter(mineral=Mineral.TIN, due_diligence=DueDiligence.UNKNOWN), "2"),
        (SourceFilter(conflict=Conflict.CONFIRMED), "3"),
        (SourceFilter(sort="mineral", descending=True), "41523"),
        (SourceFilter(sort="due_diligence"), "52314"),
        (SourceFilter(sort="conflict"), "32415"),
        (SourceFilter(sort="name"), "24315"),
    ],
    ids=str,
)
def test_that_a_filter_gives_its_sources_in_its_order(
    listed: AuditFile, filter_: SourceFilter, ids: str
) -> None:
    found = listed.sources(filter_)
    assert "".join(source.id for source in found) == ids
    assert listed.count_sources(filter_) == len(ids)


@pytest.mark.parametrize("sort", SORTABLE)
@pytest.mark.parametrize("descending", [False, True])
def test_that_pages_make_the_whole_list(listed: AuditFile, sort: str, descending: bool) -> None:
    filter_ = SourceFilter(sort=sort, descending=descending)
    paged = [source for offset in (0, 2, 4, 6) for source in listed.sources(filter_, offset=offset, limit=2)]
    assert paged == listed.sources(filter_)
    assert len(paged) == 5


def test_that_an_unknown_column_is_refused(listed: AuditFile) -> None:
    with pytest.raises(ValueError, match="cannot be sorted"):
        listed.sources(SourceFilter(sort="name; DROP TABLE source"))


def test_that_the_default_order_needs_no_sorting(listed: AuditFile) -> None:
    plan = listed._raw.execute(
        "EXPLAIN QUERY PLAN SELECT * FROM source ORDER BY mineral_rank ASC, search_text ASC, id ASC LIMIT 256"
    ).fetchall()
    assert "source_by_mineral" in str(plan)
    assert "TEMP B-TREE" not in str(plan)


def test_that_source_keys_are_the_merge_keys(listed: AuditFile) -> None:
    keys = {merge_key(source): source.id for source in SOURCES if merge_key(source)}
    assert listed.source_keys() == keys
    assert len(keys) == 4


def test_that_a_key_survives_whatever_its_parts_hold(audit: AuditFile, me: Actor) -> None:
    odd = (
        Source(id="1", mineral=Mineral.TIN, smelter_id="A\x1fB\x1fC"),
        Source(id="2", mineral=Mineral.TIN, name="A\x1fB", smelter_country="C\x1fD"),
    )
    with audit.unit("Import", actor=me) as unit:
        unit.insert_sources(odd)
    assert audit.source_keys() == {merge_key(source): source.id for source in odd}
