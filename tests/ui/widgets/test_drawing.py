"""What is painted: a rating is told by shape and word, and every colour can be read."""

import itertools
import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from resources import resource
from workbench.audit.enums import ConditionState, Rating
from workbench.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, Tone, contrast, stylesheet
from workbench.ui.widgets.gauge import Gauge
from workbench.ui.widgets.marks import RatingMark, shape_icon
from workbench.ui.words import word


def _tones(scheme: Colours) -> list[Tone]:
    return [*scheme.ratings.values(), scheme.good, scheme.bad, scheme.warn, scheme.quiet]


SCHEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST_LIGHT, "contrast, dark": CONTRAST_DARK}


def _words(scheme: Colours) -> list[tuple[str, str]]:
    """Every ink with every ground that it stands on."""
    pairs = [(tone.ink, ground) for tone in _tones(scheme) for ground in (tone.wash, scheme.card)]
    pairs += [(ink, ground) for ink in (scheme.text, scheme.muted) for ground in (scheme.card, scheme.ground)]
    washes = [tone.wash for tone in (scheme.bad, scheme.warn)] + [scheme.accent_wash]
    pairs += [(ink, wash) for ink in (scheme.text, scheme.muted) for wash in washes]
    pairs += [(scheme.muted, scheme.track), (scheme.accent, scheme.ground), (scheme.accent, scheme.card)]
    pairs += [(scheme.accent, scheme.accent_wash), (scheme.on_accent, scheme.accent)]
    return pairs + [(scheme.card, tone.ink) for tone in (scheme.bad, scheme.warn)]


@pytest.mark.parametrize("name", SCHEMES)
def test_that_every_text_can_be_read(name: str) -> None:
    least = 7.0 if name.startswith("contrast") else 4.5
    faint = [(ink, ground) for ink, ground in _words(SCHEMES[name]) if contrast(ink, ground) < least]
    assert faint == []


@pytest.mark.parametrize("name", SCHEMES)
def test_that_boxes_to_tick_and_the_focus_can_be_seen(name: str) -> None:
    scheme = SCHEMES[name]
    pairs = [
        (line, ground) for line in (scheme.edge, scheme.accent) for ground in (scheme.card, scheme.ground)
    ]
    assert [(line, ground) for line, ground in pairs if contrast(line, ground) < 3] == []


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_that_every_rating_and_every_state_has_its_tone(scheme: Colours) -> None:
    assert set(scheme.ratings) == {rating.value for rating in Rating}
    assert [scheme.rating(rating) for rating in Rating] == list(scheme.ratings.values())
    told = {state: scheme.state(state) for state in ConditionState}
    assert told == {
        ConditionState.TRIPPED: scheme.bad,
        ConditionState.POSSIBLE: scheme.warn,
        ConditionState.CLEAR: scheme.good,
        ConditionState.UNDETERMINED: scheme.quiet,
        ConditionState.NOT_APPLICABLE: scheme.quiet,
    }


def test_that_shapes_differ_without_their_colour(qapp: QApplication) -> None:
    drawn = {rating: shape_icon(rating, "#000000").pixmap(48, 48).toImage() for rating in Rating}
    for one, other in itertools.combinations(Rating, 2):
        assert drawn[one] != drawn[other], f"{one} looks like {other}"


def test_that_a_mark_says_its_word(qtbot: QtBot) -> None:
    mark = RatingMark()
    qtbot.addWidget(mark)
    assert mark.accessibleName() == "Not assessed"

    mark.show_rating(Rating.NOT_APPLICABLE)

    assert mark.accessibleName() == mark.text == word(Rating.NOT_APPLICABLE) == "N/A"


@pytest.mark.parametrize(
    ("undocumented", "total", "exceeds"), [(20, 100, False), (201, 1_000, True), (0, 0, False)]
)
def test_that_the_gauge_exceeds_only_over_the_limit(
    qtbot: QtBot, undocumented: int, total: int, exceeds: bool
) -> None:
    gauge = Gauge()
    qtbot.addWidget(gauge)

    gauge.show_share(undocumented, 0, total, 20)

    assert gauge.exceeds is exceeds


def _reach(gauge: Gauge, colour: str) -> int:
    """The last pixel of a colour along the middle of the bar."""
    image = gauge.grab().toImage()
    middle = image.height() // 2
    return max((x for x in range(image.width()) if image.pixelColor(x, middle) == QColor(colour)), default=-1)


def test_that_the_bar_passes_the_mark_exactly_when_the_limit_is_passed(qtbot: QtBot) -> None:
    gauge = Gauge()
    qtbot.addWidget(gauge)
    gauge.resize(500, 24)
    gauge.show_share(19, 0, 100, 20)
    mark = _reach(gauge, LIGHT.text)
    assert _reach(gauge, LIGHT.good.ink) < mark

    gauge.show_share(22, 0, 100, 20)
    assert _reach(gauge, LIGHT.bad.ink) > mark


@pytest.mark.parametrize("name", SCHEMES)
def test_that_the_stylesheet_is_one_qt_understands(name: str, qapp: QApplication) -> None:
    before = qapp.styleSheet()
    qapp.setStyleSheet(stylesheet(SCHEMES[name]))  # a mistake in it is a Qt warning, and that fails the test
    qapp.processEvents()
    assert SCHEMES[name].ground in qapp.styleSheet()
    qapp.setStyleSheet(before)


def test_that_every_picture_of_the_stylesheet_is_there() -> None:
    named = {
        name for scheme in SCHEMES.values() for name in re.findall(r"url\(\w+:([^)]+)\)", stylesheet(scheme))
    }
    assert len(named) > 5
    assert [name for name in named if not resource("icons", name).is_file()] == []
