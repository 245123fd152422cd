"""The command line as a function, and audits made by it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.documents import AuditOf, Ran, Run
from workbench.__main__ import main


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str | Path) -> Ran:
        capsys.readouterr()
        code = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return call


@pytest.fixture
def audit_of(tmp_path: Path, run: Run) -> AuditOf:
    def make(document: dict[str, Any]) -> Path:
        source, target = tmp_path / "document.json", tmp_path / "made.audit"
        source.write_text(json.dumps(document), encoding="utf-8")
        made = run("new", target, "--from", source)
        assert (made.code, made.err) == (0, "")
        return target

    return make


@pytest.fixture(scope="session")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An identity to sign with; its passphrase lies beside it as `passphrase`."""
    folder = tmp_path_factory.mktemp("identity")
    (folder / "passphrase").write_text("correct horse\n", encoding="utf-8")
    words = ["identity", "new", "--name", "Sample Auditor", "--out", str(folder / "id.p12")]
    assert main([*words, "--passphrase-file", str(folder / "passphrase")]) == 0
    return folder / "id.p12"
