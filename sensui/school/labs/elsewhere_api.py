"""What `%check` and `%submit` of a notebook elsewhere ask: JSON in, JSON out, opened by a token."""

import json
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from django.utils.translation import gettext as _

from sensui.course import Lang

from ..accounts.bearer import by_token
from ..accounts.models import User
from ..catalog.selectors import item_or_404
from ..limits import count
from ..tags import page_language
from .desk import LARGEST_NOTEBOOK, refusal
from .elsewhere import Refused, elsewhere_check, lab_things, thing_of
from .errors import LabsError, NotJudged, Unreadable
from .selectors import submission_get
from .services import submission_create

_STATUS: dict[type[LabsError], int] = {NotJudged: 503, Unreadable: 422}


def in_words(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view whose refusals are one JSON sentence each."""

    @wraps(view)
    def guarded(request: HttpRequest, learner: User, **more: Any) -> HttpResponse:
        try:
            return view(request, learner, **more)
        except Refused as error:
            return refusal(str(error), error.status)
        except LabsError as error:
            return refusal(str(error), _STATUS.get(type(error), 400))

    return guarded


@by_token("GET")
@in_words
def greet(request: HttpRequest, learner: User) -> HttpResponse:
    """Whose token it is."""
    return JsonResponse({"learner": learner.get_full_name() or learner.get_username()})


@by_token("POST")
@in_words
def check(request: HttpRequest, learner: User) -> HttpResponse:
    """The documented verdict on a notebook, which counts: {"lab"?, "exercise"?: [...], "lang"?, "notebook"}."""
    count("check", whose=f"learner-{learner.pk}", times=60, seconds=60)
    given = _given(request)
    exercises = given.get("exercise", [])
    if not isinstance(exercises, list) or not all(isinstance(name, str) for name in exercises):
        raise _not_understood()
    lang, notebook = _lang(given), given["notebook"]
    thing = thing_of(notebook, given.get("lab"))
    verdict = elsewhere_check(learner=learner, thing=thing, notebook=notebook, exercises=exercises)
    return JsonResponse(verdict.to_json(lang))


@by_token("POST")
@in_words
def submit(request: HttpRequest, learner: User) -> HttpResponse:
    """Hand a notebook in, through the same door as a file: {"lab"?, "lang"?, "notebook"}."""
    count("submission", whose=f"learner-{learner.pk}", times=12, seconds=60)
    given = _given(request)
    _lang(given)
    thing = thing_of(given["notebook"], given.get("lab"))
    assert thing.lab is not None
    kept = submission_create(learner=learner, item=item_or_404(thing.path), notebook=given["notebook"])
    facts = {
        "attempt": kept.attempt,
        "url": f"/courses/{thing.path}/submissions/{kept.attempt}/",
        "state_url": f"/api/elsewhere/submissions/{thing.lab.path}/{kept.attempt}",
        "verdict": None,
    }
    return JsonResponse(facts, status=201)


@by_token("GET")
@in_words
def submission(
    request: HttpRequest, learner: User, course: str, unit: str, lab: str, attempt: int
) -> HttpResponse:
    """How far one of the learner's submissions is, and its verdict."""
    thing = lab_things().get(f"{course}/{unit}/{lab}")
    row = submission_get(learner, thing.path, attempt) if thing else None
    if row is None:
        raise Refused(_("There is no such submission of yours."), status=404)
    lang = _lang(request.GET) or page_language()
    return JsonResponse({"state": row.state, "verdict": (row.verdict or {}).get(lang.value)})


def _given(request: HttpRequest) -> dict[str, Any]:
    """What was sent: an object with a notebook, and perhaps the name of a lab."""
    text = request.read(LARGEST_NOTEBOOK + 1)
    if len(text) > LARGEST_NOTEBOOK:
        raise Refused(_("This notebook is larger than 8 MB. Clear its outputs, and try again."), status=413)
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict) or not isinstance(given.get("notebook"), dict):
        raise _not_understood()
    if not isinstance(given.get("lab", ""), str):
        raise _not_understood()
    return given


def _lang(given: Any) -> Lang | None:
    lang = given.get("lang")
    if lang is not None and lang not in list(Lang):
        raise _not_understood()
    return Lang(lang) if lang else None


def _not_understood() -> Refused:
    return Refused(_("What was sent cannot be read. Update sensui where the notebook runs."), status=400)


urlpatterns = [
    path("api/elsewhere/", greet, name="elsewhere"),
    path("api/elsewhere/check", check, name="elsewhere-check"),
    path("api/elsewhere/submit", submit, name="elsewhere-submit"),
    path(
        "api/elsewhere/submissions/<slug:course>/<slug:unit>/<slug:lab>/<int:attempt>",
        submission,
        name="elsewhere-submission",
    ),
]
