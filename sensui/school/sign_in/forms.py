"""What is asked of a newcomer besides an address and a password. allauth's own forms extend this one."""

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from ..accounts.models import User


class Name(forms.Form):
    """The name that the others of an offering read."""

    field_order = ("name", "email", "password1")

    name = forms.CharField(
        label=_("Your name"),
        max_length=80,
        help_text=_("The people of your class read it."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )

    def signup(self, request: HttpRequest, user: User) -> None:
        """Called by allauth when the account is made."""
        user.first_name = self.cleaned_data["name"]
        user.save(update_fields=["first_name"])
