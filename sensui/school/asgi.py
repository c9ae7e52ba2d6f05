"""The school as an ASGI application, for uvicorn or any other server."""

import os
from asyncio import LifoQueue
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from asgiref.sync import ThreadSensitiveContext
from django.core.asgi import get_asgi_application

THREADS = 4


class FewThreads:
    """A few threads that stay, each with its own connection to the database.

    Django by itself starts a thread and opens a connection for every request. With many learners at once, the threads
    then wait for each other more than they work.
    """

    def __init__(self, application: Any, *, threads: int = THREADS) -> None:
        self._application = application
        # Last in, first out: the thread that worked last has its connection at hand.
        self._free: LifoQueue[ThreadPoolExecutor] = LifoQueue()
        for number in range(threads):
            self._free.put_nowait(ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"page-{number}"))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        executor = await self._free.get()
        try:
            async with ThreadSensitiveContext(executor=executor):
                await self._application(scope, receive, send)
        finally:
            self._free.put_nowait(executor)


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sensui.school.settings")

application = FewThreads(get_asgi_application())
