"""The JSON document `workbench-audit/1`: read with every fault named, written canonically, its schema."""

from workbench.exchange.document.faults import DocumentFaults, Fault
from workbench.exchange.document.reading import ReadDocument, read_document
from workbench.exchange.document.writing import document_schema, schema_bytes, write_document

__all__ = [
    "DocumentFaults",
    "Fault",
    "ReadDocument",
    "document_schema",
    "read_document",
    "schema_bytes",
    "write_document",
]
