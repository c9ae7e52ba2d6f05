"""Addresses for programs of a learner's own: opened by an access token alone, never by a browser's cookie."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from ..limits import address_of, count
from .errors import TokenExpired
from .models import User
from .services import access_token_use

View = Callable[Concatenate[HttpRequest, User, ...], HttpResponse]


def by_token(*methods: str) -> Callable[[View], Callable[..., HttpResponse]]:
    """A view of the learner whose token is in the Authorization header.

    A cookie counts for nothing here, so no other site's form can use these addresses, and they need no CSRF token.
    """

    def decorate(view: View) -> Callable[..., HttpResponse]:
        @login_not_required
        @csrf_exempt
        @require_http_methods(methods)
        @wraps(view)
        def guarded(request: HttpRequest, **more: Any) -> HttpResponse:
            try:
                learner = access_token_use(token=_token(request))
            except TokenExpired as error:
                return _refused(request, str(error))
            if learner is None:
                sentence = _(
                    "This token is not right, or was revoked. Make a new one on the school's settings page."
                )
                return _refused(request, sentence)
            count("token", whose=f"learner-{learner.pk}", times=600, seconds=60)
            response = view(request, learner, **more)
            response.headers["Cache-Control"] = "no-store"
            return response

        return guarded

    return decorate


def _token(request: HttpRequest) -> str:
    scheme, _space, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _refused(request: HttpRequest, sentence: str) -> HttpResponse:
    count("wrong-token", whose=address_of(request), times=20, seconds=60)
    response = JsonResponse({"error": sentence}, status=401)
    response.headers["WWW-Authenticate"] = 'Bearer realm="Sensui"'
    return response
