"""Finding things, in both languages, by any part of a word."""

import pytest

from sensui.school.catalog.search import entry_search


def places(query, language="en"):
    return [
        (found.entry.kind, found.entry.path, found.entry.anchor)
        for found in entry_search(query, language=language)
    ]


TERM = ("term", "shallows", "variance")
SCENE = ("scene", "shallows/spread/lecture", "distances")

pytestmark = pytest.mark.usefixtures("school")


@pytest.mark.parametrize(
    "query",
    [
        "variance",
        "VARIANCE",
        "arianc",
        "分散",
        "分",
        "ｖａｒｉａｎｃｅ",
        "squared distances",
        "distances squared",
        "va",
    ],
)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_term_is_found_by_its_name_in_either_language_and_by_any_part_of_it(query, language):
    assert TERM in places(query, language)


def test_japanese_needs_no_spaces():
    assert SCENE in places("散は", "ja")
    assert ("scene", "shallows/mean/lecture", "one-number") in places("合計を等しく分けた", "ja")


def test_every_word_must_be_there():
    assert SCENE in places("variance sigma")
    assert [] == places("variance nowhere")


def test_a_function_is_found_by_its_name():
    assert ("exercise", "shallows/mean/labs/small", "centred") == places("centred")[0]
    assert ("exercise", "shallows/mean/labs/small", "mean") in places("numpy.size")


def test_what_carries_the_word_in_its_name_comes_first():
    assert TERM == places("variance")[0]


def test_each_place_is_found_once_in_the_readers_language():
    found = places("mean", "ja")

    assert len(found) == len(set(found))
    languages = {one.entry.anchor: one.entry.language for one in entry_search("mean", language="ja")}
    assert "ja" == languages["mean"]


def test_hints_are_not_given_away_by_a_search():
    assert [] == places("You have a function that knows")


@pytest.mark.parametrize(
    "query", ["", "   ", '"', "'", "%", "_", "*", "AND", 'a" OR "b', "NEAR(", "-", "\\", "\0", "💧"]
)
def test_any_letters_are_only_letters(query, browser):
    assert 200 == browser.get("/search/", {"q": query}).status_code


def test_the_page_marks_what_was_searched_for_and_leads_there(browser):
    page = browser.get("/search/", {"q": "shared out"}).content.decode()

    assert "<mark>shared</mark> <mark>out</mark>" in page
    assert 'href="/courses/shallows/mean/lecture/#one-number"' in page
    assert 'href="/glossary/#mean"' in page


def test_an_island_gets_only_the_results(browser):
    fragment = browser.get("/search/", {"q": "mean", "fragment": 1}).content.decode()

    assert fragment.lstrip().startswith('<div class="results"')
    assert "<html" not in fragment


def test_what_is_searched_for_cannot_become_a_page(browser):
    assert "<script>alert" not in browser.get("/search/", {"q": "<script>alert(1)</script>"}).content.decode()
