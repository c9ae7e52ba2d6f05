"""
exercise = "vector_to_dictionary"
says.en = "The right numbers have come to the right matrix, but they were filled in column by column, and the vector was read row by row. What must going there and coming back have in common?"
says.ja = "正しい数が正しい行列に入っていますが、列ごとに埋められています。ベクトルは行ごとに読んで作ったものです。行きと帰りで、何がそろっていなければならないでしょうか?"
"""


def vector_to_dictionary(theta, parameters):
    result, start, layer = {}, 0, 1
    while f"W{layer}" in parameters:
        for name in (f"W{layer}", f"b{layer}"):
            size = parameters[name].size
            result[name] = theta[start : start + size].reshape(parameters[name].shape, order="F")
            start += size
        layer += 1
    return result
