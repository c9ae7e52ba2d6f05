"""The pages of one learner: handing in, their entries, and what they choose and say of them."""

import re
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sensui.course import Direction

from ..limits import limited
from ..tags import page_language
from .boards import PRIVATE, board_of
from .curves import curve_of
from .errors import ContestError, EntryNotValid, NotTaken, TooLarge
from .finals import can_choose, finals_choose, finals_fix, most_finals, note_keep
from .models import Entry
from .names import entrant_rename
from .places import Place, facts_of, place_in
from .reveal import waits_for_finals
from .scores import metric_of
from .selectors import content_of, entry_by_id, entry_get, entry_list, job_of, shared_get
from .services import ENDINGS, LONGEST_NOTE, entrant_of, entry_again, entry_create, largest


@require_http_methods(["GET", "POST"])
@limited("entry", times=12, seconds=60)
def submit(request: HttpRequest, course: str, unit: str, contest: str) -> HttpResponse:
    place = place_in(request, course, unit, contest)
    refused: ContestError | None = None
    if request.method == "POST":
        try:
            entry = _taken(request, place)
            return redirect(f"{place.address}submitted/{entry.pk}/")
        except ContestError as error:
            refused = error
    takes = {"predictions": place.contest.takes_predictions, "program": place.contest.takes_program}
    facts = facts_of(place, "submit") | {
        "refused": refused,
        "row": refused.row if isinstance(refused, EntryNotValid) else None,
        "endings": ",".join(one for one, kind in ENDINGS.items() if takes[kind.value]),
        "longest_note": LONGEST_NOTE,
        "note": request.POST.get("note", ""),
    }
    return render(request, "contests/submit.html", facts, status=refused.status if refused else 200)


def _taken(request: HttpRequest, place: Place) -> Entry:
    file = request.FILES.get("file")
    if file is None:
        raise NotTaken(_("Choose the file that you want to hand in."), status=400)
    most = largest(place.contest)
    if file.size is None or file.size > most:
        raise TooLarge(mib=most / 2**20)
    return entry_create(
        learner=place.learner,
        item=place.item,
        name=str(file.name),
        content=file.read(),
        note=request.POST.get("note", ""),
        shares_code="share" in request.POST,
    )


@require_GET
def submitted(request: HttpRequest, course: str, unit: str, contest: str, entry: UUID) -> HttpResponse:
    """How far the scoring of an entry is. A refused one is gone by then; its sentence is not."""
    place = place_in(request, course, unit, contest)
    row, job = entry_by_id(place.learner, place.thing.path, entry), job_of(place.learner, entry)
    if row is None and job is None:
        raise Http404(entry)
    is_fragment = "fragment" in request.GET
    if row is not None and row.state == Entry.State.SCORED and not is_fragment:
        return redirect(f"{place.address}entries/{row.number}/")
    refused = ((job.result or {}).get("refused") or {}) if job else {}
    facts = facts_of(place, "submit") | {
        "entry": row,
        "job": job,
        "refused": refused.get(page_language().value, ""),
        "is_waiting": row is not None and row.is_open,
    }
    template = "contests/_submitted.html" if is_fragment else "contests/submitted.html"
    return render(request, template, facts)


@require_POST
@limited("entry", times=12, seconds=60)
def again(request: HttpRequest, course: str, unit: str, contest: str, entry: UUID) -> HttpResponse:
    """Score what could not be scored: that was not the learner's fault."""
    place = place_in(request, course, unit, contest)
    row = entry_by_id(place.learner, place.thing.path, entry)
    if row is None:
        raise Http404(entry)
    try:
        entry_again(entry=row)
    except ContestError as error:
        messages.error(request, str(error))
    return redirect(f"{place.address}submitted/{entry}/")


@require_GET
def entries(request: HttpRequest, course: str, unit: str, contest: str) -> HttpResponse:
    """All that a learner handed in, the curve of it, and the choice of what counts."""
    place = place_in(request, course, unit, contest)
    metric, rows = metric_of(place.contest), entry_list(place.entrant)
    scored = [(one.number, one.public) for one in reversed(rows) if one.public is not None]
    board = board_of(place.row, place.contest)
    facts = facts_of(place, "entries") | {
        "entries": rows,
        "metric": metric,
        "first_number": scored[0][0] if scored else 0,
        "last_number": scored[-1][0] if scored else 0,
        "curve": curve_of(scored, metric, half=_half_of_field(place)),
        "mine": board.row_of(place.entrant),
        "private_mine": _private_row(place),
        "can_choose": place.entrant is not None and can_choose(place.entrant, place.contest),
        "most_finals": most_finals(place.contest),
        "waits": waits_for_finals(place.contest),
        "chosen": [one.number for one in rows if one.final_place],
    }
    return render(request, "contests/entries.html", facts)


def _half_of_field(place: Place) -> float | None:
    """The score that must be passed to have passed half of the standing field."""
    lower = place.contest.direction is Direction.LOWER
    weakest_first = sorted(place.row.field.values_list("public", flat=True), reverse=lower)
    return weakest_first[(len(weakest_first) - 1) // 2] if weakest_first else None


def _private_row(place: Place) -> object:
    if not place.shown.private_scores:
        return None
    return board_of(place.row, place.contest, which=PRIVATE).row_of(place.entrant)


@require_http_methods(["GET", "POST"])
@limited("entry-note", times=60, seconds=60)
def entry(request: HttpRequest, course: str, unit: str, contest: str, number: int) -> HttpResponse:
    """One entry: its score, where it comes from, and what the learner says of it."""
    place = place_in(request, course, unit, contest)
    row = entry_get(place.learner, place.thing.path, number)
    if row is None:
        raise Http404(number)
    if request.method == "POST":
        note_keep(entry=row, note=request.POST.get("note", ""), shares_code="share" in request.POST)
        messages.success(request, _("Saved."))
        return redirect(f"{place.address}entries/{number}/")
    if row.state != Entry.State.SCORED:
        return redirect(f"{place.address}submitted/{row.pk}/")
    lang, metric = page_language().value, metric_of(place.contest)
    facts = facts_of(place, "entries") | {
        "entry": row,
        "metric": metric,
        "parts": [
            {
                "name": part["name"][lang],
                "of": part["examples"],
                "score": part["score"],
                "note": (part["note"] or {}).get(lang),
            }
            for part in row.breakdown or []
        ],
        "private": row.private if place.shown.private_scores else None,
        "mine": board_of(place.row, place.contest).row_of(place.entrant),
        "longest_note": LONGEST_NOTE,
    }
    return render(request, "contests/entry.html", facts)


@require_GET
def file(request: HttpRequest, course: str, unit: str, contest: str, number: int) -> HttpResponse:
    """The learner's own file, as it was handed in."""
    place = place_in(request, course, unit, contest)
    row = entry_get(place.learner, place.thing.path, number)
    if row is None:
        raise Http404(number)
    response = HttpResponse(content_of(row), content_type="application/octet-stream")
    response.headers["Content-Disposition"] = (
        f'attachment; filename="{place.contest.id}-{number}{row.ending}"'
    )
    return response


@require_POST
@limited("entry-note", times=60, seconds=60)
def finals(request: HttpRequest, course: str, unit: str, contest: str) -> HttpResponse:
    """Choose what counts in the end, or fix the choice for good."""
    place = place_in(request, course, unit, contest)
    if place.entrant is None:
        raise Http404("finals")
    numbers = [int(one) for one in request.POST.getlist("final") if one.isdecimal() and len(one) < 9]
    try:
        finals_choose(entrant=place.entrant, contest=place.contest, numbers=numbers)
        if "fix" in request.POST:
            finals_fix(entrant=place.entrant, contest=place.contest)
            messages.success(request, _("Your final entries are fixed."))
        else:
            messages.success(request, _("Your choice is kept."))
    except ContestError as error:
        messages.error(request, str(error))
    return redirect(f"{place.address}entries/")


@require_POST
@limited("entry-note", times=60, seconds=60)
def name(request: HttpRequest, course: str, unit: str, contest: str) -> HttpResponse:
    """The name under which the learner stands on the board."""
    place = place_in(request, course, unit, contest)
    entrant = place.entrant or entrant_of(learner=place.learner, item=place.item)
    try:
        entrant_rename(entrant=entrant, name=request.POST.get("name", ""))
        messages.success(request, _("Saved."))
    except ContestError as error:
        messages.error(request, str(error))
    return redirect(f"{place.address}entries/")


@require_GET
def code(request: HttpRequest, course: str, unit: str, contest: str, entry: UUID) -> HttpResponse:
    """The program of an entrant who agreed to show it, once the contest's rules show programs."""
    place = place_in(request, course, unit, contest)
    row = shared_get(place.thing.path, entry) if place.shown.code else None
    if row is None:
        raise Http404(entry)
    source = content_of(row).decode("utf-8-sig", errors="replace")
    facts = facts_of(place, "board") | {"who": row.entrant.name, "note": row.note, "source": _fenced(source)}
    return render(request, "contests/code.html", facts)


def _fenced(source: str) -> str:
    """A program as Markdown, behind a fence that nothing in it can close."""
    longest = max((len(run) for run in re.findall("`+", source)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}python\n{source}\n{fence}"


@require_GET
def field_code(request: HttpRequest, course: str, unit: str, contest: str, name: str) -> HttpResponse:
    """The program of an entrant of the standing field, under the same rule."""
    place = place_in(request, course, unit, contest)
    found = next((one for one in place.contest.field if one.id == name), None)
    if found is None or not place.shown.code:
        raise Http404(name)
    facts = facts_of(place, "board") | {
        "who": found.title.in_(page_language()),
        "note": found.summary.in_(page_language()),
        "source": _fenced(found.source),
        "is_field": True,
    }
    return render(request, "contests/code.html", facts)
