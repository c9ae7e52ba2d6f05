"""
exercise = "vector_to_dictionary"
note = { en = "One number after the other into copies.", ja = "コピーに、数を 1 つずつ書き込みます。" }
"""


def vector_to_dictionary(theta, parameters):
    numbers = iter(theta[:, 0])
    result, layer = {}, 1
    while "W" + str(layer) in parameters:
        for letter in "W", "b":
            block = np.zeros(parameters[letter + str(layer)].shape)
            for place in np.ndindex(block.shape):
                block[place] = next(numbers)
            result[letter + str(layer)] = block
        layer += 1
    return result
