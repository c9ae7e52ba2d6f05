"""Give each learner a live notebook kernel: forked in a moment, behind the wall, with limits, in a home of its own.

In reading order: `_types` the words, `_host` whoever needs kernels starts here, `_channels` one connection, `host/` the process
that holds the kernels, `_provisioner` what Jupyter asks for a kernel, `_settle` and `_watch` one life of it, `kernel/` what
happens on the other side of the wall.
"""

from ._channels import Channels
from ._errors import HostGone, KernelsError, KernelUnavailable, NoSuchKernel
from ._host import KernelHost
from ._profiles import PROFILES
from ._provisioner import SensuiProvisioner
from ._spec import install_kernelspecs
from ._types import KernelEnd, KernelFacts, KernelLimits, KernelState

__all__ = [
    "PROFILES",
    "Channels",
    "HostGone",
    "KernelEnd",
    "KernelFacts",
    "KernelHost",
    "KernelLimits",
    "KernelState",
    "KernelUnavailable",
    "KernelsError",
    "NoSuchKernel",
    "SensuiProvisioner",
    "install_kernelspecs",
]
