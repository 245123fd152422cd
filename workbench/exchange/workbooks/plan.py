"""What an import would do, worked out beforehand and without touching anything."""

import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.audit.enums import Mineral
from workbench.audit.records import ImportedFile, Mention, Source
from workbench.audit.said import Said
from workbench.audit.sources import Key, likely_matches, merge_key, merged, normalised
from workbench.exchange.workbooks.declaration import Attention, Declaration


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What became of one workbook's rows: added + merged + left_out = rows_read.

    Under `already_imported` the same bytes were imported before, so nothing was added or noted. The rest is
    what the workbook says of itself: hints, never answers.
    """

    name: str
    template: str
    revision: str
    sha256: str
    rows_read: int
    added: int
    merged: int
    left_out: int
    attention: tuple[Attention, ...] = ()
    already_imported: bool = False
    language: str | None = None
    company: str | None = None
    scope: str | None = None
    effective_date: str | None = None
    minerals_declared: tuple[Mineral, ...] = ()
    all_smelters_identified: tuple[Mineral, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All that an import writes, and what it reports of each file. `sources` are new ones only."""

    files: tuple[FileReport, ...]
    imported_files: tuple[ImportedFile, ...]
    sources: tuple[Source, ...]
    mentions: tuple[Mention, ...]


@dataclass(slots=True)
class _Place:
    file: int
    sheet: str
    row: int


@dataclass(slots=True)
class _Found:
    """A source that is new to the audit: the rows that name it, in order."""

    rows: list[Source] = field(default_factory=list)
    places: list[_Place] = field(default_factory=list)


@dataclass(slots=True)
class _Tally:
    added: int = 0
    merged: int = 0
    left_out: int = 0


def plan_import(
    declarations: Sequence[Declaration], *, known: Mapping[Key, str], known_files: Collection[str]
) -> ImportPlan:
    """Sort rows into added, merged and left out. Pure but for the random ids.

    `known` maps the merge keys of the audit's sources to their ids; those are never changed, only mentioned
    again. `known_files` are SHA-256 (hex) of workbooks that were imported already.
    """
    return _Planner(declarations, known, known_files).plan()


class _Planner:
    def __init__(
        self, declarations: Sequence[Declaration], known: Mapping[Key, str], known_files: Collection[str]
    ) -> None:
        self._declarations = declarations
        self._known = known
        self._file_ids = [_random_id() for _ in declarations]
        self._repeated = _repeated(declarations, known_files)
        self._tallies = [_Tally() for _ in declarations]
        self._found: dict[Key, _Found] = {}
        self._mentions: list[Mention] = []

    def plan(self) -> ImportPlan:
        for file, declaration in enumerate(self._declarations):
            self._sort(file, declaration)
        sources = self._merge_new()
        attention = self._likely_matches(sources)
        files = enumerate(self._declarations)
        return ImportPlan(
            files=tuple(self._report(file, each, attention.get(file, [])) for file, each in files),
            imported_files=tuple(self._imported_files()),
            sources=tuple(sources),
            mentions=tuple(self._mentions),
        )

    def _sort(self, file: int, declaration: Declaration) -> None:
        tally = self._tallies[file]
        for row in declaration.rows:
            if row.source is None:
                tally.left_out += 1
            elif self._repeated[file]:
                tally.merged += 1
            elif self._is_new(row.source, _Place(file, declaration.sheet, row.row)):
                tally.added += 1
            else:
                tally.merged += 1

    def _is_new(self, source: Source, place: _Place) -> bool:
        key = merge_key(source) or (source.mineral.value, "own", source.id)
        if key in self._known:
            self._mention(self._known[key], place)
            return False
        found = self._found.setdefault(key, _Found())
        found.rows.append(source)
        found.places.append(place)
        return len(found.rows) == 1

    def _merge_new(self) -> list[Source]:
        sources = []
        for found in self._found.values():
            source = found.rows[0] if len(found.rows) == 1 else merged(found.rows)[0]
            sources.append(source)
            for place in found.places:
                self._mention(source.id, place)
        return sources

    def _mention(self, source: str, place: _Place) -> None:
        self._mentions.append(
            Mention(
                id=_random_id(),
                source=source,
                imported_file=self._file_ids[place.file],
                sheet=place.sheet,
                row=place.row,
            )
        )

    def _likely_matches(self, sources: Sequence[Source]) -> dict[int, list[Attention]]:
        """By file: rows that may mean a source which goes by an id elsewhere, or the other way round."""
        places = {
            source.id: found.places[0] for source, found in zip(sources, self._found.values(), strict=True)
        }
        attention: dict[int, list[Attention]] = {}
        for listed, unlisted in likely_matches(sources):
            place = places[unlisted.id]
            message = Said("may be the smelter {id}; the two were not merged", id=listed.smelter_id)
            attention.setdefault(place.file, []).append(_at_name(place, message, unlisted))
        for listed in self._named_like_known(sources):
            place = places[listed.id]
            message = Said("may be a source that the audit has without an id; the two were not merged")
            attention.setdefault(place.file, []).append(_at_name(place, message, listed))
        return attention

    def _named_like_known(self, sources: Sequence[Source]) -> Iterator[Source]:
        names = {(key[0], key[2]) for key in self._known if key[1] == "name"}
        if names:
            for source in sources:
                if source.smelter_id and (source.mineral.value, normalised(source.name)) in names:
                    yield source

    def _report(self, file: int, declaration: Declaration, more: list[Attention]) -> FileReport:
        tally = self._tallies[file]
        repeated = self._repeated[file]
        return FileReport(
            name=declaration.name,
            template=declaration.template,
            revision=declaration.revision,
            sha256=declaration.sha256,
            rows_read=len(declaration.rows),
            added=tally.added,
            merged=tally.merged,
            left_out=tally.left_out,
            attention=() if repeated else (*declaration.attention, *more),
            already_imported=repeated,
            language=declaration.language,
            company=declaration.company,
            scope=declaration.scope,
            effective_date=declaration.effective_date,
            minerals_declared=declaration.minerals_declared,
            all_smelters_identified=declaration.all_smelters_identified,
        )

    def _imported_files(self) -> Iterator[ImportedFile]:
        for file, declaration in enumerate(self._declarations):
            if self._repeated[file]:
                continue
            tally = self._tallies[file]
            yield ImportedFile(
                id=self._file_ids[file],
                name=declaration.name,
                sha256=declaration.sha256,
                template=declaration.template,
                revision=declaration.revision,
                company=declaration.company,
                effective_date=declaration.effective_date,
                rows_read=len(declaration.rows),
                added=tally.added,
                merged=tally.merged,
                left_out=tally.left_out,
                minerals_declared=declaration.minerals_declared,
                all_smelters_identified=declaration.all_smelters_identified,
            )


def _repeated(declarations: Sequence[Declaration], known_files: Collection[str]) -> list[bool]:
    seen = set(known_files)
    repeated = []
    for declaration in declarations:
        repeated.append(declaration.sha256 in seen)
        seen.add(declaration.sha256)
    return repeated


def _at_name(place: _Place, message: str, source: Source) -> Attention:
    return Attention(place.sheet, f"D{place.row}", message, source.name or "")


def _random_id() -> str:
    return uuid.uuid4().hex
