"""What an attempt at a quiz draws, shows and accepts."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensui.course import Course, NotANumber, QuizItem, draw_values, filled
from sensui.course._expressions import names_in, value_of

from .strategies import SOME


@pytest.fixture
def items(course: Course) -> dict[str, QuizItem]:
    quiz = course.units[0].quiz
    assert quiz
    return {item.id: item for item in quiz.items}


def test_the_same_seed_draws_the_same_values_today_and_in_ten_years(items: dict[str, QuizItem]):
    assert {"m": 6, "n": 0.69} == draw_values(items["by-formula"], 1)
    assert draw_values(items["by-formula"], 1) == draw_values(items["by-formula"], "1")


def test_seeds_draw_different_values_within_their_bounds(items: dict[str, QuizItem]):
    drawn = [draw_values(items["by-formula"], seed) for seed in range(200)]

    assert set(range(2, 10)) == {values["m"] for values in drawn}
    assert all(0.1 <= values["n"] <= 0.9 for values in drawn)
    assert all(round(values["n"], 2) == values["n"] for values in drawn)


def test_an_item_without_draws_draws_nothing(items: dict[str, QuizItem]):
    assert {} == draw_values(items["one-right"], 1)


def test_choices_are_drawn_from_the_list():
    item = QuizItem.model_validate(
        {"id": "a", "kind": "number", "ask": {"en": "x", "ja": "x"}, "draw": {"m": {"choices": [1, "two"]}}}
    )

    assert {1, "two"} == {draw_values(item, seed)["m"] for seed in range(20)}


def test_an_answer_by_formula_depends_on_what_was_drawn(items: dict[str, QuizItem]):
    assert 4 / 2 + math.exp(0.5) == items["by-formula"].answer_for({"m": 4, "n": 0.5})


def test_an_answer_that_is_a_number_needs_no_values(items: dict[str, QuizItem]):
    assert 4 == items["by-number"].answer_for({})


def test_an_item_that_is_not_answered_by_a_number_says_so(items: dict[str, QuizItem]):
    with pytest.raises(ValueError, match="one-right is answered by single, not by a number"):
        items["one-right"].answer_for({})


@pytest.mark.parametrize("answer", ["average", " The  Mean ", "平均", "ＡＶＥＲＡＧＥ", "平 均値"])
def test_a_short_answer_is_right_in_either_language_whatever_its_case_width_and_space(
    items: dict[str, QuizItem], answer: str
):
    assert items["in-words"].accepts(answer)


@pytest.mark.parametrize("answer", ["", "median", "the mean value"])
def test_another_short_answer_is_wrong(items: dict[str, QuizItem], answer: str):
    assert not items["in-words"].accepts(answer)


def test_an_item_that_accepts_nothing_accepts_nothing(items: dict[str, QuizItem]):
    assert not items["one-right"].accepts("")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{m} cats", "12 cats"),
        ("$\\frac{m}{2}$ and {m}", "$\\frac{12}{2}$ and 12"),
        ("$$x^{m}$$ {k} {} { m }", "$$x^{12}$$ {k} {} { m }"),
        ("$\\text{mean} = {m}$", "$\\text{mean} = {12}$"),
        ("costs $5 and {m}", "costs $5 and 12"),
        ("{m}{m}", "1212"),
    ],
)
def test_only_declared_names_are_filled_in_and_braces_of_formulas_stay(text: str, shown: str):
    assert shown == filled(text, {"m": 12})


@SOME
@given(st.text("{}m$ab\\ \n"))
def test_a_text_without_draws_is_left_alone(text: str):
    assert text == filled(text, {})
    assert text == filled(text, {"q": 1})


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("1", 1),
        (" m + 2 * n ", 8),
        ("-m ** 2 // 3 % 4", 2),
        ("+m / n", 2 / 3),
        ("log(e) + sin(pi / 2)", 2),
        ("max(m, n, 9) - abs(-1)", 8),
        ("round(2.6)", 3),
    ],
)
def test_an_expression_is_arithmetic_with_the_functions_of_math(expression: str, value: float):
    assert value == value_of(expression, {"m": 2, "n": 3})


@pytest.mark.parametrize(
    ("expression", "says"),
    [
        ("m.real", "`m.real` is neither arithmetic nor a function of math"),
        ("m if m else n", "neither arithmetic"),
        ("[m]", "neither arithmetic"),
        ("True", "neither arithmetic"),
        ("'1'", "neither arithmetic"),
        ("1j", "neither arithmetic"),
        ("m << 2", "neither arithmetic"),
        ("~m", "neither arithmetic"),
        ("eval('1')", "neither arithmetic"),
        ("exp(m, x=1)", "neither arithmetic"),
        ("exp(*m)", "neither arithmetic"),
        ("k", "`k` is not drawn"),
        ("word", "`word` is the text 'two'"),
        ("sqrt(-1)", "it has no value"),
        ("exp(1, 2)", "it has no value"),
        ("1 / 0", "it has no value"),
        ("1e308 * 10", "it is inf"),
        ("9 ** 9 ** 9 ** 9", "it has no value"),
        ("(-1) ** 0.5", "it has no value"),
        ("", "no expression of Python"),
        ("m +", "no expression of Python"),
        ("(" * 300 + "1" + ")" * 300, "no expression of Python"),
        ("-" * 5000 + "1", "no expression of Python"),
        ("1\x00", "it has no value|no expression of Python"),
    ],
)
def test_whatever_else_an_expression_holds_is_not_evaluated(expression: str, says: str):
    with pytest.raises(NotANumber, match=says):
        value_of(expression, {"m": 2, "n": 3, "word": "two"})


@SOME
@given(st.text("mn0123456789.+-*/%() ,explog", max_size=30))
def test_an_expression_gives_a_finite_number_or_says_why_not(expression: str):
    try:
        value = value_of(expression, {"m": 2, "n": 3})
    except NotANumber:
        return

    assert math.isfinite(value)


def test_the_names_of_an_expression_are_what_it_needs():
    assert {"m", "exp"} == names_in("exp(m) + 1")
    assert not names_in("m +")
