"""JSON into bytes."""

import json
from collections.abc import Mapping
from typing import Any


def as_bytes(document: Mapping[str, Any]) -> bytes:
    """UTF-8, two blanks of indent, a line end at its end; the same document makes the same bytes."""
    return (json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()
