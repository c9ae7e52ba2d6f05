"""What `sensui contest` and a notebook elsewhere ask: a file in, JSON out, opened by a token."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from django.utils.translation import gettext as _

from ..accounts.bearer import by_token
from ..accounts.models import User
from ..catalog.library import library
from ..limits import count
from ..tags import page_language
from .boards import PRIVATE, PUBLIC, Board, Detail, board_of, details_of
from .errors import ContestError, EntryNotValid, LimitReached, NotRevealed, NotTaken, TooLarge
from .field import field_call
from .models import Entry
from .places import Place, place_of
from .ranking import Row
from .scores import metric_of
from .selectors import entry_by_id, entry_list, job_of
from .services import entry_create, largest


def in_words(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view of one contest whose refusals are one JSON sentence each."""

    @wraps(view)
    def guarded(
        request: HttpRequest, learner: User, *, course: str, unit: str, contest: str, **more: Any
    ) -> HttpResponse:
        try:
            place = place_of(learner, course, unit, contest)
        except Http404:
            return _refusal(_("There is no such contest in this school."), 404)
        try:
            return view(request, place, **more)
        except Http404:
            return _refusal(_("There is no such entry of yours."), 404)
        except LimitReached as error:
            return _refusal(str(error), error.status, opens_at=error.opens_at.isoformat())
        except EntryNotValid as error:
            return _refusal(str(error), error.status, **({"row": error.row} if error.row is not None else {}))
        except ContestError as error:
            return _refusal(str(error), error.status)

    return guarded


def _refusal(sentence: str, status: int, **more: object) -> HttpResponse:
    return JsonResponse({"error": sentence} | more, status=status)


@by_token("GET")
def contests(request: HttpRequest, learner: User) -> HttpResponse:
    """Every contest that can be entered."""
    things = [thing for thing in library().things.values() if thing.contest is not None]
    places = [Place(thing=thing, contest=thing.contest, learner=learner) for thing in things if thing.contest]
    return JsonResponse({"contests": [_contest(place) for place in places]})


def _contest(place: Place) -> dict[str, object]:
    contest = place.contest
    kinds = [("predictions", contest.takes_predictions), ("program", contest.takes_program)]
    return {
        "contest": contest.path,
        "title": contest.title.in_(page_language()),
        "url": place.address,
        "kinds": [name for name, takes in kinds if takes],
        "metric": contest.metric.value,
        "direction": contest.direction.value,
        "daily_limit": contest.daily_limit,
        "left_today": place.left_today,
        "max_mib": largest(contest) / 2**20,
        "closes": contest.closes.isoformat() if contest.closes else None,
    }


@by_token("GET", "POST")
@in_words
def entries(request: HttpRequest, place: Place) -> HttpResponse:
    """POST a file to enter; GET lists what was entered."""
    if request.method == "POST":
        return _enter(request, place)
    board, found = board_of(place.row, place.contest), entry_list(place.entrant)
    return JsonResponse({"entries": [_state(place, one, board) for one in found]})


def _enter(request: HttpRequest, place: Place) -> HttpResponse:
    count("entry", whose=f"learner-{place.learner.pk}", times=12, seconds=60)
    name = request.GET.get("file", "")
    if not name:
        raise NotTaken(_("What was sent cannot be read. Update sensui where the notebook runs."), status=400)
    most = largest(place.contest)
    content = request.read(most + 1)
    if len(content) > most:
        raise TooLarge(mib=most / 2**20)
    entry = entry_create(
        learner=place.learner,
        item=place.item,
        name=name,
        content=content,
        note=request.GET.get("note", ""),
        shares_code=request.GET.get("share") == "1",
    )
    facts = {
        "entry": str(entry.pk),
        "number": entry.number,
        "state": entry.state,
        "left_today": place_of(place.learner, *place.contest.path.split("/")).left_today,
        "url": f"{place.address}submitted/{entry.pk}/",
        "state_url": f"/api/elsewhere/contests/{place.contest.path}/entries/{entry.pk}",
    }
    return JsonResponse(facts, status=201)


@by_token("GET")
@in_words
def entry(request: HttpRequest, place: Place, *, entry: UUID) -> HttpResponse:
    """How far an entry is; a refused one is gone, and its sentence is told."""
    row = entry_by_id(place.learner, place.thing.path, entry)
    if row is not None:
        return JsonResponse(_state(place, row, board_of(place.row, place.contest)))
    job = job_of(place.learner, entry)
    refused = ((job.result or {}).get("refused") or {}) if job else {}
    if not refused:
        raise Http404(entry)
    facts = _blank(str(entry), place) | {"state": "refused", "error": refused[page_language().value]}
    return JsonResponse(facts)


def _blank(entry: str, place: Place) -> dict[str, object]:
    return {
        "entry": entry,
        "number": None,
        "state": "",
        "fraction": 1.0,
        "public": None,
        "private": None,
        "is_late": False,
        "error": None,
        "rank": None,
        "of": None,
        "ahead_of": None,
        "medal": None,
        "left_today": place.left_today,
        "url": f"{place.address}submitted/{entry}/",
    }


def _state(place: Place, entry: Entry, board: Board) -> dict[str, object]:
    facts = _blank(str(entry.pk), place) | {
        "number": entry.number,
        "state": entry.state,
        "public": entry.public,
        "private": entry.private if place.shown.private_scores else None,
        "is_late": entry.is_late,
    }
    if entry.is_open:
        job = job_of(place.learner, entry.pk)
        facts["fraction"] = job.fraction if job else 0.0
    if entry.state == Entry.State.FAILED:
        facts["error"] = _(
            "The school could not score this entry. It does not count on your limit; try again."
        )
    if entry.state == Entry.State.SCORED:
        facts["url"] = f"{place.address}entries/{entry.number}/"
        mine = board.row_of(place.entrant)
        facts |= _rank(mine) if mine else {}
    return facts


def _rank(row: Row) -> dict[str, object]:
    return {"rank": row.rank, "of": row.of, "ahead_of": row.ahead_of, "medal": row.medal}


@by_token("GET")
@in_words
def board(request: HttpRequest, place: Place) -> HttpResponse:
    """A page of the board."""
    which = PRIVATE if request.GET.get("board") == PRIVATE else PUBLIC
    if which == PRIVATE and not place.shown.private_scores:
        raise NotRevealed
    field_call(place.row, place.contest)
    found = board_of(place.row, place.contest, which=which)
    number = found.asked(request.GET.get("page", "1"))
    mine = found.row_of(place.entrant)
    metric, rows = metric_of(place.contest), found.page(number)
    details = details_of(place.row, place.contest, [*rows, *([mine] if mine else [])], place.shown)
    return JsonResponse(
        {
            "board": which,
            "metric": metric.name,
            "direction": place.contest.direction.value,
            "page": number,
            "pages": found.pages,
            "of": len(found.rows),
            "rows": [_line(row, mine, details) for row in rows],
            "mine": _line(mine, mine, details) if mine else None,
        }
    )


def _line(row: Row, mine: Row | None, details: Mapping[int | str, Detail]) -> dict[str, object]:
    one, more = row.standing, details.get(row.standing.key)
    return {
        "rank": row.rank,
        "name": more.name if more else one.name,
        "is_field": one.is_field,
        "is_mine": row is mine,
        "score": one.score,
        "entries": more.entries if more else 0,
        "submitted_at": more.at.isoformat() if more else None,
        "is_late": one.is_late,
        "medal": row.medal,
    }


_CONTEST = "api/elsewhere/contests/<slug:course>/<slug:unit>/<slug:contest>/"

urlpatterns = [
    path("api/elsewhere/contests/", contests, name="elsewhere"),
    path(f"{_CONTEST}entries", entries, name="elsewhere-entries"),
    path(f"{_CONTEST}entries/<uuid:entry>", entry, name="elsewhere-entry"),
    path(f"{_CONTEST}board", board, name="elsewhere-board"),
]
