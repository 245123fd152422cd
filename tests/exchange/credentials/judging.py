"""The schemas that the protocol publishes, where they are at hand."""

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

DCC, SVC = "untp-dcc-schema.json", "untp-svc-schema.json"
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")


def _folder() -> Path | None:
    samples = os.environ.get("WORKBENCH_SAMPLES")
    folder = Path(samples).parent / "schemas" / "untp" if samples else None
    return folder if folder is not None and folder.is_dir() else None


need_schemas = pytest.mark.skipif(
    _folder() is None, reason="the protocol's schemas are not at hand (WORKBENCH_SAMPLES)"
)


@cache
def _validator(name: str) -> Draft202012Validator:
    folder = _folder()
    assert folder is not None
    schema = json.loads((folder / name).read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def faults(document: Any, schema: str) -> list[str]:
    """What a schema has against a document; URIs are looked at here, since the library looks at none."""
    told = [f"{error.json_path}: {error.message}" for error in _validator(schema).iter_errors(document)]
    return told + [f"no URI: {uri}" for uri in uris(document) if not _URI.fullmatch(uri)]


def uris(document: Any) -> Iterator[str]:
    """Every id and link in a document."""
    if isinstance(document, dict):
        for key, value in document.items():
            if key in ("id", "linkURL") and isinstance(value, str):
                yield value
            if key != "@context":
                yield from uris(value)
    elif isinstance(document, list):
        for value in document:
            yield from uris(value)
