"""On the way to an account elsewhere, and before an account is changed."""

import logging
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

log = logging.getLogger("sensui.school.sign_in")
BEGINS = "/accounts/by/"


class Leaving:
    """A page in place of a redirect to GitHub or the university.

    Our policy lets forms lead to this school only, and a browser counts the redirects that a form meets. The page goes on
    by itself, or by its link, and the policy stays as narrow as it is.
    """

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.answer(request)
        if not request.path.startswith(BEGINS) or response.status_code != 302:
            return response
        onward = response.headers["Location"]
        if urlsplit(onward).netloc in {"", request.get_host()}:
            return response
        page = render(request, "socialaccount/login_redirect.html", {"redirect_to": onward})
        page.cookies = response.cookies
        return page

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Where the account is, nobody answers: allauth says so on the way back, and not on the way there."""
        from requests import RequestException

        if not request.path.startswith(BEGINS) or not isinstance(error, RequestException):
            return None
        log.warning("%s: %s", request.path, error)
        return render(request, "socialaccount/authentication_error.html", status=502)


ANY = frozenset({"GET", "HEAD", "POST"})
POST = frozenset({"POST"})
GUARDED = {
    "sign_in:export": POST,
    "sign_in:leave": ANY,
    "account_email": POST,
    "account_set_password": ANY,
    "accounts:token-make": POST,
    "mfa_activate_totp": ANY,
    "mfa_add_webauthn": ANY,
    "socialaccount_connections": POST,
}
"""what takes all data along, ends the account, or gives another way into it: none of it on a session alone"""
BACK = {"sign_in:export": "sign_in:data", "accounts:token-make": "accounts:settings"}
"""where one goes on after the code, if not to the same page"""


class FreshProof:
    """Who is at an open session is asked whether it is still the same person, before the account is changed."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_view(self, request: HttpRequest, _view: Any, _args: Any, _kwargs: Any) -> HttpResponse | None:
        name = request.resolver_match.view_name if request.resolver_match else ""
        is_connecting = _is_connecting(request)
        if not is_connecting and request.method not in GUARDED.get(name, ()):
            return None
        from .proof import proof_ask  # not before allauth is set up

        return proof_ask(request, back=CONNECTIONS if is_connecting else BACK.get(name, ""))


CONNECTIONS = "socialaccount_connections"


def _is_connecting(request: HttpRequest) -> bool:
    """Does somebody set out to hang an account elsewhere on this one? allauth reads the form before the address."""
    asked = request.POST.get("process") or request.GET.get("process")
    return request.path.startswith(BEGINS) and asked == "connect"
