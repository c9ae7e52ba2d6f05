"""Whoever reads one language reads the same course: same scenes, exercises, formulas and figures, each in its language.

The format checks the same while it reads; here it is compared once more from the files alone, without its readers.
"""

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

COURSES = Path(__file__).parents[2] / "courses"
JAPANESE = re.compile(r"[぀-ヿ㐀-䶿一-鿿。、「」]")
LETTERS = re.compile(r"[a-z]{3,}")
CODE = re.compile(r"^```.*?^```|`[^`]*`", re.DOTALL | re.MULTILINE)
FORMULA = re.compile(r"\$\$(.+?)\$\$|\$([^$\n]+?)\$", re.DOTALL)
NO_WORDS = re.compile(r"\]\([^)]*\)|https?://\S+|\{#?[\w.-]+\}|<[^>]+>|:::\S+")
HEADING = re.compile(r"^#{2,3} (?P<title>.+?) \{#(?P<id>[\w-]+)\}$", re.MULTILINE)
BLOCK = re.compile(r"^:::(?P<name>[\w-]+)(?P<rest>.*)$", re.MULTILINE)

PAGES = sorted(page for page in COURSES.rglob("*.en.md") if page.with_name(f"{page.name[:-6]}.ja.md").exists())
TOML = sorted(COURSES.rglob("*.toml"))
PROGRAMS = sorted(
    file for folder in ("misconceptions", "alternatives") for file in COURSES.rglob(f"labs/*/{folder}/*.py")
)


def name(file: Path) -> str:
    return str(file.relative_to(COURSES))


def both(page: Path) -> tuple[str, str]:
    other = page.with_name(f"{page.name[:-6]}.ja.md")
    return page.read_text(encoding="utf-8"), other.read_text(encoding="utf-8")


def sections(text: str) -> dict[str, str]:
    """The text below each heading with an id, in order; what stands before the first has none."""
    parts, found = [0], list(HEADING.finditer(text))
    parts += [match.start() for match in found]
    ids = ["", *(match["id"] for match in found)]
    return {id: text[start:end] for id, start, end in zip(ids, parts, [*parts[1:], len(text)], strict=True)}


def formulas(text: str) -> Counter[str]:
    found = (display or inline for display, inline in FORMULA.findall(CODE.sub(" ", text)))
    return Counter(" ".join(formula.split()) for formula in found)


def blocks(text: str) -> list[str]:
    """Directives in order; of figures and quick questions what is the same in both languages."""
    return [
        match["name"] + (figure_of(match["rest"]) if match["name"] == "figure" else "")
        for match in BLOCK.finditer(text)
    ]


def figure_of(rest: str) -> str:
    """Its name and its parameters, without the caption in quotation marks."""
    return re.sub(r'\b(caption|title)="[^"]*"', "", rest).rstrip()


def words(text: str) -> str:
    return NO_WORDS.sub(" ", FORMULA.sub(" ", CODE.sub(" ", text)))


def is_english(text: str) -> bool:
    return not JAPANESE.search(words(text))


def is_japanese(text: str) -> bool:
    """It has Japanese in it, or so little that it is a name or a number."""
    left = words(text)
    return bool(JAPANESE.search(left)) or len(LETTERS.findall(left)) < 3


def texts(value: object, key: str = "") -> Iterator[tuple[str, str, str]]:
    """Every table with both languages, wherever it lies, with its key."""
    if isinstance(value, dict):
        if isinstance(value.get("en"), str) and isinstance(value.get("ja"), str):
            yield key, value["en"], value["ja"]
        for inner, one in value.items():
            yield from texts(one, f"{key}.{inner}")
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from texts(one, f"{key}[{place}]")


def test_there_is_something_to_compare():
    assert len(PAGES) >= 20
    assert len(TOML) > 30
    assert len(PROGRAMS) > 200


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_both_pages_have_the_same_scenes_blocks_figures_and_formulas(page: Path):
    en, ja = map(sections, both(page))

    assert list(en) == list(ja)
    for id in en:
        assert blocks(en[id]) == blocks(ja[id]), id
        assert formulas(en[id]) == formulas(ja[id]), id


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_paragraph_is_in_the_language_of_its_page(page: Path):
    for text, speaks in zip(both(page), (is_english, is_japanese), strict=True):
        without_code = CODE.sub(lambda code: "`" if code[0].startswith("```") else code[0], text)
        paragraphs = (part for part in re.split(r"\n\s*\n|\n(?=:::)", without_code) if "docs" not in part[:9])
        wrong = [part for part in paragraphs if not speaks(part) and ":::api" not in part]
        assert [] == wrong


@pytest.mark.parametrize("file", TOML, ids=name)
def test_every_text_of_a_toml_file_is_in_its_language_and_has_the_same_formulas(file: Path):
    for key, en, ja in texts(tomllib.loads(file.read_text(encoding="utf-8"))):
        assert is_english(en), key
        assert is_japanese(ja), key
        assert set(formulas(en)) == set(formulas(ja)), key


@pytest.mark.parametrize("file", PROGRAMS, ids=name)
def test_what_a_program_beside_a_lab_says_is_in_both_languages(file: Path):
    docstring = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    said = list(texts(tomllib.loads(docstring or "")))

    assert said or file.parent.name == "alternatives"
    for key, en, ja in said:
        assert is_english(en), key
        assert is_japanese(ja), key
