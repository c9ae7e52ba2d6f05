"""Ranks, shares and medals."""

import pytest

from sensui.school.contests.ranking import Medal, Standing, ranked


def person(name: str, score: float, *, minutes: float = 0, is_late: bool = False) -> Standing:
    return Standing(key=name, name=name, score=score, at=1e6 + minutes, is_late=is_late)


def program(name: str, score: float) -> Standing:
    return Standing(key=name, name=name, score=score, is_field=True)


def told(*standings: Standing, higher: bool = True) -> list[tuple[int | None, str]]:
    return [(row.rank, row.standing.name) for row in ranked(standings, higher_is_better=higher)]


def test_the_better_score_is_ahead_whichever_way_the_metric_goes():
    people = person("good", 0.9), person("bad", 0.1)

    assert [(1, "good"), (2, "bad")] == told(*people)
    assert [(1, "bad"), (2, "good")] == told(*people, higher=False)


def test_of_two_equal_scores_the_earlier_is_ahead():
    assert [(1, "early"), (2, "late")] == told(person("late", 0.5, minutes=1), person("early", 0.5))


def test_the_field_was_there_before_everybody():
    assert [(1, "field"), (2, "early")] == told(person("early", 0.5, minutes=-9999), program("field", 0.5))


def test_what_came_late_stands_where_its_score_puts_it_and_takes_nobodys_place():
    rows = told(person("first", 0.9), person("late", 0.8, is_late=True), person("second", 0.7))

    assert [(1, "first"), (None, "late"), (2, "second")] == rows


@pytest.mark.parametrize(
    ("score", "medal"),
    [(0.45, None), (0.55, Medal.BRONZE), (0.75, Medal.SILVER), (0.85, Medal.GOLD), (0.8, Medal.SILVER)],
)
@pytest.mark.parametrize("higher", [True, False])
def test_a_medal_is_for_having_passed_half_three_quarters_or_all_of_the_field(score, medal, higher):
    field = [program(str(one), one) for one in (0.2, 0.5, 0.7, 0.8)]
    sign = 1 if higher else -1
    turned = [program(one.name, sign * one.score) for one in field]

    rows = ranked([*turned, person("me", sign * score)], higher_is_better=higher)

    assert [medal] == [row.medal for row in rows if row.standing.name == "me"]


def test_neither_the_field_nor_what_came_late_has_a_medal_nor_anybody_where_there_is_no_field():
    rows = ranked([program("field", 0.1), person("late", 0.9, is_late=True)], higher_is_better=True)

    assert [None, None] == [row.medal for row in rows]
    assert [None] == [row.medal for row in ranked([person("alone", 1.0)], higher_is_better=True)]


def test_the_share_of_the_board_is_that_of_the_others_behind():
    rows = ranked([person(str(one), one) for one in range(5)], higher_is_better=True)

    assert [1.0, 0.75, 0.5, 0.25, 0.0] == [row.ahead_of for row in rows]
    assert [20, 40, 60, 80, 100] == [row.top_percent for row in rows]
    assert (1.0, 100) == (lambda row: (row.ahead_of, row.top_percent))(
        ranked([person("alone", 0.5)], higher_is_better=True)[0]
    )
