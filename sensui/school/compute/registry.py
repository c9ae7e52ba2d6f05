"""The kinds of runs there are: each app names its own in `jobs.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from django.utils.module_loading import autodiscover_modules

if TYPE_CHECKING:
    from .models import Job
    from .run import Run

Handler = Callable[["Run"], dict[str, Any]]
Finished = Callable[["Job", dict[str, Any]], dict[str, Any] | None]
Failed = Callable[["Job"], None]
About = Callable[["Job"], "Subject | None"]


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What a run is about, and the page where that is shown."""

    name: str
    address: str


def _nothing(*_given: Any) -> None:
    return None


@dataclass(kw_only=True)
class Kind:
    """A kind of run: what does it, and what must happen once when it ended."""

    name: str
    title: Any
    handler: Handler
    attempts: int = 3
    """how often a worker may die of it, or it may break, before it is given up"""
    is_long: bool = False
    expected_seconds: float = 5
    """what is said of the wait before any of them was measured"""
    machine: str = ""
    """the kind of machine whose time it costs; empty: free"""
    longest_seconds: float = 3600
    """what is reserved before it begins, and after which it is stopped; see `longest_of`"""
    on_finished: Finished = field(default=_nothing)
    on_failed: Failed = field(default=_nothing)
    on_cancelled: Failed = field(default=_nothing)
    on_again: Failed = field(default=_nothing)
    about_it: About = field(default=_nothing)

    def finished(self, hook: Finished) -> Finished:
        """What happens with the result, in the one transaction that keeps it. What it returns is kept in its place."""
        self.on_finished = hook
        return hook

    def failed(self, hook: Failed) -> Failed:
        """What happens when no attempt is left, in the transaction that says so."""
        self.on_failed = hook
        return hook

    def cancelled(self, hook: Failed) -> Failed:
        """What happens when it was cancelled, in the transaction that says so."""
        self.on_cancelled = hook
        return hook

    def again(self, hook: Failed) -> Failed:
        """What must hold before it is tried once more, in the transaction that does so. Raises JobRefused if it does not."""
        self.on_again = hook
        return hook

    def about(self, find: About) -> About:
        """What the run is about, for its page."""
        self.about_it = find
        return find


class Options(TypedDict, total=False):
    """What may be said of a kind."""

    attempts: int
    is_long: bool
    expected_seconds: float
    machine: str
    longest_seconds: float


_kinds: dict[str, Kind] = {}


def job(name: str, *, title: Any, **more: Unpack[Options]) -> Callable[[Handler], Kind]:
    """Makes a function the handler of a kind of runs."""

    def decorate(handler: Handler) -> Kind:
        _kinds[name] = kind = Kind(name=name, title=title, handler=handler, **more)
        return kind

    return decorate


def longest_of(kind: str, payload: Mapping[str, Any]) -> float:
    """How many seconds a run may take: as its kind, or less where whoever asked for it said so (`longest_seconds`)."""
    longest = kinds()[kind].longest_seconds
    return min(longest, payload.get("longest_seconds", longest))


def kinds() -> MappingProxyType[str, Kind]:
    """Every kind, by its name."""
    _discover()
    return MappingProxyType(_kinds)


@cache
def _discover() -> None:
    # Not before somebody asks: what the handlers import would make every start longer.
    autodiscover_modules("jobs")
