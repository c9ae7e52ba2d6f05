"""
exercise = "spread_by_layer"
says.en = "These are the spreads of Z. What is handed on to the next layer has been through the activation. At which of the two does the exercise look?"
says.ja = "これは Z のばらつきです。次の層に渡されるのは、活性化関数を通ったあとのものです。この課題で調べるのは、どちらでしょうか?"
"""


def spread_by_layer(X, parameters, activation):
    stds, A = [], X
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = np.maximum(Z, 0) if activation == "relu" else np.tanh(Z)
        stds.append(np.std(Z))
    return stds
