"""A school that is spoken to by an access token: its contests, entries and boards (docs/reference/jupyter.md has the addresses)."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from sensui._school_client import NotAToken, SchoolClient, SchoolError

from ._lang import Tongue
from ._problems import Problem

ANSWER_SECONDS = 120
LOOK_AGAIN_SECONDS = 0.5
OPEN = ("queued", "scoring")
"""the states of an entry of which more is to be heard"""


@dataclass(frozen=True, kw_only=True)
class School:
    """Where a school is, and who asks."""

    address: str
    token: str = field(repr=False)
    tongue: Tongue
    wait: Callable[[float], None] = time.sleep

    _client: SchoolClient = field(init=False, repr=False)

    def __post_init__(self) -> None:
        with _in_words():
            client = SchoolClient(address=self.address, token=self.token, answer_seconds=ANSWER_SECONDS)
        object.__setattr__(self, "_client", client)

    def contests(self) -> list[Mapping[str, Any]]:
        """What can be entered there. Raises Problem, as all that follows."""
        return list(self._ask("GET", "/api/elsewhere/contests/").get("contests", []))

    def contest_named(self, name: str | None) -> str:
        """The path of the contest that is meant; the only one, where none is named."""
        paths = [str(one.get("contest")) for one in self.contests()]
        wanted = (name or "").strip("/")
        found = [path for path in paths if not wanted or path == wanted or path.endswith(f"/{wanted}")]
        if len(found) == 1 and all(part.replace("-", "").isalnum() for part in found[0].split("/")):
            return found[0]
        listed = ", ".join(paths) or "–"
        raise Problem(
            en=f"Which contest is meant? Name one by --contest: {listed}.",
            ja=f"どのコンテストか分かりません。--contest で指定してください: {listed}",
        )

    def enter(
        self, contest: str, *, name: str, content: bytes, note: str, shares_code: bool
    ) -> dict[str, Any]:
        """Hand a file in."""
        asked = urlencode({"file": name, "note": note, "share": "1" if shares_code else "0"})
        return self._ask("POST", f"/api/elsewhere/contests/{contest}/entries?{asked}", content)

    def states(self, entered: Mapping[str, Any], *, seconds: float) -> Iterator[dict[str, Any]]:
        """How far an entry is, again and again until it is scored or refused, or the time is over."""
        until = time.monotonic() + seconds
        while True:
            with _in_words():
                path = self._client.path_of(entered.get("state_url"))
            state = self._ask("GET", path)
            yield state
            if state.get("state") not in OPEN or time.monotonic() > until:
                return
            self.wait(LOOK_AGAIN_SECONDS)

    def board(self, contest: str, *, is_private: bool, page: int) -> dict[str, Any]:
        """A page of the board."""
        asked = urlencode({"board": "private" if is_private else "public", "page": page})
        return self._ask("GET", f"/api/elsewhere/contests/{contest}/board?{asked}")

    @property
    def base(self) -> str:
        """The address without what may stand at its end."""
        return self._client.base

    def _ask(self, method: str, path: str, content: bytes | None = None) -> dict[str, Any]:
        with _in_words():
            return self._client.ask(
                method, path, lang=str(self.tongue), content=content, kind="application/octet-stream"
            )


@contextmanager
def _in_words() -> Iterator[None]:
    """Turns what went wrong into what a command says."""
    try:
        yield
    except NotAToken as error:
        raise Problem(
            en=f"{error.en} Make one on the school's settings page.",
            ja=f"{error.ja}スクールの設定ページで作れます。",
        ) from None
    except SchoolError as error:
        raise Problem(en=error.en, ja=error.ja) from None
