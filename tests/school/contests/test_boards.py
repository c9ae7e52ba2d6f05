"""Boards: who stands where, what is shown when, and to whom."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from sensui.course import Moment
from sensui.school.accounts.models import User
from sensui.school.compute.worker import work_once
from sensui.school.contests import services
from sensui.school.contests.boards import PRIVATE, board_of, details_of
from sensui.school.contests.errors import BadChoice, BadName
from sensui.school.contests.field import field_digest_of
from sensui.school.contests.finals import can_choose, finals_choose, finals_fix
from sensui.school.contests.models import Contest, Entrant, Entry, FieldScore
from sensui.school.contests.names import entrant_rename
from sensui.school.contests.reveal import shown_to
from sensui.school.contests.services import entrant_of, entry_create

from .conftest import PAGE, predictions

NOW = timezone.now()


def scored_entry(entrant: Entrant, number: int, scores: tuple[float, float], *, round: str, **more) -> Entry:
    """An entry as if it had been scored, by default some days ago: the higher the number, the longer."""
    at = more.pop("at", NOW - timedelta(days=30 + number))
    return Entry(
        entrant=entrant,
        number=number,
        kind="predictions",
        ending=".csv",
        size=1,
        digest="",
        state="scored",
        submitted_at=at,
        scored_at=NOW,
        public=scores[0],
        private=scores[1],
        breakdown=[],
        round=round,
        day=at.date(),
        slot=1,
        daily_limit=3,
        **more,
    )


def scored(entrant: Entrant, *scores: tuple[float, float], round: str, **more) -> None:
    begun = entrant.entries.count() + 1
    Entry.objects.bulk_create(
        scored_entry(entrant, number, one, round=round, **more)
        for number, one in enumerate(scores, start=begun)
    )


@pytest.fixture
def row(item) -> Contest:
    return Contest.objects.create(item=item)


@pytest.fixture
def round(contest) -> str:
    from sensui.school.contests.judging import round_of

    return round_of(contest)


@pytest.fixture
def me(learner, item, row) -> Entrant:
    return entrant_of(learner=learner, item=item)


@pytest.fixture
def them(stranger, item, row) -> Entrant:
    return entrant_of(learner=stranger, item=item)


def told(board) -> list[tuple[int | None, str, float]]:
    names = dict(Entrant.objects.values_list("pk", "name"))
    return [
        (row.rank, names.get(row.standing.key, row.standing.name), row.standing.score) for row in board.rows
    ]


def test_of_everybody_the_best_entry_counts_among_the_field(row, contest, round, me, them):
    FieldScore.objects.create(contest=row, name="a", title_en="A", title_ja="あ", public=0.7, private=0.7)
    scored(me, (0.5, 0.5), (0.9, 0.2), (0.6, 0.9), round=round)
    scored(them, (0.8, 0.8), round=round)

    board = board_of(row, contest)

    assert [(1, me.name, 0.9), (2, them.name, 0.8), (3, "A", 0.7)] == told(board)
    details = details_of(row, contest, board.rows, shown_to(me, contest, now=NOW))
    assert {me.pk: (me.name, 3), them.pk: (them.name, 1)} == {
        key: (one.name, one.entries) for key, one in details.items()
    }
    assert [False, False, True] == [one.standing.is_field for one in board.rows]


def test_of_equal_scores_of_one_entrant_and_of_two_the_first_counts(row, contest, round, me, them):
    scored(
        me, (0.5, 0.1), (0.9, 0.1), (0.9, 0.1), round=round
    )  # the later the number, the earlier in time here
    scored(them, (0.9, 0.1), round=round)

    board = board_of(row, contest)

    assert [me.pk, them.pk] == [one.standing.key for one in board.rows]
    assert 3 == board.rows[0].standing.number


def test_on_the_private_board_the_chosen_entries_count_and_without_a_choice_the_best_public_one(
    row, contest, round, me, them
):
    scored(me, (0.9, 0.2), (0.5, 0.6), (0.4, 0.7), (0.1, 0.99), round=round)
    scored(them, (0.8, 0.5), (0.2, 0.95), round=round)
    over = replace(contest, closes=NOW - timedelta(days=1))

    assert [(1, them.name, 0.5), (2, me.name, 0.2)] == told(board_of(row, over, which=PRIVATE))
    finals_choose(entrant=me, contest=contest, numbers=[2, 3])

    assert [(1, me.name, 0.7), (2, them.name, 0.5)] == told(board_of(row, over, which=PRIVATE))


def test_what_came_after_the_private_scores_were_shown_does_not_count_on_the_private_board(
    row, contest, round, me
):
    scored(me, (0.5, 0.5), round=round)
    finals_choose(entrant=me, contest=contest, numbers=[1])
    finals_fix(entrant=me, contest=contest)
    scored_entry(me, 2, (1.0, 1.0), round=round, at=timezone.now()).save()

    assert [(1, me.name, 0.5)] == told(board_of(row, contest, which=PRIVATE))
    assert [(1, me.name, 1.0)] == told(board_of(row, contest))


def test_where_each_learner_ends_it_alone_the_private_board_holds_those_who_have(
    row, contest, round, me, them
):
    """Else a second account would tell somebody their private score before they have chosen."""
    scored(me, (0.5, 0.5), round=round)
    scored(them, (0.9, 0.9), round=round)
    finals_choose(entrant=me, contest=contest, numbers=[1])
    finals_fix(entrant=me, contest=contest)
    at_once = contest.reveals.model_copy(update={"private_scores": Moment.ENTRY})

    assert [(1, me.name, 0.5)] == told(board_of(row, contest, which=PRIVATE))
    assert 2 == len(board_of(row, replace(contest, reveals=at_once), which=PRIVATE).rows)
    assert 2 == len(board_of(row, replace(contest, closes=NOW - timedelta(days=1)), which=PRIVATE).rows)


def test_entries_that_were_scored_on_other_data_stand_on_no_board(row, contest, round, me, them):
    scored(me, (1.0, 1.0), round="another")
    scored(them, (0.1, 0.1), round=round)

    assert [(1, them.name, 0.1)] == told(board_of(row, contest))


def test_late_entries_are_marked_and_an_earlier_one_in_time_counts_before_them(row, contest, round, me, them):
    scored(me, (0.9, 0.9), round=round, is_late=True)
    scored(me, (0.3, 0.3), round=round)
    scored(them, (0.8, 0.8), round=round, is_late=True)

    assert [(None, them.name, 0.8), (1, me.name, 0.3)] == told(board_of(row, contest))


def test_an_entry_after_the_end_is_late(learner, item, contest, monkeypatch):
    over = replace(contest, closes=timezone.now() - timedelta(days=1))
    monkeypatch.setattr(services, "contest_of", lambda _item: over)

    assert entry_create(learner=learner, item=item, name="a.csv", content=predictions(contest)).is_late


def test_final_entries_are_two_at_most_scored_and_ones_own(row, contest, round, me, them):
    scored(me, (0.1, 0.1), (0.2, 0.2), (0.3, 0.3), round=round)
    scored(them, *[(0.4, 0.4)] * 9, round=round)

    for wrong in ([1, 2, 3], [9], [4]):
        with pytest.raises(BadChoice):
            finals_choose(entrant=me, contest=contest, numbers=wrong)
    finals_choose(entrant=me, contest=contest, numbers=[3, 1, 1])

    chosen = Entry.objects.filter(final_place__isnull=False).values_list("entrant", "number", "final_place")
    assert {(me.pk, 3, 1), (me.pk, 1, 2)} == set(chosen)


def test_a_choice_that_is_fixed_stays(row, contest, round, me):
    scored(me, (0.1, 0.1), (0.2, 0.2), round=round)
    with pytest.raises(BadChoice):
        finals_fix(entrant=me, contest=contest)
    finals_choose(entrant=me, contest=contest, numbers=[1])
    finals_fix(entrant=me, contest=contest)

    me.refresh_from_db()
    assert not can_choose(me, contest)
    with pytest.raises(BadChoice):
        finals_choose(entrant=me, contest=contest, numbers=[2])


@pytest.mark.parametrize(
    ("moment", "fixed", "closed", "shown"),
    [
        (Moment.ENTRY, False, False, True),
        (Moment.FINALS, False, False, False),
        (Moment.FINALS, True, False, True),
        (Moment.FINALS, False, True, True),
        (Moment.CLOSE, True, False, False),
        (Moment.CLOSE, False, True, True),
        (Moment.NEVER, True, True, False),
    ],
)
def test_what_is_kept_back_is_shown_when_the_contest_says(contest, me, moment, fixed, closed, shown):
    closes = NOW + timedelta(days=-1 if closed else 1)
    rules = contest.reveals.model_copy(update={"private_scores": moment, "notes": moment, "code": moment})
    ruled = replace(contest, closes=closes, reveals=rules)
    me.fixed_at = NOW if fixed else None

    found = shown_to(me, ruled, now=NOW)

    assert {shown} == {found.private_scores, found.notes, found.code}
    if moment is Moment.FINALS and not closed:
        assert not shown_to(None, ruled, now=NOW).private_scores


def test_nobody_is_named_by_an_address_or_as_somebody_else_or_as_the_field(learner, row, me, them):
    learner.email = "me@example.org"
    FieldScore.objects.create(
        contest=row, name="a", title_en="Champion", title_ja="王者", public=1, private=1
    )
    entrant_rename(entrant=them, name="Nautilus")
    assert "@" not in me.name
    assert learner.username not in me.name

    for wrong in (
        "me@example.org",
        "",
        "   ",
        "x" * 41,
        "nautilus",
        "ＮＡＵＴＩＬＵＳ",
        "champion",
        "王者",
        "\u200b",
    ):
        with pytest.raises(BadName):
            entrant_rename(entrant=me, name=wrong)
    assert "Diver 7" == entrant_rename(entrant=me, name="  Diver\u202e  7 ").name


@pytest.fixture
def full(row, contest, round):
    """A board with a thousand entrants."""
    people = User.objects.bulk_create(User(username=f"person-{number}") for number in range(1000))
    entrants = Entrant.objects.bulk_create(
        Entrant(contest=row, learner=person, name=f"Person {number}") for number, person in enumerate(people)
    )
    Entry.objects.bulk_create(
        scored_entry(entrant, 1, (place / 1000, 0.5), round=round, at=NOW - timedelta(minutes=place))
        for place, entrant in enumerate(entrants)
    )
    row.field_digest = field_digest_of(contest)
    row.save()
    return row


def test_a_board_of_a_thousand_is_read_in_the_same_few_queries_as_one_of_three(full, contest, browser):
    browser.get(f"{PAGE}board/")
    Entry.objects.filter(entrant__name="Person 1").update(note="not like this any more")
    with CaptureQueriesContext(connection) as many:
        page = browser.get(f"{PAGE}board/?page=3")
    with CaptureQueriesContext(connection) as again:
        browser.get(f"{PAGE}board/?page=3")
    Entrant.objects.filter(pk__gt=Entrant.objects.earliest("pk").pk + 2).delete()
    with CaptureQueriesContext(connection) as few:
        browser.get(f"{PAGE}board/")

    assert len(few) == len(many) <= 10
    assert len(again) <= 6
    assert 30 == page.content.decode().count("<tr class=")
    assert "Person 930" in page.content.decode()


def test_the_field_is_scored_once_for_each_state_of_data_and_programs(item, contest, browser, row):
    browser.get(f"{PAGE}board/")
    assert 1 == work_once()

    page = browser.get(f"{PAGE}board/").content.decode()

    assert 0 == work_once()
    assert 2 == page.count("badge-field")
    assert {"majority", "nearest"} == set(FieldScore.objects.values_list("name", flat=True))
