"""What can be asked of an open audit, answered with frozen values. Light, as `AuditFile` is."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from workbench.audit.enums import ListKind
from workbench.audit.facts import Facts, RunningCounts
from workbench.audit.records import (
    Answer,
    AuditRecords,
    Basis,
    Bookmark,
    CahraArea,
    CorrectiveAction,
    Countersignature,
    Disagreement,
    Engagement,
    Evidence,
    Facility,
    FindingResponse,
    HeadStamp,
    ImportedFile,
    InterviewNote,
    IssuedReport,
    LoadedList,
    Mention,
    PriorAudit,
    Sampling,
    Source,
    StatusEntry,
    Visit,
)
from workbench.audit.said import Said
from workbench.audit.sources import Key
from workbench.store import opening, shapes
from workbench.store.connection import REFUSALS, Connection
from workbench.store.reading import (
    newest_lists,
    records,
    row_by_key,
    source_condition,
    source_keys,
    source_order,
)
from workbench.store.source_filter import SourceFilter

if TYPE_CHECKING:
    from workbench.audit.quality import SourceConcerns
    from workbench.store.search import SourceSearch

_EVERYTHING = SourceFilter()


class Questions:
    """Reads on the one connection, under the one guard; what it cannot read is a damaged file."""

    path: Path
    _raw: Connection
    _guard: threading.RLock
    _criterion: str
    _counts: RunningCounts
    _in_unit: bool = False
    _search: SourceSearch | None = None

    def edition_copy(self) -> tuple[str, bytes]:
        """The id (`rba-minerals@8.0.0`) and the data of the edition that this audit is judged by."""
        row = self._ask(
            "SELECT c.criterion, c.data FROM edition_copy c JOIN audit a ON a.edition_sha256 = c.sha256"
        )
        if not row:
            raise opening.damaged(self.path, Said("the copy of its edition is missing"))
        return str(row[0][0]), bytes(row[0][1])

    def facility(self) -> Facility:
        """The place that is audited."""
        found: Facility = self._single(shapes.FACILITY)
        return found

    def engagement(self) -> Engagement:
        """The audit as an event."""
        found: Engagement = self._single(shapes.ENGAGEMENT)
        return found

    def basis(self) -> Basis:
        """The audit's own facts."""
        found: Basis = self._single(shapes.BASIS)
        return found

    def answers(self) -> dict[str, Answer]:
        """Element reference to answer, of those that were touched."""
        return {answer.element: answer for answer in self._all(shapes.ANSWER, 'ORDER BY "element"')}

    def actions(self) -> tuple[CorrectiveAction, ...]:
        """Corrective actions by finding and id."""
        return tuple(self._all(shapes.ACTION, 'ORDER BY "finding", "id"'))

    def disagreements(self) -> tuple[Disagreement, ...]:
        """The auditor's disagreements with serious conditions, by condition."""
        return tuple(self._all(shapes.DISAGREEMENT, 'ORDER BY "condition"'))

    def visit(self) -> Visit:
        """The audit on site."""
        found: Visit = self._single(shapes.VISIT, Visit())
        return found

    def prior_audit(self) -> PriorAudit:
        """The earlier audit that this one was carried forward from; an empty one where there is none."""
        found: PriorAudit = self._single(shapes.PRIOR_AUDIT, PriorAudit())
        return found

    def samplings(self) -> tuple[Sampling, ...]:
        """What was sampled, in the order of its making."""
        return tuple(self._all(shapes.SAMPLING, "ORDER BY rowid"))

    def responses(self) -> dict[str, FindingResponse]:
        """Finding to what the auditee says to it."""
        return {one.finding: one for one in self._all(shapes.RESPONSE, 'ORDER BY "finding"')}

    def bookmarks(self) -> dict[str, Bookmark]:
        """Element to the note of why to come back to it."""
        return {one.element: one for one in self._all(shapes.BOOKMARK, 'ORDER BY "element"')}

    def interview_note(self, interview: str) -> InterviewNote | None:
        """What was said in an interview, by its evidence id. No report, export or log may carry it."""
        found = self._all(shapes.INTERVIEW_NOTE, 'WHERE "interview" = ?', (interview,))
        return found[0] if found else None

    def loaded_lists(self) -> tuple[LoadedList, ...]:
        """Lists that the user loaded, the newest first."""
        return tuple(self._all(shapes.LOADED_LIST, 'ORDER BY "published" DESC, "id"'))

    def status_entries(self, smelter_ids: Collection[str]) -> list[StatusEntry]:
        """What the loaded lists say of smelters, by their ids as written."""
        wanted = ", ".join("?" * len(smelter_ids))
        rest = f'WHERE "smelter_id" IN ({wanted}) ORDER BY "smelter_id", "id"'
        return self._all(shapes.STATUS_ENTRY, rest, tuple(smelter_ids))

    def newest_lists(self, kind: ListKind) -> frozenset[str]:
        """The ids of the loaded lists of a kind that count: of each name the newest."""
        with self._guard, self._reading():
            return frozenset(newest_lists(self._raw, kind.value))

    def list_entries(self, loaded_list: str) -> tuple[list[StatusEntry], list[CahraArea]]:
        """All that one loaded list says."""
        rest = 'WHERE "loaded_list" = ? ORDER BY "id"'
        return (
            self._all(shapes.STATUS_ENTRY, rest, (loaded_list,)),
            self._all(shapes.CAHRA_AREA, rest, (loaded_list,)),
        )

    def cahra_areas(self) -> tuple[CahraArea, ...]:
        """What the loaded CAHRA lists name, by country."""
        return tuple(self._all(shapes.CAHRA_AREA, 'ORDER BY "country", "id"'))

    def evidence(self) -> tuple[Evidence, ...]:
        """All evidence by id, without its bytes."""
        return tuple(self._all(shapes.EVIDENCE, 'ORDER BY "id"'))

    def imported_files(self) -> tuple[ImportedFile, ...]:
        """Workbooks that were imported, by name."""
        return tuple(self._all(shapes.IMPORTED_FILE, 'ORDER BY "name", "id"'))

    def issued_reports(self) -> tuple[IssuedReport, ...]:
        """Reports that were issued from this audit, oldest first."""
        return tuple(self._all(shapes.ISSUED_REPORT, 'ORDER BY "anchored_sequence", "id"'))

    def countersignatures(self) -> tuple[Countersignature, ...]:
        """Countersignatures that were recorded under reports of this audit."""
        return tuple(self._all(shapes.COUNTERSIGNATURE, 'ORDER BY "report", "sha256"'))

    def head_stamps(self) -> tuple[HeadStamp, ...]:
        """Time-stamps over the journal's head, in the order of the entries that they prove."""
        return tuple(self._all(shapes.HEAD_STAMP, 'ORDER BY "sequence", "time", "id"'))

    def source(self, id: str) -> Source | None:  # noqa: A002 - the noun's own word
        """One source, or None."""
        with self._guard:
            row = row_by_key(self._raw, shapes.SOURCE, id)
        return None if row is None else shapes.SOURCE.decode(row)

    def sources_with_evidence(self) -> tuple[Source, ...]:
        """The sources that evidence is linked to, by id."""
        return tuple(self._all(shapes.SOURCE, 'WHERE "evidence" <> \'[]\' ORDER BY "id"'))

    def sources(
        self,
        filter: SourceFilter = _EVERYTHING,  # noqa: A002
        *,
        offset: int = 0,
        limit: int | None = None,
    ) -> list[Source]:
        """The sources that pass a filter, in its order, `limit` of them from `offset` on."""
        if limit is not None and (found := self._searched(filter, offset + limit)) is not None:
            return found[offset:]
        where, values = source_condition(filter)
        rest = f"{where} {source_order(filter)} LIMIT ? OFFSET ?"
        return self._all(shapes.SOURCE, rest, (*values, -1 if limit is None else limit, offset))

    def _searched(self, filter_: SourceFilter, wanted: int) -> list[Source] | None:
        """The first sources with a text, where the search is ready and helps; see `AuditFile.make_search`."""
        with self._guard, self._reading():
            if self._search is None or not self._search.is_ready or self._in_unit:
                return None
            rows = self._search.first(self._raw, filter_, wanted)
            return None if rows is None else [shapes.SOURCE.decode(row) for row in rows]

    def source_ids(
        self,
        filter: SourceFilter = _EVERYTHING,  # noqa: A002
        *,
        offset: int = 0,
        limit: int | None = None,
    ) -> list[str]:
        """The ids of the sources that pass a filter, in its order; no record is made for them."""
        where, values = source_condition(filter)
        rest = f"SELECT id FROM source {where} {source_order(filter)} LIMIT ? OFFSET ?"
        return [row[0] for row in self._ask(rest, (*values, -1 if limit is None else limit, offset))]

    def count_sources(self, filter: SourceFilter = _EVERYTHING) -> int:  # noqa: A002
        """How many sources pass a filter."""
        where, values = source_condition(filter)
        return int(self._ask(f"SELECT count(*) FROM source {where}", values)[0][0])

    def origin_counts(self) -> dict[str, int]:
        """How many sources name each country as an origin; "" are those that name none."""
        rows = self._ask(
            "SELECT each.value, count(*) FROM source, json_each(source.origin_countries) AS each "
            "GROUP BY each.value UNION ALL SELECT '', count(*) FROM source WHERE origin_countries = '[]'"
        )
        return {str(country): int(number) for country, number in rows if number}

    def source_keys(self) -> dict[Key, str]:
        """Merge key to id, of all sources that merge."""
        with self._guard:
            return source_keys(self._raw)

    def source_concerns(self, *, most: int) -> SourceConcerns:
        """What a reviewer would ask of the sources; the first `most` of each kind are named."""
        from workbench.store.concerns import source_concerns  # not before the first paint

        with self._guard, self._reading():
            return source_concerns(self._raw, most)

    def mentions(self, source_id: str) -> tuple[Mention, ...]:
        """The rows of imported files that named a source."""
        rest = 'WHERE "source" = ? ORDER BY "imported_file", "sheet", "row"'
        return tuple(self._all(shapes.MENTION, rest, (source_id,)))

    def records(self) -> AuditRecords:
        """Everything that was recorded, as one value."""
        with self._guard:
            return AuditRecords(
                criterion=self._criterion,
                facility=self.facility(),
                engagement=self.engagement(),
                basis=self.basis(),
                answers=tuple(self.answers().values()),
                sources=tuple(self.sources()),
                evidence=self.evidence(),
                actions=self.actions(),
                disagreements=self.disagreements(),
                visit=self.visit(),
                samplings=self.samplings(),
                responses=tuple(self.responses().values()),
                prior=self.prior_audit(),
            )

    def facts(self, *, as_of: date | None = None) -> Facts:
        """What the rating is computed from, by the running counts: the number of sources does not matter."""
        with self._guard:
            planned = (one.finding for one in self.actions() if (one.owner or "").strip() and one.due)
            return Facts(
                basis=self.basis(),
                answers=MappingProxyType(self.answers()),
                sources=self._counts.facts(),
                planned=frozenset(planned),
                closing_meeting=self.engagement().closing_meeting,
                as_of=as_of,
            )

    def evidence_bytes(self, id: str) -> Iterator[bytes]:  # noqa: A002
        """The bytes of a piece of evidence, in parts of at most 1 MB; nothing when none are kept."""
        with self._guard:
            row = row_by_key(self._raw, shapes.EVIDENCE, id)
        sha256 = None if row is None else shapes.EVIDENCE.decode(row).sha256
        return self.kept_bytes(sha256) if sha256 else iter(())

    def kept_bytes(self, sha256: str) -> Iterator[bytes]:
        """The bytes with this SHA-256, in parts of at most 1 MB; nothing when none are kept."""
        number = 0
        while found := self._ask(
            "SELECT content FROM evidence_chunk WHERE sha256 = ? AND number = ?", (sha256, number)
        ):
            yield bytes(found[0][0])
            number += 1

    # Helpers

    def _single(self, shape: shapes.Shape, unsaid: Any = None) -> Any:
        found = self._all(shape)
        if not found and unsaid is not None:
            return unsaid  # a noun that came later, in a file from before it
        if len(found) != 1:
            raise opening.damaged(
                self.path, Said("its {kind} is missing", kind=shape.table.replace("_", " "))
            )
        return found[0]

    def _all(self, shape: shapes.Shape, rest: str = "", values: tuple[shapes.Value, ...] = ()) -> list[Any]:
        with self._guard, self._reading():
            return list(records(self._raw, shape, rest, values))

    def _ask(self, sql: str, values: tuple[shapes.Value, ...] = ()) -> list[tuple[Any, ...]]:
        with self._guard, self._reading():
            rows: list[tuple[Any, ...]] = self._raw.execute(sql, values).fetchall()
            return rows

    @contextmanager
    def _reading(self) -> Iterator[None]:
        if self._raw is None:
            raise RuntimeError("the audit is closed")
        try:
            yield
        except REFUSALS as error:
            raise opening.refused(self.path, error) from error
        except (ValueError, KeyError, TypeError) as error:
            raise opening.damaged(self.path, Said("it holds a value that no audit has")) from error
