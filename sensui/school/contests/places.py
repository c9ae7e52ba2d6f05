"""Where a page of a contest stands: the contest, its row, and who looks at it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, wraps

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from sensui.course import Contest, Unit
from sensui.data import DataError
from sensui.grading import GradingError
from sensui.sandbox import SandboxError

from ..accounts.models import User
from ..catalog.library import Thing
from ..catalog.models import Item
from ..catalog.selectors import item_or_404
from ..catalog.views import course_or_404, thing_or_404
from ..tags import page_language
from . import judging
from .errors import NotJudged
from .models import Contest as ContestRow
from .models import Entrant
from .reveal import Shown, shown_to
from .selectors import contest_row, entrant_get, left_today

log = logging.getLogger("sensui.school.contests")


@dataclass(frozen=True, kw_only=True)
class Place:
    """One learner at one contest."""

    thing: Thing
    contest: Contest
    learner: User

    @property
    def unit(self) -> Unit:
        return self.thing.unit

    @property
    def address(self) -> str:
        return f"/courses/{self.thing.path}/"

    @cached_property
    def item(self) -> Item:
        return item_or_404(self.thing.path)

    @cached_property
    def row(self) -> ContestRow:
        return contest_row(self.item)

    @cached_property
    def entrant(self) -> Entrant | None:
        return entrant_get(self.learner, self.row)

    @cached_property
    def shown(self) -> Shown:
        return shown_to(self.entrant, self.contest, now=timezone.now())

    @cached_property
    def left_today(self) -> int:
        return left_today(self.entrant, self.contest)

    @property
    def is_closed(self) -> bool:
        """Has its end come? What is handed in now is late."""
        return self.contest.closes is not None and timezone.now() >= self.contest.closes

    @property
    def is_open(self) -> bool:
        """Are entries taken?"""
        return self.contest.opens is None or timezone.now() >= self.contest.opens


def place_of(learner: User, course: str, unit: str, contest: str) -> Place:
    """The contest of an address, for this learner; 404 where there is none."""
    thing = thing_or_404(f"{course}/{unit}/contests/{contest}")
    if thing.contest is None:
        raise Http404(thing.path)
    return Place(thing=thing, contest=thing.contest, learner=learner)


def facts_of(place: Place, tab: str) -> dict[str, object]:
    """What every page of a contest knows."""
    return {
        "place": place,
        "course": course_or_404(place.unit.course),
        "unit": place.unit,
        "thing": place.thing,
        "contest": place.contest,
        "tab": tab,
        "real": _real_set(place.contest),
    }


def _real_set(contest: Contest) -> dict[str, str] | None:
    """What is said of real data that are asked in place of the contest's own."""
    found = judging.real_set(contest)
    return {"title": found.title, "says": getattr(found.says, page_language().value)} if found else None


def in_words(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """A page of a contest on which the contest itself may fail us: then it says so, in the contest's frame."""

    @wraps(view)
    def guarded(
        request: HttpRequest, course: str, unit: str, contest: str, **more: object
    ) -> HttpResponseBase:
        try:
            return view(request, course, unit, contest, **more)
        except (GradingError, SandboxError, DataError):
            log.exception("contest %s/%s/%s fails us", course, unit, contest)
            facts = facts_of(place_in(request, course, unit, contest), "") | {"why": NotJudged()}
            return render(request, "contests/closed.html", facts, status=NotJudged.status)

    return guarded


def place_in(request: HttpRequest, course: str, unit: str, contest: str) -> Place:
    return place_of(request.user, course, unit, contest)  # type: ignore[arg-type]
