"""Every source with its status, those out of scope apart; the imported files and the evidence."""

from collections.abc import Iterable

from reportlab.platypus import Flowable

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.records import Evidence, Photo, Source
from workbench.audit.sources import normalised
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.links import key_of
from workbench.report.rows import Place, Rows, Strong
from workbench.report.saying import counted, mark, tr
from workbench.report.text import plain, safe
from workbench.report.wording import (
    ACTION,
    CONFLICT,
    DUE_DILIGENCE,
    EVIDENCE,
    MINERALS,
    capitalised,
    commas,
    day,
    minerals,
    semicolons,
)

_HEAD = (
    *(mark("Source"), mark("Id"), mark("In"), mark("Due diligence")),
    *(mark("Conflict"), mark("Origins"), mark("Action")),
)
_WIDTHS = (0.3, 0.11, 0.06, 0.23, 0.11, 0.09, 0.1)
_AT_SIGNOFF = mark("unknown*")


def sources(content: ReportContent) -> list[Flowable]:
    """All sources in scope by mineral, undocumented ones first; then those that are not counted."""
    counting, apart = _divided(content)
    if not content.records.sources:
        return [flow.note(tr("No source is recorded."))]
    parts: list[Flowable] = []
    for mineral in content.edition.minerals:
        parts += _of_one_mineral(mineral, [source for source in counting if source.mineral is mineral])
    parts += _flagged(counting)
    if any(source.due_diligence is DueDiligence.UNKNOWN for source in counting):
        parts.append(flow.note(tr("* unknown is not documented: sign-off counts it as undocumented.")))
    parts.append(
        flow.note(tr("“In” is where the smelter or refiner stands; origins are those of the mineral."))
    )
    if apart:
        parts.append(flow.subheading(tr("Out of scope, not counted ({n})", n=len(apart))))
        parts.append(Rows((tr("Mineral"), *_head()), [_row_apart(one) for one in apart], _WIDTHS_APART))
    return parts


def _flagged(counting: list[Source]) -> list[Flowable]:
    rows = [
        (
            _named(one),
            one.smelter_id or "–",
            one.cahra.reason or "–",
            day(one.cahra.flagged_on),
            one.cahra.listed_in or "–",
        )
        for one in counting
        if one.cahra
    ]
    if not rows:
        return []
    head = (tr("Source"), tr("Id"), tr("Reason"), tr("Flagged on"), tr("List"))
    return [
        flow.subheading(tr("Looked at more closely: conflict-affected or high-risk areas")),
        Rows(head, rows, (0.28, 0.14, 0.28, 0.15, 0.15)),
    ]


def _named(source: Source) -> str:
    name = source.name or tr("not yet identified")
    return tr("{name} ({details})", name=name, details=MINERALS[source.mineral])


def _head() -> tuple[str, ...]:
    return tuple(tr(word) for word in _HEAD)


_WIDTHS_APART = (0.1, 0.25, 0.11, 0.06, 0.14, 0.11, 0.1, 0.13)


def _divided(content: ReportContent) -> tuple[list[Source], list[Source]]:
    ordered = sorted(content.records.sources, key=_order)
    scope = set(content.edition.minerals)
    counting = [source for source in ordered if source.mineral in scope]
    return counting, [source for source in ordered if source.mineral not in scope]


_MINERALS = list(Mineral)
_URGENCY = list(DueDiligence)


def _order(source: Source) -> tuple[int, int, str, str]:
    name = normalised(source.name)
    return (_MINERALS.index(source.mineral), _URGENCY.index(source.due_diligence), name, source.id)


def _of_one_mineral(mineral: Mineral, found: list[Source]) -> list[Flowable]:
    if not found:
        return []
    numbers = {status: sum(one.due_diligence is status for one in found) for status in DueDiligence}
    title = counted(
        len(found),
        "{mineral}: {n} source ({undocumented} undocumented, {unknown} unknown, {documented} documented)",
        "{mineral}: {n} sources ({undocumented} undocumented, {unknown} unknown, {documented} documented)",
        mineral=capitalised(MINERALS[mineral]),
        **numbers,
    )
    places = {
        row: Place(key_of("source", one.id), plain(one.name))
        for row, one in enumerate(found)
        if one.conflict is Conflict.CONFIRMED
    }
    return [flow.subheading(title), Rows(_head(), [_row(one) for one in found], _WIDTHS, places)]


def _name(source: Source) -> str:
    name = source.name or tr("not yet identified")
    return tr("{name} (repeats disagreed)", name=name) if source.repeats_disagree else name


def _row(source: Source) -> tuple[str, ...]:
    return (
        _name(source),
        source.smelter_id or "–",
        source.smelter_country or "–",
        _status(source),
        CONFLICT[source.conflict],
        commas(source.origin_countries) or "–",
        ACTION[source.action] if source.conflict in _FOLLOWED_UP or source.action != "none" else "–",
    )


def _status(source: Source) -> str:
    """Whether due diligence is documented, and where."""
    if source.due_diligence is DueDiligence.DOCUMENTED:
        told = DUE_DILIGENCE[source.due_diligence]
        if source.reference:
            told = tr("{status}: {reference}", status=told, reference=source.reference)
        return told
    unknown = source.due_diligence is DueDiligence.UNKNOWN
    told = tr(_AT_SIGNOFF) if unknown else DUE_DILIGENCE[source.due_diligence]
    if source.reference:
        told = tr("{name} ({details})", name=told, details=source.reference)
    return Strong(told)


_FOLLOWED_UP = (Conflict.CONFIRMED, Conflict.SUSPECTED)


def _row_apart(source: Source) -> tuple[str, ...]:
    return (MINERALS[source.mineral], *_row(source))


def imported_files(content: ReportContent) -> list[Flowable]:
    """The declarations that were imported, each with its digest."""
    rows = [
        (
            one.name,
            f"{one.template} {one.revision}",
            one.company or "–",
            str(one.rows_read),
            f"{one.added} / {one.merged} / {one.left_out}",
            one.sha256,
        )
        for one in content.imported_files
    ]
    if not rows:
        return []
    head = (
        *(tr("File"), tr("Template"), tr("Company"), tr("Rows"), tr("Added / merged / left out")),
        "SHA-256",
    )
    return [Rows(head, rows, (0.21, 0.11, 0.15, 0.07, 0.13, 0.33)), *_hints(content)]


def _hints(content: ReportContent) -> Iterable[Flowable]:
    for one in content.imported_files:
        if one.minerals_declared or one.all_smelters_identified:
            said = tr(
                "{name}: declares {declared}; all smelters identified for {identified} "
                "(its own words, a hint and not an answer).",
                name=one.name,
                declared=minerals(one.minerals_declared),
                identified=minerals(one.all_smelters_identified),
            )
            yield flow.paragraph(safe(said))


def evidence(content: ReportContent) -> list[Flowable]:
    """The evidence log: what each item shows, how it was obtained, and the digest of its bytes."""
    items = sorted(content.records.evidence, key=lambda one: one.id)
    rows = [
        (one.id, EVIDENCE[one.kind], _what_it_is(one), _how_obtained(one), one.sha256 or tr("no bytes kept"))
        for one in items
    ]
    if not rows:
        return [flow.note(tr("No evidence is recorded."))]
    head = (tr("Id"), tr("Kind"), tr("What it is"), tr("How, where, by whom, when"), "SHA-256")
    places = {row: Place(key_of("evidence", one.id), plain(one.id)) for row, one in enumerate(items)}
    return [Rows(head, rows, (0.09, 0.11, 0.32, 0.23, 0.25), places)]


def _what_it_is(one: Evidence) -> str:
    told = [one.title, one.file if one.file != one.title else None, one.note]
    if one.interview:
        size = tr("group of {n}", n=one.interview.group_size) if one.interview.group_size else None
        told += [one.interview.role, one.interview.group, size, one.interview.language]
    if one.photo:
        told += _photo_words(one.photo)
    return semicolons(part for part in told if part) or "–"


def _photo_words(photo: Photo) -> list[str | None]:
    taken = tr("taken {moment} by its own account", moment=photo.taken_at) if photo.taken_at else None
    pixels = tr("{w} × {h} pixels", w=photo.width, h=photo.height) if photo.width else None
    return [pixels, taken, photo.camera]


def _how_obtained(one: Evidence) -> str:
    told = [one.method, one.place, one.obtained_by, day(one.obtained_on) if one.obtained_on else None]
    return commas(part for part in told if part) or "–"
