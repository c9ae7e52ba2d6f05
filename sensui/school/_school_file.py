"""`settings.toml`: what the operator of a school for many decides."""

import difflib
import os
import tomllib
from collections.abc import Sequence
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)

from sensui.course import Text

from ._school_faults import MISSING, SchoolFault, SchoolRefused, Unfit, shown
from ._school_words import ALL_KEYS, words_for
from ._secrets import Address, GivenSecret, StrongSecret, text_of

ADDRESS = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"
Email = Annotated[str, Field(pattern=ADDRESS)]


def _absolute(path: Path | None) -> Path | None:
    if path is not None and not path.is_absolute():
        raise Unfit(
            expected=Text(en="a whole path, from / on", ja="/ から始まる絶対パス"),
            fix=Text(
                en="A service starts in another folder than you.", ja="サービスは別のフォルダーで起動します。"
            ),
        )
    return path


Folder = Annotated[Path, AfterValidator(_absolute)]


class Section(BaseModel):
    """One table of the file. What it does not know, it refuses."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class School(Section):
    name: str = Field(min_length=1, max_length=80)
    hosts: tuple[str, ...] = Field(min_length=1)
    data: Folder
    https: bool = True
    debug: bool = False
    language: Literal["ja", "en"] = "en"
    isolation: str = "auto"
    sign_up: Literal["open", "invited"] = "invited"
    operators: tuple[Email, ...] = ()
    proxies: int = Field(1, ge=0, le=5)
    secret_key: StrongSecret = None

    @field_validator("hosts")
    @classmethod
    def _named(cls, hosts: tuple[str, ...]) -> tuple[str, ...]:
        for host in hosts:
            if "*" in host or host.startswith("."):
                raise Unfit(
                    found=shown(host),
                    expected=Text(en="names without a wildcard", ja="ワイルドカードを含まない名前"),
                    fix=Text(
                        en="List every name under which people open the school.",
                        ja="スクールを開くときの名前をすべて並べてください。",
                    ),
                )
            if "/" in host or not host:
                raise Unfit(
                    found=shown(host),
                    expected=Text(
                        en="a name alone, as in school.example.org", ja="school.example.org のような名前だけ"
                    ),
                    fix=Text(en="Leave out https:// and the path.", ja="https:// やパスは書きません。"),
                )
        return hosts

    @field_validator("https")
    @classmethod
    def _safe(cls, https: bool, info: ValidationInfo) -> bool:
        outside = [host for host in info.data.get("hosts", ()) if not _is_own(host)]
        if not https and outside:
            raise Unfit(
                expected=Text(
                    en=f"true, since {outside[0]} is reached from outside",
                    ja=f"{outside[0]} は外から届くので true ",
                ),
                fix=Text(
                    en="Put Caddy in front, as in deploy/.",
                    ja="deploy/ のように Caddy を手前に置いてください。",
                ),
            )
        return https

    @field_validator("debug")
    @classmethod
    def _closed(cls, debug: bool) -> bool:
        if debug:
            raise Unfit(
                expected=Text(en="false", ja="false "),
                fix=Text(
                    en="A page of details would show people's data to whoever meets a fault.",
                    ja="詳細を表示すると、エラーに出会った人に他人のデータが見えてしまいます。",
                ),
            )
        return debug

    @field_validator("isolation")
    @classmethod
    def _walled(cls, isolation: str) -> str:
        if isolation not in {"auto", "bubblewrap", "container"}:
            raise Unfit(
                expected=Text(
                    en="auto, bubblewrap or container", ja="auto、bubblewrap、container のいずれか"
                ),
                fix=Text(
                    en="With accounts, one learner's program must not reach another's work.",
                    ja="アカウントのあるスクールでは、ある学習者のプログラムが他の人の成果に届いてはなりません。",
                ),
            )
        return isolation


def _is_own(host: str) -> bool:
    name = host.strip("[]")
    if name == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


class Database(Section):
    url: Address = ""


class Smtp(Section):
    host: str = Field(min_length=1)
    port: int = Field(587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: GivenSecret = None


class Mail(Section):
    sender: str = Field(alias="from", pattern="@")
    smtp: Smtp | None = None
    folder: Annotated[Path | None, AfterValidator(_absolute)] = None


class Jobs(Section):
    broker: Address = ""


class Client(Section):
    client_id: str = Field(min_length=1)
    secret: GivenSecret


class Oidc(Client):
    id: str = Field(pattern="^[a-z0-9-]+$")
    name: str = Field(min_length=1)
    server: str = Field(pattern="^https://")


class SignIn(Section):
    passkeys: bool = True
    github: Client | None = None
    oidc: tuple[Oidc, ...] = ()


class SchoolFile(Section):
    """The whole file."""

    school: School
    email: Mail
    database: Database = Database()
    jobs: Jobs = Jobs()
    sign_in: SignIn = SignIn()

    @field_validator("email")
    @classmethod
    def _one_way(cls, email: Mail) -> Mail:
        if (email.smtp is None) == (email.folder is None):
            raise Unfit(
                found=Text(
                    en="with both or neither of smtp and folder",
                    ja="smtp と folder の両方がある、または両方ない状態",
                ),
                expected=Text(en="one way for mail to leave", ja="メールの送り方はどちらか一つ"),
                fix=Text(
                    en='Write [email.smtp], or folder = "/…".',
                    ja='[email.smtp] か folder = "/…" を書きます。',
                ),
            )
        return email


def read_school_file(file: Path) -> SchoolFile:
    """The settings of a school for many. Raises SchoolRefused with all that is wrong."""
    try:
        said: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SchoolRefused(str(file), [_unreadable(error)]) from None
    try:
        return SchoolFile.model_validate(said)
    except ValidationError as error:
        raise SchoolRefused(str(file), _faults(error, said)) from None


def _unreadable(error: Exception) -> SchoolFault:
    return SchoolFault(
        name="TOML",
        found=Text(en=str(error), ja=str(error)),
        expected=Text(en="a TOML file", ja="TOML のファイル"),
        fix=Text(en="deploy/settings.toml is one to begin with.", ja="deploy/settings.toml を元に書けます。"),
    )


def _faults(error: ValidationError, said: dict[str, Any]) -> list[SchoolFault]:
    faults: list[SchoolFault] = []
    for one in error.errors(include_url=False):
        fault = _fault(one, said)
        if fault.name not in {other.name for other in faults}:  # a union tells of each of its kinds
            faults.append(fault)
    return faults


def _fault(one: Any, said: dict[str, Any]) -> SchoolFault:
    path = [
        part for part in one["loc"] if part not in {"Secret", "str"} and not str(part).startswith("function")
    ]
    name = ".".join(str(part) for part in path)
    expected, fix = words_for(name)
    unfit = one.get("ctx", {}).get("error")
    if isinstance(unfit, Unfit):
        return SchoolFault(
            name=name, found=unfit.found or shown(_at(said, path)), expected=unfit.expected, fix=unfit.fix
        )
    if one["type"] == "missing":
        return SchoolFault(name=name, found=MISSING, expected=expected, fix=fix)
    if one["type"] == "extra_forbidden":
        return _unknown(name)
    return SchoolFault(name=name, found=shown(_at(said, path)), expected=expected, fix=fix)


def _unknown(name: str) -> SchoolFault:
    near = difflib.get_close_matches(name, ALL_KEYS, n=1)
    return SchoolFault(
        name=name,
        found=Text(en="a key that is not known", ja="知らないキー"),
        expected=Text(en=f"`{near[0]}`", ja=f"`{near[0]}` ")
        if near
        else Text(en="a known key", ja="決められたキー"),
        fix=Text(en="Is it a slip of the pen?", ja="書き間違いではありませんか。"),
    )


def _at(said: Any, path: Sequence[str | int]) -> object:
    for part in path:
        try:
            said = said[part]
        except (KeyError, IndexError, TypeError):
            return said
    return said


def broker_of(file: SchoolFile) -> str:
    """The address of the broker; empty where the local worker runs the jobs."""
    return text_of(file.jobs.broker)


def file_from_environment() -> Path | None:
    """SENSUI_SCHOOL: the settings of the school for many that this process belongs to."""
    given = os.environ.get("SENSUI_SCHOOL", "")
    return Path(given) if given else None
