"""A lab was mended: everything is judged anew, reported, and decided once."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from sensui.grading import GradingError
from sensui.school.compute.worker import work_once
from sensui.school.labs.models import Submission
from sensui.school.study.selectors import progress_get
from sensui.school.teaching.models import GradeChange, Regrade
from sensui.school.teaching.regrades import services
from sensui.school.teaching.regrades.changes import changes_between
from sensui.school.teaching.regrades.errors import AlreadyDecided, NothingToRegrade
from sensui.school.teaching.regrades.report import report_get
from sensui.school.teaching.regrades.services import regrade_apply, regrade_discard, regrade_start

from .conftest import LAB, handed_in, joined, signed_in

pytestmark = pytest.mark.django_db


def verdict_of(mean, centred, why="What is a mean divided by?"):
    """A verdict on the two exercises, by language."""

    def exercise(name, points, most):
        finding = {"kind": "misconception", "message": why}
        return {
            "name": name,
            "outcome": "passed" if points == most else "failed",
            "points": points,
            "max_points": most,
            "at_fault": [] if points == most else [name],
            "misconception": None if points == most else "mean_forgets_the_size",
            "findings": [] if points == most else [finding],
        }

    exercises = [exercise("mean", mean, 1.0), exercise("centred", centred, 2.0)]
    return {lang: {"exercises": exercises} for lang in ("en", "ja")}


@dataclass
class Said:
    """What a mended lab says of a notebook."""

    mean: float
    centred: float

    max_score = 3.0

    @property
    def score(self):
        return self.mean + self.centred

    @property
    def passed(self):
        return self.score == self.max_score

    def to_json(self, lang):
        return verdict_of(self.mean, self.centred)[lang]


@pytest.fixture
def mended(monkeypatch):
    """The mended lab: what it says stands in the notebook; "broken" cannot be judged."""

    def judge(submission):
        if submission.notebook == "broken":
            raise GradingError("no reference")
        mean, centred = submission.notebook.split()
        return Said(mean=float(mean), centred=float(centred))

    monkeypatch.setattr(services, "submission_judge", judge)


@pytest.fixture
def started(spring, instructor, mika, ren, lab_item, mended):
    """Mika's attempt rises from 2 to 3, Ren's falls from 3 to 1; both were in time."""
    handed_in(mika, points=2, at=lab_item.due_at, verdict=verdict_of(0, 2), notebook="1 2")
    handed_in(ren, points=3, at=lab_item.due_at, verdict=verdict_of(1, 2), notebook="1 0")
    return regrade_start(offering=spring, by=instructor, path=LAB)


@pytest.fixture
def ready(started):
    work_once()
    started.refresh_from_db()
    return started


def points(*learners):
    return [
        Submission.objects.filter(learner=one).values_list("points", flat=True).first() for one in learners
    ]


def test_the_report_names_whose_grade_changes_and_why_and_nothing_is_changed_yet(ready, mika, ren):
    report = report_get(ready)

    assert Regrade.State.READY == ready.state
    assert (2, 1, 1, 0) == (report.judged, report.rises, report.falls, report.not_judged)
    first, second = report.effects
    assert (mika, 2, 3, 3) == (first.learner, first.before, first.if_all, first.if_rises)
    assert (ren, 3, 1, 3) == (second.learner, second.before, second.if_all, second.if_rises)
    assert ["centred"] == [change["exercise"] for change in second.rows[0].changes]
    assert "What is a mean divided by?" == second.rows[0].changes[0]["why"]["en"]
    assert [2, 3] == points(mika, ren)
    assert not GradeChange.objects.exists()


def test_applying_all_changes_every_grade_and_writes_each_down(ready, mika, ren, instructor):
    regrade_apply(regrade=ready, by=instructor, mode="all", reason="The check was wrong.")

    assert [3, 1] == points(mika, ren)
    trail = {one.learner: one for one in GradeChange.objects.all()}
    assert (2, 3, "The check was wrong.\n#1: mean 0 → 1") == _said(trail[mika])
    assert (3, 1, "The check was wrong.\n#1: centred 2 → 0") == _said(trail[ren])
    assert {("regraded", instructor.pk)} == set(GradeChange.objects.values_list("what", "changed_by"))


def _said(change):
    return change.before, change.after, change.reason


def test_what_was_said_before_is_kept(ready, ren, instructor):
    regrade_apply(regrade=ready, by=instructor, mode="all")

    assert verdict_of(1, 2) == ready.rows.get(submission__learner=ren).before_verdict
    assert verdict_of(1.0, 0.0) == Submission.objects.get(learner=ren).verdict


def test_applying_what_rises_lowers_nobody(ready, mika, ren, instructor):
    regrade_apply(regrade=ready, by=instructor, mode="rises")

    assert [3, 3] == points(mika, ren)
    assert [mika.pk] == list(GradeChange.objects.values_list("learner", flat=True))


def test_discarding_leaves_everything_as_it_is(ready, mika, ren, instructor):
    regrade_discard(regrade=ready, by=instructor)

    assert [2, 3] == points(mika, ren)
    assert not GradeChange.objects.exists()


@pytest.mark.parametrize("first", ["all", "rises", "discard"])
@pytest.mark.parametrize("second", ["all", "rises", "discard"])
def test_it_is_decided_once(ready, instructor, first, second):
    def decide(how):
        if how == "discard":
            return regrade_discard(regrade=ready, by=instructor)
        return regrade_apply(regrade=ready, by=instructor, mode=how)

    decide(first)
    before = list(Submission.objects.values_list("points", flat=True))

    with pytest.raises(AlreadyDecided):
        decide(second)
    assert before == list(Submission.objects.values_list("points", flat=True))


def test_nothing_is_applied_before_all_is_judged(started, instructor):
    with pytest.raises(AlreadyDecided):
        regrade_apply(regrade=started, by=instructor, mode="all")


def test_what_cannot_be_judged_stays_as_it_is_and_is_reported(spring, instructor, mika, lab_item, mended):
    handed_in(mika, points=2, at=lab_item.due_at, verdict=verdict_of(0, 2), notebook="broken")
    regrade = regrade_start(offering=spring, by=instructor)
    work_once()

    assert (1, 1, ()) == (
        report_get(regrade).judged,
        report_get(regrade).not_judged,
        report_get(regrade).effects,
    )
    regrade.refresh_from_db()
    regrade_apply(regrade=regrade, by=instructor, mode="all")
    assert [2] == points(mika)


def test_a_worker_that_dies_goes_on_where_it_was(started, mended, monkeypatch):
    judged = []
    inner = services.submission_judge

    def dies_once(submission):
        judged.append(submission.pk)
        if len(judged) == 2:
            raise ConnectionError("the worker is gone")
        return inner(submission)

    monkeypatch.setattr(services, "submission_judge", dies_once)
    work_once()
    from sensui.school.compute.models import Job

    Job.objects.update(not_before=None)
    work_once()

    started.refresh_from_db()
    assert Regrade.State.READY == started.state
    assert 3 == len(judged)
    assert 2 == started.rows.count()


def test_a_worker_with_another_course_at_hand_judges_nothing(started):
    Regrade.objects.update(digest="of yesterday")

    work_once()

    started.refresh_from_db()
    assert (Regrade.State.FAILED, 0) == (started.state, started.rows.count())


def test_a_grade_that_comes_from_elsewhere_in_between_is_not_undone(ready, mika, instructor):
    Submission.objects.filter(learner=mika).update(points=1)

    regrade_apply(regrade=ready, by=instructor, mode="all")

    assert [1] == points(mika)


def test_only_the_class_and_only_its_labs_are_judged(spring, instructor, stranger, mika, lab_item, mended):
    handed_in(stranger, notebook="0 0")
    handed_in(instructor, notebook="0 0")
    with pytest.raises(NothingToRegrade):
        regrade_start(offering=spring, by=instructor)
    handed_in(mika, notebook="1 2")

    regrade = regrade_start(offering=spring, by=instructor)
    work_once()

    assert [mika.pk] == list(regrade.rows.values_list("submission__learner", flat=True))


def test_a_late_attempt_that_rises_rises_by_what_is_left_of_it(spring, instructor, mika, lab_item, mended):
    late = lab_item.due_at + timedelta(hours=25)
    handed_in(mika, points=2, at=late, verdict=verdict_of(0, 2), notebook="1 2")
    regrade = regrade_start(offering=spring, by=instructor)
    work_once()

    effect = report_get(regrade).effects[0]

    assert (pytest.approx(1.6), pytest.approx(2.4)) == (effect.before, effect.if_all)


def test_what_now_passes_counts_for_progress_and_what_was_passed_stays_passed(ready, mika, ren, instructor):
    regrade_apply(regrade=ready, by=instructor, mode="all")

    assert progress_get(mika, LAB).is_done


def test_two_verdicts_that_say_the_same_have_no_changes():
    assert [] == changes_between(verdict_of(1, 2), verdict_of(1, 2, why="Other words."))
    assert [None] == [one["before"] for one in changes_between({"en": {}}, verdict_of(1, 2))][:1]


def test_the_report_takes_as_many_queries_for_twenty_as_for_one(
    spring, instructor, mika, lab_item, mended, django_assert_num_queries, django_assert_max_num_queries
):
    def report_of():
        regrade = regrade_start(offering=spring, by=instructor)
        work_once()
        regrade.refresh_from_db()
        return regrade

    handed_in(mika, points=2, verdict=verdict_of(0, 2), notebook="1 2")
    one = report_of()
    with django_assert_max_num_queries(25) as few:
        report_get(one)
    for number in range(20):
        learner = joined(spring, f"learner-{number}")
        handed_in(learner, points=2, verdict=verdict_of(0, 2), notebook="1 2")
    twenty = report_of()

    with django_assert_num_queries(len(few.captured_queries)):
        assert 21 == report_get(twenty).rises


def test_the_pages_say_it_and_take_the_decision(desk, ready, mika):
    page = desk.get(f"/offerings/spring/regrades/{ready.pk}/").content.decode()
    assert "What is a mean divided by?" in page
    assert "Mika Abe" in page

    desk.post(f"/offerings/spring/regrades/{ready.pk}/decide/", {"do": "rises", "reason": "Mended."})

    assert [3] == points(mika)
    assert "Mended." in signed_in(mika).get("/offerings/spring/grades/").content.decode()
    again = desk.post(f"/offerings/spring/regrades/{ready.pk}/decide/", {"do": "all"}, follow=True)
    assert "This was decided already" in again.content.decode()
    assert 404 == desk.post(f"/offerings/spring/regrades/{ready.pk}/decide/", {"do": "maybe"}).status_code


def test_a_regrade_is_asked_for_by_a_form(desk, spring, mika, lab_item, mended):
    assert 422 == desk.post("/offerings/spring/regrades/", {"path": LAB}).status_code
    assert 422 == desk.post("/offerings/spring/regrades/", {"path": "other/lab"}).status_code
    handed_in(mika, notebook="1 2")

    response = desk.post("/offerings/spring/regrades/", {"path": LAB}, follow=True)

    assert "3" == response.headers["Refresh"]
    assert "Being judged" in response.content.decode()


def test_learners_neither_see_nor_decide_a_regrade(ready, mika, ren):
    browser = signed_in(mika)

    assert 403 == browser.get("/offerings/spring/regrades/").status_code
    assert 403 == browser.get(f"/offerings/spring/regrades/{ready.pk}/").status_code
    assert 403 == browser.post(f"/offerings/spring/regrades/{ready.pk}/decide/", {"do": "all"}).status_code
    assert [2, 3] == points(mika, ren)
