"""The log of a run: its first and its last lines, however many it writes, and how many are left out between them."""

from collections import deque

from django.db.models import F
from django.utils import timezone
from django.utils.translation import ngettext

from ..typed import without_nul
from .models import Job, LogLine

FIRST_LINES, LAST_LINES, LONGEST_LINE = 1000, 1000, 4000
"""what is kept of a run"""
FIRST_SHOWN, LAST_SHOWN = 100, 200
"""what its page shows of that"""


class Unwritten:
    """Lines that wait to be written down: never more of them than could be kept."""

    def __init__(self) -> None:
        self.said = 0
        self._first: list[str] = []
        self._last: deque[str] = deque(maxlen=LAST_LINES)

    def add(self, text: str) -> None:
        self.said += 1
        line = without_nul(text)[:LONGEST_LINE]
        (self._first if len(self._first) < FIRST_LINES else self._last).append(line)

    def following(self, before: int) -> list[str]:
        """Which of them are kept where so many lines came before."""
        room = max(FIRST_LINES - before, 0)
        return [*self._first[:room], *deque((*self._first[room:], *self._last), maxlen=LAST_LINES)]


def lines_write(job: Job, unwritten: Unwritten) -> None:
    """Write lines down, in the caller's transaction, and let go of those that are neither first nor last any more."""
    if not unwritten.said:
        return
    row = Job.objects.filter(pk=job.pk)
    before = row.values_list("lines_said", flat=True).get()
    now = timezone.now()
    LogLine.objects.bulk_create(
        LogLine(job=job, text=text, written_at=now) for text in unwritten.following(before)
    )
    row.update(lines_said=F("lines_said") + unwritten.said)
    if before + unwritten.said > FIRST_LINES + LAST_LINES:
        keys = job.lines.values_list("pk", flat=True)
        first, last = keys.order_by("pk")[FIRST_LINES - 1], keys.order_by("-pk")[LAST_LINES - 1]
        job.lines.filter(pk__gt=first, pk__lt=last).delete()


def lines_of(job: Job) -> list[LogLine]:
    """What the page of a run shows of its log; a line of ours stands where lines are left out."""
    first, last = min(FIRST_LINES, FIRST_SHOWN), min(LAST_LINES, LAST_SHOWN)
    rows = job.lines.order_by("pk")
    if (left_out := job.lines_said - first - last) <= 0:
        return list(rows)
    end = list(rows.reverse()[:last])[::-1]
    sentence = ngettext("… %(lines)d line left out …", "… %(lines)d lines left out …", left_out)
    gap = LogLine(job=job, text=sentence % {"lines": left_out}, written_at=end[0].written_at)
    return [*rows[:first], gap, *end]
