"""Pictures of a learner's own, in the home that all of the learner's notebooks share.

The learner's code may have put anything there under any name: nothing is followed, opened or shown from here, only
names are listed, and a new file takes the place of whatever had its name.
"""

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from ..accounts.models import User
from .errors import NoPicture

ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
LARGEST_PICTURE = 8 * 1024 * 1024
MOST_PICTURES = 20
_LONGEST_NAME = 80
_READABLE = 0o644
"""a kernel behind the wall is somebody else"""


@dataclass(frozen=True, kw_only=True)
class OwnFile:
    """A picture in the home."""

    name: str
    size: int
    """in bytes"""


def home_name(learner_id: int) -> str:
    """The folder of a learner below all homes."""
    return f"learner-{learner_id}"


def own_file_list(learner: User) -> tuple[OwnFile, ...]:
    """The pictures that are there, by name."""
    with suppress(FileNotFoundError), os.scandir(_place(learner)) as entries:
        files = [
            OwnFile(name=entry.name, size=entry.stat(follow_symlinks=False).st_size)
            for entry in entries
            if entry.is_file(follow_symlinks=False) and entry.name.lower().endswith(ENDINGS)
        ]
        return tuple(sorted(files, key=lambda file: file.name))
    return ()


def own_file_put(*, learner: User, file: UploadedFile) -> str:
    """Put a picture into the home, in the place of one of the same name. Returns that name. Raises NoPicture."""
    name = _safe(str(file.name))
    there = {one.name for one in own_file_list(learner)}
    if not name.lower().endswith(ENDINGS) or (file.size or 0) > LARGEST_PICTURE:
        raise NoPicture
    if name not in there and len(there) >= MOST_PICTURES:
        raise NoPicture(most=MOST_PICTURES)
    with _opened(learner) as home:
        draft = f".{secrets.token_hex(8)}"
        descriptor = os.open(
            draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, _READABLE, dir_fd=home
        )
        try:
            with os.fdopen(descriptor, "wb") as opened:
                os.fchmod(opened.fileno(), _READABLE)
                for chunk in file.chunks():
                    opened.write(chunk)
            os.rename(draft, name, src_dir_fd=home, dst_dir_fd=home)
        except OSError as error:  # a folder of that name, or a full disk
            with suppress(OSError):
                os.unlink(draft, dir_fd=home)
            raise NoPicture from error
    return name


def own_file_remove(*, learner: User, name: str) -> None:
    """Remove a picture; one that is not there is no fault."""
    if name in {one.name for one in own_file_list(learner)}:
        with _opened(learner) as home, suppress(OSError):
            os.unlink(name, dir_fd=home)


def _safe(name: str) -> str:
    """The last part of a name, without what a path or a command could make something of."""
    stem, ending = os.path.splitext(re.split(r"[/\\]", name)[-1])
    kept = re.sub(r"[^\w.]+", "-", stem).strip(".-")[:_LONGEST_NAME]
    return f"{kept or 'photo'}{ending.lower()}"


def _place(learner: User) -> Path:
    return Path(settings.OPTIONS.data) / "homes" / home_name(learner.pk)


@contextmanager
def _opened(learner: User) -> Iterator[int]:
    """The home, made as a kernel would make it; held by its descriptor, so that no name can lead elsewhere."""
    place = _place(learner)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        place.mkdir(mode=0o700)
    home = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        yield home
    finally:
        os.close(home)
