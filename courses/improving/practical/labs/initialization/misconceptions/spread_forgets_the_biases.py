"""
exercise = "spread_by_layer"
says.en = "Your layers compute without their biases. At the start these are zero, and nobody notices, but the function is also meant for networks that have learnt something. What does a layer do after the matrix product?"
says.ja = "どの層でも、バイアスが抜けています。初期値では 0 なので気づきませんが、この関数は、学習したあとのネットワークにも使えなければなりません。行列の積のあとに、層は何をするでしょうか?"
"""


def spread_by_layer(X, parameters, activation):
    stds, A = [], X
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A
        A = np.maximum(Z, 0) if activation == "relu" else np.tanh(Z)
        stds.append(np.std(A))
    return stds
