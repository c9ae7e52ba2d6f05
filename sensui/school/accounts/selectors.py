"""What is read about people."""

from django.db.models import QuerySet

from .models import AccessToken, User


def access_token_list(learner: User) -> QuerySet[AccessToken]:
    """The doors that a learner has opened for notebooks elsewhere, the newest first."""
    return AccessToken.objects.filter(learner=learner).order_by("-made_at", "-pk")
