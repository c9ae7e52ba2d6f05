"""A learner's definitions behind the wall, and the judge's conversation with them.

A session has one side, the learner's, or two: when some of the learner's functions are replaced by the reference's, those
run in a second process of the judge's own, and each side's calls of the other's functions go through the judge. So an
answer never enters the learner's process, and the judge itself computes nothing from what a learner sent.
"""

import itertools
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
        self._deadline = time.monotonic() + processes.limits.wall_seconds
        self._plan = plan
        self.errors: dict[str, Raised] = {}
        """what each cell raised while it was loaded, by label"""
        self._sides: list[Side] = []
        try:
            self.learner = self._open(plan.stand_ins, _begin(LEARNER, plan.stand_ins), hear)
            if plan.stand_ins:
                self.reference = self._open(None, _begin(REFERENCE, plan.kept), None)
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
        self, known: frozenset[str] | None, begin: dict[str, Any], hear: Callable[[str], None] | None
    ) -> Side:
        process = self._processes.take(known)
        if not process.is_new:
            side = Side(process, deadline=self._deadline, hear=hear)
            if side.begins(begin):
                self._sides.append(side)
                return side
            process.end()
            process = self._processes.open(known)
        side = Side(process, deadline=self._deadline, hear=hear)
        self._sides.append(side)
        if not side.begins(begin):
            raise NotPrepared("a process ended while it was prepared", raised=False)
        return side

    def _load_reference(self) -> None:
        plan = self._plan
        cells = [_cell("reference", source, keep=plan.kept) for source in (*plan.setup, *plan.reference)]
        self._load(self.reference, [*self._drives(), *cells], [])

    def _load_learner(self) -> None:
        plan = self._plan
        ours = [*self._drives(), *(_cell("setup", source) for source in plan.setup)]
        theirs = [_cell(c.label, c.source, keep=plan.stand_ins) for c in plan.cells]
        self._load(self.learner, ours, theirs)

    def _drives(self) -> list[dict[str, Any]]:
        return [{"op": "drive", "name": n, "source": s} for n, s in self._plan.drives.items()]

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


def _begin(number: int, stand_ins: Iterable[str]) -> dict[str, Any]:
    return {"op": "begin", "side": number, "stand_ins": sorted(stand_ins)}


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
