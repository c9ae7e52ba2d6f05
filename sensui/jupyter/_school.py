"""A school somewhere else, spoken to by token: docs/reference/jupyter.md has the addresses."""

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sensui import _school_client
from sensui._school_client import NoAnswer, NotAToken, SchoolClient, SchoolError

from ._words import Problem

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

    _client: SchoolClient = field(init=False, repr=False)

    def __post_init__(self) -> None:
        with _in_words():
            client = SchoolClient(address=self.address, token=self.token, answer_seconds=ANSWER_SECONDS)
        object.__setattr__(self, "_client", client)

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
        with _in_words():
            url, state = (self._client.path_of(kept.get(name)) for name in ("url", "state_url"))
            attempt = kept.get("attempt")
            if not isinstance(attempt, int):
                raise self._client.no_school()
        verdict = kept.get("verdict")
        until = time.monotonic() + VERDICT_SECONDS
        while verdict is None and time.monotonic() < until:
            said = self._ask("GET", f"{state}?lang={lang}", spoken)
            if said.get("state") == "broken":
                break
            verdict = said.get("verdict")
            if verdict is None:
                self.wait(LOOK_AGAIN_SECONDS)
        return HandedIn(attempt=attempt, url=self._client.base + url, verdict=verdict)

    def _ask(
        self, method: str, path: str, lang: str, sent: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        # A notebook may hold the token itself.
        content = None if sent is None else json.dumps(sent).replace(self.token, HIDDEN).encode()
        with _in_words():
            return self._client.ask(method, path, lang=lang, content=content, kind="application/json")


def must_be_safe(address: str) -> None:
    """Whether a token may be sent there. Raises Problem."""
    with _in_words():
        _school_client.must_be_safe(address)


@contextmanager
def _in_words() -> Iterator[None]:
    """Turns what went wrong into what a magic says."""
    try:
        yield
    except NotAToken as error:
        raise Problem(
            en=f"{error.en} Make one on the school's settings page, under “Access from notebooks”.",
            ja=f"{error.ja}スクールの設定ページの「ノートブックからの接続」で作れます。",
        ) from None
    except NoAnswer as error:
        raise Problem(
            en=f"{error.en} `%school off` goes back to the judge on this machine.",
            ja=f"{error.ja}`%school off` で、このマシンでの採点に戻れます。",
        ) from None
    except SchoolError as error:
        raise Problem(en=error.en, ja=error.ja) from None
