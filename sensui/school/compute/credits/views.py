"""Credits as pages: one's own, those of a class for who teaches it, and all of them for who runs the school."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from ...accounts.models import User
from ...limits import limited
from ...teaching.models import Offering
from ...teaching.permissions import TEACHING_ROLES, is_operator, offering_of
from . import forms, ledger
from .models import THOUSAND, Allowance, Movement, Price
from .operators import allowance_set, grant_make, learner_grant, price_set
from .selectors import standing_of
from .services import ledger_faults

ROWS = 50
BOTH = ["GET", "POST"]


@require_GET
def mine(request: HttpRequest) -> HttpResponse:
    """What a learner has, where it came from and where it went."""
    _counted()
    standing = standing_of(request.user)  # first: looking gives what is due
    page = _page(request, ledger.movements_of(request.user))
    facts = {
        "credits": standing,
        "prices": _prices(),
        "page": page,
        "lines": ledger.lines_of(list(page.object_list), learner=request.user),
    }
    return render(request, "compute/credits.html", facts)


@require_http_methods(BOTH)
@limited("credits", times=60, seconds=60)
def of_school(request: HttpRequest) -> HttpResponse:
    """Prices, gifts and the whole ledger, for an operator of the school."""
    _counted()
    if not is_operator(request.user):
        raise PermissionDenied
    asked = request.POST.get("what")
    price = forms.PriceForm(request.POST if asked == "price" else None, prefix="price")
    grant = forms.GrantForm(request.POST if asked == "grant" else None, prefix="grant")
    if (price.is_bound and _set_price(request, price)) or (grant.is_bound and _give(request, grant)):
        return redirect("compute:credits-school")
    page = _page(request, ledger.movements_all())
    facts = {
        "price_form": price,
        "grant_form": grant,
        "prices": _prices(),
        "offerings": Offering.objects.order_by("title"),
        "faults": ledger_faults(),
        "page": page,
        "lines": ledger.lines_of(list(page.object_list)),
    }
    return render(request, "compute/credits_school.html", facts, status=_status(price, grant))


@require_http_methods(BOTH)
@limited("credits", times=60, seconds=60)
def of_class(request: HttpRequest, offering: str) -> HttpResponse:
    """Allowances and gifts for the learners of a class, for who teaches it."""
    found = offering_of(request.user, offering, roles=TEACHING_ROLES)
    learners = ledger.learners_in(found)
    asked = request.POST.get("what")
    allowance = forms.AllowanceForm(
        request.POST if asked == "allowance" else None, offering=found, prefix="allowance"
    )
    grant = forms.ClassGrantForm(
        request.POST if asked == "grant" else None, learners=learners, prefix="grant"
    )
    if (allowance.is_bound and _allow(request, found, allowance)) or (
        grant.is_bound and _give_learner(request, learners, grant)
    ):
        return redirect("teaching:credits", found.slug)
    page = _page(request, ledger.movements_in(found))
    facts = {
        "offering": found,
        "allowance_form": allowance,
        "grant_form": grant if learners else None,
        "allowances": [(row, row.amount / THOUSAND) for row in Allowance.objects.filter(offering=found)],
        "balances": ledger.balances_in(found),
        "prices": _prices(),
        "page": page,
        "lines": ledger.lines_of(list(page.object_list)),
    }
    return render(request, "compute/credits_class.html", facts, status=_status(allowance, grant))


def _set_price(request: HttpRequest, form: forms.PriceForm) -> bool:
    if not form.is_valid():
        return False
    price_set(**form.cleaned_data, by=request.user)
    messages.success(request, _("The price holds for whatever begins from now on."))
    return True


def _give(request: HttpRequest, form: forms.GrantForm) -> bool:
    if not form.is_valid():
        return False
    said = form.cleaned_data
    has = grant_make(email=said["email"], credits=said["credits"], key=str(said["key"]), by=request.user)
    if has is None:
        form.add_error("email", _("Nobody here has this address."))
        return False
    messages.success(request, _("They have %(credits)g credits now.") % {"credits": has})
    return True


def _give_learner(request: HttpRequest, learners: list[User], form: forms.ClassGrantForm) -> bool:
    if not form.is_valid():
        return False
    said = form.cleaned_data
    learner = next(one for one in learners if str(one.pk) == said["learner"])
    has = learner_grant(learner=learner, credits=said["credits"], key=str(said["key"]), by=request.user)
    messages.success(request, _("They have %(credits)g credits now.") % {"credits": has})
    return True


def _allow(request: HttpRequest, offering: Offering, form: forms.AllowanceForm) -> bool:
    if not form.is_valid():
        return False
    allowance_set(offering=offering.slug, **form.cleaned_data, by=request.user)
    messages.success(request, _("Kept. What was given before stays as it was."))
    return True


def _counted() -> None:
    """A school for one learner has no credits."""
    if settings.OPTIONS.token_entry:
        raise Http404


def _page(request: HttpRequest, rows: "QuerySet[Movement]") -> Page:
    return Paginator(rows, ROWS).get_page(request.GET.get("page"))


def _prices() -> list[tuple[str, float]]:
    return [(row.machine, row.per_hour / THOUSAND) for row in Price.objects.order_by("machine")]


def _status(*given: Any) -> int:
    return 422 if any(form.errors for form in given) else 200
