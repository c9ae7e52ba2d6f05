"""Import everything once, walk the child's own path once, and put it all out of the collector's sight."""

import gc
import importlib
import importlib.util
import os
import sys
from contextlib import suppress
from types import ModuleType

from ._plan import Plan
from ._seeds import reseed


class TooManyThreads(Exception):
    """A preloaded module has started a thread, so a fork would copy locks that nobody opens."""


def load(plan: Plan) -> ModuleType:
    for name in plan.preload:
        if name in plan.required:
            importlib.import_module(name)
        else:
            with suppress(ImportError):
                importlib.import_module(name)
    program = _program(plan.program, name=plan.program_name)
    if hasattr(program, "warm"):
        program.warm()
    reseed()  # once here, so that a child finds every code path of it warm
    _expect_one_thread()
    gc.collect()
    gc.freeze()
    return program


def _program(path: str, *, name: str) -> ModuleType:
    folder = os.path.isdir(path)
    file = os.path.join(path, "__init__.py") if folder else path
    spec = importlib.util.spec_from_file_location(
        name, file, submodule_search_locations=[path] if folder else None
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is neither a package folder nor a module file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    if not hasattr(module, "serve"):
        raise ImportError(f"{path} does not define serve(channel)")
    return module


def _expect_one_thread() -> None:
    try:
        threads = len(os.listdir("/proc/self/task"))
    except OSError:  # no /proc: macOS
        return
    if threads > 1:
        raise TooManyThreads(f"{threads} threads run before the first fork; a preload may import only")
