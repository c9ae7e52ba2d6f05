"""When an offering is, in which zone, and who may join: its own page."""

from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from ..limits import limited
from .gradebook.forms import MomentField
from .gradebook.views import taught
from .models import Offering
from .zones import zone_of


class DatesForm(forms.ModelForm):
    """Title, time and zone of an offering."""

    starts_at = MomentField(label=gettext_lazy("Begins"))
    ends_at = MomentField(label=gettext_lazy("Ends"), required=False)

    class Meta:
        model = Offering
        fields = ("title", "time_zone", "starts_at", "ends_at", "is_open")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zones = sorted(available_timezones() | {self.instance.time_zone})
        self.fields["time_zone"].widget = forms.Select(
            choices=[(zone, zone) for zone in zones], attrs={"translate": "no"}
        )
        for name in ("starts_at", "ends_at"):
            # Without a zone, so that the form shows it as it is in the offering's.
            at = getattr(self.instance, name)
            self.initial[name] = at and timezone.make_naive(at, zone_of(self.instance))

    def clean_time_zone(self) -> str:
        zone: str = self.cleaned_data["time_zone"]
        if zone not in available_timezones():
            raise forms.ValidationError(_("There is no such time zone."))
        return zone

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        starts_at, ends_at = data.get("starts_at"), data.get("ends_at")
        if starts_at and ends_at and ends_at <= starts_at:
            self.add_error("ends_at", _("A class ends after it begins."))
        return data


@require_http_methods(["GET", "POST"])
@limited("offering", times=30, seconds=60)
def dates(request: HttpRequest, offering: str) -> HttpResponse:
    found = taught(request, offering)
    form = DatesForm(request.POST if request.method == "POST" else None, instance=found)
    sent = request.POST.get("time_zone", "")
    # What is typed is meant in the zone that is chosen beside it.
    with timezone.override(ZoneInfo(sent) if sent in available_timezones() else zone_of(found)):
        is_valid = form.is_valid()
    if is_valid:
        form.save()
        messages.success(request, _("The dates are kept. Deadlines stay at the moments that they are."))
        return redirect("teaching:dates", offering)
    facts = {"offering": Offering.objects.get(pk=found.pk), "form": form}
    return render(request, "teaching/dates.html", facts, status=422 if form.errors else 200)
