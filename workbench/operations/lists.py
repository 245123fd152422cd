"""Lists that the user loads, kept in the audit with their date. What they say is a hint, never an answer."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from uuid import uuid4

from workbench.audit.enums import ListKind
from workbench.audit.hints import CahraHint, Hints, StatusHint
from workbench.audit.records import Actor, CahraArea, LoadedList, Source, StatusEntry
from workbench.audit.said import Said
from workbench.errors import UnusableInput, WrongUsage
from workbench.exchange.lists import (
    AreaRow,
    CahraListRead,
    StatusListRead,
    StatusRow,
    read_cahra_list,
    read_status_list,
)
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes

ListRead = StatusListRead | CahraListRead


def _never() -> bool:
    return False


def preview_status_list(path: Path, *, cancelled: Callable[[], bool] = _never) -> StatusListRead:
    """What a status list says; changes nothing."""
    return read_status_list(path, cancelled=cancelled)


def preview_cahra_list(path: Path, *, cancelled: Callable[[], bool] = _never) -> CahraListRead:
    """What a list of conflict-affected and high-risk areas says; changes nothing."""
    return read_cahra_list(path, cancelled=cancelled)


def load_list(
    file: AuditFile,
    *,
    read: ListRead,
    name: str,
    published: date,
    version: str | None = None,
    status: str = "",
    actor: Actor,
) -> Changes:
    """Keep a list with all its entries, as one step; the same file only once.

    `status` is what a list without a column for it says of all that it names.
    """
    _refuse_repetition(file, read)
    name = name.strip()
    if not name:
        raise WrongUsage("The list has no name.", "Say who publishes it and what it lists.")
    list_id = uuid4().hex
    entries = _entries(read, list_id, status.strip())
    kept = LoadedList(
        id=list_id,
        kind=ListKind.STATUS if isinstance(read, StatusListRead) else ListKind.CAHRA,
        name=name,
        file=read.file,
        sha256=read.sha256,
        published=published,
        version=(version or "").strip() or None,
        entries=len(entries),
    )
    with file.unit(Said("Load the list {name} of {day}", name=name, day=published), actor=actor) as unit:
        unit.put(kept)
        unit.insert(entries)
    return unit.changes


def remove_list(file: AuditFile, *, id: str, actor: Actor) -> Changes:  # noqa: A002 - the noun's own word
    """Take a loaded list out with its entries; flags that were set because of it stay."""
    kept = next((one for one in file.loaded_lists() if one.id == id), None)
    if kept is None:
        raise UnusableInput("This list is no longer loaded.", "Look at the loaded lists again.")
    statuses, areas = file.list_entries(id)
    with file.unit(Said("Remove the list {name}", name=kept.name), actor=actor) as unit:
        for entry in statuses:
            unit.remove(StatusEntry, entry.id)
        for area in areas:
            unit.remove(CahraArea, area.id)
        unit.remove(LoadedList, id)
    return unit.changes


def hints_for(file: AuditFile, sources: Sequence[Source]) -> Hints:
    """What the loaded lists say of these sources, and of countries; the newest first."""
    lists = {one.id: one for one in file.loaded_lists()}
    if not lists:
        return Hints({}, {})
    return Hints(_statuses(file, sources, lists), _countries(file, lists))


def _statuses(
    file: AuditFile, sources: Sequence[Source], lists: Mapping[str, LoadedList]
) -> dict[str, tuple[StatusHint, ...]]:
    by_smelter: dict[str, list[StatusEntry]] = {}
    wanted = {source.smelter_id for source in sources if source.smelter_id}
    for entry in file.status_entries(wanted) if wanted else ():
        by_smelter.setdefault(entry.smelter_id, []).append(entry)
    newest = file.newest_lists(ListKind.STATUS)
    return {
        source.id: tuple(hints)
        for source in sources
        if (hints := _of_source(source, by_smelter.get(source.smelter_id or "", ()), lists, newest))
    }


def _of_source(
    source: Source, entries: Iterable[StatusEntry], lists: Mapping[str, LoadedList], newest: frozenset[str]
) -> list[StatusHint]:
    hints = [
        StatusHint(
            status=entry.status,
            list_name=lists[entry.loaded_list].name,
            published=lists[entry.loaded_list].published,
            version=lists[entry.loaded_list].version,
            valid_until=entry.valid_until,
            current=entry.loaded_list in newest,
        )
        for entry in entries
        if entry.mineral in (None, source.mineral)
    ]
    return sorted(hints, key=lambda hint: (hint.current, hint.published or date.min), reverse=True)


def _countries(file: AuditFile, lists: Mapping[str, LoadedList]) -> dict[str, tuple[CahraHint, ...]]:
    newest = file.newest_lists(ListKind.CAHRA)
    found: dict[str, tuple[CahraHint, ...]] = {}
    for area in file.cahra_areas() if newest else ():
        if area.loaded_list in newest:
            kept = lists[area.loaded_list]
            hint = CahraHint(
                country=area.country,
                areas=area.areas,
                list_name=kept.name,
                published=kept.published,
                version=kept.version,
            )
            found[area.country] = (*found.get(area.country, ()), hint)
    return found


def _refuse_repetition(file: AuditFile, read: ListRead) -> None:
    known = next((one for one in file.loaded_lists() if one.sha256 == read.sha256), None)
    if known is not None:
        raise UnusableInput(
            Said("{file} is loaded already, as {name}.", file=read.file, name=known.name),
            "Choose another version, or remove the one that is loaded first.",
        )


def _entries(read: ListRead, list_id: str, status: str) -> list[StatusEntry] | list[CahraArea]:
    if isinstance(read, CahraListRead):
        return [_area(row, list_id) for row in read.rows]
    if not read.says_status and not status:
        raise WrongUsage("This list says no status.", "Say which status those have that it names.")
    return [_entry(row, list_id, status) for row in read.rows]


def _area(row: AreaRow, list_id: str) -> CahraArea:
    return CahraArea(
        id=uuid4().hex, loaded_list=list_id, country=row.country, areas=row.areas, minerals=row.minerals
    )


def _entry(row: StatusRow, list_id: str, status: str) -> StatusEntry:
    return StatusEntry(
        id=uuid4().hex,
        loaded_list=list_id,
        smelter_id=row.smelter_id,
        mineral=row.mineral,
        name=row.name,
        country=row.country,
        status=row.status or status,
        valid_until=row.valid_until,
    )


__all__ = [
    "CahraHint",
    "CahraListRead",
    "Hints",
    "StatusHint",
    "StatusListRead",
    "hints_for",
    "load_list",
    "preview_cahra_list",
    "preview_status_list",
    "remove_list",
]
