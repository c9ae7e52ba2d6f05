"""The people of an offering, for who teaches it; and the door through which people come in."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from ...limits import address_of, count, limited
from ..models import Invitation, Membership, Offering, Role
from ..permissions import TEACHING_ROLES, is_operator, offering_of
from . import forms
from .errors import PeopleError, RowsRefused
from .letters import letters_send
from .rows import guests_in
from .services import (
    WAITING,
    guests_invite,
    invitation_end,
    invitation_find,
    invitation_make,
    invitation_use,
    membership_change,
    membership_end,
    offering_join,
    offering_make,
    roles_given_by,
)

LARGEST_LIST = 1024 * 1024


def _taught(request: HttpRequest, slug: str) -> Offering:
    return offering_of(request.user, slug, roles=TEACHING_ROLES)


@require_http_methods(["GET", "POST"])
@limited("offering", times=20, seconds=60)
def new(request: HttpRequest) -> HttpResponse:
    """An operator of the school offers a course."""
    if settings.OPTIONS.token_entry:
        raise Http404
    if not is_operator(request.user):
        raise PermissionDenied
    form = forms.NewOffering(request.POST or None)
    if form.is_valid():
        try:
            made = offering_make(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect("teaching:people", made.slug)
    return render(request, "teaching/new.html", {"form": form}, status=422 if form.errors else 200)


@require_GET
def people(request: HttpRequest, offering: str) -> HttpResponse:
    return _page(request, _taught(request, offering))


@require_POST
@limited("invite", times=30, seconds=60)
def invite(request: HttpRequest, offering: str) -> HttpResponse:
    """A link: it stands on this one answer, and no cache may keep it."""
    found = _taught(request, offering)
    form = forms.NewInvitation(request.POST, roles=roles_given_by(request.user, found))
    if not form.is_valid():
        return _page(request, found, link_form=form, status=422)
    said = form.cleaned_data
    made = invitation_make(
        by=request.user, offering=found, role=Role(said["role"]), days=said["days"], uses=said["uses"]
    )
    link = request.build_absolute_uri(f"/join/{made.token}/")
    response = _page(request, found, link=link, status=201)
    response.headers["Cache-Control"] = "no-store"
    return response


@require_POST
@limited("invite", times=30, seconds=60)
def invite_list(request: HttpRequest, offering: str) -> HttpResponse:
    """Letters to everybody on a list, or to nobody."""
    found = _taught(request, offering)
    form = forms.GuestList(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, found, list_form=form, status=422)
    content = form.cleaned_data["list"].read(LARGEST_LIST + 1)
    try:
        guests = guests_in(content[:LARGEST_LIST], allowed=roles_given_by(request.user, found))
    except RowsRefused as error:
        return _page(request, found, list_form=form, faults=error.faults, status=422)
    made = guests_invite(by=request.user, offering=found, guests=guests, days=form.cleaned_data["list_days"])
    origin = request.build_absolute_uri("/").rstrip("/")
    sent = letters_send(made, origin=origin, language=get_language() or settings.LANGUAGE_CODE)
    words = ngettext("%(count)d letter is on its way.", "%(count)d letters are on their way.", sent)
    messages.success(request, words % {"count": sent})
    return redirect("teaching:people", found.slug)


@require_POST
@limited("people", times=120, seconds=60)
def invitation_close(request: HttpRequest, offering: str, invitation: int) -> HttpResponse:
    found = _taught(request, offering)
    if invitation_end(by=request.user, offering=found, invitation=invitation):
        messages.success(request, _("The invitation is withdrawn."))
    return redirect("teaching:people", found.slug)


@require_POST
@limited("people", times=120, seconds=60)
def role(request: HttpRequest, offering: str, person: int) -> HttpResponse:
    """Another role for somebody."""
    found = _taught(request, offering)
    wanted = request.POST.get("role", "")
    if wanted not in Role.values:
        raise Http404(wanted)
    try:
        membership_change(by=request.user, offering=found, person=person, role=Role(wanted))
    except Membership.DoesNotExist:
        raise Http404(person) from None
    except PeopleError as error:
        raise PermissionDenied from error
    messages.success(request, _("The role is changed."))
    return redirect("teaching:people", found.slug)


@require_POST
@limited("people", times=120, seconds=60)
def remove(request: HttpRequest, offering: str, person: int) -> HttpResponse:
    found = _taught(request, offering)
    try:
        membership_end(by=request.user, offering=found, person=person)
    except Membership.DoesNotExist:
        raise Http404(person) from None
    except PeopleError as error:
        raise PermissionDenied from error
    messages.success(request, _("They are no longer in this class. What they did stays theirs."))
    return redirect("teaching:people", found.slug)


@login_not_required
@require_http_methods(["GET", "POST"])
@limited("join", times=30, seconds=60)
def join(request: HttpRequest, token: str) -> HttpResponse:
    """Where an invitation leads: to who they are, and then in."""
    if settings.OPTIONS.token_entry:
        raise Http404
    count("invitation", whose=address_of(request), times=600, seconds=60)
    try:
        invitation = invitation_find(token)
        if request.method == "POST" and request.user.is_authenticated:
            joined = invitation_use(person=request.user, token=token)
            request.session.pop(WAITING, None)
            messages.success(request, _("Welcome to “%(title)s”.") % {"title": joined.offering.title})
            return redirect("teaching:offering", joined.offering.slug)
    except PeopleError as error:
        return render(request, "teaching/join.html", {"refused": str(error)}, status=410)
    request.session[WAITING] = invitation.pk
    return render(request, "teaching/join.html", {"invitation": invitation, "offering": invitation.offering})


@require_POST
@limited("join", times=30, seconds=60)
def join_open(request: HttpRequest, offering: str) -> HttpResponse:
    """Into an offering that is open to everyone of the school."""
    found = Offering.objects.filter(slug=offering, is_open=True).first()
    if found is None:
        raise Http404(offering)
    offering_join(person=request.user, offering=found)
    messages.success(request, _("Welcome to “%(title)s”.") % {"title": found.title})
    return redirect("teaching:offering", found.slug)


def _page(request: HttpRequest, offering: Offering, *, status: int = 200, **more: object) -> HttpResponse:
    roles = roles_given_by(request.user, offering)
    facts = {
        "offering": offering,
        "members": Membership.objects.filter(offering=offering)
        .select_related("person")
        .order_by("role", "joined_at"),
        "invitations": Invitation.objects.filter(offering=offering, role__in=roles).order_by("-expires_at"),
        "roles": [role for role in Role if role in roles],
        "gives": {role.value for role in roles},
        "changes_roles": len(roles) > 1,
        "link_form": forms.NewInvitation(roles=roles),
        "list_form": forms.GuestList(),
    }
    return render(request, "teaching/people.html", facts | more, status=status)
