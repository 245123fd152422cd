"""Static TrueType cuts of variable fonts, which ReportLab would draw at their default weight."""

from io import BytesIO

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# ReportLab reads none of these, and cutting them along costs five times the rest.
_UNUSED_TABLES = ("GPOS", "GSUB", "GDEF", "STAT", "MVAR", "HVAR", "VVAR", "BASE", "VORG", "vhea", "vmtx")
_WIDTH = 100  # normal, in per cent; not every font has this axis


def cut(source: bytes, weight: int, name: str) -> bytes:
    """A static TrueType font of one weight (100 to 900) and normal width; the same input, the same bytes."""
    font = TTFont(BytesIO(source), recalcTimestamp=False)
    leave_out_unused_tables(font)
    axes = {axis.axisTag for axis in font["fvar"].axes}
    limits = {"wght": weight, "wdth": _WIDTH}
    font = instancer.instantiateVariableFont(
        font, {tag: value for tag, value in limits.items() if tag in axes}, inplace=True, optimize=False
    )
    _rename(font, name)
    target = BytesIO()
    font.save(target)
    return target.getvalue()


def leave_out_unused_tables(font: TTFont) -> None:
    """Remove what ReportLab does not read."""
    for table in _UNUSED_TABLES:
        if table in font:
            del font[table]


def _rename(font: TTFont, name: str) -> None:
    """All cuts would carry the variable font's own name, and a reader could not tell them apart."""
    for name_id in (1, 4, 6):
        font["name"].setName(name, name_id, 3, 1, 0x409)
