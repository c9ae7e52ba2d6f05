"""Nothing is left behind, and what the system breaks is never the program's fault."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from asking import ask, is_gone
from living import descendants, is_alive
from processes import resident_kib, zygote_of

from sensui.sandbox import (
    BareSandbox,
    BubblewrapSandbox,
    End,
    Limits,
    Profile,
    ProfileNotLoaded,
    RunLost,
    SandboxClosed,
)

WALLS = [
    pytest.param(BareSandbox, id="none"),
    pytest.param(BubblewrapSandbox, id="bubblewrap", marks=pytest.mark.sandbox),
]
MANY = 1000


@pytest.fixture(params=WALLS)
def wall(request):
    sandbox = request.param()
    yield sandbox
    sandbox.close()


def settled(sandbox, profile):
    """What there is of everything, once two forks wait again and nothing moves."""
    zygote = zygote_of(sandbox, profile.name)
    last = None
    for _ in range(200):
        now = (
            len(os.listdir("/proc/self/fd")),
            len(os.listdir(f"/proc/{zygote}/fd")),
            len(descendants(zygote)),
            len(Path("/proc/mounts").read_text().splitlines()),
        )
        if now == last and now[2] == 2:
            break
        last = now
        time.sleep(0.05)
    return now


@pytest.mark.slow
def test_a_thousand_runs_leave_nothing_behind(wall, calculator):
    def check():
        run = wall.start(calculator, limits=Limits())
        ask(run, "open('notes', 'w').write('x' * 100_000)")
        run.finish()

    for _ in range(50):
        check()
    zygote = zygote_of(wall, calculator.name)
    before, memory = settled(wall, calculator), (resident_kib(os.getpid()), resident_kib(zygote))
    for _ in range(MANY):
        check()
    after = settled(wall, calculator)
    growth = [resident_kib(pid) - was for pid, was in zip((os.getpid(), zygote), memory, strict=True)]

    assert before == after
    assert zygote == zygote_of(wall, calculator.name)
    assert max(growth) < 4096


def test_closing_ends_every_process_and_removes_every_file(calculator, wall, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    others = descendants(os.getpid())
    runs = [wall.start(calculator, limits=Limits()) for _ in range(3)]
    for run in runs:
        ask(run, "1")
    alive = set(descendants(os.getpid())) - set(others)
    wall.close()

    assert len(alive) >= 4
    assert still_there(alive, tmp_path) == []
    for run in runs:
        with pytest.raises(RunLost):
            run.finish()
    with pytest.raises(SandboxClosed):
        wall.start(calculator, limits=Limits())


def test_a_run_whose_zygote_is_killed_is_lost_and_the_next_has_a_new_one(wall, calculator):
    run = wall.start(calculator, limits=Limits())
    ask(run, "1")
    old = zygote_of(wall, calculator.name)
    os.kill(old, signal.SIGKILL)

    assert is_gone(run.channel)
    with pytest.raises(RunLost, match="calculator") as lost:
        run.finish()
    assert lost.value.profile == "calculator"
    second = wall.start(calculator, limits=Limits())
    assert ask(second, "6 * 7") == "42"
    assert End.EXITED == second.finish().end
    assert zygote_of(wall, calculator.name) != old


def test_a_run_that_somebody_kills_is_lost_and_not_called_the_programs_fault(wall, calculator):
    run = wall.start(calculator, limits=Limits())
    ask(run, "1")
    os.kill(process_of(run), signal.SIGKILL)

    assert is_gone(run.channel)
    with pytest.raises(RunLost):
        run.finish()


def process_of(run):
    """The run's process id as we see it."""
    lines = Path(f"/proc/self/fdinfo/{run._handle.descriptor}").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pid:"))


def zygote_of_started(sandbox, profile):
    sandbox.start(profile, limits=Limits()).finish()
    settled(sandbox, profile)
    return zygote_of(sandbox, profile.name)


def test_a_fork_that_died_while_it_waited_is_not_handed_out(wall, calculator):
    zygote = zygote_of_started(wall, calculator)
    waiting = descendants(zygote)
    for pid in waiting:
        os.kill(pid, signal.SIGKILL)
    while any(map(is_alive, waiting)):
        time.sleep(0.01)
    run = wall.start(calculator, limits=Limits())

    assert ask(run, "6 * 7") == "42"
    assert End.EXITED == run.finish().end


def test_many_threads_may_start_runs_at_once(wall, calculator):
    answers = []

    def work(number):
        for turn in range(8):
            run = wall.start(calculator, limits=Limits(memory_mib=512 + number % 2))
            answers.append(ask(run, f"{number} * 1000 + {turn}") == str(number * 1000 + turn))
            run.finish()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == [True] * 64


def test_a_run_goes_on_while_its_zygote_is_renewed(wall, tmp_path):
    program = tmp_path / "says.py"
    text = "def serve(channel):\n    channel.recv(1)\n    channel.sendall(b'{}')\n"
    program.write_text(text.format("old"))
    profile = Profile(name="renewed", preload=(), program=program)
    first = wall.start(profile, limits=Limits())
    program.write_text(text.format("newer"))
    second = wall.start(profile, limits=Limits())
    answers = []
    for run in (first, second):
        run.channel.sendall(b"?")
        answers.append(run.channel.recv(10))
        run.finish()

    assert answers == [b"old", b"newer"]


def test_what_a_profile_must_have_is_named_when_it_is_not_there(wall, calculator):
    needs = Profile(name="p", preload=("no_such",), program=calculator.program, required=("no_such",))
    likes = Profile(name="q", preload=("no_such",), program=calculator.program)

    with pytest.raises(ProfileNotLoaded, match="no_such"):
        wall.start(needs, limits=Limits())
    run = wall.start(likes, limits=Limits())
    assert ask(run, "1 + 1") == "2"
    run.finish()


def test_a_preload_that_starts_a_thread_is_refused(wall, tmp_path):
    program = tmp_path / "threaded.py"
    program.write_text(
        "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n"
        "def serve(channel): pass\n"
    )

    with pytest.raises(ProfileNotLoaded, match="threads"):
        wall.start(Profile(name="threaded", preload=(), program=program), limits=Limits())


@pytest.mark.parametrize("isolation", ["none", pytest.param("bubblewrap", marks=pytest.mark.sandbox)])
def test_a_supervisor_that_is_killed_takes_everything_with_it(isolation, calculator, tmp_path):
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom sensui.sandbox import *\n"
        f"sandbox = open_sandbox({isolation!r})\n"
        f"profile = Profile(name='c', preload=(), program=Path({str(calculator.program)!r}))\n"
        "run = sandbox.start(profile, limits=Limits())\nprint('up', flush=True)\ntime.sleep(60)\n"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout.readline() == b"up\n"
        alive = descendants(process.pid)
        process.kill()

    assert alive
    assert still_there(alive, tmp_path) == []


def still_there(processes, folder):
    """What is left of processes and files, when the kernel has had a minute to put them away."""
    for _ in range(6000):
        left = [*filter(is_alive, processes), *folder.iterdir()]
        if not left:
            break
        time.sleep(0.01)
    return left
