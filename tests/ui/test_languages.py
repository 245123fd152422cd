"""The window in other languages, and back."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from installer.translations import FOLDER, SAID, WORDS, read_ts
from workbench.audit.enums import Rating
from workbench.audit.records import Actor
from workbench.criteria.loader import find_edition
from workbench.operations.answers import rate_element
from workbench.ui import languages
from workbench.ui.languages import install, known_languages, language_now, language_of_system, texts_now
from workbench.ui.main_window import MainWindow
from workbench.ui.words import day, percent, word

Speak = Callable[[str], str]
ME = Actor(name="A. Tester")


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Installs a language; English again after the test."""
    yield lambda code: install(qapp, code)
    install(qapp, "en")


def test_that_each_language_goes_by_its_own_name() -> None:
    assert dict(known_languages()) == {"en": "English", "zh": "简体中文", "fr": "Français"}


@pytest.mark.parametrize(
    ("code", "major", "christmas", "share"),
    [
        ("en", "Major", "25 Dec 2026", "22.9\u00a0%"),
        ("fr", "Majeure", "25 déc. 2026", "22,9\u00a0%"),
        ("zh", "主要不符合", "2026年12月25日", "22.9%"),
    ],
)
def test_that_words_dates_and_shares_follow_the_language(
    speak: Speak, code: str, major: str, christmas: str, share: str
) -> None:
    assert speak(code) == code == language_now()
    assert (word(Rating.MAJOR), day(date(2026, 12, 25)), percent(49, 214)) == (major, christmas, share)


def test_that_an_editions_texts_numbers_and_qts_own_words_follow_too(speak: Speak) -> None:
    speak("fr")
    assert texts_now(find_edition("rba-minerals@8.0.0")).sections["1"].title == "Politique"
    assert QLocale().toString(22.9, "f", 1) == "22,9"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert "Annuler" in box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_that_english_loads_no_translation(speak: Speak) -> None:
    speak("zh")
    speak("en")
    assert languages._Now.translators == ()
    assert word(Rating.MAJOR) == "Major"


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (["de-DE", "fr-CH", "en"], "fr"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh"),
        (["zh-Hant-TW", "en-US"], "en"),
        (["pt-BR"], "en"),
    ],
)
def test_that_the_systems_wishes_decide_where_none_is_chosen(
    monkeypatch: pytest.MonkeyPatch, asked: list[str], code: str
) -> None:
    class System(QLocale):
        @staticmethod
        def system() -> "System":
            return System()

        def uiLanguages(self, *_separator: object) -> list[str]:  # noqa: N802 - Qt's own name
            return asked

    monkeypatch.setattr(languages, "QLocale", System)
    assert language_of_system() == code


def test_that_an_unknown_choice_is_as_none(speak: Speak) -> None:
    assert speak("tlh") == language_of_system()


def test_that_a_system_without_a_chinese_font_gets_the_reports(
    speak: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr(QFontDatabase, "families", lambda *_system: [])
    monkeypatch.setattr(QFontDatabase, "addApplicationFontFromData", lambda data: given.append(len(data)))
    speak("fr")
    assert given == []
    speak("zh")
    assert given
    assert given[0] > 1_000_000


def test_that_a_whole_audit_shows_in_the_language(
    speak: Speak, open_window: Callable[[Path], MainWindow], sample_path: Path
) -> None:
    speak("zh")
    view = open_window(sample_path).view
    assert view is not None
    view.show_page("1")
    assert view.desk.snapshot.texts.sections["1"].title == "政策"
    assert view.live.passed.text().startswith("不通过")
    assert view.desk.snapshot.undo_label is None
    view.desk.write(lambda file: rate_element(file, ref="1.a", rating=Rating.MAJOR, actor=ME))
    assert view.desk.snapshot.undo_label == "将 1.a 评为主要不符合"


class Asked(QTranslator):
    """Notes what the window asks to have translated, and leaves it in English."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: set[tuple[str, str]] = set()

    def translate(self, context: str, text: str, _note: str | None = None, _n: int = -1) -> str:
        self.texts.add((context, text))
        return text

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


def test_that_no_page_shows_a_text_that_the_translations_do_not_know(
    qapp: QApplication, open_window: Callable[[Path], MainWindow], sample_path: Path
) -> None:
    asked = Asked()
    qapp.installTranslator(asked)
    try:
        view = open_window(sample_path).view
        assert view is not None
        for key in view.keys:
            view.show_page(key)
            qapp.processEvents()
    finally:
        qapp.removeTranslator(asked)
    known = read_ts(FOLDER / "workbench_fr.ts")
    ours = {context for context, _text in known}
    words = {(context, text) for context, text in asked.texts if context in (WORDS, SAID)}
    assert len(words) > 100
    assert sorted(words - known.keys()) == []
    texts = {text for _context, text in known}
    assert sorted({text for context, text in asked.texts if context in ours} - texts) == []
