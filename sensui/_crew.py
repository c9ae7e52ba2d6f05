"""Work done side by side in processes, each with its own tools; one that dies costs nothing but time."""

import multiprocessing
import os
import signal
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
READY = "ready"
STARTING_SECONDS = 60
"""how much longer a worker may take that has to get its tools first"""
TRIES = 2
"""how often an item is given to a worker before it is called lost"""


@dataclass(frozen=True, kw_only=True)
class Done(Generic[Result]):
    """What came of one item: its result, or why there is none."""

    index: int
    result: Result | None = None
    error: str | None = None
    """one sentence: what was raised, or that the worker died of it"""


@dataclass(kw_only=True)
class _Worker:
    process: BaseProcess
    connection: Connection
    index: int | None = None
    since: float = 0.0
    is_ready: bool = False
    """whether it has its tools"""


def side_by_side(
    open_tools: Callable[[], Callable[[Item], Result]],
    items: Sequence[Item],
    *,
    jobs: int,
    patience_seconds: float = 600,
) -> Iterator[Done[Result]]:
    """Give each item to a worker and yield what came of it, as it comes.

    `open_tools` is called once in each worker and gives what does an item; if that has a `close`, it is
    called at the end. With no job, everything happens in this process.
    """
    if not jobs or not items:
        yield from _alone(open_tools, items)
        return
    crew = _Crew(open_tools, items, jobs=min(jobs, len(items)), patience_seconds=patience_seconds)
    try:
        yield from crew.work()
    finally:
        crew.close()


def cores() -> int:
    """How many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _alone(
    open_tools: Callable[[], Callable[[Item], Result]], items: Sequence[Item]
) -> Iterator[Done[Result]]:
    work = open_tools() if items else None
    try:
        for index, item in enumerate(items):
            assert work is not None
            yield _done(work, index, item)
    finally:
        getattr(work, "close", lambda: None)()


def _done(work: Callable[[Item], Result], index: int, item: Item) -> Done[Result]:
    try:
        return Done(index=index, result=work(item))
    except Exception as error:
        if os.environ.get("SENSUI_DEBUG"):
            traceback.print_exc()
        return Done(index=index, error=f"{type(error).__name__}: {error}")


def _context(open_tools: Callable[[], Any]) -> ForkServerContext | SpawnContext:
    """How workers begin: forked from a clean process that has imported what they need, where there is such a thing."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([getattr(open_tools, "func", open_tools).__module__])
    return context


def _serve(
    connection: Connection, open_tools: Callable[[], Callable[[Any], Any]], environment: dict[str, str]
) -> None:
    """What a worker does: read an item, do it, send what came of it; until told to stop."""
    os.environ.clear()  # the clean process may have begun under another one
    os.environ.update(environment)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends the workers in order
    work = _opened(open_tools)
    connection.send(READY)
    with suppress(EOFError):  # whoever hired it is gone
        while (message := connection.recv()) is not None:
            connection.send(_done(work, *message))
    getattr(work, "close", lambda: None)()


def _opened(open_tools: Callable[[], Callable[[Any], Any]]) -> Callable[[Any], Any]:
    """The tools; where they cannot be had, what says so for every item."""
    try:
        return open_tools()
    except Exception as error:
        raised = error

    def refuse(item: Any) -> Any:
        raise raised

    return refuse


class _Crew(Generic[Item, Result]):
    def __init__(
        self,
        open_tools: Callable[[], Callable[[Item], Result]],
        items: Sequence[Item],
        *,
        jobs: int,
        patience_seconds: float,
    ) -> None:
        self._context = _context(open_tools)
        self._open_tools = open_tools
        self._items = items
        self._patience = patience_seconds
        self._waiting = deque(range(len(items)))
        self._tries = [0] * len(items)
        self._workers = [self._hired() for _ in range(jobs)]

    def work(self) -> Iterator[Done[Result]]:
        for worker in list(self._workers):
            self._give(worker)
        while busy := [worker for worker in self._workers if worker.index is not None]:
            ready = wait([worker.connection for worker in busy], timeout=1)
            for worker in busy:
                if worker.connection in ready:
                    yield from self._heard(worker)
                elif time.monotonic() > worker.since + self._patience + STARTING_SECONDS * (
                    not worker.is_ready
                ):
                    yield from self._lost(worker, f"nothing came of it in {self._patience:g} s")

    def close(self) -> None:
        for worker in self._workers:
            with suppress(OSError):
                worker.connection.send(None)
        for worker in self._workers:
            worker.process.join(timeout=0.1 if worker.index is not None else 5)
            _end(worker)

    def _hired(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        arguments = (theirs, self._open_tools, dict(os.environ))
        process = self._context.Process(target=_serve, args=arguments, daemon=True)
        process.start()
        theirs.close()
        return _Worker(process=process, connection=ours)

    def _give(self, worker: _Worker) -> None:
        worker.index = self._waiting.popleft() if self._waiting else None
        worker.since = time.monotonic()
        if worker.index is not None:
            self._tries[worker.index] += 1
            with suppress(OSError):  # when it died, the pipe's end is heard next
                worker.connection.send((worker.index, self._items[worker.index]))

    def _heard(self, worker: _Worker) -> Iterator[Done[Result]]:
        try:
            done: Done[Result] | str = worker.connection.recv()
        except (EOFError, OSError):
            worker.process.join(timeout=5)
            yield from self._lost(worker, f"the worker died of it (exit code {worker.process.exitcode})")
            return
        if isinstance(done, str):
            worker.is_ready, worker.since = True, time.monotonic()
            return
        self._give(worker)
        yield done

    def _lost(self, worker: _Worker, why: str) -> Iterator[Done[Result]]:
        index = worker.index
        assert index is not None
        _end(worker)
        self._workers.remove(worker)
        fresh = self._hired()
        self._workers.append(fresh)
        if self._tries[index] < TRIES:
            self._waiting.appendleft(index)
            self._give(fresh)
            return
        self._give(fresh)
        yield Done(index=index, error=why)


def _end(worker: _Worker) -> None:
    if worker.process.is_alive():
        worker.process.kill()
    worker.process.join()
    worker.connection.close()
