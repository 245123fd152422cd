"""How a firm's reports look: read its template, and write one to begin with."""

from io import BytesIO
from pathlib import Path

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.exchange.photos import read_picture
from workbench.operations.outputs import write_whole
from workbench.operations.verifying import read_file
from workbench.report.brand import Brand
from workbench.report.template import EXAMPLE, read_template

_LARGEST_TEMPLATE = 64 * 1024
_LARGEST_LOGO = 5 * 1024 * 1024


def load_template(path: Path) -> Brand:
    """The looks that a template asks for, with its logo; raises with every fault and its place."""
    found = read_template(_read(path, _LARGEST_TEMPLATE), path.name)
    logo = None if found.logo is None else _logo(path.parent / found.logo)
    return Brand(firm=found.firm, colour=found.colour, logo=logo)


def write_example_template(target: Path, *, force: bool = False) -> None:
    """A template to edit, which says in itself what its lines do."""
    write_whole(target, EXAMPLE.encode(), force=force)


def _logo(path: Path) -> bytes:
    """Upright, in sRGB and on white, without anything that the file says beside the picture."""
    picture = read_picture(BytesIO(_read(path, _LARGEST_LOGO)))
    if picture is None or picture.shared is None:
        reason = picture.fault if picture else Said("it is no picture")
        raise UnusableInput(
            Said("The logo {name} cannot be used: {reason}.", name=path.name, reason=reason),
            "Save it as PNG or JPEG, and try again.",
        )
    return picture.shared


def _read(path: Path, largest: int) -> bytes:
    found = read_file(path)
    if len(found) > largest:
        raise UnusableInput(
            Said("{name} is larger than {n} KB.", name=path.name, n=largest // 1024),
            "Choose a smaller file.",
        )
    return found
