"""Look at a file that may be damaged, without opening it as an audit and without changing one byte."""

from pathlib import Path

from workbench.errors import UnusableInput
from workbench.store.connection import DatabaseError, connect
from workbench.store.opening import DamagedFile, examine_inside, examine_outside, refused
from workbench.store.verdict import JournalVerdict, verdict_on


def inspect(path: Path, *, passphrase: str | None = None) -> JournalVerdict:
    """What the file proves about itself; never call it while this process has the file open.

    Damage is a verdict. What is no audit at all, protected or of a newer program is UnusableInput.
    """
    if not path.exists():
        raise UnusableInput(f"There is no file {path}.", "Check the name.")
    try:
        examine_outside(path, passphrase=passphrase)
        return _inside(path, passphrase=passphrase)
    except DamagedFile as error:
        return JournalVerdict(file="damaged", journal="broken", entries=0, head="", findings=(error.what,))


def _inside(path: Path, *, passphrase: str | None) -> JournalVerdict:
    try:
        connection = connect(path, mode="ro", passphrase=passphrase)
    except DatabaseError as error:
        raise refused(path, error) from None
    try:
        examine_inside(connection, path)
        return verdict_on(connection)
    finally:
        connection.close()
