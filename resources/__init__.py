"""Data that ships with the program: criteria, schemas, fonts, icons, translations, the sample."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Where a bundled file or folder lies, in a checkout and when installed: `resource("criteria")`."""
    return _ROOT.joinpath(*parts)
