"""Whoever's replacement mends it is at fault, alone or together."""

from hypothesis import given
from hypothesis import strategies as st

from sensui.grading._blame import at_fault

NAMES = ("a", "b", "c", "d", "e")


@given(wrong=st.sets(st.sampled_from([*NAMES, "x"]), min_size=1), innocent=st.sets(st.sampled_from(NAMES)))
def test_exactly_those_that_are_wrong_are_at_fault(wrong: set[str], innocent: set[str]) -> None:
    suspects = (wrong | innocent) - {"x"}

    found = at_fault("x", dependencies=NAMES, suspects=suspects, passes=lambda names: wrong <= names)

    assert [n for n in (*NAMES, "x") if n in wrong] == list(found)


@given(wrong=st.sets(st.sampled_from(NAMES), min_size=1), innocent=st.sets(st.sampled_from(NAMES)))
def test_those_that_pass_their_own_checks_are_found_out_too(wrong: set[str], innocent: set[str]) -> None:
    found = at_fault("x", dependencies=NAMES, suspects=innocent - wrong, passes=lambda names: wrong <= names)

    assert [n for n in NAMES if n in wrong] == list(found)


@given(either=st.sets(st.sampled_from(NAMES), min_size=1))
def test_one_is_enough_where_each_would_mend_it(either: set[str]) -> None:
    found = at_fault("x", dependencies=NAMES, suspects=(), passes=lambda names: bool(either & names))

    assert 1 == len(found)
    assert set(found) <= either


def test_what_nothing_mends_is_laid_on_the_exercise_itself() -> None:
    assert ("x",) == at_fault("x", dependencies=NAMES, suspects=(), passes=lambda names: False)


def test_a_sound_function_that_hides_the_wrong_one_it_uses_is_not_at_fault() -> None:
    found = at_fault(
        "x", dependencies=("a", "b"), suspects=("a",), passes=lambda names: bool({"a", "b"} & names)
    )

    assert ("a",) == found
