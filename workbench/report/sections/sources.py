"""Every source with its status, those out of scope apart; the imported files and the evidence."""

from collections.abc import Iterable

from reportlab.platypus import Flowable

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.records import Evidence, Source
from workbench.audit.sources import normalised
from workbench.report import flow
from workbench.report.content import ReportContent
from workbench.report.rows import Rows, Strong
from workbench.report.text import safe
from workbench.report.wording import ACTION, CONFLICT, DUE_DILIGENCE, EVIDENCE, counted, day, minerals

_HEAD = ("Source", "Id", "In", "Due diligence", "Conflict", "Origins", "Action")
_WIDTHS = (0.3, 0.11, 0.06, 0.22, 0.12, 0.08, 0.11)
_AT_SIGNOFF = "unknown*"


def sources(content: ReportContent) -> list[Flowable]:
    """All sources in scope by mineral, undocumented ones first; then those that are not counted."""
    counting, apart = _divided(content)
    if not content.records.sources:
        return [flow.note("No source is recorded.")]
    parts: list[Flowable] = []
    for mineral in content.edition.minerals:
        parts += _of_one_mineral(mineral, [source for source in counting if source.mineral is mineral])
    parts += _flagged(counting)
    if any(source.due_diligence is DueDiligence.UNKNOWN for source in counting):
        parts.append(flow.note("* unknown is not documented: sign-off counts it as undocumented."))
    parts.append(flow.note("“In” is where the smelter or refiner stands; origins are those of the mineral."))
    if apart:
        parts.append(flow.subheading(f"Out of scope, not counted ({len(apart)})"))
        parts.append(Rows(("Mineral", *_HEAD), [_row_apart(one) for one in apart], _WIDTHS_APART))
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
    head = ("Source", "Id", "Reason", "Flagged on", "List")
    return [
        flow.subheading("Looked at more closely: conflict-affected or high-risk areas"),
        Rows(head, rows, (0.28, 0.14, 0.28, 0.15, 0.15)),
    ]


def _named(source: Source) -> str:
    return f"{source.name or 'not yet identified'} ({source.mineral.value})"


_WIDTHS_APART = (0.09, 0.27, 0.12, 0.05, 0.14, 0.11, 0.08, 0.14)


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
    words = [f"{sum(one.due_diligence is status for one in found)} {status}" for status in DueDiligence]
    title = f"{mineral.value.capitalize()}: {counted(len(found), 'source')} ({', '.join(words)})"
    return [flow.subheading(title), Rows(_HEAD, [_row(one) for one in found], _WIDTHS)]


def _row(source: Source) -> tuple[str, ...]:
    return (
        (source.name or "not yet identified") + (" (repeats disagreed)" if source.repeats_disagree else ""),
        source.smelter_id or "–",
        source.smelter_country or "–",
        _status(source),
        CONFLICT[source.conflict],
        ", ".join(source.origin_countries) or "–",
        ACTION[source.action] if source.conflict in _FOLLOWED_UP or source.action != "none" else "–",
    )


def _status(source: Source) -> str:
    """Whether due diligence is documented, and where."""
    if source.due_diligence is DueDiligence.DOCUMENTED:
        told = DUE_DILIGENCE[source.due_diligence]
        return f"{told}: {source.reference}" if source.reference else told
    unknown = source.due_diligence is DueDiligence.UNKNOWN
    told = _AT_SIGNOFF if unknown else DUE_DILIGENCE[source.due_diligence]
    return Strong(f"{told} ({source.reference})" if source.reference else told)


_FOLLOWED_UP = (Conflict.CONFIRMED, Conflict.SUSPECTED)


def _row_apart(source: Source) -> tuple[str, ...]:
    return (source.mineral.value, *_row(source))


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
    head = ("File", "Template", "Company", "Rows", "Added / merged / left out", "SHA-256")
    return [Rows(head, rows, (0.21, 0.11, 0.15, 0.07, 0.13, 0.33)), *_hints(content)]


def _hints(content: ReportContent) -> Iterable[Flowable]:
    for one in content.imported_files:
        if one.minerals_declared or one.all_smelters_identified:
            identified = minerals(one.all_smelters_identified)
            said = f"declares {minerals(one.minerals_declared)}; all smelters identified for {identified}"
            yield flow.paragraph(safe(f"{one.name}: {said} (its own words, a hint and not an answer)."))


def evidence(content: ReportContent) -> list[Flowable]:
    """The evidence log: what each item shows, how it was obtained, and the digest of its bytes."""
    rows = [
        (one.id, EVIDENCE[one.kind], _what_it_is(one), _how_obtained(one), one.sha256 or "no bytes kept")
        for one in sorted(content.records.evidence, key=lambda one: one.id)
    ]
    if not rows:
        return [flow.note("No evidence is recorded.")]
    head = ("Id", "Kind", "What it is", "How, where, by whom, when", "SHA-256")
    return [Rows(head, rows, (0.09, 0.11, 0.32, 0.23, 0.25))]


def _what_it_is(one: Evidence) -> str:
    told = [one.title, one.file if one.file != one.title else None, one.note]
    if one.interview:
        size = f"group of {one.interview.group_size}" if one.interview.group_size else None
        told += [one.interview.role, one.interview.group, size, one.interview.language]
    if one.photo:
        pixels = f"{one.photo.width} × {one.photo.height} pixels" if one.photo.width else None
        taken = f"taken {one.photo.taken_at} by its own account" if one.photo.taken_at else None
        told += [pixels, taken, one.photo.camera]
    return "; ".join(part for part in told if part) or "–"


def _how_obtained(one: Evidence) -> str:
    told = [one.method, one.place, one.obtained_by, day(one.obtained_on) if one.obtained_on else None]
    return ", ".join(part for part in told if part) or "–"
