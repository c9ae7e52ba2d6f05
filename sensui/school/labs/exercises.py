"""The exercises of a lab as one learner's notebook has them: their state, and whether it still holds."""

from collections.abc import Mapping
from typing import Any

from sensui.course import Lab, Lang

from ..rendering import rendered, text_of
from .documents import Document, digest_of, exercise_of
from .models import Checked

UNCHECKED = "unchecked"


def sources_digest(lab: Lab, document: Document, exercise: str) -> str:
    """Changes when the answer of an exercise does, or of one that it needs."""
    wanted = _with_needs(lab, exercise)
    names = {one.name for one in lab.exercises}
    sources = [cell["source"] for cell in document["cells"] if exercise_named(cell, names) in wanted]
    return digest_of(sources)


def exercise_named(cell: Mapping[str, Any], names: set[str]) -> str | None:
    """The exercise that a code cell answers, by what the school wrote there or by its id."""
    if cell["cell_type"] != "code":
        return None
    if said := exercise_of(cell):
        return said
    name = str(cell["id"]).removeprefix("exercise-")
    return name if name in names else None


def _with_needs(lab: Lab, exercise: str) -> set[str]:
    wanted, waiting = set[str](), [exercise]
    while waiting:
        name = waiting.pop()
        if name not in wanted:
            wanted.add(name)
            waiting += lab.exercise(name).needs
    return wanted


def exercise_list(
    lab: Lab, document: Document, checks: Mapping[str, Checked], lang: Lang
) -> list[dict[str, Any]]:
    """Every exercise with what was last said of it."""
    page = lab.pages[lang]
    titles = {section.id: text_of(section.title, lang) for section in page.sections}
    facts = []
    for exercise in lab.exercises:
        checked = checks.get(exercise.name)
        facts.append(
            {
                "name": exercise.name,
                "title": titles.get(exercise.name, exercise.name),
                "points": checked.points if checked else 0,
                "max_points": exercise.points,
                "outcome": checked.outcome if checked else UNCHECKED,
                "checked_at": checked.checked_at.isoformat() if checked else None,
                "stale": bool(checked) and checked.digest != sources_digest(lab, document, exercise.name),
                "verdict": verdict_of(checked, lab, lang) if checked else None,
            }
        )
    return facts


def verdict_of(checked: Checked, lab: Lab, lang: Lang) -> dict[str, Any]:
    """What the judge said of an exercise, as the page shows it."""
    said = checked.verdict[lang.value]
    return {
        "name": checked.exercise,
        "outcome": checked.outcome,
        "points": checked.points,
        "max_points": checked.max_points,
        "at_fault": said["at_fault"],
        "misconception": said["misconception"],
        "findings": findings_in(said, lang),
        "hint": hint_of(checked, lab, lang),
        "plots": checked.verdict.get("plots", {}).get(lang.value, []),
    }


def findings_in(said: Mapping[str, Any], lang: Lang) -> list[dict[str, str]]:
    """What was found, for the page and for whoever reads plain letters."""
    return [
        {
            "kind": one["kind"],
            "html": rendered(one["message"], lang.value),
            "text": text_of(one["message"], lang.value),
        }
        for one in said["findings"]
    ]


def hint_of(checked: Checked, lab: Lab, lang: Lang) -> int | None:
    """The hint to offer: none at first, then one more with each check that does not pass."""
    section = lab.pages[lang].section(checked.exercise)
    most = len(section.hints) if section else 0
    return min(checked.refusals - 1, most) or None if checked.refusals > 1 else None
