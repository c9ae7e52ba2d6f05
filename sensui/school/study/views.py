"""The learner's own pages: home, plan, calendar."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from ..accounts.models import User
from ..catalog.library import LECTURE, Thing, library
from ..catalog.selectors import item_or_404
from ..labs.selectors import passed_names
from ..teaching.gradebook.deadlines import deadline_list
from ..teaching.reports.selectors import reviews_owed
from .selectors import (
    Standing,
    minutes_spent,
    plan_get,
    standing_get,
    today_get,
)
from .services import item_finish

SPENT_DAYS = 14


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    standing = standing_get(request.user)
    plan = plan_get(request.user)
    facts = {
        "go_on": _go_on(request.user, standing),
        "cards": [
            {
                "course": course,
                "share": standing.share(course.id),
                "minutes": sum(unit.minutes for unit in course.units),
                "labs": len(course.labs),
            }
            for course in library().courses
        ],
        "today": today_get(request.user, plan) if plan else None,
        "spent_today": minutes_spent(request.user, since=timezone.localdate()).get(timezone.localdate(), 0),
        "things": library().things,
        "deadlines": [one for one in deadline_list(request.user) if not one.is_done and not one.is_closed],
        "reviews_owed": reviews_owed(request.user),
    }
    return render(request, "study/home.html", facts)


def _go_on(learner: User, standing: Standing) -> dict[str, object] | None:
    """Where to continue: the thing, its unit's number, and how far one is in it."""
    course = standing.last_course() or next((one.id for one in library().courses), None)
    thing = standing.next_in(course) if course else None
    if thing is None:
        return None
    found = library().course(thing.unit.course)
    assert found is not None
    facts = {
        "course": found,
        "thing": thing,
        "number": [unit.id for unit in found.units].index(thing.unit.id) + 1,
        "is_new": not standing,
    }
    return facts | (_in_lecture(thing, standing) if thing.kind == LECTURE else _in_lab(thing, learner))


def _in_lecture(thing: Thing, standing: Standing) -> dict[str, object]:
    told = thing.unit.lecture
    scenes = [scene.id for scene in told.scenes] if told else []
    progress = standing.get(thing.path)
    if progress is None or progress.scene not in scenes:
        return {}
    place = scenes.index(progress.scene) + 1
    return {"scene": place, "scenes": len(scenes), "anchor": f"#{progress.scene}"}


def _in_lab(thing: Thing, learner: User) -> dict[str, object]:
    names = [exercise.name for exercise in thing.lab.exercises] if thing.lab else []
    passed = passed_names(learner, thing.path) if names else frozenset()
    open_ones = [place for place, name in enumerate(names, start=1) if name not in passed]
    if not passed or not open_ones:
        return {}
    return {"exercise": open_ones[0], "exercises": len(names)}


@require_POST
def lecture_done(request: HttpRequest, course: str, unit: str) -> HttpResponse:
    item_finish(learner=request.user, item=item_or_404(f"{course}/{unit}/lecture"))
    messages.success(request, _("The lecture is done."))
    return redirect("catalog:unit", course, unit)
