"""What can go wrong between a supervisor and a zygote, and what is said of it."""

import contextlib
import os
import signal
import socket
import sys
import threading
from pathlib import Path

import pytest
from asking import ask

from sensui.sandbox import (
    BareSandbox,
    ContainerSandbox,
    End,
    FakeSandbox,
    Limits,
    RunLost,
    SandboxUnavailable,
    _container,
    _freshness,
    _nursery,
    _zygote,
    self_test,
)
from sensui.sandbox._run import ForkedRun
from sensui.sandbox._trial import try_out
from sensui.sandbox._zygote import Zygote
from sensui.sandbox.zygote import _messages
from sensui.sandbox.zygote._messages import Death, Order, Word, receive_frame, send_frame


def test_a_frame_goes_there_and_back_with_its_descriptors():
    ours, theirs = socket.socketpair()
    with ours, theirs, open(os.devnull) as file:
        send_frame(ours, Word.FORK, b"x" * 1000, descriptors=[file.fileno()])
        frame = receive_frame(theirs, descriptors=1)

        assert (frame.word, frame.payload) == (Word.FORK, b"x" * 1000)
        assert os.fstat(frame.descriptors[0]).st_rdev == os.fstat(file.fileno()).st_rdev
        assert not os.get_inheritable(frame.descriptors[0])
        os.close(frame.descriptors[0])


@pytest.mark.parametrize("sent", [b"", b"K", b"K\x08\x00\x00\x00abc"])
def test_a_frame_that_is_cut_off_is_the_end_of_the_file(sent):
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(sent)
        theirs.shutdown(socket.SHUT_WR)
        with pytest.raises(EOFError):
            receive_frame(ours)


def test_an_order_and_a_death_survive_the_wire():
    order = Order(cpu_seconds=1.5, memory_mib=2, processes=3, file_mib=4, open_files=5)
    death = Death(status=9, cpu_seconds=0.25, peak_kib=1 << 40)

    assert Order.unpack(order.pack()) == order
    assert _messages.Death.unpack(death.pack()) == death


@pytest.fixture
def half():
    """A run whose zygote is played by the test."""
    channel, other_channel = socket.socketpair()
    report, other_report = socket.socketpair()
    run = ForkedRun(calculator_profile(), Limits(), channel=channel, report=report)
    yield run, other_report
    for end in (channel, other_channel, report, other_report):
        end.close()


def calculator_profile():
    from sensui.sandbox import Profile

    return Profile(
        name="calculator", preload=(), program=Path(__file__).parent / "programs" / "calculator.py"
    )


def test_a_zygote_that_goes_while_it_forks_loses_the_run(half):
    run, zygote = half
    zygote.close()

    with pytest.raises(RunLost, match="while it forked"):
        run.wait_until_ready("none")


def test_a_wall_that_fails_in_the_child_is_said_with_its_reason(half):
    run, zygote = half
    send_frame(zygote, Word.FAILED, b"mount proc: Operation not permitted")

    with pytest.raises(SandboxUnavailable, match="mount proc"):
        run.wait_until_ready("bubblewrap")


def test_where_there_are_no_pidfds_a_run_is_ended_by_its_group(half):
    run, zygote = half
    child = os.fork()
    if child == 0:
        signal.pause()
        os._exit(0)
    os.setpgid(child, child)  # by the parent, or the run might be ended before there is a group to end
    send_frame(zygote, Word.STARTED, str(child).encode())
    send_frame(zygote, Word.READY)
    run.wait_until_ready("none")
    threading.Timer(0.1, say_it_ended, (zygote, child)).start()

    assert run.waits
    assert run.finish().end == End.EXITED


def say_it_ended(zygote, child):
    _, status, _ = os.wait4(child, 0)
    send_frame(zygote, Word.ENDED, Death(status=status, cpu_seconds=0, peak_kib=0).pack())


class Dying:
    """A zygote that loses every run asked of it."""

    def __init__(self, profile):
        self.profile = profile
        self.is_good = self.is_over = True

    def take(self, limits, *, home):
        raise RunLost(self.profile.name, reason="it is a test.")

    def retire(self):
        """It is over already."""

    end = retire


def test_a_zygote_that_dies_twice_is_the_operators_to_see(monkeypatch, calculator):
    nursery = _nursery.Nursery("none", prepare=None)
    monkeypatch.setattr(nursery, "_hatch", Dying)

    with pytest.raises(SandboxUnavailable, match="it is a test"):
        nursery.start(calculator, limits=Limits())
    nursery.close()


def test_only_some_kinds_of_limits_are_kept_waiting(bare_sandbox, calculator):
    for memory in range(100, 100 + 2 * _zygote._KINDS):
        run = bare_sandbox.start(calculator, limits=Limits(memory_mib=memory))
        ask(run, "1")
        run.finish()
    bare_sandbox._nursery._keeper.submit(lambda: None).result()
    zygote: Zygote = bare_sandbox._nursery._zygotes["calculator"]

    assert len(zygote._waiting) == _zygote._KINDS
    assert Limits(memory_mib=100) not in zygote._waiting


def test_a_group_that_cannot_be_made_is_said(monkeypatch, calculator):
    def refuse(limits):
        raise PermissionError(13, "Permission denied")

    sandbox = BareSandbox()
    sandbox._nursery._make_group = refuse
    with pytest.raises(SandboxUnavailable, match="control group"):
        sandbox.start(calculator, limits=Limits())
    sandbox.close()


def test_a_folder_that_somebody_removed_is_said(calculator, tmp_path):
    with contextlib.closing(BareSandbox()) as sandbox:
        sandbox.start(calculator, limits=Limits()).finish()
        folder = Path(sandbox._nursery._zygotes["calculator"]._started.folder)
        folder.rename(tmp_path / "elsewhere")  # in one step: the next child ahead is being made in it

        with pytest.raises(SandboxUnavailable, match="No such file"):
            sandbox.start(calculator, limits=Limits(cpu_seconds=7))


def test_a_file_that_is_gone_is_a_change(tmp_path, calculator):
    profile = calculator_profile()
    there = _freshness.footprint(profile)
    gone = _freshness._changed(tmp_path / "gone")

    assert there
    assert gone == 0


def test_a_trial_without_an_answer_closes_the_sandbox():
    closed = []
    silent = FakeSandbox(lambda channel: None)
    silent.close = lambda: closed.append(True)
    lost = FakeSandbox(RunLost("probe", reason="It is a test."))
    lost.close = lambda: closed.append(True)

    with pytest.raises(SandboxUnavailable, match="first run exited"):
        try_out(silent)
    with pytest.raises(SandboxUnavailable, match="It is a test"):
        try_out(lost)
    assert closed == [True, True]


def test_a_self_test_says_what_was_lost():
    def hang_up(channel):
        channel.close()

    said = self_test(FakeSandbox(hang_up))

    assert not any(statement.holds for statement in said if statement.name != "time")
    assert said[0].detail == "it exited"


def test_a_system_that_cannot_fork_is_told_so(monkeypatch):
    monkeypatch.delattr(os, "fork")

    with pytest.raises(SandboxUnavailable, match="cannot fork"):
        BareSandbox()


def test_a_container_says_what_it_relies_on(monkeypatch):
    monkeypatch.setattr(_container, "version", lambda: 1)
    monkeypatch.setattr(_container, "is_open_to_all", lambda place: False)
    old = ContainerSandbox()
    monkeypatch.setattr(_container, "is_open_to_all", lambda place: True)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(_container, "try_out", lambda sandbox: None)
    monkeypatch.setattr(_container, "version", lambda: 0)
    with_users = ContainerSandbox()
    for sandbox in (old, with_users):
        sandbox.close()

    assert not old.holds_others
    assert any("Landlock" in sentence and "empty files" in sentence for sentence in old.lacks)
    assert not with_users.holds_others
    assert any("no Landlock" in sentence for sentence in with_users.lacks)


@pytest.mark.skipif(sys.platform != "linux", reason="macOS does not bound memory")
def test_limits_may_be_lower_than_what_the_program_has_already(bare_sandbox, calculator):
    run = bare_sandbox.start(calculator, limits=Limits(memory_mib=1, open_files=8, file_mib=1))
    answer = ask(run, "1 + 1")
    run.finish()

    assert answer == "2"
