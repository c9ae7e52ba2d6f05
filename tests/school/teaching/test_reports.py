"""Reports: handed in, given out, read without names, reviewed; who may see what."""

import html
import io
import zipfile
from datetime import timedelta

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.accounts.personal import person_archive, person_forget
from sensui.school.teaching.gradebook.book import book_get
from sensui.school.teaching.gradebook.services import grade_set
from sensui.school.teaching.models import Report, Review
from sensui.school.teaching.people.services import membership_end, offering_join
from sensui.school.teaching.reports import services
from sensui.school.teaching.reports.errors import NotAllChosen, ReviewStands, RubricInUse, TooLateToHandIn
from sensui.school.teaching.reports.files import path_of
from sensui.school.teaching.reports.pdf import Looked
from sensui.school.teaching.reports.rubric import DEFAULT, Rubric
from sensui.school.teaching.reports.selectors import may_see_own_reviews, owing
from sensui.school.teaching.reports.services import (
    absence_set,
    peers_assign,
    report_hand_in,
    report_task_change,
    report_task_make,
    review_keep,
)

from .conftest import joined, signed_in
from .test_gradebook import filled_in
from .test_pdf import made

BEST = {one.id: 0 for one in DEFAULT.criteria}
WORST = {one.id: 3 for one in DEFAULT.criteria}


@pytest.fixture
def task(spring, scheme):
    return report_task_make(
        offering=spring,
        title_en="Final report",
        title_ja="最終レポート",
        due_at=timezone.now() + timedelta(days=1),
        review_due_at=timezone.now() + timedelta(days=8),
    )


@pytest.fixture
def quick(monkeypatch):
    """Files are looked into elsewhere; here each is five pages of its own words."""
    monkeypatch.setattr(services, "looked_at", lambda content, **_: Looked(pages=5, content=content))


@pytest.fixture
def five(spring):
    return [joined(spring, f"author-{number}", email=f"a{number}@example.org") for number in range(5)]


@pytest.fixture
def given_out(task, five, quick):
    for author in five:
        report_hand_in(task=task, author=author, content=f"words of {author.username}".encode())
    peers_assign(task=task)
    return task


def address(task, rest=""):
    return f"/offerings/spring/reports/{task.item_id}/{rest}"


def reviewed(review, chosen=BEST, **more):
    return review_keep(review=review, chosen=chosen, comments={}, remark="", is_done=True, **more)


def points(spring, learner):
    return book_get(spring, [learner]).rows[0].cells[0].points


@pytest.mark.slow
def test_a_report_is_handed_in_by_its_form_and_comes_back(task, mika):
    browser = signed_in(mika)
    file = SimpleUploadedFile("mika.pdf", made(secret="Mika Abe"))

    page = browser.post(address(task, "hand-in/"), {"report": file}, follow=True).content.decode()

    assert "Your report is handed in." in page
    response = browser.get(address(task, f"files/{Report.objects.get().pk}.pdf"))
    content = response.content
    assert content.startswith(b"%PDF-")
    assert b"Mika" not in content
    assert "mika" not in response.headers["Content-Disposition"]
    assert "sandbox" in response.headers["Content-Security-Policy"]


def test_what_is_refused_is_told_in_one_sentence_and_nothing_is_kept(task, mika):
    browser = signed_in(mika)
    before = set(path_of(task.item.pk).parent.glob("*"))

    for file in (made(3), b"no pdf at all"):
        sent = {"report": SimpleUploadedFile("r.pdf", file)}
        page = browser.post(address(task, "hand-in/"), sent, follow=True).content.decode()
        assert "message-error" in page

    assert not Report.objects.exists()
    assert before == set(path_of(task.item.pk).parent.glob("*"))


def test_a_report_can_be_replaced_until_its_readers_have_it(task, five, quick):
    for content in (b"first", b"second"):
        report_hand_in(task=task, author=five[0], content=content)
    for author in five[1:]:
        report_hand_in(task=task, author=author, content=b"theirs")
    peers_assign(task=task)

    assert {2} == set(Review.objects.filter(report__author=five[0]).values_list("report__number", flat=True))
    with pytest.raises(TooLateToHandIn):
        report_hand_in(task=task, author=five[0], content=b"third")
    assert 2 == Report.objects.filter(author=five[0]).count()


def test_after_the_cut_off_no_report_is_taken_but_with_an_extension(task, mika, quick, instructor):
    from sensui.school.teaching.gradebook.services import extension_give

    task.item.due_at = timezone.now() - timedelta(days=8)
    task.item.save()
    with pytest.raises(TooLateToHandIn):
        report_hand_in(task=task, author=mika, content=b"late")

    later = timezone.now() + timedelta(days=1)
    extension_give(item=task.item, learner=mika, by=instructor, due_at=later, reason="Ill.")
    assert 1 == report_hand_in(task=task, author=mika, content=b"late").number


def test_each_report_gets_three_readers_and_each_reader_three_reports(given_out, five):
    for person in five:
        assert 3 == Review.objects.filter(reviewer=person).count()
        assert 3 == Review.objects.filter(report__author=person).count()
        assert not Review.objects.filter(reviewer=person, report__author=person).exists()


def test_who_comes_late_gets_readers_and_reports_at_once_and_nobody_reads_more(given_out, five, mika, quick):
    report_hand_in(task=given_out, author=mika, content=b"late")

    for person in (*five, mika):
        assert 3 == Review.objects.filter(reviewer=person).count()
        assert 3 == Review.objects.filter(report__author=person).count()


def test_what_somebody_has_begun_is_not_taken_from_them(given_out, five, mika, quick):
    begun = Review.objects.filter(reviewer=five[0]).first()
    review_keep(review=begun, chosen={"question": 1}, comments={}, remark="So far.", is_done=False)

    report_hand_in(task=given_out, author=mika, content=b"late")
    absence_set(task=given_out, person=five[0], is_absent=True)

    assert [begun.pk] == list(Review.objects.filter(reviewer=five[0]).values_list("pk", flat=True))
    assert all(3 == Review.objects.filter(report__author=one).count() for one in (*five, mika))


def test_the_grade_is_the_median_once_all_readers_are_through(given_out, five, spring):
    author = five[0]
    first, second, third = Review.objects.filter(report__author=author)
    reviewed(first, BEST)
    reviewed(second, WORST)
    assert points(spring, author) is None

    reviewed(third, {**BEST, "writing": 2})

    assert 17 == points(spring, author)


def test_when_their_time_is_over_the_median_is_of_those_who_did(given_out, five, spring):
    reviewed(Review.objects.filter(report__author=five[0]).first(), {**BEST, "writing": 3})

    report_task_change(task=given_out, review_due_at=timezone.now() - timedelta(minutes=1), rubric=None)

    assert 16 == points(spring, five[0])
    assert points(spring, five[1]) is None


def test_the_instructors_word_comes_last(given_out, five, spring, instructor):
    for review in Review.objects.filter(report__author=five[0]):
        reviewed(review, WORST)

    grade_set(item=given_out.item, learner=five[0], by=instructor, points=15, reason="Read it myself.")

    assert 15 == points(spring, five[0])


def test_a_review_is_finished_with_every_criterion_and_then_stands(given_out, five):
    review = Review.objects.filter(reviewer=five[0]).first()
    with pytest.raises(NotAllChosen):
        review_keep(review=review, chosen={"question": 0}, comments={}, remark="", is_done=True)
    reviewed(review)

    with pytest.raises(ReviewStands):
        reviewed(review, WORST)


def test_a_rubric_changes_until_somebody_reviews_by_it(given_out, five):
    shorter = Rubric(criteria=DEFAULT.criteria[:2])
    report_task_change(task=given_out, review_due_at=None, rubric=shorter)
    reviewed(Review.objects.first(), {"question": 0, "method": 0})

    with pytest.raises(RubricInUse):
        report_task_change(task=given_out, review_due_at=None, rubric=DEFAULT)


def test_one_reads_what_others_say_once_one_has_said_it_of_theirs(given_out, five):
    for review in Review.objects.filter(report__author=five[0]):
        review_keep(review=review, chosen=BEST, comments={"method": "Which data?"}, remark="", is_done=True)
    browser = signed_in(five[0])
    assert "Which data?" not in browser.get(address(given_out)).content.decode()

    for review in Review.objects.filter(reviewer=five[0]):
        reviewed(review)

    assert "Which data?" in browser.get(address(given_out)).content.decode()


def test_readers_and_authors_are_not_named_to_each_other(given_out, five):
    for review in Review.objects.filter(report__author=five[0]) | Review.objects.filter(reviewer=five[0]):
        reviewed(review)
    browser = signed_in(five[0])
    mine = Review.objects.filter(reviewer=five[0]).first()

    pages = [browser.get(address(given_out, rest)).content.decode() for rest in ("", f"reviews/{mine.pk}/")]

    assert not any(other.username in page or other.email in page for other in five[1:] for page in pages)


def test_a_learner_cannot_read_the_report_of_somebody_whom_they_do_not_review(given_out, five, mika, ren):
    report = Report.objects.get(author=five[0])
    file = address(given_out, f"files/{report.pk}.pdf")
    readers = set(Review.objects.filter(report=report).values_list("reviewer", flat=True))

    answers = {person.pk: signed_in(person).get(file).status_code for person in (*five, mika)}

    assert {pk for pk, status in answers.items() if status == 200} == readers | {five[0].pk}
    assert {200, 404} == set(answers.values())


def test_a_learner_cannot_read_or_write_the_review_of_somebody_else(given_out, five):
    review = Review.objects.exclude(reviewer=five[0]).first()
    browser = signed_in(five[0])

    assert 404 == browser.get(address(given_out, f"reviews/{review.pk}/")).status_code
    assert 404 == browser.post(address(given_out, f"reviews/{review.pk}/"), {"do": "keep"}).status_code
    review.refresh_from_db()
    assert review.begun_at is None


def test_a_learner_cannot_open_what_is_for_who_teaches(given_out, five):
    browser = signed_in(five[0])

    for rest in ("rubric/", f"learners/{five[1].pk}/"):
        assert 403 == browser.get(address(given_out, rest)).status_code
    assert 403 == browser.get("/offerings/spring/reports/new/").status_code
    assert 403 == browser.post(address(given_out, "act/"), {"do": "assign"}).status_code


def test_a_review_is_written_by_its_form_kept_and_finished(given_out, five):
    review = Review.objects.filter(reviewer=five[0]).first()
    browser, page = signed_in(five[0]), address(given_out, f"reviews/{review.pk}/")

    browser.post(page, {"do": "keep", "level-question": "1", "comment-question": "Which one?"})
    assert "Which one?" in browser.get(page).content.decode()
    assert 422 == browser.post(page, {"do": "finish", "level-question": "1"}).status_code
    assert 422 == browser.post(page, {"do": "finish", "level-question": "9"}).status_code
    chosen = {f"level-{one.id}": "1" for one in DEFAULT.criteria}
    browser.post(page, {"do": "finish", **chosen})

    review.refresh_from_db()
    assert review.is_done


def test_who_has_not_reviewed_is_reminded_at_home_and_by_a_letter(given_out, five, desk):
    for review in Review.objects.filter(reviewer=five[0]):
        reviewed(review)
    assert "3 reports wait for your review" in signed_in(five[1]).get("/").content.decode()
    assert "reviews-owed" not in signed_in(five[0]).get("/").content.decode()

    desk.post(address(given_out, "act/"), {"do": "remind"})

    assert sorted(one.email for one in five[1:]) == sorted(letter.to[0] for letter in mail.outbox)


def test_an_instructor_asks_gives_out_and_reads_it_all(desk, spring, five, quick):
    sent = {
        "title_en": "Essay",
        "title_ja": "小論",
        "min_pages": 4,
        "max_pages": 8,
        "due_at": "2036-01-10T23:59",
    }
    assert 422 == desk.post("/offerings/spring/reports/new/", {**sent, "max_pages": 2}).status_code
    page = desk.post("/offerings/spring/reports/new/", sent, follow=True)
    from sensui.school.teaching.models import ReportTask

    task = ReportTask.objects.get()
    assert "2036-01-10T14:59:00+00:00" == task.item.due_at.isoformat()
    for author in five:
        report_hand_in(task=task, author=author, content=b"words")
    page = desk.post(address(task, "act/"), {"do": "assign"}, follow=True).content.decode()
    assert "15 reviews were given out." in page
    reviewed(Review.objects.filter(report__author=five[0]).first())

    page = desk.get(address(task, f"learners/{five[0].pk}/")).content.decode()

    assert "20 of 20" in page
    assert 200 == desk.get(address(task, f"files/{Report.objects.get(author=five[0]).pk}.pdf")).status_code


def test_the_time_for_reviews_is_moved_in_the_zone_of_the_class(desk, task):
    desk.post(address(task, "act/"), {"do": "until", "review_due_at": "2036-01-10T23:59"})

    task.refresh_from_db()
    assert "2036-01-10T14:59:00+00:00" == task.review_due_at.isoformat()
    assert 'value="2036-01-10T23:59"' in desk.get(address(task)).content.decode()


def test_a_report_weighs_nothing_sooner_than_it_goes(desk, spring, task):
    sent = filled_in(spring, {})

    assert 302 == desk.post("/offerings/spring/deadlines/", sent).status_code
    task.item.refresh_from_db()


def test_a_rubric_is_changed_by_its_form(desk, task):
    form = {}
    for place, one in enumerate(DEFAULT.criteria[:2]):
        levels = "\n".join(f"{level.points} | {level.says.en} | {level.says.ja}" for level in one.levels)
        form |= {f"criterion-{place}-title_en": one.title.en, f"criterion-{place}-title_ja": one.title.ja}
        form |= {f"criterion-{place}-levels": levels}
    assert 422 == desk.post(address(task, "rubric/"), {**form, "criterion-0-levels": "good\nbad"}).status_code
    assert 422 == desk.post(address(task, "rubric/"), {**form, "criterion-1-title_ja": ""}).status_code
    assert 422 == desk.post(address(task, "rubric/"), {}).status_code

    assert 302 == desk.post(address(task, "rubric/"), form).status_code

    task.refresh_from_db()
    assert ["Question", "Method"] == [one.title.en for one in Rubric.from_json(task.rubric).criteria]


def test_the_file_goes_with_its_author(task, mika, quick, django_capture_on_commit_callbacks):
    report = report_hand_in(task=task, author=mika, content=b"words")
    assert path_of(report.pk).exists()

    with django_capture_on_commit_callbacks(execute=True):
        mika.delete()

    assert not path_of(report.pk).exists()


def test_the_default_rubric_survives_being_kept():
    assert DEFAULT == Rubric.from_json(DEFAULT.to_json())


class TestLeaving:
    def test_whoever_deletes_the_account_takes_the_report_along(
        self, given_out, five, spring, django_capture_on_commit_callbacks
    ):
        author, reader, other = five[0], *readers_of(five[0])[:2]
        report = Report.objects.get(author=author)
        reviewed(Review.objects.get(report=report, reviewer=reader), chosen=WORST)
        assert points(spring, author) is None
        with django_capture_on_commit_callbacks(execute=True):
            person_forget(person=author)

        assert not path_of(report.pk).exists()
        report.refresh_from_db()
        assert (0, 0) == (report.size, report.pages)
        assert [reader.pk] == list(report.reviews.values_list("reviewer", flat=True))
        assert 0 == points(spring, author)
        for person in (reader, other):
            assert 404 == signed_in(person).get(address(given_out, f"files/{report.pk}.pdf")).status_code
        assert {author.pk}.isdisjoint(Review.objects.values_list("reviewer", flat=True))

    def test_whoever_leaves_the_class_is_read_no_more_until_they_come_back(
        self, given_out, five, spring, instructor, admin
    ):
        author, reader = five[0], readers_of(five[0])[0]
        report = Report.objects.get(author=author)
        file = address(given_out, f"files/{report.pk}.pdf")
        membership_end(by=admin, offering=spring, person=author.pk)

        assert not report.reviews.exists()
        assert 404 == signed_in(reader).get(file).status_code
        assert 200 == signed_in(instructor).get(file).status_code
        assert set(five) - {author} == set(owing(given_out))

        spring.is_open = True
        spring.save()
        offering_join(person=author, offering=spring)
        assert 3 == report.reviews.count()
        assert 200 == signed_in(author).get(file).status_code

    def test_what_a_reader_has_begun_stays_theirs_and_is_owed_no_more(self, given_out, five, spring, admin):
        author, reader = five[0], readers_of(five[0])[0]
        begun = Review.objects.get(report__author=author, reviewer=reader)
        review_keep(review=begun, chosen={}, comments={}, remark="My own words.", is_done=False)
        membership_end(by=admin, offering=spring, person=author.pk)
        for one in Review.objects.filter(reviewer=reader, report__withdrawn_at=None):
            reviewed(one)

        begun.refresh_from_db()
        assert "My own words." == begun.remark
        assert reader not in owing(given_out)
        assert may_see_own_reviews(given_out, reader)
        browser, at = signed_in(reader), address(given_out, f"reviews/{begun.pk}/")
        page = browser.get(at).content.decode()
        assert "Its author has left" in page
        assert "My own words." in page
        assert ".pdf" not in page
        assert "<form" not in page[page.index("<main") : page.index("</main>")]
        assert 422 == browser.post(at, {"do": "keep", "remark": "More."}).status_code
        assert "report waits" not in browser.get("/").content.decode()

    def test_a_review_that_somebody_began_and_left_goes_to_another(self, given_out, five):
        reader = five[0]
        begun = Review.objects.filter(reviewer=reader).first()
        review_keep(review=begun, chosen={}, comments={}, remark="My own words.", is_done=False)
        done = Review.objects.filter(reviewer=reader).exclude(pk=begun.pk).first()
        reviewed(done)
        person_forget(person=reader)

        assert not Review.objects.filter(pk=begun.pk).exists()
        assert Review.objects.filter(pk=done.pk).exists()
        assert 3 == Review.objects.filter(report=begun.report_id).count()

    def test_whoever_left_the_class_first_leaves_others_the_reviews_they_wrote(
        self, given_out, five, spring, admin
    ):
        reader = five[0]
        done = Review.objects.filter(reviewer=reader).first()
        reviewed(done)
        membership_end(by=admin, offering=spring, person=reader.pk)
        person_forget(person=reader)

        assert done.report.reviews.filter(pk=done.pk).exists()
        reader.refresh_from_db()
        assert ("", False) == (reader.email, reader.is_active)

    def test_what_was_handed_in_is_taken_along_as_it_is(self, given_out, five):
        with zipfile.ZipFile(io.BytesIO(person_archive(five[0]))) as archive:
            (name,) = [name for name in archive.namelist() if name.endswith(".pdf")]
            assert b"words of author-0" == archive.read(name)

    def test_who_teaches_is_told_that_the_file_is_gone(self, given_out, five, desk):
        person_forget(person=five[0])

        page = desk.get(address(given_out, f"learners/{five[0].pk}/")).content.decode()
        assert "went with its author" in html.unescape(page)
        assert ".pdf" not in page
        assert 200 == desk.get(address(given_out)).status_code


def readers_of(author):
    return [one.reviewer for one in Review.objects.filter(report__author=author).select_related("reviewer")]


@pytest.fixture
def admin(spring):
    return User.objects.create(username="admin", is_superuser=True)
