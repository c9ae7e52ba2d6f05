"""A notebook without a browser: cells go to a kernel over the host, what it says comes back."""

import asyncio
import threading
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from jupyter_client.session import Session
from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1, serialize_msg_to_ws_v1

from sensui.kernels import Channels, KernelFacts, KernelHost

PARTS = ("header", "parent_header", "metadata", "content")
SECONDS = 60


@dataclass
class Answer:
    """All that came back for one request."""

    printed: str = ""
    complained: str = ""
    shown: list[dict[str, Any]] = field(default_factory=list)
    raised: str = ""
    message: str = ""
    content: dict[str, Any] = field(default_factory=dict)

    @property
    def result(self) -> str:
        return str(self.shown[-1]["text/plain"]) if self.shown else ""


class Notebook:
    """One connection to one kernel, with one request at a time."""

    def __init__(self, host: KernelHost, kernel: str, channels: Channels) -> None:
        self.host = host
        self.kernel = kernel
        self._channels = channels
        self._session = Session()

    async def run(self, code: str, *, types: str = "", when_it_prints: Any = None) -> Answer:
        """Run a cell; type what it asks for; do something once it has printed."""
        content = {"code": code, "silent": False, "store_history": True, "allow_stdin": True}
        return await self.ask("execute", content | {"stop_on_error": True}, types=types, then=when_it_prints)

    async def run_to_the_end(self, code: str) -> str:
        """Run a cell that its kernel does not survive; return what it printed."""
        answer = Answer()
        content = {"code": code, "silent": False, "store_history": True, "allow_stdin": True}
        running = asyncio.create_task(self.ask("execute", content, answer=answer))
        await self.until(lambda facts: facts.end is not None)
        running.cancel()
        await asyncio.wait([running])
        return answer.printed

    async def ask(
        self,
        kind: str,
        content: dict[str, Any],
        *,
        types: str = "",
        then: Any = None,
        answer: Answer | None = None,
    ) -> Answer:
        message = self._session.msg(f"{kind}_request", content)
        await self._send("shell", message)
        answer, left = answer or Answer(), {"reply", "idle"}
        async with asyncio.timeout(SECONDS):
            async for kind_of, parent, content in self._messages():
                if parent != message["header"]["msg_id"]:
                    continue
                if kind_of == "stream" and then is not None:
                    await then()
                    then = None
                if kind_of == "input_request":
                    await self._send("stdin", self._session.msg("input_reply", {"value": types}))
                left -= _note(answer, kind_of, content)
                if not left:
                    return answer
        raise EOFError("the connection ended")

    async def _messages(self) -> AsyncIterator[tuple[str, str, dict[str, Any]]]:
        async for frame in self._channels:
            _, packed = deserialize_msg_from_ws_v1(frame)
            header, parent, _, content = (self._session.unpack(part) for part in packed[:4])
            yield header["msg_type"], parent.get("msg_id", ""), content

    async def _send(self, channel: str, message: dict[str, Any]) -> None:
        packed = [self._session.pack(message[part]) for part in PARTS]
        await self._channels.send(serialize_msg_to_ws_v1(packed, channel))

    async def facts(self) -> KernelFacts:
        """How the kernel is."""
        facts = await self.host.facts(self.kernel)
        assert facts is not None
        return facts

    async def until_it_ends(self) -> None:
        """Read until the host closes the connection."""
        async with asyncio.timeout(SECONDS):
            async for _ in self._channels:
                pass

    async def until(self, holds: Any) -> KernelFacts:
        """Ask for facts until they are as wanted."""
        async with asyncio.timeout(SECONDS):
            while True:
                facts = await self.host.facts(self.kernel)
                if facts is not None and holds(facts):
                    return facts
                await asyncio.sleep(0.02)


def _note(answer: Answer, kind: str, content: dict[str, Any]) -> set[str]:
    """Keep what was said; return which of the two last words it was."""
    match kind:
        case "stream" if content["name"] == "stdout":
            answer.printed += content["text"]
        case "stream":
            answer.complained += content["text"]
        case "execute_result" | "display_data":
            answer.shown.append(content["data"])
        case "error":
            answer.raised, answer.message = content["ename"], content["evalue"]
        case "status" if content["execution_state"] == "idle":
            return {"idle"}
        case _ if kind.endswith("_reply"):
            answer.content = content
            return {"reply"}
    return set()


@asynccontextmanager
async def notebook_of(host: KernelHost, *, home: str, profile: Any = "numpy") -> AsyncIterator[Notebook]:
    """Open a kernel in a home, and close it afterwards if it is still there."""
    kernel = await host.open_kernel(home=home, profile=profile)
    try:
        async with host.channels(kernel, session=home) as channels:
            yield Notebook(host, kernel, channels)
    finally:
        if host.is_alive and (facts := await host.facts(kernel)) and facts.state != "ended":
            await host.close_kernel(kernel)


class Loop:
    """An event loop in a thread, for fixtures that outlive a test."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()

    def __call__(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(2 * SECONDS)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
