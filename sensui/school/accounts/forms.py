"""What people may choose."""

from django import forms

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
