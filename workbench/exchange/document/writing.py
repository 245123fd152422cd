"""Records into the JSON document: every key, in one order, so that equal records are equal bytes."""

import json
from typing import Any

from workbench.audit.records import Answer, AuditRecords, PriorAudit, Source, Visit
from workbench.audit.sources import merge_key
from workbench.exchange.document.shape import FORMAT, document_model, written

# Keys that came after the first description of the format: written only where they say something.
_ADDED_LATER = frozenset(
    {
        *("repeats_disagree", "additional_action", "additional_due", "sha256", "size", "scope", "plan_days"),
        *("related", "unverified", "reference", "cahra", "note", "method", "place", "obtained_by"),
        *("obtained_on", "photo", "interview", "handed_in", "closed_on", "closure"),
        "translations",
    }
)


def write_document(records: AuditRecords) -> bytes:
    """The document in UTF-8, two blanks of indent, a line end at its end. Reading it gives equal records."""
    document = {
        "format": FORMAT,
        "criterion": records.criterion,
        "facility": written(records.facility),
        "audit": _without_unsaid(written(records.engagement)),
        **written(records.basis),
        "answers": {
            answer.element: _without_unsaid(written(answer))
            for answer in sorted(records.answers, key=_by_reference)
        },
        "sources": [_source(source) for source in sorted(records.sources, key=_by_key)],
        "evidence": [_without_unsaid(written(item)) for item in records.evidence],
        "actions": [_action(written(action)) for action in records.actions],
        **_disagreements(records),
        **_on_site(records),
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
    if said["plan"] is not None:
        said["plan"] = _without_unsaid(said["plan"])
    return said


def _disagreements(records: AuditRecords) -> dict[str, dict[str, str]]:
    """The key came after the first description of the format too: only there where one is recorded."""
    told = {one.condition: one.text for one in records.disagreements}
    return {"disagreements": dict(sorted(told.items()))} if told else {}


def _on_site(records: AuditRecords) -> dict[str, Any]:
    """What came after the first description of the format: a key only where something is recorded."""
    told: dict[str, Any] = {
        "visit": written(records.visit) if records.visit != Visit() else None,
        "sampling": [written(one) for one in records.samplings],
        "responses": [
            _without_unsaid(written(one)) for one in sorted(records.responses, key=lambda one: one.finding)
        ],
        "previous_audit": written(records.prior) if records.prior != PriorAudit() else None,
    }
    return {key: value for key, value in told.items() if value}


def _action(said: dict[str, Any]) -> dict[str, Any]:
    if not said["evidence"]:
        del said["evidence"]
    return _without_unsaid({**said, "finding": said["finding"] or None})


def _without_unsaid(said: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in said.items() if key not in _ADDED_LATER or _is_said(value)}


def _is_said(value: Any) -> bool:
    return value is not None and value is not False and value != []
