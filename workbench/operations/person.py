"""The configured person: who audits on this computer, asked at the first start."""

import json
from dataclasses import asdict
from pathlib import Path

from platformdirs import user_config_path

from workbench.audit.actor import Actor


def configured_person() -> Actor | None:
    """Who was named at the first start; None before that, or when the note cannot be read."""
    try:
        noted = json.loads(_note().read_text(encoding="utf-8"))
        return Actor(name=str(noted["name"]), firm=str(noted["firm"]), role=str(noted["role"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember_person(person: Actor) -> None:
    """Keep who audits on this computer, in the user's configuration folder."""
    from workbench.operations.outputs import write_whole  # the window starts without writing

    _note().parent.mkdir(parents=True, exist_ok=True)
    write_whole(_note(), json.dumps(asdict(person), ensure_ascii=False).encode(), force=True)


def acting_person(name: str | None) -> Actor:
    """The person named for this call, else the configured one, else the system's user name."""
    person = configured_person()
    if name:
        return person if person and person.name == name else Actor(name=name)
    return person or Actor(name=_system_user())


def _system_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this user id
        return "unnamed"


def _note() -> Path:
    return user_config_path("workbench", appauthor=False) / "person.json"
