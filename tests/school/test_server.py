"""`sensui serve`: opened, killed, opened again, closed."""

import shutil
import signal
import socket
import subprocess

import pytest

from sensui.school.server import DEFAULT_PORT, PortTaken, is_loopback, listening_socket

from .conftest import COURSES
from .running import COMMAND, Visitor, running_school


def test_without_a_wish_the_next_free_port_is_taken():
    with listening_socket("127.0.0.1", None) as first, listening_socket("127.0.0.1", None) as second:
        assert DEFAULT_PORT <= first.getsockname()[1] < second.getsockname()[1]


def test_a_port_that_was_asked_for_is_taken_or_told():
    with listening_socket("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(PortTaken, match=f"port {port} is taken by another program"):
            listening_socket("127.0.0.1", port)


def test_a_small_message_is_sent_at_once():
    with listening_socket("127.0.0.1", 0) as listener:
        # asyncio turns Nagle's algorithm off only where the socket says that it is TCP; else each answer waits 40 ms.
        assert socket.IPPROTO_TCP == listener.proto


@pytest.mark.parametrize(
    ("host", "is_own"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("::1", True),
        ("127.8.9.1", True),
        ("0.0.0.0", False),
        ("school.example", False),
    ],
)
def test_only_this_machine_reaches_loopback(host, is_own):
    assert is_own == is_loopback(host)


@pytest.fixture
def courses(tmp_path):
    shutil.copytree(COURSES / "shallows", tmp_path / "courses" / "shallows")
    return tmp_path / "courses"


@pytest.mark.slow
def test_what_was_done_survives_a_kill(tmp_path, courses):
    with running_school(tmp_path / "data", courses) as school:
        visitor = Visitor(school.entrance)
        visitor.post("/courses/shallows/mean/lecture/done/")
        visitor.post("/courses/shallows/mean/quiz/", attempt="1", **{"q-in-words": "mean"})
        visitor.post("/courses/shallows/mean/journal/", body="Written before the end", based_on="0")
        school.kill()

    with running_school(tmp_path / "data", courses) as again:
        visitor = Visitor(again.entrance)
        unit = visitor.get("/courses/shallows/mean/")
        assert "1 of 3 done" in unit
        assert "1 of 5 points" in unit
        assert "Written before the end" in visitor.get("/courses/shallows/mean/journal/")
        assert school.entrance.rpartition("=")[2] == again.entrance.rpartition("=")[2]


@pytest.mark.slow
@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_it_listens_on_this_machine_only_and_closes_at_once(tmp_path, courses, by):
    with running_school(tmp_path / "data", courses) as school:
        port = int(school.address.rpartition(":")[2])
        Visitor(school.entrance)
        other = socket.gethostbyname(socket.gethostname())
        if not other.startswith("127."):
            with pytest.raises(OSError, match="refused"):
                socket.create_connection((other, port), timeout=2)

        assert "Closed. See you soon." in school.stop(by)

        assert 0 == school.process.returncode


@pytest.mark.slow
def test_a_taken_port_is_told_in_one_sentence(tmp_path, courses):
    with listening_socket("127.0.0.1", 0) as listener:
        port = str(listener.getsockname()[1])
        ended = subprocess.run(
            [*COMMAND, "--port", port, "--data", str(tmp_path), "--courses", str(courses)],
            capture_output=True,
            text=True,
        )

    assert f"sensui: Port {port} is taken by another program." in ended.stderr
    assert (2, 1) == (ended.returncode, len(ended.stderr.splitlines()))


@pytest.mark.slow
def test_a_broken_course_is_told_in_one_line_and_the_others_are_served(tmp_path, courses):
    shutil.copytree(courses / "shallows", courses / "wreck")
    (courses / "wreck" / "mean" / "lecture.ja.md").unlink()

    with running_school(tmp_path / "data", courses) as school:
        assert ["wreck: 1 faults, so this course is not shown. `sensui verify wreck` lists them.\n"] == [
            line for line in school.said if "wreck" in line
        ]
        assert "The shallows" in Visitor(school.entrance).get("/courses/")


def test_a_folder_that_is_not_there_is_told_in_one_sentence(tmp_path):
    ended = subprocess.run([*COMMAND, "--courses", str(tmp_path / "nowhere")], capture_output=True, text=True)

    assert "expected a folder of courses" in ended.stderr
    assert (2, 1) == (ended.returncode, len(ended.stderr.splitlines()))
