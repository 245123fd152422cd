"""`compare`: JSON on standard output, and neither file touched."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.documents import Run, a_document, a_source


@pytest.fixture
def make(run: Run, tmp_path: Path) -> Any:
    def make(name: str, document: dict[str, Any]) -> Path:
        source, target = tmp_path / f"{name}.json", tmp_path / f"{name}.audit"
        source.write_text(json.dumps(document), encoding="utf-8")
        assert run("new", target, "--from", source).code == 0
        return target

    return make


def test_that_what_differs_is_told_and_both_files_stay_as_they_are(run: Run, make: Any) -> None:
    document = a_document()
    before = make("a", document)
    document["answers"] = {**document["answers"], "2.b": {"rating": "major", "observation": "None was seen."}}
    document["sources"] = [*document["sources"][1:], a_source(55, mineral="tin")]
    document["sources"][0]["due_diligence"] = "undocumented"
    after = make("b", document)
    kept = [path.read_bytes() for path in (before, after)]
    ran = run("compare", before, after)
    assert (ran.code, ran.err) == (0, "")
    told = ran.json
    assert told["elements"] == {"2.b": {"before": "conformance", "after": "major"}}
    assert set(told["sources"]) == {"added", "removed", "changed"}
    assert told["sources"]["added"][0]["smelter_id"] == "CID900055"
    assert told["sources"]["removed"][0]["smelter_id"] == "CID900000"
    assert told["sources"]["changed"][0]["after"] == {"due_diligence": "undocumented"}
    assert kept == [path.read_bytes() for path in (before, after)]
    assert run("compare", before, before).json["elements"] == {}


def test_that_what_cannot_be_read_is_told_in_one_line(run: Run, make: Any, tmp_path: Path) -> None:
    audit, other = make("a", a_document()), tmp_path / "none.audit"
    (tmp_path / "text.audit").write_text("no audit", encoding="utf-8")
    for pair in ((audit, other), (other, audit), (audit, tmp_path / "text.audit")):
        ran = run("compare", *pair)
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
    assert run("compare", audit).code == 2
    assert not other.exists()
