"""Can every question of a quiz be answered, and does every answer explain itself?"""

import re
from collections.abc import Iterator, Sequence

from ._check_texts import check_unique
from ._expressions import CONSTANTS, FUNCTIONS, NotANumber, names_in
from ._faults import Report, shown
from ._quiz import FORMULA, Draw, Kind, PlacementQuiz, Quiz, QuizItem, draw_values, filled
from ._text import Lang, Text

SEEDS = range(25)
"""so many attempts are tried"""
CODE = re.compile(r"`+[^`]*`+")
SLOT = re.compile(r"\{([A-Za-z_]\w*)\}")
NEEDED = {
    Kind.SINGLE: ("choices",),
    Kind.MULTIPLE: ("choices",),
    Kind.NUMBER: ("answer", "tolerance", "why"),
    Kind.ORDER: ("choices", "why"),
    Kind.SHORT: ("accept", "why"),
}
ONLY_SOME = {"choices": "choice", "answer": "answer", "tolerance": "tolerance", "accept": "accept"}
"""keys that belong to some kinds only: in Python, and in TOML"""


def check_quiz(report: Report, quiz: Quiz) -> None:
    """Every item by itself, and that no id comes twice."""
    check_unique(report, "item.id", (item.id for item in quiz.items), what="id")
    for item in quiz.items:
        _check_keys(report, item)
        _check_choices(report, item)
        if _draws_are_sound(report, item):
            _check_slots(report, item)
            _check_answer(report, item)
            _check_choices_differ(report, item)


def check_placement(report: Report, quiz: PlacementQuiz, units: Sequence[str]) -> None:
    """Every question of a placement quiz stands for a unit of the course."""
    for item in quiz.items:
        if item.unit not in units:
            report.add(
                f"item[{item.id}].unit",
                found=shown(item.unit),
                expected="a unit of this course",
                fix="Write the name of the unit's folder.",
            )


def _check_keys(report: Report, item: QuizItem) -> None:
    needed = NEEDED[item.kind]
    for name in needed:
        if getattr(item, name) in (None, ()):
            key = ONLY_SOME.get(name, name)
            report.add(
                f"item[{item.id}].{key}",
                found="missing",
                expected=f"`{key}` in an item of the kind {item.kind}",
                fix="Write it.",
            )
    for name, key in ONLY_SOME.items():
        if name not in needed and getattr(item, name) not in (None, ()):
            report.add(
                f"item[{item.id}].{key}",
                found="given",
                expected=f"no `{key}` in an item of the kind {item.kind}",
                fix="Remove it, or choose another kind.",
            )


def _check_choices(report: Report, item: QuizItem) -> None:
    if not item.choices:
        return
    key = f"item[{item.id}].choice"
    right = sum(choice.correct for choice in item.choices)
    fits = {Kind.SINGLE: right == 1, Kind.MULTIPLE: right >= 1, Kind.ORDER: right == 0}.get(item.kind, True)
    wanted = {Kind.SINGLE: "exactly one", Kind.MULTIPLE: "at least one"}.get(item.kind, "none")
    if not fits:
        report.add(
            key,
            found=f"{right} times correct",
            expected=f"{wanted} with `correct = true`",
            fix="Correct them.",
        )
    if len(item.choices) < 2:
        report.add(key, found="one choice", expected="two or more", fix="Write another one.")
    for number, choice in enumerate(item.choices, start=1):
        if choice.why is None and item.kind in (Kind.SINGLE, Kind.MULTIPLE):
            report.add(
                f"{key}[{number}].why",
                found="missing",
                expected="why it is right or wrong, in both languages",
                fix='Write `why = { en = "…", ja = "…" }`.',
            )


def _draws_are_sound(report: Report, item: QuizItem) -> bool:
    faults = len(report.faults)
    for name, draw in item.draw.items():
        key = f"item[{item.id}].draw.{name}"
        if name in FUNCTIONS or name in CONSTANTS:
            report.add(key, found="a name of math", expected="a name of its own", fix="Rename it.")
        found = _unsound(draw)
        if found:
            report.add(
                key,
                found=found,
                expected="one of `integers`, `choices` and `uniform`, the lowest number first",
                fix="Correct it.",
            )
    return len(report.faults) == faults


def _unsound(draw: Draw) -> str:
    given = [way for way in (draw.integers, draw.choices, draw.uniform) if way is not None]
    if len(given) != 1:
        return f"{len(given)} ways to draw"
    for span in (draw.integers, draw.uniform):
        if span is not None and span[0] >= span[1]:
            return shown(span)
    return ""


def _texts(item: QuizItem) -> Iterator[tuple[str, Text]]:
    yield "ask", item.ask
    if item.why:
        yield "why", item.why
    for number, choice in enumerate(item.choices, start=1):
        yield f"choice[{number}].text", choice.text
        if choice.why:
            yield f"choice[{number}].why", choice.why


def _check_slots(report: Report, item: QuizItem) -> None:
    used = set(names_in(item.answer)) if isinstance(item.answer, str) else set()
    for key, text in _texts(item):
        for lang in Lang:
            words = text.in_(lang)
            used |= set(SLOT.findall(words))
            for name in SLOT.findall(CODE.sub(" ", FORMULA.sub(" ", words))):
                if name not in item.draw:
                    report.add(
                        f"item[{item.id}].{key}.{lang}",
                        found=f"with {{{name}}}",
                        expected="names of `draw` between braces",
                        fix="Draw it, or write it in a formula or as code.",
                    )
        _check_same_slots(report, f"item[{item.id}].{key}", text, set(item.draw))
    for name in sorted(set(item.draw) - used):
        report.add(
            f"item[{item.id}].draw.{name}",
            found="used nowhere",
            expected=f"`{{{name}}}` in a text, or {name} in the answer",
            fix="Use it, or remove it.",
        )


def _check_same_slots(report: Report, key: str, text: Text, drawn: set[str]) -> None:
    en, ja = ({name for name in SLOT.findall(text.in_(lang)) if name in drawn} for lang in Lang)
    if en != ja:
        report.add(
            key,
            found=f"with {sorted(en)} in English and {sorted(ja)} in Japanese",
            expected="the same drawn values in both languages",
            fix="Use the same.",
        )


def _check_answer(report: Report, item: QuizItem) -> None:
    if item.answer is None:
        return
    for seed in SEEDS:
        try:
            item.answer_for(draw_values(item, seed))
        except NotANumber as error:
            report.add(
                f"item[{item.id}].answer",
                found=f"{item.answer!r}, and {error}",
                expected="arithmetic and math functions over drawn values",
                fix="Correct the expression, or draw other values.",
            )
            return


def _check_choices_differ(report: Report, item: QuizItem) -> None:
    for seed in SEEDS:
        values = draw_values(item, seed)
        for lang in Lang:
            texts = [filled(choice.text.in_(lang), values) for choice in item.choices]
            if len(set(texts)) < len(texts):
                given = f" with {values}" if values else ""
                report.add(
                    f"item[{item.id}].choice",
                    found=f"the same text twice{given}",
                    expected="choices that differ",
                    fix="Change one of them, or draw other values.",
                )
                return
