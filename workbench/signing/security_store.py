"""The validation data in a report (`/DSS`, as PAdES has it): written with a time-stamp, read by strict rules.

What stands there is signed by no signature but the time-stamp after it, so nothing may stand there that is
not what it says: certificates, lists and answers, each whole, in one form, and needed by a signature.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from asn1crypto import crl as asn1_crl
from asn1crypto import ocsp as asn1_ocsp
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.rw_common import PdfHandler
from pyhanko.sign.validation.dss import DocumentSecurityStore

from workbench.audit.said import Said
from workbench.signing.certificates import to_asn1
from workbench.signing.chains import links_above
from workbench.signing.container import Loose
from workbench.signing.revocation import ValidationData, is_list_of, statements_on

# An index by signature may stand beside; it says nothing that the lists do not.
_KEYS = {"/Type", "/Certs", "/CRLs", "/OCSPs", "/VRI"}
_KEYS_OF_INDEX = {"/Type", "/Cert", "/CRL", "/OCSP"}


def add_validation_data(writer: IncrementalPdfFileWriter, data: ValidationData) -> None:
    """Write it into the update that is being made; what the file holds already stays, and is not doubled."""
    DocumentSecurityStore.supply_dss_in_writer(
        writer,
        None,
        certs=[to_asn1(one) for one in data.certificates],
        crls=[asn1_crl.CertificateList.load(one.public_bytes(Encoding.DER)) for one in data.lists],
        ocsps=[asn1_ocsp.OCSPResponse.load(one.public_bytes(Encoding.DER)) for one in data.answers],
    )


def store_in(handler: PdfHandler) -> generic.DictionaryObject | None:
    """The store of a PDF, or of one revision of it; None where it has none."""
    found: generic.DictionaryObject | None = followed(handler.root, "/DSS")
    return found


def followed(holder: generic.DictionaryObject, key: str) -> Any:
    """What stands under a key, and where a reference stands what it leads to; None where nothing does."""
    return holder[key] if key in holder else None  # noqa: SIM401 - `get` of the library follows no reference


def read_validation_data(handler: PdfHandler) -> ValidationData:
    """What stands in the store; Loose where something else does."""
    store = store_in(handler)
    if store is None:
        return ValidationData()
    if not isinstance(store, generic.DictionaryObject) or not set(store) <= _KEYS:
        raise Loose(Said("its validation data hold something that they never hold"))
    _refuse_strange_index(store)
    return ValidationData(
        certificates=tuple(_each(store, "/Certs", x509.load_der_x509_certificate)),
        lists=tuple(_each(store, "/CRLs", x509.load_der_x509_crl)),
        answers=tuple(_each(store, "/OCSPs", ocsp.load_der_ocsp_response)),
    )


def _each(store: generic.DictionaryObject, key: str, load: Callable[[bytes], Any]) -> Iterator[Any]:
    seen = set()
    listed = followed(store, key) or ()
    for stream in (listed[place] for place in range(len(listed))):
        # A filter could hide bytes behind what it unpacks, and any other key is nobody's.
        if not isinstance(stream, generic.StreamObject) or set(stream) != {"/Length"}:
            raise Loose(Said("its validation data hold something that they never hold"))
        content = bytes(stream.data)
        if content in seen:
            raise Loose(Said("its validation data hold the same twice"))
        seen.add(content)
        yield _whole(content, load)


def _whole(content: bytes, load: Callable[[bytes], Any]) -> Any:
    try:
        loaded = load(content)
        is_whole = loaded.public_bytes(Encoding.DER) == content
    except ValueError as fault:
        raise Loose(Said("its validation data cannot be read")) from fault
    if not is_whole:
        raise Loose(Said("its validation data cannot be read"))
    return loaded


def _refuse_strange_index(store: generic.DictionaryObject) -> None:
    listed = {_reference(one) for key in ("/Certs", "/CRLs", "/OCSPs") for one in _raw(store, key)}
    index = followed(store, "/VRI") or {}
    for name in index:
        one = index[name]
        if not isinstance(one, generic.DictionaryObject) or not set(one) <= _KEYS_OF_INDEX:
            raise Loose(Said("its validation data hold something that they never hold"))
        named = {_reference(item) for key in ("/Cert", "/CRL", "/OCSP") for item in _raw(one, key)}
        if not named <= listed:
            raise Loose(Said("its validation data hold something that they never hold"))


def _raw(holder: generic.DictionaryObject, key: str) -> Sequence[Any]:
    found = followed(holder, key) or generic.ArrayObject()
    return [found.raw_get(index) for index in range(len(found))]


def _reference(item: Any) -> Any:
    if not isinstance(item, generic.IndirectObject):
        raise Loose(Said("its validation data hold something that they never hold"))
    return item.reference


def refuse_uncovered(reader: PdfFileReader, stamped: Sequence[int]) -> None:
    """Loose unless a time-stamp covers the store as it stands; `stamped` are the revisions of time-stamps."""
    store = store_in(reader)
    if store is None:
        return
    covered = store_in(reader.get_historical_resolver(max(stamped))) if stamped else None
    if covered != store:
        raise Loose(Said("its validation data are covered by no time-stamp"))


def refuse_needless(
    data: ValidationData, signers: Sequence[x509.Certificate], embedded: Sequence[x509.Certificate]
) -> None:
    """Loose where something stands in the store that no signature of the file needs."""
    links = links_above(signers, [*embedded, *data.certificates])
    needed = {one for link in links for one in link} | set(signers)
    # Whom an issuer charged with answering; the library keeps their certificates apart as well.
    needed |= {one for answer in data.answers for one in answer.certificates}
    is_needed = (
        needed.issuperset(data.certificates)
        and all(_is_needed_list(one, needed) for one in data.lists)
        and all(
            any(any(statements_on(link, ValidationData(answers=(one,)))) for link in links)
            for one in data.answers
        )
    )
    if not is_needed:
        raise Loose(Said("its validation data hold something that none of its signatures needs"))


def _is_needed_list(revoked: x509.CertificateRevocationList, needed: set[x509.Certificate]) -> bool:
    """By the issuer's signature; where only who trusts it has the issuer's certificate, by its name."""
    if any(one.subject == revoked.issuer for one in needed):
        return any(is_list_of(revoked, issuer) for issuer in needed)
    return any(one.issuer == revoked.issuer for one in needed)
