"""The window's language: English as it is written here, or a translation from resources/translations.

English loads nothing. A language is chosen before the window is built and stays until the next start.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from workbench.criteria.model import Edition, EditionTexts

ENGLISH = "en"
# Each language by its own name, with the locale whose dates and numbers go with it.
_LANGUAGES = {
    ENGLISH: ("English", "en_GB"),
    "zh": ("简体中文", "zh_CN"),
    "fr": ("Français", "fr_FR"),
}


class _Now:
    """What is installed; Qt keeps no reference to a translator."""

    code = ENGLISH
    translators: "tuple[QTranslator, ...]" = ()


def known_languages() -> tuple[tuple[str, str], ...]:
    """The code of each language and its own name, in the order in which they are offered."""
    return tuple((code, name) for code, (name, _locale) in _LANGUAGES.items())


def language_now() -> str:
    """The code of the language that the window speaks."""
    return _Now.code


def texts_now(edition: "Edition") -> "EditionTexts":
    """What is shown of an edition in the window's language; in English where it has no other."""
    from workbench.criteria.loader import languages, texts  # first paint does without

    code = language_now()
    return texts(edition, code if code == ENGLISH or code in languages(edition) else ENGLISH)


def language_of_system() -> str:
    """The first of the languages that the system asks for which is known here; else English."""
    asked = (QLocale(name) for name in QLocale.system().uiLanguages())
    return next((code for locale in asked if (code := _code_of(locale))), ENGLISH)


def install(application: QCoreApplication, code: str) -> str:
    """Let the window speak this language (empty: the system's); the code of the language that it is.

    Texts that are there already stay as they are.
    """
    for translator in _Now.translators:
        application.removeTranslator(translator)
    _Now.code = code if code in _LANGUAGES else language_of_system()
    _Now.translators = () if _Now.code == ENGLISH else tuple(_translators(_Now.code))
    for translator in _Now.translators:
        application.installTranslator(translator)
    system = QLocale.system()
    QLocale.setDefault(system if _code_of(system) == _Now.code else QLocale(_LANGUAGES[_Now.code][1]))
    if _Now.code == "zh":
        _provide_font()
    return _Now.code


def _code_of(locale: QLocale) -> str | None:
    """The language of ours that a locale means. Traditional Chinese is none: ours is the simplified."""
    code = locale.name().split("_")[0]
    if code not in _LANGUAGES or locale.script() == QLocale.Script.TraditionalChineseScript:
        return None
    return code


def _translators(code: str) -> "list[QTranslator]":
    """Qt's own words where they came with it, then ours: the last one installed is asked first."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    theirs, ours = QTranslator(), QTranslator()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = [theirs] if theirs.load(f"qtbase_{_qt_name(code)}", qt_folder) else []
    if not ours.load(str(resource("translations", f"workbench_{code}.qm"))):
        raise FileNotFoundError(f"the translation {code} does not ship with this program")
    return [*found, ours]


def _provide_font() -> None:
    """A system without a font for the language gets the one that the report is printed with."""
    from PySide6.QtGui import QFontDatabase

    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        from workbench.operations.fonts import simplified_chinese_font

        QFontDatabase.addApplicationFontFromData(simplified_chinese_font())


def _qt_name(code: str) -> str:
    return "zh_CN" if code == "zh" else code
