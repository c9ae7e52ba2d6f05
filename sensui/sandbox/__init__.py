"""Run code that is not trusted: within limits, then gone.

A zygote has the modules of a profile loaded; each run is a fork of it behind a wall, with a stream to
whoever asked. In reading order: `_types` the words, `_open` the choice of wall, `_nursery` and `_zygote` who
keeps interpreters warm, `_run` one fork, `zygote/` what happens on the other side.
"""

from ._bubblewrap import BubblewrapSandbox
from ._container import ContainerSandbox
from ._errors import (
    ProfileNotLoaded,
    RunLost,
    SandboxClosed,
    SandboxError,
    SandboxUnavailable,
    UnknownIsolation,
)
from ._fake import FakeSandbox
from ._none import BareSandbox
from ._open import default_sandbox, open_sandbox
from ._self_test import Statement, self_test
from ._types import End, Ended, Housing, Limits, Profile, Resident, Run, Sandbox

__all__ = [
    "BareSandbox",
    "BubblewrapSandbox",
    "ContainerSandbox",
    "End",
    "Ended",
    "FakeSandbox",
    "Housing",
    "Limits",
    "Profile",
    "ProfileNotLoaded",
    "Resident",
    "Run",
    "RunLost",
    "Sandbox",
    "SandboxClosed",
    "SandboxError",
    "SandboxUnavailable",
    "Statement",
    "UnknownIsolation",
    "default_sandbox",
    "open_sandbox",
    "self_test",
]
