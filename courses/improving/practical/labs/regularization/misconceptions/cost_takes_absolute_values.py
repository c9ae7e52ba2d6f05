"""
exercise = "compute_cost_with_regularization"
says.en = "You add up absolute values. That is a price as well, and you will meet it later in this lab, but it is the L1 price. What does L2 do with each weight?"
says.ja = "絶対値を足しています。それも値段の 1 つで、このラボであとから登場しますが、それは L1 のほうです。L2 では、1 つ 1 つの重みに何をするでしょうか?"
"""


def compute_cost_with_regularization(A3, Y, parameters, lambd):
    absolutes = sum(np.sum(np.abs(parameters[name])) for name in ("W1", "W2", "W3"))
    return compute_cost(A3, Y) + lambd / (2 * Y.shape[1]) * absolutes
