"""What is kept of a board is never older than its rows, and never another reader's."""

from dataclasses import replace

import pytest
from django.db import transaction
from django.test import Client

from sensui.course import Text
from sensui.school.compute.worker import work_once
from sensui.school.contests.boards import board_of
from sensui.school.contests.field import field_write
from sensui.school.contests.finals import finals_choose, finals_fix, note_keep
from sensui.school.contests.models import Contest, Entrant, Entry, FieldScore
from sensui.school.contests.names import entrant_rename
from sensui.school.contests.services import entrant_of, entry_create

from .conftest import PAGE, predictions

BOARD = f"{PAGE}board/"
AT_ONCE = f"{BOARD}?board=private"


@pytest.fixture
def mine(learner, item, contest, field) -> Entry:
    return entered(learner, item, predictions(contest, public=9, private=9))


@pytest.fixture
def theirs(stranger, item, contest, field) -> Entry:
    return entered(stranger, item, predictions(contest, public=5, private=5))


def entered(person, item, content: bytes, name: str = "a.csv", **more) -> Entry:
    """A scored entry."""
    entry = entry_create(learner=person, item=item, name=name, content=content, **more)
    assert 1 == work_once()
    entry.refresh_from_db()
    return entry


def words(client: Client, address: str = BOARD) -> str:
    return client.get(address).content.decode()


def test_a_new_score_stands_on_a_board_that_was_read_before_it(
    browser, other, learner, item, contest, theirs
):
    before = words(other)

    entered(learner, item, predictions(contest))

    name = Entrant.objects.get(learner=learner).name
    assert name not in before
    assert name in words(other)
    assert name in words(browser)


def test_a_better_score_of_the_same_entrant_moves_them_at_once(browser, learner, item, contest, mine, theirs):
    assert 'class="is-mine"' in words(browser)
    assert 3 == board_of(mine.entrant.contest, contest).row_of(mine.entrant).rank

    entered(learner, item, predictions(contest))

    assert 1 == board_of(mine.entrant.contest, contest).row_of(mine.entrant).rank
    assert words(browser).index('class="is-mine"') < words(browser).index(theirs.entrant.name)


def test_each_reader_finds_their_own_line_and_only_that(browser, other, mine, theirs):
    for client, one, another in ((browser, mine, theirs), (other, theirs, mine), (browser, mine, theirs)):
        line = next(part for part in words(client).split("<tr ") if part.startswith('class="is-mine"'))
        assert one.entrant.name in line
        assert another.entrant.name not in line
        assert 1 == words(client).count('class="is-mine"')


def test_each_reader_finds_the_board_in_their_own_language_and_hours(learner, mine, theirs, settings):
    settings.OPTIONS = replace(settings.OPTIONS, token_entry=False)

    def read(language: str, zone: str) -> str:
        client = Client(headers={"accept-language": language})
        client.force_login(learner)
        client.cookies["time-zone"] = zone
        return words(client).partition("<tbody>")[2]

    english, japanese = read("en", "UTC"), read("ja", "UTC")

    assert "Always cod" in english
    assert "Always cod" not in japanese
    assert read("en", "Asia/Tokyo") != english == read("en", "UTC")


def test_a_new_name_stands_there_at_once(browser, other, mine):
    words(other)

    entrant_rename(entrant=mine.entrant, name="Nautilus")

    assert "Nautilus" in words(other)


def test_notes_and_programs_are_shown_to_who_may_see_them_whoever_read_before(
    browser, other, contest, item, learner, mine, stranger
):
    program = b"# mine\ndef predict(inputs):\n    return [0] * len(inputs)\n"
    theirs = entered(stranger, item, program, name="a.py", note="by hand", shares_code=True)
    finals_choose(entrant=theirs.entrant, contest=contest, numbers=[1])
    finals_fix(entrant=theirs.entrant, contest=contest)

    assert "by hand" in words(other)
    assert "by hand" not in words(browser)
    assert "board/code/" not in words(browser)

    note_keep(entry=theirs, note="by heart", shares_code=False)
    assert "by heart" in words(other)
    assert "board/code/" not in words(other)


def test_final_entries_that_are_fixed_stand_on_the_private_board_at_once(
    browser, other, contest, mine, theirs
):
    for one in (mine, theirs):
        finals_choose(entrant=one.entrant, contest=contest, numbers=[1])
    finals_fix(entrant=mine.entrant, contest=contest)
    before = words(browser, AT_ONCE)

    finals_fix(entrant=theirs.entrant, contest=contest)

    assert theirs.entrant.name not in before
    assert theirs.entrant.name in words(browser, AT_ONCE)


def test_who_may_not_see_the_private_board_does_not_get_a_kept_one(browser, other, contest, mine, theirs):
    finals_choose(entrant=mine.entrant, contest=contest, numbers=[1])
    finals_fix(entrant=mine.entrant, contest=contest)

    assert mine.entrant.name in words(browser, AT_ONCE)
    assert 403 == other.get(AT_ONCE).status_code


def test_a_person_who_leaves_is_gone_from_the_board_at_once(browser, stranger, mine, theirs):
    assert theirs.entrant.name in words(browser)

    stranger.delete()

    assert theirs.entrant.name not in words(browser)


def test_a_field_that_was_scored_anew_stands_there_at_once(browser, item, contest, mine):
    words(browser)
    FieldScore.objects.filter(name="nearest").update(title_en="Another")
    assert "Another" in words(browser)

    field_write(path=item.path)

    assert "Another" not in words(browser)
    assert "Nearest" in words(browser)


def test_another_text_about_a_program_of_the_field_is_shown_though_no_row_changed(contest, mine):
    """Courses are read anew while the school runs."""
    row = mine.entrant.contest
    before = board_of(row, contest)

    assert before is board_of(row, contest)
    assert before is not board_of(row, replace(contest, title=Text(en="Other", ja="別")))


@pytest.mark.parametrize(
    ("model", "word"),
    [(Entry, "note"), (Entrant, "name"), (FieldScore, "title_en")],
    ids=lambda one: str(one),
)
def test_every_way_of_writing_a_row_changes_the_version(mine, model, word):
    def version() -> object:
        return Contest.objects.get().board_version

    one = model.objects.first()
    seen = [version()]
    for write in (
        one.save,
        lambda: model.objects.filter(pk=one.pk).update(**{word: "new"}),
        lambda: model.objects.filter(**{word: "new"}).update(**{word: "newer"}),
        one.delete,
        lambda: model.objects.bulk_create([one]),
        lambda: model.objects.all().delete(),
    ):
        write()
        seen.append(version())

    assert len(seen) == len(set(seen))


def test_a_version_that_was_undone_never_comes_again(browser, contest, mine, theirs):
    row = mine.entrant.contest
    try:
        with transaction.atomic():
            entrant_rename(entrant=theirs.entrant, name="Nobody")
            assert "Nobody" in words(browser)
            raise InterruptedError
    except InterruptedError:
        pass

    assert "Nobody" not in words(browser)
    entrant_rename(entrant=entrant_of(learner=theirs.entrant.learner, item=row.item), name="Somebody")
    assert "Somebody" in words(browser)


@pytest.mark.parametrize("asked", ["0", "-1", "x", "", "²", "9" * 5000])
def test_an_odd_page_number_is_a_page_of_the_board(browser, mine, asked):
    assert 200 == browser.get(BOARD, {"page": asked}).status_code
