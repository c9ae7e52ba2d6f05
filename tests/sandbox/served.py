"""Attack a wall built by whoever runs this: case folders come on stdin, one a line; how each went goes to stdout."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from attacking import as_line, attack

from sensui.sandbox import open_sandbox


def main() -> None:
    sandbox = open_sandbox(sys.argv[1])
    print(sandbox.name, flush=True)
    for line in sys.stdin:
        print(as_line(attack(sandbox, Path(line.strip()))), flush=True)
    sandbox.close()


main()
