"""The settings of a school for many: what is wrong is said all at once, in words, and nothing is opened."""

import subprocess
import sys
from pathlib import Path

import pytest

from sensui.sandbox import open_sandbox
from sensui.school import Options, _wall
from sensui.school._school_faults import SchoolRefused
from sensui.school._school_file import read_school_file
from sensui.school._school_words import words_for

GOOD = """
[school]
name = "Blue Water"
hosts = ["school.example.org"]
data = "/var/lib/sensui"
[email]
from = "school@example.org"
folder = "/var/mail/sensui"
"""


def settings(tmp_path: Path, text: str = GOOD, **changes: str) -> Path:
    """The good settings, with some lines of [school] put over."""
    for key, value in changes.items():
        kept = [line for line in text.splitlines() if not line.startswith(f"{key} =")]
        text = "\n".join(kept).replace("[school]", f"[school]\n{key} = {value}")
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return file


def faults(file: Path) -> dict[str, str]:
    with pytest.raises(SchoolRefused) as refused:
        read_school_file(file)
    return {fault.name: fault.said.en for fault in refused.value.faults}


def test_what_is_needed_is_little(tmp_path):
    options = Options.from_school(settings(tmp_path))

    assert (False, True, 1) == (options.token_entry, options.https, options.proxies)
    assert "school.example.org" in options.hosts


@pytest.mark.parametrize(
    ("key", "value", "word"),
    [
        ("isolation", '"none"', "expected auto, bubblewrap or container"),
        ("debug", "true", "expected false"),
        ("hosts", '["*"]', "without a wildcard"),
        ("hosts", '[".example.org"]', "without a wildcard"),
        ("hosts", '["https://school.example.org/"]', "a name alone"),
        ("https", "false", "true, since school.example.org is reached from outside"),
        ("data", '"here"', "from / on"),
        ("proxies", "9", "a number from 0 to 5"),
        ("sign_up", '"maybe"', "open or invited"),
        ("operators", '["captain"]', "e-mail addresses"),
    ],
)
def test_what_must_not_be_is_refused_in_one_sentence(tmp_path, key, value, word):
    (said,) = faults(settings(tmp_path, **{key: value})).values()

    assert word in said


def test_on_loopback_no_https_is_needed(tmp_path):
    file = settings(tmp_path, hosts='["localhost", "127.0.0.1"]', https="false")

    assert not Options.from_school(file).https


@pytest.mark.parametrize("secret", ["short", "change-me" * 8, "a" * 60, "django-insecure-" + "x8K2m" * 10])
def test_a_weak_secret_key_is_refused(tmp_path, secret):
    (tmp_path / "key").write_text(secret)

    assert "school.secret_key" in faults(settings(tmp_path, secret_key=f'{{ file = "{tmp_path}/key" }}'))


def test_a_secret_written_into_the_settings_is_refused(tmp_path):
    text = GOOD + '[database]\nurl = "postgresql://sensui:9f2c7be1a4@db/sensui"\n'

    assert "from a file or the environment" in faults(settings(tmp_path, text))["database.url"]


def test_a_default_password_is_refused_wherever_it_stands(tmp_path, monkeypatch):
    monkeypatch.setenv("DB", "postgresql://sensui:postgres@db/sensui")

    assert (
        "default password"
        in faults(settings(tmp_path, GOOD + '[database]\nurl = { env = "DB" }\n'))["database.url"]
    )


def test_all_faults_are_told_at_once_and_a_slip_of_the_pen_is_recognized(tmp_path):
    text = GOOD.replace("name =", "nmae =").replace('folder = "/var/mail/sensui"', "")
    said = faults(settings(tmp_path, text, debug="true", isolation='"none"'))

    assert {"school.name", "school.nmae", "school.debug", "school.isolation", "email"} == set(said)
    assert "expected `school.name`" in said["school.nmae"]


def test_every_key_has_its_words_in_both_languages():
    from sensui.school._school_file import SchoolFile

    for name in keys(SchoolFile):
        expected, example = words_for(name)
        assert "a known key" != expected.en, f"{name} has no entry in _school_words.py"
        assert example.ja != example.en


def keys(model: type, before: str = "") -> list[str]:
    from typing import get_args

    found = []
    for name, facts in model.model_fields.items():
        whole = f"{before}{facts.alias or name}"
        found.append(whole)
        kinds = [facts.annotation, *get_args(facts.annotation)]
        for kind in kinds:
            if hasattr(kind, "model_fields") and kind.__name__ != "Secret":
                found += keys(kind, f"{whole}.")
    return found


def test_a_school_with_accounts_does_not_open_where_auto_finds_no_wall(tmp_path, monkeypatch):
    monkeypatch.setattr(_wall, "default_sandbox", lambda: open_sandbox("none"))

    with pytest.raises(SchoolRefused, match="finds no wall here"):
        _wall.refuse_without_wall(Options.from_school(settings(tmp_path)))


def test_the_command_says_it_and_ends_with_two(tmp_path):
    command = [
        sys.executable,
        "-c",
        "from sensui.cli import main; main()",
        "serve",
        "--lang",
        "en",
        "--school",
    ]
    file = settings(tmp_path, isolation='"none"', debug="true")
    ended = subprocess.run([*command, str(file)], capture_output=True, text=True, check=False)

    assert (2, 2) == (ended.returncode, len(ended.stderr.splitlines()))
    assert all(line.startswith("sensui: ") for line in ended.stderr.splitlines())
