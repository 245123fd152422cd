"""`workbench` alone or with an audit opens the window; with a command it runs that."""

import sys
from collections.abc import Sequence
from pathlib import Path

from workbench.arguments import asks_for_window, split_common
from workbench.errors import Problem, WrongUsage


def main(words: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code of the contract."""
    words = list(sys.argv[1:] if words is None else words)
    try:
        common, left = split_common(words)
    except WrongUsage as problem:
        print(problem, file=sys.stderr)  # noqa: T201 - the command line's own edge
        return 2
    if asks_for_window(left):
        return _open_window(left, common.audit_passphrase_file)
    from workbench.cli import run

    return run(left, common)


def _open_window(words: Sequence[str], passphrase_file: Path | None) -> int:
    from workbench.app import run_window

    try:
        return run_window(words, passphrase_file)
    except Problem as problem:
        print(problem, file=sys.stderr)  # noqa: T201 - the command line's own edge
        return 3


if __name__ == "__main__":
    sys.exit(main())
