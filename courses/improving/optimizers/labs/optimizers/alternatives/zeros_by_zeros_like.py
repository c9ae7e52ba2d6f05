"""
exercise = "initialize_zeros"
note = { en = "zeros_like takes the shape from an array.", ja = "zeros_like は、配列から形を受け取ります。" }
"""


def initialize_zeros(parameters):
    return {"d" + name: np.zeros_like(value) for name, value in parameters.items()}
