"""Old revisions: the older, the fewer; those that somebody may come back to stay."""

from collections import Counter
from datetime import timedelta
from math import inf

from django.utils import timezone

from .models import Notebook, Revision

# Until this age, one revision in so long is left.
STEPS = (
    (timedelta(minutes=10), timedelta(0)),
    (timedelta(hours=1), timedelta(minutes=1)),
    (timedelta(days=1), timedelta(minutes=10)),
    (timedelta(days=14), timedelta(hours=1)),
)
AFTERWARDS = timedelta(days=1)


def revisions_thin(*, notebook: Notebook) -> int:
    """Take out what nobody will miss; how many that were. Call it in the transaction that saves."""
    rows = list(notebook.revisions.defer("content").order_by("-number"))
    children = Counter(one.parent for one in rows)
    gone: dict[int, int | None] = {}
    last = inf
    for row in rows:
        at = row.saved_at.timestamp()
        # A branch hangs on a revision with two children; a revision without any is the tip of one.
        must_stay = row.is_kept or row.number == notebook.head or children[row.number] != 1
        if must_stay or row.parent is None or last - at >= _distance(row):
            last = at
        else:
            gone[row.number] = row.parent
    _take_out(notebook, rows, gone)
    return len(gone)


def _distance(row: Revision) -> float:
    age = timezone.now() - row.saved_at
    steps = (apart for until, apart in STEPS if age <= until)
    return next(steps, AFTERWARDS).total_seconds()


def _take_out(notebook: Notebook, rows: list[Revision], gone: dict[int, int | None]) -> None:
    moved = [row for row in rows if row.number not in gone and row.parent in gone]
    for row in moved:
        while row.parent in gone:
            row.parent = gone[row.parent]
    Revision.objects.bulk_update(moved, ["parent"], batch_size=200)
    numbers = sorted(gone)
    for start in range(0, len(numbers), 500):
        notebook.revisions.filter(number__in=numbers[start : start + 500]).delete()
