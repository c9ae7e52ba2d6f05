"""The tree keeps its promises: no path of one machine, no left-over, no text in one language only."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LEFT_OVER = re.compile(r"\b(TODO|FIXME|XXX)\b")


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("this is no git checkout, so nothing says which files belong to it")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_is_larger_than_a_megabyte(tracked: list[Path]) -> None:
    assert [] == [path for path in tracked if path.stat().st_size > 1 << 20]


def test_code_holds_no_left_overs(tracked: list[Path]) -> None:
    code = [p for p in tracked if p.suffix in {".py", ".ts"} and p != Path(__file__)]

    assert [] == [p for p in code if LEFT_OVER.search(p.read_text(encoding="utf-8", errors="replace"))]


def test_each_guide_exists_in_both_languages() -> None:
    guides = {p.name for p in (ROOT / "docs" / "guide").rglob("*.md")}

    assert {n for n in guides if n.endswith(".ja.md")} == {
        n.removesuffix(".md") + ".ja.md" for n in guides if not n.endswith(".ja.md")
    }
