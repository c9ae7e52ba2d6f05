"""The page about notebooks elsewhere says all that there is, and nothing else."""

import re
from pathlib import Path

import pytest

from sensui.jupyter._arguments import OPTIONS
from sensui.jupyter._extension import NAMES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/reference/jupyter.md").read_text(encoding="utf-8")
SOURCES = [file.read_text(encoding="utf-8") for file in (ROOT / "sensui/jupyter").glob("*.py")]
VARIABLE = re.compile(r'"(SENSUI_\w+|JPY_\w+|__vsc_\w+)"')


def rows(heading: str) -> list[str]:
    found = re.search(rf"^## {re.escape(heading)}\n(?P<body>.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None, heading
    return re.findall(r"^\| `([^`]+)` \|", found["body"], re.MULTILINE)


def test_every_magic_has_a_heading_and_every_heading_a_magic() -> None:
    assert [f"%{name}" for name in NAMES] == re.findall(r"^## `(%\w+)`$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("name", NAMES)
def test_every_option_of_a_magic_has_a_row(name: str) -> None:
    assert list(OPTIONS[name]) == rows(f"`%{name}`")


def test_every_variable_that_is_read_is_named() -> None:
    read = {name for source in SOURCES for name in VARIABLE.findall(source)}

    assert {"SENSUI_SCHOOL", "SENSUI_TOKEN", "SENSUI_DEBUG"} <= read
    assert [] == sorted(name for name in read if f"`{name}`" not in PAGE)


def test_the_addresses_are_those_of_the_school() -> None:
    api = (ROOT / "sensui/school/labs/elsewhere_api.py").read_text(encoding="utf-8")
    served = [re.sub(r"<\w+:(\w+)>", r"<\1>", one) for one in re.findall(r'"(api/elsewhere/[^"]*)"', api)]

    assert [f"/{one}" for one in served] == [
        one.partition(" ")[2] for one in rows("The addresses of a school")
    ]


def test_every_refusal_has_its_status_on_the_page() -> None:
    files = ("labs/elsewhere.py", "labs/elsewhere_api.py", "accounts/bearer.py")
    programs = "".join((ROOT / "sensui/school" / file).read_text(encoding="utf-8") for file in files)
    used = set(re.findall(r"(?:status=|: )(4\d\d|503)\b", programs)) | {"429"}

    assert used == set(re.findall(r"^\| (\d{3}) \|", PAGE, re.MULTILINE))
