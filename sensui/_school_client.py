"""A school that is asked over HTTP by an access token, as the command line and the magics of a notebook both do.

SchoolError    the conversation failed; the school's own refusals among them
├── NotAToken  what was given as a token cannot be one
└── NoAnswer   nobody answers at the address
"""

import ipaddress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS = 10


class SchoolError(Exception):
    """What is to be said of a conversation with a school, in both languages."""

    def __init__(self, *, en: str, ja: str) -> None:
        super().__init__(en)
        self.en = en
        self.ja = ja


class NotAToken(SchoolError):
    """What was given as a token cannot be one."""

    def __init__(self) -> None:
        super().__init__(en="This is not an access token.", ja="これはアクセストークンではありません。")


class NoAnswer(SchoolError):
    """Nobody answers at the address."""

    def __init__(self, address: str) -> None:
        super().__init__(
            en=f"No school answers at {address}. Is it open, and is the address right?",
            ja=f"{address} のスクールから返事がありません。開いているか、アドレスが正しいかを確かめてください。",
        )


@dataclass(frozen=True, kw_only=True)
class SchoolClient:
    """Where a school is, and whose token opens it. Raises SchoolError, also when it is made."""

    address: str
    token: str = field(repr=False)
    answer_seconds: float

    def __post_init__(self) -> None:
        must_be_safe(self.address)
        if not self.token.isascii() or not self.token.isprintable() or not self.token.strip():
            raise NotAToken

    @property
    def base(self) -> str:
        """The address without what may stand at its end."""
        return self.address.rstrip("/")

    def ask(
        self, method: str, path: str, *, lang: str, content: bytes | None = None, kind: str = ""
    ) -> dict[str, Any]:
        """What the school says, which is always an object; its refusals are in the language asked for."""
        import httpx

        headers = {
            "Authorization": f"Bearer {self.token}",
            "Accept-Language": lang,
            "Accept": "application/json",
        }
        try:
            response = httpx.request(
                method,
                self.base + path,
                headers=headers | ({"Content-Type": kind} if content is not None else {}),
                content=content,
                timeout=httpx.Timeout(self.answer_seconds, connect=CONNECT_SECONDS),
                follow_redirects=False,  # the token is for this address alone
                trust_env=not _is_this_machine(self.address),
            )
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            raise NoAnswer(self.address) from None
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
            raise SchoolError(en=sentence, ja=sentence)
        raise self.no_school()

    def path_of(self, said: object) -> str:
        """An address that the school named, if it is one of its own."""
        if not isinstance(said, str) or not said.startswith("/") or said.startswith("//"):
            raise self.no_school()
        return said

    def no_school(self) -> SchoolError:
        """What answers there is something else."""
        return SchoolError(
            en=f"{self.address} answers, but not as a Sensui school does. Copy the address from its settings page.",
            ja=f"{self.address} から返事はありますが、Sensui のスクールではないようです。"
            "アドレスをスクールの設定ページから写してください。",
        )


def must_be_safe(address: str) -> None:
    """Whether a token may be sent there. Raises SchoolError."""
    try:
        parts = urlsplit(address)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
    except ValueError:
        is_address = False
    if not is_address:
        raise SchoolError(
            en=f"{address!r} is not the address of a school. It looks like https://school.example or http://127.0.0.1:8720.",
            ja=f"{address!r} はスクールのアドレスではありません。"
            "https://school.example や http://127.0.0.1:8720 のような形です。",
        )
    if parts.scheme == "http" and not _is_this_machine(address):
        raise SchoolError(
            en=f"{address} would show your token to everybody on the way. Use its https:// address.",
            ja=f"{address} では、途中の誰にでもトークンが見えてしまいます。https:// のアドレスを使ってください。",
        )


def _is_this_machine(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
