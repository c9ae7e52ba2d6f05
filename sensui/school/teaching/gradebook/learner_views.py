"""One learner's grades: as the instructor sees and changes them, and as the learner sees their own."""

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from ...accounts.models import User
from ...limits import limited
from ..models import GradeChange, GradeItem, Offering, Role
from ..permissions import offering_of
from ..zones import zone_of
from .book import Book, Cell, book_get
from .columns import columns_of
from .errors import GradebookError
from .forms import ExtensionForm, GradeForm
from .services import extension_give, extension_take_back, grade_set, grade_unset
from .sources import attempts_of
from .views import learner_or_404, taught


@require_GET
def own_grades(request: HttpRequest, offering: str) -> HttpResponse:
    """A learner's own grades, and all that changed them."""
    found = offering_of(request.user, offering, roles=[Role.LEARNER])
    return render(request, "teaching/grades.html", _facts(found, request.user) | {"is_own": True})


@require_GET
def learner(request: HttpRequest, offering: str, learner: int) -> HttpResponse:
    """The same, for whoever teaches."""
    found = taught(request, offering)
    return render(request, "teaching/grades.html", _facts(found, learner_or_404(found, learner)))


def _facts(offering: Offering, learner: User) -> dict[str, object]:
    book: Book = book_get(offering, [learner])
    changes = GradeChange.objects.filter(offering=offering, learner=learner)
    return {
        "offering": offering,
        "learner": learner,
        "book": book,
        "row": book.rows[0],
        "changes": changes.select_related("item", "changed_by"),
    }


@require_http_methods(["GET", "POST"])
@limited("grade", times=120, seconds=60)
def grade(request: HttpRequest, offering: str, learner: int, item: int) -> HttpResponse:
    """One item of one learner: what was handed in, a grade by hand, a later deadline."""
    found = taught(request, offering)
    whose = learner_or_404(found, learner)
    chosen = _column_or_404(found, item)
    forms = {"grade": GradeForm(), "extension": ExtensionForm(auto_id="extension_%s")}
    if request.method == "POST":
        act = ACTS.get(request.POST.get("do", ""))
        if act is None:
            raise Http404
        with timezone.override(zone_of(found)):
            refused = act(request, chosen, whose)
        if refused is None:
            messages.success(request, _("The change is kept, and stands in the trail."))
            return redirect("teaching:grade", found.slug, whose.pk, chosen.pk)
        forms |= {"extension" if isinstance(refused, ExtensionForm) else "grade": refused}
    return render(
        request,
        "teaching/grade.html",
        _grade_facts(found, whose, chosen) | {"forms": forms},
        status=422 if request.method == "POST" else 200,
    )


def _column_or_404(offering: Offering, item: int) -> GradeItem:
    columns = columns_of(GradeItem.objects.filter(offering=offering).select_related("offering"))
    if item not in columns.stands_for:
        raise Http404(item)
    return columns.stands_for[item]


def _grade_facts(offering: Offering, whose: User, item: GradeItem) -> dict[str, object]:
    facts = _facts(offering, whose)
    cells: tuple[Cell, ...] = facts["row"].cells  # type: ignore[attr-defined]
    return facts | {
        "item": item,
        "cell": next(cell for cell in cells if cell.item.pk == item.pk),
        "attempts": attempts_of([item], [whose.pk]).get((item.pk, whose.pk), []),
        "zone": zone_of(offering),
        "changes": facts["changes"].filter(item=item),  # type: ignore[attr-defined]
    }


Refused = GradeForm | ExtensionForm | None


def _set(request: HttpRequest, item: GradeItem, learner: User) -> Refused:
    form = GradeForm(request.POST)
    if form.is_valid() and form.cleaned_data["points"] is None:
        form.add_error("points", _("Say how many points, or excuse the learner."))
    if form.is_valid():
        try:
            grade_set(item=item, learner=learner, by=request.user, **form.cleaned_data)
            return None
        except GradebookError as error:
            form.add_error("points", str(error))
    return form


def _excuse(request: HttpRequest, item: GradeItem, learner: User) -> Refused:
    form = GradeForm(request.POST)
    if form.is_valid():
        reason = form.cleaned_data["reason"]
        grade_set(item=item, learner=learner, by=request.user, points=None, reason=reason)
        return None
    return form


def _unset(request: HttpRequest, item: GradeItem, learner: User) -> Refused:
    grade_unset(item=item, learner=learner, by=request.user, reason=request.POST.get("reason", "")[:300])
    return None


def _extend(request: HttpRequest, item: GradeItem, learner: User) -> Refused:
    form = ExtensionForm(request.POST, auto_id="extension_%s")
    if form.is_valid():
        extension_give(item=item, learner=learner, by=request.user, **form.cleaned_data)
        return None
    return form


def _unextend(request: HttpRequest, item: GradeItem, learner: User) -> Refused:
    reason = request.POST.get("reason", "")[:300]
    extension_take_back(item=item, learner=learner, by=request.user, reason=reason)
    return None


ACTS: dict[str, Callable[[HttpRequest, GradeItem, User], Refused]] = {
    "set": _set,
    "excuse": _excuse,
    "unset": _unset,
    "extend": _extend,
    "unextend": _unextend,
}
