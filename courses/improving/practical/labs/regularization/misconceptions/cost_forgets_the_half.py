"""
exercise = "compute_cost_with_regularization"
says.en = "Your price is twice as high as it should be. The formula has a small number in the denominator, which is there so that the derivative becomes simple. Which one?"
says.ja = "値段が、あるべき値の 2 倍になっています。式の分母には、微分したときに簡単になるように置かれた小さな数があります。それは何でしょうか?"
"""


def compute_cost_with_regularization(A3, Y, parameters, lambd):
    squares = sum(np.sum(parameters[name] ** 2) for name in ("W1", "W2", "W3"))
    return compute_cost(A3, Y) + lambd / Y.shape[1] * squares
