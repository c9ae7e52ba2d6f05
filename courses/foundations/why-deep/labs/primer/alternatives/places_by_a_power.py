"""
exercise = "places"
note = { en = "Each place is the last one times the same factor.", ja = "どの場所も、前の場所に同じ数を掛けたものです。" }
"""


def places(w, rate, num_steps):
    return [w * (1 - 2 * rate) ** step for step in range(num_steps + 1)]
