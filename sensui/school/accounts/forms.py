"""What people may choose."""

from django import forms
from django.utils.translation import gettext_lazy as _

from .models import User


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
    """Where a token will be used, so that its owner knows it again."""

    label = forms.CharField(label=_("Where you will use it"), max_length=60)
