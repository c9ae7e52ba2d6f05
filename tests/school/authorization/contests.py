"""Contests: the contest and its board are everybody's in the school; an entry, its file and its choice are one's own."""

from collections.abc import Mapping
from pathlib import Path
from uuid import uuid4

from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.catalog.library import Library, library, library_open, read_library
from sensui.school.catalog.models import Item
from sensui.school.catalog.services import catalogue_sync
from sensui.school.contests.models import Entrant, Entry, EntryFile
from sensui.school.contests.services import entrant_of

from .entries import own, signed_in, with_token
from .world import World

REEF = Path(__file__).parents[1] / "contests" / "courses" / "reef"
CONTEST = {"course": "reef", "unit": "signals", "contest": "echoes"}
PROGRAM = {"kind": "program", "ending": ".py", "shares_code": True}
NO_CONTENT = b"x\x9c\x03\x00\x00\x00\x00\x01"
_read: dict[str, Library] = {}


def the_contest(world: World, person: User) -> Mapping[str, object]:
    """The course with a contest beside the small one."""
    if "reef" not in _read:
        _read["reef"] = read_library([REEF])
    reef, now = _read["reef"], library()
    if now.course("reef") is None:
        both = Library(courses=now.courses + reef.courses, digests=now.digests | reef.digests)
        library_open(both)
    catalogue_sync(library=library())
    return dict(CONTEST)


def _entrant(world: World, person: User) -> Entrant:
    the_contest(world, person)
    return entrant_of(learner=person, item=Item.objects.get(path="reef/signals/contests/echoes"))


def _entry(world: World, person: User, **more: object) -> Entry:
    now = timezone.now()
    facts = {"kind": "predictions", "ending": ".csv", "state": "scored", "public": 0.5, "private": 0.5}
    found = {"day": now.date(), "slot": 1, "daily_limit": 3, "submitted_at": now, "scored_at": now}
    made = {"size": 0, "digest": "", "note": world.words(person), "breakdown": [], **facts, **found, **more}
    row, is_new = Entry.objects.get_or_create(entrant=_entrant(world, person), number=1, defaults=made)
    if is_new:
        EntryFile.objects.create(entry=row, content=NO_CONTENT)
    return row


def an_entry(world: World, person: User) -> Mapping[str, object]:
    return {**CONTEST, "number": _entry(world, person).number}


def an_entry_by_id(world: World, person: User) -> Mapping[str, object]:
    return {**CONTEST, "entry": _entry(world, person).pk}


def an_entrant(world: World, person: User) -> Mapping[str, object]:
    _entrant(world, person)
    return dict(CONTEST)


def learners_entry(world: World, person: User) -> Mapping[str, object]:
    """The contest's address; whoever asks is asked about their own entries."""
    an_entry(world, world.learner)
    return dict(CONTEST)


def a_shown_program(world: World, person: User) -> Mapping[str, object]:
    """A program that its entrant agreed to show; only who has fixed their finals is shown it."""
    row = _entry(world, person, **PROGRAM)
    Entrant.objects.filter(learner=person).update(fixed_at=timezone.now())
    return {**CONTEST, "entry": row.pk}


def an_entrant_who_is_done(world: World, person: User) -> Mapping[str, object]:
    _entrant(world, person)
    Entrant.objects.filter(learner=person).update(fixed_at=timezone.now())
    return {**CONTEST, "name": "nearest"}


contest = signed_in().at(the_contest)
mine = signed_in().at(learners_entry)
ENTRIES = {
    "contests:overview": mine,
    "contests:data": contest,
    "contests:starter": signed_in().at(lambda world, person: {**the_contest(world, person), "lang": "en"}),
    "contests:download": signed_in().at(
        lambda world, person: {**the_contest(world, person), "name": "README.txt"}
    ),
    "contests:leakage": contest,
    "contests:board": mine,
    "contests:code": own(a_shown_program),
    "contests:field-code": own(an_entrant_who_is_done),
    "contests:submit": (mine, mine.post()),
    "contests:submitted": own(an_entry_by_id),
    "contests:again": own(an_entry_by_id).post(),
    "contests:entries": mine,
    "contests:finals": own(an_entrant).post(),
    "contests:name": mine.post(name="Nemo"),
    "contests:entry": (own(an_entry), own(an_entry).post(note="mine")),
    "contests:file": own(an_entry),
    "contests:elsewhere": with_token(),
    "contests:elsewhere-entries": (with_token().at(**CONTEST), with_token().at(**CONTEST).post()),
    "contests:elsewhere-entry": with_token().at(**CONTEST, entry=uuid4()),
    "contests:elsewhere-board": with_token().at(**CONTEST),
}
