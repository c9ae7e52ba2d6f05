"""What is written about progress and time."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from ..accounts.models import User
from ..catalog.models import Item
from .models import SLOT_SECONDS, Beat, Progress


@transaction.atomic
def position_keep(*, learner: User, item: Item, scene: str, block: int) -> Progress:
    """Remember where in a lecture somebody is."""
    progress = _progress(learner, item)
    progress.scene, progress.block, progress.touched_at = scene, block, timezone.now()
    progress.save(update_fields=["scene", "block", "touched_at"])
    return progress


@transaction.atomic
def item_finish(*, learner: User, item: Item) -> Progress:
    """The learner says that they are through with something."""
    progress = _progress(learner, item)
    _finish(progress)
    progress.save()
    return progress


@transaction.atomic
def result_keep(*, learner: User, item: Item, points: float, max_points: float, passed: bool) -> Progress:
    """Keep the best result of a quiz or a lab; what was once passed stays passed."""
    progress = _progress(learner, item)
    share = points / max_points if max_points else 0
    kept = progress.points / progress.max_points if progress.max_points else -1
    if share > kept:
        progress.points, progress.max_points = points, max_points
    progress.touched_at = timezone.now()
    if passed:
        _finish(progress)
    progress.save()
    return progress


def _progress(learner: User, item: Item) -> Progress:
    now = timezone.now()
    row, _made = Progress.objects.select_for_update().get_or_create(
        learner=learner, item=item, defaults={"touched_at": now}
    )
    return row


def _finish(progress: Progress) -> None:
    progress.touched_at = timezone.now()
    if not progress.is_done:
        progress.state, progress.done_at = Progress.State.DONE, progress.touched_at


def beat_record(*, learner: User, item: Item | None, at: datetime | None = None) -> None:
    """Count the half minute in which something was done, once."""
    at = at or timezone.now()
    Beat.objects.bulk_create(
        [
            Beat(
                learner=learner,
                item=item,
                slot=int(at.timestamp()) // SLOT_SECONDS,
                day=timezone.localdate(at),
            )
        ],
        ignore_conflicts=True,
    )
