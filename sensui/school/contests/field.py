"""The standing field: programs that are on the board before anybody, scored once and kept as rows."""

from django.db import transaction

from sensui.course import Contest

from ..catalog.models import Item
from ..compute.services import job_enqueue
from . import judging
from .models import Contest as ContestRow
from .models import FieldScore
from .services import contest_of

FIELD = "contests.field"


def field_call(row: ContestRow, contest: Contest) -> None:
    """Have the field scored, where it was not since data or programs changed. Asked for again, it is there once."""
    digest = field_digest_of(contest)
    if row.field_digest == digest:
        return
    with transaction.atomic():
        job_enqueue(kind=FIELD, payload={"item": row.item.path}, key=f"{FIELD}:{row.item.path}:{digest}")


def field_digest_of(contest: Contest) -> str:
    """Changes with whatever can change a score of the field."""
    return f"{contest.digest[:24]}-{judging.round_of(contest)}"


def field_write(*, path: str) -> None:
    """Score the field and put its rows in place of the old ones, all at once."""
    item = Item.objects.get(path=path)
    contest = contest_of(item)
    scores = judging.field_of(contest)
    with transaction.atomic():
        row = ContestRow.objects.select_for_update().get_or_create(item=item)[0]
        row.field.all().delete()
        FieldScore.objects.bulk_create(
            FieldScore(
                contest=row,
                name=one.entrant.id,
                title_en=one.entrant.title.en,
                title_ja=one.entrant.title.ja,
                public=one.public,
                private=one.private,
            )
            for one in scores
        )
        row.field_digest = field_digest_of(contest)
        row.save(update_fields=["field_digest"])
