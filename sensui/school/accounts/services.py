"""What is written about people."""

import hmac
import secrets
from datetime import timedelta
from hashlib import sha256

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from .._options import secret_kept_in
from .errors import TokenExpired, TooManyTokens
from .models import AccessToken, User, new_calendar_token

THE_ONE_LEARNER = "learner"
MOST_TOKENS = 20
TOKEN_BEGINS = "sensui_"
"""so that whoever finds one knows what it opens"""
TOKEN_DAYS = 90
"""how long a token is good for, unless its owner chooses otherwise"""
USED_ANEW = timedelta(minutes=1)


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


@transaction.atomic
def access_token_make(*, learner: User, label: str, days: int = TOKEN_DAYS) -> str:
    """A new token, good for so many days, which is told now and never again. TooManyTokens when there are enough."""
    User.objects.select_for_update().get(pk=learner.pk)
    if learner.access_tokens.count() >= MOST_TOKENS:
        raise TooManyTokens(MOST_TOKENS)
    token = TOKEN_BEGINS + secrets.token_urlsafe(32)
    now = timezone.now()
    AccessToken.objects.create(
        learner=learner,
        label=label,
        digest=_digest(token),
        made_at=now,
        expires_at=now + timedelta(days=days),
    )
    return token


def access_token_revoke(*, learner: User, token: int) -> AccessToken | None:
    """Close one of the learner's own doors; None when it is closed already, or another's."""
    row = AccessToken.objects.filter(learner=learner, pk=token).first()
    if row is not None:
        AccessToken.objects.filter(pk=row.pk).delete()
    return row


def access_token_use(*, token: str) -> User | None:
    """Whose token it is, and a note that it was used; None when it opens nothing. TokenExpired when it did once."""
    digest = _digest(token)
    row = AccessToken.objects.select_related("learner").filter(digest=digest).first()
    # The database looked for the digest of a long random secret, so its time tells nothing of the secret.
    if row is None or not hmac.compare_digest(row.digest, digest) or not row.learner.is_active:
        return None
    if row.is_expired:
        raise TokenExpired(row.expires_at)
    now = timezone.now()
    if row.last_used_at is None or now - row.last_used_at > USED_ANEW:
        AccessToken.objects.filter(pk=row.pk).update(last_used_at=now)
    return row.learner


def _digest(token: str) -> str:
    return sha256(token.encode("utf-8", "replace")).hexdigest()
