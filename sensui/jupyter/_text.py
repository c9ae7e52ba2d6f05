"""A report as plain text, for a terminal."""

from typing import TYPE_CHECKING

from ._phrases import SIGNS, fault_of, outcome_of, points_of, score_of
from ._said import Exercise, Verdict

if TYPE_CHECKING:
    from ._report import Report


def text_of(report: "Report") -> str:
    """The report in lines."""
    lang = report.lang
    lines = [words.in_(lang) for words in report.above]
    lines += [report.link] if report.link else []
    lines += _lines(report.verdict, lang) if report.verdict else []
    return "\n".join([*lines, *(words.in_(lang) for words in report.below)])


def _lines(verdict: Verdict, lang: str) -> list[str]:
    width = max((len(one.name) for one in verdict.exercises), default=0)
    lines = []
    for one in verdict.exercises:
        lines.append(_line(one, lang, width))
        findings = verdict.findings_of(one)
        lines += [f"    {line}".rstrip() for finding in findings for line in finding.message.split("\n")]
        lines += [""] if findings else []
    return [*lines, score_of(verdict, lang)]


def _line(one: Exercise, lang: str, width: int) -> str:
    points = points_of(one.points, one.max_points)
    line = f"{SIGNS[one.outcome]}  {one.name:{width}}  {outcome_of(one, lang):8}  {points:>7}  {fault_of(one, lang)}"
    return line.rstrip()
