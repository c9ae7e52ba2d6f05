"""Reports: handed in, read, reviewed; each page shows what its reader may see."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from ...limits import limited
from ..gradebook.forms import MOMENT
from ..models import Offering, ReportTask, Review, Role
from ..permissions import TEACHING_ROLES, is_operator, offering_of, role_in
from ..zones import zone_of
from .errors import ReportsError
from .files import path_of
from .forms import review_rows, review_sent
from .pdf import MOST_BYTES
from .rubric import Rubric
from .selectors import (
    author_list,
    may_see_own_reviews,
    newest_reports,
    report_to_read,
    reviews_of,
    reviews_to_write,
    task_get,
    task_list,
)
from .services import report_hand_in, review_keep

IN_CLASS = (Role.LEARNER, *TEACHING_ROLES)


def teaches(request: HttpRequest, offering: Offering) -> bool:
    return is_operator(request.user) or role_in(request.user, offering) in TEACHING_ROLES


def in_class(request: HttpRequest, offering: str, item: int) -> ReportTask:
    """The report task, for who learns or teaches here."""
    task = task_get(offering_of(request.user, offering, roles=IN_CLASS), item)
    if task is None:
        raise Http404
    return task


@require_GET
def reports(request: HttpRequest, offering: str) -> HttpResponse:
    found = offering_of(request.user, offering, roles=IN_CLASS)
    facts = {"offering": found, "tasks": task_list(found), "teaches": teaches(request, found)}
    return render(request, "teaching/reports.html", facts)


@require_GET
def report(request: HttpRequest, offering: str, item: int) -> HttpResponse:
    """One report task: for who teaches, everybody's; for a learner, their own and what they review."""
    task = in_class(request, offering, item)
    facts = {
        "offering": task.item.offering,
        "task": task,
        "item": task.item,
        "rubric": Rubric.from_json(task.rubric),
    }
    if teaches(request, task.item.offering):
        until = task.review_due_at and task.review_due_at.astimezone(zone_of(task.item.offering))
        facts |= {"rows": author_list(task), "until": until.strftime(MOMENT) if until else ""}
        return render(request, "teaching/report_class.html", facts)
    sees = may_see_own_reviews(task, request.user)
    facts |= {
        "own": newest_reports(task).get(request.user.pk),
        "is_given_out": Review.objects.filter(report__task=task, report__author=request.user).exists(),
        "to_write": reviews_to_write(task, request.user),
        "sees_reviews": sees,
        "reviews": _filled(task, reviews_of(task, request.user)) if sees else [],
        "most_mb": MOST_BYTES // 1024 // 1024,
    }
    return render(request, "teaching/report.html", facts)


def _filled(task: ReportTask, reviews: list[Review]) -> list[tuple[Review, object, float]]:
    rubric = Rubric.from_json(task.rubric)
    return [(one, review_rows(rubric, one), rubric.points_of(one.chosen)) for one in reviews]


@require_POST
@limited("report", times=10, seconds=60)
def hand_in(request: HttpRequest, offering: str, item: int) -> HttpResponse:
    found = offering_of(request.user, offering, roles=[Role.LEARNER])
    task = task_get(found, item)
    if task is None:
        raise Http404
    if role_in(request.user, found) != Role.LEARNER:
        raise Http404
    file = request.FILES.get("report")
    if file is None:
        messages.error(request, _("Choose the PDF of your report."))
    else:
        try:
            content = file.read(MOST_BYTES + 1)
            report_hand_in(task=task, author=request.user, content=content)
            messages.success(request, _("Your report is handed in."))
        except ReportsError as error:
            messages.error(request, str(error))
    return redirect("teaching:report", found.slug, task.item_id)


@require_GET
def report_file(request: HttpRequest, offering: str, item: int, report: UUID) -> HttpResponse:
    """The PDF: for its author, its reviewers, and who teaches."""
    found = offering_of(request.user, offering)
    task = task_get(found, item)
    row = task and report_to_read(task, request.user, report, teaches=teaches(request, found))
    if not row or not path_of(row.pk).exists():
        raise Http404
    # At most 10 MB, in one piece: ASGI would have to gather a stream of a file anyway.
    response = HttpResponse(path_of(row.pk).read_bytes(), content_type="application/pdf")
    # A stranger's file is never opened as one of the school's own pages, and its name names nobody.
    response.headers["Content-Disposition"] = f'attachment; filename="report-{str(row.pk)[:8]}.pdf"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


@require_http_methods(["GET", "POST"])
@limited("review", times=60, seconds=60)
def review(request: HttpRequest, offering: str, item: int, review: int) -> HttpResponse:
    """One review, for who writes it. Whose report it is, the page does not say."""
    found = offering_of(request.user, offering)
    task = task_get(found, item)
    rows = Review.objects.filter(report__task=task, reviewer=request.user, pk=review)
    row = task and rows.select_related("report__task").first()
    if not row:
        raise Http404
    rubric = Rubric.from_json(row.report.task.rubric)
    status = 200
    if request.method == "POST":
        sent = review_sent(rubric, request.POST.dict())
        is_done = request.POST.get("do") == "finish"
        try:
            review_keep(
                review=row, chosen=sent.chosen, comments=sent.comments, remark=sent.remark, is_done=is_done
            )
            messages.success(request, _("Your review is finished.") if is_done else _("Your review is kept."))
            return redirect("teaching:report", found.slug, item) if is_done else redirect(request.path)
        except ReportsError as error:
            messages.error(request, str(error))
            row.chosen, row.comments, row.remark = dict(sent.chosen), dict(sent.comments), sent.remark
            status = 422
    facts = {"offering": found, "item": task.item, "review": row, "rows": review_rows(rubric, row)}
    return render(request, "teaching/review.html", facts, status=status)
