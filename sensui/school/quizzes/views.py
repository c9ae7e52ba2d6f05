"""The quiz: one form, then the same questions with their answers and reasons."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from ..catalog.library import library
from ..catalog.models import Course, Item
from ..catalog.selectors import next_thing
from ..catalog.views import course_or_404, unit_or_404
from ..limits import limited
from .models import Attempt
from .placement import start_for
from .questions import NOTHING, Given, Question, given_in, questions_of
from .selectors import attempt_get, attempt_list
from .services import Place, attempt_answer, seed_for


def _place(course: str, unit: str | None) -> Place:
    path = f"{course}/{unit}/quiz" if unit else f"{course}/placement"
    quiz = library().quiz(path)
    if quiz is None:
        raise Http404(path)
    item = get_object_or_404(Item, path=path, is_offered=True) if unit else None
    return Place(path=path, quiz=quiz, course=get_object_or_404(Course, slug=course), item=item)


@require_http_methods(["GET", "POST"])
@limited("quiz", times=20, seconds=60)
def quiz(request: HttpRequest, course: str, unit: str | None = None) -> HttpResponse:
    place = _place(course, unit)
    if request.method == "POST":
        return _answer(request, place, unit)
    attempts = attempt_list(request.user, place.path)
    number = 1 + max((attempt.number for attempt in attempts), default=0)
    questions = questions_of(place.quiz, seed_for(learner=request.user, path=place.path, number=number))
    facts = _facts(course, unit) | {
        "place": place,
        "number": number,
        "attempts": attempts,
        "questions": questions,
        "places": {question.id: range(1, len(question.offered) + 1) for question in questions},
    }
    return render(request, "quizzes/quiz.html", facts)


def _facts(course: str, unit: str | None) -> dict[str, Any]:
    facts: dict[str, Any] = {"course": course_or_404(course), "quiz_url": _address(course, unit)}
    return facts | ({"unit": unit_or_404(course, unit)} if unit else {"is_placement": True})


def _address(course: str, unit: str | None) -> str:
    return f"/courses/{course}/{unit}/quiz/" if unit else f"/courses/{course}/placement/"


def _answer(request: HttpRequest, place: Place, unit: str | None) -> HttpResponse:
    sent = request.POST.get("attempt", "")
    latest = len(attempt_list(request.user, place.path))
    number = int(sent) if sent.isdecimal() and 1 <= int(sent) <= latest + 1 else latest + 1
    questions = questions_of(place.quiz, seed_for(learner=request.user, path=place.path, number=number))
    chosen = dict(request.POST.lists())
    given = {question.id: given_in(request.POST.dict(), chosen, question) for question in questions}
    attempt_answer(learner=request.user, place=place, number=number, given=given)
    return redirect(f"{_address(place.course.slug, unit)}attempts/{number}/")


@require_GET
def attempt(request: HttpRequest, course: str, number: int, unit: str | None = None) -> HttpResponse:
    place = _place(course, unit)
    found = attempt_get(request.user, place.path, number)
    if found is None:
        raise Http404(number)
    facts = _facts(course, unit) | {
        "place": place,
        "attempt": found,
        "answered": _answered(found, place),
        "next": next_thing(place.path),
    }
    if not unit:
        right = {answer.question for answer in found.answers.all() if answer.is_right}
        facts["proposed"] = start_for(course_or_404(course), right)
    return render(request, "quizzes/attempt.html", facts)


def _answered(attempt: Attempt, place: Place) -> list[dict[str, object]]:
    answers = {answer.question: answer for answer in attempt.answers.all()}
    return [
        _explained(question, answers[question.id].given, answers[question.id].is_right)
        for question in questions_of(place.quiz, attempt.seed)
        if question.id in answers
    ]


def _explained(question: Question, given: Given, is_right: bool) -> dict[str, object]:
    is_order = question.kind == "order"
    choices = [
        {
            "offered": one,
            "is_chosen": not is_order and place in given,
            "place": given[place] if is_order else 0,
        }
        for place, one in enumerate(question.offered)
    ]
    return {
        "question": question,
        "given": given,
        "is_right": is_right,
        "is_empty": given in NOTHING or (is_order and not any(given)),
        "choices": choices,
        "accepted": question.item.accept,
    }
