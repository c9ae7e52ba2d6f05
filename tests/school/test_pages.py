"""Every page, in both languages."""

import ast
from pathlib import Path

import allauth
import pytest
from django.template.base import TokenType
from django.test import Client
from polib import pofile

import sensui.school
from sensui.school.study.notes import note_save

from .pages import foreign_words, html_faults, read, walk

SCHOOL = Path(sensui.school.__file__).parent
STARTS = ("/", "/search/?q=mean", "/search/?q=nowhere-at-all", "/courses/shallows/mean/lecture/?both=1")
LANGUAGES = ("en", "ja")


@pytest.fixture
def lived_in(browser, learner, unit, lecture, school):
    """A school in which somebody has been: results, notes, a plan, time."""
    for number in (1, 2):
        browser.post("/courses/shallows/mean/quiz/", {"attempt": number, "q-in-words": "mean"})
    browser.post("/courses/shallows/placement/", {"q-knows-means": "3"})
    for body in ("# My note\n\n$x^2$", "something else"):
        note_save(learner=learner, unit=unit, body=body, based_on=0)
    browser.post("/plan/", {"preset": "5", "mode": "finish", "rests": ["5", "6"]})
    browser.post("/api/activity/", {"item": lecture.path, "kind": "scroll"}, content_type="application/json")
    browser.post(
        "/api/position/",
        {"item": lecture.path, "scene": "your-turn", "block": 1},
        content_type="application/json",
    )
    return learner


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture
def pages(lived_in, language):
    client = Client(headers={"accept-language": language})
    client.force_login(lived_in)
    client.get("/")
    return walk(client, *STARTS)


def test_every_page_can_be_reached_by_links(pages):
    reached = set(pages)

    assert {
        "/",
        "/courses/",
        "/courses/shallows/",
        "/courses/shallows/mean/",
        "/courses/shallows/mean/lecture/",
        "/courses/shallows/mean/quiz/",
        "/courses/shallows/mean/quiz/attempts/1/",
        "/courses/shallows/mean/labs/small/",
        "/courses/shallows/mean/labs/small/studio/",
        "/courses/shallows/mean/journal/",
        "/courses/shallows/mean/journal/1/",
        "/courses/shallows/placement/",
        "/glossary/",
        "/journal/",
        "/plan/",
        "/settings/",
    } <= reached


def test_no_page_has_a_word_of_the_other_language(pages, language):
    found = {address: foreign_words(page) for address, page in pages.items()}

    assert {} == {address: words for address, words in found.items() if words}
    assert all(page.words[0].language in (language, "") for page in pages.values())


def test_the_pages_are_well_formed(pages):
    for address, page in pages.items():
        twice = {name for name in page.ids if page.ids.count(name) > 1}
        assert (address, set(), []) == (address, twice, page.faults)
        assert set(page.references) <= set(page.ids), address
        assert [] == page.open, address


def test_the_pages_validate(pages, tmp_path):
    assert [] == html_faults(pages, tmp_path)


def test_headings_descend_step_by_step(pages):
    for address, page in pages.items():
        assert 1 == page.headings[0], address
        assert 1 == page.headings.count(1), address
        steps = zip(page.headings, page.headings[1:], strict=False)
        assert all(after - before <= 1 for before, after in steps), (address, page.headings)


def test_nothing_on_a_page_needs_what_the_policy_forbids(pages):
    assert {} == {address: page.inline for address, page in pages.items() if page.inline}


@pytest.mark.parametrize(
    "address", ["/nothing/", "/courses/shallows/nowhere/", "/courses/shallows/mean/quiz/attempts/99/"]
)
def test_a_page_that_is_not_there_helps_in_the_readers_language(address, language, learner):
    client = Client(headers={"accept-language": language})
    client.force_login(learner)

    response = client.get(address)

    assert 404 == response.status_code
    page = read(response.content.decode(), address)
    assert [] == foreign_words(page)
    assert {"/", "/courses/"} <= set(page.links)


@pytest.mark.parametrize("address", ["/enter/", "/nothing/"])
def test_strangers_read_their_language_too(address, language, school):
    response = Client(headers={"accept-language": language}).get(address)

    assert [] == foreign_words(read(response.content.decode()))


def test_a_fault_of_ours_is_told_without_details(learner, monkeypatch, language):
    client = Client(raise_request_exception=False, headers={"accept-language": language})
    client.force_login(learner)
    monkeypatch.setattr("sensui.school.study.views.standing_get", None)

    response = client.get("/")

    assert 500 == response.status_code
    assert [] == foreign_words(read(response.content.decode()))
    assert b"Traceback" not in response.content


def test_every_text_has_its_japanese_and_no_translation_is_left_over():
    written = texts_of_programs() | texts_of_templates(SCHOOL)
    kept = {entry.msgid: entry for entry in pofile(str(SCHOOL / "locale/ja/LC_MESSAGES/django.po"))}

    assert set() == written - set(kept)
    # We may say better in Japanese what allauth says.
    assert set() == set(kept) - written - texts_of_templates(Path(allauth.__file__).parent)
    assert [] == [
        text
        for text, entry in kept.items()
        if not (entry.msgstr or entry.msgstr_plural) or "fuzzy" in entry.flags
    ]


_MARKS = {"_", "gettext", "gettext_lazy", "ngettext"}


def texts_of_programs() -> set[str]:
    found: set[str] = set()
    for file in SCHOOL.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in _MARKS:
                found.add(ast.literal_eval(call.args[0]))
    return found


def texts_of_templates(folder: Path) -> set[str]:
    from django.template.base import Lexer

    found: set[str] = set()
    for file in folder.rglob("templates/**/*.*"):
        block: list[str] | None = None
        for token in Lexer(file.read_text(encoding="utf-8")).tokenize():
            parts = token.split_contents() if token.token_type == TokenType.BLOCK else [""]
            if parts[0] in {"translate", "trans"}:
                found.add(parts[1].strip("\"'"))
            elif parts[0] == "blocktranslate":
                block = []
            elif parts[0] in {"plural", "endblocktranslate"} and block is not None:
                found.add("".join(block).strip())
                block = None
            elif block is not None:
                block.append(f"%({token.contents})s" if token.token_type == TokenType.VAR else token.contents)
    return found
