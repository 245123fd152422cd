"""Copies that keep something back: of an issued report, of an audit that went on since, of an open one."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from tests.operations.issued_reports import AUDITOR, PASSPHRASE, IssuedFolder, make_issued
from workbench.audit.choices import DocumentKind, ReportChoices, Withheld
from workbench.audit.enums import Rating
from workbench.errors import CannotWrite, UnusableInput, WrongUsage
from workbench.exchange.document import read_document
from workbench.operations.answers import rate_element
from workbench.operations.bookmarks import set_bookmark
from workbench.operations.issuing import draft_report, issue_report, prepare_report, read_draft
from workbench.operations.sample import sample_report
from workbench.operations.templates import write_example_template
from workbench.operations.verifying import verify_report

ALL = ReportChoices(withheld=frozenset(Withheld))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> IssuedFolder:
    return make_issued(tmp_path_factory.mktemp("issued"))


@pytest.fixture
def issued(made: IssuedFolder, tmp_path: Path) -> IssuedFolder:
    return made.copied(tmp_path / "issued")


def test_that_a_copy_of_an_issued_report_names_it_and_says_what_it_says(issued: IssuedFolder) -> None:
    with issued.open(read_only=True) as file:
        content = read_draft(file, actor=AUDITOR, choices=ALL).content
        (report,) = file.issued_reports()
    assert content.redaction is not None
    assert content.redaction.copy_of == report.sha256
    assert (content.draft, content.signer, content.replaces) == (False, None, None)
    assert content.outcome.rating == content.outcome.rating_at_signoff


def test_that_notes_of_ones_own_make_it_no_other_report(issued: IssuedFolder) -> None:
    with issued.open() as file:
        set_bookmark(file, ref="2.c", note="look again", actor=AUDITOR)
        assert read_draft(file, actor=AUDITOR, choices=ALL).copy_of is not None


def test_that_an_audit_that_went_on_since_makes_a_draft_that_is_a_copy_of_nothing(
    issued: IssuedFolder,
) -> None:
    with issued.open() as file:
        rate_element(file, ref="2.b", rating=Rating.MAJOR, actor=AUDITOR)
        draft = read_draft(file, actor=AUDITOR, choices=ALL)
        (report,) = file.issued_reports()
    assert draft.copy_of is None
    assert draft.content.draft
    assert draft.content.replaces == report.sha256


def test_that_the_embedded_document_is_that_of_the_copy(issued: IssuedFolder, tmp_path: Path) -> None:
    target = tmp_path / "copy.pdf"
    with issued.open(read_only=True) as file:
        names = [one.name for one in file.records().sources if one.name]
        draft_report(file, target=target, actor=AUDITOR, choices=ALL)
    with pikepdf.open(target) as opened:
        data = opened.attachments["findings.json"].get_file().read_bytes()
        assert "/AcroForm" not in opened.Root
    assert names
    assert [name for name in names if name.encode() in data] == []
    assert len(read_document(data, folder=None).records.sources) == len(names)


def test_that_a_copy_is_not_genuine_beside_its_audit_and_alone_nobody_can_tell(
    issued: IssuedFolder, tmp_path: Path
) -> None:
    target = tmp_path / "copy.pdf"
    with issued.open(read_only=True) as file:
        draft_report(file, target=target, actor=AUDITOR, choices=ALL)
        beside = verify_report(target, audit=file)
    assert (beside["verdict"], beside["from_audit"]) == ("not_genuine", False)
    assert "carries no signature" in beside["reason"]
    assert verify_report(target)["verdict"] == "cannot_tell"


@pytest.mark.parametrize("choices", [ALL, ReportChoices(kind=DocumentKind.PLAN)])
def test_that_nothing_but_the_whole_report_is_signed(
    choices: ReportChoices, issued: IssuedFolder, tmp_path: Path
) -> None:
    key = {"identity_path": issued.auditor, "passphrase": PASSPHRASE, "actor": AUDITOR, "choices": choices}
    before = issued.audit.read_bytes()
    with issued.open() as file:
        with pytest.raises(WrongUsage, match="nothing withheld"):
            issue_report(file, target=tmp_path / "r.pdf", **key)  # type: ignore[arg-type]
        with pytest.raises(WrongUsage, match="nothing withheld"):
            prepare_report(file, **key)  # type: ignore[arg-type]
    assert not (tmp_path / "r.pdf").exists()
    assert issued.audit.read_bytes() == before


def test_that_a_template_that_is_not_there_is_named_and_nothing_written(
    issued: IssuedFolder, tmp_path: Path
) -> None:
    choices = replace(ALL, template=tmp_path / "gone.toml")
    with issued.open(read_only=True) as file, pytest.raises(UnusableInput, match=r"gone\.toml"):
        draft_report(file, target=tmp_path / "r.pdf", actor=AUDITOR, choices=choices)
    assert not (tmp_path / "r.pdf").exists()


def test_that_no_target_is_replaced_unasked(issued: IssuedFolder, tmp_path: Path) -> None:
    (tmp_path / "r.pdf").write_bytes(b"there")
    with issued.open(read_only=True) as file, pytest.raises(CannotWrite):
        draft_report(file, target=tmp_path / "r.pdf", actor=AUDITOR, choices=ALL)


def test_that_the_sample_can_be_looked_at_in_a_template(tmp_path: Path) -> None:
    write_example_template(tmp_path / "t.toml")
    assert sample_report(tmp_path / "t.toml").startswith(b"%PDF")
