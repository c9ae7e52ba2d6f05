"""Everybody who might ask, in a school with two offerings."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from time import time

from django.test import Client

from sensui.school.accounts.models import User
from sensui.school.accounts.services import THE_ONE_LEARNER
from sensui.school.teaching.models import Membership, Offering, Role

SECRET = "the-learners-own-words"
"""what the learner wrote: an answer to somebody else must not hold it"""
SPRING = datetime(2026, 4, 6, tzinfo=UTC)


class Who(StrEnum):
    """A person, as they stand to the offering `spring` and to the learner in it."""

    ANONYMOUS = "anonymous"
    LEARNER = "learner"
    OTHER_LEARNER = "other learner"
    INSTRUCTOR = "instructor"
    OTHER_INSTRUCTOR = "instructor of another"
    AUTHOR = "author"
    OPERATOR = "operator"
    ONE_LEARNER = "the one learner"


IN_SPRING = {
    Who.LEARNER: Role.LEARNER,
    Who.OTHER_LEARNER: Role.LEARNER,
    Who.INSTRUCTOR: Role.INSTRUCTOR,
    Who.AUTHOR: Role.AUTHOR,
}


@dataclass
class World:
    """The people and the offerings; objects are made by the entries that need them."""

    people: dict[Who, User]
    offering: Offering | None = None
    other_offering: Offering | None = None
    browsers: dict[Who, Client] = field(default_factory=dict)

    @property
    def learner(self) -> User:
        """Whose things others must not see."""
        return self.people.get(Who.LEARNER) or self.people[Who.ONE_LEARNER]

    def __post_init__(self) -> None:
        for who in Who:
            self.browsers[who] = Client(headers={"accept-language": "en"}, raise_request_exception=False)
            if who in self.people:
                self._sign_in(self.browsers[who], self.people[who])

    def _sign_in(self, browser: Client, person: User) -> None:
        browser.force_login(person)
        session = browser.session  # as after a password a moment ago, so that nobody is asked for it again
        session["account_authentication_methods"] = [
            {"method": "password", "at": time(), "reauthenticated": True}
        ]
        session["account_authentication_methods_user"] = str(person.pk)
        session.save()

    def words(self, person: User) -> str:
        """What a person wrote: the learner a secret."""
        return SECRET if person == self.learner else "anybody's words"


def world_for_many() -> World:
    people = {
        who: User.objects.create(
            username=who.replace(" ", "-"),
            first_name=f"Ms {who.title()}",
            email=f"{who.replace(' ', '-')}@example.org",
            is_superuser=who is Who.OPERATOR,
        )
        for who in Who
        if who not in {Who.ANONYMOUS, Who.ONE_LEARNER}
    }
    spring, autumn = (
        Offering.objects.create(slug=slug, title=slug.title(), course_id="shallows", starts_at=SPRING)
        for slug in ("spring", "autumn")
    )
    for who, role in IN_SPRING.items():
        Membership.objects.create(offering=spring, person=people[who], role=role, joined_at=SPRING)
    Membership.objects.create(
        offering=autumn, person=people[Who.OTHER_INSTRUCTOR], role=Role.INSTRUCTOR, joined_at=SPRING
    )
    return World(people=people, offering=spring, other_offering=autumn)


def world_for_one() -> World:
    return World(people={Who.ONE_LEARNER: User.objects.create(username=THE_ONE_LEARNER)})
