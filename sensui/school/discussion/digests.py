"""One mail with everything that is new, in the reader's language; never the same thing twice."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.signing import BadSignature, Signer
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from ..accounts.models import User
from .models import Answer, Digest

log = logging.getLogger("sensui.school.discussion")

WAIT = {Digest.Every.DAY: timedelta(days=1), Digest.Every.WEEK: timedelta(days=7)}
# A run that comes a little early on its daily round shall not skip a day.
EARLY = timedelta(hours=1)
_SIGNER = Signer(salt="discussion.digest")


def digests_send(*, school: str, now: datetime | None = None) -> int:
    """Write to everybody for whom something is new and whose day or week is over. How many mails that were.

    `school` is the address that stands before each link, `https://…`.
    """
    now = now or timezone.now()
    return sum(_send(number, school, now) for number in list(_due(now)))


def person_of(token: str) -> User | None:
    """Whose link it is."""
    try:
        return User.objects.filter(pk=_SIGNER.unsign(token)).first()
    except BadSignature:
        return None


def _due(now: datetime) -> Iterator[int]:
    for every, wait in WAIT.items():
        yield from Digest.objects.filter(every=every, told_until__lte=now - wait + EARLY).values_list(
            "pk", flat=True
        )


def _send(number: int, school: str, now: datetime) -> bool:
    # The row is held until the mail is out: two runs at once send one. A mail that cannot be sent is tried next time.
    with transaction.atomic():
        digest = Digest.objects.select_for_update().select_related("person").get(pk=number)
        wait = WAIT.get(Digest.Every(digest.every))
        if wait is None or digest.told_until > now - wait + EARLY:
            return False
        new = _new_for(digest, now)
        if new and digest.person.email and digest.person.is_active:
            try:
                _mail(digest.person, new, school).send()
            except OSError:
                log.exception("a digest could not be sent; it is tried again")
                return False
        digest.told_until = now
        digest.save(update_fields=["told_until"])
        return bool(new and digest.person.email)


def _new_for(digest: Digest, now: datetime) -> list[Answer]:
    rows = Answer.objects.filter(
        question__followings__person=digest.person,
        question__hidden_why="",
        hidden_why="",
        written_at__gt=digest.told_until,
        written_at__lte=now,
    ).exclude(author=digest.person)
    return list(rows.select_related("question", "author").order_by("question", "written_at"))


def _mail(person: User, new: list[Answer], school: str) -> EmailMessage:
    with translation.override(person.language or settings.LANGUAGE_CODE):
        end = school + reverse("discussion:mail-end", args=[_SIGNER.sign(person.pk)])
        body = render_to_string("discussion/digest.txt", {"new": new, "school": school, "end": end})
        subject = _("%(count)d new answers to questions that you follow") % {"count": len(new)}
        return EmailMessage(subject, body, to=[person.email], headers={"List-Unsubscribe": f"<{end}>"})
