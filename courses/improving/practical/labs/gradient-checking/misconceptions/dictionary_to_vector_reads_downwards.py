"""
exercise = "dictionary_to_vector"
says.en = "Your vector has all the numbers, but each matrix was read column by column. The specification asks for the other direction. Which number follows the first one of W1?"
says.ja = "数はすべてそろっていますが、どの行列も列ごとに読んでいます。仕様が求めるのは、もう一方の向きです。W1 の最初の数の次に来るのは、どの数でしょうか?"
"""


def dictionary_to_vector(values, prefix=""):
    columns, layer = [], 1
    while f"{prefix}W{layer}" in values:
        columns.append(values[f"{prefix}W{layer}"].reshape(-1, 1, order="F"))
        columns.append(values[f"{prefix}b{layer}"].reshape(-1, 1))
        layer += 1
    return np.concatenate(columns)
