"""What is written about who is in an offering."""

import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from ...accounts.audit import say
from ...accounts.models import User
from ...accounts.selectors import confirmed_addresses
from ..models import Invitation, Membership, Offering, Role
from ..permissions import is_operator, role_in
from ..reports.leaving import reports_return, reports_withdraw
from .errors import InvitationOver, InvitedAnother, NotAllowed, OfferingRefused
from .rows import Guest

WAITING = "sensui-invitation"
"""the key in a visitor's session: they opened an invitation, and may therefore sign up"""


@dataclass(frozen=True, kw_only=True)
class Invited:
    """An invitation with its secret, which is known only now."""

    invitation: Invitation
    token: str
    name: str = ""


def roles_given_by(person: User, offering: Offering) -> frozenset[Role]:
    """The roles that this person may give and take: an operator all, an instructor that of learners."""
    if is_operator(person) or role_in(person, offering) is Role.OPERATOR:
        return frozenset(Role)
    return frozenset({Role.LEARNER}) if role_in(person, offering) is Role.INSTRUCTOR else frozenset()


@transaction.atomic
def offering_make(
    *,
    by: User | None,
    slug: str,
    title: str,
    course_id: str,
    starts_at: datetime,
    ends_at: datetime | None = None,
    time_zone: str = "UTC",
    is_open: bool = False,
) -> Offering:
    """A course for a class. ValidationError when it cannot be."""
    offering = Offering(
        slug=slug,
        title=title,
        course_id=course_id,
        starts_at=starts_at,
        ends_at=ends_at,
        time_zone=time_zone,
        is_open=is_open,
    )
    offering.full_clean()
    offering.save()
    say("offering-made", person=by, offering=slug)
    return offering


def offering_add(**facts: Any) -> Offering:
    """The same for whoever cannot read a ValidationError. OfferingRefused with all that is wrong."""
    try:
        return offering_make(**facts)
    except ValidationError as error:
        raise OfferingRefused(" ".join(error.messages)) from None


def invitation_make(
    *,
    by: User | None,
    offering: Offering,
    role: Role,
    days: int,
    uses: int = 1,
    email: str = "",
    name: str = "",
) -> Invited:
    """A way in; whoever makes it must be allowed to give the role."""
    if by is not None and role not in roles_given_by(by, offering):
        raise NotAllowed
    token = secrets.token_urlsafe(24)
    invitation = Invitation.objects.create(
        offering=offering,
        role=role,
        email=email,
        digest=_digest(token),
        made_by=by,
        expires_at=timezone.now() + timedelta(days=days),
        uses_left=uses,
    )
    say("invitation-made", person=by, offering=offering.slug, role=role)
    return Invited(invitation=invitation, token=token, name=name)


@transaction.atomic
def guests_invite(*, by: User, offering: Offering, guests: Iterable[Guest], days: int) -> list[Invited]:
    """An invitation for each guest, all of them or none."""
    return [
        invitation_make(
            by=by, offering=offering, role=guest.role, days=days, email=guest.email, name=guest.name
        )
        for guest in guests
    ]


def invitation_find(token: str) -> Invitation:
    """The invitation behind a link. InvitationOver when it leads nowhere."""
    rows = Invitation.objects.select_related("offering").filter(digest=_digest(token))
    found = rows.filter(expires_at__gt=timezone.now(), uses_left__gt=0).first()
    if found is None:
        raise InvitationOver
    return found


@transaction.atomic
def invitation_use(*, person: User, token: str) -> Membership:
    """Come in. Who is in already stays what they are, and the invitation stays for another."""
    found = invitation_find(token)
    row = Invitation.objects.select_for_update().get(pk=found.pk)
    if row.email and row.email.lower() not in confirmed_addresses(person):
        raise InvitedAnother(row.email)
    membership, made = _member(person, found.offering, Role(row.role))
    if made:
        used = Invitation.objects.filter(pk=row.pk, uses_left__gt=0).update(uses_left=F("uses_left") - 1)
        if not used:
            raise InvitationOver
        say("joined", person=person, offering=found.offering.slug, role=row.role)
    return membership


@transaction.atomic
def offering_join(*, person: User, offering: Offering) -> Membership:
    """Come into an offering that is open to everyone of the school."""
    if not offering.is_open:
        raise NotAllowed
    membership, made = _member(person, offering, Role.LEARNER)
    if made:
        say("joined", person=person, offering=offering.slug, role=Role.LEARNER)
    return membership


def _member(person: User, offering: Offering, role: Role) -> tuple[Membership, bool]:
    membership, made = Membership.objects.get_or_create(
        offering=offering, person=person, defaults={"role": role, "joined_at": timezone.now()}
    )
    if made:
        reports_return(author=person, offering=offering)
    return membership, made


def invitation_end(*, by: User, offering: Offering, invitation: int) -> bool:
    """Nobody comes in by it any more."""
    rows = Invitation.objects.filter(offering=offering, pk=invitation, role__in=roles_given_by(by, offering))
    ended, _each = rows.delete()
    if ended:
        say("invitation-ended", person=by, offering=offering.slug)
    return bool(ended)


@transaction.atomic
def membership_change(*, by: User, offering: Offering, person: int, role: Role) -> Membership:
    """Give somebody another role. Only for operators."""
    row = Membership.objects.select_for_update().get(offering=offering, person=person)
    _must_give(by, offering, {Role(row.role), role})
    before, row.role = row.role, role
    row.save(update_fields=["role"])
    say("role-changed", person=by, offering=offering.slug, whose=person, before=before, after=role)
    return row


@transaction.atomic
def membership_end(*, by: User, offering: Offering, person: int) -> None:
    """Somebody is in the offering no more; what they did stays theirs."""
    row = Membership.objects.select_for_update().get(offering=offering, person=person)
    _must_give(by, offering, {Role(row.role)})
    row.delete()
    reports_withdraw(author=row.person, offering=offering)
    say("removed", person=by, offering=offering.slug, whose=person, before=row.role)


def _must_give(by: User, offering: Offering, roles: Collection[Role]) -> None:
    if not roles_given_by(by, offering) >= set(roles):
        raise NotAllowed


def _digest(token: str) -> str:
    return sha256(token.encode("utf-8", "replace")).hexdigest()
