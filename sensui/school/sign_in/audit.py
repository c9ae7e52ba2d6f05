"""Who came in, and who could not: one line each for the operator, without a password or a code."""

from typing import Any

from django.conf import settings
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed

from ..accounts.audit import say


def listen() -> None:
    """Begin to write."""
    from allauth.account.signals import email_changed, password_changed, password_reset
    from allauth.mfa.signals import authenticator_added, authenticator_removed

    user_logged_in.connect(_came_in, dispatch_uid="sensui-came-in")
    user_logged_out.connect(_left, dispatch_uid="sensui-left")
    user_login_failed.connect(_failed, dispatch_uid="sensui-failed")
    for name, signal in {
        "password-changed": password_changed,
        "password-reset": password_reset,
        "email-changed": email_changed,
        "key-added": authenticator_added,
        "key-removed": authenticator_removed,
    }.items():
        signal.connect(_of_account(name), weak=False, dispatch_uid=f"sensui-{name}")


def _of_account(name: str) -> Any:
    def written(request: Any = None, user: Any = None, **_more: Any) -> None:
        say(name, person=user, request=request)

    return written


def _came_in(request: Any, user: Any, **_more: Any) -> None:
    if settings.OPTIONS.school is None:
        return
    _operator_if_named(user)
    say("signed-in", person=user, request=request)


def _operator_if_named(user: Any) -> None:
    """Whose confirmed address stands in the settings runs the school from the first sign-in on."""
    from allauth.account.models import EmailAddress

    named = {address.lower() for address in settings.OPTIONS.school.school.operators}
    theirs = EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True)
    if not user.is_superuser and any(address.lower() in named for address in theirs):
        user.is_superuser = True
        user.save(update_fields=["is_superuser"])
        say("operator-made", person=user, by="settings")


def _left(request: Any, user: Any, **_more: Any) -> None:
    if user is not None:
        say("signed-out", person=user, request=request)


def _failed(request: Any = None, **_more: Any) -> None:
    say("sign-in-failed", request=request)
