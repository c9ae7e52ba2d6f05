"""What people may choose."""

from django import forms
from django.utils.translation import gettext_lazy as _

from .models import User
from .services import TOKEN_DAYS


class Settings(forms.ModelForm):
    """Language, theme and reading speed."""

    class Meta:
        model = User
        fields = ("language", "theme", "reading_speed")
        widgets = {
            "language": forms.RadioSelect,
            "theme": forms.RadioSelect,
            "reading_speed": forms.NumberInput(attrs={"min": "0.5", "max": "2", "step": "0.25"}),
        }


class NewToken(forms.Form):
    """Where a token will be used, so that its owner knows it again, and for how long."""

    label = forms.CharField(label=_("Where you will use it"), max_length=60)
    days = forms.TypedChoiceField(
        label=_("How long it is good for"),
        choices=[(30, _("30 days")), (TOKEN_DAYS, _("90 days")), (365, _("365 days"))],
        coerce=int,
        initial=TOKEN_DAYS,
    )
