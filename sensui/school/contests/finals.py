"""Which entries count in the end: up to two, chosen before the private scores are shown."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sensui.course import Contest

from .errors import BadChoice
from .judging import round_of
from .models import MOST_FINALS, Entrant, Entry
from .reveal import waits_for_finals


def most_finals(contest: Contest) -> int:
    return min(MOST_FINALS, contest.finals)


def can_choose(entrant: Entrant, contest: Contest) -> bool:
    """May the choice still be changed? Not once it is fixed, or the contest over."""
    is_over = contest.closes is not None and timezone.now() >= contest.closes
    return not (is_over or entrant.fixed_at)


@transaction.atomic
def finals_choose(*, entrant: Entrant, contest: Contest, numbers: Sequence[int]) -> None:
    """Choose the final entries by number; the choice before is forgotten. BadChoice."""
    row = Entrant.objects.select_for_update().get(pk=entrant.pk)
    if not can_choose(row, contest):
        raise BadChoice(_("The final entries are fixed and cannot be changed any more."))
    wanted = list(dict.fromkeys(numbers))
    most = most_finals(contest)
    if len(wanted) > most:
        sentence = ngettext("Choose %(most)d entry at most.", "Choose %(most)d entries at most.", most)
        raise BadChoice(sentence % {"most": most})
    scored = row.entries.filter(
        number__in=wanted, state=Entry.State.SCORED, is_late=False, round=round_of(contest)
    )
    if scored.count() != len(wanted):
        raise BadChoice(_("Only entries that are scored can be final."))
    row.entries.filter(final_place__isnull=False).update(final_place=None)
    for place, number in enumerate(wanted, start=1):
        row.entries.filter(number=number).update(final_place=place)


@transaction.atomic
def finals_fix(*, entrant: Entrant, contest: Contest) -> None:
    """Fix the final entries for good, which shows the private scores where the contest's rules say so. BadChoice."""
    row = Entrant.objects.select_for_update().get(pk=entrant.pk)
    if row.fixed_at is not None or not waits_for_finals(contest):
        return
    if not row.entries.filter(final_place__isnull=False).exists():
        raise BadChoice(_("Choose your final entries first."))
    row.fixed_at = timezone.now()
    row.save(update_fields=["fixed_at"])


def note_keep(*, entry: Entry, note: str, shares_code: bool) -> None:
    """What the entrant says of an entry, and whether its program may be shown when the time has come."""
    from ..typed import without_nul
    from .services import LONGEST_NOTE

    Entry.objects.filter(pk=entry.pk).update(
        note=without_nul(note)[:LONGEST_NOTE].strip(), shares_code=shares_code
    )
