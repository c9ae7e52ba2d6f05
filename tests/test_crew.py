"""Work side by side: every item gets an answer, whatever happens to its worker."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sensui import _crew
from sensui._crew import side_by_side


class Squares:
    """Squares a number; zero kills the worker, minus one raises, minus two never comes back."""

    def __call__(self, number: int) -> int:
        if number == 0:
            os._exit(7)
        if number == -1:
            raise ValueError("no negative numbers here")
        if number == -2:
            time.sleep(600)
        return number * number


class Stumbles:
    """Dies the first time, and leaves a note that it did."""

    def __call__(self, note: Path) -> str:
        if not note.exists():
            note.write_text("died once")
            os._exit(1)
        return note.read_text()


class Closing:
    """Writes that it was closed."""

    note: Path

    def __call__(self, note: Path) -> int:
        self.note = note
        return os.getpid()

    def close(self) -> None:
        with self.note.open("a") as file:
            file.write("closed\n")


def broken_tools() -> Callable[[int], int]:
    raise RuntimeError("the tools are locked away")


def test_every_item_is_answered_under_its_own_number() -> None:
    found = {one.index: one.result for one in side_by_side(Squares, [3, 4, 5, 6], jobs=2)}

    assert found == {0: 9, 1: 16, 2: 25, 3: 36}


def test_an_item_that_raises_is_answered_with_what_it_raised() -> None:
    found = {one.index: (one.result, one.error) for one in side_by_side(Squares, [3, -1], jobs=2)}

    assert found == {0: (9, None), 1: (None, "ValueError: no negative numbers here")}


def test_a_worker_that_dies_costs_only_the_item_that_killed_it() -> None:
    found = {one.index: one for one in side_by_side(Squares, [0, 3, 4, 5], jobs=2)}

    assert [found[index].result for index in (1, 2, 3)] == [9, 16, 25]
    assert found[0].error == "the worker died of it (exit code 7)"


def test_an_item_whose_worker_died_is_tried_again(tmp_path: Path) -> None:
    [done] = side_by_side(Stumbles, [tmp_path / "note"], jobs=1)

    assert done.result == "died once"


def test_an_item_that_never_comes_back_is_given_up() -> None:
    found = {one.index: one for one in side_by_side(Squares, [-2, 3], jobs=2, patience_seconds=1)}

    assert found[0].error == "nothing came of it in 1 s"
    assert found[1].result == 9


def test_tools_that_cannot_be_had_are_told_of_for_every_item() -> None:
    errors = [one.error for one in side_by_side(broken_tools, [1, 2], jobs=2)]

    assert errors == ["RuntimeError: the tools are locked away"] * 2


def test_without_jobs_all_is_done_here_and_the_tools_are_closed(tmp_path: Path) -> None:
    [done] = side_by_side(Closing, [tmp_path / "note"], jobs=0)

    assert done.result == os.getpid()
    assert (tmp_path / "note").read_text() == "closed\n"


def test_workers_close_their_tools(tmp_path: Path) -> None:
    pids = {one.result for one in side_by_side(Closing, [tmp_path / "note"] * 4, jobs=1)}

    assert os.getpid() not in pids
    assert (tmp_path / "note").read_text() == "closed\n"


def test_tools_that_cannot_be_had_here_are_told_of_at_once() -> None:
    with pytest.raises(RuntimeError, match="locked away"):
        list(side_by_side(broken_tools, [1, 2], jobs=0))


def test_nothing_to_do_is_done_at_once() -> None:
    assert list(side_by_side(broken_tools, [], jobs=2)) == []


def test_debugging_shows_where_an_item_raised(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SENSUI_DEBUG", "1")

    list(side_by_side(Squares, [-1], jobs=0))

    assert "no negative numbers here" in capsys.readouterr().err


@pytest.fixture
def as_a_worker(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[object]]:
    """Be a worker for a moment: what is said to it, and what it answers."""

    def answers(tools: Callable[[], Callable[[int], int]], *messages: object) -> list[object]:
        ours, theirs = multiprocessing.Pipe()
        for message in messages:
            ours.send(message)
        before = signal.getsignal(signal.SIGINT)
        try:
            _crew._serve(theirs, tools, dict(os.environ))
        finally:
            signal.signal(signal.SIGINT, before)
        heard = []
        while ours.poll():
            heard.append(ours.recv())
        ours.close()
        theirs.close()
        return heard

    return answers


def test_a_worker_says_that_it_is_ready_and_answers_until_told_to_stop(as_a_worker) -> None:
    ready, done = as_a_worker(Squares, (7, 3), None, (8, 4))

    assert ready == "ready"
    assert (done.index, done.result) == (7, 9)


def test_a_worker_without_tools_answers_all_the_same(as_a_worker) -> None:
    _, done = as_a_worker(broken_tools, (7, 3), None)

    assert done.error == "RuntimeError: the tools are locked away"


def test_where_no_clean_process_can_be_forked_workers_begin_from_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])

    assert _crew._context(Squares).get_start_method() == "spawn"


def test_a_system_without_affinity_counts_its_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)

    assert _crew.cores() == (os.cpu_count() or 1)
