"""The steps of each isolation, taken by a child before it reads anything."""

from collections.abc import Collection
from typing import Protocol

from ._bubblewrap import NamespaceWall
from ._container import ContainerWall
from ._messages import Order
from ._none import NoWall
from ._place import Place
from ._plan import Plan


class Wall(Protocol):
    """What one isolation does around a fork and in the child."""

    @property
    def counts_processes(self) -> bool:
        """True where the kernel counts a child's processes apart from everybody else's."""
        ...

    def prepare(self, number: int) -> None:
        """In the zygote, just before the fork."""
        ...

    def resume(self) -> None:
        """In the zygote, just after the fork."""
        ...

    def enter(self, order: Order, *, number: int) -> Place:
        """In the child: its own world, and what of it is its own."""
        ...

    def seal(self) -> None:
        """In the child, last: no way back."""
        ...

    def end_rest(self, pid: int, *, siblings: Collection[int]) -> None:
        """In the zygote, when the child is gone: whom it left behind."""
        ...

    def tidy(self, number: int) -> None:
        """In the zygote, at last: what it left behind."""
        ...

    def leave(self) -> None:
        """In the zygote, when no child is left: what the zygote itself had."""
        ...


def wall_of(plan: Plan) -> Wall:
    match plan.isolation:
        case "bubblewrap":
            return NamespaceWall(plan)
        case "container":
            return ContainerWall(plan)
        case "none":
            return NoWall(plan)
    raise ValueError(f"no wall is called {plan.isolation!r}")
