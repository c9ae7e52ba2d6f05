"""What is due for one learner, in whichever offerings they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from sensui.course import Text

from ...accounts.models import User
from ..models import Extension, GradeItem, Membership, Offering, Role, Scheme
from ..zones import Moment, moment_of
from .columns import columns_of, setting_of
from .grades import Grade, Keeps, State, grade_of
from .items import address_of, paths_beside, policy_of, title_of
from .sources import attempts_of


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """By when one learner hands in one thing."""

    item: GradeItem
    due_at: datetime
    moment: Moment
    closes: Moment | None
    """from when on nothing counts any more"""
    grade: Grade
    extension: Extension | None
    now: datetime

    @property
    def offering(self) -> Offering:
        return self.item.offering

    @property
    def title(self) -> Text:
        return title_of(self.item)

    @property
    def address(self) -> str:
        """Where it is done."""
        return address_of(self.item, attempted=self.grade.path)

    @property
    def is_done(self) -> bool:
        """Handed in, or there is nothing to hand in."""
        return self.grade.state in (State.GRADED, State.WAITING, State.EXCUSED)

    @property
    def is_over(self) -> bool:
        return self.now > self.due_at

    @property
    def is_closed(self) -> bool:
        """Whatever is handed in now counts for nothing."""
        return self.closes is not None and self.now > self.closes.at


def deadline_list(learner: User, *, course: str = "") -> list[Deadline]:
    """Everything with a deadline, the next first; none for who is in no offering."""
    within = Membership.objects.filter(person=learner, role=Role.LEARNER)
    if course:
        within = within.filter(offering__course_id=course)
    offerings = list(within.values_list("offering", flat=True))
    if not offerings:
        return []
    rows = list(GradeItem.objects.filter(offering__in=offerings).select_related("offering"))
    return sorted(_deadlines(rows, learner), key=lambda one: (one.due_at, one.item.position, one.item.pk))


def deadlines_by_path(learner: User, course: str) -> Mapping[str, Sequence[Deadline]]:
    """The deadlines of a course by what they are for; several where somebody is in several offerings."""
    found: dict[str, list[Deadline]] = {}
    for one in deadline_list(learner, course=course):
        for path in paths_beside(one.item.path):
            found.setdefault(path, []).append(one)
    return found


def _deadlines(rows: Sequence[GradeItem], learner: User) -> list[Deadline]:
    columns = columns_of(rows)
    extensions, settings = columns.extensions([learner.pk]), columns.settings([learner.pk])
    schemes, attempts = _schemes(columns.items), attempts_of(columns.items, [learner.pk])
    now, found = timezone.now(), []
    for item in columns.items:
        key, scheme = (item.pk, learner.pk), schemes[item.offering_id]
        extension = extensions.get(key)
        due_at = extension.due_at if extension else item.due_at
        if due_at is None:
            continue
        grade = grade_of(
            attempts.get(key, ()),
            due_at=due_at,
            now=now,
            policy=policy_of(scheme),
            keeps=Keeps(scheme.keeps),
            setting=setting_of(settings.get(key)),
        )
        closes_at = policy_of(scheme).closes_at(due_at)
        found.append(
            Deadline(
                item=item,
                due_at=due_at,
                moment=moment_of(due_at, item.offering),
                closes=moment_of(closes_at, item.offering) if closes_at else None,
                grade=grade,
                extension=extension,
                now=now,
            )
        )
    return found


def _schemes(items: Sequence[GradeItem]) -> Mapping[int, Scheme]:
    offerings = {item.offering_id: item.offering for item in items}
    known = {one.offering_id: one for one in Scheme.objects.filter(offering__in=offerings)}
    return {pk: known.get(pk) or Scheme(offering=offering) for pk, offering in offerings.items()}
