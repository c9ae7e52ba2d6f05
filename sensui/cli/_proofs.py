"""A proof on a terminal: what does not hold, then the figures of each exercise."""

from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from sensui.grading.proof import ExerciseFigures, Failure, Proof, Tally

from ._console import console
from ._contest_figures import print_fields
from ._lang import Tongue
from ._verdicts import print_words

COLUMNS = (
    ("recognised", "見分けた", 10),
    ("accepted", "受け入れ", 9),
    ("killed", "変異", 12),
    ("blamed", "原因", 10),
    ("pairs", "組", 12),
)
"""in English, in Japanese, and how wide"""
TOTALS = (
    ("misconceptions refused", "退けた誤解"),
    ("misconceptions recognised", "見分けた誤解"),
    ("alternatives accepted", "受け入れた別解"),
    ("mutants killed", "退けた変異"),
    ("planted misconceptions blamed rightly", "原因を正しく言い当てた誤解"),
    ("planted pairs blamed rightly", "原因を正しく言い当てた誤解の組"),
)
"""what the figures of a proof are called, in their order"""
THIN = "*"
EXERCISE_WIDTH = 20
DIFF = {"+": "green", "-": "red"}


def print_proof(proof: Proof, tongue: Tongue) -> None:
    """Print the failures, the table and one line that says how it went."""
    screen = console()
    for failure in proof.failures:
        _print_failure(screen, failure)
    _print_tables(screen, proof, tongue)
    print_fields(screen, proof, tongue)
    for note in _notes(proof, tongue):
        screen.print(Line(note, style="dim"))
    screen.print(_last_line(proof, tongue))


def _print_failure(screen: Console, failure: Failure) -> None:
    head = Line("✗ ", style="red")
    head.append(str(failure.matter), style="bold red")
    head.append(f"  {failure.place}")
    if failure.exercise:
        head.append(f"  {failure.exercise}", style="bold")
    if failure.subject and failure.subject != failure.exercise:
        head.append(f"  {failure.subject}")
    screen.print(head)
    print_words(screen, failure.says, indent=2)
    for line in failure.diff.splitlines()[3:]:
        screen.print(Line(f"    {line}", style=DIFF.get(line[0], "dim")), soft_wrap=True)


def _print_tables(screen: Console, proof: Proof, tongue: Tongue) -> None:
    width = max([EXERCISE_WIDTH, *(len(one.exercise) + 1 for one in proof.exercises)])
    for lab in dict.fromkeys(one.lab for one in proof.exercises):
        table = _table(tongue(en="exercise", ja="課題"), width, tongue)
        for one in proof.exercises:
            if one.lab == lab:
                table.add_row(one.exercise + (THIN if one.is_thin else ""), *map(_cell, _tallies(one)))
        screen.print(Line(f"\n{lab}", style="bold"))
        screen.print(table)
    screen.print()
    screen.print(_totals(proof, tongue))


def _totals(proof: Proof, tongue: Tongue) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column()
    table.add_column(justify="right")
    for (en, ja), tally in zip(TOTALS, proof.figures.values(), strict=True):
        table.add_row(tongue(en=en, ja=ja), _cell(tally))
    return table


def _table(title: str, width: int, tongue: Tongue) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column(title, width=width, overflow="fold")
    for en, ja, figures in COLUMNS:
        table.add_column(tongue(en=en, ja=ja), justify="right", no_wrap=True, width=figures)
    return table


def _tallies(one: ExerciseFigures) -> tuple[Tally, ...]:
    return one.recognised, one.accepted, one.killed, one.blamed, one.pairs


def _cell(tally: Tally) -> Line:
    if tally.share is None:
        return Line("–", style="dim")
    style = "green" if tally.share == 1 else "red"
    return Line(f"{tally.done}/{tally.of} {_percent(tally.share)}", style=style)


def _percent(share: float) -> str:
    """Never 100 % unless it is all of them."""
    return "100%" if share == 1 else f"{min(share, 0.99):.0%}"


def _notes(proof: Proof, tongue: Tongue) -> list[str]:
    notes = []
    if any(one.is_thin for one in proof.exercises):
        notes.append(
            tongue(
                en=f"{THIN} fewer than 4 misconceptions or 2 alternatives",
                ja=f"{THIN} 誤解が 4 つ未満、または別解が 2 つ未満",
            )
        )
    equivalent = sum(one.equivalent for one in proof.exercises)
    unnoticed = sum(one.unnoticed for one in proof.exercises)
    if equivalent:
        notes.append(
            tongue(
                en=f"mutants declared equivalent by their authors: {equivalent}",
                ja=f"作者が同値と宣言した変異: {equivalent}",
            )
        )
    if unnoticed:
        notes.append(
            tongue(
                en=f"planted misconceptions that a dependent exercise has no way to notice: {unnoticed}",
                ja=f"植えた誤解のうち、それを使う課題の結果に現れないもの: {unnoticed}",
            )
        )
    return notes


def _last_line(proof: Proof, tongue: Tongue) -> Line:
    count = len(proof.failures)
    if proof.holds:
        words = tongue(
            en=f"Everything holds ({proof.seconds:.0f} s, seed {proof.seed}).",
            ja=f"すべて成り立ちます ({proof.seconds:.0f} 秒、シード {proof.seed})。",
        )
        return Line(words, style="bold green")
    words = tongue(
        en=f"{count} thing{'s do' if count > 1 else ' does'} not hold ({proof.seconds:.0f} s, seed {proof.seed}).",
        ja=f"成り立たないことが {count} 件あります ({proof.seconds:.0f} 秒、シード {proof.seed})。",
    )
    return Line(words, style="bold red")
