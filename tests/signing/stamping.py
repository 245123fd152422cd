"""A time-stamp server on the loopback, with an authority of its own."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from asn1crypto import tsp
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID
from pyhanko.keys import load_private_key_from_pemder_data
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from tests.signing.making import NOW, Issued, issue_certificate
from workbench.signing.certificates import to_asn1


@cache
def _stamping_key() -> rsa.RSAPrivateKey:
    """One for all: it takes long to make, and each authority's certificate for it is another."""
    return rsa.generate_private_key(65537, 2048)


class Authority:
    """A root, and the certificate for time-stamps that it issued; `ask` answers as its server would."""

    def __init__(
        self,
        *,
        at: datetime = NOW,
        starts: datetime = NOW - timedelta(days=30),
        ends: datetime = NOW + timedelta(days=3650),
        purposes: tuple[x509.ObjectIdentifier, ...] = (ExtendedKeyUsageOID.TIME_STAMPING,),
        root: Issued | None = None,
        is_elliptic: bool = False,
        extensions: tuple[x509.ExtensionType, ...] = (),
    ) -> None:
        key = _stamping_key()
        root_key = None if is_elliptic else rsa.generate_private_key(65537, 2048)
        self.root = root or issue_certificate(
            "A Root", key=root_key, is_authority=True, starts=starts, ends=NOW + timedelta(days=9000)
        )
        self.stamper: Issued = issue_certificate(
            "A Time Authority",
            key=key,
            issuer=self.root,
            starts=starts,
            ends=ends,
            purposes=purposes,
            extensions=extensions,
        )
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        chain = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        chain.register(to_asn1(self.root.certificate))
        self._answers = DummyTimeStamper(
            to_asn1(self.stamper.certificate),
            load_private_key_from_pemder_data(pem, passphrase=None),
            certs_to_embed=chain,
            fixed_dt=at,
        )

    def ask(self, query: bytes) -> bytes:
        answer = self._answers.request_tsa_response(tsp.TimeStampReq.load(query))
        return bytes(answer.dump())


@contextmanager
def serving(ask: Callable[[bytes], bytes], *, status: int = 200) -> Iterator[tuple[str, list[bytes]]]:
    """The server's address, and what it was asked."""
    asked: list[bytes] = []

    def answer(_address: str, query: bytes | None) -> bytes:
        asked.append(query or b"")
        return ask(query or b"")

    with listening(answer, status=status) as base:
        yield f"{base}/tsr", asked


@contextmanager
def listening(answer: Callable[[str, bytes | None], bytes], *, status: int = 200) -> Iterator[str]:
    """A server's address; it answers what is asked under a path with a question, or with none."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self._tell(self.rfile.read(int(self.headers["Content-Length"])))

        def do_GET(self) -> None:
            self._tell(None)

        def _tell(self, query: bytes | None) -> None:
            told = answer(self.path, query)
            self.send_response(status)
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
