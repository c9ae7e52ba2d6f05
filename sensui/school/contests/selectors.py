"""What is read about contests."""

import zlib
from uuid import UUID

from django.utils import timezone

from sensui.course import Contest

from ..accounts.models import User
from ..catalog.models import Item
from ..compute.models import Job
from .models import Contest as ContestRow
from .models import Entrant, Entry
from .services import day_of, job_key


def contest_row(item: Item) -> ContestRow:
    """The row of a contest; made when it is first asked for."""
    row = ContestRow.objects.get_or_create(item=item)[0]
    row.item = item
    return row


def entrant_get(learner: User, row: ContestRow) -> Entrant | None:
    return Entrant.objects.filter(learner=learner, contest=row).select_related("contest").first()


def entry_list(entrant: Entrant | None) -> list[Entry]:
    """A learner's own entries, the newest first."""
    return list(entrant.entries.defer("breakdown").order_by("-number")) if entrant else []


def entry_get(learner: User, path: str, number: int) -> Entry | None:
    """One of the learner's own entries by its number."""
    rows = Entry.objects.filter(entrant__learner=learner, entrant__contest__item__path=path, number=number)
    return rows.select_related("entrant__contest__item").first()


def entry_by_id(learner: User, path: str, entry: UUID) -> Entry | None:
    """One of the learner's own entries by its id."""
    rows = Entry.objects.filter(entrant__learner=learner, entrant__contest__item__path=path, pk=entry)
    return rows.select_related("entrant__contest__item").first()


def content_of(entry: Entry) -> bytes:
    """The file of an entry."""
    return zlib.decompress(entry.file.content)


def left_today(entrant: Entrant | None, contest: Contest) -> int:
    """How many entries of today's limit are left."""
    used = entrant.entries.filter(day=day_of(timezone.now())).count() if entrant else 0
    return max(0, contest.daily_limit - used)


def job_of(learner: User, entry: UUID) -> Job | None:
    """The job that scores an entry, or scored it, or refused it."""
    return Job.objects.filter(key=job_key(entry), learner=learner).first()


def shared_get(path: str, entry: UUID) -> Entry | None:
    """A scored program that its entrant agreed to show. When it is time to show it, others decide."""
    rows = Entry.objects.filter(
        pk=entry,
        entrant__contest__item__path=path,
        state=Entry.State.SCORED,
        kind=Entry.Kind.PROGRAM,
        shares_code=True,
    )
    return rows.select_related("entrant", "file").first()
