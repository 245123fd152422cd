"""What is made beside the window is what would be made here, and private keys stay where they were opened."""

import pickle
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12

from tests.report.samples import made_up_content, made_up_records
from workbench.errors import Problem
from workbench.operations.beside import end_processes, use_processes
from workbench.operations.making import Key, examined, new_identity, rendered, signed, unlocked
from workbench.report.rendering import render
from workbench.report.text import UncoveredText
from workbench.signing.identity import UnsuitableIdentity

NOW = datetime(2026, 11, 4, 16, 30, tzinfo=UTC)
PASSPHRASE = "three worthless words"


@pytest.fixture(scope="module")
def p12() -> bytes:
    return new_identity("Example Auditor", PASSPHRASE, now=NOW).p12


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    yield
    end_processes()


def in_worker(job: Callable[[], None]) -> None:
    """Run it in a thread that has its work done beside."""
    faults: list[BaseException] = []

    def work() -> None:
        use_processes()
        try:
            job()
        except BaseException as fault:
            faults.append(fault)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if faults:
        raise faults[0]


def test_that_a_report_made_beside_is_the_same_to_the_byte_signed_and_genuine(p12: bytes) -> None:
    content = made_up_content()

    def job() -> None:
        pdf = rendered(content)
        assert pdf == render(content)
        key = unlocked(p12, PASSPHRASE, now=NOW)
        certified = signed(pdf, key, now=NOW, reason="Findings report", final=False)
        assert certified.startswith(pdf)
        found = examined(certified, trusted=[key.certificate_pem], now=NOW)
        assert (found.objections, [one.intact for one in found.signatures]) == ((), [True])

    in_worker(job)


def test_that_what_cannot_be_shown_is_refused_with_its_place() -> None:
    facility = replace(made_up_records().facility, name="\u05d0")
    with pytest.raises(UncoveredText, match=r"facility\.name"):
        in_worker(lambda: assert_refused(made_up_content(made_up_records(facility=facility))))


def assert_refused(content: object) -> None:
    rendered(content)  # type: ignore[arg-type]


def test_that_a_certificate_is_checked_when_it_is_unlocked(p12: bytes) -> None:
    with pytest.raises(UnsuitableIdentity):
        unlocked(p12, PASSPHRASE, now=NOW.replace(year=2040))
    with pytest.raises(Problem, match="does not open"):
        unlocked(p12, "another", now=NOW)


def test_that_a_private_key_never_crosses(p12: bytes) -> None:
    key = unlocked(p12, PASSPHRASE, now=NOW)
    assert key.identity is not None
    across = pickle.dumps(key)
    opened = load_pkcs12(p12, PASSPHRASE.encode()).key
    assert opened is not None
    secret = opened.private_numbers().d  # type: ignore[union-attr]
    assert secret.to_bytes(384, "big").lstrip(b"\0")[:64] not in across
    assert opened.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())[40:140] not in across
    found = pickle.loads(across)
    assert isinstance(found, Key)
    assert found.identity is None
    assert (found.name, found.fingerprint) == (key.name, key.fingerprint)


def test_that_nothing_of_a_key_shows_where_it_is_told() -> None:
    made = Key(
        name="A",
        fingerprint="f",
        not_before=NOW,
        not_after=NOW,
        certificate_pem=b"pem",
        p12=b"container",
        passphrase=PASSPHRASE,
    )
    assert not any(secret in repr(made) for secret in (PASSPHRASE, "container"))
