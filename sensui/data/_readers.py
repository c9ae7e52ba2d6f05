"""Files become arrays."""

import gzip
import hashlib
import io
import struct
import tarfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ._errors import DataDamaged
from ._sets import DataSet
from ._shapes import Array
from ._where import Found

_SIDE, _CHANNELS = 32, 3
_RECORD = 1 + _CHANNELS * _SIDE * _SIDE
"""of CIFAR-10: the class, then a picture, one channel after the other"""


def must_be_whole(wanted: DataSet, here: Found) -> None:
    """Raises DataDamaged when one of its makers' files has another hash."""
    for file, path in zip(wanted.files, here.files, strict=True):
        with path.open("rb") as opened:
            if hashlib.file_digest(opened, "sha256").hexdigest() != file.sha256:
                raise DataDamaged(path, wanted.name)


def idx(path: Path) -> Array:
    """An array of bytes in the format of MNIST, compressed."""
    with gzip.open(path, "rb") as opened:
        _, _, _, axes = struct.unpack("4B", opened.read(4))
        shape = struct.unpack(f">{axes}I", opened.read(4 * axes))
        return np.frombuffer(opened.read(), np.uint8).reshape(shape)


def idx_digest(values: Array) -> str:
    """The SHA-256 that these values have as an uncompressed file of that format."""
    head = struct.pack(f">4B{values.ndim}I", 0, 0, 8, values.ndim, *values.shape)
    return hashlib.sha256(head + np.ascontiguousarray(values, np.uint8).tobytes()).hexdigest()


def cifar(path: Path) -> tuple[Array, Array, Array, Array]:
    """CIFAR-10 from its binary archive: pictures and classes, those to train with and those to test."""
    batches = {name: _records(data) for name, data in _members(path)}
    train = [batches[f"data_batch_{number}.bin"] for number in range(1, 6)]
    x_test, y_test = batches["test_batch.bin"]
    return np.concatenate([x for x, _ in train]), np.concatenate([y for _, y in train]), x_test, y_test


def _members(path: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(path, "r:gz") as archive:
        for member in archive:
            opened = archive.extractfile(member) if member.name.endswith(".bin") else None
            if opened is not None:
                yield Path(member.name).name, opened.read()


def _records(data: bytes) -> tuple[Array, Array]:
    rows = np.frombuffer(data, np.uint8).reshape(-1, _RECORD)
    pictures = rows[:, 1:].reshape(-1, _CHANNELS, _SIDE, _SIDE)
    return np.ascontiguousarray(pictures.transpose(0, 2, 3, 1)), rows[:, 0]


def jpegs(path: Path) -> tuple[Array, Array]:
    """Pictures and classes from a pack: JPEG files one after the other, and where each begins."""
    from PIL import Image

    with np.load(path) as pack:
        data, begins, labels = pack["blob"].tobytes(), pack["offsets"], pack["labels"]
    files = (io.BytesIO(data[begins[i] : begins[i + 1]]) for i in range(len(begins) - 1))
    return np.stack([np.asarray(Image.open(file).convert("RGB")) for file in files]), labels
