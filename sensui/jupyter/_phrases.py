"""The words around a verdict, the same as the command line's."""

from ._said import Exercise, Verdict
from ._words import EN, Words

SIGNS = {"passed": "✓", "failed": "✗", "error": "✗", "stopped": "■", "missing": "…"}
OUTCOMES = {"passed": "合格", "failed": "不合格", "error": "エラー", "stopped": "停止", "missing": "未記入"}


def outcome_of(exercise: Exercise, lang: str) -> str:
    """The word for an outcome."""
    return exercise.outcome if lang == EN else OUTCOMES[exercise.outcome]


def points_of(points: float, most: float) -> str:
    """Points of so many, without needless decimals."""
    return f"{points:g}/{most:g}"


def fault_of(exercise: Exercise, lang: str) -> str:
    """The functions to mend, where one of them is another exercise's."""
    if not exercise.others_at_fault:
        return ""
    names = ", ".join(exercise.at_fault)
    return Words(en=f"at fault: {names}", ja=f"原因: {names}").in_(lang)


def score_of(verdict: Verdict, lang: str) -> str:
    """The last line of a verdict."""
    score, count = points_of(verdict.score, verdict.max_score), len(verdict.exercises)
    return Words(
        en=f"{verdict.lab}: {score} points, {verdict.passed} of {count} exercises passed, in {verdict.seconds:.1f} s",
        ja=f"{verdict.lab}: {score} 点、{count} 課題中 {verdict.passed} 課題に合格 ({verdict.seconds:.1f} 秒)",
    ).in_(lang)
