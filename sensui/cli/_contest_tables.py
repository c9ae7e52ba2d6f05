"""Boards and scores of contests on a terminal."""

from collections.abc import Mapping
from typing import Any

from rich.table import Table
from rich.text import Text as Line

from sensui.course import Contest
from sensui.grading.contests import METRICS, Scores

from ._console import console
from ._lang import Tongue

FIELD, MINE = "dim", "bold"


def print_board(contest: str, said: Mapping[str, Any], tongue: Tongue) -> None:
    """Print a page of the board; who is of the standing field is said."""
    screen = console()
    which = {"public": ("public", "公開"), "private": ("private", "非公開")}
    en, ja = which.get(str(said.get("board")), ("", ""))
    screen.print(Line(f"{contest}  {said.get('metric')}  {tongue(en=en, ja=ja)}", style="bold"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for title, justify in (("#", "right"), (tongue(en="name", ja="名前"), "left")):
        table.add_column(title, justify=justify)  # type: ignore[arg-type]
    table.add_column(tongue(en="score", ja="スコア"), justify="right")
    table.add_column(tongue(en="entries", ja="提出"), justify="right")
    for row in said.get("rows", ()):
        _add(table, row, tongue)
    screen.print(table)
    if int(said.get("pages") or 1) > 1:
        page, pages = said.get("page"), said.get("pages")
        screen.print(
            Line(tongue(en=f"page {page} of {pages}", ja=f"{pages} ページ中 {page} ページ"), style="dim")
        )


def _add(table: Table, row: Mapping[str, Any], tongue: Tongue) -> None:
    name = str(row.get("name"))
    if row.get("is_field"):
        name += tongue(en=" (field)", ja=" (最初からいる相手)")
    if row.get("is_mine"):
        name += tongue(en=" ← you", ja=" ← あなた")
    style = FIELD if row.get("is_field") else MINE if row.get("is_mine") else ""
    score = f"{float(row.get('score') or 0):.4f}"
    entries = "" if row.get("is_field") else str(row.get("entries", ""))
    table.add_row(str(row.get("rank")), Line(name), score, entries, style=style)


def print_score(contest: Contest, scores: Scores, tongue: Tongue) -> None:
    """Print the public score and how it came about."""
    screen, metric = console(), METRICS[contest.metric]
    title = metric.title.in_(tongue)
    screen.print(Line(f"{contest.path}  {title} {metric.shown(scores.public)}", style="bold"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    for part in scores.breakdown:
        note = part.note.in_(tongue) if part.note else ""
        table.add_row(
            part.name.in_(tongue), str(part.examples), metric.shown(part.score), Line(note, style="dim")
        )
    screen.print(table)
