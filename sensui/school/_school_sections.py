"""The tables of `settings.toml`, and what each of their values must be."""

from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from sensui.course import Text

from ._options import Room
from ._school_faults import Unfit, shown
from ._secrets import Address, GivenSecret, Secret, StrongSecret, text_of

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
                    ja=f"true ({outside[0]} は外から届くため) ",
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


def _begins(schemes: tuple[str, ...]) -> AfterValidator:
    def checked(address: str | Secret) -> str | Secret:
        text = text_of(address)
        if text and text.partition("://")[0] not in schemes:
            names = ", ".join(f"{scheme}://" for scheme in schemes)
            raise Unfit(
                found=Text(en="an address of another kind", ja="別の種類のアドレス"),
                expected=Text(en=f"an address that begins with {names}", ja=f"{names} で始まるアドレス"),
                fix=Text(
                    en="Leave it out for the school's own.",
                    ja="省略すると、スクールに備え付けのものを使います。",
                ),
            )
        return address

    return AfterValidator(checked)


class Database(Section):
    url: Annotated[Address, _begins(("postgresql", "postgres"))] = ""


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
    broker: Annotated[Address, _begins(("amqp", "amqps", "redis", "rediss"))] = ""


class Kernels(Section):
    per_learner: int = Field(Room.per_learner, ge=1, le=100)
    at_once: int = Field(Room.at_once, ge=1, le=10_000)


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
