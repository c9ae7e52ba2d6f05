"""What the cells of one notebook showed, put together from the kernel's own messages, as Jupyter's page does it."""

import json
from dataclasses import dataclass, field
from math import inf
from typing import Any

from sensui.course import Lang, Text

from .frames import Message

MOST_BYTES = 1024 * 1024
TOO_MUCH = Text(
    en="\n[Sensui] This notebook has shown more than can be kept. The rest is left out; the cells go on running.\n",
    ja="\n[Sensui] ノートブック全体の出力が上限を超えました。続きは保存されませんが、セルの実行は続いています。\n",
)
TOO_LONG = Text(
    en="\n[Sensui] This cell has shown more than 1 MiB. The rest is neither kept nor shown; the cell goes on running.\n",
    ja="\n[Sensui] このセルの出力が 1 MiB を超えました。続きは保存も表示もされませんが、セルの実行は続いています。\n",
)
_OUTPUTS = frozenset({"stream", "display_data", "execute_result", "error"})


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One cell's record at one moment."""

    cell: str
    outputs: list[dict[str, Any]]
    execution_count: int | None
    is_running: bool
    is_truncated: bool


@dataclass
class _Cell:
    request: str
    outputs: list[dict[str, Any]] = field(default_factory=list)
    execution_count: int | None = None
    is_running: bool = True
    is_truncated: bool = False
    clears_next: bool = False
    sizes: list[int] = field(default_factory=list)
    """in bytes, of each output"""
    displays: dict[str, list[int]] = field(default_factory=dict)
    """where the outputs stand that the kernel may change later, by display id"""

    def clear(self) -> None:
        self.outputs, self.sizes, self.displays = [], [], {}
        self.is_truncated = self.clears_next = False

    def put(self, place: int, output: dict[str, Any], size: int) -> bool:
        """Put an output at a place, or after the last; False when that would be too much."""
        others = sum(self.sizes) - (self.sizes[place] if place < len(self.sizes) else 0)
        if others + size > MOST_BYTES:
            return False
        # A new object each time: what was taken before stays as it was.
        self.outputs[place : place + 1], self.sizes[place : place + 1] = [output], [size]
        return True

    def add(self, note: dict[str, str]) -> None:
        """A stream of the school's own, for which there is always room."""
        self.outputs.append({"output_type": "stream", **note})
        self.sizes.append(0)


class Record:
    """The outputs of a notebook's cells while its kernel lives."""

    def __init__(self, lang: Lang, *, most_in_all: float = inf) -> None:
        self._lang = lang
        self._most_in_all = most_in_all
        self._shown_before = 0
        """bytes that the cells had shown when the newest one began"""
        self._cells: dict[str, _Cell] = {}
        self._by_request: dict[str, str] = {}
        self._changed: set[str] = set()

    def asked(self, message: Message) -> None:
        """A browser asks the kernel to run a cell: its record begins anew."""
        cell = message.metadata.get("cellId")
        if message.type == "execute_request" and isinstance(cell, str) and 0 < len(cell) <= 64:
            self._cells[cell] = _Cell(request=message.id)
            self._by_request[message.id] = cell
            self._shown_before = sum(sum(one.sizes) for one in self._cells.values())
            self._changed.add(cell)

    def heard(self, message: Message) -> Message | None:
        """Note what the kernel says. The message to pass on: itself, another in its place, or none."""
        if message.type == "update_display_data":
            self._update_display(message.content)
            return message
        if message.type == "status" and message.content.get("execution_state") in {"restarting", "dead"}:
            self.ended()
            return message
        name = self._by_request.get(message.answers)
        cell = self._cells.get(name) if name else None
        if name is None or cell is None or cell.request != message.answers:
            return message
        return self._noted(name, cell, message)

    def ended(self) -> None:
        """The kernel is gone, and nothing runs any more."""
        for name, cell in self._cells.items():
            if cell.is_running:
                cell.is_running = False
                self._changed.add(name)

    def note(self, cell: str, text: str) -> None:
        """Say something of the school's own below a cell."""
        self._cells[cell].add({"name": "stderr", "text": text})
        self._changed.add(cell)

    @property
    def running(self) -> dict[str, str]:
        """The cells that run or wait, with the request that each answers to."""
        return {name: cell.request for name, cell in self._cells.items() if cell.is_running}

    def take(self) -> list[Shown]:
        """What changed since it was last taken."""
        names, self._changed = self._changed, set()
        return [self._shown(name) for name in sorted(names)]

    def give_back(self, taken: list[Shown]) -> None:
        """It could not be kept: it is to be taken again."""
        self._changed |= {one.cell for one in taken}

    def _shown(self, name: str) -> Shown:
        cell = self._cells[name]
        return Shown(
            cell=name,
            outputs=list(cell.outputs),
            execution_count=cell.execution_count,
            is_running=cell.is_running,
            is_truncated=cell.is_truncated,
        )

    def _noted(self, name: str, cell: _Cell, message: Message) -> Message | None:
        content = message.content
        passed: Message | None = message
        if message.type in _OUTPUTS:
            passed = self._show(cell, message)
        elif message.type == "clear_output":
            cell.clears_next = True
            if not content.get("wait"):
                cell.clear()
        elif message.type in {"execute_input", "execute_reply"}:
            count = content.get("execution_count")
            cell.execution_count = count if _is_count(count) else cell.execution_count
            # What was queued behind an error is never run, and says so by its reply alone.
            cell.is_running = cell.is_running and content.get("status") != "aborted"
        elif message.type == "status" and content.get("execution_state") == "idle":
            cell.is_running = False
        else:
            return message
        self._changed.add(name)
        return passed

    def _show(self, cell: _Cell, message: Message) -> Message | None:
        if cell.clears_next:
            cell.clear()
        if cell.is_truncated:
            return None
        has_room = self._shown_before + sum(cell.sizes) < self._most_in_all
        if has_room and _added(cell, message):
            return message
        cell.is_truncated = True
        note = {"name": "stderr", "text": (TOO_LONG if has_room else TOO_MUCH).in_(self._lang)}
        cell.add(note)
        header = {**message.header, "msg_type": "stream"}
        return Message(channel="iopub", header=header, parent=message.parent, metadata={}, content=note)

    def _update_display(self, content: dict[str, Any]) -> None:
        display = _display_of(content)
        said = _data_of(content)
        for name, cell in self._cells.items():
            for place in cell.displays.get(display or "", []):
                output = {**cell.outputs[place], **said}
                cell.put(place, output, len(json.dumps(output)))
                self._changed.add(name)


def _added(cell: _Cell, message: Message) -> bool:
    """Put what a message shows after what the cell has shown; False when that would be too much."""
    output = _output_of(message)
    joined = _joined(cell.outputs, output)
    if joined is not None:
        return cell.put(len(cell.outputs) - 1, {**output, "text": joined}, len(joined))
    place = len(cell.outputs)
    if message.type == "stream":
        output["text"] = _visible(output["text"])
    if not cell.put(place, output, len(json.dumps(output))):
        return False
    if display := _display_of(message.content):
        cell.displays.setdefault(display, []).append(place)
    return True


def _output_of(message: Message) -> dict[str, Any]:
    content = message.content
    match message.type:
        case "stream":
            said = {key: str(content.get(key, "")) for key in ("name", "text")}
            return {"output_type": "stream", **said}
        case "error":
            said = {key: str(content.get(key, "")) for key in ("ename", "evalue")}
            lines = content.get("traceback")
            told = [str(line) for line in lines] if isinstance(lines, list) else []
            return {"output_type": "error", **said, "traceback": told}
    output = {"output_type": message.type, **_data_of(content)}
    if message.type == "execute_result":
        count = content.get("execution_count")
        output["execution_count"] = count if _is_count(count) else None
    return output


# A kernel runs what its learner wrote, which may say anything; a notebook holds only what notebooks can.


def _data_of(content: dict[str, Any]) -> dict[str, Any]:
    found = {key: content.get(key) for key in ("data", "metadata")}
    return {key: value if isinstance(value, dict) else {} for key, value in found.items()}


def _display_of(content: dict[str, Any]) -> str | None:
    transient = content.get("transient")
    display = transient.get("display_id") if isinstance(transient, dict) else None
    return display if isinstance(display, str) else None


def _is_count(count: object) -> bool:
    return isinstance(count, int) and not isinstance(count, bool) and 0 <= count < 1 << 31


def _joined(outputs: list[dict[str, Any]], output: dict[str, Any]) -> str | None:
    """The text of a stream that goes on, with what a progress bar has overwritten left out."""
    if output["output_type"] != "stream" or not outputs:
        return None
    last = outputs[-1]
    if last["output_type"] != "stream" or last["name"] != output["name"]:
        return None
    head, end, tail = str(last["text"]).rpartition("\n")
    return head + end + _visible(tail + output["text"])


def _visible(text: str) -> str:
    """A text without what carriage returns have overwritten. One at the end of a line overwrites nothing yet."""
    if "\r" not in text:
        return text
    return "\n".join(_visible_line(line) for line in text.split("\n"))


def _visible_line(line: str) -> str:
    written = line.rstrip("\r")
    return written.rpartition("\r")[2] + line[len(written) :]
