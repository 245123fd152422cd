"""Identities and signed reports that are made once."""

import pytest

from tests.signing.making import Signer, certified, countersigned, make_report, new_signer


@pytest.fixture(scope="session")
def auditor() -> Signer:
    return new_signer("Dana Auditor")


@pytest.fixture(scope="session")
def reviewer() -> Signer:
    return new_signer("Rui Reviewer")


@pytest.fixture(scope="session")
def unsigned() -> bytes:
    return make_report()


@pytest.fixture(scope="session")
def signed(unsigned: bytes, auditor: Signer) -> bytes:
    return certified(unsigned, auditor.identity)


@pytest.fixture(scope="session")
def twice_signed(signed: bytes, reviewer: Signer) -> bytes:
    return countersigned(signed, reviewer.identity)
