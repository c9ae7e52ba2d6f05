"""Every page of a school for many, as whoever may open it sees it: valid, well-formed, in one language.

The addresses and what they name are those of the authorization matrix, so a new page is looked at from its first day.
"""

import re
from collections.abc import Iterator, Mapping

import pytest
from django.core.cache import cache

from sensui.school.labs.live import Runtime, runtime_close, runtime_open

from .authorization.entries import Answer, Entry
from .authorization.world import SECRET, Who, World, world_for_many
from .conftest import MODES
from .labs.fakes import FakeHost
from .pages import Page, foreign_words, html_faults, read
from .test_authorization import SAID, address_in, addresses, undone

ASKED_BY_THE_CLASS = {"certificates", "discussion", "people", "teaching"}
"""apps whose pages are others for who teaches"""
WRITTEN = (SECRET, "anybody's words", "why?", "because", "Spring", "Autumn")
MISTAKEN = {
    "/accounts/login/": {"login": "nobody@example.org", "password": "wrong"},
    "/accounts/signup/": {"name": "", "email": "no address", "password1": "short"},
    "/accounts/password/reset/": {"email": "no address"},
}
"""what is sent wrongly by somebody who is not signed in"""


@pytest.fixture(autouse=True)
def no_real_kernels() -> Iterator[None]:
    runtime_open(Runtime(FakeHost, keep=lambda notebook, shown: None))
    yield
    runtime_close()


@pytest.fixture(params=["en", "ja"])
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def pages(many: None, school, language: str) -> dict[str, Page]:
    world, found = world_for_many(), {}
    known = addresses(MODES["many"]["ROOT_URLCONF"])
    for app, entries in SAID.items():
        for name, one in entries.items():
            for entry in one:
                if entry.method == "get" and not entry.kind and name in known:
                    with undone():
                        found |= _seen(world, app, entry, known[name][0], language)
    for address, sent in MISTAKEN.items():
        cache.clear()
        answer = world.browsers[Who.ANONYMOUS].post(address, sent, headers={"accept-language": language})
        found[f"{address} mistaken"] = read(answer.content.decode(), address)
    return found


def _seen(world: World, app: str, entry: Entry, route: str, language: str) -> Mapping[str, Page]:
    found = {}
    for who in _readers(app, entry):
        address = address_in(route, entry, world, world.people.get(who) or world.learner)
        cache.clear()  # nobody is too often here
        answer = world.browsers[who].get(address, dict(entry.sent), headers={"accept-language": language})
        is_page = answer.headers.get("Content-Type", "").startswith("text/html") and not answer.streaming
        if answer.status_code == 200 and is_page and answer.content.startswith(b"<!doctype"):
            found[f"{address} as {who}"] = read(answer.content.decode(), address)
    return found


def _readers(app: str, entry: Entry) -> list[Who]:
    """Who is let in: a visitor, somebody who is signed in, and who teaches where that is another page."""
    let_in = [who for who in Who if who is not Who.ONE_LEARNER and entry.expected(who, True) is Answer.IN]
    first = next((who for who in (Who.LEARNER, Who.INSTRUCTOR, Who.OPERATOR) if who in let_in), None)
    chosen = {Who.ANONYMOUS, first} | ({Who.INSTRUCTOR} if app in ASKED_BY_THE_CLASS else set())
    return [who for who in let_in if who in chosen]


@pytest.mark.slow
def test_every_page_is_valid_well_formed_and_in_one_language(pages, language, tmp_path):
    faults = html_faults(pages, tmp_path)
    for at, page in pages.items():
        if not page.address.endswith("/studio/"):  # a notebook keeps the language in which it was opened
            faults += [f"{at}: in another language: {said}" for said in foreign_words(page) if _is_ours(said)]
        faults += [f"{at}: {fault}" for fault in _malformed(page)]

    assert not faults, "\n".join(faults)
    assert 100 < len(pages)


def _malformed(page: Page) -> Iterator[str]:
    yield from page.faults
    yield from (f"never closed: {tag}" for tag, _lang in page.open)
    yield from (f"twice: {id}" for id in set(page.ids) if page.ids.count(id) > 1)
    yield from (f"names nothing: {id}" for id in set(page.references) - set(page.ids))
    yield from (f"the policy forbids it: {what}" for what in page.inline)
    if [1] != page.headings[:1] or 1 != page.headings.count(1):
        yield f"one first heading, and it comes first: {page.headings}"
    if any(after - before > 1 for before, after in zip(page.headings, page.headings[1:], strict=False)):
        yield f"headings descend step by step: {page.headings}"


def _is_ours(words: str) -> bool:
    """Not something that the people of the matrix are called, or wrote, and not the key of an app for codes."""
    return not any(one in words for one in WRITTEN) and not re.fullmatch("[A-Z2-7]{32}", words)
