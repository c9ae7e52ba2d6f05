"""A verdict on a terminal: a line for each exercise, what was found below it, the function at fault by name."""

from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from sensui.course import Lang
from sensui.grading import ExerciseVerdict, Finding, Kind, Outcome, Verdict

from ._gradebook import score_of
from ._lang import Tongue
from ._wrap import wrapped

SIGNS = {
    Outcome.PASSED: ("✓", "green"),
    Outcome.FAILED: ("✗", "red"),
    Outcome.ERROR: ("✗", "red"),
    Outcome.STOPPED: ("■", "red"),
    Outcome.MISSING: ("…", "yellow"),
}
OUTCOMES = {
    Outcome.PASSED: "合格",
    Outcome.FAILED: "不合格",
    Outcome.ERROR: "エラー",
    Outcome.STOPPED: "停止",
    Outcome.MISSING: "未記入",
}
STYLES = {Kind.MISCONCEPTION: "bold", Kind.BLAME: "bold yellow", Kind.NOTE: "dim"}
"""how a finding is set; all others are plain"""


def print_verdict(verdict: Verdict, console: Console, tongue: Tongue) -> None:
    """Print the verdict on one submission."""
    width = max((len(one.name) for one in verdict.exercises), default=0)
    told: set[str] = set()
    for one in verdict.exercises:
        console.print(_line(one, tongue, width))
        for finding in _findings(one, told):
            print_words(
                console, finding.message.in_(Lang(tongue)), style=STYLES.get(finding.kind, ""), indent=4
            )
        if one.findings:
            console.print()
        told.add(one.name)
    console.print(_score(verdict, tongue))


def print_words(console: Console, words: str, *, style: str = "", indent: int = 0) -> None:
    """Print a text in lines as wide as the terminal, in either language."""
    for line in wrapped(words, width=console.width - indent):
        console.print(Line(" " * indent + line, style=style), soft_wrap=True)


def _findings(one: ExerciseVerdict, told: set[str]) -> tuple[Finding, ...]:
    """What to say of an exercise; of others that it only rests on, not again what stands above already."""
    others = set(one.at_fault) - {one.name}
    if one.name not in one.at_fault and others and others <= told:
        return tuple(finding for finding in one.findings if finding.kind is Kind.BLAME)
    return one.findings


def outcome_of(outcome: Outcome, tongue: Tongue) -> str:
    """The word for an outcome."""
    return tongue(en=str(outcome), ja=OUTCOMES[outcome])


def _line(one: ExerciseVerdict, tongue: Tongue, width: int) -> Table:
    sign, colour = SIGNS[one.outcome]
    line = Table.grid(padding=(0, 2))
    line.add_column(width=1)
    line.add_column(min_width=width)
    line.add_column(min_width=8)
    line.add_column(justify="right", min_width=7)
    line.add_column()
    line.add_row(
        Line(sign, style=colour),
        Line(one.name, style="bold"),
        Line(outcome_of(one.outcome, tongue), style=colour),
        score_of(one.points, one.max_points),
        _fault(one, tongue),
    )
    return line


def _fault(one: ExerciseVerdict, tongue: Tongue) -> Line:
    """The functions to mend, where one of them is another exercise's."""
    if not set(one.at_fault) - {one.name}:
        return Line()
    names = ", ".join(one.at_fault)
    return Line(tongue(en=f"at fault: {names}", ja=f"原因: {names}"), style="yellow")


def _score(verdict: Verdict, tongue: Tongue) -> Line:
    passed = sum(one.outcome is Outcome.PASSED for one in verdict.exercises)
    count, score = len(verdict.exercises), score_of(verdict.score, verdict.max_score)
    words = tongue(
        en=f"{verdict.lab}: {score} points, {passed} of {count} exercises passed, in {verdict.seconds:.1f} s",
        ja=f"{verdict.lab}: {score} 点、{count} 課題中 {passed} 課題に合格 ({verdict.seconds:.1f} 秒)",
    )
    return Line(words, style="bold green" if verdict.passed else "bold")
