"""What operators and instructors type about credits."""

from collections.abc import Iterable
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from ...accounts.models import User
from ...catalog.library import library
from ...tags import page_language
from ...teaching.models import Offering
from ..registry import kinds
from .models import Price

MOST = 1_000_000


def _amount(label: object, *, least: float) -> forms.DecimalField:
    return forms.DecimalField(label=label, min_value=least, max_value=MOST, decimal_places=3)


class PriceForm(forms.Form):
    """What an hour on a kind of machine costs."""

    machine = forms.ChoiceField(label=_("Kind of machine"), widget=forms.Select(attrs={"translate": "no"}))
    credits = _amount(_("Credits per hour"), least=0)

    def __init__(self, *args: object, **more: object) -> None:
        super().__init__(*args, **more)
        known = {kind.machine for kind in kinds().values() if kind.machine}
        names = sorted(known | set(Price.objects.values_list("machine", flat=True)))
        self.fields["machine"].choices = [(name, name) for name in names]


class _Once(forms.Form):
    """A form that gives once, however often it is sent."""

    key = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)
    credits = _amount(_("Credits"), least=0.001)


class GrantForm(_Once):
    """Credits for anybody, by their address."""

    email = forms.EmailField(label=_("E-mail address"))
    field_order = ("email", "credits", "key")


class ClassGrantForm(_Once):
    """Credits for a learner of a class."""

    learner = forms.ChoiceField(label=_("Learner"), widget=forms.Select(attrs={"translate": "no"}))
    field_order = ("learner", "credits", "key")

    def __init__(self, *args: object, learners: Iterable[User], **more: object) -> None:
        super().__init__(*args, **more)
        self.fields["learner"].choices = [(one.pk, one.shown_name) for one in learners]


class AllowanceForm(forms.Form):
    """What each learner of a class is given for a unit, or for each."""

    unit = forms.ChoiceField(label=_("Unit"), required=False)
    credits = _amount(_("Credits for each learner"), least=0)

    def __init__(self, *args: object, offering: Offering, **more: object) -> None:
        super().__init__(*args, **more)
        units = [unit for one in library().courses if one.id == offering.course_id for unit in one.units]
        lang = page_language()
        self.fields["unit"].choices = [
            ("", _("Each unit of the course")),
            *((unit.id, unit.title.in_(lang)) for unit in units),
        ]
