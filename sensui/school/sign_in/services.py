"""What is written about accounts from the school's own machine."""

import secrets

from allauth.account.models import EmailAddress
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from ..accounts.audit import say
from ..accounts.models import User


class Refused(Exception):
    """The address or the password cannot be, with what is wrong in words."""


@transaction.atomic
def operator_make(*, email: str, name: str, password: str) -> User:
    """Somebody who runs the school: an account that is there, or a new one with a confirmed address."""
    person = User.objects.filter(email__iexact=email).first()
    if person is None:
        try:
            validate_email(email)
            validate_password(password)
        except ValidationError as error:
            raise Refused(" ".join(error.messages)) from None
        person = User(username=f"p-{secrets.token_hex(8)}", email=email.lower(), first_name=name)
        person.set_password(password)
    person.is_superuser = True
    person.save()
    EmailAddress.objects.update_or_create(
        user=person, email=person.email, defaults={"verified": True, "primary": True}
    )
    say("operator-made", person=person, by="command")
    return person
