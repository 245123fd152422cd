"""What a user can be told: a sentence that says what and where, and a next step.

Everything here is the world refusing, or the user's input at fault; our own bugs are ordinary exceptions.
"""


class Problem(Exception):
    """A sentence and a next step. Edges (window, command line) show both and nothing else."""

    def __init__(self, what: str, next_step: str = "") -> None:
        super().__init__(f"{what} {next_step}".strip())
        self.what = what
        self.next_step = next_step


class WrongUsage(Problem):
    """The call itself is off: an unknown criterion, words that do not fit together."""


class UnusableInput(Problem):
    """An input cannot be read; nothing was changed."""


class CannotWrite(Problem):
    """An output could not be written, or may not be overwritten; nothing was changed."""


class Stopped(Problem):
    """Somebody stopped what was at work; nothing was changed."""


class FileInUse(Problem):
    """Another program has this audit open for writing."""


class WrongPassphrase(UnusableInput):
    """The passphrase does not open the key or the audit."""
