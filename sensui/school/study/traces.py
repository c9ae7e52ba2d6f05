"""What is written about the way through the exercises of a lab: tries, mistakes, hints that were opened."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from sensui.grading import Outcome

from ..accounts.models import User
from ..catalog.models import Item
from .models import Beat, HintOpening, Mistake, Trace


@transaction.atomic
def verdict_trace(*, learner: User, item: Item, said: Iterable[Mapping[str, Any]]) -> None:
    """Note what the judge said of exercises. What is not written yet was not tried."""
    for one in said:
        if one["outcome"] != Outcome.MISSING.value:
            _tried(learner, item, one)


def _tried(learner: User, item: Item, one: Mapping[str, Any]) -> None:
    now = timezone.now()
    trace, _made = Trace.objects.get_or_create(learner=learner, item=item, exercise=one["name"])
    tries = Trace.objects.filter(pk=trace.pk, passed_at__isnull=True)
    tries.update(tries=F("tries") + 1)
    if one["outcome"] == Outcome.PASSED.value:
        beats = Beat.objects.filter(learner=learner, item=item).count()
        tries.update(passed_at=now, beats_at_pass=beats)
    elif one.get("misconception"):
        Mistake.objects.get_or_create(
            trace=trace, misconception=one["misconception"], defaults={"first_at": now}
        )


@transaction.atomic
def hint_open(*, learner: User, item: Item, exercise: str, number: int) -> None:
    """Somebody opened a hint, for the first time."""
    trace, _made = Trace.objects.get_or_create(learner=learner, item=item, exercise=exercise)
    HintOpening.objects.get_or_create(trace=trace, number=number, defaults={"opened_at": timezone.now()})
