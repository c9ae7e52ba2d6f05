"""Labs of which one is enough are one column, and nobody is worse off for the one that they chose."""

import re
from datetime import timedelta

import pytest

from sensui.school.catalog.models import Item
from sensui.school.labs.models import Submission
from sensui.school.teaching.gradebook.book import book_get
from sensui.school.teaching.gradebook.services import (
    extension_give,
    extension_take_back,
    grade_set,
    grade_unset,
)
from sensui.school.teaching.models import Extension, GradeItem, GradeSetting
from sensui.school.teaching.regrades.models import Regrade, Rejudged
from sensui.school.teaching.regrades.report import report_get
from sensui.school.teaching.regrades.services import regrade_apply, submissions_of

from .conftest import LAB, LONG_AGO, QUIZ, handed_in, signed_in
from .test_gradebook import filled_in, rows_of

OTHER = "shallows/mean/labs/small-too"

pytestmark = pytest.mark.usefixtures("choice")


@pytest.fixture
def other_item(spring, lab_item) -> GradeItem:
    """A column of its own for the other lab, from a time when each lab had one."""
    return GradeItem.objects.create(
        offering=spring, kind="lab", path=OTHER, points=6, position=3, due_at=lab_item.due_at
    )


def handed_in_other(learner, **more) -> Submission:
    """A graded submission for the other lab."""
    made = handed_in(learner, **more)
    item = Item.objects.get(path=OTHER)
    made.item, made.attempt = item, 1 + Submission.objects.filter(learner=learner, item=item).count()
    made.save()
    return made


def cells(offering, learner):
    return book_get(offering, [learner]).rows[0].cells


def points(offering, learner):
    return [cell.points for cell in cells(offering, learner)]


def test_whoever_chose_the_other_one_has_as_much(spring, mika, ren, lab_item, quiz_item):
    handed_in(mika, at=lab_item.due_at)
    handed_in_other(ren, at=lab_item.due_at)

    assert [3, None] == points(spring, mika) == points(spring, ren)


def test_whoever_did_both_has_the_better_or_the_latest(spring, mika, lab_item, scheme):
    handed_in(mika, points=1, at=lab_item.due_at - timedelta(hours=3))
    handed_in_other(mika, points=3, at=lab_item.due_at - timedelta(hours=2))
    handed_in(mika, points=2, at=lab_item.due_at - timedelta(hours=1))
    (cell,) = cells(spring, mika)
    assert (3, OTHER, 1) == (cell.points, cell.grade.path, cell.grade.attempt)

    scheme.keeps = "latest"
    scheme.save()
    (cell,) = cells(spring, mika)
    assert (2, LAB, 2) == (cell.points, cell.grade.path, cell.grade.attempt)


def test_two_columns_of_another_time_are_one(spring, mika, ren, lab_item, other_item, quiz_item, instructor):
    handed_in(mika, at=lab_item.due_at)
    grade_set(item=other_item, learner=ren, by=instructor, points=3, reason="Shown on paper.")
    extension_give(item=other_item, learner=mika, by=instructor, due_at=lab_item.due_at, reason="Ill.")

    book = book_get(spring, [mika, ren])
    assert (lab_item, quiz_item) == book.items
    assert 100 == book.rows[0].percent
    assert [1.5, None] == [cell.points for cell in book.rows[1].cells]
    assert [True, False] == [cell.is_extended for cell in book.rows[0].cells]


def test_what_was_said_of_either_column_is_taken_back(spring, mika, lab_item, other_item, instructor):
    grade_set(item=other_item, learner=mika, by=instructor, points=3, reason="Shown on paper.")
    extension_give(item=other_item, learner=mika, by=instructor, due_at=lab_item.due_at, reason="Ill.")

    grade_unset(item=lab_item, learner=mika, by=instructor, reason="")
    extension_take_back(item=lab_item, learner=mika, by=instructor, reason="")
    assert [0] == points(spring, mika)
    assert not Extension.objects.exists()


def test_the_form_has_one_row_and_keeps_what_was_said(desk, spring, mika, lab_item, other_item, instructor):
    grade_set(item=other_item, learner=mika, by=instructor, points=3, reason="Shown on paper.")

    page = desk.get("/offerings/spring/deadlines/").content.decode()
    assert "Write a mean or Write a mean" in page
    assert 2 == len(re.findall(r'name="[^"]*-counts"', page))  # the quiz, and the two labs
    sent = filled_in(spring, {LAB: ("2027-01-10T23:59", 4, 1), QUIZ: ("", 10, 1)})
    assert 302 == desk.post("/offerings/spring/deadlines/", sent).status_code

    assert {LAB, QUIZ} == set(GradeItem.objects.values_list("path", flat=True))
    assert (lab_item.pk, 2) == GradeSetting.objects.values_list("item", "points").get()


def test_the_files_have_one_column(desk, spring, mika, lab_item):
    handed_in_other(mika, points=1.5, at=lab_item.due_at)

    head, _worth, row = rows_of(desk.get("/offerings/spring/gradebook/canvas.csv"))
    assert (["Write a mean or Write a mean"], ["1.5"]) == (head[4:], row[4:])


@pytest.mark.parametrize("path", ["", LAB, OTHER])
def test_a_regrade_judges_either_and_tells_of_the_one_column(spring, mika, ren, lab_item, instructor, path):
    first, second = (make(mika, points=1, at=lab_item.due_at) for make in (handed_in, handed_in_other))
    regrade = Regrade.objects.create(
        offering=spring, path=path, made_by=instructor, made_at=LONG_AGO, state=Regrade.State.READY
    )
    judged = {"": {first, second}, LAB: {first}, OTHER: {second}}[path]
    assert judged == set(submissions_of(regrade))
    for one in judged:
        new = {"points": 2 if one == second else 0, "max_points": 3, "verdict": one.verdict}
        old = {"before_points": 1, "before_max": 3, "before_verdict": one.verdict}
        Rejudged.objects.create(regrade=regrade, submission=one, **new, **old, changes=[])

    (effect,) = report_get(regrade).effects
    after = {"": 2, LAB: 1, OTHER: 2}[path]
    assert (1, pytest.approx(after), len(judged)) == (effect.before, effect.if_all, len(effect.rows))
    regrade_apply(regrade=regrade, by=instructor, mode="all")
    assert [pytest.approx(after)] == points(spring, mika)
    changes = mika.grade_changes.values_list("before", "after")
    assert ([] if path == LAB else [(1, pytest.approx(after))]) == list(changes)


def test_a_regrade_can_be_asked_for_either(desk, spring, lab_item):
    page = desk.get("/offerings/spring/regrades/").content.decode()

    assert all(f'value="{path}"' in page for path in (LAB, OTHER))


def test_the_deadline_stands_at_both_and_is_met_by_either(mika, lab_item):
    browser = signed_in(mika)
    assert 2 == browser.get("/courses/shallows/mean/").content.decode().count("Late</span>")
    assert 'href="/courses/shallows/mean/"' in browser.get("/offerings/spring/grades/").content.decode()

    handed_in_other(mika)
    assert 0 == browser.get("/courses/shallows/mean/").content.decode().count("Late</span>")
    assert f'href="/courses/{OTHER}/"' in browser.get("/offerings/spring/grades/").content.decode()


def test_an_instructor_sees_which_one_each_attempt_was_at(desk, spring, mika, lab_item):
    handed_in(mika, points=1)
    handed_in_other(mika, points=2)

    page = desk.get(f"/offerings/spring/learners/{mika.pk}/items/{lab_item.pk}/").content.decode()
    assert 2 == page.count("Write a mean, attempt 1")
    assert 1 == page.count("This one counts")


def test_insight_says_that_one_is_enough(desk, spring, monkeypatch):
    monkeypatch.setattr("sensui.school.teaching.insight.views.FEWEST", 0)

    assert 2 == desk.get("/offerings/spring/insight/").content.decode().count("One of the two is enough")
