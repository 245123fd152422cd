"""Writes resources/criteria/*/titles.json: what the window shows of an edition before it has read it."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from resources import resource
from workbench.criteria.loader import bundled_editions, languages
from workbench.criteria.model import Edition
from workbench.criteria.titles import READY, read_titles


def target(criterion: str) -> Path:
    """Where the titles of a criterion's editions lie."""
    return resource("criteria", criterion, READY)


def text(editions: Iterable[Edition]) -> str:
    """The file's text, as it ships: by the digest of each edition's data, then by language."""
    found = {
        edition.digest: {
            language: read_titles(edition.criterion, edition.version, edition.data, language)
            for language in languages(edition)
        }
        for edition in editions
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    for folder in sorted(resource("criteria").iterdir()):
        target(folder.name).write_text(text(bundled_editions(folder.name)), encoding="utf-8")
        print(f"Written: {target(folder.name)}", file=sys.stderr)
