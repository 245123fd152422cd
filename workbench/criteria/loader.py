"""Editions and their texts, read from TOML and checked.

The data lies in resources/criteria/<criterion>/<version>.toml, the texts beside it in
<version>.<language>.toml. A new edition is a new file: nothing here names one. Where a `folder` can be
given, it is one like resources/criteria, with a folder for each criterion.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from resources import resource
from workbench.audit.said import Said
from workbench.criteria.checked import CriterionFaults, Fault, Faults, parsed
from workbench.criteria.edition_data import is_version, read_edition, version_order
from workbench.criteria.edition_texts import read_texts
from workbench.criteria.model import Edition, EditionTexts
from workbench.errors import UnusableInput, WrongUsage

__all__ = [
    "CriterionFaults",
    "Fault",
    "bundled_editions",
    "edition_from_toml",
    "find_edition",
    "languages",
    "questions_changed",
    "texts",
]


def edition_from_toml(data: bytes, name: str) -> Edition:
    """The edition in a data file's bytes; `name` stands in messages.

    Raises `CriterionFaults` with every fault and its place.
    """
    faults = Faults(name)
    edition = read_edition(parsed(data, faults), data, faults)
    faults.refuse_if_any()
    return edition


def bundled_editions(criterion: str = "rba-minerals", folder: Path | None = None) -> tuple[Edition, ...]:
    """All editions of a criterion, the oldest first; those that ship are read once.

    Raises `CriterionFaults` for the first file with faults, `WrongUsage` where the criterion is unknown.
    """
    if folder is None:
        return _shipped_editions(criterion)
    return _editions_in(folder, criterion)


def find_edition(id: str) -> Edition:  # noqa: A002 - an edition's id is called so everywhere
    """The shipped edition with an id such as `rba-minerals@8.0.0`; `WrongUsage` names the known ones."""
    known = {edition.id: edition for criterion in _criteria() for edition in bundled_editions(criterion)}
    if id not in known:
        raise WrongUsage(
            Said("There is no criterion {id}.", id=repr(id)),
            Said("Known are: {known}.", known=", ".join(known)),
        )
    return known[id]


def texts(edition: Edition, language: str = "en", folder: Path | None = None) -> EditionTexts:
    """What is shown of an edition in one language; shipped texts are read once.

    Raises `CriterionFaults` where the texts do not fit the edition, `UnusableInput` where there are none.
    """
    path = (folder or resource("criteria")) / edition.criterion / f"{edition.version}.{language}.toml"
    if folder is not None:
        return _read_texts_file(path, edition, language)
    key = (edition.digest, language)
    if key not in _shipped_texts:
        _shipped_texts[key] = _read_texts_file(path, edition, language)
    return _shipped_texts[key]


def languages(edition: Edition, folder: Path | None = None) -> tuple[str, ...]:
    """The languages that an edition has texts in, sorted."""
    beside = (folder or resource("criteria")) / edition.criterion
    files = beside.glob(f"{edition.version}.*.toml")
    return tuple(
        sorted(file.name.removeprefix(f"{edition.version}.").removesuffix(".toml") for file in files)
    )


def questions_changed(
    answered_under: Edition, shown_under: Edition, family: Iterable[Edition]
) -> tuple[str, ...]:
    """The elements whose question differs between two editions, in the order of the checklist shown.

    It is the union along the chain of predecessors, in either direction. Where no chain joins the two,
    nothing is known of the questions, and each counts as changed.
    """
    by_id = {edition.id: edition for edition in (*family, answered_under, shown_under)}
    ours, theirs = _ancestry(shown_under, by_id), _ancestry(answered_under, by_id)
    refs = [element.ref for element in shown_under.elements]
    if not ours.keys() & theirs.keys():
        return tuple(refs)
    # What both descend from lies before the fork, or is one of the two.
    between = [(ours | theirs)[edition_id] for edition_id in ours.keys() ^ theirs.keys()]
    changed = {ref for edition in between for ref in edition.questions_changed}
    return tuple(ref for ref in refs if ref in changed)


def _ancestry(edition: Edition, by_id: Mapping[str, Edition]) -> dict[str, Edition]:
    """The edition and what it descends from, as far as is known, by id."""
    chain = {edition.id: edition}
    while edition.predecessor is not None:
        before = by_id.get(f"{edition.criterion}@{edition.predecessor}")
        if before is None or before.id in chain:
            break
        chain[before.id] = edition = before
    return chain


@cache
def _shipped_editions(criterion: str) -> tuple[Edition, ...]:
    return _editions_in(resource("criteria"), criterion)


_shipped_texts: dict[tuple[str, str], EditionTexts] = {}


def _criteria() -> tuple[str, ...]:
    return tuple(sorted(entry.name for entry in resource("criteria").iterdir() if entry.is_dir()))


def _editions_in(folder: Path, criterion: str) -> tuple[Edition, ...]:
    if not (folder / criterion).is_dir():
        raise WrongUsage(
            Said("There is no criterion {id}.", id=repr(criterion)),
            Said("Known are: {known}.", known=", ".join(_criteria())),
        )
    files = [file for file in (folder / criterion).glob("*.toml") if is_version(file.stem)]
    editions = [_edition_in(file) for file in files]
    _check_predecessors(editions)
    return tuple(sorted(editions, key=lambda edition: version_order(edition.version)))


def _edition_in(file: Path) -> Edition:
    edition = edition_from_toml(_bytes_of(file), file.name)
    faults = Faults(file.name)
    # The path is how an edition is found, so both must say the same.
    for key, said, found in (
        ("criterion", edition.criterion, file.parent.name),
        ("version", edition.version, file.stem),
    ):
        if said != found:
            faults.add(key, f"says {said!r}, but the file lies at {found!r}")
    faults.refuse_if_any()
    return edition


def _check_predecessors(editions: Iterable[Edition]) -> None:
    editions = tuple(editions)
    known = {edition.version for edition in editions} | {None}
    for edition in editions:
        faults = Faults(f"{edition.version}.toml")
        if edition.predecessor not in known:
            faults.add("predecessor", f"no edition {edition.predecessor} lies beside it")
        faults.refuse_if_any()


def _read_texts_file(path: Path, edition: Edition, language: str) -> EditionTexts:
    faults = Faults(path.name)
    read = read_texts(parsed(_bytes_of(path), faults), edition, language, faults)
    faults.refuse_if_any()
    return read


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnusableInput(
            Said("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror),
            "Install the program again, or choose an edition and a language that it has.",
        ) from error
