"""A notebook as JSON: made safe when it comes in, packed to be kept, told apart by its cells."""

import json
import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import uuid4

from sensui.course import Lang, Level

from ..typed import without_nul
from .errors import NotADocument

Document = dict[str, Any]
Cell = dict[str, Any]

_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_KINDS = frozenset({"code", "markdown", "raw"})
# What others wrote there would make their output run as a program, or is known better from the record.
_NOT_OURS = frozenset({"trusted", "signature", "execution", "widgets"})
MOST_CELLS = 2000
# What a class types is packed several times a second: a sixth larger than at level 6, in a third of the time.
_QUICKLY = 3


def cleaned(given: object) -> Document:
    """The notebook with what may be kept: cells and metadata, no outputs. NotADocument when it is none."""
    if not isinstance(given, dict) or not isinstance(given.get("cells"), list):
        raise NotADocument
    if len(given["cells"]) > MOST_CELLS:
        raise NotADocument
    taken: set[str] = set()
    return {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": _metadata(given.get("metadata")),
        "cells": [_cell(cell, taken) for cell in given["cells"]],
    }


def with_ids(given: object) -> object:
    """The notebook with the ids that its cells have elsewhere: Colab keeps them in the metadata."""
    if not isinstance(given, dict) or not isinstance(given.get("cells"), list):
        return given
    cells = [_with_id(cell) if isinstance(cell, dict) else cell for cell in given["cells"]]
    return {**given, "cells": cells}


def _with_id(cell: dict[str, object]) -> dict[str, object]:
    metadata = cell.get("metadata")
    elsewhere = metadata.get("id") if isinstance(metadata, dict) else None
    return {**cell, "id": elsewhere or cell.get("id")}


def _cell(given: object, taken: set[str]) -> Cell:
    if not isinstance(given, dict) or given.get("cell_type") not in _KINDS:
        raise NotADocument
    cell: Cell = {
        "id": _id(given.get("id"), taken),
        "cell_type": given["cell_type"],
        "metadata": _metadata(given.get("metadata")),
        "source": source_of(given),
    }
    if cell["cell_type"] == "code":
        cell |= {"outputs": [], "execution_count": None}
    elif isinstance(given.get("attachments"), dict):
        cell["attachments"] = given["attachments"]
    return cell


def _id(given: object, taken: set[str]) -> str:
    id = given if isinstance(given, str) and _ID.fullmatch(given) and given not in taken else uuid4().hex
    taken.add(id)
    return id


def _metadata(given: object) -> dict[str, Any]:
    return {k: v for k, v in given.items() if k not in _NOT_OURS} if isinstance(given, dict) else {}


def source_of(cell: Mapping[str, Any]) -> str:
    """A cell's source, which files may hold as a list of lines."""
    source = cell.get("source", "")
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    if not isinstance(source, str):
        raise NotADocument
    return source.replace("\r\n", "\n").replace("\r", "\n")


def packed(value: object) -> bytes:
    """JSON, small enough to be kept many times over; the same value gives the same bytes."""
    return zlib.compress(_json(value), _QUICKLY)


def unpacked(kept: bytes | memoryview) -> Any:
    return json.loads(zlib.decompress(bytes(kept)))


def digest_of(value: object) -> str:
    return sha256(_json(value)).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Written:
    """A document in the form in which it is kept."""

    document: Document
    content: bytes
    digest: str


def written(document: Document) -> Written:
    """The same as `packed` and `digest_of`, in one go."""
    text = _json(document)
    content = zlib.compress(text, _QUICKLY)
    return Written(document=document, content=content, digest=sha256(text).hexdigest())


def _json(value: object) -> bytes:
    # ASCII holds whatever a browser may send, half letters among them.
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def plain(value: Any) -> Any:
    """JSON as every database can keep it: without the letters that PostgreSQL cannot hold."""
    if isinstance(value, str):
        return without_nul(value).encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {plain(key): plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list | tuple) else value


def ours(cell: Mapping[str, Any]) -> dict[str, Any]:
    """What the school wrote into a cell's or a notebook's metadata."""
    said = cell.get("metadata", {}).get("sensui")
    return said if isinstance(said, dict) else {}


def choices_in(document: Mapping[str, Any]) -> tuple[Lang | None, Level | None]:
    """The language and the level that a notebook says it has."""
    about = ours(document)
    lang, level = about.get("lang"), about.get("level")
    return (Lang(lang) if lang in list(Lang) else None, Level(level) if level in list(Level) else None)


def exercise_of(cell: Mapping[str, Any]) -> str | None:
    """The exercise that a code cell answers."""
    if cell.get("cell_type") != "code":
        return None
    named = ours(cell).get("exercise")
    return named if isinstance(named, str) else None


def same_cell(one: Cell | None, other: Cell | None) -> bool:
    """Do two cells say the same? How they are folded does not matter."""
    if one is None or other is None:
        return one is other
    return one["source"] == other["source"] and one["cell_type"] == other["cell_type"]


def cells_by_id(document: Document) -> dict[str, Cell]:
    return {cell["id"]: cell for cell in document["cells"]}


def cells_changed(before: Document, after: Document) -> int:
    """How many cells are new, gone or different."""
    old, new = cells_by_id(before), cells_by_id(after)
    return sum(not same_cell(old.get(id), new.get(id)) for id in old.keys() | new.keys())


def with_outputs(document: Document, outputs: Iterable[tuple[str, list[Any], int | None]]) -> Document:
    """The notebook with what its cells showed."""
    shown = {cell: (kept, count) for cell, kept, count in outputs}
    cells = []
    for cell in document["cells"]:
        if cell["cell_type"] == "code" and cell["id"] in shown:
            kept, count = shown[cell["id"]]
            cell = {**cell, "outputs": kept, "execution_count": count}
        cells.append(cell)
    return {**document, "cells": cells}
