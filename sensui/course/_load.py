"""Read one file of a course, whatever it holds, and say what is wrong with it."""

import re
import tomllib
import types
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from ._faults import Report, shown

Model = TypeVar("Model", bound=BaseModel)
Place = tuple[int | str, ...]

LINE = re.compile(r"at line (\d+)")


def read_text(report: Report) -> str | None:
    """The text of the report's file with plain line ends, or None and a fault."""
    try:
        if report.file.is_file():
            return _plain(report.file.read_bytes().decode("utf-8-sig"))
        found = "a folder" if report.file.is_dir() else "missing"
    except UnicodeDecodeError as error:
        found = f"not UTF-8 at byte {error.start}"
    except OSError as error:
        found = f"not readable ({error.strerror})"
    report.add("file", found=found, expected="a text file in UTF-8", fix="Write it, or name another one.")
    return None


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_toml(report: Report, model: type[Model]) -> Model | None:
    """The report's file as this model, or None and faults."""
    text = read_text(report)
    return None if text is None else parse_toml(report, model, text)


def parse_toml(report: Report, model: type[Model], text: str, *, first_line: int = 1) -> Model | None:
    """TOML as this model, or None and faults; `first_line` is where it stands in its file."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        _say_where(report, text, error, first_line)
        return None
    try:
        return model.model_validate(data)
    except ValidationError as error:
        details = error.errors(include_url=False)
        for detail in details:
            # a list is also "too short" when what it holds is refused; that is said once
            if not any(_is_inside(other["loc"], detail["loc"]) for other in details):
                _say_what(report, model, data, detail)
        return None


def _is_inside(place: Place, other: Place) -> bool:
    return len(place) > len(other) and place[: len(other)] == other


def _say_where(report: Report, text: str, error: Exception, first_line: int) -> None:
    lines = text.rstrip("\n").split("\n")
    line = LINE.search(str(error))
    place = int(line[1]) if line else len(lines)
    if line or "end of document" in str(error):
        key, found = f"line {first_line + place - 1}", shown(lines[place - 1].strip())
    else:
        key, found = "file", "something that Python's reader gives up on"
    report.add(key, found=found, expected="TOML", fix=f"The reader says: {error}.")


def _say_what(report: Report, model: type[BaseModel], data: Any, detail: ErrorDetails) -> None:
    place = detail["loc"]
    if detail["type"] == "extra_forbidden":
        known = list(_fields_at(model, place[:-1]))
        near = get_close_matches(str(place[-1]), known, n=1)
        fix = f"Did you mean `{near[0]}`?" if near else "Remove it."
        expected = "one of the keys " + ", ".join(f"`{name}`" for name in known)
        report.add(_path(data, place), found="an unknown key", expected=expected, fix=fix)
        return
    field = _field_at(model, place)
    expected = field.description if field and field.description else "what the reference says"
    example = field.examples[0] if field and field.examples else "a value"
    value = detail["input"]
    if detail["type"] == "missing" or value == "" or (isinstance(value, str) and not value.strip()):
        found, fix = "missing", f"Write `{example}`."
    else:
        found, fix = shown(value), f"Write it like `{example}`."
    report.add(_path(data, _real(data, place)), found=found, expected=expected, fix=fix)


def _real(data: Any, place: Place) -> Place:
    """The place without what only pydantic knows: the arms of a union, the mark of a dict's key."""
    real: list[int | str] = []
    for part in place:
        inside = isinstance(data, dict) and (part in data or not real or part not in UNION_ARMS)
        if inside or (isinstance(data, list) and isinstance(part, int)):
            real.append(part)
            data = _step(data, part)
    return tuple(real) or place[:1]


UNION_ARMS = frozenset({"float", "int", "str", "[key]"})


def _step(data: Any, part: int | str) -> Any:
    try:
        return data[part]
    except (KeyError, IndexError, TypeError):
        return None


def _path(data: Any, place: Place) -> str:
    """The place as an author reads it: `item[log-loss].ask.ja`."""
    path = ""
    for part in place:
        data = _step(data, part)
        if isinstance(part, int):
            label = next((data[k] for k in ("id", "name") if isinstance(_step(data, k), str)), part + 1)
            path += f"[{label}]"
        else:
            path += f".{part}" if path else part
    return path


def _field_at(model: type[BaseModel], place: Place) -> FieldInfo | None:
    found = None
    fields = _fields_of(model)
    for part in place:
        if isinstance(part, str) and part in fields:
            found = fields[part]
            fields = next((_fields_of(inner) for inner in _models_in(found.annotation)), {})
    return found


def _fields_at(model: type[BaseModel], place: Place) -> dict[str, FieldInfo]:
    fields = _fields_of(model)
    for part in place:
        if isinstance(part, str) and part in fields:
            fields = next((_fields_of(inner) for inner in _models_in(fields[part].annotation)), fields)
    return fields


def _fields_of(model: type[BaseModel]) -> dict[str, FieldInfo]:
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        if issubclass(annotation, BaseModel):
            yield annotation
        return
    for inner in get_args(annotation):
        yield from _models_in(inner)
