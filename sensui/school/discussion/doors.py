"""What each view asks first: is there anyone to talk to, and may this person see the question?"""

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse

from .access import may_moderate
from .models import Answer, Question
from .selectors import answer_get, question_get

View = Callable[..., HttpResponse]


def among_many(view: View) -> View:
    """A page of a school with accounts: somebody alone on their own machine has nobody to ask."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if settings.OPTIONS.token_entry:
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


def question_or_404(request: HttpRequest, number: int) -> Question:
    found = question_get(request.user, number)
    if found is None:
        raise Http404
    return found


def own_question(request: HttpRequest, number: int) -> Question:
    """The question, for its author alone."""
    found = question_or_404(request, number)
    if found.author_id != request.user.pk:
        raise PermissionDenied
    return found


def moderated_question(request: HttpRequest, number: int) -> Question:
    """The question, for those who look after its course."""
    found = question_or_404(request, number)
    if not may_moderate(request.user, found.item.unit.course.slug):
        raise PermissionDenied
    return found


def answer_or_404(request: HttpRequest, question: Question, number: str | int) -> Answer:
    found = answer_get(request.user, question, int(number)) if str(number).isdecimal() else None
    if found is None:
        raise Http404
    return found
