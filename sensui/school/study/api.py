"""What islands tell the school while somebody studies."""

import json
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from ..catalog.lectures import places_of
from ..catalog.library import library
from ..catalog.selectors import item_or_404
from ..limits import limited
from ..tags import page_language
from .services import beat_record, position_keep
from .traces import hint_open

MOST_BLOCKS = 100_000
"""paragraphs of a scene, or seconds of a film"""
KINDS = frozenset({"input", "scroll", "narration"})


@require_POST
@limited("activity", times=30, seconds=60)
def activity(request: HttpRequest) -> HttpResponse:
    """Something was done in the last half minute: {"item": path or null, "kind"}."""
    given = _read(request)
    if given.get("kind") not in KINDS:
        return _refusal()
    item = item_or_404(str(given["item"])) if given.get("item") else None
    beat_record(learner=request.user, item=item)
    return HttpResponse(status=204)


@require_POST
@limited("position", times=120, seconds=60)
def position(request: HttpRequest) -> HttpResponse:
    """Where in a lecture somebody is: {"item", "scene", "block"}."""
    given = _read(request)
    thing = library().things.get(str(given.get("item")))
    places = places_of(thing.unit.lecture) if thing and thing.unit.lecture else ()
    block = given.get("block", 0)
    if str(given.get("scene")) not in places or not isinstance(block, int) or not 0 <= block < MOST_BLOCKS:
        return _refusal()
    position_keep(learner=request.user, item=item_or_404(thing.path), scene=given["scene"], block=block)
    return HttpResponse(status=204)


@require_POST
@limited("hint", times=120, seconds=60)
def hint(request: HttpRequest) -> HttpResponse:
    """A hint was opened: {"item", "exercise", "hint"}, hints counted from 1."""
    given = _read(request)
    thing = library().things.get(str(given.get("item")))
    section = thing and thing.lab and thing.lab.pages[page_language()].section(str(given.get("exercise")))
    number = given.get("hint")
    if not section or type(number) is not int or not 1 <= number <= len(section.hints):
        return _refusal()
    assert thing is not None
    hint_open(learner=request.user, item=item_or_404(thing.path), exercise=section.id, number=number)
    return HttpResponse(status=204)


def _read(request: HttpRequest) -> dict[str, Any]:
    try:
        given = json.loads(request.body)
    except ValueError:
        return {}
    return given if isinstance(given, dict) else {}


def _refusal() -> JsonResponse:
    return JsonResponse({"error": _("This could not be understood.")}, status=400)
