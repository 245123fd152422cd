"""Documents beside the report, redacted copies and templates, from the command line."""

from pathlib import Path

import pypdfium2
import pytest

from tests.cli.documents import AuditOf, Run, a_document


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.mark.parametrize(
    ("document", "title"),
    [("acknowledgement", "Acknowledgement of findings"), ("plan", "Corrective action plan")],
)
def test_that_a_document_is_written_by_its_name(
    run: Run, audit_of: AuditOf, tmp_path: Path, document: str, title: str
) -> None:
    audit, target = audit_of(a_document()), tmp_path / "d.pdf"
    before = audit.read_bytes()
    ran = run("report", audit, "-o", target, "--document", document)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert title in text_of(target)
    assert audit.read_bytes() == before


def test_that_an_example_of_a_template_is_written_once_and_worn(
    run: Run, audit_of: AuditOf, tmp_path: Path
) -> None:
    template, target = tmp_path / "t.toml", tmp_path / "r.pdf"
    assert run("template", "-o", template).code == 0
    again = run("template", "-o", template)
    assert (again.code, "t.toml" in again.err) == (3, True)
    assert run("report", audit_of(a_document()), "-o", target, "--template", template).code == 0
    assert "Your firm" in text_of(target)


def test_that_a_copy_withholds_what_is_named(run: Run, audit_of: AuditOf, tmp_path: Path) -> None:
    target = tmp_path / "r.pdf"
    ran = run("report", audit_of(a_document()), "-o", target, "--withhold", "sources, PERSONS")
    assert (ran.code, ran.err) == (0, "")
    said = " ".join(text_of(target).split())
    assert "Redacted copy – names of sources and names of persons withheld" in said
    names = [source["name"] for source in a_document()["sources"]]
    assert names
    assert [name for name in names if name in said] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--withhold", "names"], "sources, photos, persons"),
        (["--document", "plan", "--sign", "id.p12"], "Leave --sign away"),
        (["--withhold", "photos", "--sign", "id.p12"], "Leave --sign away"),
        (["--document", "plan", "--final"], "Give --sign"),
        (["--document", "plan", "--draft"], "Leave --draft away"),
        (["--document", "letter"], "'findings', 'acknowledgement', 'plan'"),
    ],
)
def test_that_words_that_do_not_fit_together_are_wrong_usage(
    run: Run, audit_of: AuditOf, tmp_path: Path, words: list[str], said: str
) -> None:
    ran = run("report", audit_of(a_document()), "-o", tmp_path / "r.pdf", *words)
    assert ran.code == 2
    assert said in ran.err
    assert not (tmp_path / "r.pdf").exists()


def test_that_faults_of_a_template_are_told_in_one_line_with_their_places(
    run: Run, audit_of: AuditOf, tmp_path: Path
) -> None:
    template = tmp_path / "t.toml"
    template.write_text('format = "workbench-template/1"\ncolour = "yellow"\nfirn = "x"\n')
    ran = run("report", audit_of(a_document()), "-o", tmp_path / "r.pdf", "--template", template)
    assert ran.code == 3
    assert ran.err.count("\n") == 1
    assert "t.toml" in ran.err
    assert "colour: must be" in ran.err
    assert "firn" in ran.err


def test_that_force_never_replaces_the_template_itself(run: Run, audit_of: AuditOf, tmp_path: Path) -> None:
    template = tmp_path / "t.toml"
    assert run("template", "-o", template).code == 0
    before = template.read_bytes()
    ran = run("report", audit_of(a_document()), "-o", template, "--template", template, "--force")
    assert ran.code == 3
    assert template.read_bytes() == before
