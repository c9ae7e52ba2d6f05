"""The database of a school as one file, and back, by the means of the database itself."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Protocol

from .._options import Options


class DatabaseRefused(RuntimeError):
    """The database, or the program that copies it, did not do what was asked."""


class Store(Protocol):
    """How one kind of database is copied."""

    engine: str

    def dump(self, to: Path) -> None:
        """A copy as of one moment, while others write."""

    def load(self, dump: Path, files: Path, *, replace: bool) -> None:
        """Put a copy in the place of the database, or among the `files` that are about to take the data folder's place.
        DatabaseRefused when something is there and is not to be replaced."""

    def holds_something(self) -> bool:
        """Is a school in there?"""


def store_of(options: Options) -> Store:
    """The store that the options name."""
    database = options.database()
    if options.database_url:
        return Postgres(database)
    return Sqlite(Path(str(database["NAME"])))


class Sqlite:
    """A file beside the others."""

    engine = "sqlite"

    def __init__(self, file: Path) -> None:
        self._file = file

    def dump(self, to: Path) -> None:
        # SQLite's own online backup: readers of a WAL database see one moment, and keep no writer waiting.
        with (
            closing(sqlite3.connect(f"file:{self._file}?mode=ro", uri=True)) as school,
            closing(sqlite3.connect(to)) as copy,
        ):
            school.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
            says = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if says != "ok":
            raise DatabaseRefused(f"the database is damaged: {says}")

    def load(self, dump: Path, files: Path, *, replace: bool) -> None:
        if self.holds_something() and not replace:
            raise DatabaseRefused(f"{self._file} is there already")
        shutil.move(dump, files / self._file.name)

    def holds_something(self) -> bool:
        return self._file.exists()


class Postgres:
    """A server, asked by its own programs."""

    engine = "postgresql"

    def __init__(self, database: dict[str, object]) -> None:
        names = {
            "PGHOST": "HOST",
            "PGPORT": "PORT",
            "PGUSER": "USER",
            "PGPASSWORD": "PASSWORD",
            "PGDATABASE": "NAME",
        }
        self._environment = {name: str(database[key]) for name, key in names.items() if database[key]}

    def dump(self, to: Path) -> None:
        self._run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={to}")

    def load(self, dump: Path, files: Path, *, replace: bool) -> None:
        if self.holds_something() and not replace:
            raise DatabaseRefused(f"the database {self._environment.get('PGDATABASE')} holds tables already")
        again = ("--clean", "--if-exists") if replace else ()
        database = f"--dbname={self._environment['PGDATABASE']}"
        self._run(
            "pg_restore", *again, "--no-owner", "--exit-on-error", "--single-transaction", database, str(dump)
        )

    def holds_something(self) -> bool:
        ask = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"
        return self._run("psql", "--tuples-only", "--no-align", f"--command={ask}").strip() != "0"

    def _run(self, program: str, *arguments: str) -> str:
        try:
            ended = subprocess.run(
                [program, *arguments],
                env=os.environ | self._environment,
                capture_output=True,
                text=True,
                check=False,
            )
        except FileNotFoundError as error:
            raise DatabaseRefused(
                f"{program} is not here. Install it with: apt-get install postgresql-client"
            ) from error
        if ended.returncode:
            said = ended.stderr.strip().splitlines() or ["it said nothing"]
            raise DatabaseRefused(f"{program}: {said[-1]}")
        return ended.stdout
