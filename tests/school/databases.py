"""A database for each school that a test starts: a file in its data folder, or one of its own where the suite runs on PostgreSQL."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from functools import cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

SERVER = os.environ.get("SENSUI_TEST_DATABASE_URL", "")
FILE = "school.sqlite3"

_made: list[str] = []


def database_of(data: Path, *, is_empty: bool = False) -> str:
    """DATABASE_URL for the school in a data folder. Asked for first, it is made; its tables too, unless it is to be empty."""
    if not SERVER:
        if not is_empty and not (data / FILE).exists():
            data.mkdir(parents=True, exist_ok=True, mode=0o700)
            _copied(Path(_migrated().name) / FILE, data / FILE)
        return ""
    name = f"school_{sha256(str(data.resolve()).encode()).hexdigest()[:16]}"
    if name not in _made:
        _create(name, template="template0" if is_empty else _migrated_name())
    return _address(name)


def rows_of(data: Path, query: str) -> list[tuple]:
    """What a query finds in the database of the school in a data folder, open or not."""
    if not SERVER:
        with closing(sqlite3.connect(data / FILE, timeout=30)) as database:
            return database.execute(query).fetchall()
    import psycopg

    with psycopg.connect(database_of(data)) as database:
        return database.execute(query).fetchall()


def databases_drop() -> None:
    """Drop all that were made in this process, whoever is still at them."""
    if _migrated.cache_info().currsize:
        _migrated().cleanup()
        _migrated.cache_clear()
    while _made:
        _asked(f'DROP DATABASE IF EXISTS "{_made.pop()}" WITH (FORCE)')


def _create(name: str, *, template: str) -> None:
    _asked(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    _made.append(name)


def _asked(query: str) -> None:
    import psycopg

    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(query)


def _address(name: str) -> str:
    return urlunsplit(urlsplit(SERVER)._replace(path=f"/{name}"))


@cache
def _migrated() -> tempfile.TemporaryDirectory[str]:
    """A data folder of a school for one learner whose tables were made and never written: the others are its copies."""
    folder = tempfile.TemporaryDirectory(prefix="sensui-migrated-")
    _migrate(Path(folder.name), "")
    return folder


@cache
def _migrated_name() -> str:
    """The same on the server."""
    name = f"migrated_{os.getpid()}"
    _create(name, template="template0")
    with tempfile.TemporaryDirectory(prefix="sensui-migrated-") as folder:
        _migrate(Path(folder), _address(name))
    return name


def _migrate(folder: Path, url: str) -> None:
    told = {
        "SENSUI_HOME": str(folder),
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "sensui.school.settings",
    }
    command = [sys.executable, "-m", "django", "migrate", "--verbosity=0"]
    subprocess.run(command, env=os.environ | told, check=True)


def _copied(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as whole, closing(sqlite3.connect(target)) as copy:
        whole.backup(copy)
