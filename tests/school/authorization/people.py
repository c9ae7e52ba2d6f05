"""Who is in an offering: instructors see it, operators change it; and the doors through which one comes in."""

from datetime import timedelta

from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.teaching.models import Invitation, Membership, Role
from sensui.school.teaching.people.services import invitation_make

from .entries import Answer, Entry, in_offering, operators_only
from .world import Who, World


def other_learner(world: World, person: User) -> dict[str, object]:
    if world.offering is None:
        return {"person": 1}
    person = world.people[Who.OTHER_LEARNER]
    Membership.objects.get_or_create(
        offering=world.offering, person=person, defaults={"role": Role.LEARNER, "joined_at": timezone.now()}
    )
    return {"person": person.pk}


def an_invitation(world: World, person: User) -> dict[str, object]:
    if world.offering is None:
        return {"invitation": 1}
    row, _made = Invitation.objects.get_or_create(
        offering=world.offering, digest="digest", defaults={"expires_at": timezone.now() + timedelta(days=1)}
    )
    return {"invitation": row.pk}


def a_link(world: World, person: User) -> dict[str, object]:
    if world.offering is None:
        return {"token": "nothing"}
    return {"token": invitation_make(by=None, offering=world.offering, role=Role.LEARNER, days=1).token}


changes = in_offering(make=other_learner)
"""in the offering, nobody but its operators, whom this world has only for the school"""
ENTRIES = {
    "teaching:new": operators_only(),
    "teaching:people": in_offering(Role.INSTRUCTOR),
    "teaching:invite": in_offering(Role.INSTRUCTOR).post(),
    "teaching:invite-list": in_offering(Role.INSTRUCTOR).post(),
    "teaching:invitation-close": in_offering(Role.INSTRUCTOR, make=an_invitation).post(),
    "teaching:role": changes.post(role="author"),
    "teaching:remove": in_offering(Role.INSTRUCTOR, make=other_learner).post(),
    # Neither of the two offerings is open.
    "teaching:join-open": Entry(
        expected=lambda who, own: Answer.SIGN_IN if who is Who.ANONYMOUS else Answer.HIDDEN, one=Answer.HIDDEN
    )
    .at(offering="spring")
    .post(),
    # Whoever has the link sees what it invites to; in a school for one there is no such door.
    "teaching:join": Entry(expected=lambda who, own: Answer.IN, make=a_link, one=Answer.HIDDEN),
}
