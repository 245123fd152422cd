"""What a reviewer would ask of the sources, counted where they lie: they may be very many."""

from workbench.audit.quality import Counted, Named, SourceConcerns
from workbench.audit.sources import NOT_LISTED, NOT_YET_IDENTIFIED, normalised
from workbench.store.connection import Connection

_UNREFERENCED = "due_diligence = 'documented' AND trim(coalesce(reference, '')) = '' AND evidence = '[]'"
_MALFORMED = (
    "trim(coalesce(smelter_id, '')) <> '' AND smelter_id NOT GLOB 'CID[0-9][0-9][0-9][0-9][0-9][0-9]'"
)
_UNVERIFIED = "unverified = 1"
# What is searched begins with the name, so the index finds what may be the same; names are compared after.
_NAME_OF_UNLISTED = (
    "CASE WHEN u.smelter_country IS NULL THEN u.search_text "
    "ELSE substr(u.search_text, 1, length(u.search_text) - length(u.smelter_country) - 1) END"
)
_LIKELY = f"""
    SELECT u.id, u.name, l.name, l.smelter_id FROM source u JOIN source l
    ON l.mineral_rank = u.mineral_rank
    AND l.search_text >= {_NAME_OF_UNLISTED} AND l.search_text < {_NAME_OF_UNLISTED} || ' ' || char(1114111)
    AND trim(coalesce(l.smelter_id, '')) <> ''
    WHERE trim(coalesce(u.smelter_id, '')) = '' AND u.match_text IS NOT NULL
    AND trim(coalesce(u.name, '')) <> ''
    ORDER BY u.mineral_rank, u.search_text, u.id
"""
# Names that say of a source that nobody knows it are no names.
_NO_NAMES = (NOT_LISTED, NOT_YET_IDENTIFIED)


def source_concerns(connection: Connection, most: int) -> SourceConcerns:
    """What is asked of the sources, the first `most` of each by name; without an object for each source."""
    concerns = (_UNREFERENCED, _MALFORMED, _UNVERIFIED)
    filters = ", ".join(f"count(*) FILTER (WHERE {one})" for one in concerns)
    counts = connection.execute(f"SELECT {filters} FROM source").fetchone()
    unreferenced, malformed, unverified = (
        _first(connection, where, count, most) for where, count in zip(concerns, counts, strict=True)
    )
    return SourceConcerns(
        unreferenced=unreferenced,
        malformed=malformed,
        unverified=unverified,
        likely_matches=_likely_matches(connection, most),
        evidence=_evidence_of_sources(connection),
    )


def _first(connection: Connection, where: str, count: int, most: int) -> Counted:
    if not count:
        return Counted()
    rows = connection.execute(
        f"SELECT id, name, smelter_id FROM source WHERE {where} "
        "ORDER BY mineral_rank, search_text, id LIMIT ?",
        (most,),
    )
    return Counted(
        count, tuple(Named(id=key, name=name or cid or key, other=cid or "") for key, name, cid in rows)
    )


def _evidence_of_sources(connection: Connection) -> frozenset[str]:
    rows = connection.execute(
        "SELECT DISTINCT each.value FROM source, json_each(source.evidence) AS each "
        "WHERE source.evidence <> '[]'"
    )
    return frozenset(str(row[0]) for row in rows)


def _likely_matches(connection: Connection, most: int) -> Counted:
    """Sources without an id whose name a listed one has."""
    found = {
        key: Named(id=key, name=name, other=cid)
        for key, name, listed, cid in connection.execute(_LIKELY)
        if normalised(name) == normalised(listed) and normalised(name) not in _NO_NAMES
    }
    return Counted(len(found), tuple(found.values())[:most])
