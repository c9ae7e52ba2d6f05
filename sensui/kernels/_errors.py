"""
What this package raises:

KernelsError            something about kernels is wrong; never the learner's fault
├── HostGone            the host process has died, and every kernel with it: start it again
├── NoSuchKernel        the host knows no kernel of that id
└── KernelUnavailable   no kernel can be had on this machine as it is
"""


class KernelsError(Exception):
    """Something about kernels is wrong; whoever runs the machine can mend it."""


class HostGone(KernelsError):
    """The host process has died, and every kernel with it."""

    def __init__(self, *, said: str = "") -> None:
        last = f" Its last words: {said}" if said else ""
        super().__init__(f"The kernel host has gone, and every kernel with it. Start it again.{last}")
        self.said = said


class NoSuchKernel(KernelsError):
    """The host knows no kernel of that id: it was closed, given back, or never there."""

    def __init__(self, kernel: str) -> None:
        super().__init__(f"There is no kernel {kernel}: it was closed or given back. Open a new one.")
        self.kernel = kernel


class KernelUnavailable(KernelsError):
    """No kernel can be had on this machine as it is."""

    def __init__(self, reason: str, *, fix: str) -> None:
        super().__init__(f"No kernel can be started: {reason} {fix}")
        self.reason = reason
        self.fix = fix
