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

# %% exercise="initialize"
def initialize(n):
    """Return (w, b) to begin with: w zeros of shape (n, 1), b the number 0.0.

    ja: はじめの (w, b) を返します。w は形 (n, 1) の 0、b は 0.0 です。
    """
    # BEGIN SOLUTION
    return np.zeros((n, 1)), 0.0
    # END SOLUTION

# %% exercise="propagate"
def propagate(w, b, X, Y):
    """Return (grads, cost) of one neuron. Shapes: w (n, 1), X (n, m), Y (1, m).

    ja: ニューロン 1 個の (grads, cost) を返します。形は w (n, 1)、X (n, m)、Y (1, m) です。
    """
    # BEGIN SOLUTION
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 1e-15, 1 - 1e-15)  # (1, n) @ (n, m) -> (1, m)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dz = A - Y  # (1, m)
    return {"dw": X @ dz.T / m, "db": np.sum(dz) / m}, cost
    # END SOLUTION

# %% exercise="optimize"
def optimize(w, b, X, Y, steps, rate):
    """Return (w, b, costs) after some steps of gradient descent; costs has one number for each step.

    ja: 勾配降下を steps 回行った後の (w, b, costs) を返します。costs には各ステップのコストが入ります。
    """
    # BEGIN SOLUTION
    costs = []
    for _ in range(steps):
        grads, cost = propagate(w, b, X, Y)
        w = w - rate * grads["dw"]
        b = b - rate * grads["db"]
        costs.append(cost)
    return w, b, costs
    # END SOLUTION

# %% exercise="predict"
def predict(w, b, X):
    """Return the predictions, 0.0 or 1.0 for each example: X (n, m) -> (1, m).

    ja: 各例の予測 (0.0 か 1.0) を返します。X (n, m) -> (1, m) です。
    """
    # BEGIN SOLUTION
    return (sigmoid(w.T @ X + b) > 0.5).astype(float)  # (1, m)
    # END SOLUTION

# %% exercise="model"
def model(X, Y, X_test, steps, rate):
    """Train one neuron and return a dict with `w`, `b`, `costs` and the predictions `Y_test` for X_test.

    ja: ニューロンを学習させ、`w`、`b`、`costs` と、X_test に対する予測 `Y_test` を辞書で返します。
    """
    # BEGIN SOLUTION
    w, b = initialize(X.shape[0])
    w, b, costs = optimize(w, b, X, Y, steps, rate)
    return {"w": w, "b": b, "costs": costs, "Y_test": predict(w, b, X_test)}
    # END SOLUTION

# %% explore
X, Y = np.arange(6.0).reshape(2, 3), np.array([[0.0, 1.0, 1.0]])
print(model(X, Y, X, 10, 0.1)["Y_test"])
