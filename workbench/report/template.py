"""A firm's template: a small TOML file that says how its reports look, written by hand and so checked."""

import re
from dataclasses import dataclass

from workbench.criteria.checked import Faults, Table, parsed
from workbench.report.brand import HOUSE_COLOUR

FORMAT = "workbench-template/1"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_LEAST_CONTRAST = 4.5  # of text on white, as WCAG 2.1 asks (1.4.3)
_LONGEST_NAME = 80

EXAMPLE = f"""# How your firm's reports look. Keep this file where you like, and choose it for each report.
format = "{FORMAT}"

# Stands at the head of each page, and on the cover where there is no logo.
firm = "Your firm"

# Of the band on the cover, of links and of the line at the head of each page. It must be dark enough to be
# read on white. Ratings keep their own colours.
colour = "{HOUSE_COLOUR}"

# A picture beside this file (PNG or JPEG). Take the mark away to use it.
# logo = "logo.png"
"""


@dataclass(frozen=True, slots=True)
class Template:
    """What a template says; `logo` is the name of a file beside it."""

    firm: str
    colour: str
    logo: str | None


def read_template(data: bytes, name: str) -> Template:
    """Read a template; `name` stands in messages. Raises `CriterionFaults` with every fault and its place."""
    faults = Faults(name)
    root = parsed(data, faults)
    if root.text("format") not in ("", FORMAT):
        root.fault("format", f"must be {FORMAT!r}")
    found = Template(
        firm=_firm(root),
        colour=_colour(root),
        logo=_logo(root),
    )
    root.close()
    faults.refuse_if_any()
    return found


def _firm(root: Table) -> str:
    name = root.optional_text("firm") or ""
    if len(name) > _LONGEST_NAME:
        root.fault("firm", f"must not be longer than {_LONGEST_NAME} characters")
    return name.strip()


def _colour(root: Table) -> str:
    colour = root.optional_text("colour")
    if colour is None:
        return HOUSE_COLOUR
    if not _COLOUR.fullmatch(colour):
        root.fault("colour", "must be six hexadecimal digits behind a #, such as #1F3A5F")
    elif contrast_on_white(colour) < _LEAST_CONTRAST:
        root.fault("colour", f"is too light to be read on white (contrast below {_LEAST_CONTRAST} to 1)")
    return colour.upper()


def _logo(root: Table) -> str | None:
    """A name without a folder: a template that came by mail must not reach for other files."""
    logo = root.optional_text("logo")
    if logo is not None and (logo in (".", "..") or any(sign in logo for sign in "/\\:\0")):
        root.fault("logo", "must be the name of a file beside the template, without a folder")
    return logo


def contrast_on_white(colour: str) -> float:
    """The contrast ratio of `#RRGGBB` on white, from 1 to 21 (WCAG 2.1, relative luminance)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
