"""A notebook kernel: how soon it answers, how soon it has a result, what memory is its own; beside a plain ipykernel.

python benchmarks/kernels.py                  # everything: some minutes
python benchmarks/kernels.py times            # only how soon
python benchmarks/kernels.py memory           # only what memory; as root, for nobody else may look into a kernel
"""

import argparse
import asyncio
import datetime
import os
import platform
import statistics
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from _measure import load, wait_for_quiet
from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager

from sensui.kernels._spec import write_spec
from sensui.sandbox import default_sandbox

PARTS = ("times", "memory")
FIRST = {
    "numpy": ("import numpy as np", "np.ones(3).sum()"),
    "torch": ("import torch", "torch.ones(3).sum()"),
}
TITLES = {"numpy": "NumPy", "torch": "PyTorch"}
FASTER = {"numpy": 4, "torch": 12}
SMALLER = {"numpy": 2, "torch": 6}
PATIENCE = 120
MIB = 1 << 20


@dataclass(kw_only=True)
class Times:
    """Milliseconds from asking for a kernel."""

    to_answer: list[float] = field(default_factory=list)
    to_result: list[float] = field(default_factory=list)

    @property
    def result(self) -> float:
        return statistics.median(self.to_result)

    def __str__(self) -> str:
        numbers = (statistics.median(self.to_answer), self.result, max(self.to_result))
        return "".join(f"{number:>12.0f}" for number in numbers)


@dataclass(frozen=True, kw_only=True)
class Living:
    """A kernel that has shown its first result."""

    pid: int
    to_answer: float
    to_result: float


class Contender:
    """One way to have kernels of one profile."""

    def __init__(self, profile: str, *, specs: KernelSpecManager, homes: Path, plain: bool) -> None:
        self.name = f"{'plain ipykernel' if plain else 'sensui'}, {TITLES[profile]}"
        self._profile = profile
        self._kernel = "python3" if plain else profile
        self._specs = specs
        self._homes = homes

    @asynccontextmanager
    async def kernel(self, name: str) -> AsyncIterator[Living]:
        """Start one, ask who it is, run the first cell."""
        home = self._homes / name
        home.mkdir(exist_ok=True)
        log = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        manager = AsyncKernelManager(kernel_name=self._kernel, kernel_spec_manager=self._specs)
        begun = time.perf_counter()
        await manager.start_kernel(cwd=str(home), env={**os.environ, "OMP_NUM_THREADS": "1"}, **log)
        client = manager.client()
        client.start_channels(hb=False)
        try:
            client.kernel_info()
            await client.get_shell_msg(timeout=PATIENCE)
            answered = time.perf_counter()
            await first_result(client, *FIRST[self._profile])
            shown = time.perf_counter()
            pid = pid_of(manager)
            yield Living(pid=pid, to_answer=1000 * (answered - begun), to_result=1000 * (shown - begun))
        finally:
            client.stop_channels()
            await manager.shutdown_kernel(now=True)


async def first_result(client: AsyncKernelClient, code: str, expression: str) -> None:
    """Run a cell, and wait for a value; by the shell, for a kernel that has just begun may have no listener yet."""
    client.execute(code, user_expressions={"first": expression})
    reply = await client.get_shell_msg(timeout=PATIENCE)
    assert reply["content"]["user_expressions"]["first"]["status"] == "ok", reply


def pid_of(manager: AsyncKernelManager) -> int:
    provisioner = manager.provisioner
    life = getattr(provisioner, "_life", None)
    return int(life.run.pid if life else provisioner.pid)


async def times_of(contender: Contender, count: int) -> Times:
    """Start so many, one after the other; the first, which loads what the others share, is not counted."""
    times = Times()
    for number in range(count + 1):
        async with contender.kernel("one") as living:
            if number:
                times.to_answer.append(living.to_answer)
                times.to_result.append(living.to_result)
    return times


async def own_memory(contender: Contender, count: int) -> list[float]:
    """MiB that are each kernel's own, with so many alive at once."""
    async with AsyncExitStack() as stack:
        alive = [await stack.enter_async_context(contender.kernel(f"home-{at}")) for at in range(count)]
        return [psutil.Process(one.pid).memory_full_info().uss / MIB for one in alive]


async def measure(options: argparse.Namespace, specs: KernelSpecManager, homes: Path) -> None:
    for profile in options.profiles:
        ours = Contender(profile, specs=specs, homes=homes, plain=False)
        plain = Contender(profile, specs=specs, homes=homes, plain=True)
        if "times" in options.parts:
            await compare_times(profile, ours, plain, options)
        if "memory" in options.parts:
            await compare_memory(profile, ours, plain, options)


async def compare_times(profile: str, ours: Contender, plain: Contender, options: argparse.Namespace) -> None:
    print(f"\nmilliseconds, {options.count} kernels one after the other")
    print(f"{'':<28}{'kernel_info':>12}{'result p50':>12}{'longest':>12}{'load':>16}")
    found = {}
    for contender in (ours, plain):
        wait_for_quiet(options.quiet)
        found[contender] = await times_of(contender, options.count)
        print(f"{contender.name:<28}{found[contender]}{load():>16}")
    ratio = found[plain].result / found[ours].result
    print(f"  {ratio:.1f} times faster to the first result; wanted: {FASTER[profile]} or more")


async def compare_memory(
    profile: str, ours: Contender, plain: Contender, options: argparse.Namespace
) -> None:
    print(
        f"\nMiB of memory that is a kernel's own, after its first result\n{'':<28}{'alive':>8}{'p50':>8}{'most':>8}"
    )
    found: dict[Contender, float] = {}
    for contender, counts in ((ours, options.alive), (plain, options.plain_alive)):
        for count in counts:
            each = await own_memory(contender, count)
            found[contender] = statistics.median(each)
            print(f"{contender.name:<28}{count:>8}{found[contender]:>8.1f}{max(each):>8.1f}")
    print(f"  the zygote has, once for all of them: {zygotes(profile)} MiB")
    ratio = found[plain] / found[ours]
    print(f"  1/{ratio:.1f} of a plain kernel's; wanted: 1/{SMALLER[profile]} or less")


def zygotes(profile: str) -> str:
    """Resident memory of what the kernels of a profile were forked from."""
    pids: dict[str, int] = getattr(default_sandbox(), "zygote_pids", dict)()
    tops = [psutil.Process(pid) for name, pid in pids.items() if name.startswith(f"kernel-{profile}:")]
    below = [each for top in tops for each in (top, *top.children(recursive=True))]
    return f"{max((each.memory_info().rss for each in below), default=0) / MIB:.0f}"


def main() -> None:
    """Measure what was asked for."""
    options = _options()
    cores = len(os.sched_getaffinity(0))
    print(f"{datetime.date.today()} · {cores} cores · Python {platform.python_version()} · load {load()}")
    print(f"isolation {default_sandbox().name}. {default_sandbox().reason}")
    with tempfile.TemporaryDirectory(prefix="sensui-benchmark-") as folder:
        homes = Path(folder, "homes")
        homes.mkdir()
        for profile in options.profiles:
            write_spec(Path(folder, "kernels", profile), profile=profile, homes=str(homes))
        specs = KernelSpecManager(kernel_dirs=[str(Path(folder, "kernels"))])
        asyncio.run(measure(options, specs, homes))
        default_sandbox().close()


def _numbers(text: str) -> Sequence[int]:
    return [int(part) for part in text.split(",")]


def _options() -> argparse.Namespace:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="part", help=", ".join(PARTS))
    parser.add_argument("--profiles", nargs="+", choices=list(FIRST), default=list(FIRST))
    parser.add_argument("--count", type=int, default=20, help="how many kernels are timed")
    parser.add_argument("--alive", type=_numbers, default=[1, 20, 100], help="how many at once, of ours")
    parser.add_argument(
        "--plain-alive", type=_numbers, default=[1, 4], help="how many at once, of plain ones"
    )
    parser.add_argument("--quiet", type=float, default=0, help="wait until the machine's load is below this")
    options = parser.parse_args()
    options.parts = options.parts or list(PARTS)
    return options


if __name__ == "__main__":
    main()
