"""How fingerprints, times and the parts of a verdict read."""

import re
from datetime import datetime

from workbench.ui.telling import told
from workbench.ui.words import day, mark, tr

AUDITOR, REVIEWER = "Auditor", "Reviewer"
_STAMP = "Timestamp "
_A_LINE = 8  # groups of a digest
_LONG_DIGEST = re.compile(r"\b([0-9a-f]{16})[0-9a-f]{48}\b")

GENUINE, NOT_GENUINE, CANNOT_TELL = "genuine", "not_genuine", "cannot_tell"
_VERDICTS = {
    GENUINE: mark("Genuine"),
    NOT_GENUINE: mark("Not genuine"),
    CANNOT_TELL: mark("Cannot tell"),
}
# The stylesheet's kinds, and the tones of the same names.
KINDS = {GENUINE: "good", NOT_GENUINE: "bad", CANNOT_TELL: "warn"}
_ROLES = {AUDITOR: mark("Auditor"), REVIEWER: mark("Reviewer"), "JWT": mark("Signer of the credential")}


def verdict_word(verdict: str) -> str:
    """The verdict in one or two words."""
    return tr(_VERDICTS[verdict])


def reason_shown(reason: str) -> str:
    """Why, in the window's language; a digest in full, which no line can hold, as its first digits."""
    return _LONG_DIGEST.sub(r"\1…", told(reason))


def is_stamp(field: str) -> bool:
    """Whether a signature of this name is a time-stamp."""
    return field.startswith(_STAMP)


def role_word(field: str) -> str:
    """Whose signature stands in a field of a report."""
    if is_stamp(field):
        return tr("Time-stamp")
    return tr(_ROLES[field]) if field in _ROLES else field


def grouped(digest: str) -> str:
    """A digest as it is read aloud: four digits at a time."""
    return " ".join(_groups(digest))


def in_lines(digest: str) -> str:
    """The same in lines of eight groups, so that two of them can be compared line by line."""
    groups = _groups(digest)
    return "\n".join(" ".join(groups[at : at + _A_LINE]) for at in range(0, len(groups), _A_LINE))


def _groups(digest: str) -> list[str]:
    return [digest[at : at + 4].upper() for at in range(0, len(digest), 4)]


def moment(at: datetime) -> str:
    """A time as `21 Dec 2026, 14:32`, on this computer's clock."""
    here = at.astimezone()
    return tr("{day}, {time}").format(day=day(here.date()), time=f"{here:%H:%M}")


def moment_of(text: str | None) -> str:
    """The same of a time as a verdict says it; nothing where it says none."""
    if text is None:
        return ""
    try:
        return moment(datetime.fromisoformat(text))
    except ValueError:
        return text
