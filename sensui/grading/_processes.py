"""The processes of one attempt: one that has served a trial may serve the next, where it can carry nothing over.

A stand-in answers whatever a learner's code asks it, so code that has once had a stand-in may know what the reference
returns, and is never again let into a trial in which that function is the learner's own. For the rest, each trial has names
of its own, and a process in which more than names was left behind says that it is worn (`harness/traces.py`).
"""

from concurrent.futures import ThreadPoolExecutor
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

    def end(self) -> None:
        """End it. Whatever was wanted of it has been said by now, so its loss is none."""
        with suppress(RunLost):
            self.run.finish()


class Processes:
    """Opens processes, and keeps those that may serve again until it is closed."""

    def __init__(self, sandbox: Sandbox, profile: Profile, *, limits: Limits) -> None:
        self.profile = profile
        self.limits = limits
        self._sandbox = sandbox
        self._idle: list[Process] = []

    def take(self, stand_ins: frozenset[str] | None) -> Process:
        """A process for a trial with these stand-ins, or (None) for the reference. Raises RunLost."""
        fit = [process for process in self._idle if _may_serve(process, stand_ins)]
        if not fit:
            return self.open(stand_ins)
        process = max(fit, key=lambda one: len(one.known or ()))
        self._idle.remove(process)
        process.known = stand_ins
        return process

    def open(self, stand_ins: frozenset[str] | None) -> Process:
        """A process in which nothing has happened yet. Raises RunLost."""
        run = self._sandbox.start(self.profile, limits=self.limits)
        return Process(run=run, known=stand_ins)

    def give_back(self, process: Process) -> None:
        """Keep a process that has come to the end of its trial."""
        process.is_new = False
        self._idle.append(process)

    def close(self) -> None:
        """End all that wait, side by side: each takes some milliseconds to be gone."""
        idle, self._idle = self._idle, []
        if len(idle) < 2:
            for process in idle:
                process.end()
            return
        with ThreadPoolExecutor(max_workers=len(idle)) as pool:
            list(pool.map(Process.end, idle))


def _may_serve(process: Process, stand_ins: frozenset[str] | None) -> bool:
    if process.known is None or stand_ins is None:
        return process.known is stand_ins
    # One that knows nothing is kept for the trials in which everything is the learner's own.
    return process.known <= stand_ins and bool(process.known) == bool(stand_ins)
