"""Progress, time and plan."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from icalendar import Calendar

from sensui.school.catalog.models import Item
from sensui.school.study.models import Beat, Plan, Progress
from sensui.school.study.planning import Wish, plan_make, wish_of
from sensui.school.study.selectors import minutes_on, minutes_spent, plan_get, standing_get, today_get
from sensui.school.study.services import beat_record, item_finish, position_keep, result_keep


def tell(browser, address, **given):
    return browser.post(f"/api/{address}/", given, content_type="application/json")


def test_a_lecture_is_done_when_the_learner_says_so(browser, learner):
    browser.post("/courses/shallows/mean/lecture/done/")

    assert standing_get(learner)["shallows/mean/lecture"].is_done
    assert "1 of 3 done" in browser.get("/courses/shallows/mean/").content.decode()
    assert "1 of 4 done" in browser.get("/courses/shallows/").content.decode()


def test_home_leads_to_the_scene_where_one_was(browser, lecture):
    assert "Begin here" in browser.get("/").content.decode()

    assert 204 == tell(browser, "position", item=lecture.path, scene="your-turn", block=2).status_code

    page = browser.get("/").content.decode()
    assert 'href="/courses/shallows/mean/lecture/#your-turn"' in page
    assert "scene 2 of 3" in page
    assert (
        'data-scene="your-turn" data-block="2"' in browser.get(f"/courses/{lecture.path}/").content.decode()
    )


def test_home_leads_to_what_comes_next(browser):
    browser.post("/courses/shallows/mean/lecture/done/")

    assert 'href="/courses/shallows/mean/quiz/"' in browser.get("/").content.decode()


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"item": "shallows/mean/lecture", "scene": "nowhere"},
        {"item": "shallows/mean/nothing", "scene": "your-turn"},
        {"item": "shallows/mean/lecture", "scene": "your-turn", "block": -1},
        {"item": "shallows/mean/lecture", "scene": "your-turn", "block": "x"},
        {"item": None, "scene": None},
        {"item": [], "scene": {}},
    ],
)
def test_a_position_that_is_not_there_is_refused(browser, given):
    assert 400 == tell(browser, "position", **given).status_code


def test_a_worse_result_takes_nothing_away(learner, lab):
    result_keep(learner=learner, item=lab, points=3, max_points=3, passed=True)
    progress = result_keep(learner=learner, item=lab, points=1, max_points=3, passed=False)

    assert (3, True) == (progress.points, progress.is_done)


def test_half_a_minute_counts_once_however_many_windows_are_open(learner, lecture, lab):
    now = datetime(2026, 11, 21, 12, 0, 1, tzinfo=UTC)

    for item in (lecture, lab, None, lecture):
        beat_record(learner=learner, item=item, at=now)
    beat_record(learner=learner, item=lecture, at=now + timedelta(seconds=30))

    assert 1.0 == sum(minutes_spent(learner).values())
    assert 1.0 == minutes_on(learner, "shallows/mean")


def test_an_open_window_alone_counts_for_nothing(browser, lecture):
    browser.get(f"/courses/{lecture.path}/")

    assert not Beat.objects.exists()


def test_a_beacon_that_says_nothing_was_done_is_refused(browser, lecture):
    assert 204 == tell(browser, "activity", item=lecture.path, kind="narration").status_code
    assert 204 == tell(browser, "activity", item=None, kind="scroll").status_code
    assert 400 == tell(browser, "activity", item=lecture.path, kind="open").status_code
    assert 404 == tell(browser, "activity", item="no/such/thing", kind="input").status_code


def test_beacons_cannot_be_sent_without_end(browser, lecture):
    answers = [tell(browser, "activity", item=lecture.path, kind="input").status_code for _ in range(40)]

    assert 429 == answers[-1]
    assert 1 >= sum(minutes_spent(Beat.objects.first().learner).values())


def test_a_plan_gives_everything_a_day(browser, learner):
    browser.post(
        "/plan/", {"mode": "finish", "finish_on": (timezone.localdate() + timedelta(days=29)).isoformat()}
    )

    plan = plan_get(learner)
    planned = {sitting.item.path for sitting in plan.sittings.select_related("item")}
    assert set(Item.objects.values_list("path", flat=True)) == planned
    assert 150 == sum(sitting.minutes for sitting in plan.sittings.all())


@pytest.mark.parametrize(("weeks", "days"), [(1, 7), (5, 35), (16, 112)])
def test_presets_end_after_so_many_weeks(browser, learner, weeks, days):
    browser.post("/plan/", {"preset": weeks, "mode": "finish"})

    assert timezone.localdate() + timedelta(days=days - 1) == plan_get(learner).finish_on


def test_hours_a_week_and_days_of_rest_make_a_plan(browser, learner):
    browser.post("/plan/", {"mode": "hours", "weekly_hours": "5", "rests": ["5", "6"]})

    plan = plan_get(learner)
    assert 60 == plan.minutes_per_day
    assert not {5, 6} & {sitting.day.weekday() for sitting in plan.sittings.all()}


def test_a_plan_that_asks_too_much_of_a_day_is_told_with_the_figure(browser, learner):
    Item.objects.filter(path="shallows/mean/lecture").update(minutes=500)
    today = timezone.localdate().isoformat()

    response = browser.post("/plan/", {"mode": "finish", "finish_on": today}, follow=True)

    assert "This plan needs 10.3 hours on every day of study." in response.content.decode()


def test_four_hours_are_no_warning(browser):
    response = browser.post(
        "/plan/", {"mode": "finish", "finish_on": timezone.localdate().isoformat()}, follow=True
    )

    assert "hours on every day of study" not in response.content.decode()


@pytest.mark.parametrize(
    "given",
    [
        {"mode": "finish"},
        {"mode": "finish", "finish_on": "2020-01-01"},
        {"mode": "hours"},
        {"mode": "hours", "weekly_hours": "0"},
        {"mode": "hours", "weekly_hours": "5", "rests": list("0123456")},
        {"mode": "finish", "preset": "7"},
        {"mode": "nonsense"},
        {},
    ],
)
def test_a_wish_that_cannot_be_is_refused_in_words(browser, learner, given):
    response = browser.post("/plan/", given)

    assert 422 == response.status_code
    assert 'role="alert"' in response.content.decode()
    assert plan_get(learner) is None


def test_who_is_behind_is_told_and_plans_anew(browser, learner):
    start = timezone.localdate() - timedelta(days=10)
    plan_make(learner=learner, wish=Wish(starts_on=start, finish_on=start + timedelta(days=4)))
    item_finish(learner=learner, item=Item.objects.get(path="shallows/mean/lecture"))

    assert today_get(learner, plan_get(learner)).is_behind
    assert "You are behind your plan" in browser.get("/").content.decode()

    browser.post("/plan/again/")

    plan = plan_get(learner)
    assert not today_get(learner, plan).is_behind
    assert "shallows/mean/lecture" not in {sitting.item.path for sitting in plan.sittings.all()}
    assert min(sitting.day for sitting in plan.sittings.all()) >= timezone.localdate()
    assert 2 == Plan.objects.count()


def test_a_finish_date_that_is_over_moves_on_by_its_length():
    plan = Plan(mode="finish", starts_on=date(2026, 1, 1), finish_on=date(2026, 1, 31))

    assert date(2026, 3, 31) == wish_of(plan, starts_on=date(2026, 3, 1)).finish_on
    assert date(2026, 1, 31) == wish_of(plan, starts_on=date(2026, 1, 15)).finish_on


def test_when_everything_is_done_there_is_nothing_to_plan(browser, learner):
    for item in Item.objects.all():
        item_finish(learner=learner, item=item)

    response = browser.post("/plan/", {"preset": "5", "mode": "finish"})

    assert "nothing left to plan" in response.content.decode()


def test_a_plan_can_be_for_one_course_and_be_dropped(browser, learner):
    browser.post("/plan/", {"preset": "1", "mode": "finish", "course": "shallows"})
    assert "shallows" == plan_get(learner).course.slug

    browser.post("/plan/end/")
    assert plan_get(learner) is None


def test_the_calendar_holds_a_day_for_each_day_of_study(browser, learner):
    browser.post("/plan/", {"mode": "hours", "weekly_hours": "7"})

    calendar = Calendar.from_ical(browser.get("/plan/sensui-plan.ics").content)

    days = {sitting.day for sitting in plan_get(learner).sittings.all()}
    events = calendar.walk("VEVENT")
    assert days == {event.decoded("dtstart") for event in events}
    assert len(events) == len({str(event["uid"]) for event in events})
    assert "What a mean is" in str(events[0]["summary"])


def test_the_feed_needs_its_secret_address_and_nothing_else(browser, client, learner):
    browser.post("/plan/", {"preset": "1", "mode": "finish"})
    address = f"/calendar/{learner.calendar_token}.ics"

    assert b"BEGIN:VEVENT" in client.get(address).content
    assert 404 == client.get("/calendar/guess.ics").status_code

    browser.post("/plan/calendar-renew/")
    assert 404 == client.get(address).status_code


def test_without_a_plan_the_calendar_is_empty(browser):
    assert [] == Calendar.from_ical(browser.get("/plan/sensui-plan.ics").content).walk("VEVENT")


@pytest.mark.parametrize(
    "make",
    [
        lambda learner, item: Progress.objects.create(
            learner=learner, item=item, state="done", touched_at=timezone.now()
        ),
        lambda learner, item: Progress.objects.create(
            learner=learner, item=item, points=2, max_points=1, touched_at=timezone.now()
        ),
        lambda learner, item: Plan.objects.create(
            learner=learner,
            mode="hours",
            starts_on=date(2026, 1, 1),
            minutes_per_day=1,
            made_at=timezone.now(),
        ),
    ],
)
def test_what_must_hold_the_database_holds(learner, lecture, make):
    with pytest.raises(IntegrityError), transaction.atomic():
        make(learner, lecture)


def test_a_position_keeps_what_was_done(learner, lecture):
    item_finish(learner=learner, item=lecture)

    assert position_keep(learner=learner, item=lecture, scene="program", block=1).is_done


def test_a_plan_can_be_seen_before_it_is_made(browser, learner):
    page = browser.get("/plan/preview/", {"mode": "hours", "weekly_hours": "7"}).content.decode()

    assert "A day of study" in page
    assert "What a mean is" in page
    assert plan_get(learner) is None


@pytest.mark.parametrize("given", [{}, {"mode": "hours"}, {"mode": "finish", "finish_on": "2020-01-01"}])
def test_a_form_that_is_not_filled_in_yet_shows_no_preview(browser, given):
    assert "<dl" not in browser.get("/plan/preview/", given).content.decode()
