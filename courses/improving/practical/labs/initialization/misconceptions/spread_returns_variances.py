"""
exercise = "spread_by_layer"
says.en = "These are variances. They tell the same story, but in squared units: a signal that has shrunk to a tenth looks like a hundredth. Which measure has the units of the signal itself?"
says.ja = "これは分散です。同じことを表していますが、単位が 2 乗になっていて、10 分の 1 になった信号が 100 分の 1 に見えます。信号そのものと同じ単位をもつのは、どんな量でしょうか?"
"""


def spread_by_layer(X, parameters, activation):
    stds, A = [], X
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = np.maximum(Z, 0) if activation == "relu" else np.tanh(Z)
        stds.append(np.var(A))
    return stds
