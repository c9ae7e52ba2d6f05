"""When a class is, and in which zone."""

import pytest

from .conftest import signed_in

DATES = "/offerings/spring/dates/"
GIVEN = {
    "title": "Spring class",
    "time_zone": "America/New_York",
    "starts_at": "2026-04-06T09:00",
    "ends_at": "2026-07-31T18:00",
}


def test_begin_and_end_are_meant_in_the_zone_that_is_chosen(desk, spring):
    assert 302 == desk.post(DATES, GIVEN).status_code

    spring.refresh_from_db()
    assert "2026-04-06T13:00:00+00:00" == spring.starts_at.isoformat()
    assert "2026-07-31T22:00:00+00:00" == spring.ends_at.isoformat()
    assert 'value="2026-04-06T09:00"' in desk.get(DATES).content.decode()


def test_deadlines_stay_where_they_are_when_the_zone_changes(desk, spring, quiz_item):
    before = quiz_item.due_at

    desk.post(DATES, GIVEN)

    quiz_item.refresh_from_db()
    assert before == quiz_item.due_at


@pytest.mark.parametrize(
    "wrong",
    [{"title": ""}, {"time_zone": "Mars/Olympus"}, {"starts_at": "soon"}, {"ends_at": "2026-04-06T08:59"}],
)
def test_what_cannot_be_is_refused(desk, spring, wrong):
    assert 422 == desk.post(DATES, GIVEN | wrong).status_code

    spring.refresh_from_db()
    assert "Asia/Tokyo" == spring.time_zone


def test_only_who_teaches_says_when_it_is(spring, mika):
    assert 403 == signed_in(mika).post(DATES, GIVEN).status_code
