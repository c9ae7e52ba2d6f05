"""What is written about grades. Whatever changes a grade leaves a row in the audit trail."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from ...accounts.models import User
from ...typed import without_nul
from ..models import Extension, GradeChange, GradeItem, GradeSetting, Offering, Scheme
from .book import book_get, learners_in
from .columns import rows_join, said_of, settings_scale
from .errors import MoreThanAll, NotInOffering
from .items import paths_beside
from .sources import Key

What = GradeChange.What
SAME = 1e-9


@dataclass(frozen=True, kw_only=True)
class Act:
    """Who changes something, what kind of change it is, and why."""

    by: User
    what: GradeChange.What
    reason: str = ""


@contextmanager
def kept_in_trail(
    offering: Offering,
    act: Act,
    *,
    learners: Sequence[User] | None = None,
    always: Collection[Key] = (),
    reasons: Mapping[Key, str] | None = None,
) -> Iterator[None]:
    """One transaction; every grade that is another one after it is written down, before and after.

    `always`: items and learners that are written down even when their points stay as they are.
    """
    with transaction.atomic():
        people = list(learners_in(offering)) if learners is None else learners
        now = timezone.now()
        before = book_get(offering, people, now=now)
        yield
        after = book_get(offering, people, now=now)
        had, has = before.points(), after.points()
        # Who came in only now had no grade that could change.
        changed = [key for key in had | has if key in always or not _same(had.get(key), has.get(key))]
        items = {item.pk: item for item in (*before.items, *after.items)}
        there = {item.pk for item in after.items}
        GradeChange.objects.bulk_create(
            GradeChange(
                offering=offering,
                item_id=item if item in there else None,
                path=items[item].path,
                learner_id=learner,
                what=act.what,
                before=had.get((item, learner)),
                after=has.get((item, learner)),
                reason=(reasons or {}).get((item, learner), act.reason),
                changed_by=act.by,
                changed_at=now,
            )
            for item, learner in changed
        )


def _same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) < SAME


def grade_set(*, item: GradeItem, learner: User, by: User, points: float | None, reason: str) -> GradeSetting:
    """An instructor's word: so many points, or excused (None). MoreThanAll, NotInOffering."""
    if points is not None and points > item.points:
        raise MoreThanAll(item.points)
    _must_be_in(item.offering, learner)
    what = What.EXCUSED if points is None else What.SET
    reason = without_nul(reason)
    with kept_in_trail(item.offering, Act(by=by, what=what, reason=reason), **_only(item, learner)):
        kept, _made = GradeSetting.objects.update_or_create(
            item=item,
            learner=learner,
            defaults={"points": points, "reason": reason, "set_by": by, "set_at": timezone.now()},
        )
    return kept


def grade_unset(*, item: GradeItem, learner: User, by: User, reason: str) -> None:
    """What was computed counts again."""
    rows = said_of(GradeSetting, item, learner)
    if rows.exists():
        act = Act(by=by, what=What.UNSET, reason=without_nul(reason))
        with kept_in_trail(item.offering, act, **_only(item, learner)):
            rows.delete()


def extension_give(*, item: GradeItem, learner: User, by: User, due_at: datetime, reason: str) -> Extension:
    """A deadline of one's own. NotInOffering."""
    _must_be_in(item.offering, learner)
    reason = without_nul(reason)
    with kept_in_trail(item.offering, Act(by=by, what=What.EXTENDED, reason=reason), **_only(item, learner)):
        kept, _made = Extension.objects.update_or_create(
            item=item,
            learner=learner,
            defaults={"due_at": due_at, "reason": reason, "given_by": by, "given_at": timezone.now()},
        )
    return kept


def extension_take_back(*, item: GradeItem, learner: User, by: User, reason: str) -> None:
    """The offering's deadline holds again."""
    rows = said_of(Extension, item, learner)
    if rows.exists():
        act = Act(by=by, what=What.UNEXTENDED, reason=without_nul(reason))
        with kept_in_trail(item.offering, act, **_only(item, learner)):
            rows.delete()


def _only(item: GradeItem, learner: User) -> dict[str, object]:
    return {"learners": [learner], "always": [(item.pk, learner.pk)]}


def _must_be_in(offering: Offering, learner: User) -> None:
    if not learners_in(offering).filter(pk=learner.pk).exists():
        raise NotInOffering


def scheme_change(*, scheme: Scheme, by: User, reason: str = "") -> Scheme:
    """Other rules; whose grade they change is written down."""
    scheme.full_clean()
    with kept_in_trail(scheme.offering, Act(by=by, what=What.SCHEME, reason=without_nul(reason))):
        scheme.save()
    return scheme


def items_change(
    *,
    offering: Offering,
    by: User,
    kept: Sequence[GradeItem],
    dropped: Sequence[GradeItem] = (),
    reason: str = "",
) -> None:
    """What counts, by when, and how much; whose grade that changes is written down."""
    for item in kept:
        item.full_clean(validate_constraints=False)
    with kept_in_trail(offering, Act(by=by, what=What.DEADLINE, reason=without_nul(reason))):
        settings_scale(kept)
        for item in kept:
            item.save()
            rows_join(item, [one for one in dropped if one.path in paths_beside(item.path)])
        GradeItem.objects.filter(pk__in=[item.pk for item in dropped], offering=offering).delete()
