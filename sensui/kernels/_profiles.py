"""What is already loaded when a kernel begins."""

from contextlib import suppress
from pathlib import Path

import sensui.data
from sensui.data import cache_folder, data_folders
from sensui.sandbox import Profile

from ._errors import KernelUnavailable
from ._types import ProfileName

PROGRAM = Path(__file__).parent / "kernel"

_JUPYTER = (
    *("asyncio", "sqlite3", "concurrent.futures", "faulthandler", "pdb", "cProfile", "timeit"),
    *("zmq", "zmq.asyncio", "zmq.eventloop.zmqstream", "tornado.ioloop", "tornado.queues"),
    *("tornado.platform.asyncio", "jupyter_client.session", "jupyter_client.localinterfaces"),
    *("IPython", "IPython.core.interactiveshell", "IPython.core.history", "IPython.core.completer"),
    *("IPython.core.completerlib", "IPython.core.debugger", "IPython.core.magics", "IPython.core.oinspect"),
    *("IPython.core.pylabtools", "IPython.core.ultratb", "IPython.extensions.storemagic"),
    *("jedi", "parso", "comm", "psutil", "traitlets", "stack_data"),
    *("ipykernel.kernelapp", "ipykernel.ipkernel", "ipykernel.zmqshell", "ipykernel.iostream"),
    *("ipykernel.heartbeat", "ipykernel.displayhook", "ipykernel.comm", "ipykernel.inprocess"),
)
_PICTURES = (
    *("matplotlib", "matplotlib.figure", "matplotlib.pyplot", "matplotlib.backends.backend_agg"),
    *("matplotlib_inline.backend_inline", "matplotlib_inline.config", "PIL.PngImagePlugin"),
)
_NUMPY = (
    *_JUPYTER,
    *_PICTURES,
    "numpy",
    "numpy.random",
    "numpy.linalg",
    "numpy.fft",
    "numpy.testing",
    "tqdm",
)
_TORCH = (
    *_NUMPY,
    "torch",
    "torch.nn",
    "torch.nn.functional",
    "torch.optim",
    "torch.utils.data",
    "torch._dynamo",
)
_KERAS = (*_TORCH, "keras", "keras.layers", "keras.losses", "keras.ops", "keras.optimizers", "keras.saving")
PROFILES: tuple[ProfileName, ...] = ("numpy", "torch", "keras")
_PRELOAD: dict[ProfileName, tuple[str, ...]] = {"numpy": _NUMPY, "torch": _TORCH, "keras": _KERAS}
_LOADERS = Path(sensui.data.__file__).parent
_REQUIRED = ("ipykernel.kernelapp", "numpy", "matplotlib_inline.backend_inline")


def profile_named(text: str) -> ProfileName:
    """Raises KernelUnavailable when there is none of that name."""
    for name in PROFILES:
        if name == text:
            return name
    raise KernelUnavailable(f"there is no profile {text!r}.", fix=f"There are {', '.join(PROFILES)}.")


def profile_of(name: ProfileName, *, homes: Path) -> Profile:
    """The profile of that name, for kernels that are settled below a folder."""
    needed = {"numpy": (), "torch": ("torch",), "keras": ("torch", "keras")}[name]
    return Profile(
        name=f"kernel-{name}:{homes}",
        preload=_PRELOAD[name],
        program=PROGRAM,
        required=(*_REQUIRED, *needed),
        homes=homes,
        shown={"SENSUI_DATA": _data(), "SENSUI_DATA_LOADERS": (_LOADERS,)},
    )


def _data() -> tuple[Path, ...]:
    """Where real data lie. The cache is made, so that what is fetched later is seen by kernels that are there already."""
    with suppress(OSError):
        cache_folder().mkdir(parents=True, exist_ok=True)
    return data_folders()
