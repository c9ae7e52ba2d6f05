"""Whose grade a regrade would change, and why: read before anything is applied."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...accounts.models import User
from ..gradebook.book import book_get, learners_in
from ..gradebook.columns import columns_of
from ..gradebook.items import paths_beside
from ..gradebook.sources import Key, Supposed
from ..models import GradeItem, Regrade, Rejudged
from .services import applies

Mode = Regrade.Mode


@dataclass(frozen=True, kw_only=True)
class Effect:
    """One learner's grade for one lab: now, and as it would be."""

    learner: User
    item: GradeItem
    before: float | None
    if_all: float | None
    if_rises: float | None
    rows: tuple[Rejudged, ...]
    """the attempts that were judged otherwise"""

    @property
    def is_rise(self) -> bool:
        return (self.if_all or 0) > (self.before or 0)

    @property
    def is_fall(self) -> bool:
        return (self.if_all or 0) < (self.before or 0)


@dataclass(frozen=True, kw_only=True)
class RegradeReport:
    """What a regrade found."""

    judged: int
    not_judged: int
    effects: tuple[Effect, ...]
    """learners of whom something was judged otherwise, their grade changed by it or not"""

    @property
    def rises(self) -> int:
        return sum(one.is_rise for one in self.effects)

    @property
    def falls(self) -> int:
        return sum(one.is_fall for one in self.effects)


def report_get(regrade: Regrade) -> RegradeReport:
    """The report, however many were judged: two gradebooks that are supposed, and the one that is."""
    rows = list(
        regrade.rows.select_related("submission__item").defer(
            "verdict", "before_verdict", "submission__notebook", "submission__verdict"
        )
    )
    changed = [row for row in rows if row.is_changed]
    items = _labs(regrade)
    people = list(learners_in(regrade.offering).filter(pk__in={row.submission.learner_id for row in changed}))
    now = book_get(regrade.offering, people).points()
    if_all = _points(regrade, people, changed, Mode.ALL)
    if_rises = _points(regrade, people, changed, Mode.RISES)
    effects = [
        Effect(
            learner=learner,
            item=item,
            before=now.get((item.pk, learner.pk)),
            if_all=if_all.get((item.pk, learner.pk)),
            if_rises=if_rises.get((item.pk, learner.pk)),
            rows=found,
        )
        for learner in people
        for item in dict.fromkeys(items.values())
        if (found := _of(changed, learner, item))
    ]
    return RegradeReport(
        judged=len(rows), not_judged=sum(row.points is None for row in rows), effects=tuple(effects)
    )


def _labs(regrade: Regrade) -> dict[str, GradeItem]:
    """The columns by the labs that count for them."""
    columns = columns_of(GradeItem.objects.filter(offering=regrade.offering))
    return {
        path: item
        for item in columns.items
        if item.kind == GradeItem.Kind.LAB
        for path in paths_beside(item.path)
    }


def _of(rows: Iterable[Rejudged], learner: User, item: GradeItem) -> tuple[Rejudged, ...]:
    return tuple(
        row
        for row in rows
        if row.submission.learner_id == learner.pk and row.submission.item.path in paths_beside(item.path)
    )


def _points(
    regrade: Regrade,
    people: Sequence[User],
    rows: Iterable[Rejudged],
    mode: Regrade.Mode,
) -> dict[Key, float | None]:
    supposed: Supposed = {
        (row.submission.item.path, row.submission.learner_id, row.submission.attempt): row.after or 0
        for row in rows
        if applies(row, mode)
    }
    return book_get(regrade.offering, people, supposed=supposed).points()
