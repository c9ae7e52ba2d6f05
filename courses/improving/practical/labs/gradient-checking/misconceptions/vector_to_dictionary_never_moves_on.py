"""
exercise = "vector_to_dictionary"
says.en = "Every block begins with the same numbers, the first ones of the vector. Which variable has to remember how far you have read?"
says.ja = "どのブロックも同じ数、ベクトルの先頭の数から始まっています。どこまで読んだかを覚えておくのは、どの変数の役目でしょうか?"
"""


def vector_to_dictionary(theta, parameters):
    result, layer = {}, 1
    while f"W{layer}" in parameters:
        for name in (f"W{layer}", f"b{layer}"):
            result[name] = theta[: parameters[name].size].reshape(parameters[name].shape)
        layer += 1
    return result
