"""Each format is read, wherever it lies; and what is not as in the original is said."""

import gzip
import hashlib
import io
import struct
import tarfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sensui.data import SETS, DataDamaged, DataNotHere, UnknownData, cifar10, fashion_mnist, mnist, set_named
from sensui.data import _loaders as loaders

GREY = np.arange(3 * 4 * 5, dtype=np.uint8).reshape(3, 4, 5)
LABELS = np.array([2, 0, 1], np.uint8)


def as_idx(values: np.ndarray) -> bytes:
    return gzip.compress(
        struct.pack(f">4B{values.ndim}I", 0, 0, 8, values.ndim, *values.shape) + values.tobytes()
    )


def put(monkeypatch: pytest.MonkeyPatch, folder: Path, name: str, *contents: bytes) -> None:
    """Originals of a set that are not the true ones: their own hashes are the ones to have."""
    one = SETS[name]
    (folder / name).mkdir(parents=True)
    files = []
    for file, content in zip(one.files, contents, strict=True):
        (folder / name / file.name).write_bytes(content)
        files.append(replace(file, sha256=hashlib.sha256(content).hexdigest()))
    monkeypatch.setattr(loaders, "SETS", {**SETS, name: replace(one, files=tuple(files))})


@pytest.mark.parametrize(("name", "load"), [("mnist", mnist), ("fashion_mnist", fashion_mnist)])
def test_the_original_files_become_arrays(name, load, cache: Path, monkeypatch: pytest.MonkeyPatch):
    put(monkeypatch, cache, name, as_idx(GREY), as_idx(LABELS), as_idx(GREY[:2]), as_idx(LABELS[:2]))

    data = load()

    np.testing.assert_array_equal(GREY, data.x_train)
    np.testing.assert_array_equal(LABELS, data.y_train)
    assert np.int64 == data.y_train.dtype
    assert ((2, 4, 5), (2,)) == (data.x_test.shape, data.y_test.shape)
    assert data.note is None
    assert 10 == len(data.classes)


def test_an_original_that_was_changed_is_refused(cache: Path, monkeypatch: pytest.MonkeyPatch):
    put(monkeypatch, cache, "mnist", as_idx(GREY), as_idx(LABELS), as_idx(GREY), as_idx(LABELS))
    changed = cache / "mnist" / SETS["mnist"].files[1].name
    changed.write_bytes(as_idx(LABELS[::-1]))

    with pytest.raises(DataDamaged, match=changed.name):
        mnist()


def test_a_copy_of_mnist_is_told_by_its_values(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SENSUI_DATA", str(tmp_path))
    (tmp_path / "mnist").mkdir()
    np.savez(tmp_path / "mnist" / "mnist.npz", x_train=GREY, y_train=LABELS, x_test=GREY, y_test=LABELS)

    with pytest.raises(DataDamaged, match=r"mnist\.npz"):
        mnist()


def test_the_folders_that_are_named_come_before_the_cache(cache: Path, tmp_path: Path, monkeypatch):
    put(monkeypatch, cache, "fashion_mnist", *[as_idx(GREY), as_idx(LABELS)] * 2)
    monkeypatch.setenv("SENSUI_DATA", f"{tmp_path / 'nothing'}:{tmp_path / 'offline'}")
    (tmp_path / "offline" / "fashion_mnist").mkdir(parents=True)
    part = {"x_train": GREY, "y_train": LABELS, "x_test": GREY[:1], "y_test": LABELS[:1]}
    np.savez(tmp_path / "offline" / "fashion_mnist" / "fashion_mnist_part.npz", **part)

    data = fashion_mnist()

    assert 1 == len(data.x_test)
    assert "3 to train and 1 to test" in data.note.en
    assert "一部だけ" in data.note.ja


def test_cifar10_is_read_from_its_archive_with_colours_last(cache: Path, monkeypatch: pytest.MonkeyPatch):
    records = np.random.default_rng(0).integers(0, 256, (2, 3073)).astype(np.uint8)
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as tar:
        for name in (
            *(f"data_batch_{number}.bin" for number in range(1, 6)),
            "test_batch.bin",
            "readme.html",
        ):
            member = tarfile.TarInfo(f"cifar-10-batches-bin/{name}")
            member.size = records.nbytes
            tar.addfile(member, io.BytesIO(records.tobytes()))
    put(monkeypatch, cache, "cifar10", archive.getvalue())

    data = cifar10()

    assert ((10, 32, 32, 3), (2, 32, 32, 3)) == (data.x_train.shape, data.x_test.shape)
    assert records[1, 0] == data.y_train[1]
    assert records[1, 1 + 1024 + 32 + 7] == data.x_train[1, 1, 7, 1]


def test_pictures_kept_as_jpeg_are_said_to_be_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SENSUI_DATA", str(tmp_path))
    (tmp_path / "cifar10").mkdir()
    files = []
    for shade in (40, 200):
        file = io.BytesIO()
        Image.new("RGB", (32, 32), (shade, 0, 0)).save(file, "JPEG")
        files.append(file.getvalue())
    pack = {
        "blob": np.frombuffer(b"".join(files), np.uint8),
        "offsets": np.cumsum([0, *map(len, files)]),
        "labels": np.array([3, 5], np.uint8),
    }
    for part in ("train", "test"):
        np.savez(tmp_path / "cifar10" / f"cifar10_jpeg_{part}.npz", **pack)

    data = cifar10()

    assert (2, 32, 32, 3) == data.x_train.shape
    assert abs(int(data.x_test[1, 5, 5, 0]) - 200) < 8
    assert [3, 5] == data.y_test.tolist()
    assert "JPEG" in data.note.ja


def test_a_set_that_is_nowhere_names_the_command_to_run():
    with pytest.raises(DataNotHere) as missing:
        cifar10()

    assert "sensui data fetch cifar10" in missing.value.en
    assert "sensui data fetch cifar10" in missing.value.ja
    assert [missing.value.en, missing.value.ja] == missing.value._render_traceback_()


def test_a_hyphen_does_for_an_underscore_and_an_unknown_name_is_told_the_known_ones():
    assert "fashion_mnist" == set_named("Fashion-MNIST").name
    with pytest.raises(UnknownData, match="cifar10"):
        set_named("imagenet")
