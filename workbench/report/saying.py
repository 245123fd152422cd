"""The report's words in the language that was chosen for it, which is not that of the window or the machine.

All that the report itself says goes through `tr`; what auditors wrote stays as they wrote it. The language is
that of the report being laid out, so that chapters need not hand it on.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

ENGLISH = "en"
LANGUAGES = (ENGLISH, "zh", "fr")
_language: ContextVar[str] = ContextVar("language", default=ENGLISH)


def language_now() -> str:
    """That of the report that is being laid out: `en`, `zh` or `fr`."""
    return _language.get()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Inside, `tr` answers in this language; each thread speaks its own."""
    token = _language.set(language)
    try:
        yield
    finally:
        _language.reset(token)


def tr(text: str, /, **values: object) -> str:
    """A text of ours with its values filled in by name; a brace that is meant as one stands twice in it."""
    return text.format_map(values)
