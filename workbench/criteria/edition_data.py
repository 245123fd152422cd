"""An edition's data file: what is judged. Faults are noted with their place; see `checked`."""

import hashlib
import re
from collections.abc import Iterable
from types import MappingProxyType

from workbench.audit.enums import ActionTaken, Mineral, Rating
from workbench.criteria.checked import Faults, Table
from workbench.criteria.model import (
    Change,
    ConflictRule,
    CoverageRule,
    Edition,
    ElementRule,
    Origins,
    RatingRule,
    SuggestionRule,
)

_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6})*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_NO_RATING = (Rating.NOT_APPLICABLE,)
_LONGEST_RETENTION = 100  # years
_LONGEST_TERM = 3650  # days
_OECD_STEPS = (1, 5)


def is_version(text: str) -> bool:
    """Whole numbers between dots, as in `8.0.0`."""
    return _VERSION.fullmatch(text) is not None


def version_order(version: str) -> tuple[int, ...]:
    """What versions are sorted by: 7.10 comes after 7.9. The version must be one."""
    return tuple(int(part) for part in version.split("."))


def read_edition(root: Table, data: bytes, faults: Faults) -> Edition:
    """The edition in the root table of a data file; not to be used where `faults` got any."""
    edition = Edition(
        criterion=root.text("criterion"),
        version=_version(root, "version"),
        code=root.text("code"),
        rba_code=root.text("rba_code"),
        vocabulary=_version(root, "vocabulary"),
        published=root.day("published"),
        predecessor=_version(root, "predecessor") if "predecessor" in root else None,
        questions_changed=root.texts("questions_changed"),
        minerals=root.words("minerals", Mineral),
        covered_countries=_countries(root, "covered_countries"),
        retention_years=root.whole("retention_years", 1, _LONGEST_RETENTION),
        coverage=_coverage(root.table("coverage")),
        conflict=_conflict(root.table("conflict")),
        **_suggestions(root.table("suggestions")),
        ratings=MappingProxyType(_ratings(root.table("ratings"))),
        sections=root.texts("sections"),
        elements=tuple(_element(table) for table in root.tables("elements")),
        profiles=root.texts("profiles"),
        related=root.texts("related"),
        changes=tuple(_change(table) for table in root.tables("changes")),
        data=data,
        digest=hashlib.sha256(data).hexdigest(),
    )
    root.close()
    _check_whole(edition, root, faults)
    return edition


def _version(table: Table, key: str) -> str:
    version = table.text(key)
    if version and not is_version(version):
        table.fault(key, "must be numbers between dots, as in 8.0.0")
    return version


def _countries(root: Table, key: str) -> frozenset[str]:
    countries = root.texts(key)
    for number, country in enumerate(countries):
        if country and not _COUNTRY.fullmatch(country):
            root.fault(f"{key}[{number}]", "must be two capitals (ISO 3166-1 alpha-2)")
    return frozenset(countries)


def _coverage(table: Table) -> CoverageRule:
    rule = CoverageRule(
        limit_percent=table.whole("limit_percent", 0, 100),
        over_limit=table.word("over_limit", Rating, but=_NO_RATING),
        below_limit=table.word("below_limit", Rating, but=_NO_RATING),
    )
    if rule.below_limit.rank < rule.over_limit.rank:
        table.fault("below_limit", "must not be worse than over_limit")
    table.close()
    return rule


def _conflict(table: Table) -> ConflictRule:
    rule = ConflictRule(
        rating=table.word("rating", Rating, but=_NO_RATING),
        origins=table.word("origins", Origins),
        excused_by=frozenset(table.words("excused_by", ActionTaken, but=(ActionTaken.NONE,))),
    )
    table.close()
    return rule


def _suggestions(table: Table) -> dict[str, SuggestionRule]:
    rules = {f"{name}_suggestion": _suggestion(table.table(name)) for name in ("retention", "policy")}
    table.close()
    return rules


def _suggestion(table: Table) -> SuggestionRule:
    rule = SuggestionRule(element=table.text("element"), rating=table.word("rating", Rating, but=_NO_RATING))
    table.close()
    return rule


def _ratings(table: Table) -> dict[Rating, RatingRule]:
    rated = [rating for rating in Rating if rating not in _NO_RATING]
    rules = {rating: _rating(table.table(rating.value)) for rating in rated}
    table.close()
    return rules


def _rating(table: Table) -> RatingRule:
    rule = RatingRule(
        passed=table.flag("passed"),
        needs_plan=table.flag("needs_plan") if "needs_plan" in table else False,
        remediation_days=table.whole("remediation_days", 1, _LONGEST_TERM)
        if "remediation_days" in table
        else None,
    )
    table.close()
    return rule


def _element(table: Table) -> ElementRule:
    rule = ElementRule(
        ref=table.text("ref"),
        section=table.text("section"),
        oecd_steps=table.wholes("oecd_steps", *_OECD_STEPS),
    )
    table.must_hold_something("oecd_steps")
    table.close()
    return rule


def _change(table: Table) -> Change:
    change = Change(
        version=_version(table, "version"),
        date=table.day("date"),
        key=table.text("key"),
        elements=table.texts("elements") if "elements" in table else (),
    )
    table.close()
    return change


def _check_whole(edition: Edition, root: Table, faults: Faults) -> None:
    """What one part says about another."""
    _check_history(edition, root)
    for key in ("minerals", "sections", "elements"):
        root.must_hold_something(key)
    if edition.conflict.origins is Origins.COVERED and not edition.covered_countries:
        root.fault("covered_countries", "must not be empty while only covered origins count")
    _check_each_once("elements", "ref", [element.ref for element in edition.elements], faults)
    _check_each_once("changes", "key", [change.key for change in edition.changes], faults)
    _check_sections(edition, faults)
    if any(element.ref for element in edition.elements):
        _check_references(edition, faults)


def _check_history(edition: Edition, root: Table) -> None:
    if edition.predecessor is None:
        if edition.questions_changed:
            root.fault("questions_changed", "must be empty without a predecessor")
    elif is_version(edition.predecessor) and is_version(edition.version):
        _check_older(edition.predecessor, edition.version, root)


def _check_older(predecessor: str, version: str, root: Table) -> None:
    if version_order(predecessor) >= version_order(version):
        root.fault("predecessor", "must be older than the edition")


def _check_each_once(list_name: str, key: str, values: Iterable[str], faults: Faults) -> None:
    seen: set[str] = set()
    for number, value in enumerate(values):
        if value and value in seen:
            faults.add(f"{list_name}[{number}].{key}", f"{value!r} is there twice")
        seen.add(value)


def _check_sections(edition: Edition, faults: Faults) -> None:
    for number, element in enumerate(edition.elements):
        if element.section and edition.sections and element.section not in edition.sections:
            faults.add(f"elements[{number}].section", f"no section {element.section!r} is declared")


def _check_references(edition: Edition, faults: Faults) -> None:
    known = {element.ref for element in edition.elements}
    named = [(f"questions_changed[{n}]", ref) for n, ref in enumerate(edition.questions_changed)]
    named.append(("suggestions.retention.element", edition.retention_suggestion.element))
    named.append(("suggestions.policy.element", edition.policy_suggestion.element))
    for number, change in enumerate(edition.changes):
        named += [(f"changes[{number}].elements[{n}]", ref) for n, ref in enumerate(change.elements)]
    for at, ref in named:
        if ref and ref not in known:
            faults.add(at, f"there is no element {ref!r}")
