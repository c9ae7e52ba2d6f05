"""Reports, for who teaches: asked for, given out, read with all reviews."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from ...limits import limited
from ..gradebook.views import learner_or_404, taught
from ..models import ReportTask, Review
from ..zones import zone_of
from .errors import ReportsError
from .forms import RubricForm, TaskForm, UntilForm, review_rows
from .reminders import reviews_remind
from .rubric import Rubric
from .selectors import newest_reports, task_get
from .services import absence_set, peers_assign, report_task_change, report_task_make


def task_or_404(request: HttpRequest, offering: str, item: int) -> ReportTask:
    task = task_get(taught(request, offering), item)
    if task is None:
        raise Http404
    return task


@require_http_methods(["GET", "POST"])
@limited("report-task", times=20, seconds=60)
def report_new(request: HttpRequest, offering: str) -> HttpResponse:
    found = taught(request, offering)
    form = TaskForm(request.POST if request.method == "POST" else None)
    with timezone.override(zone_of(found)):
        is_valid = form.is_valid()
    if is_valid:
        task = report_task_make(offering=found, **form.cleaned_data)
        messages.success(
            request, _("The report is asked for. Its rubric can be changed until the first review.")
        )
        return redirect("teaching:report", found.slug, task.item_id)
    facts = {"offering": found, "form": form, "zone": zone_of(found)}
    return render(request, "teaching/report_new.html", facts, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@limited("report-task", times=60, seconds=60)
def rubric(request: HttpRequest, offering: str, item: int) -> HttpResponse:
    task = task_or_404(request, offering, item)
    form = RubricForm(Rubric.from_json(task.rubric), request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            report_task_change(task=task, review_due_at=task.review_due_at, rubric=form.rubric())
            messages.success(request, _("The rubric is kept."))
            return redirect("teaching:rubric", offering, item)
        except ReportsError as error:
            messages.error(request, str(error))
    facts = {"offering": task.item.offering, "task": task, "item": task.item, "form": form}
    return render(request, "teaching/rubric.html", facts, status=422 if request.method == "POST" else 200)


@require_GET
def report_of(request: HttpRequest, offering: str, item: int, learner: int) -> HttpResponse:
    """One learner's report with everything that was said of it, and by whom."""
    task = task_or_404(request, offering, item)
    author = learner_or_404(task.item.offering, learner)
    report = newest_reports(task).get(author.pk)
    if report is None:
        raise Http404
    rubric = Rubric.from_json(task.rubric)
    reviews = Review.objects.filter(report=report).select_related("reviewer")
    facts: dict[str, Any] = {
        "offering": task.item.offering,
        "task": task,
        "item": task.item,
        "author": author,
        "report": report,
        "reviews": [(one, review_rows(rubric, one), _points(rubric, one)) for one in reviews],
        "rubric": rubric,
    }
    return render(request, "teaching/report_of.html", facts)


def _points(rubric: Rubric, review: Review) -> float | None:
    return rubric.points_of(review.chosen) if review.is_done else None


@require_POST
@limited("report-task", times=60, seconds=60)
def act(request: HttpRequest, offering: str, item: int) -> HttpResponse:
    """Give reports out, remind, say who does not review."""
    task = task_or_404(request, offering, item)
    match request.POST.get("do"):
        case "assign":
            count = peers_assign(task=task)
            words = ngettext("%(count)d review was given out.", "%(count)d reviews were given out.", count)
            messages.success(request, words % {"count": count})
        case "remind":
            address = request.build_absolute_uri(reverse("teaching:report", args=[offering, item]))
            count = reviews_remind(task=task, address=address)
            words = ngettext("%(count)d letter was sent.", "%(count)d letters were sent.", count)
            messages.success(request, words % {"count": count})
        case "absent" | "present" as choice:
            person = request.POST.get("person", "")
            learner = learner_or_404(task.item.offering, int(person) if person.isdecimal() else 0)
            absence_set(task=task, person=learner, is_absent=choice == "absent")
        case "until":
            _review_until(request, task)
        case _:
            raise Http404
    return redirect("teaching:report", offering, item)


def _review_until(request: HttpRequest, task: ReportTask) -> None:
    form = UntilForm(request.POST)
    with timezone.override(zone_of(task.item.offering)):
        is_valid = form.is_valid()
    if is_valid:
        until = form.cleaned_data["review_due_at"]
        report_task_change(task=task, review_due_at=until, rubric=None)
        messages.success(request, _("The time for reviews is kept."))
    else:
        messages.error(request, _("This is no day and time."))
