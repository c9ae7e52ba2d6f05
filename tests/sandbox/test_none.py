"""Isolation `none`: no wall, but limits, a folder of its own, and nothing left behind."""

import os
import signal
import time
from pathlib import Path

import pytest
from asking import ask, is_gone, value
from living import is_alive

from sensui.sandbox import End, Ended, Limits, Profile, Run


def test_a_run_answers_and_ends_when_its_reader_has_enough(bare_sandbox, calculator):
    run = bare_sandbox.start(calculator, limits=Limits())

    assert ask(run, "sum(range(10))") == "45"
    assert Ended(end=End.EXITED) == run.finish()
    assert Ended(end=End.EXITED) == run.finish()


def test_a_run_has_a_folder_of_its_own_that_is_gone_afterwards(bare_sandbox, calculator):
    run = bare_sandbox.start(calculator, limits=Limits())
    ask(run, "open('notes', 'w').write('mine')")
    ask(run, "__import__('os').makedirs('closed/deep')")
    ask(run, "__import__('os').chmod('closed', 0)")
    folder = Path(value(run, "__import__('os').getcwd()"))
    was_there = folder.is_dir()
    run.finish()

    assert was_there
    assert not folder.exists()
    assert folder != Path.cwd()


def test_two_runs_draw_different_numbers(bare_sandbox, calculator):
    draw = "float(np.random.rand()), __import__('random').random()"
    first, second = (bare_sandbox.start(calculator, limits=Limits()) for _ in range(2))
    mine, yours = value(first, draw), value(second, draw)
    first.finish()
    second.finish()

    assert mine[0] != yours[0]
    assert mine[1] != yours[1]


def test_the_environment_and_the_descriptors_of_the_supervisor_stay_outside(
    bare_sandbox, calculator, monkeypatch
):
    monkeypatch.setenv("SENSUI_SECRET", "s")
    run = bare_sandbox.start(calculator, limits=Limits())
    environment = value(run, "dict(__import__('os').environ)")
    descriptors = value(run, "sorted(map(int, __import__('os').listdir('/proc/self/fd')))")
    run.finish()

    assert "SENSUI_SECRET" not in environment
    assert environment["MPLBACKEND"] == "Agg"
    assert descriptors[:4] == [0, 1, 2, 3]
    assert len(descriptors) <= 5  # the fifth is listdir's own


def test_a_loop_that_never_ends_is_timed_out_by_its_processor_time(bare_sandbox, calculator):
    run = bare_sandbox.start(calculator, limits=Limits(cpu_seconds=1))
    run.channel.sendall(b"[0 for _ in iter(int, 1)]\n")

    assert is_gone(run.channel)
    assert run.finish().end == End.TIMED_OUT


def test_a_reader_says_why_it_stopped_a_run(bare_sandbox, calculator):
    run = bare_sandbox.start(calculator, limits=Limits())

    assert Ended(end=End.OUTPUT_TOO_LONG) == run.stop(End.OUTPUT_TOO_LONG)


def test_too_much_memory_is_an_error_of_the_program(bare_sandbox, calculator):
    run = bare_sandbox.start(calculator, limits=Limits(memory_mib=64))
    answer = ask(run, "len(bytearray(1 << 28))")
    run.finish()

    assert answer.startswith("MemoryError")


@pytest.mark.parametrize(
    ("leaving", "expected"),
    [
        ("__import__('os')._exit(7)", Ended(end=End.EXITED, exit_code=7)),
        ("__import__('os').abort()", Ended(end=End.CRASHED, signal=signal.SIGABRT)),
        (
            "__import__('signal').raise_signal(__import__('signal').SIGSEGV)",
            Ended(end=End.CRASHED, signal=signal.SIGSEGV),
        ),
    ],
)
def test_how_a_program_left_is_said(bare_sandbox, calculator, leaving, expected):
    run = bare_sandbox.start(calculator, limits=Limits())
    answer = ask(run, leaving)

    assert answer == ""
    assert expected == run.finish()


DAEMON = """
(lambda os: os.fork() or (os.setsid(), os.fork() and os._exit(0),
open('pid', 'w').write(str(os.getpid())), __import__('time').sleep(60)))(__import__('os'))
"""


def test_a_process_that_left_its_group_does_not_outlive_its_run(bare_sandbox, calculator):
    run = bare_sandbox.start(calculator, limits=Limits())
    ask(run, DAEMON.replace("\n", ""))
    pid = next(int(said) for _ in range(100) if (said := _read_soon(run, "pid")))
    was_alive = is_alive(pid)
    run.finish()

    assert was_alive
    assert not is_alive(pid)


def test_an_edited_program_is_what_runs_next(tmp_path, bare_sandbox):
    program = tmp_path / "says.py"
    profile = Profile(name="edited", preload=(), program=program)
    answers = []
    for word in (b"one", b"two"):
        program.write_text(f"def serve(channel):\n    channel.sendall({word!r})\n")
        os.utime(program, ns=(time.time_ns(), time.time_ns()))
        run = bare_sandbox.start(profile, limits=Limits())
        answers.append(run.channel.recv(3))
        run.finish()

    assert answers == [b"one", b"two"]


def _read_soon(run: Run, name: str) -> str:
    time.sleep(0.02)
    file = Path(value(run, "__import__('os').getcwd()")) / name
    return file.read_text() if file.exists() else ""
