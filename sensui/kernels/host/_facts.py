"""What the host says of a kernel beyond what Jupyter says."""

from dataclasses import asdict
from typing import Any

from jupyter_server.base.handlers import APIHandler
from jupyter_server.utils import url_path_join
from tornado import web

from ._manager import KernelsOfHomes

_KERNEL = r"(?P<kernel>\w+-\w+-\w+-\w+-\w+)"


class FactsHandler(APIHandler):
    """GET sensui/kernels/<id>: the kernel's facts, also of one that has ended."""

    @web.authenticated
    async def get(self, kernel: str) -> None:
        manager = self.kernel_manager
        assert isinstance(manager, KernelsOfHomes)
        facts = manager.facts_of(kernel)
        if facts is None:
            raise web.HTTPError(404, f"There is no kernel {kernel}")
        self.finish(asdict(facts))


def handlers(base_url: str) -> list[tuple[str, Any]]:
    return [(url_path_join(base_url, "sensui", "kernels", _KERNEL), FactsHandler)]
