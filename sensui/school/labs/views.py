"""The lab: its introduction and exercises, its notebook, and the verdict."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from sensui.course import Lab, Lang, Level, notebook_of

from ..catalog.library import Thing
from ..catalog.selectors import item_or_404, next_thing
from ..catalog.views import course_or_404, thing_or_404
from ..discussion.selectors import counts_at, proposals_for
from ..limits import limited
from ..tags import page_language
from .background.limits import limits_for
from .background.selectors import background_list
from .errors import Unreadable
from .homes import own_file_list
from .models import Submission
from .selectors import submission_get, submission_list
from .services import submission_create, submission_queue

LOOK_AGAIN_SECONDS = 2
LARGEST_NOTEBOOK = 8 * 1024 * 1024


def _thing(course: str, unit: str, lab: str) -> tuple[Thing, Lab]:
    thing = thing_or_404(f"{course}/{unit}/labs/{lab}")
    assert thing.lab is not None
    return thing, thing.lab


@require_GET
def lab(request: HttpRequest, course: str, unit: str, lab: str) -> HttpResponse:
    thing, found = _thing(course, unit, lab)
    page = found.pages[page_language()]
    points = {exercise.name: exercise.points for exercise in found.exercises}
    quote, limits = limits_for(request.user)
    facts = {
        "course": course_or_404(course),
        "unit": thing.unit,
        "thing": thing,
        "lab": found,
        "page": page,
        "sections": [(section, points.get(section.id)) for section in page.sections],
        "levels": list(Level),
        "languages": [page_language(), *(lang for lang in Lang if lang is not page_language())],
        "submissions": submission_list(request.user, thing.path),
        "own_files": own_file_list(request.user),
        "backgrounds": background_list(request.user, thing.path),
        "quote": quote,
        "limits": limits,
        "questions": counts_at(request.user, thing.path),
    }
    return render(request, "labs/lab.html", facts)


@require_GET
def notebook(request: HttpRequest, course: str, unit: str, lab: str, level: str, lang: str) -> HttpResponse:
    """The learner's notebook at one level in one language, as a file."""
    _found, source = _thing(course, unit, lab)
    if level not in list(Level) or lang not in list(Lang):
        raise Http404(level)
    from nbformat import writes

    content = writes(notebook_of(source, lang=Lang(lang), level=Level(level)))
    response = HttpResponse(content, content_type="application/x-ipynb+json")
    response.headers["Content-Disposition"] = f'attachment; filename="{source.id}.{level}.{lang}.ipynb"'
    return response


@require_POST
@limited("submission", times=12, seconds=60)
def submit(request: HttpRequest, course: str, unit: str, lab: str) -> HttpResponse:
    """Keep the notebook and have it judged: should the school stop in between, it is judged when it starts."""
    thing, _found = _thing(course, unit, lab)
    back = f"/courses/{thing.path}/"
    file = request.FILES.get("notebook")
    if file is None or file.size > LARGEST_NOTEBOOK:
        messages.error(request, _("Choose the notebook that you saved, an .ipynb file of at most 8 MB."))
        return redirect(back)
    try:
        text = file.read().decode("utf-8", errors="replace")
        kept = submission_create(learner=request.user, item=item_or_404(thing.path), notebook=text)
    except Unreadable as error:
        messages.error(request, str(error))
        return redirect(back)
    return redirect(f"{back}submissions/{kept.attempt}/")


@require_GET
def verdict(request: HttpRequest, course: str, unit: str, lab: str, attempt: int) -> HttpResponse:
    thing, found = _thing(course, unit, lab)
    submission = _submission(request, thing, attempt)
    said = (submission.verdict or {}).get(page_language().value)
    page = found.pages[page_language()]
    facts = {
        "course": course_or_404(course),
        "unit": thing.unit,
        "thing": thing,
        "submission": submission,
        "verdict": said,
        "titles": {section.id: section.title for section in page.sections},
        "proposed": proposals_for(request.user, thing.path, submission.verdict),
        "next": next_thing(thing.path),
    }
    response = render(request, "labs/verdict.html", facts)
    if submission.state == Submission.State.QUEUED:
        response.headers["Refresh"] = str(LOOK_AGAIN_SECONDS)
    return response


@require_POST
@limited("submission", times=12, seconds=60)
def grade_again(request: HttpRequest, course: str, unit: str, lab: str, attempt: int) -> HttpResponse:
    """Judge what could not be judged: it was not the learner's fault."""
    thing, _found = _thing(course, unit, lab)
    submission = _submission(request, thing, attempt)
    submission_queue(submission)
    return redirect(f"/courses/{thing.path}/submissions/{attempt}/")


def _submission(request: HttpRequest, thing: Thing, attempt: int) -> Submission:
    submission = submission_get(request.user, thing.path, attempt)
    if submission is None:
        raise Http404(attempt)
    return submission
