"""
exercise = "initialize_zeros"
says.en = "The arrays are right, but they are filed under the names of the parameters. They are to stand beside gradients, and those have names of their own. What is the gradient of `W1` called?"
says.ja = "配列は合っていますが、パラメータの名前で入っています。勾配と並べて使うものなので、勾配の名前でなければなりません。`W1` の勾配は何という名前でしょうか?"
"""


def initialize_zeros(parameters):
    return {name: np.zeros(parameters[name].shape) for name in parameters}
