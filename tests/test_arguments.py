from pathlib import Path

import pytest

from workbench.arguments import Common, asks_for_window, read_passphrase, split_common
from workbench.errors import UnusableInput, WrongUsage


@pytest.mark.parametrize(
    "words",
    [
        ["--as", "A. Tester", "check", "x.audit"],
        ["check", "--as", "A. Tester", "x.audit"],
        ["check", "x.audit", "--as=A. Tester"],
    ],
)
def test_that_common_options_stand_anywhere_on_the_line(words: list[str]) -> None:
    assert split_common(words) == (Common(person="A. Tester"), ["check", "x.audit"])


def test_that_words_after_two_dashes_are_left_alone() -> None:
    assert split_common(["check", "--", "--as"]) == (Common(), ["check", "--", "--as"])


def test_that_a_common_option_without_a_value_is_wrong_usage() -> None:
    with pytest.raises(WrongUsage, match="--passphrase-file needs a value"):
        split_common(["report", "x.audit", "--passphrase-file"])


def test_that_a_person_whose_name_is_no_text_is_wrong_usage() -> None:
    with pytest.raises(WrongUsage, match="--as is no text"):
        split_common(["check", "x.audit", "--as", "A\udcff"])


@pytest.mark.parametrize("words", [[], ["a.audit"], ["A.AUDIT"], ["--sample"]])
def test_that_the_window_opens_without_a_command(words: list[str]) -> None:
    assert asks_for_window(words)


@pytest.mark.parametrize("words", [["check", "a.audit"], ["--help"], ["demo", "--out", "d"]])
def test_that_a_command_opens_no_window(words: list[str]) -> None:
    assert not asks_for_window(words)


def test_that_a_passphrase_is_the_first_line_without_its_end(tmp_path: Path) -> None:
    path = tmp_path / "passphrase"
    path.write_bytes(b" with blanks \r\nsecond line\n")
    assert read_passphrase(path) == " with blanks "


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe"])
def test_that_an_unusable_passphrase_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "passphrase"
    path.write_bytes(content)
    with pytest.raises(UnusableInput, match="passphrase file"):
        read_passphrase(path)
