"""Running counts equal the full count after any sequence of edits."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.facts import tally
from workbench.audit.records import Actor, Source
from workbench.store.audit_file import AuditFile

_ME = Actor(name="A. Tester")
_IDS = st.sampled_from([f"s{number}" for number in range(8)])
_SOURCES = st.builds(
    Source,
    id=_IDS,
    mineral=st.sampled_from(Mineral),
    name=st.sampled_from([None, "A", "B", "Smelter not yet identified"]),
    due_diligence=st.sampled_from(DueDiligence),
    conflict=st.sampled_from(Conflict),
    repeats_disagree=st.booleans(),
)
_ACTS = st.one_of(
    st.tuples(st.just("put"), _SOURCES),
    st.tuples(st.just("remove"), _IDS),
    st.tuples(st.just("insert"), st.lists(_SOURCES, max_size=6, unique_by=lambda source: source.id)),
    st.tuples(st.just("mark"), st.tuples(st.lists(_IDS, max_size=6), st.sampled_from(DueDiligence))),
    st.tuples(st.just("fail"), _SOURCES),
    st.tuples(st.sampled_from(["undo", "redo"]), st.none()),
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(_ACTS, min_size=1, max_size=14))
def test_that_running_counts_equal_the_full_count_after_any_sequence_of_edits(
    template: bytes, acts: list[tuple[str, Any]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plant.audit"
        path.write_bytes(template)
        with AuditFile.open(path) as file:
            for act, value in acts:
                _do(file, act, value)
                assert file.facts().sources == tally(file.sources())
            counted = file.facts().sources
            assert file.verify_journal().file == "whole"
        with AuditFile.open(path) as again:
            assert again.facts().sources == counted


def _do(file: AuditFile, act: str, value: Any) -> None:
    if act == "undo":
        file.undo(actor=_ME)
    elif act == "redo":
        file.redo(actor=_ME)
    elif act == "fail":
        _fail(file, value)
    else:
        _edit(file, act, value)


def _edit(file: AuditFile, act: str, value: Any) -> None:
    with file.unit(act, actor=_ME) as unit:
        if act == "put":
            unit.put(value)
        elif act == "remove":
            unit.remove(Source, value)
        elif act == "insert":
            unit.insert_sources(source for source in value if file.source(source.id) is None)
        else:
            unit.mark_due_diligence(*value)


def _fail(file: AuditFile, source: Source) -> None:
    try:
        with file.unit("fail", actor=_ME) as unit:
            unit.put(source)
            raise InterruptedError
    except InterruptedError:
        pass
