"""
exercise = "dot_with_loop"
says.en = "The total is still what it was before the loop: 0. A sum that is computed but stored nowhere is lost, and a 0 that is only ever multiplied remains 0. What does your variable hold after the first turn of the loop?"
says.ja = "合計が、ループの前と同じ 0 のままです。足し算をしても結果をどこにも入れなければ失われますし、0 は何を掛けても 0 のままです。ループが 1 回まわったあと、あなたの変数には何が入っているでしょうか?"
"""


def dot_with_loop(x, w):
    total = 0.0
    for i in range(len(x)):
        total + x[i] * w[i]
    return total
