"""What is read about certificates, and when one is earned."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings

from sensui.course import Course

from ..accounts.models import User
from ..catalog.library import library
from ..study.selectors import Share, Standing, standing_get
from .keys import SigningKey, keys_in, newest_key
from .models import Certificate


@dataclass(frozen=True, kw_only=True)
class Way:
    """How far somebody is on the way to the certificate of a course."""

    course: Course
    share: Share
    percent: int
    """mean over everything that gives points, 0 to 100; what was not tried counts as nothing"""
    needed: int
    held: Certificate | None

    @property
    def is_earned(self) -> bool:
        return self.share.is_all and self.percent >= self.needed


def ways_of(learner: User) -> tuple[Way, ...]:
    """Every course with a certificate, and how far the learner is."""
    standing = standing_get(learner)
    held = {row.course.slug: row for row in _held(learner)}
    return tuple(
        _way(course, standing, held.get(course.id)) for course in library().courses if course.certificate
    )


def way_of(learner: User, course: str) -> Way | None:
    """The same for one course; None when it has no certificate."""
    return next((way for way in ways_of(learner) if way.course.id == course), None)


def certificate_get(certificate: UUID) -> Certificate | None:
    """A certificate by its address. One whose holder left is not shown."""
    return Certificate.objects.select_related("course").filter(id=certificate).exclude(document="").first()


def certificate_of(credential: str) -> Certificate | None:
    """The row of a credential's own id, `urn:uuid:…`."""
    try:
        return Certificate.objects.filter(id=UUID(credential.removeprefix("urn:uuid:"))).first()
    except ValueError:
        return None


def revoked_numbers(key: int) -> Iterable[int]:
    """Places of what was revoked, in the list of one key."""
    return Certificate.objects.filter(key=key, revoked_at__isnull=False).values_list("number", flat=True)


def school_keys() -> tuple[SigningKey, ...]:
    """Every key that signed for this school, the oldest first."""
    folder = settings.OPTIONS.data / "keys"
    newest_key(folder)
    return keys_in(folder)


def _held(learner: User) -> Iterable[Certificate]:
    return Certificate.objects.filter(learner=learner, revoked_at__isnull=True).select_related("course")


def _way(course: Course, standing: Standing, held: Certificate | None) -> Way:
    graded = [
        choice for choice in library().choices(course.id) if library().things[choice[0]].kind != "lecture"
    ]
    shares = [max(_points(standing, path) for path in choice) for choice in graded]
    percent = int(100 * sum(shares) / len(shares) + 1e-9) if shares else 100
    return Way(
        course=course,
        share=standing.share(course.id),
        percent=percent,
        needed=round(100 * course.pass_mark),
        held=held,
    )


def _points(standing: Standing, path: str) -> float:
    row = standing.get(path)
    return row.points / row.max_points if row is not None and row.max_points else 0.0
