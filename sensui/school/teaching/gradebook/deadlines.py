"""What is due for one learner, in whichever offerings they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from sensui.course import Text

from ...accounts.models import User
from ..models import Extension, GradeItem, GradeSetting, Membership, Offering, Role, Scheme
from ..zones import Moment, moment_of
from .grades import Grade, Keeps, Setting, State, grade_of
from .items import policy_of, title_of
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
        if self.item.kind == GradeItem.Kind.REPORT:
            return f"/offerings/{self.offering.slug}/reports/{self.item.pk}/"
        return f"/courses/{self.item.path}/"

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
    rows = GradeItem.objects.filter(offering__in=offerings).select_related("offering")
    items = [item for item in rows if item.due_at]
    return sorted(_deadlines(items, learner), key=lambda one: (one.due_at, one.item.position, one.item.pk))


def deadlines_by_path(learner: User, course: str) -> Mapping[str, Sequence[Deadline]]:
    """The deadlines of a course by what they are for; several where somebody is in several offerings."""
    found: dict[str, list[Deadline]] = {}
    for one in deadline_list(learner, course=course):
        found.setdefault(one.item.path, []).append(one)
    return found


def _deadlines(items: Sequence[GradeItem], learner: User) -> list[Deadline]:
    extensions = {one.item_id: one for one in Extension.objects.filter(item__in=items, learner=learner)}
    settings = dict(
        GradeSetting.objects.filter(item__in=items, learner=learner).values_list("item", "points")
    )
    schemes = _schemes(items)
    attempts, now = attempts_of(items, [learner.pk]), timezone.now()
    found = []
    for item in items:
        extension, scheme = extensions.get(item.pk), schemes[item.offering_id]
        due_at = extension.due_at if extension else item.due_at
        assert due_at is not None
        setting = None
        if item.pk in settings:
            points = settings[item.pk]
            setting = Setting(share=None if points is None else points / item.points)
        grade = grade_of(
            attempts.get((item.pk, learner.pk), ()),
            due_at=due_at,
            now=now,
            policy=policy_of(scheme),
            keeps=Keeps(scheme.keeps),
            setting=setting,
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
