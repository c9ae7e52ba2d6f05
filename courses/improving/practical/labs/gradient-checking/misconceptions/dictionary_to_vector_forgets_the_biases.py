"""
exercise = "dictionary_to_vector"
says.en = "There are too few numbers: the biases are missing. A gradient can be wrong there as well. How many numbers does a layer with 3 units and 4 inputs have?"
says.ja = "数が足りません。バイアスが抜けています。勾配は、バイアスについても間違うことがあります。ユニットが 3 つ、入力が 4 つの層には、数がいくつあるでしょうか?"
"""


def dictionary_to_vector(values, prefix=""):
    columns, layer = [], 1
    while f"{prefix}W{layer}" in values:
        columns.append(values[f"{prefix}W{layer}"].reshape(-1, 1))
        layer += 1
    return np.concatenate(columns)
