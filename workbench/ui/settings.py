"""What the window remembers between starts: the last audits, and the edition that is compared with."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from platformdirs import user_config_path, user_data_path

_KEPT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """Paths are absolute, the last one first; `compare_with` is an edition's id or empty."""

    last_audits: tuple[str, ...] = ()
    compare_with: str = ""
    identity: str = ""


def load_settings() -> Settings:
    """What was remembered; nothing where the note is missing or cannot be read."""
    try:
        noted = json.loads(_note().read_text(encoding="utf-8"))
        return Settings(
            last_audits=tuple(str(path) for path in noted["last_audits"]),
            compare_with=str(noted["compare_with"]),
            identity=str(noted["identity"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Settings()


def keep_settings(settings: Settings) -> None:
    """Remember; a folder that refuses costs only the memory."""
    try:
        _note().parent.mkdir(parents=True, exist_ok=True)
        _note().write_text(json.dumps(asdict(settings), ensure_ascii=False), encoding="utf-8")
    except OSError:
        return


def remember_audit(path: Path) -> None:
    """Put an audit at the head of the last ones."""
    known = load_settings()
    name = str(path.absolute())
    others = [one for one in known.last_audits if one != name]
    keep_settings(replace(known, last_audits=tuple([name, *others][:_KEPT])))


def remember_comparison(edition_id: str) -> None:
    """Compare with this edition next time too."""
    keep_settings(replace(load_settings(), compare_with=edition_id))


def data_folder() -> Path:
    """Where audits lie that nobody chose a place for."""
    return user_data_path("workbench", appauthor=False)


def _note() -> Path:
    return user_config_path("workbench", appauthor=False) / "window.json"
