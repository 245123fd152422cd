from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from workbench.audit.said import Said
from workbench.errors import UnusableInput
from workbench.ui.reports.verdict_panel import VerdictPanel

FINGERPRINT = "40ac68e44846ac1c4780585e6f40cfd1e689b990ca904ec94536463d9562556a"


def a_signature(**differs: Any) -> dict[str, Any]:
    return {
        "field": "Auditor",
        "signer": "Sample Auditor",
        "fingerprint": FINGERPRINT,
        "intact": True,
        "covers_whole_file": True,
        "trusted": True,
        "time": "2026-11-22T07:40:05+00:00",
        "time_proven": False,
        **differs,
    }


def a_verdict(*signatures: dict[str, Any], **differs: Any) -> dict[str, Any]:
    return {
        "verdict": "genuine",
        "reason": Said("Signed by {name}, and unchanged since.", name="Sample Auditor"),
        "signatures": list(signatures),
        "from_audit": None,
        "later_entries": [],
        **differs,
    }


def a_later() -> dict[str, Any]:
    return {"sequence": 9, "at": "2026-11-22T07:40:05+00:00", "who": "A. Tester", "what": "Rate 2.c Major"}


@pytest.fixture
def panel(qtbot: QtBot) -> VerdictPanel:
    made = VerdictPanel()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("verdict", "word"),
    [("genuine", "Genuine"), ("not_genuine", "Not genuine"), ("cannot_tell", "Cannot tell")],
)
def test_that_a_verdict_is_a_word_and_a_mark_of_its_own(panel: VerdictPanel, verdict: str, word: str) -> None:
    panel.show_verdict(a_verdict(verdict=verdict))
    assert panel.word.text() == word
    assert panel.mark.accessibleName() == word
    assert panel.reason.text() == "Signed by Sample Auditor, and unchanged since."


def test_that_the_marks_differ_without_their_colours(panel: VerdictPanel) -> None:
    drawn = []
    for verdict in ("genuine", "not_genuine", "cannot_tell"):
        panel.mark.show_verdict(verdict)
        picture = panel.mark.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
        drawn.append(bytes(picture.constBits()))
    assert len(set(drawn)) == 3


def test_that_each_signature_says_whether_it_holds_and_who_is_trusted(panel: VerdictPanel) -> None:
    panel.show_verdict(
        a_verdict(
            a_signature(time_proven=True, covers_whole_file=False),
            a_signature(field="Reviewer", trusted=False, covers_whole_file=False),
            a_signature(field="Timestamp 1", intact=False, trusted=False),
        )
    )
    first, second, third = panel.signatures()
    assert [text for text, _ in first.tags] == ["intact", "trusted", "time proven"]
    assert [text for text, _ in second.tags] == ["intact", "not trusted yet"]
    assert [text for text, _ in third.tags] == ["changed"]
    assert "a time-stamp proves that it was there" in first.time.text()
    assert "not proven" in second.time.text()
    assert third.extent.text() == "It does not hold for this file."


def test_that_a_fingerprint_is_shown_whole_in_groups_of_four(panel: VerdictPanel) -> None:
    panel.show_verdict(a_verdict(a_signature()))
    shown = panel.signatures()[0].fingerprint.text()
    assert shown.startswith("40AC 68E4 4846 ")
    assert shown.replace(" ", "").replace("\n", "").lower() == FINGERPRINT


def test_that_a_fingerprint_in_the_reason_is_cut_so_that_it_fits_the_line(panel: VerdictPanel) -> None:
    panel.show_verdict(a_verdict(reason=f"Intact, but its signer (fingerprint {FINGERPRINT}) is unknown."))
    assert panel.reason.text() == "Intact, but its signer (fingerprint 40ac68e44846ac1c…) is unknown."


def test_that_trust_is_offered_for_an_intact_signature_of_an_unknown_signer_alone(
    panel: VerdictPanel, qtbot: QtBot
) -> None:
    panel.show_verdict(
        a_verdict(
            a_signature(),
            a_signature(trusted=False),
            a_signature(field="Reviewer", intact=False, trusted=False),
        )
    )
    buttons = [one.trust_button for one in panel.signatures()]
    assert [one.isHidden() for one in buttons] == [True, False, True]
    with qtbot.waitSignal(panel.trust_wanted) as asked:
        buttons[1].click()
    assert asked.args == [FINGERPRINT]


def test_that_a_panel_without_trust_offers_none(qtbot: QtBot) -> None:
    panel = VerdictPanel(offers_trust=False)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_verdict(a_verdict(a_signature(trusted=False)))
    assert panel.signatures()[0].trust_button.isHidden()


def test_that_later_entries_are_counted_and_the_first_are_named(panel: VerdictPanel, qtbot: QtBot) -> None:
    panel.show_verdict(a_verdict(later_entries=[a_later()] * 7))
    told = panel.later.told()
    assert told[0] == "7 changes to the audit since"
    assert told[1].endswith(" · A. Tester · Rate 2.c Major")
    assert told[-1] == "… and 2 more"
    with qtbot.waitSignal(panel.history_wanted):
        panel.later.more.click()


def test_that_nothing_of_the_last_verdict_stays_while_another_file_is_checked(panel: VerdictPanel) -> None:
    panel.show_verdict(a_verdict(a_signature(), later_entries=[a_later()]))
    panel.show_checking()
    assert (panel.verdict, panel.signatures(), panel.later.isVisible()) == (None, [], False)
    assert panel.mark.verdict == ""


def test_that_a_file_that_cannot_be_read_is_told_with_a_next_step(panel: VerdictPanel) -> None:
    panel.show_problem(UnusableInput("gone.pdf could not be read.", "Check the name and the folder."))
    assert panel.reason.text() == "gone.pdf could not be read. Check the name and the folder."


@pytest.mark.parametrize(("from_audit", "told"), [(None, "without its audit"), (False, "did not issue it")])
def test_that_it_says_what_the_file_was_held_against(
    panel: VerdictPanel, from_audit: bool | None, told: str
) -> None:
    panel.show_verdict(a_verdict(from_audit=from_audit))
    assert told in panel.beside.text()
