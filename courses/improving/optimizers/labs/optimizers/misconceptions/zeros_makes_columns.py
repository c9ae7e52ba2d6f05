"""
exercise = "initialize_zeros"
says.en = "Weights got a single column, like biases. Adding a gradient of a weight to it would stretch it by broadcasting, without a word. How many columns has the gradient of `W1`?"
says.ja = "重みの分まで、バイアスと同じ 1 列になっています。ここに重みの勾配を足すと、ブロードキャストが黙って引き伸ばします。`W1` の勾配には、列がいくつあるでしょうか?"
"""


def initialize_zeros(parameters):
    return {"d" + name: np.zeros((parameters[name].shape[0], 1)) for name in parameters}
