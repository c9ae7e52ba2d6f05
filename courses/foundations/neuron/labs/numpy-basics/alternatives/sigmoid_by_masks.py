"""
exercise = "sigmoid"
note = { en = "Two masks, each with the form that stays small there.", ja = "2 つのマスクで、それぞれ小さな数のまま計算できる形を使います。" }
"""


def sigmoid(z):
    result = np.empty(z.shape)
    positive = z >= 0
    result[positive] = 1 / (1 + np.exp(-z[positive]))
    power = np.exp(z[~positive])
    result[~positive] = power / (1 + power)
    return result
