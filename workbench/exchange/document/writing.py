"""Records into the JSON document: every key, in one order, so that equal records are equal bytes."""

import json
from typing import Any

from workbench.audit.records import Answer, AuditRecords, Plan, Source
from workbench.audit.sources import merge_key
from workbench.exchange.document.shape import FORMAT, document_model, written

# Keys that came after the first description of the format: written only where they say something.
_ADDED_LATER = ("repeats_disagree", "additional_action", "additional_due", "sha256", "size")


def write_document(records: AuditRecords) -> bytes:
    """The document in UTF-8, two blanks of indent, a line end at its end. Reading it gives equal records."""
    document = {
        "format": FORMAT,
        "criterion": records.criterion,
        "facility": written(records.facility),
        "audit": written(records.engagement),
        **written(records.basis),
        "answers": {answer.element: written(answer) for answer in sorted(records.answers, key=_by_reference)},
        "sources": [_source(source) for source in sorted(records.sources, key=_by_key)],
        "evidence": [_without_unsaid(written(item)) for item in records.evidence],
        "actions": [_action(written(action)) for action in records.actions],
        **_disagreements(records),
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def document_schema() -> dict[str, Any]:
    """The JSON schema of the document, made from the models that read it."""
    schema = document_model().model_json_schema()
    for kind in schema["properties"]["answers"]["anyOf"]:
        if "patternProperties" in kind:
            kind["additionalProperties"] = False  # as the model does; its schema leaves it open
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT.replace('/', ':')}",
        "title": "An audit as a document",
    }
    return {**head, **{key: value for key, value in schema.items() if key != "title"}}


def schema_bytes() -> bytes:
    """The schema as its file holds it."""
    return (json.dumps(document_schema(), ensure_ascii=False, indent=2) + "\n").encode()


def _by_reference(answer: Answer) -> tuple[int, str]:
    section, letter = answer.element.split(".")
    return int(section), letter


def _by_key(source: Source) -> tuple[tuple[str, ...], str]:
    return merge_key(source) or (source.mineral.value, "own", source.id), source.id


def _source(source: Source) -> dict[str, Any]:
    said = _without_unsaid(written(source))
    if isinstance(source.plan, Plan):
        said["plan"] = _without_unsaid(said["plan"])
    return said


def _disagreements(records: AuditRecords) -> dict[str, dict[str, str]]:
    """The key came after the first description of the format too: only there where one is recorded."""
    told = {one.condition: one.text for one in records.disagreements}
    return {"disagreements": dict(sorted(told.items()))} if told else {}


def _action(said: dict[str, Any]) -> dict[str, Any]:
    return {**said, "finding": said["finding"] or None}


def _without_unsaid(said: dict[str, Any]) -> dict[str, Any]:
    unsaid = [key for key in _ADDED_LATER if said.get(key) is None or said[key] is False]
    return {key: value for key, value in said.items() if key not in unsaid}
