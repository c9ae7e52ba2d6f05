"""How a request finds its thread, and what is left when it is answered."""

import threading
from asyncio import Event, gather, sleep, wait_for
from collections.abc import AsyncIterator, Callable
from contextvars import ContextVar

import pytest
from asgiref.sync import async_to_sync
from asgiref.testing import ApplicationCommunicator
from django.core.signals import request_finished
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse

from sensui.school.asgi import Lane, Pages

PATIENCE_SECONDS = 60
SCOPE = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": []}

left_behind: ContextVar[str] = ContextVar("left_behind", default="nothing")


class OnePage(Pages):
    """A school of one page, and nothing around it."""

    def __init__(self, page: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.page = page
        super().__init__()

    def load_middleware(self, is_async: bool = False) -> None:
        self._middleware_chain = self.page


def visited(page: Callable[[HttpRequest], HttpResponseBase], *, threads: int = 1) -> ApplicationCommunicator:
    return ApplicationCommunicator(Lane(OnePage(page), threads=threads, name="test"), dict(SCOPE))


async def body_of(visit: ApplicationCommunicator, body: bytes = b"") -> bytes:
    await visit.send_input({"type": "http.request", "body": body})
    assert (await visit.receive_output(PATIENCE_SECONDS))["status"] == 200
    said = await visit.receive_output(PATIENCE_SECONDS)
    await visit.wait(PATIENCE_SECONDS)
    return said["body"]


def test_a_page_reads_what_was_sent_and_ends_in_the_thread_that_made_it():
    ended: list[str] = []
    request_finished.connect(
        receiver := lambda **_facts: ended.append(threading.current_thread().name), weak=False
    )

    def page(request: HttpRequest) -> HttpResponse:
        return HttpResponse(threading.current_thread().name.encode() + request.body)

    try:
        said = async_to_sync(body_of)(visited(page), b" hello")
    finally:
        request_finished.disconnect(receiver)

    assert said == b"test_0 hello"
    assert ["test_0"] == ended


def test_what_a_page_leaves_in_its_context_the_next_one_does_not_find():
    def page(_request: HttpRequest) -> HttpResponse:
        found = left_behind.get()
        left_behind.set("something")
        return HttpResponse(found)

    lane = Lane(OnePage(page), threads=1, name="test")

    async def visits() -> list[bytes]:
        return await gather(*(body_of(ApplicationCommunicator(lane, dict(SCOPE))) for _ in range(5)))

    assert [b"nothing"] * 5 == async_to_sync(visits)()


def test_as_many_are_answered_at_once_as_there_are_threads():
    together = threading.Barrier(3)

    def page(_request: HttpRequest) -> HttpResponse:
        return HttpResponse(str(together.wait(PATIENCE_SECONDS) >= 0))

    lane = Lane(OnePage(page), threads=3, name="test")

    async def visits() -> list[bytes]:
        return await gather(*(body_of(ApplicationCommunicator(lane, dict(SCOPE))) for _ in range(3)))

    assert [b"True"] * 3 == async_to_sync(visits)()


def test_whoever_leaves_before_all_was_sent_is_not_answered():
    pages: list[HttpRequest] = []

    async def visit() -> bool:
        leaving = visited(lambda request: pages.append(request) or HttpResponse())
        await leaving.send_input({"type": "http.request", "body": b"half", "more_body": True})
        await leaving.send_input({"type": "http.disconnect"})
        await leaving.wait(PATIENCE_SECONDS)
        return await leaving.receive_nothing()

    assert async_to_sync(visit)()
    assert [] == pages


@pytest.mark.parametrize("leaves", [False, True])
def test_a_file_is_closed_when_it_was_sent_or_nobody_wants_the_rest(leaves):
    ended: list[str] = []

    async def pieces(closed: Event) -> AsyncIterator[bytes]:
        try:
            yield b"first"
            while leaves:
                await sleep(0)
                yield b"more"
        finally:
            closed.set()

    async def visit() -> bytes:
        closed = Event()
        response = StreamingHttpResponse(pieces(closed))
        response._resource_closers.append(lambda: ended.append(threading.current_thread().name))
        file = visited(lambda _request: response)
        await file.send_input({"type": "http.request"})
        assert (await file.receive_output(PATIENCE_SECONDS))["status"] == 200
        first = await file.receive_output(PATIENCE_SECONDS)
        if leaves:
            await file.send_input({"type": "http.disconnect"})
        await wait_for(closed.wait(), PATIENCE_SECONDS)
        await file.wait(PATIENCE_SECONDS)
        return first["body"]

    assert async_to_sync(visit)() == b"first"
    assert ["test_0"] == ended
