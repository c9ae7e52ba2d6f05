"""A backup as a file: one tar archive, with a list of what is in it and how each part must read."""

import json
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import file_digest, sha256
from pathlib import Path, PurePosixPath
from tempfile import SpooledTemporaryFile
from typing import IO, Any

FORMAT = 1
MANIFEST = "manifest.json"
DATABASE = "database"
FILES = "files"
_IN_MEMORY = 8 * 1024 * 1024


class NotABackup(ValueError):
    """The file is none of ours, or something in it is not as it was written."""


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a backup holds."""

    made_at: str
    version: str
    engine: str
    """`sqlite` or `postgresql`"""
    migrations: tuple[str, ...]
    """`app.name` of every migration that the database had been through"""
    digests: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 of each member, by its name in the archive"""
    left_out: tuple[str, ...] = ()
    """links, sockets and what vanished while it was read"""

    def to_json(self) -> str:
        return json.dumps({"format": FORMAT, **self.__dict__}, indent=1, sort_keys=True)

    @classmethod
    def from_json(cls, text: bytes) -> "Manifest":
        try:
            given = json.loads(text)
            if given.pop("format") != FORMAT:
                raise NotABackup("it was made by a newer Sensui: install that version first")
            lists = {name: tuple(given.pop(name)) for name in ("migrations", "left_out")}
            return cls(**given, **lists)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            if isinstance(error, NotABackup):
                raise
            raise NotABackup("its list of contents cannot be read") from error


class Writer:
    """Puts files into an archive and remembers how they read."""

    def __init__(self, archive: tarfile.TarFile) -> None:
        self._archive = archive
        self.digests: dict[str, str] = {}
        self.left_out: list[str] = []

    def add(self, file: Path, name: str) -> None:
        """A file as it is now; one that vanishes meanwhile is left out."""
        # A learner's own program may be writing it: it is read once, and what was read is what is kept.
        with SpooledTemporaryFile(max_size=_IN_MEMORY) as copy:
            try:
                mode = file.stat().st_mode
                _copy(file, copy)
            except FileNotFoundError:
                self.left_out.append(name)
                return
            size = copy.tell()
            copy.seek(0)
            self.digests[name] = file_digest(copy, sha256).hexdigest()  # type: ignore[arg-type]
            copy.seek(0)
            self._archive.addfile(_member(name, size, mode), copy)

    def close(self, manifest: Manifest) -> None:
        """The list of contents comes last: an archive that was cut off has none."""
        from io import BytesIO

        text = manifest.to_json().encode()
        self._archive.addfile(_member(MANIFEST, len(text), 0o600), BytesIO(text))


def unpacked(file: Path, into: Path) -> Manifest:
    """Unpack a backup into an empty folder, each part as it was written. NotABackup when a byte is not."""
    try:
        with tarfile.open(file, "r:gz") as archive:
            for member in archive:
                _check_name(member)
                archive.extract(member, into, filter="data")
    except (tarfile.TarError, EOFError, OSError) as error:
        if isinstance(error, FileNotFoundError | PermissionError) and error.filename == str(file):
            raise
        raise NotABackup("it is damaged, or was cut off") from error
    listed = into / MANIFEST
    if not listed.is_file():
        raise NotABackup("it was cut off: its end is missing")
    manifest = Manifest.from_json(listed.read_bytes())
    listed.unlink()
    found = dict(_digests(into))
    if found != dict(manifest.digests):
        wrong = sorted(set(found.items()) ^ set(manifest.digests.items()))
        raise NotABackup(f"{wrong[0][0]} is not as it was written")
    return manifest


def _check_name(member: tarfile.TarInfo) -> None:
    first = PurePosixPath(member.name).parts[:1]
    if not member.isfile() or first not in {(MANIFEST,), (DATABASE,), (FILES,)}:
        raise NotABackup(f"{member.name} does not belong into one")


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    for file in folder.rglob("*"):
        if file.is_file():
            with file.open("rb") as content:
                yield file.relative_to(folder).as_posix(), file_digest(content, sha256).hexdigest()


def _copy(file: Path, to: IO[Any]) -> None:
    from shutil import copyfileobj

    with file.open("rb") as content:
        copyfileobj(content, to)


def _member(name: str, size: int, mode: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, mode & 0o700
    return member
