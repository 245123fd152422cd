"""Country names as workbooks write them, to ISO 3166-1 alpha-2 codes: exact names only, never a guess.

Guessing is what goes wrong here: "Congo, Democratic Republic of the" cut at its comma is the other Congo, and
"Korea" alone is either.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from iso3166 import countries_by_alpha2, countries_by_apolitical_name, countries_by_name

_ALIASES = {
    "BO": ("Bolivia", "Bolivia (Plurinational State of)"),
    "BN": ("Brunei",),
    "CD": (
        "Congo, Democratic Republic of the",
        "Congo (Democratic Republic of the)",
        "Democratic Republic of the Congo",
        "Democratic Republic of Congo",
        "DRC",
        "D.R.C.",
        "DR Congo",
        "D.R. Congo",
        "Congo (Kinshasa)",
        "Congo-Kinshasa",
    ),
    "CG": ("Republic of the Congo", "Congo (Brazzaville)", "Congo-Brazzaville"),
    "CI": ("Ivory Coast", "Cote d'Ivoire"),
    "CN": ("PRC", "P.R.C.", "P.R. China", "People's Republic of China", "Mainland China"),
    "CZ": ("Czech Republic", "Czechia (Czech Republic)"),
    "FM": ("Micronesia", "Micronesia (Federated States of)"),
    "GB": ("UK", "U.K.", "United Kingdom", "Great Britain"),
    "IR": ("Iran", "Iran (Islamic Republic of)"),
    "KP": ("North Korea", "Korea (Democratic People's Republic of)", "DPRK"),
    "KR": ("South Korea", "Korea (Republic of)", "Republic of Korea", "Korea, Republic of"),
    "LA": ("Laos", "Lao People's Democratic Republic"),
    "MD": ("Moldova", "Moldova (Republic of)", "Republic of Moldova"),
    "MK": ("Macedonia", "North Macedonia, Republic of", "Republic of North Macedonia"),
    "MM": ("Burma",),
    "NL": ("Netherlands", "The Netherlands", "Holland"),
    "NR": ("Nauru",),
    "RU": ("Russia",),
    "SY": ("Syria",),
    "SZ": ("Swaziland",),
    "TR": ("Turkey", "Turkiye", "Türkiye"),
    "TW": (
        "Taiwan",
        "Chinese Taipei",
        "Chinese Taipei (Taiwan)",
        "Taiwan, China",
        "Taiwan (China)",
        "Taiwan, Province of China",
    ),
    "TZ": ("Tanzania", "United Republic of Tanzania"),
    "US": ("USA", "U.S.A.", "US", "U.S.", "United States", "United States of America"),
    "VA": ("Holy See", "Vatican", "Vatican City"),
    "VE": ("Venezuela", "Venezuela (Bolivarian Republic of)"),
    "VG": ("British Virgin Islands", "Virgin Islands (British)"),
    "VI": ("Virgin Islands (U.S.)", "US Virgin Islands"),
    "VN": ("Vietnam", "Viet Nam"),
    "EH": ("Western Sahara", "Western Sahara *"),
}
_SEPARATORS = re.compile(r"[;/\n]")
_MOST_COMMAS = 3  # words between commas that are tried as one name
_OTHER_COUNTRY = "congo"  # what "Congo, Democratic Republic of the" begins with is the other Congo


def country_code(text: str) -> str | None:
    """The alpha-2 code of an exact name (any case, any apostrophe) or of a code in capitals; else None."""
    if len(text) == 2 and text in countries_by_alpha2:
        return text
    return _codes().get(_folded(text))


@lru_cache(maxsize=4096)  # a list of thousands of rows names the same few
def countries_in(text: str) -> tuple[str, ...]:
    """The countries that a free text names exactly, sorted; the rest of the text is left alone."""
    whole = country_code(text.strip())
    if whole:
        return (whole,)
    parts = [part.split(",") for part in _SEPARATORS.split(text)]
    return tuple(sorted({code for words in parts for code in _between_commas(words)}))


def _between_commas(words: list[str]) -> Iterator[str]:
    """The longest name wins, since a name may hold a comma itself."""
    start = 0
    while start < len(words):
        ends = range(min(len(words), start + _MOST_COMMAS), start, -1)
        named = ((end, _code_of(",".join(words[start:end]))) for end in ends)
        end, code = next(((end, code) for end, code in named if code), (start + 1, None))
        if code and not _may_be_half_a_name(words, start, end):
            yield code
        start = end


def _may_be_half_a_name(words: list[str], start: int, end: int) -> bool:
    is_other = end == start + 1 and _folded(words[start].strip(" .\t")) == _OTHER_COUNTRY
    return is_other and end < len(words) and _code_of(words[end]) is None


def _code_of(text: str) -> str | None:
    return country_code(text.strip()) or country_code(text.strip(" .\t"))


@cache
def _codes() -> dict[str, str]:
    names = {**countries_by_name, **countries_by_apolitical_name}
    codes = {_folded(name): country.alpha2 for name, country in names.items()}
    codes.update({_folded(alias): code for code, aliases in _ALIASES.items() for alias in aliases})
    return codes


def _folded(name: str) -> str:
    return " ".join(name.replace("’", "'").replace("‘", "'").casefold().split())


@cache
def country_names() -> dict[str, str]:
    """Each country's code and its plain English name, by name."""
    names = {code: country.apolitical_name for code, country in countries_by_alpha2.items()}
    return dict(sorted(names.items(), key=lambda one: _folded(one[1])))
