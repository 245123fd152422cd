"""What a file was called, as a label to show and as a name to write: never as a path to follow."""

import re
import unicodedata

LONGEST_LABEL = 120
_LONGEST_NAME = 180  # bytes; every file system takes 255, and a number may follow
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}")


def label_of(untrusted_name: str) -> str:
    """A name that can be shown: its last part, without what cannot be seen or turns the writing round."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", untrusted_name).rstrip("/\\"))[-1]
    seen = "".join(each if _is_seen(each) else " " for each in last)
    told = " ".join(seen.split())
    stem, ending = _parted(told)
    return f"{stem[: LONGEST_LABEL - len(ending)]}{ending}" if told.strip(". ") else ""


def safe_name(untrusted_label: str, *, otherwise: str) -> str:
    """A name that every system can write, without a folder in it; `otherwise` where nothing is left."""
    told = _FORBIDDEN.sub("_", label_of(untrusted_label)).strip(". ")
    stem, ending = _parted(told)
    while len(f"{stem}{ending}".encode()) > _LONGEST_NAME:
        stem = stem[:-1]
    made = f"{stem.rstrip('. ')}{ending}"
    return f"_{made}" if _RESERVED.fullmatch(made) else made or otherwise


def _parted(name: str) -> tuple[str, str]:
    stem, dot, ending = name.rpartition(".")
    return (stem, f".{ending}") if stem and _ENDING.fullmatch(f"{dot}{ending}") else (name, "")


def _is_seen(character: str) -> bool:
    # Of the letters that cannot be seen two are needed to write Persian and some of India's scripts.
    return character in "\u200c\u200d" or unicodedata.category(character)[0] != "C"
