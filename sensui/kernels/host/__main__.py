"""Begin with what standard input says, end when it ends."""

import json
import sys

from ._server import serve
from ._told import Told

if __name__ == "__main__":
    serve(Told(**json.loads(sys.stdin.buffer.readline())))
