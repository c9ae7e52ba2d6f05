"""Pages of what can be taken."""

from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from sensui.course import Course, Unit

from ..study.selectors import Share, Standing, minutes_on, progress_get, standing_get
from ..tags import page_language
from ..teaching.gradebook.deadlines import deadlines_by_path
from .films import kind_of, transcript_of
from .lectures import scenes_html
from .library import Thing, library, things_of
from .models import Entry
from .search import entry_search
from .selectors import Entered, glossary_list, next_thing, terms_of


def course_or_404(course: str) -> Course:
    found = library().course(course)
    if found is None:
        raise Http404(course)
    return found


def unit_or_404(course: str, unit: str) -> Unit:
    found = library().unit(course, unit)
    if found is None:
        raise Http404(unit)
    return found


def thing_or_404(path: str) -> Thing:
    found = library().things.get(path)
    if found is None:
        raise Http404(path)
    return found


@require_GET
def catalogue(request: HttpRequest) -> HttpResponse:
    standing = standing_get(request.user)
    cards = [_card(course, standing) for course in library().courses]
    return render(request, "catalog/catalogue.html", {"cards": cards, "broken": library().broken})


def _card(course: Course, standing: Standing) -> dict[str, object]:
    return {
        "course": course,
        "share": standing.share(course.id),
        "minutes": sum(unit.minutes for unit in course.units),
        "labs": len(course.labs),
    }


@require_GET
def course(request: HttpRequest, course: str) -> HttpResponse:
    found = course_or_404(course)
    standing = standing_get(request.user)
    units = [_unit_card(unit, standing) for unit in found.units]
    facts = {
        "course": found,
        "units": units,
        "share": standing.share(found.id),
        "next": standing.next_in(found.id),
        "minutes": sum(unit.minutes for unit in found.units),
    }
    return render(request, "catalog/course.html", facts)


def _unit_card(unit: Unit, standing: Standing) -> dict[str, object]:
    share: Share = standing.share(f"{unit.course}/{unit.id}")
    return {"unit": unit, "share": share, "things": list(things_of(unit))}


@require_GET
def unit(request: HttpRequest, course: str, unit: str) -> HttpResponse:
    found = unit_or_404(course, unit)
    standing = standing_get(request.user)
    facts = {
        "course": course_or_404(course),
        "unit": found,
        "things": [(thing, standing.get(thing.path)) for thing in things_of(found)],
        "share": standing.share(f"{course}/{unit}"),
        "needs": needs_of(found),
        "terms": terms_of(found),
        "minutes_spent": minutes_on(request.user, f"{course}/{unit}"),
        "deadlines": deadlines_by_path(request.user, course),
    }
    return render(request, "catalog/unit.html", facts)


def needs_of(unit: Unit) -> list[Unit]:
    """The units that come before, where they are served here."""
    paths = [need if "/" in need else f"{unit.course}/{need}" for need in unit.needs]
    found = (library().unit(*path.split("/", 1)) for path in paths)
    return [one for one in found if one]


@require_GET
def lecture(request: HttpRequest, course: str, unit: str) -> HttpResponse:
    thing = thing_or_404(f"{course}/{unit}/lecture")
    both, lang = "both" in request.GET, page_language().value
    told = thing.unit.lecture
    assert told is not None
    facts = {
        "course": course_or_404(course),
        "unit": thing.unit,
        "thing": thing,
        "lecture": told,
        "scenes": scenes_html(f"{course}/{unit}", library().digests[course], lang, both),
        "film": told.video and {"kind": kind_of(told.video), "lines": transcript_of(told.video)},
        "both": both,
        "progress": progress_get(request.user, thing.path),
        "next": next_thing(thing.path),
    }
    return render(request, "catalog/lecture.html", facts)


@require_GET
def glossary(request: HttpRequest) -> HttpResponse:
    entered = sorted(glossary_list(), key=_order)
    letters = [(letter, list(terms)) for letter, terms in groupby(entered, key=lambda one: _order(one)[0])]
    return render(request, "catalog/glossary.html", {"letters": letters})


def _order(entered: Entered) -> tuple[str, str]:
    """Terms stand under the first letter of their English name, in both languages: kanji have no alphabet."""
    name = entered.term.en.casefold()
    return (name[:1].upper(), name)


@require_GET
def search(request: HttpRequest) -> HttpResponse:
    query = request.GET.get("q", "")[:200].strip()
    found = entry_search(query, language=page_language().value)
    results = [(one, address_of(one.entry)) for one in found]
    template = "catalog/_results.html" if "fragment" in request.GET else "catalog/search.html"
    return render(request, template, {"query": query, "results": results})


def address_of(entry: Entry) -> str:
    """Where an entry leads to."""
    if entry.kind == Entry.Kind.TERM:
        return f"{reverse('catalog:glossary')}#{entry.anchor}"
    anchor = f"#{entry.anchor}" if entry.anchor else ""
    return f"/courses/{entry.path}/{anchor}"
