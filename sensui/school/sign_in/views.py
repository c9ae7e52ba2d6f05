"""One's own data: taken along, or taken away."""

from shutil import rmtree

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from ..accounts.audit import say
from ..accounts.personal import person_archive, person_forget
from ..limits import limited
from .proof import address_of_proof, code_send, code_take, has_other_proof, is_code_sent


@require_GET
def data(request: HttpRequest) -> HttpResponse:
    return render(request, "sign_in/data.html", {"is_in_a_class": request.user.memberships.exists()})


@require_POST
@limited("export", times=5, seconds=300)
def export(request: HttpRequest) -> HttpResponse:
    """All of it in one file."""
    response = HttpResponse(person_archive(request.user), content_type="application/zip")
    name = f"sensui-{timezone.localdate().isoformat()}.zip"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    say("data-exported", person=request.user, request=request)
    return response


@require_http_methods(["GET", "POST"])
@limited("leave", times=10, seconds=300)
def leave(request: HttpRequest) -> HttpResponse:
    """Delete the account, once its owner has shown again that it is theirs and has ticked the box."""
    if request.method == "POST" and request.POST.get("sure") == "yes":
        person = request.user
        say("account-deleted", person=person, request=request)
        for session in UserSession.objects.filter(user=person):
            session.end()
        home = settings.OPTIONS.data / "homes" / f"learner-{person.pk}"
        person_forget(person=person)
        rmtree(home, ignore_errors=True)
        logout(request)
        messages.success(request, _("Your account is deleted. Thank you for having been here."))
        return redirect("account_login")
    is_in_a_class = request.user.memberships.exists()
    return render(request, "sign_in/leave.html", {"is_in_a_class": is_in_a_class})


@require_http_methods(["GET", "POST"])
@limited("proof", times=10, seconds=600)
def prove(request: HttpRequest) -> HttpResponse:
    """A code by e-mail, for whoever has neither a password nor a key here."""
    onward = _onward(request)
    if has_other_proof(request.user):
        return redirect(onward)
    fault = ""
    if request.method == "POST" and request.POST.get("do") == "check":
        if code_take(request, request.POST.get("code", "")[:20]):
            messages.success(request, _("Thank you. You can go on for five minutes."))
            return redirect(onward)
        fault = _(
            "That is not the code, or it is too old. Look into the newest letter, or have another one sent."
        )
    elif request.method == "POST" and not code_send(request):
        fault = _("You have no confirmed e-mail address here. Please ask the people who run the school.")
    facts = {
        "fault": fault,
        "address": address_of_proof(request.user),
        "is_sent": is_code_sent(request),
    }
    return render(request, "sign_in/prove.html", facts, status=422 if fault else 200)


def _onward(request: HttpRequest) -> str:
    wanted = request.GET.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if is_ours else reverse("sign_in:data")
