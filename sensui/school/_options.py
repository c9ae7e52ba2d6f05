"""What an operator decides; everything else in `settings` follows from it."""

import os
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from platformdirs import user_data_path

if TYPE_CHECKING:
    from ._school_file import SchoolFile

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


class OptionsError(ValueError):
    """An environment value that cannot be."""

    def __init__(self, name: str, found: str, expected: str) -> None:
        super().__init__(f"{name} is {found!r}, expected {expected}.")


@dataclass(frozen=True, kw_only=True)
class Room:
    """The most kernels that may live at once: each may need 2 GiB, though most hold a fiftieth of it."""

    per_learner: int = 4
    at_once: int = 100
    """in the whole school"""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Where the school keeps its data, and who may reach it."""

    data: Path = field(default_factory=lambda: user_data_path("sensui", appauthor=False))
    """the folder that holds everything learners did"""
    database_url: str = ""
    """`postgresql://user:password@host:port/name`; empty: SQLite in the data folder"""
    hosts: tuple[str, ...] = _LOOPBACK
    """names under which browsers may ask; anything else is refused (DNS rebinding)"""
    https: bool = False
    """cookies only travel over HTTPS"""
    token_entry: bool = True
    """one learner, signed in by the token that `sensui serve` prints; else people have accounts"""
    school: "SchoolFile | None" = None
    """what the operator of a school for many wrote; None for one learner"""
    school_file: Path | None = None
    """where it is written"""
    room: Room = field(default_factory=Room)
    """how many kernels there may be"""
    log: str = "text"
    """`text` for people, `json` for programs: one object a line, each request too"""

    @classmethod
    def from_environment(cls) -> "Options":
        """SENSUI_SCHOOL, or SENSUI_HOME, DATABASE_URL, SENSUI_HOSTS and SENSUI_HTTPS; with either, SENSUI_LOG."""
        given = os.environ.get
        if given("SENSUI_SCHOOL"):
            return cls.from_school(Path(given("SENSUI_SCHOOL", "")))
        hosts = tuple(name.strip() for name in given("SENSUI_HOSTS", "").split(",") if name.strip())
        return cls(
            data=Path(given("SENSUI_HOME") or user_data_path("sensui", appauthor=False)),
            database_url=given("DATABASE_URL", ""),
            hosts=_LOOPBACK + hosts,
            https=given("SENSUI_HTTPS", "") == "1",
            log=_one_of("SENSUI_LOG", ("text", "json")),
        )

    @classmethod
    def from_school(cls, file: Path) -> "Options":
        """A school for many. Raises SchoolRefused with all that is wrong in its settings."""
        from ._school_file import read_school_file
        from ._secrets import text_of

        read = read_school_file(file)
        return cls(
            data=read.school.data,
            database_url=text_of(read.database.url),
            hosts=_LOOPBACK + read.school.hosts,
            https=read.school.https,
            token_entry=False,
            school=read,
            school_file=file.absolute(),
            room=Room(per_learner=read.kernels.per_learner, at_once=read.kernels.at_once),
            log=_one_of("SENSUI_LOG", ("text", "json")),
        )

    def to_environment(self) -> dict[str, str]:
        """The same options for a process that is started next."""
        if self.school is not None:
            from ._school_file import broker_of

            return {
                "SENSUI_SCHOOL": str(self.school_file),
                "SENSUI_ISOLATION": self.school.school.isolation,
                "SENSUI_BROKER": broker_of(self.school) or os.environ.get("SENSUI_BROKER", ""),
                "SENSUI_LOG": self.log,
            }
        hosts = ",".join(name for name in self.hosts if name not in _LOOPBACK)
        return {
            "SENSUI_HOME": str(self.data),
            "DATABASE_URL": self.database_url,
            "SENSUI_HOSTS": hosts,
            "SENSUI_HTTPS": "1" if self.https else "",
            "SENSUI_LOG": self.log,
        }

    @property
    def proxies(self) -> int:
        """How many proxies of our own stand before the school, each of which adds an address it heard from."""
        return self.school.school.proxies if self.school is not None else 0

    def secret_key(self) -> str:
        """What signs cookies and codes: the operator's, else one made here once."""
        if self.school is not None and self.school.school.secret_key is not None:
            return self.school.school.secret_key.value
        return secret_kept_in(self.data / "secret-key")

    @property
    def cookie_suffix(self) -> str:
        """Tells this school's cookies from those of another one on the same host."""
        return sha256(str(self.data.absolute()).encode()).hexdigest()[:8]

    def database(self) -> dict[str, object]:
        """Django's entry for the database."""
        if self.database_url:
            return _server_database(self.database_url)
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(self.data / "school.sqlite3"),
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                # Readers never wait for the writer, a second writer waits, and what was
                # committed survives a kill of the process.
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=10000;",
                "timeout": 10,
                "transaction_mode": "IMMEDIATE",
            },
        }


def _one_of(name: str, choices: tuple[str, ...]) -> str:
    """An environment value that is one of a few; the first where nothing is said."""
    found = os.environ.get(name) or choices[0]
    if found not in choices:
        raise OptionsError(name, found, " or ".join(choices))
    return found


def _server_database(url: str) -> dict[str, object]:
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"}:
        raise OptionsError("DATABASE_URL", url, "postgresql://user:password@host:port/name")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or "") or dict(parse_qsl(parts.query)).get("host", ""),
        "PORT": parts.port or "",
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }


def secret_kept_in(file: Path) -> str:
    """A secret of this installation: made once, readable by its owner only."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        kept = file.read_text().strip()
        if kept:
            return kept
        handle = os.open(file, os.O_WRONLY | os.O_TRUNC, 0o600)  # a kill came between making and writing
    secret = secrets.token_urlsafe(48)
    with os.fdopen(handle, "w") as out:
        out.write(secret)
        out.flush()
        os.fsync(out.fileno())
    return secret
