"""Certificates: given to oneself, shown to anyone who has the address, revoked by operators."""

from uuid import UUID

from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.catalog.models import Course
from sensui.school.certificates.models import Certificate

from .entries import Answer, Entry, hidden, open_to_all, signed_in
from .world import Who, World

NOWHERE = UUID(int=0)


def a_certificate(world: World, person: User) -> dict[str, object]:
    row, _made = Certificate.objects.get_or_create(
        learner=world.learner,
        course=Course.objects.get(slug="shallows"),
        defaults={
            "document": "{}",
            "percent": 90,
            "key": 1,
            "awarded_at": timezone.now(),
            "titles": {"en": "The shallows", "ja": "浅瀬"},
        },
    )
    return {"certificate": row.id}


nobodys = Entry(expected=lambda who, own: Answer.HIDDEN, one=Answer.HIDDEN)
for_operators = Entry(
    expected=lambda who, own: (
        Answer.SIGN_IN if who is Who.ANONYMOUS else Answer.IN if who is Who.OPERATOR else Answer.REFUSED
    ),
    one=Answer.REFUSED,
)

ENTRIES = {
    "certificates:mine": signed_in(),
    "certificates:verify": open_to_all(),
    "certificates:keys": open_to_all(),
    "certificates:status-list": open_to_all().at(key=1),
    # Nobody has completed the course here.
    "certificates:claim": hidden().at(course="shallows").post(),
    # Whoever has the address may look; one that was made up leads nowhere.
    "certificates:page": nobodys.at(certificate=NOWHERE),
    "certificates:document": nobodys.at(certificate=NOWHERE),
    "certificates:paper": nobodys.at(certificate=NOWHERE, lang="en"),
    "certificates:revoke": for_operators.at(a_certificate).post(),
}
