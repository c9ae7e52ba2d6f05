"""The journal: nothing that was typed is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensui.school.study.models import Revision
from sensui.school.study.notes import note_save, only_adds

API = "/api/journal/shallows/mean/"
PAGE = "/courses/shallows/mean/journal/"


def save(browser, body, based_on=0):
    return browser.post(API, {"body": body, "based_on": based_on}, content_type="application/json")


def test_what_is_typed_is_saved_and_shown_again(browser):
    saved = save(browser, "The **mean** is $x$").json()

    assert 1 == saved["revision"]
    assert "<strong>mean</strong>" in saved["html"]
    assert "The **mean** is $x$" in browser.get(PAGE).content.decode()


def test_it_is_saved_without_a_script_too(browser):
    response = browser.post(PAGE, {"body": "by hand", "based_on": "0"}, follow=True)

    assert "by hand" in response.content.decode()
    assert "Saved." in response.content.decode()


def test_what_only_adds_makes_no_new_revision(browser):
    save(browser, "The mean")
    save(browser, "The mean is a number", 1)
    answer = save(browser, "The arithmetic mean is a number", 1).json()

    assert 1 == answer["revision"]
    assert ["The arithmetic mean is a number"] == list(Revision.objects.values_list("body", flat=True))


def test_what_is_removed_stays_in_an_earlier_revision(browser):
    save(browser, "A long thought")
    answer = save(browser, "", 1).json()

    assert 2 == answer["revision"]
    assert ["A long thought", ""] == list(Revision.objects.values_list("body", flat=True))
    assert "A long thought" in browser.get(f"{PAGE}1/").content.decode()


def test_two_windows_lose_nothing(browser):
    save(browser, "common")
    save(browser, "common, first window", 1)
    save(browser, "rewritten", 1)
    answer = save(browser, "second window", 1).json()

    assert answer["overtaken"]
    assert {"common, first window", "rewritten", "second window"} == set(
        Revision.objects.values_list("body", flat=True)
    )


def test_saving_the_same_again_changes_nothing(browser):
    save(browser, "same")

    assert 1 == save(browser, "same", 1).json()["revision"]
    assert 1 == Revision.objects.count()


@given(before=st.text(), start=st.integers(0, 50), added=st.text())
def test_text_put_in_anywhere_only_adds(before, start, added):
    assert only_adds(before, before[:start] + added + before[start:])


@given(before=st.text(max_size=30), after=st.text(max_size=30))
def test_nothing_that_only_adds_has_lost_a_letter(before, after):
    if only_adds(before, after):
        rest = iter(after)
        assert all(letter in rest for letter in before)


@pytest.mark.django_db(transaction=False)
@pytest.mark.parametrize(
    "bodies", [["a", "ab", "b", "", "a"], ["x" * 10, "x" * 5, "x" * 10], ["1\n2", "2\n1"]]
)
def test_every_text_is_there_or_inside_a_later_one(learner, unit, bodies):
    for body in bodies:
        note_save(learner=learner, unit=unit, body=body, based_on=0)

    kept = list(Revision.objects.values_list("body", flat=True))
    assert all(any(only_adds(body, one) for one in kept) for body in bodies)
    assert bodies[-1] == kept[-1]


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "![x](https://evil.example/pixel.png)",
        '<a href="data:text/html,x">x</a>',
        "```html\n<script>alert(1)</script>\n```",
        "$\\href{javascript:alert(1)}{x}$",
        "<style>*{display:none}</style>",
    ],
)
def test_what_is_written_can_do_no_harm(browser, attack):
    html = save(browser, attack).json()["html"]

    assert "<script" not in html
    assert "<img" not in html
    assert "<style" not in html
    assert not re.search('<a[^>]*href="(javascript|data)', html)


def test_formulas_tables_and_programs_are_drawn(browser):
    html = save(browser, "$x^2$\n\n| a |\n|---|\n| 1 |\n\n```python\nprint(1)\n```").json()["html"]

    assert "<msup>" in html
    assert "<table" in html
    assert 'class="nb"' in html


def test_a_letter_that_no_keyboard_has_is_left_out(browser):
    assert "ab" in save(browser, "a\0b").json()["html"]


@pytest.mark.parametrize("given", ["", "[]", "{}", '{"body": 3}', "null"])
def test_nonsense_is_refused_in_words(browser, given):
    response = browser.post(API, given, content_type="application/json")

    assert 400 == response.status_code
    assert response.json()["error"]


def test_a_page_has_an_end(browser):
    assert 400 == save(browser, "x" * 200_001).status_code


def test_nobody_reads_the_journal_of_others(browser, stranger, client):
    save(browser, "private")
    client.force_login(stranger)

    assert "private" not in client.get(PAGE).content.decode()
    assert "private" not in client.get("/journal/sensui-journal.md").content.decode()


def test_the_whole_journal_is_one_file_with_terms_marks_and_hours(browser, lecture):
    save(browser, "# My heading\n\nA thought\n\n```python\n# no heading\n```")
    browser.post("/courses/shallows/mean/lecture/done/")
    browser.post("/courses/shallows/mean/quiz/", {"attempt": 1, "q-in-words": "mean"})
    browser.post("/api/activity/", {"item": lecture.path, "kind": "input"}, content_type="application/json")

    text = browser.get("/journal/sensui-journal.md").content.decode()

    assert text.startswith("# Study journal\n")
    for line in (
        "## The shallows",
        "### The mean",
        "- What a mean is: done",
        "- Means, asked about: started, 1 of 5 points",
        "- Key terms: mean (平均)",
        "#### My heading",
        "# no heading",
        "## Hours",
    ):
        assert f"\n{line}" in text
    assert "| 1 minute |" in text or "| 0 minutes |" in text


def test_the_file_speaks_the_readers_language(japanese):
    save(japanese, "日誌")

    text = japanese.get("/journal/sensui-journal.md").content.decode()

    assert text.startswith("# 学習日誌\n")
    assert "- キーワード: mean (平均)" in text
