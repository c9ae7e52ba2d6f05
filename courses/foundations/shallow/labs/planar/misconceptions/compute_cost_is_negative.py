"""
exercise = "compute_cost"
says.en = "Your cost has the right size and the wrong sign: the better the answers, the larger it becomes. Training makes the cost small. What sign does the logarithm of a probability have?"
says.ja = "コストの大きさは合っていますが、符号が逆です。答えがよくなるほど大きくなってしまいます。学習ではコストを小さくします。確率の対数は、どんな符号でしょうか?"
"""


def compute_cost(A2, Y):
    m = Y.shape[1]
    A2 = np.clip(A2, 1e-15, 1 - 1e-15)
    return np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
