"""
exercise = "spread_by_layer"
says.en = "Your list has one number too many: the spread of the inputs stands in front. How many layers compute something?"
says.ja = "リストの数が 1 つ多く、先頭に入力のばらつきが入っています。計算をする層は、いくつあるでしょうか?"
"""


def spread_by_layer(X, parameters, activation):
    stds, A = [np.std(X)], X
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = np.maximum(Z, 0) if activation == "relu" else np.tanh(Z)
        stds.append(np.std(A))
    return stds
