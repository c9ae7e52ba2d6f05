"""What people type about certificates."""

from django import forms
from django.utils.translation import gettext_lazy as _

MOST_PDF_BYTES = 4 * 1024 * 1024


class Claim(forms.Form):
    """The name that the certificate shall show."""

    holder = forms.CharField(
        label=_("Your name, as the certificate shall show it"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        help_text=_("It is signed with everything else, and cannot be edited afterwards, only issued anew."),
    )

    def clean_holder(self) -> str:
        name = " ".join(self.cleaned_data["holder"].split())
        if not name.isprintable():
            raise forms.ValidationError(_("The name holds signs that cannot be printed. Type it anew."))
        return name


class Question(forms.Form):
    """A certificate that somebody was shown."""

    file = forms.FileField(
        label=_("The certificate, as JSON or PDF"),
        widget=forms.ClearableFileInput(attrs={"accept": ".json,.pdf,application/json,application/pdf"}),
        error_messages={"empty": _("The file is empty. Choose the certificate itself.")},
    )

    def clean_file(self) -> object:
        file = self.cleaned_data["file"]
        if file.size > MOST_PDF_BYTES:
            raise forms.ValidationError(
                _("The file is too large for a certificate. Choose the certificate itself.")
            )
        return file


class Revocation(forms.Form):
    """Why a certificate is taken back."""

    why = forms.CharField(
        label=_("Why it is revoked"),
        max_length=300,
        help_text=_("Whoever verifies the certificate reads this."),
    )
