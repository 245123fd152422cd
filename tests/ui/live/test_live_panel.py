from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.asking import element_form, sources_page
from workbench.audit.enums import DueDiligence, Rating
from workbench.ui.audit_view import AuditView


def test_that_nothing_in_the_panel_is_wider_than_the_panel(view: AuditView, dressed: QApplication) -> None:
    scroll = view.live.findChild(QScrollArea)
    assert scroll is not None
    body = scroll.widget()
    assert body is not None
    for rating in Rating:
        element_form(view, "1.a").ratings.choose(rating)
        dressed.processEvents()
        assert body.minimumSizeHint().width() <= scroll.viewport().width(), rating


def test_that_unknown_ones_widen_the_share_to_a_range(view: AuditView) -> None:
    page = sources_page(view)
    page.chips["documented"].click()
    page.select_rows(range(10))

    page.mark(DueDiligence.UNKNOWN)

    assert view.live.coverage.numbers.text() == (
        "49 of 214 sources undocumented — 22.9\u00a0% to 27.6\u00a0%, limit 20\u00a0%; 10 unknown"
    )
    assert view.live.coverage.distance.text() == "Document 17 more to clear it."


def test_that_an_audit_without_answers_is_not_called_passed(fresh_view: AuditView) -> None:
    live = fresh_view.live
    assert live.mark.text == "Not rated yet"
    assert live.passed.text() == "Not decided yet"
    assert live.coverage.state.text() == "undetermined"
    assert live.coverage.numbers.text() == "No source of a mineral in scope is listed yet."
    assert live.conflict.state.text() == "undetermined"
    assert not live.last_import.isVisibleTo(fresh_view)


def test_that_a_contradiction_is_told_with_the_way_to_it(view: AuditView) -> None:
    element_form(view, "2.d").ratings.choose(Rating.NOT_APPLICABLE)
    view.show_page("sources")

    assert view.live.open_points.errors_shown() == (
        "Element 2.d is not applicable without a reason. Give the reason, or rate the element.",
    )
    view.live.open_points.place_wanted.emit("2.d")
    assert view.current_key == "2"
