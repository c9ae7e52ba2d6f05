"""A backup is the whole school, and nothing else can be put back."""

import dataclasses
import io
import json
import os
import sqlite3
import subprocess
import sys
import tarfile
import threading
from contextlib import closing, suppress
from pathlib import Path

import psycopg
import pytest
from django.db import connection

from sensui.cli import main
from sensui.school._options import Options
from sensui.school.certificates.keys import make_key
from sensui.school.operations.archive import NotABackup
from sensui.school.operations.backups import (
    DatabaseRefused,
    RunningAlready,
    SchoolThere,
    backup_make,
    backup_restore,
)
from sensui.school.operations.databases import Postgres, Sqlite
from sensui.school.operations.running import running

from ..conftest import COURSES
from ..databases import database_of
from ..running import Visitor, running_school

pytestmark = pytest.mark.django_db


@pytest.fixture
def options(tmp_path: Path) -> Options:
    """A school with two tables, keys, and what a learner's program left behind."""
    data = tmp_path / "school"
    make_key(data / "keys")
    with closing(sqlite3.connect(data / "school.sqlite3")) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE note (number INTEGER PRIMARY KEY, body TEXT)")
        database.executemany("INSERT INTO note (body) VALUES (?)", [(f"潜水 {n}",) for n in range(500)])
        database.commit()
    home = data / "homes" / "learner-1"
    home.mkdir(parents=True)
    (home / "model.bin").write_bytes(os.urandom(100_000))
    (home / "out").symlink_to("/etc/passwd")
    os.mkfifo(home / "pipe")
    (data / "cache").mkdir()
    (data / "cache" / "large").write_bytes(b"x" * 10_000)
    return dataclasses.replace(Options(), data=data, database_url="")


@pytest.fixture
def empty(options: Options, tmp_path: Path) -> Options:
    return dataclasses.replace(options, data=tmp_path / "other" / "school")


def rows(options: Options) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(options.data / "school.sqlite3")) as database:
        return database.execute("SELECT * FROM note ORDER BY number").fetchall()


def files(options: Options) -> dict[str, bytes]:
    """Every file but the database, the lock and what is made anew."""
    every = (file for file in options.data.rglob("*") if file.is_file() and not file.is_symlink())
    named = {file.relative_to(options.data).as_posix(): file.read_bytes() for file in every}
    return {
        name: what for name, what in named.items() if not name.startswith(("school.sqlite3", ".", "cache"))
    }


def test_what_is_restored_is_what_was_there(options: Options, empty: Options, tmp_path: Path) -> None:
    made = backup_make(options, tmp_path / "b.tar.gz")
    backup_restore(empty, tmp_path / "b.tar.gz")

    assert rows(options) == rows(empty)
    assert files(options) == files(empty)
    assert {"homes/learner-1/out", "homes/learner-1/pipe"} == set(made.left_out)
    assert not (empty.data / "cache").exists()
    assert 0o600 == (empty.data / "keys" / "certificates-1.pem").stat().st_mode & 0o777


def test_only_its_owner_may_read_it(options: Options, tmp_path: Path) -> None:
    backup_make(options, tmp_path / "b.tar.gz")

    assert 0o600 == (tmp_path / "b.tar.gz").stat().st_mode & 0o777


def test_a_file_that_is_there_is_not_written_over(options: Options, tmp_path: Path) -> None:
    (tmp_path / "b.tar.gz").write_bytes(b"precious")

    with pytest.raises(FileExistsError):
        backup_make(options, tmp_path / "b.tar.gz")
    assert b"precious" == (tmp_path / "b.tar.gz").read_bytes()


def test_rows_written_meanwhile_do_not_spoil_it(options: Options, empty: Options, tmp_path: Path) -> None:
    begun, done = threading.Event(), threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(options.data / "school.sqlite3", timeout=30)) as database:
            while not done.is_set():
                database.executemany("INSERT INTO note (body) VALUES (?)", [("one",), ("other",)])
                database.commit()
                begun.set()

    writer = threading.Thread(target=write)
    writer.start()
    begun.wait()
    backup_make(options, tmp_path / "b.tar.gz")
    done.set()
    writer.join()
    backup_restore(empty, tmp_path / "b.tar.gz")

    kept = rows(empty)
    assert rows(options)[: len(kept)] == kept
    assert 0 == len(kept) % 2, "a transaction is in it whole, or not at all"
    assert len(kept) > 500


def test_a_school_that_is_there_is_left_alone_or_moved_aside(options: Options, tmp_path: Path) -> None:
    backup_make(options, tmp_path / "b.tar.gz")
    (options.data / "token").write_text("newer")

    with pytest.raises(SchoolThere):
        backup_restore(options, tmp_path / "b.tar.gz")
    assert "newer" == (options.data / "token").read_text()

    _made, aside = backup_restore(options, tmp_path / "b.tar.gz", replace=True)
    assert "newer" == (aside / "token").read_text()
    assert not (options.data / "token").exists()


def test_all_of_it_happens_inside_the_data_folder(options: Options, tmp_path: Path) -> None:
    """A service may write there and nowhere else: its parent is often another's, or read-only."""
    backup_make(options, tmp_path / "b.tar.gz")
    before = set(tmp_path.iterdir())

    with running(options.data):
        assert before == set(tmp_path.iterdir())
    _made, aside = backup_restore(options, tmp_path / "b.tar.gz", replace=True)

    assert before == set(tmp_path.iterdir())
    assert options.data == aside.parent
    assert 500 == len(rows(options))


def test_what_was_moved_aside_is_in_no_backup(options: Options, empty: Options, tmp_path: Path) -> None:
    backup_make(options, tmp_path / "b.tar.gz")
    backup_restore(options, tmp_path / "b.tar.gz", replace=True)
    backup_make(options, tmp_path / "c.tar.gz")
    backup_restore(empty, tmp_path / "c.tar.gz")

    assert {"homes", "keys", "school.sqlite3"} == {
        one.name for one in empty.data.iterdir() if one.name[0] != "."
    }
    assert [] == list(empty.data.glob(".before*"))


def test_nothing_is_put_under_a_worker_at_work(
    options: Options, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup_make(options, tmp_path / "b.tar.gz")
    refused = []

    def work(**_: object) -> None:
        with pytest.raises(RunningAlready):
            backup_restore(options, tmp_path / "b.tar.gz", replace=True)
        refused.append("while it worked")

    monkeypatch.setattr("sensui.school.compute.foreground.work_until_stopped", work)
    monkeypatch.setattr("sensui.cli._worker._make_ready", lambda _options: None)
    with suppress(SystemExit):
        main(["worker", "--data", str(options.data)])

    assert ["while it worked"] == refused
    backup_restore(options, tmp_path / "b.tar.gz", replace=True)


def test_nothing_is_put_under_a_running_school(options: Options, tmp_path: Path) -> None:
    backup_make(options, tmp_path / "b.tar.gz")

    with running(options.data), running(options.data), pytest.raises(RunningAlready):
        backup_restore(options, tmp_path / "b.tar.gz", replace=True)
    backup_restore(options, tmp_path / "b.tar.gz", replace=True)


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 0.9, 0.999])
def test_one_that_was_cut_off_is_refused(options: Options, empty: Options, tmp_path: Path, at: float) -> None:
    file = tmp_path / "b.tar.gz"
    backup_make(options, file)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * at)])

    with pytest.raises(NotABackup):
        backup_restore(empty, file)
    assert not empty.data.exists()


def test_one_in_which_a_byte_changed_is_refused(options: Options, empty: Options, tmp_path: Path) -> None:
    file, other = tmp_path / "b.tar.gz", tmp_path / "c.tar.gz"
    backup_make(options, file)
    with tarfile.open(file) as whole, tarfile.open(other, "w:gz") as changed:
        for member in whole:
            content = bytearray(whole.extractfile(member).read())
            if member.name.endswith("model.bin"):
                content[5] ^= 1
            changed.addfile(member, io.BytesIO(bytes(content)))

    with pytest.raises(NotABackup, match=r"model\.bin is not as it was written"):
        backup_restore(empty, other)


@pytest.mark.parametrize("name", ["files/../../escaped", "/etc/escaped", "other/file"])
def test_one_that_reaches_outside_is_refused(empty: Options, tmp_path: Path, name: str) -> None:
    file = tmp_path / "b.tar.gz"
    with tarfile.open(file, "w:gz") as archive:
        archive.addfile(tarfile.TarInfo(name), io.BytesIO(b""))

    with pytest.raises(NotABackup):
        backup_restore(empty, file)
    assert not (tmp_path / "escaped").exists()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"format": 2}, "newer Sensui"),
        ({"migrations": ["labs.9999_of_the_future"], "version": "9.0"}, "Sensui 9.0, which is newer"),
        ({"migrations": ["account.9999_of_a_school_for_many"]}, "--school settings.toml"),
        ({"engine": "postgresql"}, "of a school on postgresql"),
    ],
)
def test_one_that_does_not_fit_is_refused(
    options: Options, empty: Options, tmp_path: Path, change, says: str
) -> None:
    file, other = tmp_path / "b.tar.gz", tmp_path / "c.tar.gz"
    backup_make(options, file)
    with tarfile.open(file) as whole, tarfile.open(other, "w:gz") as changed:
        for member in whole:
            content = whole.extractfile(member).read()
            if member.name == "manifest.json":
                content = json.dumps(json.loads(content) | change).encode()
                member.size = len(content)
            changed.addfile(member, io.BytesIO(content))

    with pytest.raises(NotABackup, match=says):
        backup_restore(empty, other)
    assert not empty.data.exists()


def test_a_damaged_database_is_told_and_not_copied(options: Options, tmp_path: Path) -> None:
    with (options.data / "school.sqlite3").open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)

    with pytest.raises((DatabaseRefused, sqlite3.DatabaseError)):
        backup_make(options, tmp_path / "b.tar.gz")
    assert not (tmp_path / "b.tar.gz").exists()


def test_a_program_that_is_missing_is_named(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    store = Postgres({"HOST": "127.0.0.1", "PORT": 1, "USER": "a", "PASSWORD": "b", "NAME": "c"})

    with pytest.raises(DatabaseRefused, match="postgresql-client"):
        store.dump(tmp_path / "d")


def test_a_database_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        Sqlite(tmp_path / "none.sqlite3").dump(tmp_path / "d")


@pytest.mark.slow
def test_a_running_school_is_copied_and_opens_again(tmp_path: Path) -> None:
    """The command, as an operator types it, beside a learner who writes."""
    own, other = (
        os.environ | {"DATABASE_URL": database_of(tmp_path / name, is_empty=name == "again")}
        for name in ("school", "again")
    )
    written = 0
    with running_school(tmp_path / "school", COURSES) as school:
        visitor = Visitor(school.entrance)
        for written in range(1, 6):
            visitor.post("/courses/shallows/mean/journal/", body=f"note {written}", based_on=str(written - 1))
        command = [
            sys.executable,
            "-c",
            "from sensui.cli import main; main()",
            "backup",
            str(tmp_path / "b.tar.gz"),
        ]
        subprocess.run([*command, "--data", str(tmp_path / "school")], check=True, timeout=60, env=own)
        restore = [*command[:3], "restore", str(tmp_path / "b.tar.gz"), "--data", str(tmp_path / "again")]
        subprocess.run(restore, check=True, timeout=60, env=other)
        refused = subprocess.run(
            [*restore[:-1], str(tmp_path / "school"), "--replace"],
            capture_output=True,
            text=True,
            timeout=60,
            env=own,
        )
    assert (2, True) == (refused.returncode, "Stop it first" in refused.stderr)
    with running_school(tmp_path / "again", COURSES) as school:
        assert f"note {written}" in Visitor(school.entrance).get("/courses/shallows/mean/journal/")


@pytest.mark.skipif(
    connection.vendor != "postgresql", reason="this suite runs on SQLite; another run has PostgreSQL"
)
@pytest.mark.django_db(transaction=True)
def test_postgresql_is_copied_by_its_own_programs(learner, tmp_path: Path) -> None:
    place = connection.settings_dict
    store = Postgres(place)
    store.dump(tmp_path / "dump")
    other = Postgres(place | {"NAME": "sensui_restored"})
    with connection.cursor() as cursor:
        cursor.execute("CREATE DATABASE sensui_restored")
    try:
        other.load(tmp_path / "dump", tmp_path, replace=False)
        with pytest.raises(DatabaseRefused, match="holds tables already"):
            other.load(tmp_path / "dump", tmp_path, replace=False)
        other.load(tmp_path / "dump", tmp_path, replace=True)
        with closing(psycopg.connect(dbname="sensui_restored", **reached(place))) as restored:
            found = restored.execute("SELECT username FROM accounts_user").fetchall()
        assert [(learner.username,)] == found
    finally:
        with connection.cursor() as cursor:
            cursor.execute("DROP DATABASE sensui_restored WITH (FORCE)")


def reached(place: dict[str, object]) -> dict[str, object]:
    names = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD"}
    return {name: place[key] for name, key in names.items() if place[key]}
