"""A school that is spoken to by an access token: its contests, entries and boards (docs/reference/jupyter.md has the addresses)."""

import ipaddress
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from ._lang import Tongue
from ._problems import Problem

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS, ANSWER_SECONDS = 10, 120
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

    def __post_init__(self) -> None:
        _must_be_safe(self.address)
        if not self.token.isascii() or not self.token.isprintable() or not self.token.strip():
            raise Problem(
                en="This is not an access token. Make one on the school's settings page.",
                ja="これはアクセストークンではありません。スクールの設定ページで作れます。",
            )

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
            state = self._ask("GET", _path(self, entered.get("state_url")))
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
        return self.address.rstrip("/")

    def _ask(self, method: str, path: str, content: bytes | None = None) -> dict[str, Any]:
        import httpx

        try:
            response = httpx.request(
                method,
                self.base + path,
                headers={
                    "Authorization": f"Bearer {self.token}",
                    "Accept-Language": str(self.tongue),
                    "Accept": "application/json",
                    **({"Content-Type": "application/octet-stream"} if content is not None else {}),
                },
                content=content,
                timeout=httpx.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS),
                follow_redirects=False,  # the token is for this address alone
                trust_env=not _is_this_machine(self.address),
            )
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            raise Problem(
                en=f"No school answers at {self.address}. Is it open, and is the address right?",
                ja=f"{self.address} のスクールから返事がありません。開いているか、アドレスが正しいかを確かめてください。",
            ) from None
        return self._understood(response)

    def _understood(self, response: "httpx.Response") -> dict[str, Any]:
        try:
            said = response.json()
        except ValueError:
            said = None
        if isinstance(said, dict) and response.status_code < 300:
            return said
        sentence = said.get("error") if isinstance(said, dict) else None
        if isinstance(sentence, str) and sentence:
            raise Problem(en=sentence, ja=sentence)  # the school has said it in the language asked for
        raise self.no_school()

    def no_school(self) -> Problem:
        """What answers there is something else."""
        return Problem(
            en=f"{self.address} answers, but not as a Sensui school does. Copy the address from its settings page.",
            ja=f"{self.address} から返事はありますが、Sensui のスクールではないようです。"
            "アドレスをスクールの設定ページから写してください。",
        )


def _path(school: School, said: object) -> str:
    if not isinstance(said, str) or not said.startswith("/") or said.startswith("//"):
        raise school.no_school()
    return said


def _must_be_safe(address: str) -> None:
    """Whether a token may be sent there. Raises Problem."""
    try:
        parts = urlsplit(address)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
    except ValueError:
        is_address = False
    if not is_address:
        raise Problem(
            en=f"{address!r} is not the address of a school. It looks like https://school.example or http://127.0.0.1:8720.",
            ja=f"{address!r} はスクールのアドレスではありません。"
            "https://school.example や http://127.0.0.1:8720 のような形です。",
        )
    if parts.scheme == "http" and not _is_this_machine(address):
        raise Problem(
            en=f"{address} would show your token to everybody on the way. Use its https:// address.",
            ja=f"{address} では、途中の誰にでもトークンが見えてしまいます。https:// のアドレスを使ってください。",
        )


def _is_this_machine(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
