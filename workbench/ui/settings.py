"""What the window remembers between starts: the last audits, how it looks, and where one was in it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from platformdirs import user_config_path, user_data_path

_KEPT = 8
_REPORTS_KEPT = 100
TEXT_SIZES = (90, 100, 115, 130, 150)


class Settings(NamedTuple):
    """Paths are absolute, the last one first; `compare_with` is an edition's id or empty.

    `language` is a code of `languages.known_languages`, or empty for the system's.
    `appearance` is a word of `theme.Appearance`, `text_size` in percent; `place` is Qt's own note of where
    the window stood; `panes` are the widths at the left and at the right, `pages` each audit's last page.
    `guidance_open` tells whether guidance is unfolded, `recent_acts` what the palette did, the last first.
    `identities` are .p12 files with what is known of their certificates; `identity` is the one used last.
    Backups go to `backup_folder` (none: there are no backups); `backup_trouble` is what went wrong with the
    last one when nobody was there to be told. A new audit begins with `usual_edition`, `usual_lead` (none:
    who audits), `usual_team` and lies in `usual_folder`. `timestamp_server` is the address that was asked
    last; `report_places` tell where issued reports lie, by the SHA-256 that they were issued with;
    `report_language` is that of the last report, or empty for the window's; `report_template` the file that
    says how reports look, or empty for the program's own look.
    """

    last_audits: tuple[str, ...] = ()
    compare_with: str = ""
    identity: str = ""
    language: str = ""
    appearance: str = "system"
    text_size: int = 100
    place: str = ""
    panes: tuple[int, ...] = ()
    pages: Mapping[str, str] = {}
    source_columns: Mapping[str, bool] = {}
    guidance_open: bool = False
    recent_acts: tuple[str, ...] = ()
    identities: Mapping[str, Mapping[str, str]] = {}
    backup_folder: str = ""
    backup_trouble: str = ""
    usual_edition: str = ""
    usual_lead: str = ""
    usual_team: str = ""
    usual_folder: str = ""
    timestamp_server: str = ""
    report_places: Mapping[str, str] = {}
    report_language: str = ""
    report_template: str = ""


def load_settings() -> Settings:
    """What was remembered; what is missing or makes no sense is as at the first start."""
    try:
        noted = json.loads(_note().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(noted, dict):
        return Settings()
    usual = Settings()
    return Settings(*(_like(value, noted.get(name)) for name, value in usual._asdict().items()))


def _like(usual: Any, noted: object) -> Any:
    """What was noted, in the kind of the usual value; else that."""
    if isinstance(usual, tuple) and isinstance(noted, list):
        return tuple(noted)
    return noted if type(noted) is type(usual) else usual


def keep_settings(settings: Settings) -> None:
    """Remember; a folder that refuses costs only the memory."""
    try:
        _note().parent.mkdir(parents=True, exist_ok=True)
        _note().write_text(json.dumps(settings._asdict(), ensure_ascii=False), encoding="utf-8")
    except OSError:
        return


def remember_audit(path: Path) -> None:
    """Put an audit at the head of the last ones."""
    known = load_settings()
    name = str(path.absolute())
    others = [one for one in known.last_audits if one != name]
    keep_settings(known._replace(last_audits=tuple([name, *others][:_KEPT])))


def forget_audit(path: Path) -> None:
    """Leave an audit out of the last ones; its file stays."""
    known = load_settings()
    left = tuple(one for one in known.last_audits if one != str(path))
    keep_settings(known._replace(last_audits=left))


def remember_comparison(edition_id: str) -> None:
    """Compare with this edition next time too."""
    keep_settings(load_settings()._replace(compare_with=edition_id))


def remember_page(path: Path, key: str) -> None:
    """Open this audit on this page next time; of audits that are not among the last, nothing is kept."""
    known = load_settings()
    pages = {name: page for name, page in known.pages.items() if name in known.last_audits}
    keep_settings(known._replace(pages={**pages, str(path.absolute()): key}))


def remember_source_columns(chosen: Mapping[str, bool]) -> None:
    """Show the same columns of sources next time."""
    keep_settings(load_settings()._replace(source_columns=dict(chosen)))


def remember_report(sha256: str, path: Path) -> None:
    """Look for an issued report here next time; the last hundred are kept."""
    known = load_settings()
    others = {one: place for one, place in known.report_places.items() if one != sha256}
    places = {**others, sha256: str(path.absolute())}
    keep_settings(known._replace(report_places=dict(list(places.items())[-_REPORTS_KEPT:])))


def report_place(sha256: str, usual: Path) -> Path:
    """Where an issued report lies, as far as is remembered."""
    place = load_settings().report_places.get(sha256)
    return Path(place) if isinstance(place, str) else usual


def data_folder() -> Path:
    """The program's own folder for data of this user."""
    return user_data_path("workbench", appauthor=False)


def audits_folder() -> Path:
    """Where audits lie that nobody chose a place for."""
    usual = load_settings().usual_folder
    return Path(usual) if usual else data_folder()


def _note() -> Path:
    return user_config_path("workbench", appauthor=False) / "window.json"
