"""What stands behind every address of the studio: the learner's own notebook, JSON in, JSON out, refusals in words."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sensui.course import Lab, Lang, Level

from ..accounts.models import User
from ..catalog.library import LAB, Thing, library
from ..catalog.selectors import item_or_404
from ..tags import page_language
from .documents import Document, cleaned
from .errors import LabsError, NoSuchRevision, NotADocument, NotJudged
from .models import Notebook
from .saving import notebook_open
from .selectors import notebook_get

LARGEST_NOTEBOOK = 8 * 1024 * 1024
_STATUS: dict[type[LabsError], int] = {NoSuchRevision: 404, NotJudged: 503}


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One learner at one lab."""

    request: HttpRequest
    learner: User
    thing: Thing
    lab: Lab

    @property
    def lang(self) -> Lang:
        """The language of the page, in which everything is said."""
        return page_language()

    @property
    def address(self) -> str:
        return f"/courses/{self.thing.path}/"

    def opened(self, *, lang: Lang | None = None, level: Level = Level.STANDARD) -> Notebook:
        """The learner's notebook; made when there is none."""
        notebook = notebook_get(self.learner, self.thing.path)
        if notebook is None:
            item = item_or_404(self.thing.path)
            notebook = notebook_open(
                learner=self.learner, item=item, lab=self.lab, lang=lang or self.lang, level=level
            )
        return notebook

    def notebook(self) -> Notebook:
        """The learner's notebook; nobody else's, and none that was never opened."""
        notebook = notebook_get(self.learner, self.thing.path)
        if notebook is None:
            raise Http404(self.thing.path)
        return notebook

    def given(self) -> dict[str, Any]:
        """What was sent, as JSON."""
        text = self.request.read(LARGEST_NOTEBOOK + 1)
        try:
            given = json.loads(text) if len(text) <= LARGEST_NOTEBOOK else None
        except (ValueError, RecursionError):
            given = None
        if not isinstance(given, dict):
            raise NotADocument
        return given


def document_in(given: dict[str, Any]) -> Document:
    return cleaned(given.get("notebook"))


def tab_in(given: dict[str, Any]) -> str:
    return str(given.get("tab") or "")[:64]


def number_in(given: dict[str, Any], name: str) -> int:
    number = given.get(name)
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < 1 << 62:
        raise NotADocument
    return number


View = Callable[Concatenate[Desk, ...], HttpResponse]


def desk_of(request: HttpRequest, course: str, unit: str, lab: str) -> Desk:
    thing = library().things.get(f"{course}/{unit}/labs/{lab}")
    if thing is None or thing.kind != LAB or thing.lab is None:
        raise Http404(lab)
    return Desk(request=request, learner=request.user, thing=thing, lab=thing.lab)


def at_desk(*methods: str) -> Callable[[View], Callable[..., HttpResponse]]:
    """A view of the signed-in learner's own notebook, which answers in JSON whatever happens."""

    def decorate(view: View) -> Callable[..., HttpResponse]:
        @login_not_required
        @require_http_methods(methods)
        @wraps(view)
        def guarded(request: HttpRequest, course: str, unit: str, lab: str, **more: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return refusal(_("You are no longer signed in. Open the school again; nothing is lost."), 401)
            try:
                return view(desk_of(request, course, unit, lab), **more)
            except Http404:
                return refusal(_("There is no such page"), 404)
            except LabsError as error:
                return refusal(str(error), _STATUS.get(type(error), 400))

        return guarded

    return decorate


def refusal(sentence: str, status: int) -> JsonResponse:
    return JsonResponse({"error": sentence}, status=status)
