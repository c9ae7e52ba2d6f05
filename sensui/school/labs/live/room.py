"""How many kernels there may be at once, and which one gives way when that many are there.

A kernel gives way only while it computes nothing; its notebook keeps everything but the variables.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sensui.kernels import KernelFacts, KernelsError, KernelState

from ..._options import Room
from .life import Live
from .seams import Owner

REST_SECONDS = 60
"""a kernel that nobody looks at may give way to another learner's; not while its page is only being loaded anew"""


class NoRoom(KernelsError):
    """As many kernels are there as may be, and none of them may give way."""

    def __init__(self, *, most: int, computing: Sequence[UUID] = ()) -> None:
        super().__init__(f"All {most} kernels are in use.")
        self.most = most
        self.computing = tuple(computing)
        """the notebooks whose kernels the learner has; none where it is the school that has no more"""


@dataclass(frozen=True, kw_only=True)
class GaveWay:
    """Why a kernel had to make room for another."""

    most: int
    is_own: bool
    """for another notebook of the same learner; else of somebody else"""


class Places:
    """The places for kernels: those that are taken, and those promised to kernels that are about to begin."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._promised: list[Owner] = []

    def promise(self, owner: Owner) -> None:
        """A place is this owner's from now on, though the kernel is not there yet."""
        self._promised.append(owner)

    def release(self, owner: Owner) -> None:
        """The kernel has taken its place, or will never come."""
        self._promised.remove(owner)

    def full_for(self, owner: Owner, lives: Sequence[Live]) -> GaveWay | None:
        """Whether somebody has to give way before this owner gets a kernel, and why."""
        mine = len(_of(owner, lives)) + sum(one.home == owner.home for one in self._promised)
        if mine >= self._room.per_learner:
            return GaveWay(most=self._room.per_learner, is_own=True)
        if len(lives) + len(self._promised) >= self._room.at_once:
            return GaveWay(most=self._room.at_once, is_own=False)
        return None


def giving_way(owner: Owner, why: GaveWay, told: Sequence[tuple[Live, KernelFacts | None]]) -> Live:
    """The kernel that gives way: of the owner's own the one that nobody looks at and that idles the longest.

    Raises NoRoom when everything computes.
    """
    idle = [(live, seconds) for live, facts in told if (seconds := _idle_seconds(live, facts)) is not None]
    own = [(live, seconds) for live, seconds in idle if live.owner.home == owner.home]
    if own:
        return min(own, key=lambda one: (bool(one[0].listeners), -one[1]))[0]
    left = [(live, seconds) for live, seconds in idle if not live.listeners and seconds >= REST_SECONDS]
    if left and not why.is_own:
        return max(left, key=lambda one: one[1])[0]
    mine = [live.owner.notebook for live in _of(owner, [live for live, _facts in told])]
    raise NoRoom(most=why.most, computing=mine if why.is_own else ())


def _of(owner: Owner, lives: Sequence[Live]) -> list[Live]:
    return [live for live in lives if live.owner.home == owner.home]


def _idle_seconds(live: Live, facts: KernelFacts | None) -> float | None:
    """For how long it has computed nothing; None while it computes, or is about to."""
    if facts is None or facts.state is KernelState.ENDED:
        return float("inf")
    is_idle = facts.state is KernelState.IDLE and not live.record.running
    return facts.idle_seconds if is_idle else None
