"""A learner's definitions behind the wall, and the judge's conversation with them.

A session has one side, the learner's, or two: when some of the learner's functions are replaced by the reference's, those
run in a second process of the judge's own, and each side's calls of the other's functions go through the judge. So an
answer never enters the learner's process, and the judge itself computes nothing from what a learner sent.
"""

import itertools
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from sensui.sandbox import End, Limits, Profile, Run, RunLost, Sandbox

from ._subject import Answer, Frame, Question, Raised
from .harness import ChannelClosed, WireError, encode, pack, receive, send, send_frames, unpack

LEARNER, REFERENCE = 1, 0
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


class NotPrepared(Exception):
    """What is ours to load could not be: the learner had no part in it."""

    def __init__(self, why: str, *, raised: bool) -> None:
        super().__init__(why)
        self.raised = raised
        """whether the author's setup raised; otherwise the process was lost"""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """A cell to be executed."""

    label: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What is loaded into a session, and by whom each name is defined."""

    setup: tuple[str, ...]
    cells: tuple[Loaded, ...]
    drives: Mapping[str, str]
    reference: tuple[str, ...] = ()
    stand_ins: frozenset[str] = frozenset()
    """names that the reference defines instead of the learner"""
    kept: frozenset[str] = frozenset()
    """names that the learner defines, for the reference's functions to call"""


class Side:
    """One process of a session."""

    def __init__(self, run: Run, *, deadline: float, hear: Callable[[str], None] | None) -> None:
        self._run = run
        self._deadline = deadline
        self._hear = hear
        self._depth = 0
        self.other: Side | None = None
        self.allowed: frozenset[str] = frozenset()
        """the names that this side may ask the other for"""
        self.asked: list[tuple[str, Any, Any]] = []

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
        try:
            if ahead:
                send_frames(self._run.channel, frames, deadline=self._deadline)
            for frame in frames:
                if not ahead:
                    send_frames(self._run.channel, [frame], deadline=self._deadline)
                yield self._reply()
        except (TimeoutError, WireError) as error:
            raise Stopped(self._end(error)) from None

    def _reply(self) -> dict[str, Any]:
        while True:
            reply = receive(self._run.channel, deadline=self._deadline)
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
        self._depth += 1
        reply = self.other.request(_call(ask, keep=True))
        self._depth -= 1
        if reply["op"] == "result":
            answer = {"op": "answer", "value": reply.get("value"), "changed": reply.get("changed", {})}
        else:
            answer = {
                "op": "refuse",
                "type": str(reply.get("type")),
                "message": str(reply.get("message"))[:500],
            }
        send(self._run.channel, answer, deadline=self._deadline)

    def _end(self, error: Exception) -> End:
        late = isinstance(error, TimeoutError)
        ended = self._run.finish()
        if late:
            return End.TIMED_OUT
        if isinstance(error, ChannelClosed):
            return ended.end
        return End.CRASHED

    def close(self) -> None:
        """End this side's process. Whatever was wanted of it has been said by now, so its loss is none."""
        with suppress(RunLost):
            self._run.finish()


class Session:
    """Definitions that answer questions from behind the wall, until it is closed."""

    def __init__(
        self,
        sandbox: Sandbox,
        profile: Profile,
        *,
        limits: Limits,
        plan: Plan,
        hear: Callable[[str], None] | None = None,
    ) -> None:
        deadline = time.monotonic() + limits.wall_seconds
        self._plan = plan
        self.errors: dict[str, Raised] = {}
        """what each cell raised while it was loaded, by label"""
        self._sides: list[Side] = []
        try:
            self.learner = self._open(sandbox, profile, limits, deadline, hear)
            if plan.stand_ins:
                self.reference = self._open(sandbox, profile, limits, deadline, None)
                self.learner.other, self.reference.other = self.reference, self.learner
                self.learner.allowed, self.reference.allowed = plan.stand_ins, plan.kept
                self._load_reference()
            self._load_learner()
        except BaseException:
            self.close()
            raise

    def answer(self, question: Question) -> Answer:
        """Put a question to whoever defines the name; raises Stopped."""
        return self.answers([question])[0]

    def answers(self, questions: Sequence[Question]) -> list[Answer]:
        """Put several questions about one name; raises Stopped."""
        replaced = questions[0].name in self._plan.stand_ins
        side = self.reference if replaced else self.learner
        return [_answer(reply) for reply in side.request_all([_asking(q) for q in questions])]

    def asked(self, name: str) -> list[Question]:
        """Return what the learner's functions asked a stand-in for, without repetition."""
        packed = {
            (str(args), str(kwargs)): (args, kwargs) for n, args, kwargs in self.learner.asked if n == name
        }
        try:
            return [Question(name=name, args=tuple(unpack(a)), kwargs=unpack(k)) for a, k in packed.values()]
        except (WireError, TypeError):
            return []

    def _open(
        self,
        sandbox: Sandbox,
        profile: Profile,
        limits: Limits,
        deadline: float,
        hear: Callable[[str], None] | None,
    ) -> Side:
        side = Side(sandbox.start(profile, limits=limits), deadline=deadline, hear=hear)
        self._sides.append(side)
        return side

    def _load_reference(self) -> None:
        plan = self._plan
        cells = [_cell("reference", source, keep=plan.kept) for source in (*plan.setup, *plan.reference)]
        self._load(self.reference, [*self._beginning(REFERENCE, plan.kept), *cells], [])

    def _load_learner(self) -> None:
        plan = self._plan
        ours = [*self._beginning(LEARNER, plan.stand_ins), *(_cell("setup", source) for source in plan.setup)]
        theirs = [_cell(c.label, c.source, keep=plan.stand_ins) for c in plan.cells]
        self._load(self.learner, ours, theirs)

    def _beginning(self, number: int, stand_ins: Iterable[str]) -> list[dict[str, Any]]:
        begin = {"op": "begin", "side": number, "stand_ins": sorted(stand_ins)}
        return [begin, *({"op": "drive", "name": n, "source": s} for n, s in self._plan.drives.items())]

    def _load(self, side: Side, ours: list[dict[str, Any]], theirs: list[dict[str, Any]]) -> None:
        """Load what is ours, then what is the learner's. Raises NotPrepared for the one, Stopped for the other."""
        replies = side.request_all([*ours, *theirs])
        try:
            for reply in itertools.islice(replies, len(ours)):
                if reply["op"] == "raised":
                    raise NotPrepared(f"{reply.get('type')}: {reply.get('message')}", raised=True)
        except Stopped as stop:
            raise NotPrepared(f"a process ended while it was prepared ({stop.end})", raised=False) from None
        for cell in theirs:
            try:
                reply = next(replies)
            except Stopped as stop:
                raise Stopped(stop.end, cell=cell["cell"]) from None
            if reply["op"] == "raised":
                self.errors[cell["cell"]] = _raised(reply)

    def close(self) -> None:
        """End the session's processes."""
        for side in self._sides:
            side.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _cell(label: str, source: str, *, keep: Iterable[str] = ()) -> dict[str, Any]:
    return {"op": "cell", "cell": label, "source": source, "keep": sorted(keep)}


def _asking(question: Question) -> dict[str, Any]:
    args, kwargs = pack(list(question.args)), pack(dict(question.kwargs))
    return _call({"name": question.name, "drive": question.drive, "args": args, "kwargs": kwargs}, keep=False)


def _call(question: dict[str, Any], *, keep: bool) -> dict[str, Any]:
    return {
        "op": "call",
        "name": question.get("name"),
        "handle": question.get("handle"),
        "drive": question.get("drive"),
        "args": question.get("args"),
        "kwargs": question.get("kwargs"),
        "keep": keep,
    }


def _answer(reply: dict[str, Any]) -> Answer:
    try:
        if reply["op"] == "result":
            changed = {str(k): unpack(v) for k, v in reply.get("changed", {}).items()}
            return Answer(value=unpack(reply.get("value")), changed=changed)
    except (WireError, AttributeError):
        raise Stopped(End.CRASHED) from None
    return Answer(raised=_raised(reply))


def _raised(reply: dict[str, Any]) -> Raised:
    try:
        frames = tuple(
            Frame(cell=str(cell), line=int(line), function=str(function), text=str(text))
            for cell, line, function, text in reply.get("where", ())
        )
    except (TypeError, ValueError):
        frames = ()
    return Raised(type=str(reply.get("type"))[:200], message=str(reply.get("message"))[:2000], where=frames)
