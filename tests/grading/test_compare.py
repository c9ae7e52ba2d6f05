"""What is near is near in numpy's own words."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sensui.grading._compare import ATOL, RTOL, first_difference

NUMBERS = st.one_of(
    st.floats(width=64), st.sampled_from([0.0, -0.0, 1.0, 1.00001, 1.0000101, 1e-8, 1.1e-8, 1e308, -1e308])
)


@given(pairs=st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=6))
def test_two_arrays_differ_exactly_where_they_are_not_close(pairs: list[tuple[float, float]]) -> None:
    got, want = np.array(pairs).T.copy()

    difference = first_difference(got, want)

    with np.errstate(all="ignore"):
        close = np.isclose(got, want, rtol=RTOL, atol=ATOL, equal_nan=True)
    assert (difference is None) == bool(close.all())
    if difference:
        assert difference.index == (int(np.argmin(close)),)
