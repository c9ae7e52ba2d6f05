"""Who may do what in an offering: asked at the door of every page of teaching."""

from collections.abc import Collection

from django.core.exceptions import PermissionDenied
from django.http import Http404

from ..accounts.models import User
from .models import Membership, Offering, Role

ALL_ROLES = frozenset(Role)
TEACHING_ROLES = frozenset({Role.INSTRUCTOR, Role.OPERATOR})
"""who sees the class's work and grades it"""


def is_operator(person: User) -> bool:
    """Does this person run the whole school?"""
    return bool(person.is_active and person.is_superuser)


def offering_of(person: User, slug: str, *, roles: Collection[Role] = ALL_ROLES) -> Offering:
    """The offering, for somebody who is in it with one of the roles, and for an operator of the school.

    Http404 for everyone outside, who are not even told that it exists; PermissionDenied for another role.
    """
    offering = Offering.objects.filter(slug=slug).first()
    if offering is None:
        raise Http404
    if is_operator(person):
        return offering
    role = role_in(person, offering)
    if role is None:
        raise Http404
    if role not in roles:
        raise PermissionDenied
    return offering


def role_in(person: User, offering: Offering) -> Role | None:
    """What this person is in the offering; None when they are not in it."""
    found = Membership.objects.filter(offering=offering, person=person).values_list("role", flat=True).first()
    return None if found is None else Role(found)


def courses_taught(person: User) -> frozenset[str]:
    """Ids of the courses that this person teaches in some offering; of all offered, for an operator."""
    offerings = Offering.objects.all()
    if not is_operator(person):
        offerings = offerings.filter(memberships__person=person, memberships__role__in=TEACHING_ROLES)
    return frozenset(offerings.values_list("course_id", flat=True))


def is_instructor_of(person: User, learner: User) -> bool:
    """Does this person teach an offering that the learner is in? An operator sees everyone in an offering."""
    theirs = Membership.objects.filter(person=learner)
    if not is_operator(person):
        theirs = theirs.filter(
            offering__memberships__person=person, offering__memberships__role__in=TEACHING_ROLES
        )
    return theirs.exists()
