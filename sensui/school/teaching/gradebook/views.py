"""The instructor's pages of an offering: what counts, the gradebook, one learner, and the trail of changes."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from ...accounts.models import User
from ...limits import limited
from ..models import GradeChange, Offering
from ..permissions import TEACHING_ROLES, offering_of
from ..zones import zone_of
from .book import book_get, learners_in, learners_named
from .files import FORMATS
from .forms import ItemTable, SchemeForm
from .items import scheme_of
from .services import items_change, scheme_change

LEARNERS_ON_A_PAGE = 50
CHANGES_ON_A_PAGE = 100


def taught(request: HttpRequest, offering: str) -> Offering:
    """The offering, for whoever teaches it."""
    return offering_of(request.user, offering, roles=TEACHING_ROLES)


def learner_or_404(offering: Offering, learner: int) -> User:
    """A learner of the offering."""
    return get_object_or_404(learners_in(offering), pk=learner)


def page_of(request: HttpRequest, rows: Any, count: int) -> Page:
    """The page that was asked for, or the nearest there is."""
    return Paginator(rows, count).get_page(request.GET.get("page"))


@require_http_methods(["GET", "POST"])
@limited("deadlines", times=60, seconds=60)
def deadlines(request: HttpRequest, offering: str) -> HttpResponse:
    """What counts, by when, how much, and what being late costs."""
    found = taught(request, offering)
    sent = request.POST if request.method == "POST" else None
    table = ItemTable(found, sent)
    scheme = SchemeForm(sent, instance=scheme_of(found))
    if sent is not None and all([table.is_valid(), scheme.is_valid()]):
        reason = sent.get("reason", "").strip()[:300]
        items_change(
            offering=found, by=request.user, kept=table.kept(), dropped=table.dropped(), reason=reason
        )
        scheme_change(scheme=scheme.save(commit=False), by=request.user, reason=reason)
        messages.success(request, _("Deadlines and rules are kept."))
        return redirect("teaching:deadlines", found.slug)
    facts = {"offering": found, "table": table, "scheme": scheme, "zone": zone_of(found)}
    return render(request, "teaching/deadlines.html", facts, status=422 if sent is not None else 200)


@require_GET
def gradebook(request: HttpRequest, offering: str) -> HttpResponse:
    found = taught(request, offering)
    words = request.GET.get("q", "")[:100]
    page = page_of(request, learners_named(found, words), LEARNERS_ON_A_PAGE)
    facts = {
        "offering": found,
        "book": book_get(found, list(page.object_list)),
        "page": page,
        "words": words,
        "formats": list(FORMATS),
    }
    return render(request, "teaching/gradebook.html", facts)


@require_GET
def gradebook_file(request: HttpRequest, offering: str, name: str) -> HttpResponse:
    """The whole gradebook, as another system imports it."""
    found = taught(request, offering)
    if name not in FORMATS:
        raise Http404(name)
    content = FORMATS[name](book_get(found, list(learners_in(found))))
    response = HttpResponse(content, content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{found.slug}-{name}.csv"'
    return response


@require_GET
def trail(request: HttpRequest, offering: str) -> HttpResponse:
    """Everything that ever changed a grade."""
    found = taught(request, offering)
    rows = GradeChange.objects.filter(offering=found).select_related("learner", "changed_by", "item")
    facts = {"offering": found, "page": page_of(request, rows, CHANGES_ON_A_PAGE)}
    return render(request, "teaching/trail.html", facts)
