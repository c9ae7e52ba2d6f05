"""
exercise = "corrected"
says.en = "You take beta times t where a power belongs: for many values 1 - beta t is far below zero. How much of the start is left after each step, and after t of them?"
says.ja = "累乗であるべきところが、beta かける t になっています。値が増えると、1 - beta t は 0 よりずっと小さくなります。最初の値は、1 回ごとにどれだけ残り、t 回のあとにはどれだけ残るでしょうか?"
"""


def corrected(average, beta, t):
    return {name: average[name] / (1 - beta * t) for name in average}
