"""The peers' environments: made once by pip, in a cache folder outside the tree."""

import shutil
import sys
from pathlib import Path

from _measure import must, run

PEERS = {
    "nbgrader": ("nbgrader==0.9.*", "numpy"),
    "otter": ("otter-grader==7.0.*", "ipykernel", "numpy"),
}


def environment(name: str, cache: Path) -> Path:
    """Return the folder of a peer's environment, made if it is not there or was left half made."""
    place = cache / name
    done = place / "made-of.txt"
    wanted = "\n".join((f"python {sys.version_info.major}.{sys.version_info.minor}", *PEERS[name]))
    if not done.is_file() or done.read_text() != wanted:
        print(f"making the environment of {name} in {place} (some minutes, some hundred MB) …", flush=True)
        shutil.rmtree(place, ignore_errors=True)
        cache.mkdir(parents=True, exist_ok=True)
        must(run([sys.executable, "-m", "venv", place], folder=cache), f"making {place}")
        must(
            run([place / "bin" / "pip", "install", "--quiet", *PEERS[name]], folder=cache),
            f"installing {name}",
        )
        done.write_text(wanted)
    return place


def version_of(package: str, place: Path) -> str:
    """The version of a package in an environment."""
    said = run(
        [place / "bin" / "python", "-c", f"import importlib.metadata as m; print(m.version('{package}'))"],
        folder=place,
    )
    return said.said.strip().splitlines()[-1]


def environment_variables(place: Path) -> dict[str, str]:
    """What makes a command find its own environment's kernel, and nobody's settings."""
    return {
        "PATH": f"{place / 'bin'}:/usr/bin:/bin",
        "VIRTUAL_ENV": str(place),
        "JUPYTER_PREFER_ENV_PATH": "1",
        "JUPYTER_CONFIG_DIR": str(place / "etc" / "jupyter"),
        "IPYTHONDIR": str(place / "ipython"),
    }
