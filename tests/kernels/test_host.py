"""The process that holds the kernels: who may talk to it, and what is left when it goes."""

import asyncio
import importlib.util
import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from living import descendants, is_alive
from notebook import notebook_of

from sensui.kernels import HostGone, KernelEnd, KernelHost, KernelState, KernelUnavailable

HERE = Path(__file__).parent
SECONDS = 60


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(SECONDS):
        while not holds():
            await asyncio.sleep(0.02)


async def test_only_its_owner_may_reach_it_and_only_with_the_token(host):
    transport = httpx.AsyncHTTPTransport(uds=str(host.socket))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost/") as stranger:
        answers = [await stranger.get(path) for path in ("api/kernels", "sensui/kernels/0-0-0-0-0")]

    assert {403} == {answer.status_code for answer in answers}
    assert 0o700 == stat.S_IMODE(host.socket.parent.stat().st_mode)
    assert 0o600 == stat.S_IMODE(host.socket.stat().st_mode)


async def test_it_serves_nothing_but_kernels(host):
    transport = httpx.AsyncHTTPTransport(uds=str(host.socket))
    headers = {"Authorization": f"token {host._process.token}"}
    paths = ("api/contents", "api/terminals", "api/sessions", "files/x", "api/config/x", "api/shutdown")
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost/", headers=headers) as owner:
        answers = [await owner.get(path) for path in paths]

    assert {404} == {answer.status_code for answer in answers}


async def test_a_home_is_one_folder_below_the_others(host):
    for name in ("", ".", "..", "a/b", "../a", "/tmp"):
        with pytest.raises(ValueError, match="no name of a folder"):
            await host.open_kernel(home=name, profile="numpy")


@pytest.mark.slow
async def test_a_host_that_dies_is_told_apart_and_can_be_started_again(tmp_path):
    host = KernelHost(homes=tmp_path, isolation="none")
    await host.start()
    try:
        async with notebook_of(host, home="a") as notebook:
            kernels = descendants(host.pid)
            os.kill(host.pid, signal.SIGKILL)

            with pytest.raises(HostGone):
                await notebook.until_it_ends()
            with pytest.raises(HostGone):
                await notebook.facts()
            assert not host.is_alive
            await until(lambda: not any(map(is_alive, kernels)))
        await host.start()
        async with notebook_of(host, home="a") as notebook:
            assert (await notebook.run("1 + 1")).result == "2"
    finally:
        await host.stop()


@pytest.mark.slow
async def test_a_stopped_host_leaves_nothing(tmp_path):
    host = KernelHost(homes=tmp_path, isolation="none")
    await host.start()
    await host.open_kernel(home="a", profile="numpy")
    folder, everybody = host.socket.parent, [host.pid, *descendants(host.pid)]

    await host.stop()

    assert not folder.exists()
    assert [] == [pid for pid in everybody if is_alive(pid)]
    with pytest.raises(HostGone):
        await host.open_kernel(home="a", profile="numpy")


@pytest.mark.slow
async def test_a_host_ends_with_whoever_started_it(tmp_path):
    command = [sys.executable, str(HERE / "school.py"), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as school:
        said = json.loads(await asyncio.to_thread(school.stdout.readline))
        everybody = [said["host"], *descendants(said["host"])]
        school.kill()

    await until(lambda: not any(map(is_alive, everybody)) and not Path(said["folder"]).exists())


async def test_an_idle_kernel_is_given_back(tmp_path):
    host = KernelHost(homes=tmp_path, isolation="none", idle_seconds=1)
    await host.start()
    try:
        async with notebook_of(host, home="a") as notebook:
            await notebook.until_it_ends()

            facts = await notebook.facts()
            assert (facts.state, facts.end) == (KernelState.ENDED, KernelEnd.GIVEN_BACK)
    finally:
        await host.stop()


async def test_a_wall_that_does_not_stand_is_said_with_what_mends_it(tmp_path):
    host = KernelHost(homes=tmp_path, isolation="moat")
    await host.start()
    try:
        with pytest.raises(KernelUnavailable, match="'moat', expected one of auto") as caught:
            await host.open_kernel(home="a", profile="numpy")

        assert caught.value.fix == "See `sensui doctor`."
    finally:
        await host.stop()


@pytest.mark.parametrize(
    "isolation", ["none", pytest.param("container", marks=[pytest.mark.sandbox, pytest.mark.slow])]
)
async def test_other_walls_have_kernels_too(isolation, walkable):
    host = KernelHost(homes=walkable, isolation=isolation)
    await host.start()
    try:
        async with notebook_of(host, home="a") as notebook:
            wrote = await notebook.run("open('kept', 'w').write('here')")

            assert wrote.raised == ""
            assert (await notebook.run("import os; os.getcwd()")).result == repr(str(walkable / "a"))
            assert (walkable / "a" / "kept").read_text() == "here"
    finally:
        await host.stop()


@pytest.fixture
def walkable() -> Iterator[Path]:
    """Homes to which every user may walk: as root, a container's kernels are other users, where Python is open to them."""
    with tempfile.TemporaryDirectory(prefix="sensui-homes-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.torch
async def test_kernels_with_pytorch_draw_different_numbers(opened):
    draws = "import torch\nprint(torch.rand(2).tolist())"
    async with opened(profile="torch") as one, opened(profile="torch") as other:
        first, second = await one.run(draws), await other.run(draws)

        assert first.raised == second.raised == ""
        assert first.printed != second.printed


@pytest.mark.torch
async def test_a_kernel_with_keras_computes_with_pytorch(opened):
    if importlib.util.find_spec("keras") is None:
        pytest.skip("Keras is not here: pip install 'sensui[torch]'")
    async with opened(profile="keras") as notebook:
        ran = await notebook.run(
            "import sys\nloaded = 'keras' in sys.modules\nimport keras\n"
            "print(loaded, keras.backend.backend(), type(keras.ops.ones(2)).__name__)"
        )

        assert "" == ran.raised
        assert "True torch Tensor" == ran.printed.strip()
