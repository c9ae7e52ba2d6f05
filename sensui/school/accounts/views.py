"""Coming in, and choosing how to read."""

import json

from django.conf import settings as conf
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from ..limits import address_of, count, limited
from . import forms
from .errors import TooManyTokens
from .selectors import access_token_list
from .services import access_token_make, access_token_revoke, learner_admit, preferences_change


@login_not_required
@require_http_methods(["GET", "POST"])
def enter(request: HttpRequest) -> HttpResponse:
    """Let the learner in by the token, and send them on to an address without it; with accounts, to the sign-in."""
    if not conf.OPTIONS.token_entry:
        return redirect(conf.LOGIN_URL)
    token = request.POST.get("token") or request.GET.get("token") or ""
    onward = back_from(request.POST.get("next") or request.GET.get("next"), request)
    if request.user.is_authenticated:
        return redirect(onward)
    if token:
        count("enter", whose=address_of(request), times=20, seconds=60)
        if learner := learner_admit(token=token.strip()):
            login(request, learner, backend="django.contrib.auth.backends.ModelBackend")
            return redirect(onward)
    status = 403 if token else 200
    return render(request, "accounts/enter.html", {"refused": bool(token), "next": onward}, status=status)


@require_http_methods(["GET", "POST"])
@limited("settings", times=60, seconds=60)
def settings(request: HttpRequest) -> HttpResponse:
    form = forms.Settings(request.POST if request.method == "POST" else None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        preferences_change(learner=request.user, **form.cleaned_data)
        with translation.override(request.user.language or request.LANGUAGE_CODE):
            messages.success(request, _("Your settings are kept."))
        return redirect("accounts:settings")
    return _settings_page(request, form=form, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@limited("access-token", times=20, seconds=60)
def token_make(request: HttpRequest) -> HttpResponse:
    """A token for notebooks elsewhere: it stands on this one answer, and no cache may keep it."""
    if request.method == "GET":  # the answer's own address, opened again
        return redirect("accounts:settings")
    new = forms.NewToken(request.POST)
    token = None
    if new.is_valid():
        try:
            token = access_token_make(learner=request.user, **new.cleaned_data)
        except TooManyTokens as error:
            new.add_error("label", str(error))
    status = 201 if token else 422
    response = _settings_page(request, new=None if token else new, token=token, status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


@require_POST
@limited("access-token", times=20, seconds=60)
def token_revoke(request: HttpRequest, token: int) -> HttpResponse:
    if row := access_token_revoke(learner=request.user, token=token):
        messages.success(request, _("The token “%(label)s” is revoked.") % {"label": row.label})
    return redirect("accounts:settings")


def _settings_page(
    request: HttpRequest,
    *,
    form: forms.Settings | None = None,
    new: forms.NewToken | None = None,
    token: str | None = None,
    status: int = 200,
) -> HttpResponse:
    facts = {
        "form": form or forms.Settings(instance=request.user),
        "new": new or forms.NewToken(),
        "token": token,
        "tokens": access_token_list(request.user),
        "address": request.build_absolute_uri("/").rstrip("/"),
    }
    return render(request, "accounts/settings.html", facts, status=status)


@require_POST
@limited("settings", times=60, seconds=60)
def switch(request: HttpRequest) -> HttpResponse:
    """The buttons of the page's head: one choice, and back to the same page."""
    try:
        preferences_change(
            learner=request.user, language=request.POST.get("language"), theme=request.POST.get("theme")
        )
    except ValidationError:
        messages.error(request, _("That cannot be chosen."))
    return redirect(back_from(request.POST.get("next"), request))


@require_POST
@limited("settings", times=60, seconds=60)
def settings_api(request: HttpRequest) -> HttpResponse:
    """The same for islands: {"language"?, "theme"?, "speed"?}."""
    try:
        given = json.loads(request.body)
        speed = given.get("speed")
        preferences_change(
            learner=request.user,
            language=given.get("language"),
            theme=given.get("theme"),
            reading_speed=None if speed is None else float(speed),
        )
    except (ValueError, TypeError, AttributeError, ValidationError):
        return JsonResponse({"error": _("That cannot be chosen.")}, status=400)
    return HttpResponse(status=204)


def back_from(address: str | None, request: HttpRequest) -> str:
    """Where to go next: an address of this school, never of another one."""
    hosts = {request.get_host()}
    if address and url_has_allowed_host_and_scheme(
        address, allowed_hosts=hosts, require_https=request.is_secure()
    ):
        return address
    return "/"
