"""What lists that the user loaded say: hints with their list and date, never answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workbench.audit.records import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusHint:
    """What one loaded list says of a source. One that is not `current` was replaced by a newer version."""

    status: str
    list_name: str
    published: date | None
    version: str | None = None
    valid_until: str | None = None
    current: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CahraHint:
    """That a loaded list names a country, and which areas of it (none: all of it)."""

    country: str
    areas: str
    list_name: str
    published: date | None
    version: str | None = None


@dataclass(frozen=True, slots=True)
class Hints:
    """What the loaded lists say: of sources by their ids, and of countries that the newest lists name."""

    statuses: Mapping[str, tuple[StatusHint, ...]] = field(default_factory=dict)
    countries: Mapping[str, tuple[CahraHint, ...]] = field(default_factory=dict)

    def areas_of(self, source: Source) -> tuple[CahraHint, ...]:
        """What is said of the countries of a source, the smelter's first."""
        named = dict.fromkeys((source.smelter_country or "", *source.origin_countries))
        return tuple(hint for country in named for hint in self.countries.get(country, ()))
