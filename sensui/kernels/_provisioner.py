"""What jupyter_client asks for when it wants a kernel: ours are forked, not started."""

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, final

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase
from traitlets import Dict, Instance, Unicode

from ._errors import KernelUnavailable
from ._places import private_folder
from ._profiles import profile_named
from ._settle import Life, is_of_root, settle
from ._sockets import PORTS, bind_sockets, remove_sockets
from ._types import KernelEnd, KernelFacts, KernelLimits, KernelState
from ._usage import Usage
from ._watch import Watch

_SHUTDOWN_SECONDS = 1.0


@final
class SensuiProvisioner(KernelProvisionerBase):
    """Forks kernels from a zygote, behind the wall; the working folder is the only place they may write to."""

    profile = Unicode("numpy", help="What is already loaded: numpy, torch or keras.")
    limits = Dict(help="What each kernel may use; the fields of KernelLimits.")
    homes = Unicode("", help="The folder below which homes may be given away, for who has made it for that.")

    parent: Any
    """the KernelManager that asked"""
    changing = Instance(asyncio.Lock, ())
    """held while one life ends and the next begins"""
    _life: Life | None = None
    _watch: Watch | None = None
    _told: KernelEnd | None = None
    _end: KernelEnd | None = None

    @property
    def has_process(self) -> bool:
        return self._life is not None

    @property
    def facts(self) -> KernelFacts:
        """How the kernel is now; how busy it is only its manager knows."""
        if not self._life or not self._watch:
            return KernelFacts(state=KernelState.ENDED, end=self._end)
        usage = self._watch.usage if self._life.run.waits else Usage()
        return KernelFacts(
            state=KernelState.IDLE,
            end=self._end,
            memory_bytes=usage.memory_bytes,
            cpu_seconds=usage.cpu_seconds,
            started_at=self._life.started_at,
        )

    @contextmanager
    def ended_because(self, reason: KernelEnd) -> Iterator[None]:
        """Should the kernel be ended in here, then this is why."""
        self._told = reason
        try:
            yield
        finally:
            self._told = None

    async def poll(self) -> int | None:
        if self._life is None:
            return 0
        return None if self._life.run.waits else 1

    async def wait(self) -> int | None:
        while await self.poll() is None:
            await asyncio.sleep(0.01)
        await self._bury()
        return 0

    async def send_signal(self, signum: int) -> None:
        """An interrupt reaches what a cell has started as well, as Ctrl-C does in a terminal."""
        if self._life:
            self._life.run.signal(signum, to_group=signum == signal.SIGINT)

    async def kill(self, restart: bool = False) -> None:
        if self._life and self._life.run.waits:
            self._told = self._told or KernelEnd.STOPPED
        await self.send_signal(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        await self.send_signal(signal.SIGKILL)

    async def shutdown_requested(self, restart: bool = False) -> None:
        self._told = self._told or (KernelEnd.RESTARTED if restart else KernelEnd.STOPPED)

    def get_shutdown_wait_time(self, recommended: float = 5.0) -> float:
        return _SHUTDOWN_SECONDS

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        manager = self.parent
        manager.transport = "ipc"
        manager.ip = str(private_folder() / self.kernel_id)
        for number, name in enumerate(PORTS, start=1):
            setattr(manager, name, number)
        self._sockets = bind_sockets(manager.ip)
        self.connection_info = manager.get_connection_info()
        return await super().pre_launch(cmd=[], **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        home = Path(kwargs.get("cwd") or os.getcwd()).resolve()
        limits = KernelLimits(**self.limits)
        try:
            self._life = await asyncio.to_thread(self._settle, home, limits)
        finally:
            for listener in self._sockets.values():
                listener.close()
        self._watch = Watch(self._life.run, limits)
        return self.connection_info

    def _settle(self, home: Path, limits: KernelLimits) -> Life:
        if home.parent != Path(self.homes or home.parent):
            raise KernelUnavailable(f"{home} is no home.", fix=f"Homes lie in {self.homes}.")
        if not self.homes and is_of_root(home):
            fix = "Start Jupyter as another user, or with SENSUI_ISOLATION=none."
            raise KernelUnavailable(f"{home} belongs to root, and kernels do not run as root.", fix=fix)
        return settle(
            home,
            profile=profile_named(self.profile),
            limits=limits,
            sockets=self._sockets,
            key=self.parent.session.key,
            environment=self.kernel_spec.env,
        )

    async def post_launch(self, **kwargs: Any) -> None:
        assert self._life is not None
        assert self._watch is not None
        self._told = None
        self._watch.begin()
        if self.parent.has_trait("execution_state"):
            self.parent.execution_state = "idle"
            self.parent.observe(self._state_changes, "execution_state")
        if self._life.run.descriptor is not None:
            asyncio.get_running_loop().add_reader(self._life.run.descriptor, self._has_ended)

    def _state_changes(self, change: Any) -> None:
        if self._watch is None:
            return
        if change["new"] == "busy":
            self._watch.run_begins()
        else:
            self._watch.run_ends()

    def _has_ended(self) -> None:
        """At once, where jupyter_client would find out within three seconds."""
        self._stop_listening()
        self._restart = asyncio.ensure_future(self._begin_again())

    async def _begin_again(self) -> None:
        restarter = getattr(self.parent, "_restarter", None)
        async with self.changing:
            if restarter is None or self.parent.shutting_down:
                return
            try:
                await restarter.poll()
            except KernelUnavailable:  # it ended for good; jupyter_client has logged why
                restarter.stop()
                restarter._fire_callbacks("dead")

    def _stop_listening(self) -> None:
        if self._life and self._life.run.descriptor is not None:
            asyncio.get_running_loop().remove_reader(self._life.run.descriptor)

    async def _bury(self) -> None:
        life, watch = self._life, self._watch
        if life is None or watch is None:
            return
        self._stop_listening()
        watch.stop()
        self._life = self._watch = None
        if self.parent.has_trait("execution_state"):
            self.parent.unobserve(self._state_changes, "execution_state")
        how = await asyncio.to_thread(life.end)
        self._end = watch.ended_it or self._told or how

    async def cleanup(self, restart: bool = False) -> None:
        await self._bury()
        if not restart:
            remove_sockets(self.parent.ip)
