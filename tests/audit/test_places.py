import pytest

from workbench.audit.places import place_of


@pytest.mark.parametrize(
    ("at", "place"),
    [
        ("answers.4.a.reason", "4.a"),
        ("answers", "1"),
        ("sources", "sources"),
        ("sources.S-3.smelter_id", "source:S-3"),
        ("sources.S-3", "source:S-3"),
        ("sources.a.b.origin_countries", "source:a.b"),
        ("evidence.E-1", "evidence:E-1"),
        ("evidence.E.1.obtained_on", "evidence:E.1"),
        ("actions.2.b", "finding:2.b"),
        ("actions.coverage", "finding:coverage"),
        ("responses.conflict_without_plan", "finding:conflict_without_plan"),
        ("samplings.x", "onsite"),
        ("visit.opening_meeting", "onsite"),
        ("audit.closing_meeting", "facts"),
        ("minerals_in_products", "facts"),
        ("conditions.coverage", "condition:coverage"),
    ],
)
def test_that_a_path_leads_to_where_it_can_be_changed(at: str, place: str) -> None:
    assert place_of(at) == place
