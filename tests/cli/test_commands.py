import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.documents import AuditOf, Run, a_document, a_source
from workbench.__main__ import main
from workbench.operations import verifying
from workbench.operations.audits import open_audit


def test_that_a_new_audit_is_rated_under_its_edition_and_all_is_unanswered(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "new.audit"
    assert run("new", path, "--criterion", "rba-minerals@8.0.0", "--facility", "Sample Plant").code == 0
    told = run("evaluate", path).json
    assert told["criterion"] == "rba-minerals@8.0.0"
    assert (told["code"], told["rating"], told["status"]) == ("E3", None, "provisional")
    assert len(told["unanswered"]) == 18


def test_that_an_unknown_criterion_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    ran = run("new", tmp_path / "new.audit", "--criterion", "rba-minerals@9.9.9", "--facility", "X")
    assert ran.code == 2
    assert "rba-minerals@8.0.0" in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["nonsense"], ["new"], ["evaluate"], ["verify", "--trust"]])
def test_that_words_that_do_not_fit_exit_2_with_nothing_on_standard_output(
    run: Run, words: list[str]
) -> None:
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err


def test_that_an_existing_audit_is_not_overwritten_without_force(run: Run, audit_of: AuditOf) -> None:
    path = audit_of(a_document())
    before = path.read_bytes()
    words = ["new", path, "--criterion", "rba-minerals@7.1.2", "--facility", "Other"]
    assert run(*words).code == 3
    assert path.read_bytes() == before
    assert run(*words, "--force").code == 0
    assert run("evaluate", path).json["criterion"] == "rba-minerals@7.1.2"


def test_that_a_complete_audit_evaluates_to_a_final_conformance(run: Run, audit_of: AuditOf) -> None:
    told = run("evaluate", audit_of(a_document())).json
    assert (told["rating"], told["rating_at_signoff"]) == ("conformance", "conformance")
    assert (told["status"], told["passed"], told["errors"]) == ("final", True, [])
    assert list(told["elements"])[:2] == ["1.a", "1.b"]
    assert told["conditions"][0] == {
        "id": "coverage",
        "state": "clear",
        "rating": None,
        "undocumented": 0,
        "unknown": 0,
        "total": 10,
        "limit_percent": 20,
        "to_clear": 0,
        "to_trip": 3,
        "by_mineral": {"tin": {"undocumented": 0, "unknown": 0, "total": 10}},
        "warnings": [],
        "due": None,
    }


def test_that_the_same_answers_are_rated_by_another_edition(run: Run, audit_of: AuditOf) -> None:
    path = audit_of(a_document(undocumented=3))
    assert run("evaluate", path).json["rating"] == "priority"
    under = run("evaluate", path, "--criterion", "rba-minerals@7.1.2").json
    assert (under["rating"], under["questions_changed"]) == ("major", ["1.a", "1.c", "2.b", "2.c", "4.a"])


def test_that_unknown_counts_as_undocumented_at_signoff(run: Run, audit_of: AuditOf) -> None:
    document = a_document(undocumented=2)
    document["sources"][5]["due_diligence"] = None
    path = audit_of(document)
    open_, signed = run("evaluate", path).json, run("evaluate", path, "--at-signoff").json
    assert (open_["conditions"][0]["state"], open_["rating"]) == ("possible", "minor")
    assert (signed["conditions"][0]["undocumented"], signed["conditions"][0]["unknown"]) == (3, 0)
    assert signed["rating"] == open_["rating_at_signoff"] == "priority"


def test_that_a_confirmed_source_is_named_by_its_id(run: Run, audit_of: AuditOf) -> None:
    document = a_document()
    document["conflict_review"] = "confirmed"
    document["sources"].append(a_source(77, conflict="confirmed", origin_countries=["CD"]))
    condition = run("evaluate", audit_of(document)).json["conditions"][1]
    assert (condition["state"], condition["sources"]) == ("tripped", ["S-77"])
    assert condition["due"] == "2026-12-04"


def test_that_an_export_makes_the_same_audit_again(run: Run, audit_of: AuditOf, tmp_path: Path) -> None:
    path = audit_of(a_document(undocumented=1))
    out, again = tmp_path / "out.json", tmp_path / "again.audit"
    assert run("export", path, "--to", out).code == 0
    assert run("export", path, "--to", out).code == 3
    assert run("new", again, "--from", out).code == 0
    assert run("evaluate", again).json == run("evaluate", path).json
    assert run("export", again, "--to", out, "--force").code == 0


def test_that_evidence_travels_beside_the_document(run: Run, audit_of: AuditOf, tmp_path: Path) -> None:
    (tmp_path / "policy.pdf").write_bytes(b"%PDF sample")
    document = a_document()
    document["evidence"] = [{"id": "E-1", "kind": "document", "title": "Policy", "file": "policy.pdf"}]
    document["answers"]["1.a"] = {"rating": "conformance", "evidence": ["E-1"]}
    path = audit_of(document)
    (tmp_path / "policy.pdf").unlink()
    out = tmp_path / "out.json"
    assert run("export", path, "--to", out).code == 0
    kept = json.loads(out.read_text("utf-8"))["evidence"][0]
    assert (tmp_path / kept["file"]).read_bytes() == b"%PDF sample"
    assert run("new", tmp_path / "again.audit", "--from", out).code == 0


def test_that_every_fault_of_a_document_is_told_on_one_line_with_its_place(run: Run, tmp_path: Path) -> None:
    document = a_document()
    document["sources"][3]["mineral"] = "unobtainium"
    document["answers"]["1.a"] = {"rating": "splendid"}
    document["colour"] = "blue"
    source = tmp_path / "document.json"
    source.write_text(json.dumps(document), encoding="utf-8")
    ran = run("new", tmp_path / "made.audit", "--from", source)
    assert (ran.code, ran.out) == (3, "")
    assert len(ran.err.splitlines()) == 1
    for place in ("sources[3].mineral", "answers.1.a.rating", "colour"):
        assert place in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["document.json"]


def test_that_findings_and_plan_go_into_a_spreadsheet(run: Run, audit_of: AuditOf, tmp_path: Path) -> None:
    path = audit_of(a_document(undocumented=1))
    assert run("export", path, "--to", tmp_path / "plan.csv").code == 0
    assert b"coverage,minor" in (tmp_path / "plan.csv").read_bytes()
    assert run("export", path, "--to", tmp_path / "plan.xlsx").code == 0
    assert run("export", path, "--to", tmp_path / "plan.docx").code == 2


def test_that_check_tells_what_blocks_signoff(run: Run, audit_of: AuditOf) -> None:
    document = a_document()
    del document["answers"]["2.d"]
    ran = run("check", audit_of(document))
    assert ran.code == 1
    assert (ran.json["file"], ran.json["journal"]) == ("whole", "intact")
    assert [block["at"] for block in ran.json["blocks_signoff"]] == ["answers.2.d.rating"]
    assert list(ran.json) == ["file", "journal", "entries", "head", "blocks_signoff", "quality"]
    assert len(ran.json["head"]) == 64


def test_that_check_of_a_complete_audit_exits_0(run: Run, audit_of: AuditOf) -> None:
    ran = run("check", audit_of(a_document()))
    assert (ran.code, ran.json["blocks_signoff"]) == (0, [])


def test_that_a_damaged_audit_is_told_and_not_changed(run: Run, audit_of: AuditOf) -> None:
    path = audit_of(a_document())
    damaged = bytearray(path.read_bytes())
    damaged[4096:] = b"\x5a" * (len(damaged) - 4096)
    path.write_bytes(damaged)
    ran = run("check", path)
    assert (ran.code, ran.json["file"]) == (1, "damaged")
    assert "SQLite cannot read it" in ran.err
    assert path.read_bytes() == bytes(damaged)


@pytest.mark.parametrize("content", [b"", b"not an audit", b"SQLite format 3\x00" + b"\x00" * 84])
def test_that_what_is_no_audit_is_told_in_one_line(run: Run, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.audit"
    path.write_bytes(content)
    ran = run("evaluate", path)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
    assert path.read_bytes() == content


def test_that_a_missing_audit_is_told_and_not_made(run: Run, tmp_path: Path) -> None:
    assert run("evaluate", tmp_path / "none.audit").code == 3
    assert list(tmp_path.iterdir()) == []


def test_that_a_protected_audit_opens_with_its_passphrase_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pass").write_text("open sesame\n", encoding="utf-8")
    path = tmp_path / "protected.audit"
    words = ["new", path, "--criterion", "rba-minerals@8.0.0", "--facility", "X"]
    assert run("--audit-passphrase-file", tmp_path / "pass", *words).code == 0
    assert b"SQLite" not in path.read_bytes()[:100]
    assert run("evaluate", path).code == 3
    assert run("evaluate", path, "--audit-passphrase-file", tmp_path / "pass").code == 0


@pytest.mark.parametrize(
    "words",
    [
        ["new", "{long}.audit", "--criterion", "rba-minerals@8.0.0", "--facility", "X"],
        ["evaluate", "{long}.audit"],
        ["check", "{long}.audit"],
        ["export", "{audit}", "--to", "{long}.json"],
        ["report", "{audit}", "-o", "{long}.pdf"],
        ["verify", "{audit}", "--audit", "{long}.audit"],
    ],
)
def test_that_a_name_too_long_is_told_in_one_line(
    run: Run, audit_of: AuditOf, tmp_path: Path, words: list[str]
) -> None:
    audit, long = str(audit_of(a_document())), str(tmp_path / ("x" * 300))
    before = sorted(tmp_path.iterdir())
    ran = run(*(word.format(audit=audit, long=long) for word in words))
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
    assert sorted(tmp_path.iterdir()) == before


def test_that_an_audit_that_is_open_for_writing_is_not_replaced_even_by_force(
    run: Run, audit_of: AuditOf, tmp_path: Path
) -> None:
    path = audit_of(a_document())
    before = path.read_bytes()
    with open_audit(path):
        ran = run("new", path, "--from", tmp_path / "document.json", "--force")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
    assert path.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == [tmp_path / "document.json", path]


def test_that_what_a_cut_write_left_beside_is_not_played_back_into_a_new_audit(
    run: Run, audit_of: AuditOf, tmp_path: Path
) -> None:
    path = audit_of(a_document())
    left = path.with_name(f"{path.name}-journal")
    left.write_bytes(b"what a cut write left")
    path.unlink()
    words = ["new", path, "--from", tmp_path / "document.json"]
    assert run(*words).code == 3
    assert (left.exists(), path.exists()) == (True, False)
    assert run(*words, "--force").code == 0
    assert (left.exists(), path.exists()) == (False, True)


@pytest.mark.parametrize(
    "words",
    [
        ["new", "{document}", "--from", "{document}"],
        ["export", "{audit}", "--to", "{audit}"],
        ["report", "{audit}", "-o", "{audit}"],
        ["report", "{audit}", "-o", "{audit}", "--sign", "{document}"],
        ["report", "{audit}", "-o", "{document}", "--sign", "{document}"],
    ],
)
def test_that_force_never_replaces_what_the_command_reads(
    run: Run, audit_of: AuditOf, tmp_path: Path, words: list[str]
) -> None:
    audit, document = audit_of(a_document()).rename(tmp_path / "an audit.json"), tmp_path / "document.json"
    before = audit.read_bytes(), document.read_bytes()
    ran = run(*(word.format(audit=audit, document=document) for word in words), "--force")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
    assert (audit.read_bytes(), document.read_bytes()) == before


def test_that_json_is_utf_8_whatever_the_code_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = {"name": "\u76e3 \u00e1", "raw": "\udcff"}
    monkeypatch.setattr(verifying, "verify_report", lambda *_, **__: {"verdict": "genuine", **answer})
    content = io.BytesIO()
    printed = io.TextIOWrapper(content, encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", printed)
    assert main(["verify", str(tmp_path / "r.pdf")]) == 0
    printed.flush()
    assert json.loads(content.getvalue().decode("utf-8"))["name"] == answer["name"]


@pytest.mark.parametrize("place", range(0, 400, 48))
def test_that_a_damaged_schema_is_damage_whatever_sqlite_says_of_it(
    run: Run, audit_of: AuditOf, place: int
) -> None:
    path = audit_of(a_document())
    damaged = bytearray(path.read_bytes())
    assert damaged.count(b"CREATE TABLE source (") == 1
    damaged[damaged.find(b"CREATE TABLE source (") + place] ^= 0x80
    path.write_bytes(damaged)
    ran = run("check", path)
    assert (ran.code, ran.json["file"]) == (1, "damaged")


def test_that_an_owner_of_blanks_owns_no_plan(run: Run, audit_of: AuditOf) -> None:
    document = a_document(undocumented=1)
    document["actions"] = [{"finding": "coverage", "owner": " ", "due": "2027-03-01"}]
    told = run("evaluate", audit_of(document)).json
    assert (told["plans_missing"], told["passed"]) == (["coverage"], None)


def test_that_a_step_without_a_date_is_kept_and_shows_no_managed_plan(run: Run, audit_of: AuditOf) -> None:
    document = a_document()
    plan = {"owner": "Purchasing", "due": "2199-01-01", "progress": [{"note": "asked"}, {"date": None}]}
    confirmed = a_source(77, conflict="confirmed", action="managed_plan", origin_countries=["CD"], plan=plan)
    document["conflict_review"] = "confirmed"
    document["sources"].append(confirmed)
    document["actions"] = [{"finding": "2.b", "progress": [{"note": "drafted"}]}]
    condition = run("evaluate", audit_of(document)).json["conditions"][1]
    assert condition["state"] == "clear"
    assert "no dated progress" in condition["warnings"][0]
