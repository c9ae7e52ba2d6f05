"""One process of a session, and the conversation with it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sensui.sandbox import End

from ._processes import Process
from .harness import ChannelClosed, WireError, encode, receive, send, send_frames

MOST_NESTED = 40
AHEAD = 1 << 16
"""bytes of requests that a socket takes before anything is read from it"""


class Stopped(Exception):
    """The learner's process did not live to answer."""

    def __init__(self, end: End, *, cell: str | None = None) -> None:
        super().__init__(str(end))
        self.end = end
        self.cell = cell
        """the cell that was being executed, when it was one"""


class Side:
    """One process of a session."""

    def __init__(self, process: Process, *, deadline: float, hear: Callable[[str], None] | None) -> None:
        self.process = process
        self._run = process.run
        self.deadline = deadline
        self._hear = hear
        self._depth = 0
        self._owed = 0
        self.other: Side | None = None
        self.allowed: frozenset[str] = frozenset()
        """the names that this side may ask the other for"""
        self.asked: list[tuple[str, Any, Any]] = []

    @property
    def is_silent(self) -> bool:
        """Whether every request has had its reply, so that nothing of this trial can be taken for the next one's."""
        return self._owed == 0

    def request(self, message: dict[str, Any]) -> dict[str, Any]:
        """Send a request and wait for its reply, serving what is asked back meanwhile; raises Stopped."""
        return next(self.request_all([message]))

    def request_all(self, messages: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield the reply to each request, in order; raises Stopped at the first that gets none.

        They are sent ahead of the replies where nothing can be asked back: while a side waits for an answer, it would
        take the next request for a part of it.
        """
        frames = [encode(message) for message in messages]
        ahead = self.other is None and sum(map(len, frames)) <= AHEAD
        self._owed += len(frames)
        try:
            if ahead:
                send_frames(self._run.channel, frames, deadline=self.deadline)
            for frame in frames:
                if not ahead:
                    send_frames(self._run.channel, [frame], deadline=self.deadline)
                reply = self._reply()
                self._owed -= 1
                yield reply
        except (TimeoutError, WireError) as error:
            raise Stopped(self._end(error)) from None

    def _reply(self) -> dict[str, Any]:
        while True:
            reply = receive(self._run.channel, deadline=self.deadline)
            match reply["op"]:
                case "printed":
                    if self._hear:
                        self._hear(str(reply.get("text", ""))[:10_000])
                case "ask":
                    self._serve(reply)
                case _:
                    return reply

    def _serve(self, ask: dict[str, Any]) -> None:
        name, handle = ask.get("name"), ask.get("handle")
        known = handle is not None or name in self.allowed
        if self.other is None or not known or self._depth >= MOST_NESTED:
            raise Stopped(End.FORBIDDEN)
        if handle is None:
            self.asked.append((str(name), ask.get("args"), ask.get("kwargs")))
        else:
            self.other.process.is_touched = True
        self._depth += 1
        reply = self.other.request(call_of(ask, keep=True))
        self._depth -= 1
        if reply["op"] == "result":
            answer = {"op": "answer", "value": reply.get("value"), "changed": reply.get("changed", {})}
        else:
            answer = {
                "op": "refuse",
                "type": str(reply.get("type")),
                "message": str(reply.get("message"))[:500],
            }
        send(self._run.channel, answer, deadline=self.deadline)

    def _end(self, error: Exception) -> End:
        late = isinstance(error, TimeoutError)
        ended = self._run.finish()
        if late:
            return End.TIMED_OUT
        if isinstance(error, ChannelClosed):
            return ended.end
        return End.CRASHED


def call_of(question: dict[str, Any], *, keep: bool) -> dict[str, Any]:
    return {
        "op": "call",
        "name": question.get("name"),
        "handle": question.get("handle"),
        "drive": question.get("drive"),
        "args": question.get("args"),
        "kwargs": question.get("kwargs"),
        "keep": keep,
    }
