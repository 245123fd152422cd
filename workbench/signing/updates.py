"""What may follow an issued report: a countersignature, and time-stamps with what proves them; no more.

The library accepts with a signature what a reader would want to know of: another title, other metadata,
objects that nothing leads to. Here none of it passes: signing tells when and by what the file was written.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.metadata.xmp_xml import parse_xmp
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    DocInfoRule,
    DSSCompareRule,
    FormUpdatingRule,
    MetadataUpdateRule,
    ModificationLevel,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    SuspiciousModification,
    XrefStreamRule,
)
from pyhanko.sign.diff_analysis.rules_api import ReferenceUpdate, WhitelistRule

from workbench.audit.said import Said
from workbench.signing.container import Loose
from workbench.signing.security_store import followed, store_in

# What a program that signs says of itself and of the moment.
_TOLD_BY_WRITERS = {"/ModDate", "/Producer"}
_TOLD_BY_WRITERS_IN_XML = {
    ("http://ns.adobe.com/xap/1.0/", "ModifyDate"),
    ("http://ns.adobe.com/xap/1.0/", "MetadataDate"),
    ("http://ns.adobe.com/pdf/1.3/", "Producer"),
}
_VERSIONS = ("/1.7", "/2.0")  # some signatures need the newer one


class _InformationRule(DocInfoRule):
    """The information on the document may say anew when and by what it was written."""

    def apply(self, old: HistoricalResolver, new: HistoricalResolver) -> Iterator[ReferenceUpdate]:
        if _information(old) != _information(new):
            raise SuspiciousModification("the information on the document was changed")
        yield from super().apply(old, new)


class _MetadataRule(MetadataUpdateRule):
    """And so may the metadata."""

    def apply(self, old: HistoricalResolver, new: HistoricalResolver) -> Iterator[ReferenceUpdate]:
        if _metadata(old) != _metadata(new):
            raise SuspiciousModification("the metadata were changed")
        yield from super().apply(old, new)


class _VersionRule(WhitelistRule):
    """The version may be raised to what signatures need."""

    def apply(self, old: HistoricalResolver, new: HistoricalResolver) -> Iterator[ReferenceUpdate]:
        before, after = (followed(one.root, "/Version") for one in (old, new))
        if before != after and after not in _VERSIONS:
            raise SuspiciousModification("the version was changed")
        yield from ()


def _information(resolver: HistoricalResolver) -> dict[str, Any]:
    if "/Info" not in resolver.trailer_view:
        return {}
    told = resolver(resolver.trailer_view.get_value_as_reference("/Info"))
    return {str(key): told.raw_get(key) for key in told if key not in _TOLD_BY_WRITERS}


def _metadata(resolver: HistoricalResolver) -> list[tuple[Any, Any]]:
    """What the metadata say; text that is no XML is no metadata."""
    if "/Metadata" not in resolver.root:
        return []
    # Asked of the reader: the resolver cannot copy what stands there once the file is of version 2.0.
    reference = resolver.root.get_value_as_reference("/Metadata")
    stream = resolver.reader.get_object(reference, resolver.revision)  # type: ignore[no-untyped-call]
    told = [item for structure in parse_xmp(BytesIO(stream.data)) for item in structure]
    return [
        (name, value) for name, value in told if (name.ns, name.local_name) not in _TOLD_BY_WRITERS_IN_XML
    ]


_CHANGED_BY_WRITERS = frozenset({"/AcroForm", "/DSS", "/Extensions", "/Metadata", "/Version"})

_OF_WRITERS = (_InformationRule(), _MetadataRule(), _VersionRule())  # type: ignore[no-untyped-call]

STRICT = StandardDiffPolicy(
    global_rules=[
        CatalogModificationRule(ignored_keys=_CHANGED_BY_WRITERS),  # type: ignore[no-untyped-call]
        *(rule.as_qualified(ModificationLevel.LTA_UPDATES) for rule in _OF_WRITERS),
        XrefStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
        DSSCompareRule().as_qualified(ModificationLevel.LTA_UPDATES),
    ],
    form_rule=FormUpdatingRule(
        field_rules=[
            SigFieldCreationRule(),  # type: ignore[no-untyped-call]
            SigFieldModificationRule(),
        ]
    ),
    reject_object_freeing=True,
    ignore_orphaned_objects=False,
    ignore_identical_objects=False,
)


def refuse_other_updates(reader: PdfFileReader, signed: Sequence[int], stamped: Sequence[int]) -> None:
    """Loose unless each revision from the first signature on is one of a signature or a time-stamp.

    `signed` are the revisions of all of them, `stamped` those of time-stamps: before one of these, validation
    data may have been added by an update of their own.
    """
    last = reader.xrefs.total_revisions - 1
    if len(set(signed)) != len(signed) or signed[-1] != last:
        raise Loose(Said("it was updated by something other than a signature"))
    for revision in range(signed[0] + 1, last + 1):
        if revision in signed:
            continue
        if revision + 1 not in stamped or not _adds_validation_data_alone(reader, revision):
            raise Loose(Said("it was updated by something other than a signature"))


def _adds_validation_data_alone(reader: PdfFileReader, revision: int) -> bool:
    before, after = (reader.get_historical_resolver(number) for number in (revision - 1, revision))
    store = store_in(after)
    if store is None:
        return False
    held = after.collect_dependencies(store, since_revision=revision)
    changed = set(after.explicit_refs_in_revision())  # type: ignore[no-untyped-call]
    added = changed - held - _references_beside(after)
    return not added and bool(changed & held) and _same_but_store(before, after)


def _references_beside(resolver: HistoricalResolver) -> set[Any]:
    """What is written anew with any update, and judged elsewhere."""
    raw = [resolver.root.raw_get(key) for key in ("/DSS", "/Metadata") if key in resolver.root]
    raw += [resolver.trailer_view.raw_get("/Info")] if "/Info" in resolver.trailer_view else []
    return {resolver.root_ref, *(one.reference for one in raw if isinstance(one, generic.IndirectObject))}


def _same_but_store(before: HistoricalResolver, after: HistoricalResolver) -> bool:
    def rest(resolver: HistoricalResolver) -> dict[str, object]:
        root = resolver.root
        return {str(key): root.raw_get(key) for key in root if key not in _CHANGED_BY_WRITERS - {"/AcroForm"}}

    return rest(before) == rest(after)
