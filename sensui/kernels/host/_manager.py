"""jupyter_server's manager of kernels, which also remembers how each ended and says why none could be had."""

import json
from collections import OrderedDict
from dataclasses import replace
from typing import Any

import zmq
from jupyter_core.utils import ensure_async
from jupyter_server._tz import utcnow
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado import web

from .._errors import KernelUnavailable
from .._provisioner import SensuiProvisioner
from .._types import KernelEnd, KernelFacts, KernelState

_REMEMBERED = 1000
_SOCKETS = 16384
"""half a dozen for each kernel; ZeroMQ would stop at a thousand"""
_AGAIN_MS = 5


class KernelsOfHomes(AsyncMappingKernelManager):
    """The kernels of one host, and the last thousand that were."""

    def __init__(self, **named: Any) -> None:
        super().__init__(**named)
        self.context.max_sockets = _SOCKETS
        # After a restart all channels connect while the kernel still begins: else a request could reach it before the
        # listener does, and the end of that run would be said to nobody.
        self.context.setsockopt(zmq.RECONNECT_IVL, _AGAIN_MS)
        self._were: OrderedDict[str, KernelFacts] = OrderedDict()

    async def start_kernel(self, **named: Any) -> str:  # type: ignore[override]
        """Start one. Raises 503 with the reason and what mends it where no kernel can be had."""
        try:
            return str(await super().start_kernel(**named))
        except KernelUnavailable as error:
            said = json.dumps({"reason": error.reason, "fix": error.fix})
            raise web.HTTPError(503, said, reason="no kernel can be had") from error

    def facts_of(self, kernel: str) -> KernelFacts | None:
        if kernel not in self:
            return self._were.get(kernel)
        manager: Any = self.get_kernel(kernel)
        facts = self._provisioner(kernel).facts
        if facts.state is KernelState.ENDED:  # and another life begins
            return replace(facts, state=KernelState.STARTING)
        state = KernelState.BUSY if manager.execution_state == "busy" else KernelState.IDLE
        return replace(facts, state=state, idle_seconds=(utcnow() - manager.last_activity).total_seconds())

    async def shutdown_kernel(self, kernel_id: str, now: bool = False, restart: bool = False) -> None:  # type: ignore[override]
        """End one; who listens to it is told by the end of the connection."""
        provisioner = self._provisioner(kernel_id)
        async with provisioner.changing:
            self._check_kernel_id(kernel_id)
            await super().shutdown_kernel(kernel_id, now=now, restart=restart)
        self._remember(kernel_id, provisioner.facts)

    async def restart_kernel(self, kernel_id: str, now: bool = False) -> Any:  # type: ignore[override]
        async with self._provisioner(kernel_id).changing:
            self._check_kernel_id(kernel_id)
            return await super().restart_kernel(kernel_id, now=now)

    async def interrupt_kernel(self, kernel_id: str) -> None:  # type: ignore[override]
        async with self._provisioner(kernel_id).changing:
            self._check_kernel_id(kernel_id)
            await ensure_async(super().interrupt_kernel(kernel_id))

    async def cull_kernel_if_idle(self, kernel_id: str) -> None:
        with self._provisioner(kernel_id).ended_because(KernelEnd.GIVEN_BACK):
            await super().cull_kernel_if_idle(kernel_id)

    def _handle_kernel_died(self, kernel_id: str) -> None:
        provisioner = self._provisioner(kernel_id)
        super()._handle_kernel_died(kernel_id)
        self._remember(kernel_id, provisioner.facts)

    def _provisioner(self, kernel: str) -> SensuiProvisioner:
        self._check_kernel_id(kernel)
        provisioner = self.get_kernel(kernel).provisioner
        assert isinstance(provisioner, SensuiProvisioner), "the host knows only kernelspecs of its own"
        return provisioner

    def _remember(self, kernel: str, facts: KernelFacts) -> None:
        self._were[kernel] = facts
        if len(self._were) > _REMEMBERED:
            self._were.popitem(last=False)
        for connection in list(ZMQChannelsWebsocketConnection._open_sockets):
            if connection.kernel_id == kernel:
                connection.websocket_handler.close()
