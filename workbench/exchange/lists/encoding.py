"""Bytes of a text as letters."""

import codecs

from workbench.audit.said import Said
from workbench.errors import UnusableInput

_AS_UTF8 = Said("Save it as “CSV UTF-8” in your spreadsheet program, and load that.")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(content: bytes, name: str) -> str:
    """The text by its byte-order mark, else as UTF-8, else as the usual Windows letters.

    UnusableInput for bytes that are no text in any of them: a wrong guess would change names unseen.
    """
    marked = next((kind for mark, kind in _MARKS if content.startswith(mark)), None)
    for kind in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            text = content.decode(kind)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise UnusableInput(Said("{name} is not a text that can be read.", name=name), _AS_UTF8)
