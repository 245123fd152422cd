"""Pinned certificates: kept by their fingerprint, and of no use once the file says anything else."""

from pathlib import Path

import pytest

from tests.operations.issued_reports import AUDITOR, IssuedFolder
from tests.signing.stamping import Authority, serving
from workbench.errors import CannotWrite, UnusableInput
from workbench.operations.stamping import stamp_head
from workbench.operations.trusting import (
    certificate_in_report,
    certificate_in_stamp,
    look_at_certificate,
    pin,
    pinned_certificates,
    trusted_paths,
    unpin,
)
from workbench.operations.verifying import verify_report


def the_signers(made: IssuedFolder) -> str:
    return str(verify_report(made.report)["signatures"][0]["fingerprint"])


def test_that_pinning_the_certificate_in_a_report_makes_it_genuine(made: IssuedFolder) -> None:
    assert verify_report(made.report, trust=trusted_paths())["verdict"] == "cannot_tell"
    pin(certificate_in_report(made.report, fingerprint=the_signers(made)))
    assert verify_report(made.report, trust=trusted_paths())["verdict"] == "genuine"
    unpin(the_signers(made))
    assert verify_report(made.report, trust=trusted_paths())["verdict"] == "cannot_tell"


def test_that_a_certificate_says_whose_it_is_and_until_when_it_holds(made: IssuedFolder) -> None:
    look = look_at_certificate(made.auditor.with_suffix(".pem"))
    assert (look.name, look.issuer, look.is_self_signed, look.is_authority) == (
        "Sample Auditor",
        "Sample Auditor",
        True,
        False,
    )
    assert look == certificate_in_report(made.report, fingerprint=the_signers(made))
    assert look.valid_from < look.valid_until


def test_that_pinned_certificates_are_listed_by_name(made: IssuedFolder) -> None:
    for identity in (made.auditor, made.reviewer):
        pin(look_at_certificate(identity.with_suffix(".pem")))
    assert [one.certificate.name for one in pinned_certificates()] == ["Rui Reviewer", "Sample Auditor"]


def test_that_a_pinned_file_that_was_changed_counts_for_nothing(made: IssuedFolder) -> None:
    kept = pin(look_at_certificate(made.auditor.with_suffix(".pem")))
    kept.write_bytes(made.reviewer.with_suffix(".pem").read_bytes())
    kept.with_name("notes.pem").write_text("nothing of the kind")
    assert (pinned_certificates(), trusted_paths()) == ((), ())


def test_that_a_file_with_two_certificates_is_refused(made: IssuedFolder, tmp_path: Path) -> None:
    both = tmp_path / "both.pem"
    both.write_bytes(b"".join(one.with_suffix(".pem").read_bytes() for one in (made.auditor, made.reviewer)))
    with pytest.raises(UnusableInput, match="holds 2 certificates"):
        look_at_certificate(both)


def test_that_what_is_no_certificate_is_refused(made: IssuedFolder) -> None:
    with pytest.raises(UnusableInput, match="is none"):
        look_at_certificate(made.report)


def test_that_a_report_gives_no_certificate_that_it_does_not_carry(made: IssuedFolder) -> None:
    with pytest.raises(UnusableInput, match="no certificate with this fingerprint"):
        certificate_in_report(made.report, fingerprint="0" * 64)


def test_that_a_file_that_is_no_report_carries_no_certificate(made: IssuedFolder) -> None:
    with pytest.raises(UnusableInput, match="no certificate with this fingerprint"):
        certificate_in_report(made.auditor, fingerprint="0" * 64)


def test_that_a_folder_that_refuses_is_told(made: IssuedFolder) -> None:
    kept = pin(look_at_certificate(made.auditor.with_suffix(".pem")))
    kept.unlink()
    kept.mkdir()
    with pytest.raises(CannotWrite, match="could not be removed"):
        unpin(kept.stem)


def test_that_the_certificate_of_who_stamped_the_journal_can_be_pinned(made: IssuedFolder) -> None:
    authority = Authority()
    with serving(authority.ask) as (address, _), made.open() as file:
        stamp = stamp_head(file, server=address, actor=AUDITOR)
        look = certificate_in_stamp(file, fingerprint=stamp.fingerprint)
        assert (look.name, look.issuer, look.is_self_signed) == ("A Time Authority", "A Root", False)
        with pytest.raises(UnusableInput, match="no certificate with this fingerprint"):
            certificate_in_stamp(file, fingerprint="0" * 64)
