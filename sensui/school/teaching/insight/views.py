"""What a whole class finds hard."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from ...catalog.views import thing_or_404
from ...tags import page_language
from ..gradebook.views import taught
from .figures import FEWEST
from .selectors import exercise_figures, group_of, item_figures


@require_GET
def insight(request: HttpRequest, offering: str) -> HttpResponse:
    """How far the class came, and how long it took."""
    found = taught(request, offering)
    group = group_of(found)
    facts = {
        "offering": found,
        "group": group,
        "fewest": FEWEST,
        "rows": item_figures(found) if group >= FEWEST else [],
    }
    return render(request, "teaching/insight.html", facts)


@require_GET
def lab_insight(request: HttpRequest, offering: str, unit: str, lab: str) -> HttpResponse:
    """Exercise by exercise: where people stop, what they mistake, which hints help."""
    found = taught(request, offering)
    thing = thing_or_404(f"{found.course_id}/{unit}/labs/{lab}")
    if thing.lab is None:
        raise Http404
    group = group_of(found)
    facts = {
        "offering": found,
        "thing": thing,
        "group": group,
        "fewest": FEWEST,
        "rows": exercise_figures(found, thing, page_language()) if group >= FEWEST else [],
    }
    return render(request, "teaching/lab_insight.html", facts)
