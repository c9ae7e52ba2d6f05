"""Answering a quiz."""

import pytest
from django.db import IntegrityError

from sensui.school.quizzes.models import Attempt
from sensui.school.quizzes.questions import questions_of
from sensui.school.quizzes.services import seed_for
from sensui.school.study.selectors import progress_get

QUIZ = "shallows/mean/quiz"
ADDRESS = f"/courses/{QUIZ}/"


def right_answers(learner, school, number=1):
    """What a form holds in which everything is right."""
    form = {"attempt": number}
    for one in questions_of(school.quiz(QUIZ), seed_for(learner=learner, path=QUIZ, number=number)):
        name = f"q-{one.id}"
        if one.kind in {"single", "multiple"}:
            form[name] = [place for place, choice in enumerate(one.offered) if choice.correct]
        elif one.kind == "order":
            form |= {f"{name}-{place}": choice.place + 1 for place, choice in enumerate(one.offered)}
        else:
            form[name] = one.right_number if one.kind == "number" else "mean"
    return form


def test_right_answers_pass_and_the_unit_knows(browser, learner, school):
    response = browser.post(ADDRESS, right_answers(learner, school), follow=True)

    assert "5 of 5" in response.content.decode()
    assert "Passed." in response.content.decode()
    progress = progress_get(learner, QUIZ)
    assert (5, 5, True) == (progress.points, progress.max_points, progress.is_done)
    assert "badge-done" in browser.get("/courses/shallows/mean/").content.decode()


def test_every_choice_explains_itself_after_answering_and_not_before(browser, japanese):
    before = browser.get(ADDRESS).content.decode()
    after = browser.post(ADDRESS, {"attempt": 1}, follow=True).content.decode()

    for reason in ("That is the sum.", "The sum is four", "It is odd.", "First the sum.", "It is the mean."):
        assert reason not in before
        assert reason in after
    assert "合計は四で" in japanese.get(f"{ADDRESS}attempts/1/").content.decode()


def test_nothing_answered_is_no_fault_of_the_form(browser, learner):
    browser.post(ADDRESS, {})

    assert 0 == Attempt.objects.get(learner=learner).points


def test_the_form_does_not_tell_which_choice_is_right(browser):
    page = browser.get(ADDRESS).content.decode()

    assert "correct" not in page
    assert "is-right" not in page


def test_a_form_sent_twice_counts_once(browser, learner, school):
    form = right_answers(learner, school)

    browser.post(ADDRESS, form)
    response = browser.post(ADDRESS, {"attempt": 1}, follow=True)

    assert 1 == Attempt.objects.count()
    assert "5 of 5" in response.content.decode()


def test_a_retake_draws_anew_and_the_best_result_stays(browser, learner, school):
    first = browser.get(ADDRESS).content.decode()
    browser.post(ADDRESS, right_answers(learner, school))
    browser.post(ADDRESS, {"attempt": 2})

    assert ["5", "0"] == [f"{attempt.points:g}" for attempt in Attempt.objects.all()]
    assert (5, True) == (progress_get(learner, QUIZ).points, progress_get(learner, QUIZ).is_done)
    third = browser.get(ADDRESS).content.decode()
    assert first.split('id="q-by-formula"')[1][:400] != third.split('id="q-by-formula"')[1][:400]
    assert f"{ADDRESS}attempts/1/" in third


def test_the_answers_stay_as_they_were_given(browser, learner):
    browser.post(ADDRESS, {"attempt": 1, "q-in-words": "median <b>"})

    page = browser.get(f"{ADDRESS}attempts/1/").content.decode()
    assert "median &lt;b&gt;" in page


@pytest.mark.parametrize(
    "given",
    [
        {"q-one-right": "99"},
        {"q-one-right": "-1"},
        {"q-in-order-0": "x"},
        {"q-in-words": "\0"},
        {"attempt": "77"},
    ],
)
def test_a_form_that_nobody_could_have_sent_does_no_harm(browser, learner, given):
    response = browser.post(ADDRESS, given, follow=True)

    assert 200 == response.status_code
    assert 0 == Attempt.objects.get().points


def test_nobody_sees_the_answers_of_others(browser, stranger, client):
    browser.post(ADDRESS, {"attempt": 1})
    client.force_login(stranger)

    assert 404 == client.get(f"{ADDRESS}attempts/1/").status_code


def test_two_people_get_other_values(learner, stranger):
    assert seed_for(learner=learner, path=QUIZ, number=1) != seed_for(learner=stranger, path=QUIZ, number=1)


def test_the_database_itself_keeps_attempts_apart(browser, learner):
    browser.post(ADDRESS, {"attempt": 1})
    same = Attempt.objects.get()
    same.pk = None

    with pytest.raises(IntegrityError):
        same.save(force_insert=True)


@pytest.mark.parametrize(
    ("answers", "unit"),
    [
        ({}, "mean"),
        ({"q-knows-means": "3"}, "spread"),
        ({"q-knows-spread": "1"}, "mean"),
        ({"q-knows-means": "3", "q-knows-spread": "1"}, "spread"),
    ],
)
def test_the_placement_quiz_proposes_the_first_unit_one_does_not_know(browser, answers, unit):
    response = browser.post("/courses/shallows/placement/", answers, follow=True)

    proposal = response.content.decode().split('class="proposal card"')[1].split("</section>")[0]
    assert f'href="/courses/shallows/{unit}/"' in proposal


def test_the_placement_quiz_counts_for_nothing(browser, learner):
    browser.post("/courses/shallows/placement/", {"q-knows-means": "3"})

    assert not learner.progress.exists()
