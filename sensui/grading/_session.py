"""A learner's definitions behind the wall, and the judge's conversation with them.

A session has one side, the learner's, or two: when some of the learner's functions are replaced by the reference's, those
run in a second process of the judge's own, and each side's calls of the other's functions go through the judge. So an
answer never enters the learner's process, and the judge itself computes nothing from what a learner sent.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from sensui.sandbox import End

from ._processes import Processes
from ._side import Side, Stopped, call_of
from ._subject import Answer, Frame, Question, Raised
from .harness import WireError, pack, unpack

LEARNER, REFERENCE = 1, 0
PREPARING_SECONDS = 30.0
"""how long a process may take over what is ours; one that takes longer is lost, on a machine that is too busy"""


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


class Session:
    """Definitions that answer questions from behind the wall, until it is closed."""

    def __init__(
        self,
        processes: Processes,
        *,
        plan: Plan,
        hear: Callable[[str], None] | None = None,
    ) -> None:
        self._processes = processes
        self._plan = plan
        self.errors: dict[str, Raised] = {}
        """what each cell raised while it was loaded, by label"""
        self._sides: list[Side] = []
        try:
            reference = self._open(None, self._begin_reference()) if plan.stand_ins else None
            self.learner = self._open(plan.stand_ins, self._begin_learner(), hear=hear, other=reference)
            self.reference = reference or self.learner
            for side in self._sides:  # a learner's time begins with the learner's code
                side.deadline = time.monotonic() + processes.limits.wall_seconds
            self._load([_cell(c.label, c.source, keep=plan.stand_ins) for c in plan.cells])
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
        known: frozenset[str] | None,
        begin: dict[str, Any],
        *,
        hear: Callable[[str], None] | None = None,
        other: Side | None = None,
    ) -> Side:
        """Find a process and load what is ours. Raises NotPrepared."""
        process = self._processes.take(known)
        while True:
            side = Side(process, deadline=time.monotonic() + PREPARING_SECONDS, hear=hear)
            if other is not None:
                side.other, other.other = other, side
                side.allowed, other.allowed = self._plan.stand_ins, self._plan.kept
            try:
                reply = side.request(begin)
            except Stopped as stop:
                reply = {"op": "stopped", "end": stop.end}
            if process.is_new or reply["op"] == "done":
                break
            process.end()
            process = self._processes.open(known)
        self._sides.append(side)
        _must_be_done(reply)
        return side

    def _begin_reference(self) -> dict[str, Any]:
        plan = self._plan
        cells = [_cell("reference", source, keep=plan.kept) for source in (*plan.setup, *plan.reference)]
        return self._begin(REFERENCE, plan.kept, cells)

    def _begin_learner(self) -> dict[str, Any]:
        return self._begin(
            LEARNER, self._plan.stand_ins, [_cell("setup", source) for source in self._plan.setup]
        )

    def _begin(self, number: int, stand_ins: Iterable[str], cells: list[dict[str, Any]]) -> dict[str, Any]:
        drives = [{"op": "drive", "name": n, "source": s} for n, s in self._plan.drives.items()]
        return {"op": "begin", "side": number, "stand_ins": sorted(stand_ins), "ours": [*drives, *cells]}

    def _load(self, cells: list[dict[str, Any]]) -> None:
        """Load what is the learner's. Raises Stopped with the cell that did not come to its end."""
        replies = self.learner.request_all(cells)
        for cell in cells:
            try:
                reply = next(replies)
            except Stopped as stop:
                raise Stopped(stop.end, cell=cell["cell"]) from None
            if reply["op"] == "raised":
                self.errors[cell["cell"]] = _raised(reply)

    def close(self) -> None:
        """Give back the processes that came to the end of their trial, and end the others."""
        whole = all(side.is_silent for side in self._sides)
        while self._sides:
            process = self._sides.pop().process
            if whole:
                self._processes.give_back(process)
            else:
                process.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _must_be_done(reply: dict[str, Any]) -> None:
    if reply["op"] == "raised":
        raise NotPrepared(f"{reply.get('type')}: {reply.get('message')}", raised=True)
    if reply["op"] != "done":
        why = f"a process ended while it was prepared ({reply.get('end')})"
        raise NotPrepared(why, raised=False)


def _cell(label: str, source: str, *, keep: Iterable[str] = ()) -> dict[str, Any]:
    return {"op": "cell", "cell": label, "source": source, "keep": sorted(keep)}


def _asking(question: Question) -> dict[str, Any]:
    args, kwargs = pack(list(question.args)), pack(dict(question.kwargs))
    return call_of(
        {"name": question.name, "drive": question.drive, "args": args, "kwargs": kwargs}, keep=False
    )


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
