"""What operators and instructors type about offerings and people."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import available_timezones

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ...catalog.library import library
from ...tags import page_language
from ..gradebook.forms import MomentField
from ..models import Offering, Role
from ..zones import zone_of

MOST_USES = 1000


class NewOffering(forms.ModelForm):
    """A course for a class."""

    course_id = forms.ChoiceField(label=_("Course"))
    starts_at = MomentField(label=_("Begins"))
    ends_at = MomentField(label=_("Ends"), required=False)

    class Meta:
        model = Offering
        fields = ("title", "slug", "course_id", "time_zone", "starts_at", "ends_at", "is_open")
        help_texts = {
            "slug": _("Part of the address: small letters, digits and hyphens."),
            "time_zone": _("As in Asia/Tokyo; deadlines are told in it."),
        }

    def __init__(self, *args: object, **more: object) -> None:
        super().__init__(*args, **more)
        lang = page_language()
        self.fields["course_id"].choices = [(one.id, one.title.in_(lang)) for one in library().courses]

    def clean_time_zone(self) -> str:
        zone = str(self.cleaned_data["time_zone"])
        if zone not in available_timezones():
            raise ValidationError(_("There is no such time zone; Asia/Tokyo is one."))
        return zone

    def clean(self) -> dict[str, object]:
        """The moments were typed as the class's own clock shows them."""
        facts = super().clean() or {}
        zone = zone_of(Offering(time_zone=facts.get("time_zone") or "UTC"))
        for name in ("starts_at", "ends_at"):
            if isinstance(moment := facts.get(name), datetime):
                facts[name] = timezone.make_aware(timezone.make_naive(moment), zone)
        return facts


class NewInvitation(forms.Form):
    """A link that lets people in."""

    role = forms.ChoiceField(label=_("Role"))
    days = forms.IntegerField(label=_("Valid for so many days"), min_value=1, max_value=365, initial=14)
    uses = forms.IntegerField(label=_("For so many people"), min_value=1, max_value=MOST_USES, initial=30)

    def __init__(self, *args: object, roles: Collection[Role], **more: object) -> None:
        super().__init__(*args, **more)
        self.fields["role"].choices = [(role.value, role.label) for role in Role if role in roles]


class GuestList(forms.Form):
    """A list of people to write to."""

    list = forms.FileField(
        label=_("A CSV file"),
        help_text=_("Columns: e-mail address, name, role. Each person gets a letter with a link."),
    )
    list_days = forms.IntegerField(label=_("Valid for so many days"), min_value=1, max_value=365, initial=14)
