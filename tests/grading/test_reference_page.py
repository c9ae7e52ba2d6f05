"""The page about checks names everything that a check can say."""

import inspect
import re
from pathlib import Path

import pytest

from sensui.grading.checks import Check

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "checks.md"
SAYS = sorted(name for name, _ in inspect.getmembers(Check, inspect.isfunction) if not name.startswith("_"))


@pytest.mark.parametrize("name", SAYS)
def test_whatever_a_check_can_say_has_a_heading(name: str) -> None:
    assert f"### `{name}`" in PAGE.read_text(encoding="utf-8")


def test_every_heading_is_something_that_a_check_can_say() -> None:
    headings = re.findall(r"^### `(\w+)`$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)

    assert SAYS == sorted(headings)
