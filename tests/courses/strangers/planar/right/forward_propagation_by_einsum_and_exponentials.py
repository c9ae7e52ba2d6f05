def forward_propagation(X, parameters):
    Z1 = np.einsum("hx,xm->hm", parameters["W1"], X)
    Z1 += parameters["b1"]
    A1 = np.sinh(np.clip(Z1, -300, 300)) / np.cosh(np.clip(Z1, -300, 300))
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = 1.0 / (1.0 + np.exp(-Z2))
    return A2, dict(A1=A1, A2=A2, Z1=Z1, Z2=Z2)
