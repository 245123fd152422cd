import pytest

from workbench.audit.enums import Rating, worst

WORST_FIRST = ["priority", "major", "minor", "opportunity", "conformance"]


def test_that_ratings_rank_worst_first() -> None:
    assert sorted((rating for rating in Rating if rating != "not_applicable"), key=lambda one: one.rank) == (
        WORST_FIRST
    )


@pytest.mark.parametrize("rating", Rating)
def test_that_opportunity_or_worse_is_a_finding(rating: Rating) -> None:
    assert rating.is_finding is (rating in WORST_FIRST[:4])


def test_that_not_applicable_gives_no_rating() -> None:
    assert worst([Rating.NOT_APPLICABLE, Rating.CONFORMANCE]) is Rating.CONFORMANCE
    assert worst([Rating.NOT_APPLICABLE]) is None
    assert worst([]) is None


def test_that_the_worst_of_several_wins() -> None:
    assert worst([Rating.MINOR, Rating.PRIORITY, Rating.MAJOR]) is Rating.PRIORITY
