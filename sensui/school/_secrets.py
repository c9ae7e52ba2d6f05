"""Secrets come from a file or from the environment, never from the settings themselves, and are never weak."""

import os
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator

from sensui.course import Text

from ._school_faults import Unfit

_DEFAULTS = (
    "change-me", "changeme", "change_me", "default", "django-insecure", "example", "insecure", "password", "passwd",
    "secret", "sensui", "postgres", "guest", "admin", "letmein", "12345678", "replace",
)  # fmt: skip
SHORTEST_KEY = 40
FEWEST_LETTERS = 10


class Secret(BaseModel):
    """`{ file = "/run/secrets/name" }` or `{ env = "NAME" }`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: Path | None = None
    env: str | None = None

    @model_validator(mode="after")
    def _is_there(self) -> "Secret":
        if (self.file is None) == (self.env is None):
            raise Unfit(
                expected=Text(en="either a file or an env", ja="file か env のどちらか一方"),
                fix=Text(
                    en='Write { file = "/etc/sensui/secret" } or { env = "NAME" }.',
                    ja='{ file = "/etc/sensui/secret" } か { env = "NAME" } と書きます。',
                ),
            )
        if not self.value:
            raise Unfit(
                found=Text(
                    en=f"{self.where}, which is empty or not there", ja=f"{self.where} で、中身がない状態"
                ),
                expected=Text(en="a secret that can be read here", ja="ここから読める秘密の値"),
                fix=Text(
                    en="Make it, readable by the school only.",
                    ja="スクールだけが読めるように作ってください。",
                ),
            )
        return self

    @property
    def where(self) -> str:
        return f"file {self.file}" if self.file else f"env {self.env}"

    @property
    def value(self) -> str:
        """The secret itself; empty when it cannot be read."""
        if self.env is not None:
            return os.environ.get(self.env, "").strip()
        try:
            return self.file.read_text(encoding="utf-8").strip() if self.file else ""
        except (OSError, UnicodeDecodeError):
            return ""


def is_default(secret: str) -> bool:
    """Would somebody guess it from a manual?"""
    plain = secret.lower()
    return any(plain == word or (len(word) > 6 and word in plain) for word in _DEFAULTS)


def _not_default(secret: Secret | None) -> Secret | None:
    if secret is not None and is_default(secret.value):
        raise Unfit(
            found=Text(en=f"a default in {secret.where}", ja=f"{secret.where} にある既定値"),
            expected=Text(en="a secret that nobody else knows", ja="ほかの誰も知らない値"),
            fix=Text(en="Make one: `openssl rand -base64 48`.", ja="作り方: `openssl rand -base64 48`"),
        )
    return secret


def _strong(secret: Secret | None) -> Secret | None:
    _not_default(secret)
    if secret is not None and (len(secret.value) < SHORTEST_KEY or len(set(secret.value)) < FEWEST_LETTERS):
        raise Unfit(
            found=Text(
                en=f"{len(secret.value)} letters in {secret.where}",
                ja=f"{secret.where} の {len(secret.value)} 文字",
            ),
            expected=Text(
                en=f"at least {SHORTEST_KEY} letters of chance", ja=f"{SHORTEST_KEY} 文字以上の無作為な文字列"
            ),
            fix=Text(en="Make one: `openssl rand -base64 48`.", ja="作り方: `openssl rand -base64 48`"),
        )
    return secret


def text_of(given: "str | Secret | None") -> str:
    """What was given, read from where it is kept."""
    return given.value if isinstance(given, Secret) else given or ""


def _address(given: str | Secret) -> str | Secret:
    """An address whose password, if it has one, is not in the settings and not a default."""
    try:
        password = urlsplit(text_of(given)).password
    except ValueError:
        password = None
    if password and is_default(password):
        raise Unfit(
            found=Text(en="an address with a default password", ja="既定のパスワードを含むアドレス"),
            expected=Text(en="a password that nobody else knows", ja="ほかの誰も知らないパスワード"),
            fix=Text(en="Make one: `openssl rand -hex 24`.", ja="作り方: `openssl rand -hex 24`"),
        )
    if password and isinstance(given, str):
        raise Unfit(
            found=Text(en="an address with a password in it", ja="パスワードを書き込んだアドレス"),
            expected=Text(
                en="an address from a file or the environment", ja="ファイルか環境変数に置いたアドレス"
            ),
            fix=Text(
                en='Write { file = "…" } or { env = "…" } in its place.',
                ja='代わりに { file = "…" } か { env = "…" } と書きます。',
            ),
        )
    return given


GivenSecret = Annotated[Secret | None, AfterValidator(_not_default)]
StrongSecret = Annotated[Secret | None, AfterValidator(_strong)]
Address = Annotated[str | Secret, AfterValidator(_address)]
