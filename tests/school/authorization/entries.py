"""The kinds of entry: what each says of an address, and what must then be answered to whom."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from sensui.school.accounts.models import User
from sensui.school.teaching.models import Role

from .world import IN_SPRING, Who, World

Make = Callable[[World, User], Mapping[str, Any]]


class Answer(StrEnum):
    """What somebody gets."""

    IN = "let in"
    SIGN_IN = "asked to sign in"
    """by a redirect, or where a program asks by 401"""
    HIDDEN = "told that there is nothing"
    REFUSED = "refused"
    TOKEN = "asked for a token"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One address with one method: who is let in."""

    expected: Callable[[Who, bool], Answer]
    """by who asks, and whether the address names a thing of their own"""
    make: Make = lambda world, person: {}
    """makes what the address names, for this person, and returns the address's arguments"""
    method: str = "get"
    sent: Mapping[str, Any] = field(default_factory=dict)
    kind: str = ""
    """content type of what is sent; empty: a form"""
    has_owner: bool = False
    """does another address of the same name belong to somebody else?"""
    may_read: Collection[Who] = ()
    """who, besides the owner, may read what the owner wrote"""
    one: Answer = Answer.IN
    """what the one learner gets in a school of their own"""
    one_stranger: Answer | None = None
    """what a stranger gets there; None: as in a school for many"""

    def post(self, kind: str = "", **sent: Any) -> "Entry":
        """The same for POST."""
        return replace(self, method="post", sent=sent, kind=kind)

    def by(self, method: str) -> "Entry":
        return replace(self, method=method, kind="application/json")

    def at(self, make: Make | None = None, **arguments: Any) -> "Entry":
        """The same for an address with arguments that belong to nobody, as a course's."""
        return replace(self, make=make or (lambda world, person: arguments))

    def read_by(self, *who: Who) -> "Entry":
        """These may see what the owner wrote, beside the owner."""
        return replace(self, may_read=who)

    def one_stranger_gets(self, answer: Answer) -> "Entry":
        """In a school for one learner, somebody without the token gets this."""
        return replace(self, one_stranger=answer)

    def in_a_school_of_one(self, answer: Answer) -> "Entry":
        """What the one learner gets, where it is not being let in."""
        return replace(self, one=answer)


def open_to_all() -> Entry:
    """Everyone, signed in or not."""
    return Entry(expected=lambda who, own: Answer.IN)


def signed_in() -> Entry:
    """Whoever has an account; what they see and change is their own."""
    return Entry(expected=lambda who, own: Answer.SIGN_IN if who is Who.ANONYMOUS else Answer.IN)


def sent_to_sign_in() -> Entry:
    """Whoever asks is sent to where one signs in: a step on the way in that was not begun."""
    return Entry(expected=lambda who, own: Answer.SIGN_IN)


def own(make: Make, *, also: Collection[Who] = ()) -> Entry:
    """One's own thing; another's does not exist, but for those in `also` (an operator, say)."""

    def expected(who: Who, is_own: bool) -> Answer:
        if who is Who.ANONYMOUS:
            return Answer.SIGN_IN
        return Answer.IN if is_own or who in also else Answer.HIDDEN

    return Entry(expected=expected, make=make, has_owner=True, may_read=tuple(also))


def in_offering(*roles: Role, operator: bool = True, make: Make | None = None, **arguments: Any) -> Entry:
    """Those in the offering `spring` with one of these roles, and operators of the school.

    In it with another role: refused. Outside of it, and in a school for one: nothing is there. Without `make`, the
    address takes the offering's slug and what is given by name.
    """

    def expected(who: Who, own: bool) -> Answer:
        if who is Who.ANONYMOUS:
            return Answer.SIGN_IN
        if who is Who.OPERATOR and operator:
            return Answer.IN
        if who not in IN_SPRING:
            return Answer.HIDDEN
        return Answer.IN if IN_SPRING[who] in roles else Answer.REFUSED

    def named(world: World, person: User) -> Mapping[str, Any]:
        more = make(world, person) if make else arguments
        slug = world.offering.slug if world.offering else "spring"
        return {"slug": slug, "offering": slug, **more}

    return Entry(expected=expected, make=named, one=Answer.HIDDEN, may_read=tuple(Who))


def operators_only() -> Entry:
    """Who runs the school; everyone else is refused."""
    return Entry(
        expected=lambda who, own: (
            Answer.SIGN_IN if who is Who.ANONYMOUS else Answer.IN if who is Who.OPERATOR else Answer.REFUSED
        ),
        one=Answer.HIDDEN,
    )


def with_token() -> Entry:
    """A learner's program with an access token; no browser's cookie opens it."""
    return Entry(expected=lambda who, own: Answer.TOKEN, one=Answer.TOKEN)


def hidden() -> Entry:
    """Nothing is there for anybody, as long as nothing else is arranged."""
    return Entry(
        expected=lambda who, own: Answer.SIGN_IN if who is Who.ANONYMOUS else Answer.HIDDEN,
        one=Answer.HIDDEN,
    )
