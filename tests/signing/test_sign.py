import socket
from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest

from tests.judges import mutool_on, pdfsig_on, said_by
from tests.signing.making import NOW, Signer, certified, issue_certificate, make_report
from workbench.errors import UnusableInput
from workbench.signing.identity import UnsuitableIdentity
from workbench.signing.verify import examine


def test_that_the_signed_bytes_begin_with_the_previewed_ones(unsigned: bytes, signed: bytes) -> None:
    assert signed.startswith(unsigned)
    assert len(signed) > len(unsigned)


@pytest.mark.parametrize(("final", "permission"), [(False, 2), (True, 1)])
def test_that_only_a_report_that_is_not_final_lets_a_countersignature_follow(
    unsigned: bytes, auditor: Signer, final: bool, permission: int
) -> None:
    with pikepdf.open(BytesIO(certified(unsigned, auditor.identity, final=final))) as pdf:
        certification = pdf.Root.Perms.DocMDP
        assert permission == certification.Reference[0].TransformParams.P
        assert certification == pdf.Root.AcroForm.Fields[0].V


def test_that_the_claimed_time_is_the_one_passed_in(signed: bytes, auditor: Signer) -> None:
    examination = examine(signed, trusted=[auditor.pem], now=NOW)
    assert examination.signatures[0].time == NOW.isoformat()
    assert not examination.signatures[0].time_proven


def test_that_signing_and_examining_ask_no_network(
    unsigned: bytes, auditor: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda _self, address: asked.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments, **_: asked.append(arguments))
    examination = examine(certified(unsigned, auditor.identity), trusted=[auditor.pem], now=NOW)
    assert examination.signatures[0].trusted
    assert asked == []


def test_that_a_draft_without_fields_is_refused(auditor: Signer) -> None:
    with pytest.raises(UnusableInput, match="no signature field “Auditor”"):
        certified(make_report(fields=()), auditor.identity)


def test_that_a_signed_report_is_not_signed_again(signed: bytes, auditor: Signer) -> None:
    with pytest.raises(UnusableInput, match="signed already"):
        certified(signed, auditor.identity)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"no PDF"])
def test_that_what_is_no_pdf_is_refused(data: bytes, auditor: Signer) -> None:
    with pytest.raises(UnusableInput, match="cannot be signed"):
        certified(data, auditor.identity)


def test_that_nothing_is_signed_with_an_expired_certificate(unsigned: bytes) -> None:
    identity = issue_certificate(ends=NOW - timedelta(days=1)).identity()
    with pytest.raises(UnsuitableIdentity, match="expired"):
        certified(unsigned, identity)


@pytest.mark.parametrize("fields", [("Auditor",), ("Auditor", "Reviewer")])
def test_that_pdfsig_and_mutool_call_the_signature_valid_over_the_whole_document(
    auditor: Signer, fields: tuple[str, ...]
) -> None:
    pdf = certified(make_report(fields=fields), auditor.identity)
    assert [(one.words, one.whole) for one in pdfsig_on(pdf)] == [("Signature is Valid", True)]
    assert [one.words for one in mutool_on(pdf)] == ["The document is unchanged since signing"]


def test_that_qpdf_finds_no_fault_in_a_signed_report(signed: bytes) -> None:
    assert "No syntax or stream encoding errors found" in said_by("qpdf", "--check", pdf=signed)
