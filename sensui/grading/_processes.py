"""The processes of one attempt: one that has served a trial may serve the next, where it can carry nothing over.

A stand-in answers whatever a learner's code asks it, so code that has once had a stand-in may know what the reference
returns, and is never again let into a trial in which that function is the learner's own. For the rest, each trial has names
of its own, and a process in which more than names was left behind says that it is worn (`harness/traces.py`).

Where submissions follow one another, the reference's own process goes on to the next attempt: a learner's code never ran in
it. It does not where a learner has reached for an object in it, because from an object there are ways to everything else.
"""

from collections.abc import Collection
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass

from sensui.sandbox import Limits, Profile, Run, RunLost, Sandbox


@dataclass(kw_only=True, eq=False)
class Process:
    """One run, and what its code may know by now."""

    run: Run
    known: frozenset[str] | None
    """the functions that the reference has stood in for; None: it is the reference's own process"""
    is_new: bool = True
    is_touched: bool = False
    """whether the other side has reached for an object in it, as it may for functions"""

    def end(self) -> None:
        """End it. Whatever was wanted of it has been said by now, so its loss is none."""
        with suppress(RunLost):
            self.run.finish()


class Stock:
    """What outlives an attempt where many follow one another: the reference's processes, and whoever sees others off."""

    def __init__(self) -> None:
        self._references: dict[str, Process] = {}
        self._porter = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sensui-porter")
        self._leaving: list[Future[None]] = []

    def reference(self, profile: Profile) -> Process | None:
        """The reference's process that an earlier attempt has left."""
        return self._references.pop(profile.name, None)

    def keep(self, profile: Profile, process: Process) -> None:
        """Take a process of the reference's for the next attempt."""
        if replaced := self.reference(profile):
            replaced.end()
        self._references[profile.name] = process

    def see_off(self, processes: Collection[Process]) -> None:
        """End processes while the next attempt begins, as soon as those before them are gone."""
        for leaving in self._leaving:
            leaving.result()
        self._leaving = [self._porter.submit(process.end) for process in processes]

    def close(self) -> None:
        """End everything."""
        self.see_off(self._references.values())
        self._references = {}
        self._porter.shutdown()


class Processes:
    """Opens processes, and keeps those that may serve again until it is closed."""

    def __init__(
        self, sandbox: Sandbox, profile: Profile, *, limits: Limits, stock: Stock | None = None
    ) -> None:
        self.profile = profile
        self.limits = limits
        self._sandbox = sandbox
        self._stock = stock
        self._keeps_one_innocent = True
        self._idle: list[Process] = []

    def take(self, stand_ins: frozenset[str] | None) -> Process:
        """A process for a trial with these stand-ins, or (None) for the reference. Raises RunLost."""
        fit = [process for process in reversed(self._idle) if self._may_serve(process, stand_ins)]
        if not fit:
            left = self._stock.reference(self.profile) if self._stock and stand_ins is None else None
            return left or self.open(stand_ins)
        # Of equals the last, which served this exercise: an older one may be wanted by a later exercise.
        process = max(fit, key=lambda one: len(one.known or ()))
        self._idle.remove(process)
        process.known = stand_ins
        return process

    def _may_serve(self, process: Process, stand_ins: frozenset[str] | None) -> bool:
        if process.known is None or stand_ins is None:
            return process.known is stand_ins
        # One that knows nothing is kept for the trials in which everything is the learner's own.
        is_kept = self._keeps_one_innocent and not process.known and stand_ins
        return process.known <= stand_ins and not is_kept

    def open(self, stand_ins: frozenset[str] | None) -> Process:
        """A process in which nothing has happened yet. Raises RunLost."""
        run = self._sandbox.start(self.profile, limits=self.limits)
        return Process(run=run, known=stand_ins)

    def expect_the_last(self) -> None:
        """Hear that the last exercise is about to be judged: after it nobody needs a process that knows nothing."""
        self._keeps_one_innocent = False

    def give_back(self, process: Process) -> None:
        """Keep a process that has come to the end of its trial."""
        process.is_new = False
        self._idle.append(process)

    def close(self) -> None:
        """End all that wait, or leave to the stock whom it may keep and who is to be seen off."""
        idle, self._idle = self._idle, []
        if self._stock is None:
            _end_all(idle)
            return
        stays = next((one for one in idle if one.known is None and not one.is_touched), None)
        self._stock.see_off([process for process in idle if process is not stays])
        if stays:
            self._stock.keep(self.profile, stays)


def _end_all(processes: Collection[Process]) -> None:
    """End processes side by side: each takes some milliseconds to be gone."""
    if len(processes) < 2:
        for process in processes:
            process.end()
        return
    with ThreadPoolExecutor(max_workers=len(processes)) as pool:
        list(pool.map(Process.end, processes))
