"""A browser at its kernel: through the school's own door, and through no other."""

import asyncio

import pytest
from asgiref.sync import async_to_sync
from asgiref.testing import ApplicationCommunicator
from django.conf import settings
from django.test import Client

from sensui.kernels import KernelEnd, KernelFacts, KernelState
from sensui.school.asgi import application
from sensui.school.labs.live import PROTOCOL, runtime
from sensui.school.labs.models import Notebook

from .fakes import Socket, asking

JSON = "application/json"


@pytest.fixture(autouse=True)
def one_connection(monkeypatch):
    """Channels closes connections after use; a test's own one is in a transaction and has to stay."""
    monkeypatch.setattr("channels.db.close_old_connections", lambda: None)


@pytest.fixture
def session(browser, notebook, host):
    """A session that the island opened: its kernel lives."""
    opened = browser.post(f"/jupyter/{notebook.pk}/api/sessions", "{}", content_type=JSON)
    assert 201 == opened.status_code
    return opened.json()


def socket(
    client: Client, notebook, *, kernel=None, origin="http://testserver", session="tab", protocols=(PROTOCOL,)
):
    cookie = client.cookies.get(settings.SESSION_COOKIE_NAME)
    headers = (
        [(b"host", b"testserver"), (b"origin", origin.encode())] if origin else [(b"host", b"testserver")]
    )
    if cookie:
        headers.append((b"cookie", f"{settings.SESSION_COOKIE_NAME}={cookie.value}".encode()))
    address = f"/jupyter/{notebook}/api/kernels/{kernel or notebook}/channels?session_id={session}"
    return Socket(application, address, headers=headers, subprotocols=protocols)


async def heard(socket, until="execute_reply"):
    """What arrives, as (type, content)."""
    found = []
    while True:
        message = await socket.hear()
        found.append((message.type, message.content))
        if message.type == until:
            return found


def test_a_browser_asks_and_hears_the_answer(browser, notebook, session, host):
    async def talk():
        one = socket(browser, notebook.pk)
        connected, protocol = await one.connect()
        assert (True, PROTOCOL) == (connected, protocol)
        await one.say(asking("print hello"))
        said = await heard(one)
        await one.leave()
        return said

    said = async_to_sync(talk)()

    assert ("stream", {"name": "stdout", "text": "hello\n"}) in said


def test_two_browsers_of_one_learner_see_the_same_and_replies_go_to_who_asked(
    browser, notebook, session, host
):
    async def talk():
        one, other = (
            socket(browser, notebook.pk, session="one"),
            socket(browser, notebook.pk, session="other"),
        )
        await one.connect()
        await other.connect()
        await one.say(asking("print hello", session="one"))
        ours, theirs = await heard(one), []
        while not theirs or theirs[-1] != ("status", {"execution_state": "idle"}):
            message = await other.hear()
            theirs.append((message.type, message.content))
        await one.leave()
        await other.leave()
        return ours, theirs

    ours, theirs = async_to_sync(talk)()

    assert ("stream", {"name": "stdout", "text": "hello\n"}) in theirs
    assert "execute_reply" in dict(ours)
    assert "execute_reply" not in dict(theirs)


def test_a_run_outlives_the_tab_and_its_output_is_there_on_return(browser, notebook, session, host, studio):
    async def leave_while_it_runs():
        one = socket(browser, notebook.pk)
        await one.connect()
        await one.say(asking("wait"))
        await heard(one, until="status")
        await one.leave()

    async_to_sync(leave_while_it_runs)()
    assert {"exercise-mean": "request-1"} == studio.open()["running"]
    kernel = host.kernels["kernel-1"]

    async def finish():
        kernel.say(kernel.waiting, "stream", {"name": "stdout", "text": "trained\n"})
        kernel.finish(kernel.waiting)
        await asyncio.sleep(0)

    runtime().wait(finish())
    runtime().wait(asyncio.sleep(0.1))

    assert {} == studio.open()["running"]
    assert "trained\n" == host.kept["exercise-mean"].outputs[0]["text"]


def refused(client, notebook, **more) -> bool:
    async def knock():
        one = socket(client, notebook, **more)
        connected, _code = await one.connect()
        return not connected

    return async_to_sync(knock)()


def test_a_stranger_reaches_no_kernel_by_socket(notebook, session, stranger):
    client = Client()
    client.force_login(stranger)

    assert refused(client, notebook.pk)


def test_who_is_not_signed_in_reaches_no_kernel_by_socket(notebook, session):
    assert refused(Client(), notebook.pk)


def test_a_learner_names_no_other_kernel_by_their_own_notebook(browser, notebook, session, stranger, lab):
    theirs = Notebook.objects.create(learner=stranger, item=lab, lang="en", level="standard")

    assert refused(browser, notebook.pk, kernel=theirs.pk)
    assert refused(browser, theirs.pk)


@pytest.mark.parametrize(
    "origin",
    ["", "null", "http://evil.example", "http://testserver:9999", "http://127.0.0.1", "file://testserver"],
)
def test_a_page_from_elsewhere_gets_no_socket(browser, notebook, session, origin):
    assert refused(browser, notebook.pk, origin=origin)


def test_without_a_kernel_there_is_no_socket(browser, notebook, host):
    assert refused(browser, notebook.pk)


def test_another_protocol_is_refused(browser, notebook, session):
    assert refused(browser, notebook.pk, protocols=())


def test_an_address_that_there_is_not_gets_no_socket(browser, school):
    async def knock():
        one = Socket(application, "/anything", headers=[(b"host", b"testserver")])
        return (await one.connect())[0]

    assert not async_to_sync(knock)()


def test_when_the_kernel_dies_the_browser_is_told_and_the_page_says_why(
    browser, notebook, session, host, studio
):
    async def watch():
        one = socket(browser, notebook.pk)
        await one.connect()
        facts = KernelFacts(state=KernelState.ENDED, end=KernelEnd.OUT_OF_MEMORY)
        runtime().tell(host.kernels["kernel-1"].end, facts)
        return await one.receive_output(timeout=5)

    assert "websocket.close" == async_to_sync(watch)()["type"]
    said = studio.get("kernel").json()
    assert ("ended", "out of memory") == (said["state"], said["end"])
    assert "more memory than it may use" in said["sentence"]
    assert "Restart" in said["sentence"]


def test_when_the_school_closes_its_kernels_end(browser, notebook, session, host):
    async def close():
        life = ApplicationCommunicator(application, {"type": "lifespan"})
        await life.send_input({"type": "lifespan.startup"})
        begun = await life.receive_output(timeout=5)
        await life.send_input({"type": "lifespan.shutdown"})
        ended = await life.receive_output(timeout=20)
        return begun["type"], ended["type"]

    assert ("lifespan.startup.complete", "lifespan.shutdown.complete") == async_to_sync(close)()
    assert 1 == host.stops
