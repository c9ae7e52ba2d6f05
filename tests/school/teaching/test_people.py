"""Who comes into an offering, by which way, and who may say so."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from sensui.school.teaching.models import Invitation, Membership, Offering, Role
from sensui.school.teaching.people.errors import InvitationOver, InvitedAnother, NotAllowed, RowsRefused
from sensui.school.teaching.people.rows import guests_in
from sensui.school.teaching.people.services import invitation_make, invitation_use, membership_change

from ..authorization.world import Who, World, world_for_many

pytestmark = pytest.mark.usefixtures("many", "school")
ANY = frozenset(Role)


@pytest.fixture
def world(db) -> World:
    return world_for_many()


@pytest.fixture
def newcomer(world):
    """Somebody of the school who is not in `spring`."""
    return world.people[Who.OTHER_INSTRUCTOR]


def link(world, **facts) -> str:
    facts = {"role": Role.LEARNER, "days": 7, "uses": 1} | facts
    return invitation_make(by=None, offering=world.offering, **facts).token


def test_a_link_lets_in_with_its_role_and_is_used_up(world, newcomer):
    token = link(world, role=Role.AUTHOR)

    assert Role.AUTHOR == invitation_use(person=newcomer, token=token).role
    with pytest.raises(InvitationOver):
        invitation_use(person=world.people[Who.OPERATOR], token=token)


def test_a_link_for_two_lets_two_in(world, newcomer):
    token = link(world, uses=2)

    for person in (newcomer, world.people[Who.OPERATOR]):
        invitation_use(person=person, token=token)

    assert 0 == Invitation.objects.get().uses_left


def test_who_is_in_already_stays_what_they_are_and_uses_nothing_up(world):
    token = link(world, role=Role.INSTRUCTOR)

    assert Role.LEARNER == invitation_use(person=world.learner, token=token).role
    assert 1 == Invitation.objects.get().uses_left


def test_an_expired_link_leads_nowhere(world, newcomer):
    token = link(world)
    Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))

    with pytest.raises(InvitationOver):
        invitation_use(person=newcomer, token=token)


def test_the_secret_of_a_link_is_kept_nowhere(world):
    token = link(world)

    assert token not in str(Invitation.objects.values().get())


def test_a_letter_to_another_address_lets_nobody_else_in(world, newcomer):
    from allauth.account.models import EmailAddress

    token = link(world, email="guest@example.org")
    address = EmailAddress.objects.create(user=newcomer, email="Guest@example.org", verified=False)
    with pytest.raises(InvitedAnother):
        invitation_use(person=newcomer, token=token)

    EmailAddress.objects.filter(pk=address.pk).update(verified=True)

    assert Role.LEARNER == invitation_use(person=newcomer, token=token).role


@pytest.mark.parametrize("role", [Role.INSTRUCTOR, Role.AUTHOR, Role.OPERATOR])
def test_an_instructor_makes_nobody_more_than_a_learner(world, role):
    instructor = world.people[Who.INSTRUCTOR]

    with pytest.raises(NotAllowed):
        invitation_make(by=instructor, offering=world.offering, role=role, days=1)
    with pytest.raises(NotAllowed):
        membership_change(by=instructor, offering=world.offering, person=world.learner.pk, role=role)


def test_an_operator_of_the_offering_changes_roles(world):
    Membership.objects.filter(person=world.people[Who.INSTRUCTOR]).update(role=Role.OPERATOR)

    changed = membership_change(
        by=world.people[Who.INSTRUCTOR], offering=world.offering, person=world.learner.pk, role=Role.AUTHOR
    )

    assert Role.AUTHOR == changed.role


def test_a_change_of_role_is_written_down(world, caplog):
    with caplog.at_level("INFO", logger="sensui.audit"):
        membership_change(
            by=world.people[Who.OPERATOR], offering=world.offering, person=world.learner.pk, role=Role.AUTHOR
        )

    written = caplog.records[-1].audit
    assert ("role-changed", "learner", "author") == (written["event"], written["before"], written["after"])


@pytest.mark.parametrize(
    "content",
    [
        "email,name,role\na@b.org,Aoi,learner\nc@d.org,Ren,講師\n".encode(),
        "メールアドレス;名前;役割\na@b.org;葵;学習者\nc@d.org;蓮;instructor\n".encode("cp932"),
        "\ufeffa@b.org\tAoi\nc@d.org\tRen\tteacher\n".encode(),
    ],
)
def test_a_list_is_read_as_spreadsheets_write_it(content):
    assert [("a@b.org", Role.LEARNER), ("c@d.org", Role.INSTRUCTOR)] == [
        (guest.email, guest.role) for guest in guests_in(content, allowed=ANY)
    ]


def test_all_faults_of_a_list_are_told_by_row():
    content = b"email,name,role\nnobody,Aoi,learner\na@b.org,Ren,captain\na@b.org,x,\na@b.org,y,\n"

    with pytest.raises(RowsRefused) as refused:
        guests_in(content, allowed=ANY)

    assert ["Row 2", "Row 3", "Row 5"] == [fault.partition(":")[0] for fault in refused.value.faults]


def test_a_list_with_a_fault_invites_nobody(world):
    answer = send_list(world, b"a@b.org,Aoi,\nnobody,x,\n")

    assert (422, 0, 0) == (answer.status_code, Invitation.objects.count(), len(mail.outbox))
    assert b"Row 2" in answer.content


def send_list(world: World, content: bytes, **more: str):
    file = SimpleUploadedFile("people.csv", content)
    browser = world.browsers[Who.INSTRUCTOR]
    return browser.post("/offerings/spring/people/invite-list/", {"list": file, "list_days": 7}, **more)


def test_a_letter_comes_in_the_language_of_its_reader_and_its_link_works(world, newcomer):
    newcomer.language = "ja"
    newcomer.save()

    answer = send_list(world, f"a@b.org,Aoi,\n{newcomer.email},Ren,\n".encode())

    assert 302 == answer.status_code
    english, japanese = (letter.body for letter in mail.outbox)
    assert "Hello Aoi," in english
    assert "Ren さん" in japanese
    token = re.search(r"/join/([^/]+)/", japanese)[1]
    page = world.browsers[Who.OTHER_INSTRUCTOR].get(f"/join/{token}/")
    assert (200, "Spring") == (page.status_code, page.context["offering"].title)


def test_an_offering_is_made_on_a_page_in_its_own_time(world):
    answer = world.browsers[Who.OPERATOR].post(
        "/offerings/new/",
        {
            "title": "Autumn dives",
            "slug": "autumn-dives",
            "course_id": "shallows",
            "time_zone": "Asia/Tokyo",
            "starts_at": "2026-10-01T09:00",
        },
    )

    assert "/offerings/autumn-dives/people/" == answer.headers["Location"]
    assert "2026-10-01T00:00:00+00:00" == Offering.objects.get(slug="autumn-dives").starts_at.isoformat()


def test_an_open_class_is_joined_from_the_list_of_classes(world):
    Offering.objects.filter(slug="autumn").update(is_open=True)
    browser = world.browsers[Who.LEARNER]
    assert b"/offerings/autumn/join/" in browser.get("/offerings/").content

    browser.post("/offerings/autumn/join/")

    assert Role.LEARNER == Membership.objects.get(offering__slug="autumn", person=world.learner).role
