"""Countries by their names in the window's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.operations.countries import known_countries
from workbench.ui.country_names import countries_now, country_meant
from workbench.ui.languages import install
from workbench.ui.widgets.countries import CountryField


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install(qapp, "en")


@pytest.mark.parametrize("language", ["zh", "fr"])
def test_that_every_country_has_one_name_of_its_own(qapp: QApplication, language: str) -> None:
    install(qapp, language)
    assert countries_now().keys() == known_countries().keys()
    names = list(countries_now().values())
    assert len(set(names)) == len(names)
    assert all(name == name.strip() and name for name in names)


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("zh", "刚果（金）", "CD"),
        ("fr", "republique democratique du congo", "CD"),
        ("fr", "Côte d'Ivoire", "CI"),
        ("fr", "Rwanda", "RW"),
        ("zh", "Rwanda", "RW"),
        ("zh", "rw", "RW"),
        ("fr", "Congo belge", None),
    ],
)
def test_that_a_country_is_meant_by_its_name_here_in_english_or_by_its_code(
    qapp: QApplication, language: str, text: str, code: str | None
) -> None:
    install(qapp, language)
    assert country_meant(text) == code


def test_that_a_field_shows_and_takes_the_name_of_the_language(qapp: QApplication, qtbot: QtBot) -> None:
    install(qapp, "zh")
    field = CountryField()
    qtbot.addWidget(field)
    field.show_code("RW")
    assert field.text() == "卢旺达 (RW)"
    field.setText("刚果（布）")
    assert field.code() == "CG"


def test_that_french_names_stand_in_the_order_of_their_plain_letters(qapp: QApplication) -> None:
    install(qapp, "fr")
    names = list(countries_now().values())
    assert names.index("Égypte") < names.index("Finlande")
