"""The sandbox for tests serves what it is told to, and remembers the questions."""

from pathlib import Path

import pytest

from sensui.sandbox import End, Ended, FakeSandbox, Limits, Profile, RunLost

PROFILE = Profile(name="p", preload=(), program=Path("p"))


def echo(channel):
    channel.sendall(channel.recv(100))


def test_a_fake_runs_a_function_and_remembers_what_was_asked():
    sandbox = FakeSandbox(echo)
    run = sandbox.start(PROFILE, limits=Limits(cpu_seconds=3))
    run.channel.sendall(b"hello")

    assert run.channel.recv(100) == b"hello"
    assert run.finish() == Ended(end=End.EXITED)
    assert sandbox.started == [(PROFILE, Limits(cpu_seconds=3))]
    assert sandbox.holds_others


def test_a_fake_takes_its_programs_in_turn_and_raises_what_it_is_given():
    lost = RunLost("p", reason="It was unplugged.")
    sandbox = FakeSandbox(lost, echo, ended=Ended(end=End.OUT_OF_MEMORY))

    with pytest.raises(RunLost, match="unplugged"):
        sandbox.start(PROFILE, limits=Limits())
    first, second = (sandbox.start(PROFILE, limits=Limits()) for _ in range(2))
    assert first.finish().end == End.OUT_OF_MEMORY
    assert second.stop(End.TIMED_OUT).end == End.TIMED_OUT
    sandbox.close()
