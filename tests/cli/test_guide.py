"""The guide for authors is followed to the letter, and what it promises comes true."""

import re
import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

TEACH = Path(__file__).parents[2] / "docs" / "guide" / "teach"
BLOCK = re.compile(r"^```(?P<kind>\w+)(?: (?P<word>\S+))?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A piece of code on the page: a file to write, or commands to type."""

    kind: str
    word: str | None
    body: str


def blocks_of(page: str) -> list[Block]:
    text = (TEACH / page).read_text(encoding="utf-8")
    return [Block(one["kind"], one["word"], one["body"]) for one in BLOCK.finditer(text)]


def test_both_languages_have_the_same_code() -> None:
    assert blocks_of("write-a-lab.md") == blocks_of("write-a-lab.ja.md")


@pytest.mark.slow
def test_whoever_follows_the_guide_has_a_lab_that_is_proved(sensui) -> None:
    said = None
    for block in blocks_of("write-a-lab.md"):
        if block.kind == "console":
            for line in block.body.splitlines():
                program, *arguments = shlex.split(line.removeprefix("$ "))
                if program == "rm":
                    subprocess.run([program, *arguments], check=True)
                    continue
                said = sensui(*arguments)
                assert said.code == (1 if block.word == "fails" else 0), said.out + said.err
        elif block.kind == "diff":
            assert said is not None
            assert all(line in said.out for line in block.body.splitlines())
        else:
            Path(block.word or "").write_text(block.body, encoding="utf-8")

    assert said is not None
    assert "Everything holds" in said.out
    assert Path("one-hot.ipynb").exists()
