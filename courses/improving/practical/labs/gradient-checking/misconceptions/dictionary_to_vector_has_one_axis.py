"""
exercise = "dictionary_to_vector"
says.en = "The numbers are right, but the result has a single axis. What is the shape of a column with n numbers?"
says.ja = "数は合っていますが、結果に軸が 1 つしかありません。数が n 個ある列の形は何でしょうか?"
"""


def dictionary_to_vector(values, prefix=""):
    columns, layer = [], 1
    while f"{prefix}W{layer}" in values:
        columns.append(values[f"{prefix}W{layer}"].ravel())
        columns.append(values[f"{prefix}b{layer}"].ravel())
        layer += 1
    return np.concatenate(columns)
