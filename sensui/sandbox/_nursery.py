"""The zygotes of one sandbox: one per profile, started on first use, replaced when it is no longer good."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import final

from ._cgroups import NO_GROUP
from ._errors import RunLost, SandboxClosed, SandboxUnavailable
from ._launch import Prepare, start_zygote
from ._run import ForkedRun
from ._types import Limits, Profile
from ._zygote import MakeGroup, Zygote


@final
class Nursery:
    """Gives a run of any profile, to any thread."""

    def __init__(
        self, isolation: str, *, prepare: Prepare, make_group: MakeGroup = lambda limits: NO_GROUP
    ) -> None:
        self._isolation = isolation
        self._prepare = prepare
        self._make_group = make_group
        # One thread starts every zygote: bubblewrap's --die-with-parent means the thread that started it.
        self._keeper = ThreadPoolExecutor(1, thread_name_prefix=f"sensui-{isolation}")
        self._zygotes: dict[str, Zygote] = {}
        self._retired: list[Zygote] = []
        self._lock = threading.Lock()
        self._profile_locks: dict[str, threading.Lock] = {}
        self._closed = False

    def start(self, profile: Profile, *, limits: Limits, home: str = "") -> ForkedRun:
        zygote = self._zygote(profile)
        try:
            return zygote.take(limits, home=home)
        except RunLost:  # the zygote died, with nothing of a learner's in this run yet: a second one may do
            self._distrust(zygote)
        zygote = self._zygote(profile)
        try:
            return zygote.take(limits, home=home)
        except RunLost as lost:
            self._distrust(zygote)
            fix = "See `sensui doctor`."
            raise SandboxUnavailable(self._isolation, reason=lost.reason, fix=fix) from lost

    def prepare(self, profile: Profile) -> None:
        self._zygote(profile)

    def zygote_pids(self) -> dict[str, int]:
        """The process of each profile's zygote."""
        with self._lock:
            return {name: zygote.pid for name, zygote in self._zygotes.items()}

    def _zygote(self, profile: Profile) -> Zygote:
        with self._lock:
            turn = self._profile_locks.setdefault(profile.name, threading.Lock())
        with turn:
            zygote = self._zygotes.get(profile.name)
            if self._closed:
                raise SandboxClosed(self._isolation)
            if zygote and zygote.profile == profile and zygote.is_good:
                return zygote
            fresh = self._keeper.submit(self._hatch, profile).result()
            with self._lock:
                self._zygotes[profile.name] = fresh
            if zygote:
                self._retire(zygote)
            return fresh

    def _hatch(self, profile: Profile) -> Zygote:
        return Zygote(
            profile,
            isolation=self._isolation,
            started=start_zygote(self._isolation, profile, prepare=self._prepare),
            keeper=self._keeper,
            make_group=self._make_group,
        )

    def _distrust(self, zygote: Zygote) -> None:
        with self._lock:
            if self._zygotes.get(zygote.profile.name) is zygote:
                del self._zygotes[zygote.profile.name]
        self._retire(zygote)

    def _retire(self, zygote: Zygote) -> None:
        zygote.retire()
        with self._lock:
            over = [old for old in self._retired if old.is_over]
            self._retired = [old for old in self._retired if not old.is_over] + [zygote]
        for old in over:
            old.end()

    def close(self) -> None:
        with self._lock:
            self._closed = True
            zygotes = [*self._zygotes.values(), *self._retired]
            self._zygotes.clear()
            self._retired.clear()
        for zygote in zygotes:
            zygote.end()
        self._keeper.shutdown(wait=True)
