# %% setup
import numpy as np

# %% exercise="sigmoid"
def sigmoid(z):
    """Return the logistic function of z, elementwise: any shape -> the same shape.

    ja: z の各要素のロジスティック関数を返します。形は z と同じです。
    """
    # BEGIN SOLUTION
    e = np.exp(-np.abs(z))  # never overflows | オーバーフローしません
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    # END SOLUTION

# %% exercise="propagate"
def propagate(w, b, X, Y):
    """Return (grads, cost) of one neuron. Shapes: w (n, 1), X (n, m), Y (1, m).

    ja: ニューロン 1 個の (grads, cost) を返します。形は w (n, 1)、X (n, m)、Y (1, m) です。
    """
    # BEGIN SOLUTION
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)  # (1, n) @ (n, m) -> (1, m)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = A - Y  # (1, m)
    grads = {"dw": X @ dz.T / m, "db": dz.sum() / m}
    return grads, cost
    # END SOLUTION

# %% exercise="model"
def model(X, Y, steps, rate):
    """Return (w, b, costs) after some steps of gradient descent from zeros.

    ja: 0 から始めて勾配降下を steps 回行った後の (w, b, costs) を返します。
    """
    # BEGIN SOLUTION
    w, b, costs = np.zeros((X.shape[0], 1)), 0.0, []
    for _ in range(steps):
        grads, cost = propagate(w, b, X, Y)
        w = w - rate * grads["dw"]
        b = b - rate * grads["db"]
        costs.append(cost)
    return w, b, costs
    # END SOLUTION

# %% explore
print(model(np.ones((2, 3)), np.ones((1, 3)), 2, 0.1))
