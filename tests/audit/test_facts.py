from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.audit.enums import Conflict, DueDiligence, Mineral
from workbench.audit.facts import Facts, RunningCounts, Tally, tally
from workbench.audit.records import Source

_sources = st.builds(
    Source,
    id=st.sampled_from([f"s{number}" for number in range(8)]),
    mineral=st.sampled_from(Mineral),
    due_diligence=st.sampled_from(DueDiligence),
    conflict=st.sampled_from(Conflict),
    repeats_disagree=st.booleans(),
)
_edits = st.lists(st.tuples(st.sampled_from(["put", "remove", "mark"]), _sources), max_size=40)


def _put(there: dict[str, Source], counts: RunningCounts, source: Source) -> None:
    _remove(there, counts, source)
    there[source.id] = source
    counts.add(source)


def _remove(there: dict[str, Source], counts: RunningCounts, source: Source) -> None:
    before = there.pop(source.id, None)
    if before is not None:
        counts.remove(before)


def _mark(there: dict[str, Source], counts: RunningCounts, source: Source) -> None:
    """Due diligence of all ordinary sources of a mineral at once, as a difference."""
    plain = [
        one
        for one in there.values()
        if one.mineral is source.mineral
        and one.conflict is not Conflict.CONFIRMED
        and not one.repeats_disagree
    ]
    after = [replace(one, due_diligence=source.due_diligence) for one in plain]
    difference = _count(after) - _count(plain)
    there.update((one.id, one) for one in after)
    counts.shift(source.mineral, difference)


def _count(sources: list[Source]) -> Tally:
    return sum(tally(sources).tallies.values(), Tally())


_ACTS: dict[str, Callable[[dict[str, Source], RunningCounts, Source], None]] = {
    "put": _put,
    "remove": _remove,
    "mark": _mark,
}


@settings(deadline=None, max_examples=150)
@given(_edits)
def test_that_running_counts_equal_the_full_count_after_any_edits(edits: list[tuple[str, Source]]) -> None:
    there: dict[str, Source] = {}
    counts = RunningCounts()
    for act, source in edits:
        _ACTS[act](there, counts, source)
        assert counts.facts() == tally(there.values())


@settings(deadline=None, max_examples=50)
@given(_edits, _sources)
def test_that_counts_taken_up_from_what_was_stored_go_on_the_same(
    edits: list[tuple[str, Source]], last: Source
) -> None:
    there: dict[str, Source] = {}
    counts = RunningCounts()
    for act, source in edits:
        _ACTS[act](there, counts, source)
    stored = counts.facts()
    resumed = RunningCounts(stored.tallies, (*stored.confirmed, *stored.disagreeing))
    _put(there, resumed, last)
    assert resumed.facts() == tally(there.values())


def test_that_counts_handed_out_do_not_move_with_later_edits() -> None:
    counts = RunningCounts()
    counts.add(Source(id="a", mineral=Mineral.TIN))
    handed_out = counts.facts()
    counts.add(Source(id="b", mineral=Mineral.TIN))
    assert handed_out.tallies == {Mineral.TIN: Tally(1, 0, 1)}
    assert counts.facts().tallies == {Mineral.TIN: Tally(2, 0, 2)}


def test_that_a_mineral_whose_last_source_goes_is_no_longer_counted() -> None:
    counts = RunningCounts()
    counts.add(Source(id="a", mineral=Mineral.TIN))
    counts.shift(Mineral.GOLD, Tally(2, 1, 1))
    counts.remove(Source(id="a", mineral=Mineral.TIN))
    counts.shift(Mineral.GOLD, Tally(-2, -1, -1))
    assert counts.facts().tallies == {}


def test_that_confirmed_and_disagreeing_sources_come_sorted_by_id() -> None:
    rows = [
        Source(id="c", mineral=Mineral.TIN, conflict=Conflict.CONFIRMED),
        Source(id="b", mineral=Mineral.TIN, repeats_disagree=True),
        Source(id="a", mineral=Mineral.TIN, conflict=Conflict.CONFIRMED, repeats_disagree=True),
    ]
    counted = tally(rows)
    assert [one.id for one in counted.confirmed] == ["a", "c"]
    assert [one.id for one in counted.disagreeing] == ["a", "b"]


def test_that_counts_cannot_be_changed_by_who_reads_them() -> None:
    with pytest.raises(TypeError):
        tally([]).tallies[Mineral.TIN] = Tally()  # type: ignore[index]


def test_that_facts_of_an_empty_audit_answer_nothing() -> None:
    facts = Facts()
    assert facts.answers == {}
    assert facts.sources == tally([])
    assert facts.conflict_review == "unanswered"
