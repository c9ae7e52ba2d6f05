"""A copy of the whole school, taken while it runs, and put back.

The database is copied first, and the files afterwards: a file is written before its row, so whatever a row in the copy
speaks of is in the copy too.
"""

import os
import shutil
import tarfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sensui import __version__

from .._options import Options
from .archive import DATABASE, FILES, Manifest, NotABackup, Writer, unpacked
from .databases import DatabaseRefused, store_of
from .running import RunningAlready, nobody_runs

NEVER = frozenset({"cache", "logs"})
"""made anew when they are missing"""
_BARE = NEVER | {"secret-key"}
"""what stands in a folder as soon as the settings were read"""

__all__ = ["DatabaseRefused", "NotABackup", "RunningAlready", "SchoolThere", "backup_make", "backup_restore"]


class SchoolThere(RuntimeError):
    """A school is in the place where another one is to be put."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} holds a school already")
        self.folder = folder


def backup_make(options: Options, to: Path) -> Manifest:
    """Write a backup to a new file. DatabaseRefused when the database cannot be copied; FileExistsError."""
    if to.exists():
        raise FileExistsError(17, "there is a file already", str(to))
    draft = to.with_name(f".{to.name}.{os.getpid()}")
    try:
        with (
            tarfile.open(draft, "x:gz", compresslevel=6) as archive,
            TemporaryDirectory(prefix="sensui-backup-") as folder,
        ):
            os.chmod(draft, 0o600)  # it holds keys and what people wrote
            manifest = _write(options, Writer(archive), Path(folder))
        _sync(draft)
        draft.rename(to)
    finally:
        draft.unlink(missing_ok=True)
    return manifest


def backup_restore(options: Options, file: Path, *, replace: bool = False) -> tuple[Manifest, Path | None]:
    """Put a school where the options say. What was there before is moved aside, and its place returned.

    NotABackup, SchoolThere (without `replace`), RunningAlready, DatabaseRefused; then nothing has changed."""
    data, was_there = options.data, options.data.exists()
    try:
        with nobody_runs(data), TemporaryDirectory(prefix=".restoring-", dir=data) as folder:
            return _restore(options, file, Path(folder), replace=replace)
    except BaseException:
        if not was_there:
            shutil.rmtree(data, ignore_errors=True)
        raise


def _restore(options: Options, file: Path, folder: Path, *, replace: bool) -> tuple[Manifest, Path | None]:
    manifest = unpacked(file, folder)
    store = store_of(options)
    _check_fits(manifest, store.engine)
    if not replace and (store.holds_something() or _holds_files(options.data)):
        raise SchoolThere(options.data)
    files = folder / FILES
    files.mkdir(exist_ok=True, mode=0o700)
    store.load(folder / DATABASE, files, replace=replace)
    aside = _set_aside(options.data)
    # Within one file system a name is all that changes.
    for one in files.iterdir():
        one.rename(options.data / one.name)
    return manifest, aside


def _write(options: Options, writer: Writer, folder: Path) -> Manifest:
    store = store_of(options)
    dump = folder / DATABASE
    store.dump(dump)
    writer.add(dump, DATABASE)
    for file in _files(options.data, writer):
        writer.add(file, f"{FILES}/{file.relative_to(options.data).as_posix()}")
    manifest = Manifest(
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        version=__version__,
        engine=store.engine,
        migrations=_migrations(),
        digests=writer.digests,
        left_out=tuple(writer.left_out),
    )
    writer.close(manifest)
    return manifest


def _files(data: Path, writer: Writer) -> Iterator[Path]:
    """What is kept of the data folder; links and sockets, which a learner's program may leave, are not."""
    for folder, names, files in os.walk(data):
        here = Path(folder)
        if here == data:
            names[:] = [name for name in names if name not in NEVER and not name.startswith(".")]
            files = [name for name in files if not name.startswith(("school.sqlite3", "."))]
        for name in sorted(files):
            if (here / name).is_file() and not (here / name).is_symlink():
                yield here / name
            else:
                writer.left_out.append((here / name).relative_to(data).as_posix())


def _migrations() -> tuple[str, ...]:
    from django.db import connection
    from django.db.migrations.recorder import MigrationRecorder

    return tuple(sorted(f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations()))


FOR_MANY = frozenset({"account", "socialaccount", "mfa", "usersessions"})
"""whose tables only a school with accounts has"""


def _check_fits(manifest: Manifest, engine: str) -> None:
    from django.db.migrations.loader import MigrationLoader

    if manifest.engine != engine:
        raise NotABackup(f"it is of a school on {manifest.engine}, and this one is on {engine}")
    # Only what is on disk: the database may not be there yet.
    known = {
        f"{app}.{name}" for app, name in MigrationLoader(None, ignore_no_migrations=True).disk_migrations
    }
    newer = sorted(set(manifest.migrations) - known)
    if {name.partition(".")[0] for name in newer} & FOR_MANY:
        raise NotABackup("it is of a school for many, whose settings must be named: --school settings.toml")
    if newer:
        raise NotABackup(
            f"it was made by Sensui {manifest.version}, which is newer than this one: install that first"
        )


def _holds_files(data: Path) -> bool:
    return data.is_dir() and any(
        one.name not in _BARE and not one.name.startswith(".") for one in data.iterdir()
    )


def _set_aside(data: Path) -> Path | None:
    """What is in the folder, moved into one of its own; what is made anew is dropped."""
    held = _holds_files(data)
    aside = data / f".before-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    if held:
        aside.mkdir(mode=0o700)
    for one in list(data.iterdir()):
        if one.name.startswith("."):
            continue
        if held and one.name not in NEVER:
            one.rename(aside / one.name)
        elif one.is_dir():
            shutil.rmtree(one)
        else:
            one.unlink()
    return aside if held else None


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
