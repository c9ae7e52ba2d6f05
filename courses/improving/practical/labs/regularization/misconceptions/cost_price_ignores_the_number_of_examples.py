"""
exercise = "compute_cost_with_regularization"
says.en = "Your price does not depend on how many examples there are. The cost of the data is an average over them. By what do you divide so that both parts stay comparable?"
says.ja = "値段が、例の数によらない値になっています。データのコストは、例についての平均です。2 つの部分の釣り合いを保つには、何で割ればよいでしょうか?"
"""


def compute_cost_with_regularization(A3, Y, parameters, lambd):
    squares = sum(np.sum(parameters[name] ** 2) for name in ("W1", "W2", "W3"))
    return compute_cost(A3, Y) + lambd / 2 * squares
