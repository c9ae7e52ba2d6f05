"""Adding a passkey: one that opens the school alone, unless somebody wants it as a second factor only."""

from typing import Any

from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django.utils.translation import gettext_lazy as _


class AddKey(AddWebAuthnForm):
    """The form of allauth, in our words."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["name"].label = _("A name to know it by")
        if "passwordless" in self.fields:
            self.fields["passwordless"].label = _("It opens the school alone")
            self.fields["passwordless"].initial = True
            self.fields["passwordless"].help_text = _(
                "The device asks for your finger, your face or your PIN. Without this, the key is only asked for after the password."
            )


class EditKey(EditWebAuthnForm):
    """Another name for it."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["name"].label = _("A name to know it by")
