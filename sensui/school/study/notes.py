"""What is written in the journal. Nothing that was ever typed is lost."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from ..accounts.models import User
from ..catalog.models import Unit
from ..typed import without_nul
from .models import Note, Revision


@dataclass(frozen=True, kw_only=True)
class Saved:
    """What saving came to."""

    revision: Revision
    overtaken: bool
    """somebody (another tab) had saved something else since; it is kept as an earlier revision"""


@transaction.atomic
def note_save(*, learner: User, unit: Unit, body: str, based_on: int) -> Saved:
    """Save the journal of a unit.

    What only adds to the revision before takes its place. As soon as anything was removed or rewritten, the
    revision before stays as it was.
    """
    note, _made = Note.objects.get_or_create(learner=learner, unit=unit)
    note = Note.objects.select_for_update().get(pk=note.pk)
    body = without_nul(body).replace("\r\n", "\n")
    last = note.revisions.order_by("-number").first()
    if last is None:
        return Saved(revision=_revision(note, 1, body), overtaken=False)
    overtaken = last.number != based_on and last.body != body
    if last.body == body:
        return Saved(revision=last, overtaken=False)
    if only_adds(last.body, body) and not overtaken:
        last.body, last.saved_at = body, timezone.now()
        last.save(update_fields=["body", "saved_at"])
        return Saved(revision=last, overtaken=False)
    return Saved(revision=_revision(note, last.number + 1, body), overtaken=overtaken)


def only_adds(before: str, after: str) -> bool:
    """Is `after` the text before with something put in at one place?"""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    return after.endswith(before[start:]) and len(after) - len(before) >= 0


def _revision(note: Note, number: int, body: str) -> Revision:
    return Revision.objects.create(note=note, number=number, body=body, saved_at=timezone.now())
