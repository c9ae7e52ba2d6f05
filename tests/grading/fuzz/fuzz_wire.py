"""Coverage-guided fuzzing of the wire's decoder (atheris), for as long as it is given.

pip install atheris
python tests/grading/fuzz/fuzz_wire.py -seed=1 -max_total_time=10
"""

import importlib.util
import sys
import tempfile
from pathlib import Path

import atheris

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]

with atheris.instrument_imports(include=["sensui.grading.harness"]):
    # The harness stands on its own, so it is loaded on its own: as the sandbox does, without the rest of Sensui.
    spec = importlib.util.spec_from_file_location(
        "sensui.grading.harness",
        HERE.parents[2] / "sensui" / "grading" / "harness" / "__init__.py",
        submodule_search_locations=[str(HERE.parents[2] / "sensui" / "grading" / "harness")],
    )
    harness = sys.modules["sensui.grading.harness"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(harness)

import numpy as np  # noqa: E402
from wire_bytes import survives  # noqa: E402 - after the instrumented import

SEEDS = [
    {"op": "result", "value": harness.pack(value), "changed": {"0": harness.pack(value)}}
    for value in (
        1.5,
        2**80,
        1j,
        "text",
        [1, (2.0, {3})],
        {"a": np.arange(6.0).reshape(2, 3)},
        np.float32(1),
        object(),
    )
]


def corpus() -> str:
    """A folder of good frames to begin from: no fuzzer finds msgpack with an `op` by itself."""
    folder = tempfile.mkdtemp(prefix="sensui-fuzz-")
    for number, message in enumerate(SEEDS):
        Path(folder, str(number)).write_bytes(harness.encode(message)[4:])
    return folder


sys.argv.append(corpus())
atheris.Setup(sys.argv, lambda data: survives(bytes(data)))
atheris.Fuzz()
