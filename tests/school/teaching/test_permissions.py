"""Who is let into an offering, and as what."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.http import Http404

from sensui.school.accounts.models import User
from sensui.school.teaching.models import Membership, Offering, Role
from sensui.school.teaching.permissions import (
    TEACHING_ROLES,
    courses_taught,
    is_instructor_of,
    is_operator,
    offering_of,
    role_in,
)

pytestmark = pytest.mark.django_db
SPRING = datetime(2026, 4, 6, tzinfo=UTC)


def offering_called(slug: str, course: str = "shallows") -> Offering:
    return Offering.objects.create(slug=slug, title=slug.title(), course_id=course, starts_at=SPRING)


def person_called(name: str, **roles: Role) -> User:
    person = User.objects.create(username=name)
    for slug, role in roles.items():
        offering = Offering.objects.get(slug=slug)
        Membership.objects.create(offering=offering, person=person, role=role, joined_at=SPRING)
    return person


@pytest.fixture
def spring() -> Offering:
    return offering_called("spring")


@pytest.fixture
def autumn() -> Offering:
    return offering_called("autumn", course="depths")


def test_somebody_in_the_offering_comes_in(spring):
    assert spring == offering_of(person_called("mika", spring=Role.LEARNER), "spring")


def test_outside_an_offering_nobody_is_told_that_it_exists(spring, autumn):
    teaches_another = person_called("ren", autumn=Role.INSTRUCTOR)

    with pytest.raises(Http404):
        offering_of(teaches_another, "spring")
    with pytest.raises(Http404):
        offering_of(teaches_another, "no-such-offering")


def test_in_the_offering_but_in_another_role_one_is_refused(spring):
    with pytest.raises(PermissionDenied):
        offering_of(person_called("mika", spring=Role.LEARNER), "spring", roles=TEACHING_ROLES)


def test_the_operator_of_the_school_comes_into_every_offering(spring):
    operator = User.objects.create(username="op", is_superuser=True)

    assert is_operator(operator)
    assert spring == offering_of(operator, "spring", roles={Role.LEARNER})


def test_an_operator_whose_account_is_closed_is_none():
    assert not is_operator(User(username="gone", is_superuser=True, is_active=False))


@pytest.mark.parametrize("role", Role)
def test_a_role_is_read_back_as_what_it_was_given(role, spring, autumn):
    person = person_called("mika", spring=role)

    assert (role, None) == (role_in(person, spring), role_in(person, autumn))


@pytest.mark.parametrize(
    ("role", "courses"),
    [
        (Role.LEARNER, frozenset()),
        (Role.AUTHOR, frozenset()),
        (Role.INSTRUCTOR, {"shallows"}),
        (Role.OPERATOR, {"shallows"}),
    ],
)
def test_one_teaches_the_courses_of_ones_own_offerings(role, courses, spring, autumn):
    assert courses == courses_taught(person_called("mika", spring=role))


def test_an_operator_of_the_school_sees_all_courses_that_are_offered(spring, autumn):
    assert {"shallows", "depths"} == courses_taught(User.objects.create(username="op", is_superuser=True))


def test_an_instructor_teaches_those_of_the_same_offering_only(spring, autumn):
    mika = person_called("mika", spring=Role.LEARNER)

    assert is_instructor_of(person_called("ren", spring=Role.INSTRUCTOR), mika)
    assert not is_instructor_of(person_called("aoi", autumn=Role.INSTRUCTOR), mika)
    assert not is_instructor_of(person_called("yui", spring=Role.LEARNER), mika)


def test_a_learner_elsewhere_of_a_person_who_teaches_here_is_not_taught(spring, autumn):
    """The role counts in the offering in which it was given."""
    both = person_called("ren", spring=Role.INSTRUCTOR, autumn=Role.LEARNER)

    assert not is_instructor_of(both, person_called("mika", autumn=Role.LEARNER))


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ({"title": ""}, "offering_has_its_names"),
        ({"ends_at": SPRING - timedelta(days=1)}, "offering_ends_after_it_begins"),
    ],
)
def test_the_database_refuses_an_offering_that_cannot_be(said, name):
    facts = {"slug": "odd", "title": "Odd", "course_id": "shallows", "starts_at": SPRING} | said

    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Offering.objects.create(**facts)


def test_nobody_is_twice_in_one_offering(spring):
    mika = person_called("mika", spring=Role.LEARNER)

    with pytest.raises(IntegrityError), transaction.atomic():
        Membership.objects.create(offering=spring, person=mika, role=Role.AUTHOR, joined_at=SPRING)
