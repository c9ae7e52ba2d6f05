"""The columns of gradebooks: one for each thing that counts, and one for labs of which one is enough.

A course may say only later that one of two labs is enough, when both count already. The one that stands first is the
column then; what was said of the other by hand holds for it too, until the next change of deadlines makes them one row.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import F, QuerySet

from ...accounts.models import User
from ..models import Extension, GradeItem, GradeSetting
from .grades import Setting
from .items import paths_beside
from .sources import Key

Row = TypeVar("Row", Extension, GradeSetting)


@dataclass(frozen=True, kw_only=True)
class Columns:
    """What counts, in one offering or in several."""

    items: tuple[GradeItem, ...]
    stands_for: Mapping[int, GradeItem]
    """of each row, by its key, the one that is the column"""

    def extensions(self, learners: Collection[int]) -> dict[Key, Extension]:
        """Everybody's own deadlines."""
        rows = Extension.objects.filter(item__in=self.stands_for, learner__in=learners)
        return {self._key(row): row for row in self._own_last(rows)}

    def settings(self, learners: Collection[int]) -> dict[Key, GradeSetting]:
        """What instructors said by hand."""
        rows = GradeSetting.objects.filter(item__in=self.stands_for, learner__in=learners)
        return {self._key(row): row for row in self._own_last(rows.select_related("item"))}

    def _key(self, row: Extension | GradeSetting) -> Key:
        return self.stands_for[row.item_id].pk, row.learner_id

    def _own_last(self, rows: Iterable[Row]) -> list[Row]:
        return sorted(rows, key=lambda row: self.stands_for[row.item_id].pk == row.item_id)


def columns_of(rows: Iterable[GradeItem]) -> Columns:
    """The columns of these rows, in their order."""
    first: dict[tuple[int, tuple[str, ...]], GradeItem] = {}
    stands_for = {row.pk: first.setdefault((row.offering_id, paths_beside(row.path)), row) for row in rows}
    return Columns(items=tuple(first.values()), stands_for=stands_for)


def setting_of(row: GradeSetting | None) -> Setting | None:
    """The instructor's word as a share of all there is."""
    if row is None:
        return None
    return Setting(share=None if row.points is None else min(1.0, row.points / row.item.points))


def said_of(model: type[Extension] | type[GradeSetting], item: GradeItem, learner: User) -> QuerySet:
    """What was said by hand of a column and a learner, wherever it was written."""
    paths = paths_beside(item.path)
    return model.objects.filter(item__offering=item.offering_id, item__path__in=paths, learner=learner)


def settings_scale(items: Iterable[GradeItem]) -> None:
    """Let grades by hand be the same share of what the items are about to be worth."""
    items = list(items)
    worth = dict(GradeItem.objects.filter(pk__in=[item.pk for item in items]).values_list("pk", "points"))
    for item in items:
        before = worth.get(item.pk, item.points)
        if before != item.points:
            GradeSetting.objects.filter(item=item).update(points=F("points") * (item.points / before))


def rows_join(column: GradeItem, others: Iterable[GradeItem]) -> None:
    """Let what was said by hand of other rows be said of the column, but where it has a word of its own."""
    for other in others:
        for model in (Extension, GradeSetting):
            known = list(model.objects.filter(item=column).values_list("learner", flat=True))
            moved = model.objects.filter(item=other).exclude(learner__in=known)
            more = {"points": F("points") * (column.points / other.points)} if model is GradeSetting else {}
            moved.update(item=column, **more)
