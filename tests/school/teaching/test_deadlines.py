"""Learners see what is due: at home, in the unit, in the plan, in their calendar, in both zones."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from sensui.school.teaching.gradebook.deadlines import deadline_list
from sensui.school.teaching.gradebook.services import extension_give
from sensui.school.teaching.models import Extension, GradeItem, Membership, Offering

from .conftest import LONG_AGO, QUIZ, answered, handed_in, signed_in

PAGES = ["/", "/plan/", "/courses/shallows/mean/"]


@pytest.mark.parametrize("address", PAGES)
def test_a_deadline_is_shown_in_the_zone_of_the_class(address, mika, quiz_item):
    quiz_item.due_at = datetime(2037, 3, 1, 14, 59, tzinfo=UTC)
    quiz_item.save()

    page = signed_in(mika).get(address).content.decode()

    assert "March 1, 2037" in page
    assert "23:59</time>" in page
    assert "Asia/Tokyo" in page


def test_whoever_reads_in_another_zone_sees_their_own_time_too(mika, quiz_item, spring):
    from sensui.school.teaching.zones import moment_of

    at = datetime(2037, 3, 1, 14, 59, tzinfo=UTC)

    with timezone.override("America/New_York"):
        assert (23, 9) == (moment_of(at, spring).at.hour, moment_of(at, spring).own.hour)
    with timezone.override("Asia/Tokyo"):
        assert moment_of(at, spring).own is None


@pytest.mark.parametrize(
    ("cookie", "said"),
    [
        ("America/New_York", "09:59 your time"),
        ("Asia/Tokyo", None),
        ("Mars/Olympus", None),
        ("../../etc/passwd", None),
        ("", None),
    ],
)
def test_in_a_school_for_many_the_browser_says_the_readers_zone(settings, mika, quiz_item, cookie, said):
    settings.OPTIONS = replace(settings.OPTIONS, token_entry=False)
    quiz_item.due_at = datetime(2037, 3, 1, 14, 59, tzinfo=UTC)
    quiz_item.save()
    browser = signed_in(mika)
    browser.cookies["time-zone"] = cookie

    page = browser.get("/plan/").content.decode()

    assert "23:59</time>" in page
    assert said in page if said else "your time" not in page


@pytest.mark.parametrize("address", PAGES)
def test_an_extension_and_its_reason_are_shown_to_the_learner_alone(address, mika, ren, lab_item, instructor):
    later = datetime(2037, 3, 1, 14, 59, tzinfo=UTC)
    extension_give(item=lab_item, learner=mika, by=instructor, due_at=later, reason="Ill for a week.")

    assert "Ill for a week." in signed_in(mika).get(address).content.decode()
    assert "Ill for a week." not in signed_in(ren).get(address).content.decode()


def test_home_names_what_is_late_until_it_is_handed_in(mika, lab_item):
    browser = signed_in(mika)
    assert "Counts until" in browser.get("/").content.decode()

    handed_in(mika)

    assert "Counts until" not in browser.get("/").content.decode()


def test_home_is_silent_about_what_is_closed(mika, lab_item):
    lab_item.due_at = timezone.now() - timedelta(days=8)
    lab_item.save()

    assert "deadline-list" not in signed_in(mika).get("/").content.decode()


def test_the_calendar_has_each_deadline_at_its_minute_with_the_extension(
    mika, lab_item, quiz_item, instructor
):
    Extension.objects.create(
        item=lab_item,
        learner=mika,
        due_at=datetime(2037, 3, 1, 14, 59, tzinfo=UTC),
        reason="Ill.",
        given_at=timezone.now(),
    )

    calendar = Calendar.from_ical(signed_in(mika).get("/plan/sensui-plan.ics").content)

    events = {str(one["summary"]): one for one in calendar.walk("vevent")}
    assert {"Due: Write a mean", "Due: Means, asked about"} == set(events)
    due = events["Due: Write a mean"]
    assert datetime(2037, 3, 1, 14, 59, tzinfo=UTC) == due["dtstart"].dt
    assert str(due["url"]).endswith("/courses/shallows/mean/labs/small/")
    assert "Spring class" in str(due["description"])


def test_who_is_in_no_class_pays_one_query_for_deadlines(stranger, django_assert_num_queries):
    from sensui.school.teaching.gradebook.deadlines import deadline_list

    with django_assert_num_queries(1):
        assert [] == deadline_list(stranger)


def test_an_instructor_has_no_deadlines_of_their_own(instructor, quiz_item):
    assert "deadline-list" not in signed_in(instructor).get("/").content.decode()


def test_whoever_takes_a_course_in_two_classes_has_handed_in_for_both(spring, mika, quiz_item):
    autumn = Offering.objects.create(
        slug="autumn", title="Autumn class", course_id="shallows", starts_at=LONG_AGO, time_zone="Asia/Tokyo"
    )
    Membership.objects.create(offering=autumn, person=mika, role="learner", joined_at=LONG_AGO)
    GradeItem.objects.create(offering=autumn, kind="quiz", path=QUIZ, points=1, due_at=quiz_item.due_at)
    answered(mika, points=4)

    assert [True, True] == [one.is_done for one in deadline_list(mika)]
