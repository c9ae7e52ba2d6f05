"""
exercise = "vector_to_dictionary"
note = { en = "numpy.split cuts the vector at all places at once.", ja = "numpy.split で、すべての場所を一度に切り分けます。" }
"""


def vector_to_dictionary(theta, parameters):
    names = [f"{letter}{layer}" for layer in range(1, len(parameters) // 2 + 1) for letter in "Wb"]
    ends = np.cumsum([parameters[name].size for name in names])
    pieces = np.split(theta.ravel(), ends[:-1])
    return {name: piece.reshape(parameters[name].shape) for name, piece in zip(names, pieces)}
