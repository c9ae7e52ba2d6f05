"""One mail with everything that is new, in the reader's language; never the same thing twice."""

import logging
from datetime import datetime, timedelta
from functools import reduce
from operator import or_

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.signing import BadSignature, Signer
from django.db.models import Q, QuerySet
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
    return sum(_send(number, school, now) for number in list(_due(now).values_list("pk", flat=True)))


def person_of(token: str) -> User | None:
    """Whose link it is."""
    try:
        return User.objects.filter(pk=_SIGNER.unsign(token)).first()
    except BadSignature:
        return None


def _due(now: datetime) -> QuerySet[Digest]:
    over = [Q(every=every, told_until__lte=now - wait + EARLY) for every, wait in WAIT.items()]
    return Digest.objects.filter(reduce(or_, over))


def _send(number: int, school: str, now: datetime) -> bool:
    # Two runs at once send one mail: whoever moves `told_until` sends it. It is moved before, not around the sending,
    # for a mail server may take a minute, and meanwhile nobody could write to SQLite.
    digest = _due(now).select_related("person").filter(pk=number).first()
    if digest is None:
        return False
    new = _new_for(digest, now)
    if not _is_told(digest, now=now):
        return False
    if not (new and digest.person.email and digest.person.is_active):
        return False
    try:
        _mail(digest.person, new, school).send()
    except OSError:  # SMTPException is one
        log.exception("a digest could not be sent; it is tried again")
        Digest.objects.filter(pk=number, told_until=now).update(told_until=digest.told_until)
        return False
    return True


def _is_told(digest: Digest, *, now: datetime) -> bool:
    """Is this the run that tells them? False where another one was quicker, or they chose another rhythm meanwhile."""
    waiting = Digest.objects.filter(pk=digest.pk, every=digest.every, told_until=digest.told_until)
    return waiting.update(told_until=now) == 1


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
