"""Every address of the school, asked for by everybody, for their own thing and for another's.

The addresses are read from the URL conf. What must come stands in `authorization/<app>.py`; an address without an entry
fails here.
"""

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from asgiref.sync import async_to_sync
from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.shortcuts import resolve_url
from django.urls import URLPattern, URLResolver, get_resolver

from sensui.school.labs.live import Runtime, runtime_close, runtime_open

from . import authorization
from .authorization.entries import Answer, Entry
from .authorization.world import SECRET, Who, World, world_for_many, world_for_one
from .conftest import MODES
from .labs.fakes import FakeHost

_REGEX = re.compile(r"\^?\(\?P(<\w+>)[^()]*\)")
_ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>")
AWAITED: tuple[str, ...] = ()
"""addresses that were there before this test: whoever keeps them writes their entries, and takes them out here"""
FRAME = {"entries", "things", "world"}


def addresses(urlconf: str) -> dict[str, tuple[str, URLPattern]]:
    """Every address by its name, with its whole route; one without a name by its route."""
    found: dict[str, tuple[str, URLPattern]] = {}
    for route, space, pattern in _patterns(get_resolver(urlconf), "", ""):
        name = f"{space}{pattern.name}" if pattern.name else route
        assert name not in found, f"two addresses are called {name}"
        found[name] = (route, pattern)
    return found


def _patterns(resolver: URLResolver, before: str, space: str) -> Iterator[tuple[str, str, URLPattern]]:
    for one in resolver.url_patterns:
        route = before + str(one.pattern)
        if isinstance(one, URLResolver):
            yield from _patterns(one, route, f"{space}{one.namespace}:" if one.namespace else space)
        else:
            yield route, space, one


def written() -> dict[str, dict[str, tuple[Entry, ...]]]:
    """What each app says of its addresses."""
    said: dict[str, dict[str, tuple[Entry, ...]]] = {}
    for module in pkgutil.iter_modules(authorization.__path__):
        if module.name not in FRAME:
            entries: Mapping[str, Entry | tuple[Entry, ...]] = importlib.import_module(
                f"{authorization.__name__}.{module.name}"
            ).ENTRIES
            said[module.name] = {
                name: one if isinstance(one, tuple) else (one,) for name, one in entries.items()
            }
    return said


SAID = written()


@pytest.fixture(autouse=True)
def no_real_kernels() -> Iterator[None]:
    runtime_open(Runtime(FakeHost, keep=lambda notebook, shown: None))
    yield
    runtime_close()


@pytest.fixture(scope="module")
def for_many() -> dict[str, tuple[str, URLPattern]]:
    return addresses(MODES["many"]["ROOT_URLCONF"])


def test_every_address_has_an_entry_and_every_entry_an_address(for_many):
    said = [name for entries in SAID.values() for name in entries]
    missing = {
        name: pattern
        for name, (_route, pattern) in for_many.items()
        if name not in said and not name.startswith(AWAITED)
    }

    assert sorted(set(said)) == sorted(said), "an address has its entry in two modules"
    assert [] == [
        f"{name} has no entry. Who may open it? Say it in tests/school/authorization/{_app(pattern)}.py, "
        f'as in ENTRIES["{name}"] = signed_in(); the kinds are in authorization/entries.py.'
        for name, pattern in missing.items()
    ]
    assert set() == set(said) - set(for_many)


def _app(pattern: URLPattern) -> str:
    parts = pattern.callback.__module__.split(".")
    return parts[2] if parts[:2] == ["sensui", "school"] else "sign_in"


def test_the_one_learners_school_has_no_address_that_the_other_has_not(for_many):
    one = addresses(MODES["one"]["ROOT_URLCONF"])

    assert set() == set(one) - set(for_many)
    assert {
        name for name in set(for_many) - set(one) if not for_many[name][0].startswith("accounts/")
    } == set()


@pytest.mark.parametrize("app", sorted(SAID))
def test_everybody_gets_what_the_entries_of_an_app_say(app, many, school, for_many):
    world = world_for_many()
    wrong: list[str] = []
    for name, entry in _entries(app, for_many):
        with undone():
            wrong += faults(world, entry, name, for_many[name][0])

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("app", sorted(SAID))
def test_in_a_school_of_ones_own_the_learner_gets_what_the_entries_say(app, school, for_many):
    world, alone = world_for_one(), addresses(settings.ROOT_URLCONF)
    wrong: list[str] = []
    for name, entry in _entries(app, for_many):
        with undone():
            wrong += faults_alone(world, entry, name, for_many[name][0], is_there=name in alone)

    assert not wrong, "\n".join(wrong)


def _entries(app: str, known: Mapping[str, object]) -> Iterator[tuple[str, Entry]]:
    for name, entries in SAID[app].items():
        for entry in entries if name in known else ():
            yield name, entry


@contextmanager
def undone() -> Iterator[None]:
    """What one entry makes is gone before the next one is looked at."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def faults(world: World, entry: Entry, name: str, route: str) -> Iterator[str]:
    """What somebody gets otherwise than the entry says, or reads though it is another's."""
    for who in (one for one in Who if one is not Who.ONE_LEARNER):
        # Another's first: where addresses count from one, one's own would answer in its place.
        for is_own in (False, True) if entry.has_owner and who is not Who.LEARNER else (True,):
            owner = world.people.get(who) if is_own else world.learner
            address = address_in(route, entry, world, owner or world.learner)
            got, content = ask(world, who, entry, address)
            if got is not (wanted := entry.expected(who, is_own)):
                yield f"{name}: {who} with {'their own' if is_own else 'another’s'} is {got}, expected {wanted} ({address})"
            if who is not Who.LEARNER and who not in entry.may_read and SECRET in content:
                yield f"{name}: {who} reads what the learner wrote ({address})"


def faults_alone(world: World, entry: Entry, name: str, route: str, *, is_there: bool) -> Iterator[str]:
    address = address_in(route, entry, world, world.learner)
    for who in (Who.ONE_LEARNER, Who.ANONYMOUS):
        got, _content = ask(world, who, entry, address)
        stranger = entry.one_stranger or entry.expected(Who.ANONYMOUS, True)
        wanted = stranger if who is Who.ANONYMOUS else entry.one
        if not is_there:
            wanted = Answer.HIDDEN
        if got is not wanted and not (who is Who.ANONYMOUS and got is Answer.HIDDEN):
            yield f"{name}: {who} in a school of one is {got}, expected {wanted} ({address})"


def address_in(route: str, entry: Entry, world: World, person) -> str:
    """The address, with what it names made for this person."""
    return "/" + _filled(route, entry.make(world, person))


def _filled(route: str, arguments: Mapping[str, object]) -> str:
    """The route with its arguments in it; the entry must give each of them."""
    route = _REGEX.sub(r"\1", route)
    needed = set(_ARGUMENT.findall(route))
    missing = needed - set(arguments)
    assert not missing, f"{route} needs {missing}: give the entry .at(…), or a function that makes them"
    return _ARGUMENT.sub(lambda found: str(arguments[found[1]]), route)


def ask(world: World, who: Who, entry: Entry, address: str) -> tuple[Answer | int, str]:
    cache.clear()  # nobody is too often here
    browser = world.browsers[who]
    more = (
        {"content_type": entry.kind, "data": json.dumps(entry.sent)}
        if entry.kind
        else {"data": dict(entry.sent)}
    )
    response = getattr(browser, entry.method)(address, **more)
    return _answer(response, address), _content(response).decode("utf-8", "replace")


def _content(response) -> bytes:
    if not response.streaming:
        return response.content
    if not response.is_async:
        return b"".join(response.streaming_content)

    async def gathered() -> bytes:
        return b"".join([piece async for piece in response.streaming_content])

    return async_to_sync(gathered)()


def _answer(response, address: str) -> Answer | int:
    match response.status_code:
        case 302 if urlsplit(response.headers["Location"]).path == resolve_url(settings.LOGIN_URL):
            return Answer.SIGN_IN
        case 401:
            return Answer.TOKEN if "WWW-Authenticate" in response.headers else Answer.SIGN_IN
        case 403:
            return Answer.REFUSED
        case 404:
            return Answer.HIDDEN
        case 500:
            return 500
    return Answer.IN
