"""The gradebook: learners by items, in as many queries for five hundred people as for one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils import timezone

from ...accounts.models import User
from ..models import Extension, GradeItem, GradeSetting, Offering, Role, Scheme
from .columns import columns_of, setting_of
from .grades import Attempt, Grade, Keeps, Total, Weighed, grade_of, total_of
from .items import address_of, policy_of, scheme_of
from .late import LatePolicy
from .sources import Key, Supposed, attempts_of


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One item of one learner."""

    item: GradeItem
    grade: Grade
    due_at: datetime | None
    """the learner's own deadline where they have one"""
    extension: Extension | None
    setting: GradeSetting | None
    is_dropped: bool
    """it is among the lowest, which do not count"""

    @property
    def is_extended(self) -> bool:
        return self.extension is not None

    @property
    def address(self) -> str:
        """Where the learner does it."""
        return address_of(self.item, attempted=self.grade.path)

    @property
    def points(self) -> float | None:
        return None if self.grade.share is None else self.grade.share * self.item.points

    @property
    def percent(self) -> float | None:
        return None if self.grade.share is None else self.grade.share * 100

    @property
    def earned(self) -> float | None:
        return None if self.grade.earned is None else self.grade.earned * self.item.points

    @property
    def deducted(self) -> float:
        return self.grade.deducted * self.item.points


@dataclass(frozen=True, kw_only=True)
class Row:
    """One learner."""

    learner: User
    cells: tuple[Cell, ...]
    total: Total
    is_passed: bool

    @property
    def percent(self) -> float | None:
        return None if self.total.share is None else 100 * self.total.share


@dataclass(frozen=True, kw_only=True)
class Book:
    """What an offering's learners have so far."""

    offering: Offering
    scheme: Scheme
    items: tuple[GradeItem, ...]
    rows: tuple[Row, ...]

    def points(self) -> dict[Key, float | None]:
        """The points of each cell, by item and learner."""
        return {(cell.item.pk, row.learner.pk): cell.points for row in self.rows for cell in row.cells}


def learners_in(offering: Offering) -> QuerySet[User]:
    """The learners of an offering by their names."""
    rows = User.objects.filter(memberships__offering=offering, memberships__role=Role.LEARNER)
    return rows.order_by("last_name", "first_name", "username", "pk")


def learners_named(offering: Offering, words: str) -> QuerySet[User]:
    """The learners whose name or address holds these words; all where there are none."""
    rows = learners_in(offering)
    for word in words.split():
        rows = rows.filter(
            Q(first_name__icontains=word)
            | Q(last_name__icontains=word)
            | Q(username__icontains=word)
            | Q(email__icontains=word)
        )
    return rows


def book_get(
    offering: Offering,
    learners: Sequence[User],
    *,
    now: datetime | None = None,
    supposed: Supposed | None = None,
) -> Book:
    """The gradebook of some learners of an offering; with what is supposed, as it would be."""
    columns = columns_of(GradeItem.objects.filter(offering=offering).select_related("offering"))
    items, scheme, people = columns.items, scheme_of(offering), [one.pk for one in learners]
    reader = _Reader(
        scheme=scheme,
        policy=policy_of(scheme),
        now=now or timezone.now(),
        items=items,
        attempts=attempts_of(items, people, supposed=supposed),
        extensions=columns.extensions(people),
        settings=columns.settings(people),
    )
    rows = tuple(reader.row(learner) for learner in learners)
    return Book(offering=offering, scheme=scheme, items=items, rows=rows)


@dataclass(frozen=True, kw_only=True)
class _Reader:
    scheme: Scheme
    policy: LatePolicy
    now: datetime
    items: Collection[GradeItem]
    attempts: Mapping[Key, Sequence[Attempt]]
    extensions: Mapping[Key, Extension]
    settings: Mapping[Key, GradeSetting]

    def row(self, learner: User) -> Row:
        grades = {item.pk: self._grade(item, learner.pk) for item in self.items}
        weighed = [Weighed(item=one.pk, weight=one.weight, grade=grades[one.pk]) for one in self.items]
        total = total_of(weighed, drop_lowest=self.scheme.drop_lowest)
        cells = tuple(
            Cell(
                item=item,
                grade=grades[item.pk],
                due_at=self._due(item, learner.pk),
                extension=self.extensions.get((item.pk, learner.pk)),
                setting=self.settings.get((item.pk, learner.pk)),
                is_dropped=item.pk in total.dropped,
            )
            for item in self.items
        )
        # A hair's breadth: sums of thirds are not to fail anybody.
        passed = total.share is not None and 100 * total.share >= self.scheme.pass_percent - 1e-9
        return Row(learner=learner, cells=cells, total=total, is_passed=passed)

    def _due(self, item: GradeItem, learner: int) -> datetime | None:
        extension = self.extensions.get((item.pk, learner))
        return extension.due_at if extension else item.due_at

    def _grade(self, item: GradeItem, learner: int) -> Grade:
        key = (item.pk, learner)
        return grade_of(
            self.attempts.get(key, ()),
            due_at=self._due(item, learner),
            now=self.now,
            policy=self.policy,
            keeps=Keeps(self.scheme.keeps),
            setting=setting_of(self.settings.get(key)),
        )
