"""What a rating is computed from: plain counts and the few sources that are judged one by one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from workbench.audit.enums import Conflict, ConflictReview, DueDiligence, Mineral
from workbench.audit.records import Answer, Basis, Source


@dataclass(frozen=True, slots=True)
class Tally:
    """Sources of one mineral: how many, and how many of them undocumented or unknown."""

    total: int = 0
    undocumented: int = 0
    unknown: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.total + other.total, self.undocumented + other.undocumented, self.unknown + other.unknown
        )

    def __sub__(self, other: "Tally") -> "Tally":
        return Tally(
            self.total - other.total, self.undocumented - other.undocumented, self.unknown - other.unknown
        )


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """All that the rating needs of the sources. `confirmed` and `disagreeing` are sorted by id."""

    tallies: Mapping[Mineral, Tally] = field(default_factory=lambda: MappingProxyType({}))
    confirmed: tuple[Source, ...] = ()
    disagreeing: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything that a rating depends on.

    `planned` are the findings that have a corrective action with owner and due date; `as_of` is the day on
    which due dates are looked at (None: they are not).
    """

    basis: Basis = field(default_factory=Basis)
    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    sources: SourceFacts = field(default_factory=SourceFacts)
    planned: frozenset[str] = frozenset()
    closing_meeting: date | None = None
    as_of: date | None = None

    @property
    def conflict_review(self) -> ConflictReview:
        """Short for the basis' own answer."""
        return self.basis.conflict_review


_ONE = {
    DueDiligence.DOCUMENTED: Tally(1, 0, 0),
    DueDiligence.UNDOCUMENTED: Tally(1, 1, 0),
    DueDiligence.UNKNOWN: Tally(1, 0, 1),
}


class RunningCounts:
    """Counts that follow each edit in O(1); `tally` is the full count that a test holds beside it."""

    def __init__(
        self, tallies: Mapping[Mineral, Tally] | None = None, special: Iterable[Source] = ()
    ) -> None:
        self._tallies = dict(tallies or {})
        self._special = {source.id: source for source in special}

    def add(self, source: Source) -> None:
        """Count a source that is new, or as it is after an edit."""
        mineral = source.mineral
        self._tallies[mineral] = self._tallies.get(mineral, Tally()) + _ONE[source.due_diligence]
        if _is_special(source):
            self._special[source.id] = source

    def remove(self, source: Source) -> None:
        """Take back a source that is gone, or as it was before an edit."""
        left = self._tallies[source.mineral] - _ONE[source.due_diligence]
        if left.total:
            self._tallies[source.mineral] = left
        else:
            del self._tallies[source.mineral]
        self._special.pop(source.id, None)

    def shift(self, mineral: Mineral, difference: Tally) -> None:
        """Apply a difference that was counted in bulk; no source in it is confirmed or disagrees."""
        left = self._tallies.get(mineral, Tally()) + difference
        if left.total:
            self._tallies[mineral] = left
        else:
            self._tallies.pop(mineral, None)

    def facts(self) -> SourceFacts:
        """The counts now."""
        special = sorted(self._special.values(), key=lambda source: source.id)
        return SourceFacts(
            tallies=MappingProxyType(dict(self._tallies)),
            confirmed=tuple(source for source in special if source.conflict is Conflict.CONFIRMED),
            disagreeing=tuple(source for source in special if source.repeats_disagree),
        )


def _is_special(source: Source) -> bool:
    return source.conflict is Conflict.CONFIRMED or source.repeats_disagree


def tally(sources: Iterable[Source]) -> SourceFacts:
    """Count all sources from the beginning; each must be there once (see `sources.merged`)."""
    counts = RunningCounts()
    for source in sources:
        counts.add(source)
    return counts.facts()
