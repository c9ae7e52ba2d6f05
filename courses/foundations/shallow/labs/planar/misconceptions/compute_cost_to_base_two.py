"""
exercise = "compute_cost"
says.en = "Your cost is the right one times a constant: you measure in another base. The slopes on the way back would then be too small by the same factor. Which logarithm has the derivative one over its argument?"
says.ja = "正しいコストの定数倍になっています。対数の底が違うのです。すると、帰り道の傾きと同じ倍率だけ食い違ってしまいます。微分するとちょうど逆数になるのは、どの対数でしょうか?"
"""


def compute_cost(A2, Y):
    m = Y.shape[1]
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    return -np.sum(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2)) / m
