"""A notebook from its first cell to its last, or as far as it comes; what its cells show is recorded as in the studio."""

from dataclasses import dataclass
from enum import StrEnum
from time import monotonic
from typing import Any

from sensui.course import Lang, Text
from sensui.kernels import KernelEnd, KernelsError

from ...compute.run import Run
from ..documents import Cell, Document, plain, with_outputs
from ..live import Message, Record
from .bench import Bench
from .journal import Journal

MOST_MIB = 16
LAST_WORDS_SECONDS = 60
"""kept of the longest time, so that what there is by then can be written down"""
LISTEN_SECONDS = 0.5
LONGEST_ERROR = 300
FROM_THE_TOP = Text(
    en="Attempt {number}: the notebook is run from the top again.",
    ja="{number} 回目：ノートブックを先頭から実行し直します。",
)
_NOTES = {
    "time": Text(
        en="\n[Sensui] This run has taken as long as it may, and was ended here.\n",
        ja="\n[Sensui] 実行できる時間の上限に達したため、ここで終了しました。\n",
    ),
    "kernel": Text(
        en="\n[Sensui] The kernel ended while it ran this cell.\n",
        ja="\n[Sensui] このセルの実行中にカーネルが終了しました。\n",
    ),
}


class Stop(StrEnum):
    """Why no further cell was run."""

    END = "end"
    """there was none"""
    ERROR = "error"
    TIME = "time"
    KERNEL = "kernel"


@dataclass(kw_only=True)
class Outcome:
    """What came of a run."""

    cells: int
    """those that there are to run"""
    done: int = 0
    stop: Stop = Stop.END
    error: str = ""
    kernel: str = ""
    """how it ended, in the words of KernelEnd; empty when only the connection to it broke"""

    def to_json(self) -> dict[str, Any]:
        return {
            "cells": self.cells,
            "done": self.done,
            "stop": self.stop.value,
            "error": self.error,
            "kernel": self.kernel,
        }


class KernelTaken(KernelsError):
    """The machine took the kernel away: not the notebook's fault, so it is tried again."""


class Execution:
    """One attempt at one notebook."""

    def __init__(self, run: Run, bench: Bench, document: Document, *, lang: Lang) -> None:
        self._run, self._bench, self._document, self._lang = run, bench, document, lang
        self._record = Record(lang, most_in_all=MOST_MIB << 20)
        self._journal = Journal(run)
        self._until = monotonic() + run.longest_seconds - LAST_WORDS_SECONDS
        self._cells = [
            one for one in document["cells"] if one["cell_type"] == "code" and one["source"].strip()
        ]
        self.outcome = Outcome(cells=len(self._cells))

    def perform(self) -> Document:
        """Run it, and return it with what its cells showed. Raises JobError, KernelsError."""
        if self._run.attempt > 1:
            self._journal.note(FROM_THE_TOP.in_(self._lang).format(number=self._run.attempt))
        self._run.progress(0)
        for cell in self._cells:
            self._stopped(cell, self._ran(cell))
            if self.outcome.stop is not Stop.END:
                break
            self.outcome.done += 1
            self._run.progress(self.outcome.done / self.outcome.cells)
        return self._executed()

    def _ran(self, cell: Cell) -> Stop:
        request = self._bench.ask(cell["id"], cell["source"])
        self._record.asked(request)
        waits_for, stop = {"reply", "idle"}, Stop.END
        while waits_for:
            for message in self._bench.hear(seconds=LISTEN_SECONDS):
                self._heard(message)
                if _is_end(message):
                    return Stop.KERNEL
                if message.answers != request.id:
                    continue
                if message.type == "execute_reply":
                    waits_for.discard("reply")
                    stop = Stop.END if message.content.get("status") == "ok" else Stop.ERROR
                elif message.type == "status" and message.content.get("execution_state") == "idle":
                    waits_for.discard("idle")
            self._run.progress(self.outcome.done / self.outcome.cells)
            if waits_for and (self._bench.is_over or monotonic() > self._until):
                return Stop.KERNEL if self._bench.is_over else Stop.TIME
        return stop

    def _heard(self, message: Message) -> None:
        self._record.heard(message)
        content = message.content
        if message.type == "stream":
            self._journal.printed(str(content.get("name", "")), str(content.get("text", "")))
        elif message.type == "error":
            said = f"{content.get('ename', '')}: {content.get('evalue', '')}"
            self.outcome.error = plain(said[:LONGEST_ERROR])

    def _stopped(self, cell: Cell, stop: Stop) -> None:
        self._journal.cell_ends()
        self.outcome.stop = stop
        if stop is not Stop.ERROR:
            self.outcome.error = ""
        if stop is Stop.KERNEL:
            end = self._bench.end()
            if end is KernelEnd.KILLED:
                raise KernelTaken("the kernel was killed from outside")
            self.outcome.kernel = end.value if end else ""
        if note := _NOTES.get(stop.value):
            self._record.note(cell["id"], note.in_(self._lang))
        if self.outcome.error:
            self._journal.note(self.outcome.error)

    def _executed(self) -> Document:
        shown = self._record.take()
        return with_outputs(self._document, ((one.cell, one.outputs, one.execution_count) for one in shown))


def _is_end(message: Message) -> bool:
    """The kernel died; another begins in its place, of which this run knows nothing."""
    return message.type == "status" and message.content.get("execution_state") in {"restarting", "dead"}
