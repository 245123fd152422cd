"""What ties a report to the audit it was made from: a small JSON document embedded in the PDF."""

import json

FORMAT = "workbench-anchor/1"
FILE_NAME = "audit-anchor.json"


def anchor_bytes(
    *,
    audit_id: str,
    device: str,
    sequence: int,
    head: str,
    criterion: str,
    edition_digest: str,
    program_version: str,
) -> bytes:
    """Canonical JSON (sorted keys, no blanks, ASCII): the journal's head and the edition's SHA-256 in hex."""
    anchor = {
        "format": FORMAT,
        "audit_id": audit_id,
        "device": device,
        "sequence": sequence,
        "head": head,
        "criterion": criterion,
        "edition_digest": edition_digest,
        "program_version": program_version,
    }
    return json.dumps(anchor, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")
