"""The gradebook: what counts, what being late costs, what an instructor sets, and the trail of it all."""

import csv
import io
from datetime import timedelta

import pytest
from django.utils import timezone

from sensui.school.teaching.gradebook.book import book_get
from sensui.school.teaching.gradebook.errors import MoreThanAll, NotInOffering
from sensui.school.teaching.gradebook.models import NeverChanged
from sensui.school.teaching.gradebook.services import (
    extension_give,
    extension_take_back,
    grade_set,
    grade_unset,
    items_change,
    scheme_change,
)
from sensui.school.teaching.models import GradeChange, GradeItem, Membership

from .conftest import LAB, QUIZ, answered, handed_in, joined, signed_in


def points(offering, learner):
    return [cell.points for cell in book_get(offering, [learner]).rows[0].cells]


def test_each_learner_has_a_row_and_each_item_a_column(spring, mika, ren, lab_item, quiz_item):
    handed_in(mika, points=1.5, at=lab_item.due_at)
    answered(ren, points=3)

    assert [1.5, None] == points(spring, mika)
    assert [0, 7.5] == points(spring, ren)


def test_what_comes_late_loses_its_percentage_and_an_extension_gives_it_back(
    spring, mika, lab_item, instructor
):
    handed_in(mika, at=lab_item.due_at + timedelta(hours=25))
    assert [pytest.approx(2.4)] == points(spring, mika)

    later = lab_item.due_at + timedelta(days=2)
    extension_give(item=lab_item, learner=mika, by=instructor, due_at=later, reason="She was ill.")
    assert [3] == points(spring, mika)

    extension_take_back(item=lab_item, learner=mika, by=instructor, reason="")
    assert [pytest.approx(2.4)] == points(spring, mika)


def test_what_an_instructor_sets_comes_first_until_it_is_taken_back(spring, mika, lab_item, instructor):
    handed_in(mika, points=1, at=lab_item.due_at)

    grade_set(item=lab_item, learner=mika, by=instructor, points=2.5, reason="Shown on paper.")
    assert [2.5] == points(spring, mika)
    grade_set(item=lab_item, learner=mika, by=instructor, points=None, reason="Ill.")
    assert [None] == points(spring, mika)
    grade_unset(item=lab_item, learner=mika, by=instructor, reason="")
    assert [1] == points(spring, mika)


def test_nobody_gets_more_than_all_points_and_nobody_outside_gets_any(
    spring, mika, stranger, lab_item, instructor
):
    with pytest.raises(MoreThanAll):
        grade_set(item=lab_item, learner=mika, by=instructor, points=3.5, reason="Well done.")
    with pytest.raises(NotInOffering):
        grade_set(item=lab_item, learner=stranger, by=instructor, points=3, reason="Well done.")
    assert not GradeChange.objects.exists()


def test_the_trail_says_who_what_before_after_and_why(spring, mika, lab_item, instructor):
    handed_in(mika, points=1, at=lab_item.due_at)

    grade_set(item=lab_item, learner=mika, by=instructor, points=2, reason="Shown on paper.")
    grade_set(item=lab_item, learner=mika, by=instructor, points=None, reason="Ill.")
    grade_unset(item=lab_item, learner=mika, by=instructor, reason="Well again.")

    said = [(one.what, one.before, one.after, one.reason) for one in GradeChange.objects.order_by("pk")]
    assert [
        ("set", 1, 2, "Shown on paper."),
        ("excused", 2, None, "Ill."),
        ("unset", None, 1, "Well again."),
    ] == said
    assert {instructor.pk} == set(GradeChange.objects.values_list("changed_by", flat=True))


def test_the_trail_is_only_ever_added_to(spring, mika, lab_item, instructor):
    grade_set(item=lab_item, learner=mika, by=instructor, points=2, reason="Shown on paper.")
    row = GradeChange.objects.get()

    for act in (
        row.save,
        row.delete,
        GradeChange.objects.all().delete,
        lambda: GradeChange.objects.update(after=3),
    ):
        with pytest.raises(NeverChanged):
            act()
    assert 2 == GradeChange.objects.get().after


def test_the_trail_outlives_the_item_and_goes_with_the_person(spring, mika, lab_item, instructor):
    grade_set(item=lab_item, learner=mika, by=instructor, points=2, reason="Shown on paper.")

    lab_item.delete()
    assert (None, LAB) == GradeChange.objects.values_list("item", "path").get()
    instructor.delete()
    assert GradeChange.objects.get().changed_by is None
    mika.delete()
    assert not GradeChange.objects.exists()


def test_a_moved_deadline_writes_down_whose_grade_it_changes(spring, mika, ren, lab_item, instructor):
    handed_in(mika, at=lab_item.due_at + timedelta(hours=25))
    handed_in(ren, at=lab_item.due_at)
    lab_item.due_at += timedelta(days=2)

    items_change(offering=spring, by=instructor, kept=[lab_item], reason="The server was down.")

    change = GradeChange.objects.get()
    assert (mika, pytest.approx(2.4), 3, "The server was down.") == (
        change.learner,
        change.before,
        change.after,
        change.reason,
    )


def test_other_rules_write_down_whose_grade_they_change(spring, mika, ren, lab_item, scheme, instructor):
    handed_in(mika, at=lab_item.due_at + timedelta(hours=25))
    handed_in(ren, at=lab_item.due_at)
    scheme.percent_per_day = 0

    scheme_change(scheme=scheme, by=instructor)

    assert [mika.pk] == list(GradeChange.objects.values_list("learner", flat=True))


def test_what_no_longer_counts_leaves_a_word_in_the_trail(spring, mika, lab_item, instructor):
    handed_in(mika, at=lab_item.due_at)

    items_change(offering=spring, by=instructor, kept=[], dropped=[lab_item])

    assert [(LAB, 3, None)] == list(GradeChange.objects.values_list("path", "before", "after"))


def test_weights_and_what_is_dropped_make_the_total(spring, mika, lab_item, quiz_item, scheme):
    handed_in(mika, points=3, at=lab_item.due_at)
    answered(mika, points=1)
    quiz_item.weight = 3
    quiz_item.save()

    assert pytest.approx(100 * (1 + 3 * 0.25) / 4) == book_get(spring, [mika]).rows[0].percent
    scheme.drop_lowest = 1
    scheme.save()
    row = book_get(spring, [mika]).rows[0]
    assert (100, True, [False, True]) == (row.percent, row.is_passed, [cell.is_dropped for cell in row.cells])


def test_a_contest_counts_by_an_entry_that_was_scored(spring, mika, ren, scheme):
    from sensui.school.catalog.models import Item, Unit
    from sensui.school.contests.models import Contest, Entrant, Entry

    path = "shallows/mean/contests/guess"
    unit = Unit.objects.get(slug="mean")
    item = Item.objects.create(unit=unit, path=path, kind="contest", minutes=30, position=9)
    GradeItem.objects.create(offering=spring, kind="contest", path=path, points=10)
    contest, now = Contest.objects.create(item=item), timezone.now()
    for learner, state in ((mika, "scored"), (ren, "failed")):
        entrant = Entrant.objects.create(contest=contest, learner=learner, name=learner.username)
        scored = {"public": 0.5, "private": 0.5, "scored_at": now} if state == "scored" else {}
        placed = {"day": now.date(), "slot": 1} if state == "scored" else {}
        Entry.objects.create(
            entrant=entrant,
            number=1,
            kind="predictions",
            ending=".csv",
            size=1,
            digest="d",
            state=state,
            submitted_at=now,
            daily_limit=5,
            **scored,
            **placed,
        )

    assert ([10], [None]) == (points(spring, mika), points(spring, ren))


def test_the_gradebook_takes_as_many_queries_for_fifty_as_for_two(
    desk, spring, lab_item, quiz_item, django_assert_num_queries, django_assert_max_num_queries
):
    people = [joined(spring, f"learner-{number}") for number in range(50)]
    for person in people[:25]:
        handed_in(person)
        answered(person, points=2)
    desk.get("/offerings/spring/gradebook/")

    with django_assert_max_num_queries(20) as few:
        desk.get("/offerings/spring/gradebook/?q=learner-11")
    with django_assert_num_queries(len(few.captured_queries)):
        page = desk.get("/offerings/spring/gradebook/").content.decode()

    assert 50 == page.count("/learners/") // 3


@pytest.mark.slow
def test_the_file_of_five_hundred_learners_is_read_in_few_queries(
    desk, spring, lab_item, quiz_item, django_assert_max_num_queries
):
    from sensui.school.accounts.models import User

    people = User.objects.bulk_create(User(username=f"learner-{number}") for number in range(500))
    now = timezone.now()
    Membership.objects.bulk_create(Membership(offering=spring, person=one, joined_at=now) for one in people)

    with django_assert_max_num_queries(16):
        sent = desk.get("/offerings/spring/gradebook/moodle.csv").content.decode()

    assert 501 == len(sent.splitlines())


def rows_of(response):
    return list(csv.reader(io.StringIO(response.content.decode())))


def test_the_file_for_canvas_has_what_canvas_looks_for(
    desk, spring, mika, ren, lab_item, quiz_item, instructor
):
    handed_in(mika, points=2, at=lab_item.due_at)
    grade_set(item=quiz_item, learner=mika, by=instructor, points=None, reason="Ill.")

    head, worth, first, second = rows_of(desk.get("/offerings/spring/gradebook/canvas.csv"))

    assert ["Student", "ID", "SIS Login ID", "Section", "Write a mean", "Means, asked about"] == head
    assert ["    Points Possible", "", "", "", "3", "10"] == worth
    assert ["Abe, Mika", "", "mika", "Spring class", "2", "EX"] == first
    assert ["Baba, Ren", "", "ren", "Spring class", "0", ""] == second


def test_the_file_for_moodle_has_addresses_and_no_cell_that_moodle_refuses(
    desk, spring, mika, ren, lab_item, quiz_item, instructor
):
    handed_in(mika, points=2, at=lab_item.due_at)
    grade_set(item=quiz_item, learner=mika, by=instructor, points=None, reason="Ill.")

    head, first, second = rows_of(desk.get("/offerings/spring/gradebook/moodle.csv"))

    assert ["First name", "Last name", "Username", "Email address", "Write a mean (%)"] == head[:5]
    assert ["Mika", "Abe", "mika", "mika@example.org", "66.67", "-"] == first
    assert ["Ren", "Baba", "ren", "ren@example.org", "0", "-"] == second


@pytest.mark.parametrize("worth", [3, 500])
def test_no_cell_for_moodle_is_above_the_hundred_that_it_takes(desk, spring, mika, lab_item, worth):
    lab_item.points = worth
    lab_item.save()
    handed_in(mika, at=lab_item.due_at)

    assert "100" == rows_of(desk.get("/offerings/spring/gradebook/moodle.csv"))[1][-1]


@pytest.mark.parametrize("worth", [5, 10, 100])
def test_a_grade_set_by_hand_is_the_same_share_of_whatever_the_item_is_worth(
    desk, spring, mika, quiz_item, instructor, worth
):
    grade_set(item=quiz_item, learner=mika, by=instructor, points=9, reason="Shown on paper.")
    quiz_item.points = worth
    items_change(offering=spring, by=instructor, kept=[quiz_item])

    assert [pytest.approx(0.9 * worth)] == points(spring, mika)
    assert "90" == rows_of(desk.get("/offerings/spring/gradebook/moodle.csv"))[1][-1]
    assert f"{0.9 * worth:g}" == rows_of(desk.get("/offerings/spring/gradebook/canvas.csv"))[2][-1]


def test_a_grade_from_before_the_item_became_worth_less_is_all_of_it(spring, mika, quiz_item, instructor):
    grade_set(item=quiz_item, learner=mika, by=instructor, points=9, reason="Shown on paper.")
    GradeItem.objects.update(points=5)

    assert ([5], 100) == (points(spring, mika), book_get(spring, [mika]).rows[0].percent)


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"])
@pytest.mark.parametrize("format", ["canvas", "moodle"])
def test_no_name_is_calculated_by_a_spreadsheet(desk, spring, lab_item, name, format):
    joined(spring, "mallory", last_name=name)

    rows = rows_of(desk.get(f"/offerings/spring/gradebook/{format}.csv"))

    assert all(not cell.startswith(("=", "+", "@", "\t", "\r")) for row in rows for cell in row)
    assert not any(cell.startswith("-") and cell != "-" for row in rows for cell in row)


def test_a_title_that_ends_like_an_id_is_not_taken_for_one_by_canvas(desk, spring, mika, lab_item):
    GradeItem.objects.create(
        offering=spring,
        kind="report",
        path="report",
        title_en="Report (2)",
        title_ja="レポート (2)",
        position=9,
        points=20,
    )

    assert "Report [2]" == rows_of(desk.get("/offerings/spring/gradebook/canvas.csv"))[0][-1]


def test_an_instructor_says_what_counts_in_the_zone_of_the_class(desk, spring):
    page = desk.get("/offerings/spring/deadlines/").content.decode()
    assert "Asia/Tokyo" in page

    sent = filled_in(spring, {QUIZ: ("2027-01-10T23:59", 10, 2), LAB: ("", 3, 1)})
    assert 302 == desk.post("/offerings/spring/deadlines/", sent).status_code

    quiz, lab = (GradeItem.objects.get(offering=spring, path=path) for path in (QUIZ, LAB))
    assert "2027-01-10T14:59:00+00:00" == quiz.due_at.isoformat()
    assert (None, 2) == (lab.due_at, quiz.weight)
    assert 'value="2027-01-10T23:59"' in desk.get("/offerings/spring/deadlines/").content.decode()


def filled_in(offering, chosen, **rules):
    """What the form of deadlines sends."""
    from sensui.school.teaching.gradebook.forms import ItemTable

    sent = {
        "keeps": "best",
        "grace_minutes": 10,
        "percent_per_day": 10,
        "cut_off_days": 7,
        "drop_lowest": 0,
        "pass_percent": 60,
        **rules,
    }
    for row in ItemTable(offering).rows:
        due_at, worth, weight = chosen.get(row.path, ("", 1, 1))
        sent |= {f"{row.form.prefix}-due_at": due_at, f"{row.form.prefix}-points": worth}
        sent |= {f"{row.form.prefix}-weight": weight}
        sent |= {f"{row.form.prefix}-counts": "on"} if row.path in chosen else {}
    return sent


@pytest.mark.parametrize(
    "wrong", [{"percent_per_day": 101}, {"pass_percent": -1}, {"keeps": "worst"}, {"grace_minutes": ""}]
)
def test_rules_that_cannot_be_are_refused_and_nothing_is_kept(desk, spring, wrong):
    sent = filled_in(spring, {LAB: ("2027-01-10T23:59", 3, 1)}, **wrong)

    assert 422 == desk.post("/offerings/spring/deadlines/", sent).status_code
    assert not GradeItem.objects.exists()


def test_a_grade_is_set_and_a_deadline_extended_by_forms(desk, spring, mika, lab_item):
    handed_in(mika, at=lab_item.due_at + timedelta(hours=25))
    address = f"/offerings/spring/learners/{mika.pk}/items/{lab_item.pk}/"
    assert "2 days late" in desk.get(address).content.decode()
    assert 422 == desk.post(address, {"do": "set", "points": "2"}).status_code
    assert 422 == desk.post(address, {"do": "set", "points": "9", "reason": "Because."}).status_code
    assert 422 == desk.post(address, {"do": "extend", "due_at": "soon", "reason": "Ill."}).status_code
    assert 404 == desk.post(address, {"do": "nothing"}).status_code

    desk.post(address, {"do": "extend", "due_at": "2027-01-10T23:59", "reason": "She was ill."})
    assert [3] == points(spring, mika)
    desk.post(address, {"do": "set", "points": "1", "reason": "Copied."})
    assert [1] == points(spring, mika)

    page = signed_in(mika).get("/offerings/spring/grades/").content.decode()
    assert "She was ill." in page
    assert "Copied." in page


def test_a_learner_sees_their_own_grades_and_those_of_nobody_else(spring, mika, ren, lab_item, instructor):
    grade_set(item=lab_item, learner=ren, by=instructor, points=1, reason="A word about Ren.")
    browser = signed_in(mika)

    assert "A word about Ren." not in browser.get("/offerings/spring/grades/").content.decode()
    for address in (
        "gradebook/",
        "gradebook/canvas.csv",
        "gradebook/trail/",
        "deadlines/",
        f"learners/{ren.pk}/",
        f"learners/{ren.pk}/items/{lab_item.pk}/",
    ):
        assert 403 == browser.get(f"/offerings/spring/{address}").status_code


def test_outside_the_offering_its_pages_are_not_there(stranger, spring, mika, lab_item):
    browser = signed_in(stranger)

    for address in ("", "grades/", "gradebook/", f"learners/{mika.pk}/"):
        assert 404 == browser.get(f"/offerings/spring/{address}").status_code


def test_who_is_no_learner_of_the_offering_has_no_row(desk, spring, stranger, lab_item, instructor):
    for person in (stranger, instructor):
        assert 404 == desk.get(f"/offerings/spring/learners/{person.pk}/").status_code
