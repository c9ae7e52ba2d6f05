"""What is written about certificates: given, given anew under another name, revoked."""

import logging
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from sensui.course import Lang, Text

from ..accounts.models import User
from ..catalog.models import Course
from .credential import Award, document_text, signed
from .errors import HeldAlready, NotEarned
from .keys import newest_key
from .models import Certificate
from .selectors import Way, way_of

log = logging.getLogger("sensui.audit")

CRITERIA = Text(
    en="All {items} lectures, quizzes and labs of the course are done, with at least {needed} % of the points.",
    ja="コースの講義・クイズ・ラボ {items} 項目をすべて終え、得点の {needed} % 以上を得ること。",
)
"""stands in the credential, so it is said in its language and not in the page's"""


@dataclass(frozen=True, kw_only=True)
class School:
    """Who gives the certificate, as the world sees it."""

    name: str
    url: str = ""
    """`https://…/`; empty where nobody else can reach the school"""


@transaction.atomic
def certificate_issue(*, learner: User, course: str, holder: str, lang: Lang, school: School) -> Certificate:
    """Sign that somebody completed a course. Whoever holds it already gets it anew under another name, and the old one
    is revoked. NotEarned while something is open; HeldAlready when nothing would change."""
    User.objects.select_for_update().get(pk=learner.pk)  # two clicks at once give one certificate
    way = way_of(learner, course)
    if way is None or (way.held is None and not way.is_earned):
        raise NotEarned
    if way.held is not None:
        if way.held.holder == holder:
            raise HeldAlready
        certificate_revoke(certificate=way.held.id, why="replaced by one under another name", by=learner)
    key = newest_key(settings.OPTIONS.data / "keys")
    row = Certificate.objects.create(
        learner=learner,
        course=Course.objects.get(slug=course),
        holder=holder,
        titles={one.value: _title(way, one) for one in Lang},
        percent=way.held.percent if way.held else way.percent,
        key=key.number,
        awarded_at=timezone.now().replace(microsecond=0),
    )
    row.document = document_text(signed(_award(row, way, lang, school), key))
    row.save(update_fields=["document"])
    log.info(
        "certificate issued", extra={"certificate": str(row.id), "course": course, "learner": learner.pk}
    )
    return row


@transaction.atomic
def certificate_revoke(*, certificate: UUID, why: str, by: User) -> Certificate | None:
    """Take a certificate back, for a reason that anyone who verifies it is told. None when there is nothing to revoke."""
    row = Certificate.objects.select_for_update().filter(id=certificate, revoked_at__isnull=True).first()
    if row is None:
        return None
    row.revoked_at, row.revoked_why = timezone.now(), why
    row.save(update_fields=["revoked_at", "revoked_why"])
    log.info("certificate revoked", extra={"certificate": str(row.id), "why": why, "by": by.pk})
    return row


def _title(way: Way, lang: Lang) -> str:
    assert way.course.certificate is not None  # a way leads to a certificate
    return way.course.certificate.title.in_(lang)


def _award(row: Certificate, way: Way, lang: Lang, school: School) -> Award:
    return Award(
        id=row.id,
        holder=row.holder,
        course=way.course.id,
        title=row.titles[lang.value],
        summary=way.course.summary.in_(lang),
        criteria=CRITERIA.in_(lang).format(items=way.share.of, needed=way.needed),
        percent=row.percent,
        awarded_at=row.awarded_at,
        school=school.name,
        school_url=school.url,
        status_list=f"{school.url}certificates/status/{row.key}/" if school.url else "",
        status_index=row.number,
    )
