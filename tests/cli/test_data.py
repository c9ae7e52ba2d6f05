"""`sensui data` says what there is and where it lies."""

import json
from pathlib import Path

import numpy as np
import pytest


@pytest.fixture
def offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a part of one set, and an empty cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SENSUI_DATA", str(tmp_path / "offline"))
    folder = tmp_path / "offline" / "fashion_mnist"
    folder.mkdir(parents=True)
    np.savez(folder / "fashion_mnist_part.npz", x_train=np.zeros(1))
    return folder


def test_the_list_says_of_each_set_what_it_is_and_whether_it_is_here(sensui, offline: Path):
    said = sensui("data", "list")

    assert 0 == said.code
    assert "sensui data fetch mnist" in said.out
    assert f"{offline} (a copy, not the original files)" in said.out


def test_the_list_speaks_japanese(sensui, offline: Path):
    assert "手書き数字" in sensui("data", "list", "--lang", "ja").out


def test_where_as_json_has_folders_and_facts(sensui, offline: Path):
    said = json.loads(sensui("data", "where", "fashion-mnist", "mnist", "--json").out)

    assert str(offline.parent) == said["folders"][0]
    assert [("fashion_mnist", str(offline), False), ("mnist", None, None)] == [
        (one["name"], one["folder"], one["original"]) for one in said["sets"]
    ]


def test_an_unknown_set_is_one_sentence(sensui, offline: Path):
    said = sensui("data", "fetch", "imagenet", "--lang", "ja")

    assert 2 == said.code
    assert "sensui: 'imagenet' というデータセットはありません" in said.err


def test_a_server_that_is_silent_is_one_sentence(sensui, offline: Path, monkeypatch: pytest.MonkeyPatch):
    from dataclasses import replace

    from sensui.data import SETS, _sets

    one = SETS["mnist"]
    lost = replace(one, files=tuple(replace(file, urls=("http://127.0.0.1:9/x",)) for file in one.files))
    monkeypatch.setattr(_sets, "SETS", {"mnist": lost})

    said = sensui("data", "fetch", "mnist")

    assert 2 == said.code
    assert "could not be fetched from 127.0.0.1:9" in said.err
    assert 1 == len(said.err.strip().splitlines())
