"""The files that a learner takes home: training data with labels, test inputs without, a sample of what to hand in."""

import csv
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from sensui.course import Form

from ._boxes import Boxes
from ._data import ContestData

SAMPLE = "sample_submission.csv"
WORTH = 0.75
"""of its size: what is left larger than that is not packed"""


def write_data(data: ContestData, folder: Path) -> tuple[Path, ...]:
    """Write the files into a folder, and say which; none holds the answer to a test example."""
    folder.mkdir(parents=True, exist_ok=True)
    if data.contest.metric.form is Form.ACTIONS:
        return (_write_readme(data, folder, ()),)
    write = _write_texts if isinstance(data.inputs, tuple) else _write_arrays
    files = write(data, folder)
    sample = _write_sample(data, folder)
    return (*files, sample, _write_readme(data, folder, (*files, sample)))


def _write_arrays(data: ContestData, folder: Path) -> tuple[Path, ...]:
    train, test = folder / "train.npz", folder / "test.npz"
    parts = {"inputs": data.train.inputs, "labels": np.array(_plain(data.train.labels))}
    if data.train.groups is not None:
        parts["groups"] = data.train.groups
    save = np.savez_compressed if _shrinks(data.inputs) else np.savez
    save(train, **parts)
    save(test, ids=np.arange(data.rows), inputs=data.inputs)
    return train, test


def _shrinks(values: np.ndarray) -> bool:
    """Is packing worth the wait? Photographs are noise to it."""
    some = values[:200].tobytes()
    return len(zlib.compress(some, 1)) < WORTH * len(some)


def _write_texts(data: ContestData, folder: Path) -> tuple[Path, ...]:
    train, test = folder / "train.csv", folder / "test.csv"
    id, *columns = data.contest.columns
    label = columns[0] if len(columns) == 1 else "label"
    groups = data.train.groups
    names = ["input", label] if groups is None else ["input", label, "group"]
    parts = [data.train.inputs, _plain(data.train.labels), *([] if groups is None else [groups.tolist()])]
    _write_csv(train, names, zip(*parts, strict=True))
    _write_csv(test, [id, "input"], enumerate(data.inputs))
    return train, test


def _plain(labels: Any) -> list[Any]:
    """Labels as a file can hold them: numbers and texts as they are, boxes as entries write them."""
    if isinstance(labels, np.ndarray):
        return labels.tolist()  # type: ignore[no-any-return]
    return [label if isinstance(label, str) else _boxes_text(label) for label in labels]


def _boxes_text(boxes: Boxes) -> str:
    return "; ".join(
        f"{box.label} {box.sure:g} {box.x:g} {box.y:g} {box.width:g} {box.height:g}" for box in boxes
    )


def _write_sample(data: ContestData, folder: Path) -> Path:
    """An entry that is accepted and knows only how often each answer comes."""
    file = folder / SAMPLE
    cells = _usual(data)
    _write_csv(file, data.contest.columns, ([number, *cells] for number in range(data.rows)))
    return file


def _usual(data: ContestData) -> list[Any]:
    labels = data.train.labels
    match data.contest.metric.form:
        case Form.LABEL:
            return [int(np.bincount(labels).argmax())]
        case Form.PROBABILITIES:
            shares = np.bincount(labels, minlength=len(data.contest.classes)) / len(labels)
            return [round(float(share), 6) for share in shares]
        case Form.SCORE:
            return [0.5]
        case Form.NUMBER:
            return [round(float(np.mean(labels)), 6)]
    return [""]


def _write_csv(file: Path, names: Any, rows: Any) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(names)
        writer.writerows(rows)


def _write_readme(data: ContestData, folder: Path, files: tuple[Path, ...]) -> Path:
    readme = folder / "README.txt"
    readme.write_text("\n".join(_readme(data, files)) + "\n", encoding="utf-8")
    return readme


def _readme(data: ContestData, files: tuple[Path, ...]) -> Iterator[str]:
    contest = data.contest
    yield f"{contest.title.en} / {contest.title.ja}"
    yield ""
    for file in files:
        yield f"{file.name}: {_what(data, file)}"
    for number, name in enumerate(contest.classes):
        yield f"  {number} = {name.en} / {name.ja}"


def _what(data: ContestData, file: Path) -> str:
    columns = ", ".join(data.contest.columns)
    match file.stem:
        case "train":
            groups = "" if data.train.groups is None else ", groups"
            return f"inputs {_shape(data.train.inputs)}, labels{groups}"
        case "test":
            return f"ids, inputs {_shape(data.inputs)}"
    return f"{columns}; {data.rows} rows"


def _shape(inputs: Any) -> str:
    return f"{inputs.shape} {inputs.dtype}" if isinstance(inputs, np.ndarray) else f"({len(inputs)},)"
