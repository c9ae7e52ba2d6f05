"""
exercise = "forward_propagation"
note = { en = "One example after the other, put side by side at the end.", ja = "例を 1 つずつ計算し、最後に横に並べます。" }
"""


def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    columns = {"Z1": [], "A1": [], "Z2": [], "A2": []}
    for x in X.T:
        z1 = W1.dot(x) + b1.ravel()
        a1 = (np.exp(np.clip(2 * z1, -700, 700)) - 1) / (np.exp(np.clip(2 * z1, -700, 700)) + 1)
        z2 = W2.dot(a1) + b2.ravel()
        for name, value in zip(columns, (z1, a1, z2, sigmoid(z2))):
            columns[name].append(value)
    cache = {name: np.array(values).T for name, values in columns.items()}
    return cache["A2"], cache
