"""One host for the whole suite, one kernel for all that leaves nothing behind."""

import inspect
import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest
from notebook import Loop, Notebook, notebook_of

from sensui.kernels import KernelHost, KernelLimits

HAS_BWRAP = shutil.which("bwrap") is not None
LIMITS = KernelLimits(memory_mib=400, cpu_seconds=1, file_mib=8, processes=48)
Open = Callable[..., AbstractAsyncContextManager[Notebook]]


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine in the loop that the fixtures live in."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    loop = pyfuncitem._request.getfixturevalue("loop")
    names = pyfuncitem._fixtureinfo.argnames
    loop(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not HAS_BWRAP and not os.environ.get("CI"):
        for item in items:
            if item.get_closest_marker("sandbox"):
                item.add_marker(
                    pytest.mark.skip(reason="bubblewrap is not installed: apt install bubblewrap")
                )


@pytest.fixture(scope="session")
def loop() -> Iterator[Loop]:
    opened = Loop()
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(scope="session")
def host(loop: Loop, homes: Path) -> Iterator[KernelHost]:
    isolation = "bubblewrap" if HAS_BWRAP else "none"
    opened = loop(_opened(homes=homes, isolation=isolation, limits=LIMITS))
    yield opened
    loop(opened.stop())


async def _opened(**settings: Any) -> KernelHost:
    host = KernelHost(**settings)
    await host.start()
    return host


@pytest.fixture(scope="session")
def shared(loop: Loop, host: KernelHost) -> Iterator[Notebook]:
    """A kernel for cells that leave nothing behind."""
    opened = notebook_of(host, home="shared")
    yield loop(opened.__aenter__())
    loop(opened.__aexit__(None, None, None))


@pytest.fixture
def opened(host: KernelHost) -> Open:
    """A kernel of one's own, in an empty home."""

    def open_one(**named: Any) -> AbstractAsyncContextManager[Notebook]:
        return notebook_of(host, **{"home": f"home-{uuid.uuid4().hex[:8]}", **named})

    return open_one
