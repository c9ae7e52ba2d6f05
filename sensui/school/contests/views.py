"""The pages that are the same for everybody: the contest, its data, its board, the lesson on leakage."""

import asyncio
from collections.abc import AsyncIterator
from io import BufferedIOBase
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_GET

from sensui.course import Lang

from ..tags import page_language
from . import judging
from .boards import PRIVATE, PUBLIC, Board, board_of, details_of
from .curves import split_bars
from .errors import NotRevealed
from .field import field_call
from .finals import most_finals
from .places import Place, facts_of, in_words, place_in
from .ranking import Row
from .scores import metric_of

PIECE = 1 << 16
_KINDS = {
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".npz": "application/octet-stream",
    ".parquet": "application/octet-stream",
}


@require_GET
def overview(request: HttpRequest, course: str, unit: str, contest: str) -> HttpResponse:
    place = place_in(request, course, unit, contest)
    field_call(place.row, place.contest)
    page = place.contest.pages[page_language()]
    board = board_of(place.row, place.contest)
    facts = facts_of(place, "overview") | {
        "page": page,
        "sections": [one for one in page.sections if one.id not in ("data", "leakage")],
        "metric": metric_of(place.contest),
        "mine": board.row_of(place.entrant),
        "most_finals": most_finals(place.contest),
    }
    return render(request, "contests/overview.html", facts)


@require_GET
@in_words
def data(request: HttpRequest, course: str, unit: str, contest: str) -> HttpResponse:
    place = place_in(request, course, unit, contest)
    files = judging.files_of(place.contest)
    facts = facts_of(place, "data") | {
        "section": place.contest.pages[page_language()].section("data"),
        "is_real": judging.is_real(place.contest),
        "files": [(name, file.stat().st_size) for name, file in files.items()],
        "languages": [page_language(), *(lang for lang in Lang if lang is not page_language())],
        "has_leakage": place.contest.pages[page_language()].section("leakage") is not None,
    }
    return render(request, "contests/data.html", facts)


@require_GET
@in_words
def download(request: HttpRequest, course: str, unit: str, contest: str, name: str) -> HttpResponseBase:
    """One of the files that a learner works with."""
    place = place_in(request, course, unit, contest)
    file = judging.files_of(place.contest).get(name)
    if file is None:
        raise Http404(name)
    response = StreamingHttpResponse(_pieces(file), content_type=_KINDS.get(file.suffix, _KINDS[".npz"]))
    response.headers["Content-Length"] = str(file.stat().st_size)
    response.headers["Content-Encoding"] = "identity"  # it must be as long as it says
    response.headers["Content-Disposition"] = f'attachment; filename="{file.name}"'
    return response


async def _pieces(file: Path) -> AsyncIterator[bytes]:
    opened: BufferedIOBase = await asyncio.to_thread(file.open, "rb")
    try:
        while piece := await asyncio.to_thread(opened.read, PIECE):
            yield piece
    finally:
        opened.close()


@require_GET
@in_words
def starter(request: HttpRequest, course: str, unit: str, contest: str, lang: str) -> HttpResponse:
    """A notebook that reads the data and writes a first entry."""
    from sensui.grading.contests import starter_notebook

    place = place_in(request, course, unit, contest)
    if lang not in list(Lang):
        raise Http404(lang)
    from nbformat import writes

    text = writes(starter_notebook(place.contest, Lang(lang)))
    response = HttpResponse(text, content_type="application/x-ipynb+json")
    response.headers["Content-Disposition"] = f'attachment; filename="{place.contest.id}.{lang}.ipynb"'
    return response


@require_GET
@in_words
def leakage(request: HttpRequest, course: str, unit: str, contest: str) -> HttpResponse:
    """What a split at random promises, and what comes of it."""
    place = place_in(request, course, unit, contest)
    section = place.contest.pages[page_language()].section("leakage")
    if section is None:
        raise Http404("leakage")
    split, metric = judging.group_split_of(place.contest), metric_of(place.contest)
    facts = facts_of(place, "data") | {
        "section": section,
        "split": split,
        "bars": split_bars(split, metric) if split else (),
        "metric": metric,
    }
    return render(request, "contests/leakage.html", facts)


@require_GET
def board(request: HttpRequest, course: str, unit: str, contest: str) -> HttpResponse:
    place = place_in(request, course, unit, contest)
    field_call(place.row, place.contest)
    which = PRIVATE if request.GET.get("board") == PRIVATE else PUBLIC
    if which == PRIVATE and not place.shown.private_scores:
        return render(
            request, "contests/closed.html", facts_of(place, "board") | {"why": NotRevealed()}, status=403
        )
    return render(
        request, "contests/board.html", facts_of(place, "board") | board_facts(request, place, which)
    )


def board_facts(request: HttpRequest, place: Place, which: str) -> dict[str, object]:
    """One page of a board, and where the learner stands."""
    all_of_it = board_of(place.row, place.contest, which=which)
    mine = all_of_it.row_of(place.entrant)
    my_page = all_of_it.page_of(mine) if mine else None
    number = all_of_it.asked(request.GET.get("page", "1"))
    return {
        "board": all_of_it,
        "which": which,
        "number": number,
        "lines": _lines(place, all_of_it, number, mine if my_page == number else None),
        "mine": mine,
        "my_page": my_page,
        "metric": metric_of(place.contest),
        "is_field_waiting": place.row.field_digest == "" and bool(place.contest.field),
    }


def _lines(place: Place, board: Board, number: int, mine: Row | None) -> SafeString:
    """The lines of one page, written out once for all who may see the same of it, at the same hours."""

    def draw() -> str:
        rows = board.page(number)
        facts = {
            "rows": rows,
            "mine": mine,
            "place": place,
            "details": details_of(place.row, place.contest, rows, place.shown),
            "metric": metric_of(place.contest),
            "field_about": {one.id: one for one in place.contest.field},
        }
        return render_to_string("contests/_lines.html", facts).strip()

    key = (number, mine and mine.standing.key, place.shown, timezone.get_current_timezone())
    return mark_safe(board.drawn_once(key, draw))
