"""Time-stamps (RFC 3161) under a signed report: asked of a server by its address, and of nothing else.

Only the report's SHA-256 leaves the computer. The server's answer is kept in the one form that the verdict
accepts: what it did not sign itself follows from what it signed. What proves the certificates in the long
term is asked of their issuers (`collecting`), and written with the time-stamp that covers it (PAdES B-LTA).
"""

import asyncio
import re
from collections.abc import Callable
from io import BytesIO
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from asn1crypto import cms, tsp
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import InvisSigSettings
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfTimeStamper
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.validation.generic_cms import extract_certs_for_validation

from workbench.audit.said import Said
from workbench.errors import UnusableInput, WrongUsage
from workbench.signing.certificates import to_pyca
from workbench.signing.collecting import Collector, Fetch
from workbench.signing.container import as_implied
from workbench.signing.revocation import ValidationData
from workbench.signing.security_store import add_validation_data

TRIES_SECONDS = 30
_LONGEST_ANSWER = 256 * 1024
# In hexadecimal digits; a file for archives holds no longer string.
_ROOM_FOR_A_STAMP = 2 * 16 * 1024
_FIELD = re.compile(r"Timestamp [1-9][0-9]*")
# Outside the page: neither printed nor read out, as archives and screen readers ask.
_NOWHERE = InvisSigSettings(set_print_flag=True, box_out_of_bounds=True)

Ask = Callable[[bytes], bytes]


def stamp_field(number: int) -> str:
    """The name of a report's time-stamps, counted from 1."""
    return f"Timestamp {number}"


def is_stamp_field(name: str) -> bool:
    """Whether a field of this name holds a time-stamp."""
    return _FIELD.fullmatch(name) is not None


def server_at(url: str) -> Ask:
    """How to ask the server at an address; WrongUsage for what is no address of one."""
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise WrongUsage(
            Said("“{url}” is no address of a time-stamp server.", url=url),
            "Give one such as https://tsa.example/tsr.",
        )

    def ask(query: bytes) -> bytes:
        headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
        request = Request(url, data=query, headers=headers, method="POST")
        try:
            with urlopen(request, timeout=TRIES_SECONDS) as answer:
                told: bytes = answer.read(_LONGEST_ANSWER)
        except HTTPError as refusal:
            refusal.close()  # it holds the connection
            raise
        return told

    return ask


def collect_validation_data(pdf: bytes, *, ask: Ask, fetch: Fetch) -> Collector:
    """What proves the certificates in a report, and that of the server at `ask`, as their issuers tell now.

    The server is asked once for a time-stamp over nothing, since only its answer tells its certificate.
    """
    collector = Collector(fetch)
    messages = [one.signed_data for one in PdfFileReader(BytesIO(pdf), strict=True).embedded_signatures]
    messages.append(asyncio.run(_Server(ask).async_dummy_response("sha256"))["content"])
    for message in messages:
        found = extract_certs_for_validation(message)
        others = [to_pyca(one) for one in found.other_certs]
        collector.collect(to_pyca(found.signer_cert), others)
    return collector


def add_timestamp(pdf: bytes, *, ask: Ask, data: ValidationData | None = None) -> bytes:
    """`pdf` and one update: a time-stamp over it, and the data that it is to cover as well.

    The report must be signed and intact (`examine` tells), and be examined again afterwards. UnusableInput
    where the server gives no time-stamp.
    """
    try:
        writer = IncrementalPdfFileWriter(BytesIO(pdf), strict=True)
        field = stamp_field(_stamps_in(writer.prev) + 1)
        stamper = PdfTimeStamper(
            _Server(ask), field_name=field, invis_settings=_NOWHERE, readable_field_name=field
        )
        if data:
            add_validation_data(writer, data)
        output = BytesIO()
        asyncio.run(
            stamper.async_timestamp_pdf(writer, "sha256", bytes_reserved=_ROOM_FOR_A_STAMP, output=output)
        )
        return output.getvalue()
    except (PdfError, SigningError) as fault:
        raise UnusableInput(
            Said("The report cannot be time-stamped: {fault}", fault=fault),
            "Ask for the report as it was issued.",
        ) from fault


def ask_for_token(digest: bytes, *, ask: Ask) -> cms.ContentInfo:
    """A token over a SHA-256, in the form that is kept; UnusableInput where the server gives none."""
    return asyncio.run(_Server(ask).async_timestamp(digest, "sha256"))


def _stamps_in(reader: PdfFileReader) -> int:
    return sum(is_stamp_field(one.field_name) for one in reader.embedded_signatures)


class _Server(TimeStamper):
    """Asks by our own way, and brings the answer into the form that is kept."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._ask = ask

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        return tsp.TimeStampResp.load(self._ask(req.dump()), strict=True)

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        try:
            token = await super().async_timestamp(message_digest, md_algorithm)
            certificate = extract_certs_for_validation(token["content"]).signer_cert
            return as_implied(token["content"], certificate)
        except Exception as fault:  # an answer of any kind: no connection, a page in HTML, a refusal
            raise UnusableInput(
                Said("The time-stamp server gave no time-stamp: {fault}", fault=_in_short(fault)),
                "Check the address and the connection, or try another server; nothing was changed.",
            ) from fault


def _in_short(fault: Exception) -> str:
    text = " ".join(str(fault).split())
    return text[:120] if text.isprintable() and text else type(fault).__name__
