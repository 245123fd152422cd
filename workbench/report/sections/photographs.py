"""Photos with their captions: in the finding that they belong to, the others in a chapter of their own."""

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from workbench.audit.findings import Finding, findings
from workbench.audit.records import Evidence
from workbench.report.breaking import Text
from workbench.report.content import ReportContent
from workbench.report.photos import Captioned, photo_rows
from workbench.report.saying import tr
from workbench.report.sections.redacted import photos_withheld
from workbench.report.style import FINE, MUTED, SMALL
from workbench.report.text import Markup, bold, brief, coloured, joined, plain, safe
from workbench.report.wording import commas, day

_DIGITS = 16  # of a digest, enough to find it in the evidence log
_LONGEST_TITLE, _LONGEST_NOTE, _LONGEST_NAME = 120, 280, 80  # the evidence log has all of it


def photos_by_finding(content: ReportContent) -> dict[str, list[Flowable]]:
    """The photos that belong to findings, each with the first such one, by what it is about."""
    return {about: photo_rows(_captioned(content, ids)) for about, ids in _placed(content).items() if ids}


def photographs(content: ReportContent) -> list[Flowable]:
    """The photos that belong to no finding, with what they were linked to."""
    placed = {id_ for ids in _placed(content).values() for id_ in ids}
    if withheld := photos_withheld(content):
        return withheld
    return photo_rows(_captioned(content, [one.id for one in content.photos if one.id not in placed]))


def _placed(content: ReportContent) -> dict[str, tuple[str, ...]]:
    """Which photos stand with which finding, in the order of the report."""
    left = {one.id for one in content.photos}
    placed: dict[str, tuple[str, ...]] = {}
    if not left:
        return placed
    answers = {answer.element: answer for answer in content.records.answers}
    for finding in findings(content.outcome, answers, content.records.actions):
        placed[finding.about] = tuple(id_ for id_ in _evidence_of(finding) if id_ in left)
        left -= {*placed[finding.about]}
    return placed


def _evidence_of(finding: Finding) -> Sequence[str]:
    told = list(finding.answer.evidence) if finding.answer else []
    for action in finding.actions:
        told += action.evidence
    return tuple(dict.fromkeys(told))


def _captioned(content: ReportContent, ids: Iterable[str]) -> list[Captioned]:
    photos = {one.id: one for one in content.photos}
    items = {one.id: one for one in content.records.evidence}
    shows = _linked(content)
    return [
        Captioned(photos[id_], _in_words(items[id_]), _caption(items[id_], shows.get(id_, ())))
        for id_ in ids
        if id_ in items
    ]


def _linked(content: ReportContent) -> dict[str, list[str]]:
    """The elements that each piece of evidence was linked to."""
    linked: dict[str, list[str]] = {}
    for answer in content.records.answers:
        for id_ in answer.evidence:
            linked.setdefault(id_, []).append(answer.element)
    return linked


def _in_words(item: Evidence) -> str:
    """What somebody hears who cannot see the photo."""
    told = [tr("Photograph {id}", id=plain(item.id)), plain(item.title or item.file), plain(item.note)]
    return ". ".join([*(one.rstrip(".") for one in told if one), *_where_and_when(item)]) + "."


def _caption(item: Evidence, elements: Sequence[str]) -> list[Text]:
    title = brief(item.title or item.file, _LONGEST_TITLE)
    said = [Text(joined([bold(safe(item.id)), safe(title)], " · "), SMALL)]
    if item.note:
        said.append(Text(safe(brief(item.note, _LONGEST_NOTE)), FINE))
    if told := _where_and_when(item):
        said.append(_quiet(safe(" · ".join(told))))
    said.append(_quiet(safe(_proof(item, elements))))
    return said


def _quiet(said: Markup) -> Text:
    return Text(coloured(said, MUTED), FINE)


def _where_and_when(item: Evidence) -> list[str]:
    told = [
        brief(item.place, _LONGEST_NAME),
        day(item.obtained_on) if item.obtained_on else "",
        brief(item.obtained_by, _LONGEST_NAME),
    ]
    return [one for one in told if one]


def _proof(item: Evidence, elements: Sequence[str]) -> str:
    """What it was linked to, and how the original's digest begins."""
    original = item.photo.original_sha256 if item.photo else None
    told = [tr("SHA-256 of the original {digits}…", digits=(original or item.sha256 or "")[:_DIGITS])]
    if elements:
        told.insert(0, tr("Elements: {refs}", refs=commas(elements)))
    return " · ".join(told)
