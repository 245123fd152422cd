"""What stands on the command line beside a command: options that may stand anywhere, and whether it is one.

Standard library only: the window starts through here.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from workbench.errors import UnusableInput, WrongUsage

_COMMON = ("--as", "--passphrase-file", "--audit-passphrase-file")


class Common(NamedTuple):
    """Options that every command shares."""

    person: str | None = None
    passphrase_file: Path | None = None
    audit_passphrase_file: Path | None = None


def split_common(words: Sequence[str]) -> tuple[Common, list[str]]:
    """Take the common options out, wherever they stand before `--`.

    Raises WrongUsage for a value that is missing or no text.
    """
    found: dict[str, str] = {}
    left: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            left += [word, *rest]
            break
        name, equals, value = word.partition("=")
        if name not in _COMMON:
            left.append(word)
            continue
        if not equals:
            if not rest:
                raise WrongUsage(f"{name} needs a value.", f"Write {name} VALUE.")
            value = rest.pop(0)
        found[name] = value
    return Common(
        person=_text("--as", found.get("--as")),
        passphrase_file=_path(found.get("--passphrase-file")),
        audit_passphrase_file=_path(found.get("--audit-passphrase-file")),
    ), left


def _text(name: str, value: str | None) -> str | None:
    if value is not None and any("\ud800" <= character <= "\udfff" for character in value):
        raise WrongUsage(f"The value of {name} is no text.", "Write it in the encoding of this system.")
    return value


def _path(value: str | None) -> Path | None:
    return Path(value) if value is not None else None


def asks_for_window(words: Sequence[str]) -> bool:
    """Nothing, one audit, or the sample: what opens the window."""
    return not words or words[0] == "--sample" or (len(words) == 1 and words[0].lower().endswith(".audit"))


def read_passphrase(path: Path | None) -> str | None:
    """The first line of a file, without its end."""
    if path is None:
        return None
    try:
        text = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnusableInput(f"The passphrase file {path} could not be read.", "Check its name.") from error
    passphrase = text.split("\n", 1)[0].removesuffix("\r")
    if not passphrase:
        raise UnusableInput(f"The passphrase file {path} is empty.", "Put the passphrase on its first line.")
    return passphrase
