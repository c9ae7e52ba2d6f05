"""Many verdicts in one table, on a terminal or as CSV."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.table import Table
from rich.text import Text as Line

from sensui.school.cells import harmless

from ._console import console
from ._lang import Tongue

Result = dict[str, Any]
FACTS = ("file", "lab", "lang", "score", "max_score", "seconds", "error")


def print_table(results: list[Result], tongue: Tongue) -> None:
    """Print a line for each notebook, then how many there were."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(tongue(en="notebook", ja="ノートブック"), overflow="fold")
    table.add_column(tongue(en="points", ja="点"), justify="right", no_wrap=True)
    table.add_column(tongue(en="to be mended", ja="直すところ"), overflow="fold")
    for one in results:
        table.add_row(_short(one["file"], results), *_summary(one, tongue))
    screen = console()
    screen.print(table)
    screen.print(_count(results, tongue))


def write_csv(file: Path, results: list[Result]) -> None:
    """Write a line for each notebook, with a column for each exercise's points."""
    exercises = list(dict.fromkeys(name for one in results for name, _ in _points(one)))
    with file.open("w", encoding="utf-8-sig", newline="") as text:
        writer = csv.writer(text)
        writer.writerow([*FACTS, *exercises])
        for one in results:
            points = dict(_points(one))
            facts = [harmless(one.get(fact, "")) for fact in FACTS]
            writer.writerow([*facts, *(points.get(name, "") for name in exercises)])


def score_of(points: float, most: float) -> str:
    """Points of so many, without needless decimals."""
    return f"{points:g}/{most:g}"


def _summary(one: Result, tongue: Tongue) -> tuple[Line, Line]:
    if "error" in one:
        return Line("–", style="red"), Line(one["error"].removeprefix(f"{one['file']}: "), style="red")
    faulty = list(dict.fromkeys(name for each in one["exercises"] for name in each["at_fault"]))
    missing = [each["name"] for each in one["exercises"] if each["outcome"] == "missing"]
    parts = [", ".join(faulty)]
    if missing:
        parts.append(tongue(en=f"missing: {', '.join(missing)}", ja=f"未記入: {', '.join(missing)}"))
    score = Line(score_of(one["score"], one["max_score"]), style="green" if not faulty + missing else "")
    return score, Line("; ".join(part for part in parts if part))


def _short(file: str, results: list[Result]) -> str:
    """The file's name, with its folders where another one has the same name."""
    name = Path(file).name
    same = sum(Path(one["file"]).name == name for one in results)
    return name if same == 1 else file


def _count(results: list[Result], tongue: Tongue) -> str:
    judged = [one for one in results if "error" not in one]
    broken = len(results) - len(judged)
    mean = sum(one["score"] / one["max_score"] for one in judged if one["max_score"]) / max(1, len(judged))
    return tongue(
        en=f"{len(judged)} judged, {broken} could not be judged; mean {mean:.0%}",
        ja=f"採点 {len(judged)} 件、採点できなかったもの {broken} 件。平均 {mean:.0%}",
    )


def _points(one: Result) -> Iterator[tuple[str, float]]:
    """An exercise's column and points; the lab's name keeps exercises of one name apart."""
    lab = str(one.get("lab", "")).rsplit("/", 1)[-1]
    yield from ((f"{lab}/{each['name']}", each["points"]) for each in one.get("exercises", ()))
