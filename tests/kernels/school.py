"""Start a host with a kernel, say so, and wait to be killed."""

import asyncio
import json
import sys
from pathlib import Path

from sensui.kernels import KernelHost


async def main() -> None:
    host = KernelHost(homes=Path(sys.argv[1]), isolation="none")
    await host.start()
    await host.open_kernel(home="a", profile="numpy")
    print(json.dumps({"host": host.pid, "folder": str(host.socket.parent)}), flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
