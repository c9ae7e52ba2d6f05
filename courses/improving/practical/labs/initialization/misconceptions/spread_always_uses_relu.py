"""
exercise = "spread_by_layer"
says.en = "Your layers use ReLU, whatever activation is asked for. Which of the arguments is never used?"
says.ja = "どの活性化関数を渡されても、ReLU を使っています。使われていないのは、どの引数でしょうか?"
"""


def spread_by_layer(X, parameters, activation):
    stds, A = [], X
    for layer in range(1, len(parameters) // 2 + 1):
        A = np.maximum(parameters[f"W{layer}"] @ A + parameters[f"b{layer}"], 0)
        stds.append(np.std(A))
    return stds
