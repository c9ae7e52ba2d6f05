"""The journal: one page for each unit, saved as it is typed, and the whole as a file."""

import json

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from ..catalog.library import library
from ..catalog.selectors import terms_of, unit_row_or_404
from ..catalog.views import course_or_404, unit_or_404
from ..limits import limited
from ..rendering import cleaned
from ..tags import page_language
from .export import journal_markdown
from .notes import Saved, note_save
from .selectors import note_get, notes_by_unit, revision_list

LONGEST_NOTE = 200_000


@require_GET
def journal(request: HttpRequest) -> HttpResponse:
    notes = notes_by_unit(request.user)
    courses = [
        (course, [(unit, notes.get(f"{course.id}/{unit.id}")) for unit in course.units])
        for course in library().courses
    ]
    return render(request, "study/journal.html", {"courses": courses})


@require_http_methods(["GET", "POST"])
@limited("journal", times=120, seconds=60)
def note(request: HttpRequest, course: str, unit: str) -> HttpResponse:
    if request.method == "POST":
        saved = _save(request, course, unit, request.POST.get("body", ""), request.POST.get("based_on", ""))
        if saved is None:
            messages.error(request, _("This is too long for one page of the journal."))
        elif saved.overtaken:
            messages.warning(
                request, _("Saved. Another window had saved something else since: it is kept below.")
            )
        else:
            messages.success(request, _("Saved."))
        return redirect("study:note", course, unit)
    found = unit_or_404(course, unit)
    revision = note_get(request.user, course, unit)
    facts = {
        "course": course_or_404(course),
        "unit": found,
        "revision": revision,
        "html": cleaned(revision.body, page_language().value) if revision else "",
        "revisions": revision_list(request.user, course, unit),
        "terms": terms_of(found),
    }
    return render(request, "study/note.html", facts)


@require_GET
def note_revision(request: HttpRequest, course: str, unit: str, number: int) -> HttpResponse:
    """The journal as it was."""
    rows = revision_list(request.user, course, unit)
    shown = next((row for row in rows if row.number == number), None)
    if shown is None:
        raise Http404(number)
    facts = {"course": course_or_404(course), "unit": unit_or_404(course, unit), "revision": shown}
    return render(request, "study/revision.html", facts)


@require_POST
@limited("journal", times=120, seconds=60)
def note_api(request: HttpRequest, course: str, unit: str) -> HttpResponse:
    """Autosave: {"body", "based_on"} → {"revision", "saved_at", "html"}."""
    try:
        given = json.loads(request.body)
        body, based_on = given["body"], given.get("based_on", 0)
    except (ValueError, KeyError, TypeError, AttributeError):
        body = None
    if not isinstance(body, str):
        return JsonResponse({"error": _("The note could not be read.")}, status=400)
    saved = _save(request, course, unit, body, based_on)
    if saved is None:
        return JsonResponse({"error": _("This is too long for one page of the journal.")}, status=400)
    answer = {
        "revision": saved.revision.number,
        "saved_at": saved.revision.saved_at.isoformat(),
        "overtaken": saved.overtaken,
        "html": cleaned(saved.revision.body, page_language().value),
    }
    return JsonResponse(answer)


def _save(request: HttpRequest, course: str, unit: str, body: str, based_on: object) -> Saved | None:
    row = unit_row_or_404(course, unit)
    if len(body) > LONGEST_NOTE:
        return None
    number = int(based_on) if isinstance(based_on, int) or str(based_on).isdecimal() else 0
    return note_save(learner=request.user, unit=row, body=body, based_on=number)


@require_GET
def export(request: HttpRequest) -> HttpResponse:
    """The whole journal as one Markdown file."""
    response = HttpResponse(journal_markdown(request.user), content_type="text/markdown; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="sensui-journal.md"'
    return response
