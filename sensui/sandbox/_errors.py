"""
What this package raises:

SandboxError             the operator of the machine can mend it; never the learner's fault
├── SandboxUnavailable   this wall cannot stand on this machine
│   └── ProfileNotLoaded a zygote could not load what its profile names
├── UnknownIsolation     there is no wall of that name
├── SandboxClosed        a run was asked of a sandbox that has been closed
└── RunLost              the system killed a run before it could answer: run it again
"""

from collections.abc import Sequence


class SandboxError(Exception):
    """Something about the wall is wrong; whoever runs the machine can mend it."""


class SandboxUnavailable(SandboxError):
    """This wall cannot stand on this machine."""

    def __init__(self, isolation: str, *, reason: str, fix: str) -> None:
        super().__init__(f"Isolation `{isolation}` does not work here: {reason} {fix}")
        self.isolation = isolation
        self.reason = reason
        self.fix = fix


class ProfileNotLoaded(SandboxUnavailable):
    """A zygote could not load what its profile names."""

    def __init__(self, isolation: str, profile: str, *, reason: str) -> None:
        fix = f"Install what profile `{profile}` needs beside Sensui, then try again."
        super().__init__(isolation, reason=f"profile `{profile}` did not load: {reason}", fix=fix)
        self.profile = profile


class UnknownIsolation(SandboxError):
    """There is no wall of that name."""

    def __init__(self, isolation: str, *, known: Sequence[str]) -> None:
        super().__init__(f"Isolation is {isolation!r}, expected one of {', '.join(known)}.")
        self.isolation = isolation
        self.known = tuple(known)


class SandboxClosed(SandboxError):
    """A run was asked of a sandbox that has been closed."""

    def __init__(self, isolation: str) -> None:
        super().__init__(f"The sandbox `{isolation}` has been closed. Open a new one with open_sandbox().")
        self.isolation = isolation


class RunLost(SandboxError):
    """The system killed a run before it could answer: the program in it is not to blame."""

    def __init__(self, profile: str, *, reason: str) -> None:
        super().__init__(f"A run of profile `{profile}` was lost: {reason} Run it again.")
        self.profile = profile
        self.reason = reason
