"""Labs judged anew: asked for, reported, decided."""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from ...catalog.library import library
from ...compute.models import Job
from ...limits import limited
from ...tags import page_language, plain
from ..gradebook.views import taught
from ..models import Offering, Regrade
from .errors import RegradeError
from .report import report_get
from .services import labs_of, regrade_apply, regrade_discard, regrade_start

LOOK_AGAIN_SECONDS = 3


class RegradeForm(forms.Form):
    """Which lab, or all of them."""

    path = forms.ChoiceField(label=gettext_lazy("Lab"), required=False)

    def __init__(self, offering: Offering, *args: object) -> None:
        super().__init__(*args)
        labs = [(path, _title_of(path)) for path in labs_of(offering)]
        self.fields["path"].choices = [("", _("All labs that count")), *labs]


@require_http_methods(["GET", "POST"])
@limited("regrade", times=10, seconds=60)
def regrades(request: HttpRequest, offering: str) -> HttpResponse:
    found = taught(request, offering)
    form = RegradeForm(found, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            started = regrade_start(offering=found, by=request.user, path=form.cleaned_data["path"])
            return redirect("teaching:regrade", found.slug, started.pk)
        except RegradeError as error:
            form.add_error("path", str(error))
    rows = Regrade.objects.filter(offering=found).select_related("made_by", "decided_by")
    facts = {"offering": found, "form": form, "rows": [(row, _title(row)) for row in rows]}
    return render(request, "teaching/regrades.html", facts, status=422 if form.errors else 200)


def _title(row: Regrade) -> str:
    return _title_of(row.path) or _("All labs that count")


def _title_of(path: str) -> str:
    thing = library().things.get(path)
    return plain(thing.title) if thing else path


@require_GET
def regrade(request: HttpRequest, offering: str, regrade: int) -> HttpResponse:
    """Whose grade would change, and why."""
    found = taught(request, offering)
    row = _row_or_404(found, regrade)
    is_running = row.state == Regrade.State.RUNNING
    facts = {
        "offering": found,
        "regrade": row,
        "title": _title(row),
        "job": Job.objects.filter(pk=row.job).first() if is_running else None,
        "report": None if is_running else report_get(row),
        "language": page_language().value,
    }
    response = render(request, "teaching/regrade.html", facts)
    if is_running:
        response.headers["Refresh"] = str(LOOK_AGAIN_SECONDS)
    return response


@require_POST
@limited("regrade", times=10, seconds=60)
def decide(request: HttpRequest, offering: str, regrade: int) -> HttpResponse:
    """Apply all, apply what rises, or discard: once."""
    found = taught(request, offering)
    row = _row_or_404(found, regrade)
    choice = request.POST.get("do", "")
    if choice not in (*Regrade.Mode.values, "discard"):
        raise Http404
    try:
        if choice == "discard":
            regrade_discard(regrade=row, by=request.user)
            messages.success(request, _("All grades stay as they are."))
        else:
            reason = request.POST.get("reason", "").strip()[:300]
            regrade_apply(regrade=row, by=request.user, mode=choice, reason=reason)
            messages.success(
                request, _("The new verdicts are applied, and every changed grade stands in the trail.")
            )
    except RegradeError as error:
        messages.error(request, str(error))
    return redirect("teaching:regrade", found.slug, row.pk)


def _row_or_404(offering: Offering, regrade: int) -> Regrade:
    return get_object_or_404(Regrade.objects.select_related("offering"), pk=regrade, offering=offering)
