"""
exercise = "compute_cost_with_regularization"
says.en = "The biases are in your price as well. They move a boundary, but they do not make it any sharper. Which parameters does the specification put a price on?"
says.ja = "バイアスにも値段がついています。バイアスは境界をずらすだけで、鋭くはしません。仕様では、どのパラメータに値段をつけるでしょうか?"
"""


def compute_cost_with_regularization(A3, Y, parameters, lambd):
    squares = sum(np.sum(block**2) for block in parameters.values())
    return compute_cost(A3, Y) + lambd / (2 * Y.shape[1]) * squares
