"""What is shown: the same words as the command line's, escaped, readable on white and on black."""

import re
from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from sensui.cli._lang import Tongue
from sensui.cli._verdicts import OUTCOMES, SIGNS, print_verdict
from sensui.course import Lang
from sensui.grading import ExerciseVerdict, Outcome
from sensui.grading import Verdict as Judged
from sensui.jupyter import _phrases
from sensui.jupyter._html import COLOURS
from sensui.jupyter._report import Report
from sensui.jupyter._said import verdict_of
from sensui.jupyter._words import Problem, Words


def exercise(message: str = "Is it?", **more: Any) -> dict[str, Any]:
    return {
        "name": "center",
        "outcome": "failed",
        "points": 0.5,
        "max_points": 1.0,
        "at_fault": ["center"],
        "misconception": None,
        "findings": [{"kind": "relation", "message": message}],
    } | more


def verdict(*exercises: dict[str, Any], lang: str = "en") -> dict[str, Any]:
    about = {"format": 1, "lab": "a/b/c", "lang": lang, "score": 0.5, "max_score": 1.0, "seconds": 0.02}
    return {**about, "exercises": list(exercises)}


def html(*exercises: dict[str, Any], **more: Any) -> str:
    return Report(lang="en", verdict=verdict_of(verdict(*exercises)), **more)._repr_html_()


def test_outcomes_have_the_words_and_signs_of_the_command_line() -> None:
    assert {str(one): word for one, word in OUTCOMES.items()} == _phrases.OUTCOMES
    assert {str(one): sign for one, (sign, _colour) in SIGNS.items()} == _phrases.SIGNS
    assert set(map(str, Outcome)) == set(COLOURS)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_last_line_is_that_of_the_command_line(lang: str) -> None:
    one = ExerciseVerdict(name="center", outcome=Outcome.PASSED, points=1, max_points=1)
    given = Judged(lab="a/b/c", lang=Lang(lang), seconds=0.04, exercises=(one,))
    console = Console(record=True, width=100, file=StringIO())
    print_verdict(given, console, Tongue(lang))

    assert _phrases.score_of(verdict_of(given.to_json()), lang) in console.export_text()


def test_markdown_is_rendered() -> None:
    shown = html(exercise("The `mean` of *all* rows:\n\n```\nX - X.mean()\n```\n"))

    assert re.search(r"<code[^>]*>mean</code>", shown)
    assert "<em>all</em>" in shown
    assert re.search(r"<pre[^>]*><code[^>]*>X - X.mean\(\)", shown)


def test_formulas_are_left_to_the_notebook() -> None:
    assert "$a_1 * b * c_2$" in html(exercise("Is $a_1 * b * c_2$ right?"))


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "![](https://evil.example/x.png)",
        "[here](javascript:alert(1))",
        "`</code><script>`",
        "```\n</code></pre><script>\n```",
        "    </code></pre><script>",
        "$<script>$",
        "$$<script>$$",
    ],
)
def test_no_message_brings_html_of_its_own(evil: str) -> None:
    shown = html(exercise(evil, name=evil, at_fault=[evil]), above=(Words(en=evil, ja=evil),), link=evil)

    assert not re.search(r"<(script|img)", shown)
    assert 'href="javascript' not in shown


def test_nothing_is_fetched_from_anywhere_and_nothing_is_a_script() -> None:
    shown = html(exercise("see [numpy](https://numpy.org/doc/)"), link="https://school.example/s/1/")

    assert not re.search(r"<(style|script|link|img|iframe)", shown)
    assert 2 == shown.count('rel="noopener"')


def test_letters_take_the_pages_colour_or_stand_white_on_a_solid_one() -> None:
    colours = re.findall(r"[^-]color:([^;\"]+)", html(exercise("`code`")))

    assert {"#fff", "inherit"} == set(colours)
    assert [] == [name for name, colour in COLOURS.items() if contrast(colour) < 4.5]


def contrast(colour: str) -> float:
    """Of white letters on a colour, as WCAG counts it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def test_a_verdict_that_is_none_is_told_so() -> None:
    for said in (None, [], {}, verdict(exercise(outcome="splendid")), {**verdict(), "exercises": 3}):
        with pytest.raises(Problem, match="no verdict that this version of sensui knows"):
            verdict_of(said)


def test_fields_that_are_not_known_are_passed_over() -> None:
    said = {**verdict(exercise(colour="red")), "new": 1}

    assert "center" == verdict_of(said).exercises[0].name


def test_what_stands_above_already_is_not_said_again() -> None:
    both = [{"kind": "blame", "message": "Mend center."}, {"kind": "relation", "message": "Is it?"}]
    rests = exercise(name="standardize", at_fault=["center"], findings=both)

    assert 1 == html(exercise(), rests).count("Is it?")
    assert 1 == html(rests).count("Is it?")
