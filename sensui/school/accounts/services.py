"""What is written about people."""

import hmac

from django.conf import settings
from django.db import transaction

from .._options import secret_kept_in
from .models import User, new_calendar_token

THE_ONE_LEARNER = "learner"


def entry_token() -> str:
    """The secret that lets the one learner in; kept in the data folder, as Jupyter keeps its own."""
    return secret_kept_in(settings.OPTIONS.data / "token")


def learner_admit(*, token: str) -> User | None:
    """The one learner, when the token is right and the school has only one."""
    if not settings.OPTIONS.token_entry or not hmac.compare_digest(token.encode(), entry_token().encode()):
        return None
    learner, _made = User.objects.get_or_create(username=THE_ONE_LEARNER)
    return learner


@transaction.atomic
def preferences_change(
    *,
    learner: User,
    language: str | None = None,
    theme: str | None = None,
    reading_speed: float | None = None,
) -> User:
    """Keep what was chosen; what is None stays. ValidationError when it cannot be."""
    given = {"language": language, "theme": theme, "reading_speed": reading_speed}
    changed = {name: value for name, value in given.items() if value is not None}
    for name, value in changed.items():
        setattr(learner, name, value)
    learner.full_clean(validate_unique=False, exclude=["password"])
    learner.save(update_fields=list(changed))
    return learner


@transaction.atomic
def calendar_token_renew(*, learner: User) -> User:
    """A new secret address; whoever knew the old one no longer sees the plan."""
    learner.calendar_token = new_calendar_token()
    learner.save(update_fields=["calendar_token"])
    return learner
