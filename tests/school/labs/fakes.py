"""A kernel host for tests: its kernels answer at once what they were taught, and remember what they were asked."""

import asyncio
from contextlib import asynccontextmanager
from itertools import count

from asgiref.testing import ApplicationCommunicator

from sensui.kernels import KernelFacts, KernelState, NoSuchKernel
from sensui.school.labs.live import Message, frame_of, message_of


class FakeKernel:
    """It shows what the code says: `print X`, `fail`, `wait` (until it is let go)."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.facts = KernelFacts(state=KernelState.IDLE)
        self.connections: list[asyncio.Queue[bytes | None]] = []
        self.asked: list[str] = []
        self.waiting: Message | None = None
        self.lives = 1

    async def hear(self, frame: bytes) -> None:
        message = message_of(frame)
        assert message is not None
        self.asked.append(str(message.content.get("code", message.type)))
        if message.type != "execute_request":
            self.say(message, "kernel_info_reply", {"status": "ok"}, channel="shell")
            return
        self.say(message, "status", {"execution_state": "busy"})
        if message.content["code"] == "wait":
            self.waiting = message
            return
        self.finish(message)

    def finish(self, message: Message) -> None:
        code = message.content["code"]
        if code.startswith("print "):
            self.say(message, "stream", {"name": "stdout", "text": code.removeprefix("print ") + "\n"})
        self.say(message, "execute_reply", {"status": "ok", "execution_count": 1}, channel="shell")
        self.say(message, "status", {"execution_state": "idle"})

    def say(self, to: Message, type: str, content: dict, channel: str = "iopub") -> None:
        header = {"msg_id": f"said-{type}", "msg_type": type, "session": "kernel"}
        said = Message(channel=channel, header=header, parent=to.header, metadata={}, content=content)
        for connection in self.connections:
            connection.put_nowait(frame_of(said))

    def end(self, facts: KernelFacts) -> None:
        self.facts = facts
        for connection in self.connections:
            connection.put_nowait(None)


class FakeChannels:
    def __init__(self, kernel: FakeKernel) -> None:
        self._kernel = kernel
        self._heard: asyncio.Queue[bytes | None] = asyncio.Queue()
        kernel.connections.append(self._heard)

    async def send(self, frame: bytes | str) -> None:
        assert isinstance(frame, bytes)
        await self._kernel.hear(frame)

    async def __aiter__(self):
        while (frame := await self._heard.get()) is not None:
            yield frame


class FakeHost:
    """Where fake kernels live."""

    def __init__(self) -> None:
        self.kernels: dict[str, FakeKernel] = {}
        self.starts = 0
        self.stops = 0
        self._numbers = count(1)

    async def start(self) -> None:
        self.starts += 1

    async def stop(self) -> None:
        self.stops += 1

    async def open_kernel(self, *, home: str, profile: str) -> str:
        name = f"kernel-{next(self._numbers)}"
        self.kernels[name] = FakeKernel(home)
        return name

    async def restart(self, kernel: str) -> None:
        self._known(kernel).lives += 1

    async def interrupt(self, kernel: str) -> None:
        self._known(kernel).asked.append("interrupt")

    async def close_kernel(self, kernel: str) -> None:
        self._known(kernel)
        del self.kernels[kernel]

    async def facts(self, kernel: str) -> KernelFacts | None:
        return self.kernels[kernel].facts if kernel in self.kernels else None

    @asynccontextmanager
    async def channels(self, kernel: str, *, session: str):
        channels = FakeChannels(self._known(kernel))
        try:
            yield channels
        finally:
            if kernel in self.kernels:
                self.kernels[kernel].connections.remove(channels._heard)

    def _known(self, kernel: str) -> FakeKernel:
        if kernel not in self.kernels:
            raise NoSuchKernel(kernel)
        return self.kernels[kernel]


def asking(code: str, *, cell: str = "exercise-mean", session: str = "tab", id: str = "request-1") -> bytes:
    """What a browser sends to run a cell."""
    header = {"msg_id": id, "msg_type": "execute_request", "session": session}
    return frame_of(
        Message(channel="shell", header=header, parent={}, metadata={"cellId": cell}, content={"code": code})
    )


class Socket(ApplicationCommunicator):
    """A browser's end of a websocket."""

    def __init__(self, application, address: str, *, headers=(), subprotocols=()) -> None:
        path, _, query = address.partition("?")
        scope = {
            "type": "websocket",
            "path": path,
            "query_string": query.encode(),
            "headers": list(headers),
            "subprotocols": list(subprotocols),
        }
        super().__init__(application, scope)

    async def connect(self) -> tuple[bool, str | None]:
        """Was it let in, and by which protocol?"""
        await self.send_input({"type": "websocket.connect"})
        answer = await self.receive_output(timeout=5)
        return answer["type"] == "websocket.accept", answer.get("subprotocol")

    async def say(self, frame: bytes) -> None:
        await self.send_input({"type": "websocket.receive", "bytes": frame})

    async def hear(self) -> Message:
        message = message_of((await self.receive_output(timeout=5))["bytes"])
        assert message is not None
        return message

    async def leave(self) -> None:
        await self.send_input({"type": "websocket.disconnect", "code": 1001})
        await self.wait(timeout=5)
