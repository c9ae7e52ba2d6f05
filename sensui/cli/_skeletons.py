"""Folders made from templates, and the lists that name them kept up to date."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from ._problems import Problem

TEMPLATES = Path(__file__).parent / "templates"
SUFFIX = ".tmpl"
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FIRST_UNIT, FIRST_LAB = "first-steps", "standardize"


def make_course(name: str, folder: Path) -> Path:
    """Make a course with one unit and one lab. Raises Problem."""
    course = _fresh(name, folder)
    _write(TEMPLATES / "course", course, name=name)
    make_unit(FIRST_UNIT, course)
    return course


def make_unit(name: str, folder: Path) -> Path:
    """Make a unit with a lecture, a quiz and a lab in a course's folder. Raises Problem."""
    _must_hold(folder, "course.toml")
    unit = _fresh(name, folder)
    _write(TEMPLATES / "unit", unit, name=name)
    _add(folder / "course.toml", "units", name)
    _add_terms(folder / "glossary.toml")
    make_lab(FIRST_LAB, unit)
    return unit


def make_lab(name: str, folder: Path) -> Path:
    """Make a lab in a unit's folder. Raises Problem."""
    _must_hold(folder, "unit.toml")
    lab = _fresh(name, folder / "labs")
    _write(TEMPLATES / "lab", lab, name=name)
    _add(folder / "unit.toml", "items", f"labs/{name}")
    return lab


def _fresh(name: str, folder: Path) -> Path:
    if not KEBAB.fullmatch(name) or len(name) > 48:
        raise Problem(
            en=f"The name is {name!r}, expected at most 48 small letters, digits and hyphens, like `my-course`.",
            ja=f"名前 {name!r} は使えません。`my-course` のように、英小文字と数字とハイフンで 48 文字までにしてください。",
        )
    target = folder / name
    if target.exists():
        raise Problem(
            en=f"{target}: this is already there, expected a new name. Choose another.",
            ja=f"{target}: 既にあります。別の名前にしてください。",
        )
    return target


def _must_hold(folder: Path, file: str) -> None:
    if not (folder / file).is_file():
        raise Problem(
            en=f"{folder}: there is no {file} here. Go to the right folder, or name it by --in.",
            ja=f"{folder}: {file} がありません。正しいフォルダーに移るか、--in で指定してください。",
        )


def _write(template: Path, target: Path, *, name: str) -> None:
    for source in sorted(template.rglob(f"*{SUFFIX}")):
        file = target / source.relative_to(template).with_suffix("")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source.read_text(encoding="utf-8").replace("@NAME@", name), encoding="utf-8")


def _add(file: Path, key: str, name: str) -> None:
    """Put a name at the end of a list in a TOML file, and leave all else in it as it is."""
    text = file.read_text(encoding="utf-8")
    listed = tomllib.loads(text).get(key, [])
    if name in listed:
        return
    found = re.search(rf"^{key}\s*=\s*\[(?P<inside>[^\]]*)\]", text, re.MULTILINE)
    if found is None:
        raise Problem(
            en=f"{file}: there is no list `{key}`. Write `{key} = [{', '.join(_quoted([*listed, name]))}]` into it.",
            ja=f"{file}: `{key}` のリストがありません。`{key} = [{', '.join(_quoted([*listed, name]))}]` と書いてください。",
        )
    inside = found["inside"].rstrip()
    is_tall = "\n" in inside
    comma = "" if not inside.strip() or inside.endswith(",") else ","
    added = f'\n  "{name}",\n' if is_tall else f'{" " if inside else ""}"{name}"'
    start, end = found.span("inside")
    file.write_text(f"{text[:start]}{inside}{comma}{added}{text[end:]}", encoding="utf-8")


def _add_terms(glossary: Path) -> None:
    """Add the template's terms that the glossary does not have."""
    text = glossary.read_text(encoding="utf-8") if glossary.exists() else ""
    known = {term["id"] for term in tomllib.loads(text).get("term", [])}
    for term in _terms():
        found = re.search(r'^id = "(?P<id>[^"]+)"', term, re.MULTILINE)
        if found and found["id"] not in known:
            text = f"{text.rstrip()}\n\n{term}".lstrip()
    glossary.write_text(text, encoding="utf-8")


def _terms() -> Iterator[str]:
    text = (TEMPLATES / f"terms.toml{SUFFIX}").read_text(encoding="utf-8")
    yield from (f"[[term]]{part.rstrip()}\n" for part in text.split("[[term]]")[1:])


def _quoted(names: list[str]) -> list[str]:
    return [f'"{name}"' for name in names]
