"""Entries are taken within the day's limit, scored once, and what is refused leaves no trace."""

import io
import re
import zlib
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from sensui.grading.contests import Scores
from sensui.school.compute.models import Job
from sensui.school.compute.worker import work_once
from sensui.school.contests import judging, services
from sensui.school.contests.errors import EntryNotValid, LimitReached, NotJudged, NotTaken, TooLarge
from sensui.school.contests.jobs import ATTEMPTS
from sensui.school.contests.models import Entrant, Entry, EntryFile
from sensui.school.contests.selectors import content_of, left_today
from sensui.school.contests.services import entry_again, entry_create, entry_fail, entry_judge, entry_settle
from sensui.school.study.models import Progress

from .conftest import predictions, truth, written

LIMIT = 3
READS_LABELS = "def predict(inputs):\n    return open('/work/labels.npz').read()\n"


def enter(learner, item, content: bytes, *, name: str = "mine.csv", **more) -> Entry:
    return entry_create(learner=learner, item=item, name=name, content=content, **more)


def traces() -> tuple[int, int, int]:
    return (
        Entry.objects.count(),
        EntryFile.objects.count(),
        Job.objects.filter(kind=services.SCORE).exclude(state=Job.State.DONE).count(),
    )


def test_an_entry_is_kept_with_its_file_and_scored_on_both_parts(learner, item, contest):
    _labels, is_public = truth(contest)
    content = predictions(contest, public=3, private=5)

    entry = enter(learner, item, content)
    work_once()

    entry.refresh_from_db()
    assert (Entry.State.SCORED, 1) == (entry.state, entry.number)
    assert content == content_of(entry)
    assert entry.public == pytest.approx(1 - 3 / is_public.sum(), abs=1e-9)
    assert entry.private == pytest.approx(1 - 5 / (~is_public).sum(), abs=1e-9)
    assert sum(part["examples"] for part in entry.breakdown) == is_public.sum()


def test_a_program_is_run_behind_the_wall_and_scored(learner, item, contest):
    program = contest.field[1].source

    entry = enter(learner, item, program.encode(), name="mine.py")
    work_once()

    entry.refresh_from_db()
    assert Entry.State.SCORED == entry.state
    assert 0.5 < entry.public <= 1


def test_the_contest_is_done_with_the_first_scored_entry_and_not_before(learner, item, contest):
    enter(learner, item, predictions(contest))
    assert not Progress.objects.exists()

    work_once()

    assert Progress.objects.get(learner=learner, item=item).is_done


def arrays() -> bytes:
    """A packed file whose one array is far larger than the file."""
    out = io.BytesIO()
    np.savez_compressed(out, label=np.zeros(1 << 22))
    return out.getvalue()


HUGE = b"id,label\n" + b"0,0\n" * 1_000_000
REFUSED = {
    "a number that is none": (lambda contest: predictions(contest).replace(b"\r\n5,", b"\r\n5,nan,"), 422),
    "NaN": (lambda contest: re.sub(rb"\r\n5,\d", b"\r\n5,nan", predictions(contest)), 422),
    "wrong ids": (lambda contest: predictions(contest).replace(b"\r\n5,", b"\r\n500,"), 422),
    "one row twice": (lambda contest: predictions(contest) + b"5,1\r\n", 422),
    "a class that is none": (lambda contest: re.sub(rb"\r\n5,\d", b"\r\n5,7", predictions(contest)), 422),
    "too few rows": (lambda contest: predictions(contest)[:100], 422),
    "nothing": (lambda contest: b"", 422),
    "a zip": (lambda contest: b"PK\x03\x04" + b"\0" * 1000, 422),
    "a gzip": (lambda contest: b"\x1f\x8b" + zlib.compress(b"\0" * 1_000_000), 422),
    "an open quote": (lambda contest: re.sub(rb"\r\n5,\d", b'\r\n5,"1', predictions(contest)), 422),
    "infinity": (lambda contest: re.sub(rb"\r\n5,\d", b"\r\n5,-inf", predictions(contest)), 422),
    "a number of 400 digits": (
        lambda contest: re.sub(rb"\r\n5,\d", b"\r\n5," + b"9" * 400, predictions(contest)),
        422,
    ),
    "thousands of columns": (lambda contest: b"id" + b",label" * 5000 + b"\r\n", 422),
    "UTF-16": (lambda contest: predictions(contest).decode().encode("utf-16"), 422),
    "a byte order mark": (lambda contest: b"\xef\xbb\xbf", 422),
    "arrays": (lambda contest: arrays(), 422),
    "a million rows": (lambda contest: HUGE, 413),
}


@pytest.mark.parametrize("content", REFUSED)
def test_what_the_check_refuses_is_told_in_one_sentence_and_leaves_no_trace(learner, item, contest, content):
    make, status = REFUSED[content]

    with pytest.raises((EntryNotValid, TooLarge)) as caught:
        enter(learner, item, make(contest))

    assert status == caught.value.status
    assert "\n" not in str(caught.value)
    assert (0, 0, 0) == traces()
    assert LIMIT == left_today(Entrant.objects.filter(learner=learner).first(), contest)


def test_a_refusal_names_the_row(learner, item, contest):
    with pytest.raises(EntryNotValid) as caught:
        enter(learner, item, re.sub(rb"\r\n5,\d", b"\r\n5,nan", predictions(contest)))

    assert 7 == caught.value.row


@pytest.mark.parametrize("name", ["mine.txt", "mine", "mine.csv.exe", "mine.npz", "../../etc/passwd", ""])
def test_only_the_ending_of_a_name_counts_and_only_known_ones_are_taken(learner, item, contest, name):
    with pytest.raises(NotTaken) as caught:
        enter(learner, item, predictions(contest), name=name)

    assert 415 == caught.value.status
    assert (0, 0, 0) == traces()


@pytest.mark.parametrize(
    "source",
    [
        READS_LABELS,
        "import socket\n\ndef predict(inputs):\n    socket.create_connection(('1.1.1.1', 80), timeout=2)\n",
        "def predict(inputs):\n    import gc, sys\n    return [o for o in gc.get_objects() if 'labels' in repr(o)][0]\n",
        "def predict(inputs):\n    return [0.5] * len(inputs)\n",
    ],
)
def test_a_program_that_is_refused_while_it_runs_leaves_its_sentence_and_nothing_else(
    learner, item, contest, source
):
    entry = enter(learner, item, source.encode(), name="mine.py")
    assert LIMIT - 1 == left_today(entry.entrant, contest)

    work_once()

    assert (0, 0, 0) == traces()
    assert LIMIT == left_today(entry.entrant, contest)
    said = Job.objects.get(key=services.job_key(entry.pk)).result
    assert {"en", "ja"} == set(said["refused"])
    assert all(len(sentence.splitlines()) == 1 for sentence in said["refused"].values())


def test_the_days_limit_holds_and_opens_again_with_the_next_day(learner, item, contest, monkeypatch):
    for _number in range(LIMIT):
        enter(learner, item, predictions(contest))

    with pytest.raises(LimitReached) as caught:
        enter(learner, item, predictions(contest))

    tomorrow = timezone.now().astimezone(UTC).date() + timedelta(days=1)
    assert tomorrow == caught.value.opens_at.astimezone(UTC).date()
    assert LIMIT == Entry.objects.count()
    monkeypatch.setattr(services.timezone, "now", lambda: caught.value.opens_at)
    assert LIMIT + 1 == enter(learner, item, predictions(contest)).number


def test_the_day_is_the_same_wherever_a_learner_says_they_are():
    evening = datetime(2026, 4, 1, 23, 30, tzinfo=UTC)

    with timezone.override("Asia/Tokyo"):
        assert datetime(2026, 4, 1).date() == services.day_of(evening)
        assert datetime(2026, 4, 1).date() == services.day_of(timezone.localtime(evening))


def test_who_is_at_the_limit_does_not_use_the_judge(learner, item, contest, monkeypatch):
    for _number in range(LIMIT):
        enter(learner, item, predictions(contest))
    monkeypatch.setattr(judging, "check", lambda *_given: pytest.fail("the judge was asked"))

    with pytest.raises(LimitReached):
        enter(learner, item, predictions(contest))


def test_the_database_itself_refuses_a_place_beyond_the_limit_and_one_taken_twice(learner, item, contest):
    first = enter(learner, item, predictions(contest))
    second = enter(learner, item, predictions(contest))

    for wrong in ({"slot": first.slot}, {"slot": LIMIT + 1}, {"slot": None}, {"number": first.number}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Entry.objects.filter(pk=second.pk).update(**wrong)


def test_the_database_itself_refuses_half_a_score_and_three_finals(learner, item, contest):
    enter(learner, item, predictions(contest))
    work_once()

    for wrong in ({"private": None}, {"final_place": 3}, {"final_place": 0}, {"state": "queued"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Entry.objects.update(**wrong)


def test_an_entry_is_scored_once_however_often_its_scoring_ends(learner, item, contest):
    entry = enter(learner, item, predictions(contest))
    once, twice = entry_judge(entry=entry.pk), entry_judge(entry=entry.pk)
    entry_settle(entry=entry.pk, result=once)

    entry_settle(entry=entry.pk, result=twice | {"public": 0.0})
    entry_settle(entry=entry.pk, result={"refused": {"en": "no", "ja": "いいえ"}})
    entry_fail(entry=entry.pk)

    entry.refresh_from_db()
    assert (Entry.State.SCORED, 1.0, 1) == (entry.state, entry.public, entry.slot)
    assert {} == entry_judge(entry=entry.pk)


def test_what_the_school_could_not_score_counts_on_no_days_limit_and_can_be_scored_again(
    learner, item, contest, monkeypatch
):
    def breaks(*_given: object) -> Scores:
        raise MemoryError

    entry = enter(learner, item, predictions(contest))
    monkeypatch.setattr(judging, "scored", breaks)
    for _attempt in range(ATTEMPTS):
        Job.objects.update(not_before=None)
        work_once()
    entry.refresh_from_db()
    assert (Entry.State.FAILED, None, LIMIT) == (entry.state, entry.slot, left_today(entry.entrant, contest))

    monkeypatch.undo()
    entry_again(entry=entry)
    assert LIMIT - 1 == left_today(entry.entrant, contest)
    work_once()

    entry.refresh_from_db()
    assert (Entry.State.SCORED, LIMIT - 1) == (entry.state, left_today(entry.entrant, contest))


def test_a_contest_that_fails_us_takes_nothing_and_says_so(learner, item, contest, monkeypatch):
    from sensui.grading.contests import BrokenContest

    def breaks(*_given: object) -> None:
        raise BrokenContest("reef/signals/echoes", "data.py raises")

    monkeypatch.setattr(judging, "check", breaks)

    with pytest.raises(NotJudged):
        enter(learner, item, predictions(contest))

    assert (0, 0, 0) == traces()


def test_what_is_typed_in_a_note_is_kept_within_bounds(learner, item, contest):
    entry = enter(learner, item, predictions(contest), note="a\0b" + "c" * 3000)

    assert entry.note.startswith("abc")
    assert 2000 == len(entry.note)


def test_scores_of_other_data_are_another_round(contest, school, monkeypatch):
    from dataclasses import replace

    changed = replace(contest, data_source=contest.data_source + "\n# changed\n")

    assert judging.round_of(contest) != judging.round_of(changed)
    assert judging.round_of(contest) == judging.round_of(replace(contest, daily_limit=9))
    made = judging.round_of(replace(contest, real="mnist"))
    monkeypatch.setenv("SENSUI_CONTESTS", "real")
    assert made != judging.round_of(replace(contest, real="mnist"))
    assert judging.round_of(contest) == made


def test_a_file_of_another_learner_is_written_for_nobody_else(learner, stranger, item, contest):
    mine = enter(learner, item, predictions(contest))
    theirs = enter(stranger, item, written(truth(contest)[0]))

    assert (1, 1) == (mine.number, theirs.number)
    assert {mine.entrant_id, theirs.entrant_id} == set(Entrant.objects.values_list("pk", flat=True))
