"""Questions, drawn and judged."""

import pytest

from sensui.school.quizzes.questions import number_of, questions_of


@pytest.fixture
def quiz(shallows):
    return shallows.quiz("shallows/mean/quiz")


def question(quiz, name, seed="one"):
    return next(one for one in questions_of(quiz, seed) if one.id == name)


def test_the_same_seed_asks_the_same(quiz):
    assert questions_of(quiz, "one") == questions_of(quiz, "one")


def test_another_seed_asks_with_other_values(quiz):
    values = {str(question(quiz, "by-formula", seed).values) for seed in "abcdef"}

    assert len(values) > 1


def test_drawn_values_stand_in_the_question_and_its_reason(quiz):
    one = question(quiz, "by-formula")

    assert str(one.values["a"]) in one.ask.en
    assert str(one.values["a"]) in one.why.ja


def test_a_single_choice_is_right_when_just_the_right_one_is_chosen(quiz):
    one = question(quiz, "one-right")
    places = {choice.text.en: place for place, choice in enumerate(one.offered)}

    assert one.is_right([places["two"]])
    assert not one.is_right([places["four"]])
    assert not one.is_right([places["two"], places["four"]])
    assert not one.is_right([])


def test_a_multiple_choice_needs_all_the_right_ones_and_no_other(quiz):
    one = question(quiz, "some-right")
    places = {choice.text.en: place for place, choice in enumerate(one.offered)}
    right = [places["six"], places["eight"]]

    assert one.is_right(sorted(right))
    assert one.is_right(sorted(right, reverse=True))
    assert not one.is_right(right[:1])
    assert not one.is_right([*right, places["seven"]])


@pytest.mark.parametrize("seed", "abcdefgh")
def test_an_order_is_never_offered_in_its_right_order(quiz, seed):
    one = question(quiz, "in-order", seed)
    right = [choice.place + 1 for choice in one.offered]

    assert [1, 2, 3] != right
    assert one.is_right(right)
    assert not one.is_right([1, 2, 3])


def test_a_number_is_right_within_its_tolerance(quiz):
    one = question(quiz, "by-formula")
    right = (one.values["a"] + one.values["b"]) / 2

    assert one.is_right(str(right))
    assert one.is_right(str(right + 0.009))
    assert not one.is_right(str(right + 0.02))
    assert not one.is_right("nothing")


@pytest.mark.parametrize("written", ["mean", " The  MEAN ", "平均", "ｍｅａｎ", "平均値"])
def test_a_short_answer_is_right_in_either_language_and_any_width(quiz, written):
    assert question(quiz, "in-words").is_right(written)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0.5", 0.5),
        ("0,5", 0.5),
        ("1,234.5", 1234.5),
        ("−3", -3.0),
        ("１２．５", 12.5),
        ("1e-3", 0.001),
        ("", None),
        ("half", None),
        ("nan", None),
        ("inf", None),
    ],
)
def test_a_number_is_read_as_people_write_it(written, number):
    assert number == number_of(written)
