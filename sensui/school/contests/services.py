"""What is written about contests: entries are taken, scored once, or dropped without a trace."""

import logging
import zlib
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from sensui.course import Contest
from sensui.data import DataError
from sensui.grading import GradingError
from sensui.sandbox import SandboxError

from ..accounts.models import User
from ..catalog.library import library
from ..catalog.models import Item
from ..compute.models import Job
from ..compute.services import job_again, job_enqueue
from ..study.services import result_keep
from ..tags import page_language
from ..typed import without_nul
from . import judging
from .errors import EntryNotValid, LimitReached, NotJudged, NotTaken, TooLarge
from .judging import HandedIn
from .models import Contest as ContestRow
from .models import Entrant, Entry, EntryFile
from .names import name_for

if TYPE_CHECKING:
    from sensui.grading.contests import Part

log = logging.getLogger("sensui.school.contests")

ENDINGS = {".csv": Entry.Kind.PREDICTIONS, ".parquet": Entry.Kind.PREDICTIONS, ".py": Entry.Kind.PROGRAM}
LONGEST_NOTE = 2000
SCORE = "contests.score"
OPEN = (Entry.State.QUEUED, Entry.State.SCORING)


def entrant_of(*, learner: User, item: Item) -> Entrant:
    """The learner as an entrant of a contest; made, with a name that tells nobody who they are, when new."""
    row, _made = ContestRow.objects.get_or_create(item=item)
    found = Entrant.objects.filter(contest=row, learner=learner).first()
    return (
        found
        or Entrant.objects.get_or_create(contest=row, learner=learner, defaults={"name": name_for(row)})[0]
    )


def handed_in(*, contest: Contest, name: str, content: bytes) -> HandedIn:
    """A file as this contest takes it. NotTaken, where it does not; of its name only the ending counts."""
    ending = next((one for one in ENDINGS if name.lower().endswith(one)), None)
    kind = ENDINGS[ending] if ending else None
    takes = {
        Entry.Kind.PREDICTIONS: contest.takes_predictions,
        Entry.Kind.PROGRAM: contest.takes_program,
    }
    if ending is None or kind is None or not takes[kind]:
        endings = ", ".join(one for one, of in ENDINGS.items() if takes[of])
        raise NotTaken(
            _("This contest takes files that end in: %(endings)s") % {"endings": endings}, status=415
        )
    most = largest(contest, kind)
    if len(content) > most:
        raise TooLarge(mib=most / 2**20)
    return HandedIn(kind=kind.value, ending=ending, content=content)


def largest(contest: Contest, kind: str | None = None) -> int:
    """The most bytes that a file of this kind may have; of any kind when none is named."""
    sizes = {
        Entry.Kind.PREDICTIONS: int(contest.max_mib * 2**20) if contest.takes_predictions else 0,
        Entry.Kind.PROGRAM: contest.program_kib * 2**10 if contest.takes_program else 0,
    }
    return max(sizes.values()) if kind is None else sizes[Entry.Kind(kind)]


def entry_create(
    *, learner: User, item: Item, name: str, content: bytes, note: str = "", shares_code: bool = False
) -> Entry:
    """Take what a learner hands in, charge the day's limit once, and have it scored.

    NotTaken, LimitReached, EntryNotValid: then there is no row, no file and no charge.
    """
    contest = contest_of(item)
    now = timezone.now()
    if contest.opens is not None and now < contest.opens:
        raise NotTaken(_("This contest is not open yet."), status=409)
    taken = handed_in(contest=contest, name=name, content=content)
    known = Entrant.objects.filter(contest__item=item, learner=learner).first()
    if known is not None:
        _free_slot(known, contest, now)  # whoever is at the limit already does not use the judge as well
    _check(contest, taken)
    with transaction.atomic():
        entrant = entrant_of(learner=learner, item=item)
        # Two tabs at once: the second waits here. Were it not so, the constraint on the slot would refuse it.
        entrant = Entrant.objects.select_for_update().get(pk=entrant.pk)
        entry = Entry.objects.create(
            entrant=entrant,
            number=1 + (entrant.entries.aggregate(last=Max("number"))["last"] or 0),
            kind=taken.kind,
            ending=taken.ending,
            size=len(taken.content),
            digest=sha256(taken.content).hexdigest(),
            submitted_at=now,
            day=day_of(now),
            slot=_free_slot(entrant, contest, now),
            daily_limit=contest.daily_limit,
            is_late=contest.closes is not None and now >= contest.closes,
            note=without_nul(note)[:LONGEST_NOTE].strip(),
            shares_code=shares_code,
        )
        EntryFile.objects.create(entry=entry, content=zlib.compress(taken.content))
        _enqueue(entry, learner)
    return entry


def _check(contest: Contest, taken: HandedIn) -> None:
    from sensui.grading.contests import EntryRefused

    try:
        judging.check(contest, taken)
    except EntryRefused as refusal:
        raise EntryNotValid(refusal.message.in_(page_language()), row=refusal.row) from None
    except (GradingError, SandboxError, DataError) as error:
        log.exception("an entry of contest %s could not be checked", contest.path)
        raise NotJudged from error


def day_of(moment: datetime) -> date:
    """The day on whose limit a moment counts: the same for everybody, wherever they say they are."""
    return moment.astimezone(UTC).date()


def _free_slot(entrant: Entrant, contest: Contest, now: datetime) -> int:
    used = set(entrant.entries.filter(day=day_of(now)).values_list("slot", flat=True))
    for slot in range(1, contest.daily_limit + 1):
        if slot not in used:
            return slot
    tomorrow = datetime.combine(now.astimezone(UTC).date() + timedelta(days=1), time(), tzinfo=UTC)
    raise LimitReached(limit=contest.daily_limit, opens_at=tomorrow)


def _enqueue(entry: Entry, learner: User) -> None:
    job_enqueue(kind=SCORE, payload={"entry": str(entry.pk)}, learner=learner, key=job_key(entry.pk))


def job_key(entry: UUID) -> str:
    """The name of the job that scores an entry: asked for twice, it is there once."""
    return f"{SCORE}:{entry}"


@transaction.atomic
def entry_again(*, entry: Entry) -> None:
    """Score what could not be scored, where that was not the learner's fault; it counts as one of today."""
    entry_charge(entry=entry.pk)
    job = Job.objects.filter(key=job_key(entry.pk)).first()
    if job is not None:
        job_again(job=job)


@transaction.atomic
def entry_charge(*, entry: UUID) -> None:
    """Put what could not be scored back into today's limit; whatever else it is, it stays. LimitReached."""
    row = Entry.objects.select_related("entrant__contest__item").filter(pk=entry).first()
    if row is None or row.state != Entry.State.FAILED:
        return
    entrant = Entrant.objects.select_for_update().get(pk=row.entrant_id)
    now, contest = timezone.now(), contest_of(row.entrant.contest.item)
    slot = _free_slot(entrant, contest, now)
    Entry.objects.filter(pk=entry, state=Entry.State.FAILED).update(
        day=day_of(now), slot=slot, daily_limit=contest.daily_limit, state=Entry.State.QUEUED
    )


def entry_judge(*, entry: UUID) -> dict[str, Any]:
    """What an entry is worth, or why it is refused after all; nothing where it was scored or dropped before."""
    from sensui.grading.contests import EntryRefused

    rows = Entry.objects.select_related("entrant__contest__item", "file")
    row = rows.filter(pk=entry, state__in=OPEN).first()
    if row is None:
        return {}
    Entry.objects.filter(pk=entry, state=Entry.State.QUEUED).update(state=Entry.State.SCORING)
    content = zlib.decompress(row.file.content)
    contest = contest_of(row.entrant.contest.item)
    try:
        scores = judging.scored(contest, HandedIn(kind=row.kind, ending=row.ending, content=content))
    except EntryRefused as refusal:
        return {"refused": {"en": refusal.message.en, "ja": refusal.message.ja}}
    return {
        "public": scores.public,
        "private": scores.private,
        "breakdown": [_told(part) for part in scores.breakdown],
        "round": judging.round_of(contest),
    }


def _told(part: "Part") -> dict[str, Any]:
    return {
        "name": {"en": part.name.en, "ja": part.name.ja},
        "examples": part.examples,
        "score": part.score,
        "note": {"en": part.note.en, "ja": part.note.ja} if part.note else None,
    }


@transaction.atomic
def entry_settle(*, entry: UUID, result: dict[str, Any]) -> None:
    """Write what came of the scoring, once; what is refused after all leaves no trace."""
    if "refused" in result:
        entry_drop(entry=entry)
        return
    if "public" not in result:
        return
    written = Entry.objects.filter(pk=entry, state__in=OPEN).update(
        state=Entry.State.SCORED,
        public=result["public"],
        private=result["private"],
        breakdown=result["breakdown"],
        round=result["round"],
        scored_at=timezone.now(),
    )
    if written:
        row = Entry.objects.select_related("entrant__learner", "entrant__contest__item").get(pk=entry)
        result_keep(
            learner=row.entrant.learner, item=row.entrant.contest.item, points=0, max_points=0, passed=True
        )


def entry_drop(*, entry: UUID) -> None:
    """Take an entry that was never scored away, with its file and its place in the day's limit."""
    Entry.objects.filter(pk=entry, state__in=OPEN).delete()


def entry_fail(*, entry: UUID) -> None:
    """The school could not score it: that is kept, and counts on no day's limit."""
    Entry.objects.filter(pk=entry, state__in=OPEN).update(state=Entry.State.FAILED, day=None, slot=None)


def contest_of(item: Item) -> Contest:
    """The contest that an item stands for."""
    contest = library().things[item.path].contest
    assert contest is not None
    return contest
