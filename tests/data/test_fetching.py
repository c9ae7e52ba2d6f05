"""What is fetched is whole or refused, goes on where it stopped, and every failure is one sentence."""

import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sensui.data import DataDamaged, DataUnreachable, fetch, find, found, mnist


def test_a_set_is_fetched_into_a_folder_of_its_own_that_others_may_read(numbers, server, cache: Path):
    folder = fetch(numbers)

    assert cache / "numbers" == folder
    assert server.content == (folder / "numbers.bin").read_bytes()
    assert 0o644 == stat.S_IMODE((folder / "numbers.bin").stat().st_mode)
    assert ["numbers.bin"] == [file.name for file in folder.iterdir()]


def test_what_is_there_is_not_fetched_again(numbers, server):
    fetch(numbers)
    fetch(numbers)

    assert [""] == server.asked


def test_a_fetch_that_was_cut_off_goes_on_where_it_stopped(numbers, server):
    server.stops_after = 4000
    with pytest.raises(DataUnreachable, match=r"127\.0\.0\.1"):
        fetch(numbers)
    server.stops_after = None

    folder = fetch(numbers)

    assert ["", "bytes=4000-"] == server.asked
    assert server.content == (folder / "numbers.bin").read_bytes()


def test_a_server_that_cannot_go_on_is_asked_for_all_of_it(numbers, server):
    server.stops_after = 4000
    with pytest.raises(DataUnreachable):
        fetch(numbers)
    server.stops_after, server.knows_ranges = None, False

    folder = fetch(numbers)

    assert server.content == (folder / "numbers.bin").read_bytes()


def test_a_file_with_another_hash_is_refused_in_both_languages_and_not_kept(numbers, server, cache: Path):
    server.content = server.content[::-1]

    with pytest.raises(DataDamaged) as refused:
        fetch(numbers)

    assert "SHA-256" in refused.value.en
    assert "正しいファイルではありません" in refused.value.ja
    assert [] == list((cache / "numbers").iterdir())


def test_after_a_wrong_file_the_right_one_is_fetched_from_its_beginning(numbers, server):
    right, server.content = server.content, b"?" * len(server.content)
    with pytest.raises(DataDamaged):
        fetch(numbers)
    server.content = right

    fetch(numbers)

    assert ["", ""] == server.asked


def test_where_one_server_is_silent_the_next_is_asked(numbers, server):
    (file,) = numbers.files
    two = replace(numbers, files=(replace(file, urls=("http://127.0.0.1:9/numbers.bin", *file.urls)),))

    assert (fetch(two) / "numbers.bin").is_file()


def test_without_a_network_one_sentence_says_what_can_be_done(numbers):
    (file,) = numbers.files
    lost = replace(numbers, files=(replace(file, urls=("http://127.0.0.1:9/numbers.bin",)),))

    with pytest.raises(DataUnreachable) as refused:
        fetch(lost)

    assert "sensui data fetch numbers" in refused.value.en
    assert "SENSUI_DATA" in refused.value.en
    assert "続きから取得できます" in refused.value.ja


def test_a_set_that_may_be_fetched_is_fetched_when_it_is_needed(numbers, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("SENSUI_DATA_FETCH")

    here = find(numbers)

    assert here.is_original
    assert found(numbers) == here


def test_a_program_without_its_data_ends_with_the_sentence_and_no_traceback():
    said = subprocess.run(
        [sys.executable, "-c", f"from sensui.data import {mnist.__name__}; mnist()"],
        capture_output=True,
        text=True,
    )

    assert 1 == said.returncode
    assert ["The data set mnist is not here yet", "データセット mnist はまだここになく"] == [
        line[: len(start)]
        for line, start in zip(
            said.stderr.splitlines(),
            ["The data set mnist is not here yet", "データセット mnist はまだここになく"],
            strict=True,
        )
    ]
