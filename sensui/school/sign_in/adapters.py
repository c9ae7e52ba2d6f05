"""Where allauth asks what this school does: who may sign up, how people are named, in which language they are written to."""

import secrets
from types import SimpleNamespace
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.providers.base import AuthProcess
from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from ..accounts.models import User
from ..limits import address_of
from ..teaching.people.services import WAITING


class AccountAdapter(DefaultAccountAdapter):
    """Accounts with a password, or with a passkey."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return settings.OPTIONS.school.school.sign_up == "open" or WAITING in request.session

    def new_user(self, request: HttpRequest) -> User:
        return User(language=(translation.get_language() or "en")[:2])

    def populate_username(self, request: HttpRequest, user: User) -> None:
        """Nobody chooses or reads it; part of an e-mail address in it would tell who somebody is."""
        user.username = user.username or f"p-{secrets.token_hex(8)}"

    def get_client_ip(self, request: HttpRequest) -> str:
        return address_of(request) or "0.0.0.0"

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """In the language that the receiver chose, whatever page the sender has open."""
        with translation.override(language_of(context.get("user"), email)):
            super().send_mail(template_prefix, email, {**context, "current_site": _school()})


class SocialAdapter(DefaultSocialAccountAdapter):
    """Accounts that stand on one elsewhere: GitHub, or the university."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return settings.OPTIONS.school.school.sign_up == "open" or WAITING in request.session

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """They are back to connect an account: the proof they set out with may be stale by now.

        Of a password or a key allauth makes sure itself.
        """
        from .proof import is_owed, proof_ask  # not before allauth is set up

        if sociallogin.state.get("process") == AuthProcess.CONNECT and is_owed(request):
            raise ImmediateHttpResponse(proof_ask(request, back="socialaccount_connections"))

    def new_user(self, request: HttpRequest, sociallogin: Any) -> User:
        return User(language=(translation.get_language() or "en")[:2])

    def populate_user(self, request: HttpRequest, sociallogin: Any, data: dict[str, Any]) -> User:
        name = data.get("name") or " ".join(filter(None, [data.get("first_name"), data.get("last_name")]))
        user: User = super().populate_user(request, sociallogin, {"email": data.get("email")})
        user.username = f"p-{secrets.token_hex(8)}"
        user.first_name = (name or data.get("username") or "")[:80]
        return user


class SecondFactors(DefaultMFAAdapter):
    """Passkeys and codes, under the school's own name."""

    def _get_site_name(self) -> str:
        return str(settings.OPTIONS.school.school.name)


def _school() -> SimpleNamespace:
    """Who writes: allauth's letters name it as a site."""
    said = settings.OPTIONS.school.school
    return SimpleNamespace(name=said.name, domain=said.hosts[0])


def language_of(person: User | None, email: str = "") -> str:
    """The language in which somebody is written to: their choice, else the page's, else the school's."""
    known = person or User.objects.filter(email__iexact=email).first()
    return (known.language if known else "") or translation.get_language() or settings.LANGUAGE_CODE


def name_of(person: User) -> str:
    """What allauth calls somebody on its pages and in its letters."""
    return person.shown_name
