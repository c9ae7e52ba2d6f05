"""How a kernel's life goes on, and how it ends."""

import os
import signal

import pytest
from living import kernels_below

from sensui.kernels import KernelEnd, KernelHost, KernelState, NoSuchKernel

FOR_EVER = "print('begun', flush=True)\nwhile True:\n    pass"
STUBBORN = """
print('begun', flush=True)
def compute():
    while True:
        sum(range(1000))
while True:
    try:
        compute()
    except BaseException:
        pass
"""
IN_PROCESSES = """
import os, time
for _ in range(4):
    if os.fork() == 0:
        kept = b'x' * (150 << 20)
        time.sleep(60)
print('begun', flush=True)
time.sleep(60)
"""
FORKS_FOUR = """
for _ in range(4):
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
        os._exit(0)
    workers.append(pid)
"""
AT_WORK_BELOW = """
import subprocess, sys
WORK = "import time\\nprint('at work', flush=True)\\ntime.sleep(600)"
child = subprocess.Popen([sys.executable, "-c", WORK], stdout=subprocess.PIPE)
print(child.stdout.readline(), flush=True)
child.wait()
"""
DRAWS = (
    "import random, numpy\nprint(random.random(), numpy.random.rand(), numpy.random.default_rng().random())"
)


async def test_what_a_cell_has_started_is_interrupted_with_it(opened):
    async with opened() as notebook:
        answer = await notebook.run(
            AT_WORK_BELOW, when_it_prints=lambda: notebook.host.interrupt(notebook.kernel)
        )
        ended = await notebook.run("child.wait()")

    assert "KeyboardInterrupt" == answer.raised
    assert str(-signal.SIGINT) == ended.result


async def test_an_endless_loop_is_interrupted_and_its_names_stay(opened):
    async with opened() as notebook:
        await notebook.run("kept = 5")

        answer = await notebook.run(FOR_EVER, when_it_prints=lambda: notebook.host.interrupt(notebook.kernel))

        assert answer.raised == "KeyboardInterrupt"
        assert (await notebook.run("kept")).result == "5"


async def test_a_restart_forgets_names_and_keeps_files(opened):
    async with opened() as notebook:
        await notebook.run("kept = 5\nopen('kept.txt', 'w').write('here')")

        await notebook.host.restart(notebook.kernel)

        assert (await notebook.run("kept")).raised == "NameError"
        assert (await notebook.run("open('kept.txt').read()")).result == "'here'"
        assert (await notebook.facts()).end is KernelEnd.RESTARTED


async def test_two_kernels_draw_different_numbers(opened):
    async with opened() as one, opened() as other:
        first, second = (await one.run(DRAWS)).printed, (await other.run(DRAWS)).printed

        assert not set(first.split()) & set(second.split())


async def test_memory_that_is_not_there_is_an_exception(opened):
    async with opened() as notebook:
        answer = await notebook.run("import numpy\nnumpy.ones((1 << 30,))")

        assert answer.raised in ("MemoryError", "_ArrayMemoryError")
        assert (await notebook.run("1")).result == "1"


async def test_a_hog_is_ended_and_begins_again_with_the_cause_known(opened):
    async with opened() as notebook, opened() as bystander:
        await notebook.run_to_the_end(IN_PROCESSES)

        assert (await notebook.facts()).end is KernelEnd.OUT_OF_MEMORY
        assert (await bystander.run("1")).result == "1"
        assert (await notebook.run("2")).result == "2"


async def test_workers_that_share_what_they_were_forked_with_are_no_hogs(opened):
    async with opened() as notebook:
        await notebook.run("import os, signal, time\nkept = b'x' * (200 << 20)\nworkers = []")
        await notebook.run(FORKS_FOUR)

        facts = await notebook.facts()

        assert facts.end is None
        assert 200 << 20 < facts.memory_bytes < 300 << 20
        await notebook.run("for pid in workers: os.kill(pid, signal.SIGKILL)")


async def test_a_run_that_computes_too_long_is_told_so_and_the_kernel_lives(opened):
    async with opened() as notebook:
        await notebook.run("kept = 5")

        answer = await notebook.run(FOR_EVER)

        assert answer.raised == "TimeIsUp"
        assert (await notebook.run("kept")).result == "5"


async def test_the_time_of_a_run_is_not_that_of_the_kernel(opened):
    busy = "import time\nuntil = time.process_time() + 0.6\nwhile time.process_time() < until: pass"
    async with opened() as notebook:
        answers = [await notebook.run(busy) for _ in range(3)]

        assert {""} == {answer.raised for answer in answers}


@pytest.mark.slow
async def test_a_run_that_will_not_stop_ends_its_kernel(opened):
    async with opened() as notebook:
        await notebook.run_to_the_end(STUBBORN)

        assert (await notebook.facts()).end is KernelEnd.OUT_OF_TIME


async def test_a_kernel_that_something_kills_is_told_apart(host, opened):
    others = kernels_below(host.pid)
    async with opened() as notebook:
        (pid,) = kernels_below(host.pid) - others
        os.kill(pid, signal.SIGKILL)

        assert (await notebook.until(lambda facts: facts.end is not None)).end is KernelEnd.KILLED


async def test_a_kernel_that_crashes_is_told_apart(opened):
    async with opened() as notebook:
        await notebook.run_to_the_end("import ctypes\nprint('begun', flush=True)\nctypes.string_at(0)")

        assert (await notebook.facts()).end is KernelEnd.CRASHED


async def test_a_kernel_that_leaves_by_itself_has_stopped(opened):
    async with opened() as notebook:
        await notebook.run_to_the_end("import os\nprint('begun', flush=True)\nos._exit(0)")

        assert (await notebook.facts()).end is KernelEnd.STOPPED


async def test_a_busy_kernel_is_busy_and_uses_something(opened):
    seen = []
    async with opened() as notebook:

        async def look() -> None:
            seen.append(await notebook.until(lambda facts: facts.state is KernelState.BUSY))
            await notebook.host.interrupt(notebook.kernel)

        await notebook.run("x = b'x' * (50 << 20)\n" + FOR_EVER, when_it_prints=look)

        (facts,) = seen
        assert facts.cpu_seconds > 0
        assert 50 << 20 < facts.memory_bytes < 100 << 20
        assert facts.end is None
        await notebook.until(lambda facts: facts.state is KernelState.IDLE)


async def test_a_closed_kernel_hangs_up_and_is_remembered(opened):
    async with opened() as notebook:
        await notebook.host.close_kernel(notebook.kernel)

        await notebook.until_it_ends()

        facts = await notebook.host.facts(notebook.kernel)
        assert (facts.state, facts.end) == (KernelState.ENDED, KernelEnd.STOPPED)
        with pytest.raises(NoSuchKernel):
            await notebook.host.interrupt(notebook.kernel)


async def test_a_kernel_that_never_was_is_unknown(host: KernelHost):
    assert await host.facts("0-0-0-0-0") is None
    with pytest.raises(NoSuchKernel):
        await host.restart("0-0-0-0-0")
    with pytest.raises(NoSuchKernel):
        async with host.channels("0-0-0-0-0", session="a"):
            pass
