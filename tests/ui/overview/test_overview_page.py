from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from workbench.audit.enums import Mineral, Rating
from workbench.audit.records import CahraArea, CorrectiveAction, Engagement, Source
from workbench.operations.actions import plan_action
from workbench.operations.answers import rate_element
from workbench.operations.overview import DeadlineKind, overview
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes
from workbench.ui.audit_view import AuditView
from workbench.ui.overview.overview_page import OverviewPage
from workbench.ui.overview.world_map import squares

TODAY = date(2026, 11, 22)


def shown(view: AuditView) -> OverviewPage:
    view.show_page("overview")
    found = view.page("overview")
    assert isinstance(found, OverviewPage)
    return found


@pytest.fixture
def page(fresh_view: AuditView) -> OverviewPage:
    return shown(fresh_view)


def test_that_all_three_editions_stand_side_by_side_as_they_rate(view: AuditView) -> None:
    page = shown(view)
    assert list(page.editions) == [f"rba-minerals@{version}" for version in ("7.0.0", "7.1.2", "8.0.0")]
    told = {version: card.mark.text for version, card in page.editions.items()}
    assert told["rba-minerals@8.0.0"] == "Priority"
    assert told["rba-minerals@7.1.2"] == "Major"
    assert "limit 25" in page.editions["rba-minerals@7.0.0"].coverage.text()


def test_that_progress_follows_the_answers(page: OverviewPage, fresh_view: AuditView) -> None:
    assert (page.progress["2"].value(), page.progress["2"].maximum()) == (0, 5)
    actor = fresh_view.desk.actor
    fresh_view.desk.write(lambda file: rate_element(file, ref="2.c", rating=Rating.MINOR, actor=actor))
    assert (page.progress["2"].value(), page.progress["2"].maximum()) == (1, 5)
    assert page.progress["facts"].value() == 0


def test_that_terms_and_actions_are_listed_by_day_and_lead_to_their_finding(
    page: OverviewPage, fresh_view: AuditView
) -> None:
    desk = fresh_view.desk
    desk.write(lambda file: rate_element(file, ref="2.c", rating=Rating.MAJOR, actor=desk.actor))
    action = CorrectiveAction(id="a", finding="2.c", owner="Buyer", due=date(2026, 12, 1))
    desk.write(lambda file: plan_action(file, action=action, actor=desk.actor))
    first, second = page.deadline_links
    assert (first.text(), second.text()) == ("Action on 2.c", "Term of 2.c")
    assert first.accessibleName() == "1 Dec 2026: Action on 2.c Buyer"
    first.click()
    assert fresh_view.current_key == "findings"


def test_that_what_is_closed_is_due_no_more_and_the_plan_has_its_own_clock(fresh_path: Path) -> None:
    from tests.ui.conftest import ME

    with AuditFile.open(fresh_path) as file:
        rate_element(file, ref="2.c", rating=Rating.MAJOR, actor=ME)
        with file.unit("Clock", actor=ME) as unit:
            unit.put(Engagement(closing_meeting=date(2026, 11, 4), plan_days=7))
        due = overview(file, as_of=TODAY).deadlines
        assert [(one.kind, one.day) for one in due] == [
            (DeadlineKind.PLAN, date(2026, 11, 11)),
            (DeadlineKind.TERM, date(2027, 2, 2)),
        ]
        action = CorrectiveAction(
            id="a", finding="2.c", owner="Buyer", due=date(2026, 12, 1), handed_in=date(2026, 11, 10)
        )
        plan_action(file, action=action, actor=ME)
        kinds = [one.kind for one in overview(file, as_of=TODAY).deadlines]
        assert kinds == [DeadlineKind.ACTION, DeadlineKind.TERM]
        plan_action(file, action=replace(action, closed_on=date(2026, 11, 20)), actor=ME)
        assert overview(file, as_of=TODAY).deadlines == ()


def test_that_the_map_tells_how_many_sources_name_a_country_and_its_marks(
    page: OverviewPage, fresh_view: AuditView
) -> None:
    desk = fresh_view.desk
    origins = {"s1": ("CD", "PE"), "s2": ("CD",), "s3": (), "s4": ("AX",)}

    def load(file: AuditFile) -> Changes:
        with file.unit("Load a list", actor=desk.actor) as unit:
            unit.put(CahraArea(id="l:1", loaded_list="l", country="CD"))
            unit.insert_sources(
                Source(id=id_, mineral=Mineral.TIN, name=id_, origin_countries=countries)
                for id_, countries in origins.items()
            )
        return unit.changes

    desk.write(load)
    told = page.map.told("CD")
    assert ("2 sources" in told, "covered country" in told, "CAHRA" in told) == (True, True, True)
    assert page.map.told("PE").endswith("1 source")
    assert "(CD), 2 sources" in page.map.accessibleDescription().split(";")[0]
    assert page.elsewhere.text().startswith("Also: Åland")
    assert "1 sources name no country" in page.elsewhere.text()


def test_that_each_square_of_the_map_is_found_where_it_is_drawn(page: OverviewPage) -> None:
    side = page.map.side()
    for country in ("CD", "RW", "CN", "NZ"):
        column, row = squares()[country]
        assert page.map.country_at(QPointF((column + 0.5) * side, (row + 0.5) * side)) == country
    assert page.map.height() >= side * (1 + squares()["NZ"][1]) - 1


def test_that_every_covered_country_has_a_square_and_no_two_share_one() -> None:
    from iso3166 import countries_by_alpha2

    from workbench.criteria.loader import bundled_editions

    places = squares()
    assert set(bundled_editions()[0].covered_countries) <= set(places) <= set(countries_by_alpha2)
    assert len(set(places.values())) == len(places) > 200


def test_that_the_plot_says_its_numbers_in_words(view: AuditView) -> None:
    told = shown(view).plot.accessibleDescription()
    assert "Cobalt: 19 of 19" in told
    assert "All: 49 of 214 · 22.9" in told


def test_that_a_section_leads_to_its_page_and_the_page_works(view: AuditView) -> None:
    view.go_to("3")

    assert view.current_key == "3"
    view.show_page("overview")
    view.show_page("3")
    assert view.current_key == "3"
