"""What is read about people."""

from django.conf import settings
from django.db.models import QuerySet

from .models import AccessToken, User


def access_token_list(learner: User) -> QuerySet[AccessToken]:
    """The doors that a learner has opened for notebooks elsewhere, the newest first."""
    return AccessToken.objects.filter(learner=learner).order_by("-made_at", "-pk")


def confirmed_addresses(person: User) -> frozenset[str]:
    """The e-mail addresses that somebody has shown to be theirs, in small letters."""
    if settings.OPTIONS.school is None:
        return frozenset()
    from allauth.account.models import EmailAddress

    rows = EmailAddress.objects.filter(user=person, verified=True)
    return frozenset(address.lower() for address in rows.values_list("email", flat=True))
