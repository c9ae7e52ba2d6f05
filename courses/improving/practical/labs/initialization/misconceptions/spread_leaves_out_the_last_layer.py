"""
exercise = "spread_by_layer"
says.en = "The last layer is missing in your list. Here it is a layer like any other, with the same activation. How many numbers should the list have?"
says.ja = "リストに最後の層がありません。ここでは、最後の層もほかの層と同じで、活性化関数も同じです。リストには、数がいくつ入るべきでしょうか?"
"""


def spread_by_layer(X, parameters, activation):
    stds, A = [], X
    for layer in range(1, len(parameters) // 2):
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = np.maximum(Z, 0) if activation == "relu" else np.tanh(Z)
        stds.append(np.std(A))
    return stds
