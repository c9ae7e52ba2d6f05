"""
exercise = "vector_to_dictionary"
says.en = "Your biases have a single axis. Added to (n, m), such an array meets the last axis, and there it is taken for one number per example. Which shape did the bias have at the beginning?"
says.ja = "バイアスの軸が 1 つになっています。(n, m) の配列に足すと、最後の軸と対応して、例ごとの数と見なされてしまいます。もとのバイアスはどんな形だったでしょうか?"
"""


def vector_to_dictionary(theta, parameters):
    result, start, layer = {}, 0, 1
    while f"W{layer}" in parameters:
        rows, columns = parameters[f"W{layer}"].shape
        result[f"W{layer}"] = theta[start : start + rows * columns].reshape(rows, columns)
        start += rows * columns
        result[f"b{layer}"] = theta[start : start + rows].ravel()
        start += rows
        layer += 1
    return result
