"""The learner's own pages: home, plan, calendar."""

from datetime import timedelta
from itertools import groupby

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from ..accounts.models import User
from ..accounts.services import calendar_token_renew
from ..catalog.library import LECTURE, Thing, library
from ..catalog.selectors import item_or_404
from ..labs.selectors import passed_names
from ..limits import limited
from .calendars import calendar_of
from .errors import NothingToPlan, PlanImpossible
from .forms import PRESET_WEEKS, PlanForm
from .models import Plan, Sitting
from .planning import plan_drop, plan_make, wish_of
from .schedule import HARD_DAY_MINUTES
from .selectors import (
    Standing,
    minutes_spent,
    plan_get,
    planned_by_day,
    sittings_list,
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
    scenes = [scene.id for scene in thing.unit.lecture.scenes] if thing.unit.lecture else []
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


@require_http_methods(["GET", "POST"])
@limited("plan", times=30, seconds=60)
def plan(request: HttpRequest) -> HttpResponse:
    form = PlanForm(request.POST if request.method == "POST" else None, initial=_initial(request))
    if request.method == "POST" and form.is_valid():
        try:
            plan_make(learner=request.user, wish=form.wish())
            messages.success(request, _("Your plan is made."))
            return redirect("study:plan")
        except PlanImpossible:
            form.add_error(
                None, _("Every day until then is a day of rest. Choose a later date or fewer days of rest.")
            )
        except NothingToPlan:
            form.add_error(None, _("Everything is done already: there is nothing left to plan."))
    facts = {"form": form, "presets": PRESET_WEEKS} | _plan_facts(request)
    return render(request, "study/plan.html", facts, status=422 if form.errors else 200)


def _initial(request: HttpRequest) -> dict[str, object]:
    current = plan_get(request.user)
    initial: dict[str, object] = {"course": request.GET.get("course", ""), "mode": "finish"}
    if current and not initial["course"]:
        initial |= {
            "course": current.course.slug if current.course else "",
            "mode": current.mode,
            "finish_on": current.finish_on,
            "weekly_hours": current.weekly_hours,
            "rests": sorted(str(day) for day in current.rests),
        }
    return initial


def _plan_facts(request: HttpRequest) -> dict[str, object]:
    current = plan_get(request.user)
    today = timezone.localdate()
    spent = minutes_spent(request.user, since=today - timedelta(days=SPENT_DAYS - 1))
    planned = planned_by_day(current) if current else {}
    days = [today - timedelta(days=ago) for ago in range(SPENT_DAYS)]
    return {
        "plan": current,
        "today": today,
        "state": today_get(request.user, current) if current else None,
        "days": _days(current, standing_get(request.user)) if current else [],
        "spent": [(day, planned.get(day, 0), spent.get(day, 0)) for day in days],
        "hours_per_day": current.minutes_per_day / 60 if current else 0,
        "is_hard": bool(current and current.minutes_per_day > HARD_DAY_MINUTES),
        "feed": request.build_absolute_uri(f"/calendar/{request.user.calendar_token}.ics"),
    }


def _days(current: Plan, standing: Standing) -> list[dict[str, object]]:
    things, today = library().things, timezone.localdate()
    days = []
    for day, group in groupby(sittings_list(current), key=lambda sitting: sitting.day):
        rows = [
            {"thing": things[one.item.path], "minutes": one.minutes, "is_done": _is_done(one, standing)}
            for one in group
            if one.item.path in things
        ]
        days.append(
            {
                "day": day,
                "rows": rows,
                "minutes": sum(row["minutes"] for row in rows),
                "is_today": day == today,
                "is_past": day < today,
                "is_done": all(row["is_done"] for row in rows),
            }
        )
    return days


def _is_done(sitting: Sitting, standing: Standing) -> bool:
    progress = standing.get(sitting.item.path)
    return progress is not None and progress.is_done


@require_POST
def plan_again(request: HttpRequest) -> HttpResponse:
    """What is left, spread over the days from today on."""
    current = plan_get(request.user)
    if current:
        try:
            plan_make(learner=request.user, wish=wish_of(current, starts_on=timezone.localdate()))
            messages.success(request, _("What is left is planned anew, from today on."))
        except PlanImpossible:
            messages.error(
                request,
                _("Every day until then is a day of rest. Choose a later date or fewer days of rest."),
            )
        except NothingToPlan:
            messages.success(request, _("Everything is done already: there is nothing left to plan."))
    return redirect("study:plan")


@require_POST
def plan_end(request: HttpRequest) -> HttpResponse:
    plan_drop(learner=request.user)
    messages.success(request, _("You follow no plan now."))
    return redirect("study:plan")


@require_GET
def calendar_file(request: HttpRequest) -> HttpResponse:
    """The plan as a file to keep."""
    response = _calendar(request, request.user)
    response.headers["Content-Disposition"] = 'attachment; filename="sensui-plan.ics"'
    return response


@login_not_required
@require_GET
def calendar_feed(request: HttpRequest, token: str) -> HttpResponse:
    """The plan for a calendar program: whoever has the secret address may read it."""
    return _calendar(request, get_object_or_404(User, calendar_token=token))


def _calendar(request: HttpRequest, learner: User) -> HttpResponse:
    current = plan_get(learner)
    if current is None:
        current = Plan(learner=learner, made_at=timezone.now())
    sittings = sittings_list(current) if current.pk else []
    content = calendar_of(current, sittings, origin=request.build_absolute_uri("/").rstrip("/"))
    return HttpResponse(content, content_type="text/calendar; charset=utf-8")


@require_POST
def calendar_renew(request: HttpRequest) -> HttpResponse:
    calendar_token_renew(learner=request.user)
    messages.success(request, _("The calendar has a new address. The old one no longer works."))
    return redirect("study:plan")
