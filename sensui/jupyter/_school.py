"""A school somewhere else, spoken to by token: docs/reference/jupyter.md has the addresses."""

import ipaddress
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ._words import Problem

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS = 10
ANSWER_SECONDS = 300
VERDICT_SECONDS = 60
LOOK_AGAIN_SECONDS = 0.25
HIDDEN = "…"


@dataclass(frozen=True, kw_only=True)
class HandedIn:
    """A submission that a school keeps."""

    attempt: int
    url: str
    verdict: Mapping[str, Any] | None
    """None while it is still being judged"""


@dataclass(frozen=True, kw_only=True)
class School:
    """Where a school is, and who asks."""

    address: str
    token: str = field(repr=False)
    wait: Callable[[float], None] = time.sleep

    def __post_init__(self) -> None:
        must_be_safe(self.address)
        if not self.token.isascii() or not self.token.isprintable() or not self.token.strip():
            raise Problem(
                en="This is not an access token. Make one on the school's settings page, under “Access from notebooks”.",
                ja="これはアクセストークンではありません。スクールの設定ページの「ノートブックからの接続」で作れます。",
            )

    def greet(self, lang: str) -> str:
        """The name under which the school knows the token's owner. Raises Problem, as all that follows."""
        return str(self._ask("GET", "/api/elsewhere/", lang).get("learner", ""))

    def check(
        self,
        notebook: Mapping[str, Any],
        *,
        lab: str | None,
        exercises: Sequence[str],
        lang: str,
        spoken: str,
    ) -> Mapping[str, Any]:
        """The verdict on a notebook, as the documented object, in `lang`; refusals are in the language spoken here."""
        sent: dict[str, Any] = {"notebook": notebook, "lang": lang}
        sent |= {"lab": lab} if lab else {}
        sent |= {"exercise": list(exercises)} if exercises else {}
        return self._ask("POST", "/api/elsewhere/check", spoken, sent)

    def submit(self, notebook: Mapping[str, Any], *, lab: str | None, lang: str, spoken: str) -> HandedIn:
        """Hand a notebook in, and wait for its verdict for a while."""
        sent: dict[str, Any] = {"notebook": notebook, "lang": lang}
        sent |= {"lab": lab} if lab else {}
        kept = self._ask("POST", "/api/elsewhere/submit", spoken, sent)
        try:
            attempt, url, state = int(kept["attempt"]), _path(kept["url"]), _path(kept["state_url"])
        except (KeyError, TypeError, ValueError):
            raise self._no_school() from None
        verdict = kept.get("verdict")
        until = time.monotonic() + VERDICT_SECONDS
        while verdict is None and time.monotonic() < until:
            said = self._ask("GET", f"{state}?lang={lang}", spoken)
            if said.get("state") == "broken":
                break
            verdict = said.get("verdict")
            if verdict is None:
                self.wait(LOOK_AGAIN_SECONDS)
        return HandedIn(attempt=attempt, url=self._base + url, verdict=verdict)

    @property
    def _base(self) -> str:
        return self.address.rstrip("/")

    def _ask(
        self, method: str, path: str, lang: str, sent: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        import httpx

        headers = {
            "Authorization": f"Bearer {self.token}",
            "Accept-Language": lang,
            "Accept": "application/json",
        }
        content = None
        if sent is not None:
            headers["Content-Type"] = "application/json"
            content = json.dumps(sent).replace(self.token, HIDDEN)  # a notebook may hold the token itself
        try:
            response = httpx.request(
                method,
                self._base + path,
                headers=headers,
                content=content,
                timeout=httpx.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS),
                follow_redirects=False,  # the token is for this address alone
                trust_env=not _is_this_machine(self.address),
            )
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            raise Problem(
                en=f"No school answers at {self.address}. Is it open, and is the address right? "
                "`%school off` goes back to the judge on this machine.",
                ja=f"{self.address} のスクールから返事がありません。開いているか、アドレスが正しいかを確かめてください。"
                "`%school off` で、このマシンでの採点に戻れます。",
            ) from None
        return self._understood(response)

    def _understood(self, response: "httpx.Response") -> dict[str, Any]:
        try:
            said = response.json()
        except ValueError:
            said = None
        if not isinstance(said, dict):
            raise self._no_school()
        if response.status_code >= 300:
            sentence = said.get("error")
            if not isinstance(sentence, str) or not sentence:
                raise self._no_school()
            raise Problem(en=sentence, ja=sentence)  # the school has said it in the language asked for
        return said

    def _no_school(self) -> Problem:
        return Problem(
            en=f"{self.address} answers, but not as a Sensui school does. Copy the address from the school's settings page.",
            ja=f"{self.address} から返事はありますが、Sensui のスクールではないようです。"
            "アドレスをスクールの設定ページから写してください。",
        )


def _path(said: object) -> str:
    if not isinstance(said, str) or not said.startswith("/") or said.startswith("//"):
        raise ValueError(said)
    return said


def must_be_safe(address: str) -> None:
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
