"""What ReportLab cannot do: the attachments, the empty signature fields, the document's own data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from workbench.report.archive import make_archivable
from workbench.report.page import LaidOut
from workbench.report.photos import opened_with_photos
from workbench.report.saying import language_tag, mark, tr
from workbench.report.structure import write_structure

AUDITOR = "Auditor"
REVIEWER = "Reviewer"
_FIELDS = {AUDITOR: mark("Signature of the lead auditor"), REVIEWER: mark("Signature of the reviewer")}


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a signature field is put: the page, counted from 1, and left, bottom, right, top in points."""

    page: int
    rectangle: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A JSON file that travels in the report."""

    name: str
    content: bytes
    description: str


_PRINT = 4  # annotation flag: the widget is printed


def finish(
    laid_out: LaidOut,
    *,
    attachments: Sequence[Attachment],
    fields: Mapping[str, Placement],
    title: str,
    author: str,
    made_at: datetime,
) -> bytes:
    """Add attachments, empty signature fields and document data; deterministic, and nothing is taken away."""
    target = BytesIO()
    with opened_with_photos(laid_out.pdf, laid_out.pages) as document:
        _attach(document, attachments)
        widgets = _add_fields(document, fields)
        write_structure(document, laid_out.root, laid_out.pages, laid_out.destinations, widgets)
        _describe(document, title, author, made_at)
        make_archivable(document, title=title, author=author, made_at=made_at)
        document.save(
            target,
            deterministic_id=True,
            min_version="1.7",
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            recompress_flate=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return target.getvalue()


def _attach(document: pikepdf.Pdf, attachments: Sequence[Attachment]) -> None:
    specifications = [_specification(document, one) for one in attachments]
    for specification in specifications:
        document.attachments[specification.filename] = specification
    document.Root.AF = Array([specification.obj for specification in specifications])


def _specification(document: pikepdf.Pdf, attachment: Attachment) -> pikepdf.AttachedFileSpec:
    specification = pikepdf.AttachedFileSpec(
        document,
        attachment.content,
        description=attachment.description,
        filename=attachment.name,
        mime_type="application/json",
        creation_date="",
        mod_date="",
    )
    specification.relationship = Name.Data
    return specification


def _add_fields(document: pikepdf.Pdf, fields: Mapping[str, Placement]) -> dict[str, Object]:
    widgets = {name: _widget(document, name, placement) for name, placement in sorted(fields.items())}
    if widgets:
        form = Dictionary(Fields=Array(list(widgets.values())), SigFlags=1)
        document.Root.AcroForm = document.make_indirect(form)
    return widgets


def _widget(document: pikepdf.Pdf, name: str, placement: Placement) -> Object:
    page = document.pages[placement.page - 1].obj
    widget = document.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(name),
            TU=String(tr(_FIELDS[name])),
            F=_PRINT,
            AP=Dictionary(N=_empty_look(document, placement)),
            Rect=Array([round(edge) for edge in placement.rectangle]),
            P=page,
        )
    )
    page.Annots = Array([*page.get(Name.Annots, Array()), widget])
    return widget


def _empty_look(document: pikepdf.Pdf, placement: Placement) -> Object:
    """How a field looks that is not signed yet: not at all. Archives ask for a look all the same."""
    left, bottom, right, top = placement.rectangle
    look = document.make_stream(b"")
    look.Type, look.Subtype = Name.XObject, Name.Form
    look.BBox = Array([0, 0, round(right - left), round(top - bottom)])
    look.Resources = Dictionary()
    return look


def _describe(document: pikepdf.Pdf, title: str, author: str, made_at: datetime) -> None:
    stamp = String(f"D:{made_at.astimezone(UTC):%Y%m%d%H%M%S}Z")
    data = {"Title": title, "Author": author, "Creator": "Workbench"}
    for key, value in data.items():
        document.docinfo[f"/{key}"] = String(value)
    for key in ("CreationDate", "ModDate"):
        document.docinfo[f"/{key}"] = stamp
    for key in ("Subject", "Keywords", "Trapped"):
        if f"/{key}" in document.docinfo:
            del document.docinfo[f"/{key}"]
    document.Root.Lang = String(language_tag())
    document.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
