"""The plan: made, shown day by day, made anew, and as a calendar."""

from collections.abc import Iterable
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
from ..catalog.library import library
from ..limits import limited
from ..teaching.gradebook.deadlines import deadline_list
from .errors import StudyError
from .forms import PRESET_WEEKS, PlanForm
from .models import Plan
from .planning import plan_drop, plan_make, schedule_of, wish_of
from .schedule import HARD_DAY_MINUTES, Planned
from .selectors import (
    Standing,
    minutes_spent,
    plan_get,
    planned_by_day,
    sittings_list,
    standing_get,
    today_get,
)

SPENT_DAYS = 14


@require_http_methods(["GET", "POST"])
@limited("plan", times=30, seconds=60)
def plan(request: HttpRequest) -> HttpResponse:
    form = PlanForm(request.POST if request.method == "POST" else None, initial=_initial(request))
    if request.method == "POST" and form.is_valid():
        try:
            plan_make(learner=request.user, wish=form.wish())
            messages.success(request, _("Your plan is made."))
            return redirect("study:plan")
        except StudyError as error:
            form.add_error(None, str(error))
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
        "days": _days(_planned(current), standing_get(request.user)) if current else [],
        "spent": [(day, planned.get(day, 0), spent.get(day, 0)) for day in days],
        "hours_per_day": current.minutes_per_day / 60 if current else 0,
        "deadlines": deadline_list(request.user),
        "is_hard": bool(current and current.minutes_per_day > HARD_DAY_MINUTES),
        "feed": request.build_absolute_uri(f"/calendar/{request.user.calendar_token}.ics"),
    }


def _planned(current: Plan) -> list[Planned]:
    return [Planned(day=one.day, path=one.item.path, minutes=one.minutes) for one in sittings_list(current)]


@require_GET
def plan_preview(request: HttpRequest) -> HttpResponse:
    """How a plan would come out, while the form is filled in."""
    form = PlanForm(request.GET)
    if not form.is_valid():
        return render(request, "study/_preview.html", {})
    try:
        schedule = schedule_of(learner=request.user, wish=form.wish())
    except StudyError as error:
        return render(request, "study/_preview.html", {"error": str(error)})
    facts = {
        "schedule": schedule,
        "hours_per_day": schedule.minutes_per_day / 60,
        "days": _days(schedule.planned, Standing()),
    }
    return render(request, "study/_preview.html", facts)


def _days(planned: Iterable[Planned], standing: Standing) -> list[dict[str, object]]:
    things, today = library().things, timezone.localdate()
    days = []
    for day, group in groupby(planned, key=lambda one: one.day):
        rows = [
            {"thing": things[one.path], "minutes": one.minutes, "is_done": standing.is_done(one.path)}
            for one in group
            if one.path in things
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


@require_POST
def plan_again(request: HttpRequest) -> HttpResponse:
    """What is left, spread over the days from today on."""
    current = plan_get(request.user)
    if current:
        try:
            plan_make(learner=request.user, wish=wish_of(current, starts_on=timezone.localdate()))
            messages.success(request, _("What is left is planned anew, from today on."))
        except StudyError as error:
            messages.warning(request, str(error))
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
    # Few ask for it, and icalendar takes a twentieth of the school's start.
    from .calendars import calendar_of

    sittings = sittings_list(current) if current.pk else []
    origin = request.build_absolute_uri("/").rstrip("/")
    content = calendar_of(current, sittings, deadlines=deadline_list(learner), origin=origin)
    return HttpResponse(content, content_type="text/calendar; charset=utf-8")


@require_POST
def calendar_renew(request: HttpRequest) -> HttpResponse:
    calendar_token_renew(learner=request.user)
    messages.success(request, _("The calendar has a new address. The old one no longer works."))
    return redirect("study:plan")
