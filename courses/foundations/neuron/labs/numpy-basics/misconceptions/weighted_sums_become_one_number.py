"""
exercise = "weighted_sums"
says.en = "All examples have been added up to a single number. Each example needs its own score; otherwise nobody can say which picture shows the cat. How many sums should there be for m examples?"
says.ja = "すべての例が足し合わされて、1 つの数になっています。例ごとに別々のスコアが必要です。そうでないと、どの画像に猫が写っているのか言えません。m 個の例に対して、和はいくつあるべきでしょうか?"
"""


def weighted_sums(w, X, b):
    return np.sum(w * X) + b
