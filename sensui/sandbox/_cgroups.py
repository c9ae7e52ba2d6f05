"""Memory and process counts for whole trees, where the machine lets them be set."""

from typing import Protocol, final


class Group(Protocol):
    """The bounds around one run that rlimits cannot give."""

    @property
    def out_of_memory(self) -> bool:
        """True when the kernel ended something in it for want of memory."""
        ...

    def add(self, pidfd: int) -> None: ...

    def remove(self) -> None: ...


@final
class NoGroup:
    """Where no group can be made."""

    out_of_memory = False

    def add(self, pidfd: int) -> None:
        """Nothing counts it."""

    def remove(self) -> None:
        """Nothing is left."""


NO_GROUP = NoGroup()
