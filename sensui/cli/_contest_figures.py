"""What the standing field of each contest reached, on a terminal."""

from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from sensui.grading.proof import Proof

from ._lang import Tongue


def print_fields(screen: Console, proof: Proof, tongue: Tongue) -> None:
    """Print a table for each contest: public and private score of every program, and how long it took."""
    for contest in proof.contests:
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
        table.add_column(tongue(en="entrant", ja="相手"), min_width=20)
        for title in (
            tongue(en="public", ja="公開"),
            tongue(en="private", ja="非公開"),
            tongue(en="s", ja="秒"),
        ):
            table.add_column(title, justify="right")
        for one in contest.entrants:
            table.add_row(one.entrant, f"{one.public:.4f}", f"{one.private:.4f}", f"{one.seconds:.1f}")
        screen.print(Line(f"\n{contest.contest}  {contest.metric}", style="bold"))
        screen.print(table)
