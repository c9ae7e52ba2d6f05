"""The offerings somebody is in."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from ..catalog.library import library
from .models import Membership, Offering, Role
from .permissions import TEACHING_ROLES, is_operator, offering_of, role_in


@require_GET
def offerings(request: HttpRequest) -> HttpResponse:
    """All offerings that this person is in; every one, for an operator of the school."""
    memberships = Membership.objects.filter(person=request.user).select_related("offering")
    roles = {one.offering: Role(one.role) for one in memberships}
    rows = list(roles.items())
    if is_operator(request.user):
        rows += [(one, Role.OPERATOR) for one in Offering.objects.all() if one not in roles]
    if not rows and settings.OPTIONS.token_entry:
        raise Http404
    rows.sort(key=lambda pair: (pair[0].starts_at, pair[0].pk), reverse=True)
    mine = {one for one, _role in rows}
    opened = [one for one in Offering.objects.filter(is_open=True) if one not in mine]
    courses = {course.id: course.title for course in library().courses}
    facts = {"rows": rows, "opened": opened, "courses": courses, "makes": is_operator(request.user)}
    return render(request, "teaching/offerings.html", facts)


@require_GET
def offering(request: HttpRequest, offering: str) -> HttpResponse:
    """The first page of an offering: the gradebook for who teaches it, one's own grades for who learns."""
    found = offering_of(request.user, offering)
    if is_operator(request.user) or role_in(request.user, found) in TEACHING_ROLES:
        return redirect("teaching:gradebook", found.slug)
    if role_in(request.user, found) == Role.LEARNER:
        return redirect("teaching:grades", found.slug)
    return redirect("catalog:course", found.course_id)
