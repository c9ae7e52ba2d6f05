"""The lecture as one long page, in both languages."""

import re
from pathlib import Path

import pytest

from sensui.school.rendering import html_of, mathml_of, spoken_of, text_of
from sensui.school.rendering._mathematics import NotMathematics

LECTURE = "/courses/shallows/mean/lecture/"


def test_every_scene_is_a_place_to_jump_to(browser):
    page = browser.get(LECTURE).content.decode()

    for scene in ("one-number", "your-turn", "program"):
        assert f'id="{scene}"' in page
        assert f'href="#{scene}"' in page


def test_both_languages_travel_with_the_page_and_one_is_hidden(browser, japanese):
    english = browser.get(LECTURE).content.decode()

    assert re.search(r'<div lang="en" class="prose">\s*<p>Every number counts', english)
    assert re.search(r'<div lang="ja" class="prose" hidden>\s*<p>どの数も', english)
    assert re.search(
        r'<div lang="en" class="prose" hidden>\s*<p>Every', japanese.get(LECTURE).content.decode()
    )


def test_without_a_script_both_languages_can_be_shown_too(browser):
    page = browser.get(f"{LECTURE}?both=1").content.decode()
    scenes = page.split('<div class="scenes">')[1].split('class="lecture-done"')[0]

    assert " hidden" not in scenes
    assert "data-both" in page


def test_figures_questions_and_derivations_are_there_without_a_script(browser):
    page = browser.get(LECTURE).content.decode()

    assert '<sensui-figure name="neuron" data-inputs="3" data-activation="sigmoid">' in page
    assert "Three numbers go in" in page
    assert '<details class="quick-choice" data-correct="true">' in page
    assert re.search(r'<details class="deeper">\s*<summary>Why the sum</summary>', page)


def test_formulas_are_drawn_by_the_browser_itself(browser):
    page = browser.get(LECTURE).content.decode()

    assert '<math display="block">' in page
    assert "<munderover>" in page or "<msubsup>" in page


@pytest.mark.parametrize(
    ("tex", "part"),
    [
        (r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "<mtable"),
        (r"\boldsymbol{\theta}", "𝜽"),
        (r"\mathbb{R}^{n_x}", "ℝ"),
        (r"\bigl( x \bigr)", "<mo"),
        (r"\bigl\lVert W \bigr\rVert", 'maxsize="1.2em">‖</mo>'),
        (r"\big\lfloor x \big\rfloor", 'maxsize="1.2em">⌊</mo>'),
        (r"x < y", "&lt;"),
        (r"\text{もし } x", "もし"),
    ],
)
def test_the_mathematics_of_the_courses_is_known(tex, part):
    assert part in mathml_of(tex)


@pytest.mark.parametrize("tex", [r"\nosuchcommand{x}", r"\frac{1}{", r"\begin{nowhere}x\end{nowhere}"])
def test_a_formula_that_cannot_be_drawn_is_shown_as_it_is_written(tex):
    with pytest.raises(NotMathematics, match="cannot be drawn"):
        mathml_of(tex)

    assert "<code>" in html_of(f"${tex}$", "en")


@pytest.mark.parametrize(
    ("tex", "english", "japanese"),
    [
        (r"\frac{1}{m}", "1 over m", "m分の1、"),
        (r"x^2", "x squared", "xの2乗、"),
        (r"W^T", "W transposed", "Wの転置、"),
        (r"x^{(i)}", "x superscript i", "xの肩i、"),
        (r"\hat{y}", "y hat", "yハット"),
        (r"\sigma(z)", "sigma z", "シグマ z"),
    ],
)
def test_a_formula_can_be_read_out(tex, english, japanese):
    assert english == spoken_of(tex, "en")
    assert japanese == spoken_of(tex, "ja")


def test_japanese_lines_join_without_a_space():
    assert "海に潜る。" in html_of("海に\n潜る。", "ja")
    assert "to dive" in " ".join(html_of("to\ndive", "en").split())


def test_a_text_without_marks_is_what_a_reader_reads():
    assert "The mean x is" == text_of("The **mean** $x$\nis", "en")


def test_code_is_coloured_and_reached_by_the_keyboard():
    html = html_of("```python\nimport numpy as np\n```", "en")

    assert 'tabindex="0"' in html
    assert '<span class="kn">import</span>' in html
    assert "<code>&lt;b&gt;" in html_of("```nolanguage\n<b>\n```", "en")


def test_every_formula_of_the_courses_can_be_drawn():
    formula = re.compile(r"\$\$(.+?)\$\$|\$([^$\n]+)\$", re.DOTALL)

    for file in (Path(__file__).parents[2] / "courses").rglob("*.md"):
        for found in formula.finditer(file.read_text(encoding="utf-8")):
            assert mathml_of(found[1] or found[2]), file
