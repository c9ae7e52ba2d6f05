"""Says cod, whatever it hears.

ja: 何が聞こえてもタラと答えます。
"""


def predict(inputs):
    return [0] * len(inputs)
