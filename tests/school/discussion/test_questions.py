"""Asked, found, answered, accepted, followed; and what stays with its author."""

import re
from datetime import timedelta

import pytest

from sensui.school.discussion.errors import NoSuchPlace, QuestionClosed
from sensui.school.discussion.failing import failing_of
from sensui.school.discussion.models import Answer, Following, Question
from sensui.school.discussion.selectors import Wanted, counts_at, proposals, question_list
from sensui.school.discussion.services import (
    answer_accept,
    answer_write,
    post_hide,
    question_ask,
    question_close,
    question_edit,
)
from sensui.school.teaching.models import Membership, Offering, Role

from .conftest import LAB

pytestmark = pytest.mark.django_db


def titles(person, **wanted: str) -> list[str]:
    return [row.title for row in question_list(person, Wanted(**wanted))]


class TestAsking:
    def test_a_question_hangs_on_an_exercise_and_its_author_follows(self, asked, hanako) -> None:
        assert (LAB, "mean", hanako) == (asked.item.path, asked.anchor, asked.author)
        assert Following.objects.filter(question=asked, person=hanako).exists()
        assert {"mean": 1} == counts_at(hanako, LAB)

    def test_where_nobody_asked_nothing_else_is_looked_up(self, hanako, django_assert_num_queries) -> None:
        with django_assert_num_queries(1):
            assert {} == counts_at(hanako, LAB)
        with django_assert_num_queries(1):
            assert {} == proposals(hanako, ["a way to fail"])

    @pytest.mark.parametrize(
        ("item", "anchor"),
        [(LAB, "median"), ("shallows/mean/labs/none", ""), ("shallows/mean/quiz", "q1"), ("", "")],
    )
    def test_a_place_that_is_not_there_is_refused(self, hanako, item: str, anchor: str) -> None:
        with pytest.raises(NoSuchPlace):
            question_ask(author=hanako, item=item, anchor=anchor, title="?", body="?")

    def test_scenes_and_quizzes_are_places_too(self, hanako, lecture) -> None:
        for item in ("shallows/mean/lecture", "shallows/mean/quiz"):
            assert item == question_ask(author=hanako, item=item, title="?", body="?").item.path

    def test_only_what_was_asked_for_goes_along(self, hanako, failed) -> None:
        failed(hanako)
        bare, said, whole = (
            question_ask(author=hanako, item=LAB, anchor="mean", title="?", body="?", **choice)
            for choice in ({}, {"with_verdict": True}, {"with_verdict": True, "with_code": True})
        )

        assert (None, "") == (bare.verdict, bare.code)
        assert ("failed", "") == (said.verdict["en"]["outcome"], said.code)
        assert "def mean" in whole.code

    def test_the_page_shows_no_code_unless_asked_for(self, hanako, taro, failed, browse) -> None:
        failed(hanako)
        page = browse(hanako).get("/questions/ask/", {"item": LAB, "anchor": "mean"}).content.decode()
        said, code = (
            re.search(rf'<input[^>]*name="{name}"[^>]*>', page)[0] for name in ("with_verdict", "with_code")
        )
        assert ("checked" in said, "checked" in code) == (True, False)
        sent = {
            "item": LAB,
            "anchor": "mean",
            "title": "Why 3?",
            "body": "I expected 4.",
            "with_verdict": "on",
        }
        shown = browse(taro).get(browse(hanako).post("/questions/ask/", sent).url).content.decode()

        assert "expected 4" in shown
        assert "def mean" not in shown

    def test_what_went_along_can_be_taken_back(self, hanako, taro, failed, browse) -> None:
        failed(hanako)
        question = question_ask(
            author=hanako, item=LAB, anchor="mean", title="?", body="?", with_verdict=True, with_code=True
        )
        browse(hanako).post(f"/questions/{question.pk}/withdraw/")

        question.refresh_from_db()
        assert (None, "") == (question.verdict, question.code)

    def test_nothing_that_was_typed_is_run(self, hanako, browse) -> None:
        body = "<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)> $x^2$ `a < b`"
        question = question_ask(author=hanako, item=LAB, title="<b>T</b>", body=body)
        page = browse(hanako).get(f"/questions/{question.pk}/").content.decode()

        post = page[page.index("post-body") :]
        assert "<script>alert" not in page
        assert "<img src=x" not in post
        assert 'href="javascript' not in post
        assert "<h1>&lt;b&gt;T&lt;/b&gt;</h1>" in page
        assert "<math" in post


class TestFinding:
    @pytest.fixture(autouse=True)
    def several(self, asked, hanako, taro) -> None:
        other = question_ask(
            author=taro, item=LAB, anchor="centred", title="Broadcasting", body="`keepdims`?"
        )
        answer_write(author=hanako, question=other, body="Look at np.expand_dims.")

    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("axis", ["Which axis?"]),
            ("AXIS which", ["Which axis?"]),
            ("keepdims", ["Broadcasting"]),
            ("expand_dims", ["Broadcasting"]),
            ("centred", ["Broadcasting"]),
            ("%", []),
            ("axis keepdims", []),
        ],
    )
    def test_by_words_function_or_exercise(self, taro, words: str, found: list[str]) -> None:
        assert found == titles(taro, words=words)

    def test_by_place_and_by_kind(self, asked, hanako, taro) -> None:
        assert ["Which axis?"] == titles(taro, item=LAB, anchor="mean")
        assert ["Broadcasting"] == titles(taro, only="mine")
        answer_accept(question=asked, answer=answer_write(author=taro, question=asked, body="0"))
        assert ["Broadcasting"] == titles(taro, only="open")

    def test_the_list_costs_as_many_queries_for_many(
        self, hanako, browse, django_assert_max_num_queries
    ) -> None:
        for number in range(60):
            question_ask(author=hanako, item=LAB, title=f"Question {number}", body="?")
        browser = browse(hanako)
        with django_assert_max_num_queries(14):
            page = browser.get("/questions/").content.decode()
        assert 30 == page.count('class="question-row"')
        assert 30 == browser.get("/questions/?page=2").content.decode().count('class="question-row"')


class TestSameFailure:
    def test_whoever_fails_in_the_same_way_is_led_here(self, hanako, taro, failed, browse) -> None:
        failed(hanako, message="Got `3.5`, expected 4.")
        question_ask(author=hanako, item=LAB, anchor="mean", title="Half a point off", body="?")
        failed(taro, message="Got `7.25`, expected -1e3.")

        page = browse(taro).get("/questions/ask/", {"item": LAB, "anchor": "mean"}).content.decode()
        assert "Half a point off" in page[page.index("same way") : page.index("question-form")]

    def test_another_failure_is_another(self) -> None:
        def word(**said: object) -> str:
            return failing_of(
                LAB, {"name": "mean", "outcome": "failed", "misconception": None, "findings": []} | said
            )

        shape = {"kind": "shape", "message": "Shape (3,), expected (3, 1)."}
        words = {
            word(),
            word(outcome="stopped"),
            word(findings=[shape]),
            word(findings=[shape | {"message": "Transposed."}]),
            word(misconception="mean_of_all", findings=[shape]),
            word(name="centred", findings=[shape]),
        }
        assert 6 == len(words)
        assert word(misconception="mean_of_all", findings=[shape]) == word(misconception="mean_of_all")
        assert "" == word(outcome="passed")

    def test_answered_ones_come_first_and_three_are_enough(self, hanako, taro, failed) -> None:
        failed(hanako)
        rows = [
            question_ask(author=hanako, item=LAB, anchor="mean", title=f"{n}", body="?") for n in range(5)
        ]
        answer_accept(question=rows[0], answer=answer_write(author=taro, question=rows[0], body="!"))
        rows[0].refresh_from_db()

        found = proposals(taro, [rows[0].failing])[rows[0].failing]
        assert 3 == len(found)
        assert rows[0] == found[0]

    def test_many_that_nobody_answered_do_not_hide_one_that_was(self, hanako, taro, failed) -> None:
        answered, other = asked_many(hanako, failed, "answered", "other")
        answer_accept(question=answered, answer=answer_write(author=taro, question=answered, body="!"))
        for row in (answered, other):
            Question.objects.bulk_create(copies_of(row, 80))

        found = proposals(taro, [answered.failing])[answered.failing]
        assert (3, "answered") == (len(found), found[0].title)

    def test_many_at_one_exercise_do_not_hide_those_at_another(self, hanako, taro, failed) -> None:
        (first,) = asked_many(hanako, failed, "first")
        Question.objects.bulk_create(copies_of(first, 80))
        Question.objects.filter(pk=first.pk).update(failing="another way", active_at=first.written_at)

        found = proposals(taro, [first.failing, "another way"])
        assert {first.failing: 3, "another way": 1} == {word: len(rows) for word, rows in found.items()}


def asked_many(person, failed, *asked: str) -> list[Question]:
    """Questions of somebody who failed at `mean`."""
    failed(person)
    return [question_ask(author=person, item=LAB, anchor="mean", title=title, body="?") for title in asked]


def copies_of(row: Question, count: int) -> list[Question]:
    """The same asked again and again, later, and nobody answered."""
    return [
        Question(
            author=row.author,
            item=row.item,
            anchor=row.anchor,
            title=f"{row.title} {number}",
            body="?",
            failing=row.failing,
            written_at=row.written_at,
            active_at=row.active_at + timedelta(seconds=number),
        )
        for number in range(1, count + 1)
    ]


def test_code_in_a_title_is_drawn_and_nothing_else_of_it(hanako, browse) -> None:
    question_ask(author=hanako, item=LAB, title="Why `x < <b>1</b>`, *and* <i>what</i>?", body="?")
    title = "Why <code>x &lt; &lt;b&gt;1&lt;/b&gt;</code>, *and* &lt;i&gt;what&lt;/i&gt;?"

    assert title in browse(hanako).get("/questions/").content.decode()
    number = Question.objects.get().pk
    assert f"<h1>{title}</h1>" in browse(hanako).get(f"/questions/{number}/").content.decode()


class TestAnswering:
    def test_an_answer_is_accepted_by_whoever_asked(self, asked, hanako, taro, browse) -> None:
        at = f"/questions/{asked.pk}/"
        browse(taro).post(f"{at}answers/", {"body": "Axis 0."})
        answer = Answer.objects.get()

        assert 403 == browse(taro).post(f"{at}accept/", {"answer": answer.pk}).status_code
        browse(hanako).post(f"{at}accept/", {"answer": answer.pk})
        asked.refresh_from_db()
        assert answer == asked.accepted
        browse(hanako).post(f"{at}accept/", {"answer": ""})
        asked.refresh_from_db()
        assert asked.accepted is None

    def test_an_answer_to_another_question_is_not_accepted_here(self, asked, hanako, taro, browse) -> None:
        other = question_ask(author=hanako, item=LAB, title="Other", body="?")
        answer = answer_write(author=taro, question=other, body="!")

        assert 404 == browse(hanako).post(f"/questions/{asked.pk}/accept/", {"answer": answer.pk}).status_code
        with pytest.raises(ValueError, match="at its own question"):
            answer_accept(question=asked, answer=answer)

    def test_nothing_is_added_to_a_closed_question(self, asked, taro, browse) -> None:
        question_close(question=asked, is_closed=True)

        with pytest.raises(QuestionClosed):
            answer_write(author=taro, question=asked, body="!")
        sent = browse(taro).post(f"/questions/{asked.pk}/answers/", {"body": "a long answer"})
        assert (409, 0) == (sent.status_code, Answer.objects.count())
        assert "a long answer" in sent.content.decode() or "closed" in sent.content.decode()

    def test_an_empty_answer_is_none(self, asked, taro, browse) -> None:
        assert 422 == browse(taro).post(f"/questions/{asked.pk}/answers/", {"body": "  "}).status_code
        assert 0 == Answer.objects.count()

    def test_only_authors_edit(self, asked, hanako, taro, browse) -> None:
        sent = {"title": "Which axis, and why?", "body": "new"}
        assert 403 == browse(taro).post(f"/questions/{asked.pk}/edit/", sent).status_code
        browse(hanako).post(f"/questions/{asked.pk}/edit/", sent)

        asked.refresh_from_db()
        assert ("Which axis, and why?", "new") == (asked.title, asked.body)
        assert asked.edited_at is not None

    def test_whoever_leaves_leaves_their_words(self, asked, hanako, taro, browse) -> None:
        hanako.delete()

        assert "somebody who left" in browse(taro).get(f"/questions/{asked.pk}/").content.decode()


class TestModeration:
    def test_what_is_hidden_is_seen_by_its_author_and_moderators(
        self, asked, hanako, taro, teacher, browse
    ) -> None:
        at = f"/questions/{asked.pk}/"
        browse(taro).post(f"{at}report/", {"why": "rude"})
        assert "Reported by Taro: rude" in browse(teacher).get(at).content.decode()
        assert ["Which axis?"] == titles(teacher, only="reported")
        browse(teacher).post(f"{at}hide/", {"why": "against the rules"})

        statuses = [browse(one).get(at).status_code for one in (hanako, taro, teacher)]
        assert [200, 404, 200] == statuses
        assert "against the rules" in browse(hanako).get(at).content.decode()
        assert ([], []) == (titles(taro), titles(teacher, only="reported"))
        browse(teacher).post(f"{at}hide/", {"why": ""})
        assert 200 == browse(taro).get(at).status_code

    def test_a_hidden_answer_is_no_longer_what_helped(self, asked, hanako, taro, teacher) -> None:
        answer = answer_write(author=taro, question=asked, body="!")
        answer_accept(question=asked, answer=answer)
        post_hide(by=teacher, post=answer, why="wrong")

        asked.refresh_from_db()
        assert asked.accepted is None

    def test_learners_do_not_moderate(self, asked, taro, teacher, browse) -> None:
        for what in ("hide", "close"):
            assert 403 == browse(taro).post(f"/questions/{asked.pk}/{what}/", {"why": "x"}).status_code
        asked.refresh_from_db()
        assert (False, False) == (asked.is_hidden, asked.is_closed)

    def test_one_report_by_each_is_kept(self, asked, taro, browse) -> None:
        for _ in range(3):
            browse(taro).post(f"/questions/{asked.pk}/report/", {"why": "rude"})

        assert 1 == asked.reports.count()


class TestWhoReads:
    def test_a_class_keeps_its_course_to_itself(self, asked, teacher, stranger, browse) -> None:
        assert [] == titles(stranger)
        assert 404 == browse(stranger).get(f"/questions/{asked.pk}/").status_code
        offering = Offering.objects.get()
        Membership.objects.create(
            offering=offering, person=stranger, role=Role.LEARNER, joined_at=asked.written_at
        )
        assert ["Which axis?"] == titles(stranger)

    def test_a_course_that_no_class_takes_is_everybodys(self, asked, stranger) -> None:
        assert ["Which axis?"] == titles(stranger)

    def test_edits_keep_line_ends_as_they_are_read(self, asked) -> None:
        question_edit(question=asked, title="T", body="a\r\nb\x00")
        assert "a\nb" == Question.objects.get().body
