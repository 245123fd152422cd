"""What a column means, by its heading; whose wording is tried is said here and nowhere else.

Tried are the headings of the scheme's downloads and of CMRT and EMRT sheets, of tables in public filings, and
the plain words for them in English, French and Chinese.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Meaning(StrEnum):
    """What a column is read as."""

    MINERAL = "mineral"
    NAME = "name"
    SMELTER_ID = "smelter_id"
    COUNTRY = "country"
    ORIGINS = "origins"
    DUE_DILIGENCE = "due_diligence"
    CONFLICT = "conflict"
    REFERENCE = "reference"
    STATUS = "status"
    VALID_UNTIL = "valid_until"
    AREAS = "areas"


# By preference: where two columns could be meant, the one named earlier here is.
_HEADINGS: Mapping[Meaning, tuple[str, ...]] = {
    Meaning.SMELTER_ID: (
        "smelter id", "smelter identification", "smelter identification number", "cid", "cid number",
        "facility id", "rmi smelter id", "rmi id", "refiner id", "smelter number", "smelter no", "smelterid",
        "facilityid", "smelter identification number input column", "rmap id", "id",
        "identifiant", "id de la fonderie", "identification de la fonderie", "冶炼厂识别号码", "冶炼厂编号",
        "冶炼厂 id", "冶炼厂id",
    ),
    Meaning.MINERAL: (
        "metal", "mineral", "commodity", "metal type", "minerals", "metals", "material",
        "métal", "minerai", "金属", "矿物", "矿产",
    ),
    Meaning.NAME: (
        "standard smelter name", "standard smelter names", "standard facility name", "smelter name",
        "facility name", "smelter or refiner", "smelter or refiner name", "smelter refiner name",
        "smelter refiner", "refiner name", "name of smelter", "name of smelter or refiner", "smelter",
        "refiner", "facility", "smeltername", "facilityname", "source", "supplier", "name",
        "smelter look up", "smelter reference", "smelter reference list",
        "nom de la fonderie", "fonderie", "nom", "冶炼厂名称", "标准冶炼厂名称", "冶炼厂", "名称",
    ),
    Meaning.COUNTRY: (
        "smelter country", "country location", "facility country", "country", "smelter facility location",
        "smelter location", "facility location", "country of smelter", "location", "countryname",
        "country name", "country or area", "iso2", "iso", "iso code", "country code",
        "pays", "pays de la fonderie", "国家", "国家地区", "冶炼厂所在国家",
    ),
    Meaning.ORIGINS: (
        "country of origin", "countries of origin", "origin", "origins", "mineral origin", "ore origin",
        "country of origin of the ore", "origin country", "origin countries", "location of mine",
        "country of mine", "location country of mine", "mine country",
        "pays d origine", "origine", "origines", "原产国", "来源国", "原产地",
    ),
    Meaning.DUE_DILIGENCE: (
        "due diligence", "due diligence documented", "documented", "dd", "diligence raisonnable",
        "devoir de diligence", "尽职调查",
    ),
    Meaning.CONFLICT: ("conflict", "conflict source", "conflit", "冲突", "冲突来源"),
    Meaning.REFERENCE: (
        "reference", "where documented", "document", "evidence", "référence", "参考", "文件",
    ),
    Meaning.STATUS: (
        "due diligence assessment program status", "rmap status", "assessment status", "audit status",
        "conformance status", "rmap audit status", "certification status", "cfsp status", "status",
        "statut", "状态", "审核状态",
    ),
    Meaning.VALID_UNTIL: (
        "valid until", "expiry date", "expiration date", "expires", "re assessment date", "next audit date",
        "next assessment date", "valable jusqu au", "有效期至",
    ),
    Meaning.AREAS: (
        "regions", "region", "areas", "area", "province", "provinces", "régions", "zones", "地区",
    ),
}  # fmt: skip
_FILED = re.compile(r"\b(as filed|as reported|optional|required|input column)$")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])")
_NO_LETTER = re.compile(r"[\W_]+")
_DEEPEST_HEADING = 30
_ALL = frozenset(Meaning)


@dataclass(frozen=True, slots=True)
class Heading:
    """The row of headings (from 0) and where each meaning stands (from 0)."""

    row: int
    places: Mapping[Meaning, int]


def heading_words(text: str) -> str:
    """A heading as it is compared: words in small letters, without signs."""
    return _FILED.sub("", _folded(text)).strip()


def _folded(text: str) -> str:
    return _NO_LETTER.sub(" ", _CAMEL.sub(" ", text)).casefold().strip()


def meanings_of(headings: Sequence[str], wanted: Collection[Meaning] = _ALL) -> dict[Meaning, int]:
    """Where each meaning that is wanted stands; a column has one meaning."""
    words = [heading_words(heading) for heading in headings]
    found: dict[Meaning, int] = {}
    for meaning, known in _HEADINGS.items():
        places = [words.index(one) for one in known if meaning in wanted and one in words]
        place = next((one for one in places if one not in found.values()), None)
        if place is not None:
            found[meaning] = place
    return found


def find_heading(
    rows: Sequence[Sequence[str]], wanted: Collection[Meaning], needed: Collection[Meaning]
) -> Heading | None:
    """The first of the rows at the top that tells most; None where none has what is needed."""
    best: Heading | None = None
    for number, row in enumerate(rows[:_DEEPEST_HEADING]):
        found = meanings_of(row, wanted)
        if set(needed) <= found.keys() and (best is None or len(found) > len(best.places)):
            best = Heading(number, found)
    return best


def column_letters(place: int) -> str:
    """A column as a spreadsheet names it: 0 is A, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
