"""What cells showed, as the school puts it together from the kernel's messages."""

import json

import pytest

from sensui.course import Lang
from sensui.school.labs.live import Message, Record, frame_of, message_of
from sensui.school.labs.live.record import MOST_BYTES
from sensui.school.labs.models import CellOutput
from sensui.school.labs.outputs import outputs_keep, outputs_settle


class Cell:
    """A cell that was run, and a kernel that answers."""

    def __init__(self, record: Record, name: str = "a", request: str = "r1") -> None:
        self.record, self.name, self.request = record, name, request
        header = {"msg_id": request, "msg_type": "execute_request", "session": "tab"}
        record.asked(
            Message(
                channel="shell", header=header, parent={}, metadata={"cellId": name}, content={"code": "1"}
            )
        )

    def hear(self, type: str, **content) -> Message | None:
        header = {"msg_id": "m", "msg_type": type}
        parent = {"msg_id": self.request, "session": "tab"}
        return self.record.heard(
            Message(channel="iopub", header=header, parent=parent, metadata={}, content=content)
        )

    def say(self, text: str, name: str = "stdout") -> Message | None:
        return self.hear("stream", name=name, text=text)

    @property
    def shown(self):
        return {one.cell: one for one in self.record.take()}[self.name]

    @property
    def outputs(self):
        return self.shown.outputs


@pytest.fixture
def record() -> Record:
    return Record(Lang.EN)


@pytest.fixture
def cell(record) -> Cell:
    return Cell(record)


def test_a_run_begins_with_nothing_shown_and_ends_when_the_kernel_is_idle(record, cell):
    assert {"a": "r1"} == record.running
    cell.hear("execute_input", execution_count=7)
    cell.hear("status", execution_state="idle")

    shown = cell.shown
    assert ([], 7, False, {}) == (shown.outputs, shown.execution_count, shown.is_running, record.running)


def test_what_is_printed_is_joined_by_stream(cell):
    for text, name in (("a\n", "stdout"), ("b\n", "stdout"), ("c\n", "stderr"), ("d\n", "stdout")):
        cell.say(text, name)

    assert [("stdout", "a\nb\n"), ("stderr", "c\n"), ("stdout", "d\n")] == [
        (one["name"], one["text"]) for one in cell.outputs
    ]


def test_a_progress_bar_leaves_only_its_last_state(cell):
    cell.say("start\n")
    for number in range(10_000):
        cell.say(f"\r{number} of 10000 " + "#" * 200)
    cell.say("\ndone\n")

    assert "start\n9999 of 10000 " + "#" * 200 + "\ndone\n" == cell.outputs[0]["text"]
    assert not cell.record.take()


def test_windows_line_ends_are_no_progress_bar(cell):
    cell.say("a\r\nb\r\n")

    assert "a\r\nb\r\n" == cell.outputs[0]["text"]


def test_results_pictures_and_errors_are_kept_as_notebooks_hold_them(cell):
    import nbformat

    cell.hear("display_data", data={"image/png": "iVBOR"}, metadata={}, transient={})
    cell.hear("execute_result", data={"text/plain": "2"}, metadata={}, execution_count=3)
    cell.hear("error", ename="ValueError", evalue="no", traceback=["line 1", "line 2"])

    outputs = cell.outputs
    assert ["display_data", "execute_result", "error"] == [one["output_type"] for one in outputs]
    code = nbformat.v4.new_code_cell("1", outputs=[nbformat.from_dict(one) for one in outputs])
    nbformat.validate(nbformat.v4.new_notebook(cells=[code]))


def test_clearing_clears_at_once_or_with_the_next_output(cell):
    cell.say("old")
    cell.hear("clear_output", wait=True)
    assert "old" == cell.outputs[0]["text"]
    cell.say("new")
    assert ["new"] == [one["text"] for one in cell.outputs]
    cell.hear("clear_output", wait=False)

    assert [] == cell.outputs


def test_a_display_is_changed_where_it_stands_even_from_another_cell(record, cell):
    cell.hear("display_data", data={"text/plain": "0 %"}, metadata={}, transient={"display_id": "bar"})
    record.take()
    other = Cell(record, "b", "r2")

    other.hear(
        "update_display_data", data={"text/plain": "100 %"}, metadata={}, transient={"display_id": "bar"}
    )

    changed = {one.cell: one for one in record.take()}
    assert {"text/plain": "100 %"} == changed["a"].outputs[0]["data"]


@pytest.mark.parametrize(
    ("type", "content"),
    [
        ("display_data", {"data": 5, "transient": "no"}),
        ("display_data", {"data": {}, "transient": {"display_id": 5}}),
        ("update_display_data", {"data": [], "transient": []}),
        ("execute_result", {"execution_count": 1 << 70}),
        ("execute_input", {"execution_count": -1}),
        ("execute_reply", {"execution_count": True}),
        ("error", {"traceback": 5}),
        ("stream", {"name": None, "text": 7}),
        ("clear_output", {"wait": "perhaps"}),
    ],
)
def test_a_kernel_that_says_what_no_kernel_says_harms_nothing(studio, notebook, record, type, content):
    cell = Cell(record, "exercise-mean")
    cell.hear(type, **content)

    outputs_keep(notebook.pk, record.take())

    assert 200 == studio.get("notebook").status_code


def test_what_was_taken_before_does_not_change_afterwards(record, cell):
    cell.say("a")
    taken = record.take()[0]
    cell.say("b")

    assert "a" == taken.outputs[0]["text"]


def test_too_much_is_cut_and_said_aloud_once(cell):
    passed = [cell.say("x" * 99 + "\n") for _ in range(20_000)]

    shown = cell.shown
    assert shown.is_truncated
    assert len(json.dumps(shown.outputs)) < MOST_BYTES * 1.1
    assert "more than 1 MiB" in shown.outputs[-1]["text"]
    said = [one for one in passed if one and "more than 1 MiB" in one.content["text"]]
    assert 1 == len(said)
    assert passed[-1] is None


def test_the_note_is_in_the_notebooks_language():
    cell = Cell(Record(Lang.JA))
    cell.say("x" * MOST_BYTES)
    cell.say("x")

    assert "1 MiB を超えました" in cell.outputs[-1]["text"]


def test_after_clearing_there_is_room_again(cell):
    cell.say("x" * (MOST_BYTES + 1))
    cell.hear("clear_output", wait=False)
    cell.say("fresh")

    shown = cell.shown
    assert (["fresh"], False) == ([one["text"] for one in shown.outputs], shown.is_truncated)


def test_a_cell_that_is_run_again_forgets_the_run_before(record, cell):
    cell.say("old")
    again = Cell(record, "a", "r2")

    cell.say("late")
    again.say("new")

    assert ["new"] == [one["text"] for one in again.outputs]


def test_what_waited_behind_an_error_runs_no_more(record, cell):
    waiting = Cell(record, "b", "r2")

    waiting.hear("execute_reply", status="aborted")

    assert {"a": "r1"} == record.running


@pytest.mark.parametrize("state", ["restarting", "dead"])
def test_when_the_kernel_is_gone_nothing_runs(record, cell, state):
    header = {"msg_id": "m", "msg_type": "status"}
    record.heard(
        Message(channel="iopub", header=header, parent={}, metadata={}, content={"execution_state": state})
    )

    assert {} == record.running


def test_messages_of_others_are_passed_on_and_not_kept(record):
    header = {"msg_id": "m", "msg_type": "stream"}
    said = Message(
        channel="iopub",
        header=header,
        parent={"msg_id": "?"},
        metadata={},
        content={"name": "stdout", "text": "x"},
    )

    assert said is record.heard(said)
    assert [] == record.take()


@pytest.mark.parametrize("cell", [None, 5, "", "x" * 65])
def test_a_request_without_a_cell_is_not_recorded(record, cell):
    header = {"msg_id": "r", "msg_type": "execute_request"}
    record.asked(Message(channel="shell", header=header, parent={}, metadata={"cellId": cell}, content={}))

    assert {} == record.running


def test_a_frame_is_read_as_it_was_written():
    message = Message(
        channel="iopub",
        header={"msg_id": "m", "msg_type": "stream"},
        parent={"msg_id": "p"},
        metadata={"a": 1},
        content={"text": "魚\ud800"},
    )

    assert message == message_of(frame_of(message))


@pytest.mark.parametrize(
    "frame", ["text", b"", b"\x06", b"\xff" * 80, b"\x06" + b"\0" * 90, frame_of.__doc__.encode() * 9]
)
def test_what_is_no_frame_is_none(frame):
    assert message_of(frame) is None


def test_a_frame_of_jupyter_is_understood():
    """As jupyter_server itself writes it."""
    from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1

    parts = [
        json.dumps(one).encode() for one in ({"msg_type": "stream", "msg_id": "m"}, {}, {}, {"text": "x"})
    ]
    frame = bytes(serialize_msg_to_ws_v1(parts, "iopub"))

    message = message_of(frame)

    assert message is not None
    assert ("iopub", "stream", {"text": "x"}) == (message.channel, message.type, message.content)


def test_outputs_are_in_the_notebook_that_is_read(studio, notebook, record):
    cell = Cell(record, "exercise-mean")
    cell.say("half \ud800 and \0")
    cell.hear("execute_input", execution_count=4)
    outputs_keep(notebook.pk, record.take())
    cell.say(", then more")
    outputs_keep(notebook.pk, record.take())

    found = next(one for one in studio.open()["notebook"]["cells"] if one["id"] == "exercise-mean")
    assert ("half \ud800 and \0, then more", 4) == (found["outputs"][0]["text"], found["execution_count"])
    assert 1 == CellOutput.objects.count()
    assert "half" in studio.get("download.ipynb").content.decode()


def test_outputs_of_a_notebook_that_is_gone_are_nobodys(db, record):
    Cell(record).say("x")
    from uuid import uuid4

    outputs_keep(uuid4(), record.take())

    assert 0 == CellOutput.objects.count()


def test_when_the_school_opens_nothing_runs(notebook, record):
    Cell(record)
    outputs_keep(notebook.pk, record.take())

    assert 1 == outputs_settle()
    assert not CellOutput.objects.get().is_running
