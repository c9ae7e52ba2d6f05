"""
exercise = "weighted_sums"
says.en = "The sums are right, but in an array with one axis only. It will look fine until it meets a real row or column later and spreads out against all expectation. Which shape does the exercise ask for?"
says.ja = "和は正しいのですが、軸が 1 つしかない配列に入っています。見た目は問題なくても、あとで本物の行や列と計算したときに、思いがけない形に広がります。課題が求めている形は何でしょうか?"
"""


def weighted_sums(w, X, b):
    return (w * X).sum(axis=0) + b
