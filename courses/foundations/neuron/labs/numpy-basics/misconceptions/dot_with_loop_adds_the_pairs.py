"""
exercise = "dot_with_loop"
says.en = "You add the two numbers of each pair, so a weight of 0 no longer silences its input. A weight should say how much its input counts. Which operation lets a weight of 0 make its input count for nothing?"
says.ja = "組になった 2 つの数を足しているので、重みが 0 でも入力の影響が消えません。重みは、その入力をどれだけ重視するかを表すものです。重みが 0 のときに入力がまったく効かなくなるのは、どんな演算でしょうか?"
"""


def dot_with_loop(x, w):
    total = 0.0
    for i in range(len(x)):
        total += x[i] + w[i]
    return total
