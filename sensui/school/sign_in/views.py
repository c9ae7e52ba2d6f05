"""One's own data: taken along, or taken away."""

from shutil import rmtree

from allauth.account.decorators import reauthentication_required
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from ..accounts.audit import say
from ..accounts.personal import person_archive, person_forget
from ..limits import limited


@require_GET
def data(request: HttpRequest) -> HttpResponse:
    return render(request, "sign_in/data.html", {"is_in_a_class": request.user.memberships.exists()})


@require_POST
@limited("export", times=5, seconds=300)
@reauthentication_required
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
@reauthentication_required
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
