"""Static TrueType cuts of variable fonts, which ReportLab would draw at their default weight."""

from collections.abc import Iterable
from io import BytesIO

import uharfbuzz
from fontTools.ttLib import TTFont
from uharfbuzz import SubsetFlags, SubsetInputSets

# What tells how letters are joined. ReportLab reads none of it, so it is cut along only where asked for.
_LAYOUT_TABLES = ("GPOS", "GSUB", "GDEF")
_UNUSED_TABLES = ("STAT", "MVAR", "HVAR", "VVAR", "BASE", "VORG", "vhea", "vmtx", "gasp")
_WIDTH = 100  # normal, in per cent; not every font has this axis


def code_points(source: bytes) -> frozenset[int]:
    """Those that a font has a glyph for."""
    return frozenset(_face(source).unicodes)


def cut(source: bytes, weight: int, wanted: Iterable[int], *, with_layout: bool = False) -> bytes:
    """A static TrueType font of one weight (100 to 900) and normal width with nothing but the `wanted` code
    points; the same input, the same bytes.
    """
    face = _face(source)
    plan = uharfbuzz.SubsetInput()
    plan.sets(SubsetInputSets.UNICODE).update(sorted(wanted))
    plan.sets(SubsetInputSets.DROP_TABLE_TAG).update(_tags(_UNUSED_TABLES))
    plan.flags = SubsetFlags.NO_HINTING | SubsetFlags.NOTDEF_OUTLINE
    if not with_layout:
        plan.sets(SubsetInputSets.DROP_TABLE_TAG).update(_tags(_LAYOUT_TABLES))
        plan.flags |= SubsetFlags.NO_LAYOUT_CLOSURE
    axes = {axis.tag for axis in face.axis_infos}
    for tag, value in (("wght", weight), ("wdth", _WIDTH)):
        if tag in axes:
            plan.pin_axis_location(face, tag, value)
    return bytes(uharfbuzz.subset(face, plan).blob.data)


def renamed(source: bytes, name: str) -> bytes:
    """All cuts would carry the variable font's own name, and a reader could not tell them apart."""
    font = TTFont(BytesIO(source), lazy=True, recalcTimestamp=False)
    for name_id in (1, 4, 6):
        font["name"].setName(name, name_id, 3, 1, 0x409)
    target = BytesIO()
    font.save(target, reorderTables=None)
    return target.getvalue()


def _face(source: bytes) -> uharfbuzz.Face:
    return uharfbuzz.Face(uharfbuzz.Blob(source))


def _tags(names: Iterable[str]) -> set[int]:
    return {int.from_bytes(name.encode("ascii"), "big") for name in names}
