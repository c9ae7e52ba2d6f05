# %% setup
import numpy as np


def forward_propagation(X, parameters):
    """Return the answers of a network with three layers, and what was computed on the way: X (n_x, m) -> (1, m).

    ja: 3 層のネットワークの答えと、途中の値を収めた辞書を返します。X (n_x, m) -> (1, m)
    """
    Z1 = parameters["W1"] @ X + parameters["b1"]  # (n_1, m)
    A1 = np.maximum(Z1, 0)  # ReLU
    Z2 = parameters["W2"] @ A1 + parameters["b2"]  # (n_2, m)
    A2 = np.maximum(Z2, 0)  # ReLU
    Z3 = parameters["W3"] @ A2 + parameters["b3"]  # (1, m)
    A3 = 1 / (1 + np.exp(-Z3))  # sigmoid
    return A3, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2, "Z3": Z3, "A3": A3}


def compute_cost(A3, Y):
    """Return the mean log loss of the answers: (1, m), (1, m) -> a number.

    ja: 答えの対数損失の平均を返します。(1, m)、(1, m) -> 数 1 つ
    """
    A = np.clip(A3, 1e-12, 1 - 1e-12)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


# %% explore section="the-bay"
import matplotlib.pyplot as plt

from data import true_edge, warm_water

X_train, Y_train = warm_water(120, seed=1)
X_dev, Y_dev = warm_water(2000, seed=51)


def show_map(panel, answer, X, Y):
    """Paint where the answer is yes, and put the measurements on top.

    ja: 答えが「はい」のところに色を塗り、その上に測定値を重ねます。
    """
    side = np.linspace(-2, 2, 161)
    places = np.stack([block.ravel() for block in np.meshgrid(side, side)])  # (2, 25921)
    warm = answer(places).reshape(161, 161)
    panel.contourf(side, side, warm, levels=[-0.5, 0.5, 1.5], colors=["#cfe3f5", "#fbdcc8"])
    for label, color in ((0, "#2b6cb0"), (1, "#c05621")):
        panel.plot(*X[:, Y[0] == label], "o", ms=4, color=color)
    panel.set(xticks=[], yticks=[], aspect="equal")


figure, panel = plt.subplots(figsize=(4.2, 4.2), layout="constrained")
show_map(panel, true_edge, X_train, Y_train)
plt.show()
print(f"m = {Y_train.size}, y = 1: {Y_train.mean():.2f}, wrong: {np.mean(true_edge(X_train) != Y_train):.2f}")


# %% exercise="compute_cost_with_regularization"
def compute_cost_with_regularization(A3, Y, parameters, lambd):
    """Return the cost with the L2 price: A3 (1, m), Y (1, m), W1, W2, W3 in parameters -> a number.

    ja: L2 の値段を加えたコストを返します。A3 (1, m)、Y (1, m)、parameters に W1、W2、W3 -> 数 1 つ
    """
    # BEGIN SOLUTION
    m = Y.shape[1]
    squares = 0
    for layer in (1, 2, 3):
        squares = squares + np.sum(parameters[f"W{layer}"] ** 2)
    return compute_cost(A3, Y) + lambd / (2 * m) * squares
    # END SOLUTION


# %% exercise="backward_propagation_with_regularization"
def backward_propagation_with_regularization(X, Y, parameters, cache, lambd):
    """Return the gradients of the cost with the L2 price: {"dW1", "db1", "dW2", "db2", "dW3", "db3"}.

    ja: L2 の値段を加えたコストの勾配を返します。{"dW1", "db1", "dW2", "db2", "dW3", "db3"}
    """
    # BEGIN SOLUTION
    m = X.shape[1]
    dZ3 = cache["A3"] - Y  # (1, m)
    dW3 = dZ3 @ cache["A2"].T / m + lambd / m * parameters["W3"]  # (1, n_2)
    db3 = np.sum(dZ3, axis=1, keepdims=True) / m  # (1, 1)
    dA2 = parameters["W3"].T @ dZ3  # (n_2, m)
    dZ2 = dA2 * (cache["Z2"] > 0)  # (n_2, m)
    dW2 = dZ2 @ cache["A1"].T / m + lambd / m * parameters["W2"]  # (n_2, n_1)
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m  # (n_2, 1)
    dA1 = parameters["W2"].T @ dZ2  # (n_1, m)
    dZ1 = dA1 * (cache["Z1"] > 0)  # (n_1, m)
    dW1 = dZ1 @ X.T / m + lambd / m * parameters["W1"]  # (n_1, n_x)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m  # (n_1, 1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2, "dW3": dW3, "db3": db3}
    # END SOLUTION


# %% explore section="smoother"
def initialize(sizes, seed=1):
    """Return He's random weights, and biases of 0.

    ja: He の初期値の重みと、0 のバイアスを返します。
    """
    rng = np.random.default_rng(seed)
    parameters = {}
    for layer in range(1, len(sizes)):
        shape = (sizes[layer], sizes[layer - 1])
        parameters[f"W{layer}"] = rng.normal(size=shape) * np.sqrt(2 / shape[1])
        parameters[f"b{layer}"] = np.zeros((shape[0], 1))
    return parameters


def step(parameters, gradients, learning_rate=0.5):
    """Return the parameters after one step of gradient descent.

    ja: 勾配降下法で 1 歩進んだあとのパラメータを返します。
    """
    return {name: parameters[name] - learning_rate * gradients[f"d{name}"] for name in parameters}


def train(X, Y, lambd, steps=5000):
    """Return the parameters after training with the L2 price.

    ja: L2 の値段をつけて学習させたあとのパラメータを返します。
    """
    parameters = initialize([2, 40, 20, 1])
    for _ in range(steps):
        A3, cache = forward_propagation(X, parameters)
        parameters = step(
            parameters, backward_propagation_with_regularization(X, Y, parameters, cache, lambd)
        )
    return parameters


def decide(X, parameters):
    """Return the network's decisions: X (2, m) -> (1, m).

    ja: ネットワークの判定を返します。X (2, m) -> (1, m)
    """
    return (forward_propagation(X, parameters)[0] > 0.5).astype(int)


def report(name, parameters):
    """Print the accuracy on both sets and their gap.

    ja: 両方のデータでの正解率と、その差を表示します。
    """
    train_accuracy = np.mean(decide(X_train, parameters) == Y_train)
    dev_accuracy = np.mean(decide(X_dev, parameters) == Y_dev)
    print(
        f"{name:16} train {train_accuracy:.3f}   dev {dev_accuracy:.3f}   gap {train_accuracy - dev_accuracy:+.3f}"
    )


print(
    f"{'majority':16} train {max(Y_train.mean(), 1 - Y_train.mean()):.3f}   dev {max(Y_dev.mean(), 1 - Y_dev.mean()):.3f}"
)
print(
    f"{'the true edge':16} train {np.mean(true_edge(X_train) == Y_train):.3f}   dev {np.mean(true_edge(X_dev) == Y_dev):.3f}"
)

networks = {}
for lambd in (0, 0.7, 40):
    networks[f"lambda = {lambd}"] = train(X_train, Y_train, lambd)
    report(f"lambda = {lambd}", networks[f"lambda = {lambd}"])

figure, panels = plt.subplots(1, 3, figsize=(11, 3.9), layout="constrained")
for panel, (name, parameters) in zip(panels, networks.items()):
    show_map(panel, lambda X: decide(X, parameters), X_train, Y_train)
    panel.set_title(rf"$\{name}$")
plt.show()


# %% exercise="draw_mask"
def draw_mask(shape, keep_prob, rng):
    """Return a mask of this shape: each entry is 1 with the probability keep_prob, else 0, by the generator rng.

    ja: この形のマスクを返します。要素はそれぞれ、確率 keep_prob で 1、そうでなければ 0 です。乱数は rng で作ります。
    """
    # BEGIN SOLUTION
    return (rng.random(shape) < keep_prob).astype(int)
    # END SOLUTION


# %% exercise="forward_propagation_with_dropout"
def forward_propagation_with_dropout(X, parameters, masks, keep_prob):
    """Return the answers (1, m) with dropout in both hidden layers, and everything that the way back needs.

    ja: 2 つの隠れ層でドロップアウトを行ったときの答え (1, m) と、帰り道に必要なすべてを返します。
    """
    # BEGIN SOLUTION
    D1, D2 = masks["D1"], masks["D2"]  # (n_1, m), (n_2, m)
    Z1 = parameters["W1"] @ X + parameters["b1"]  # (n_1, m)
    A1 = np.maximum(Z1, 0) * D1 / keep_prob  # (n_1, m)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]  # (n_2, m)
    A2 = np.maximum(Z2, 0) * D2 / keep_prob  # (n_2, m)
    Z3 = parameters["W3"] @ A2 + parameters["b3"]  # (1, m)
    A3 = 1 / (1 + np.exp(-Z3))  # (1, m)
    cache = {"Z1": Z1, "A1": A1, "D1": D1, "Z2": Z2, "A2": A2, "D2": D2, "Z3": Z3, "A3": A3}
    return A3, cache
    # END SOLUTION


# %% exercise="backward_propagation_with_dropout"
def backward_propagation_with_dropout(X, Y, parameters, cache, keep_prob):
    """Return the gradients of the cost with dropout: {"dW1", "db1", "dW2", "db2", "dW3", "db3"}.

    ja: ドロップアウトを行ったときのコストの勾配を返します。{"dW1", "db1", "dW2", "db2", "dW3", "db3"}
    """
    # BEGIN SOLUTION
    m = X.shape[1]
    dZ3 = cache["A3"] - Y  # (1, m)
    dW3 = dZ3 @ cache["A2"].T / m  # (1, n_2)
    db3 = np.sum(dZ3, axis=1, keepdims=True) / m  # (1, 1)
    dA2 = parameters["W3"].T @ dZ3 * cache["D2"] / keep_prob  # (n_2, m)
    dZ2 = dA2 * (cache["Z2"] > 0)  # (n_2, m)
    dW2 = dZ2 @ cache["A1"].T / m  # (n_2, n_1)
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m  # (n_2, 1)
    dA1 = parameters["W2"].T @ dZ2 * cache["D1"] / keep_prob  # (n_1, m)
    dZ1 = dA1 * (cache["Z1"] > 0)  # (n_1, m)
    dW1 = dZ1 @ X.T / m  # (n_1, n_x)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m  # (n_1, 1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2, "dW3": dW3, "db3": db3}
    # END SOLUTION


# %% explore section="days-off"
def train_with_dropout(X, Y, keep_prob, steps=5000):
    """Return the parameters after training with dropout.

    ja: ドロップアウトを使って学習させたあとのパラメータを返します。
    """
    rng = np.random.default_rng(3)
    parameters = initialize([2, 40, 20, 1])
    m = X.shape[1]
    for _ in range(steps):
        masks = {"D1": draw_mask((40, m), keep_prob, rng), "D2": draw_mask((20, m), keep_prob, rng)}
        A3, cache = forward_propagation_with_dropout(X, parameters, masks, keep_prob)
        parameters = step(parameters, backward_propagation_with_dropout(X, Y, parameters, cache, keep_prob))
    return parameters


for keep_prob in (0.8, 0.5):
    networks[f"keep_prob = {keep_prob}"] = train_with_dropout(X_train, Y_train, keep_prob)
for name in ("lambda = 0", "keep_prob = 0.8", "keep_prob = 0.5"):
    report(name, networks[name])

figure, panels = plt.subplots(1, 3, figsize=(11, 3.9), layout="constrained")
for panel, name in zip(panels, ("lambda = 0", "keep_prob = 0.8", "keep_prob = 0.5")):
    show_map(panel, lambda X: decide(X, networks[name]), X_train, Y_train)
    panel.set_title(name.replace("lambda = 0", "keep_prob = 1"))
plt.show()


# %% exercise="elastic_net"
def elastic_net(parameters, m, lambda1, lambda2):
    """Return the price of the weights, and what it adds to their gradients: {"W1": ..., ...} -> number, {"dW1": ..., ...}.

    ja: 重みの値段と、それが勾配に加える分を返します。{"W1": ..., ...} -> 数、{"dW1": ..., ...}
    """
    # BEGIN SOLUTION
    price = 0
    gradients = {}
    layer = 1
    while f"W{layer}" in parameters:
        W = parameters[f"W{layer}"]
        price = price + (lambda1 * np.sum(np.abs(W)) + lambda2 / 2 * np.sum(W**2)) / m
        gradients[f"dW{layer}"] = (lambda1 * np.sign(W) + lambda2 * W) / m
        layer = layer + 1
    return price, gradients
    # END SOLUTION


# %% explore section="who-may-speak"
def train_elastic(X, Y, lambda1, lambda2, steps=5000):
    """Return the parameters after training with both prices.

    ja: 両方の値段をつけて学習させたあとのパラメータを返します。
    """
    parameters = initialize([2, 40, 20, 1])
    for _ in range(steps):
        A3, cache = forward_propagation(X, parameters)
        gradients = backward_propagation_with_regularization(X, Y, parameters, cache, 0)
        price, extra = elastic_net(parameters, X.shape[1], lambda1, lambda2)
        gradients = {name: gradients[name] + extra.get(name, 0) for name in gradients}
        parameters = step(parameters, gradients)
    return parameters


networks["L1"] = train_elastic(X_train, Y_train, 0.3, 0)
networks["elastic net"] = train_elastic(X_train, Y_train, 0.15, 0.35)
for name in ("lambda = 0", "lambda = 0.7", "L1", "elastic net"):
    report(name, networks[name])

figure, panels = plt.subplots(1, 4, figsize=(12, 3), layout="constrained", sharey=True)
for panel, name in zip(panels, ("lambda = 0", "lambda = 0.7", "L1", "elastic net")):
    weights = networks[name]["W2"].ravel()
    panel.hist(np.clip(weights, -1, 1), bins=np.linspace(-1, 1, 41))
    panel.set(title=name.replace("lambda", "L2: lambda"), xlabel="$W^{[2]}$")
    print(f"{name:16} |w| < 0.005: {np.mean(np.abs(weights) < 0.005):.2f}")
panels[0].set_yscale("log")
plt.show()


# %% exercise="early_stopping"
def early_stopping(costs, patience):
    """Return the epoch whose parameters are kept, and the epoch after which training stops: a list -> two integers.

    ja: パラメータを取っておくエポックと、学習をやめるエポックを返します。リスト -> 整数 2 つ
    """
    # BEGIN SOLUTION
    best = 0
    waited = 0
    for epoch in range(1, len(costs)):
        if costs[epoch] < costs[best]:
            best = epoch
            waited = 0
        else:
            waited = waited + 1
        if waited == patience:
            return best, epoch
    return best, len(costs) - 1
    # END SOLUTION


# %% explore section="in-time"
parameters = initialize([2, 40, 20, 1])
kept, train_costs, dev_costs = [], [], []
for epoch in range(
    1500
):  # with all examples in each step, a step is an epoch | 全部の例で 1 歩進むので、1 歩が 1 エポック
    A3, cache = forward_propagation(X_train, parameters)
    train_costs.append(compute_cost(A3, Y_train))
    dev_costs.append(compute_cost(forward_propagation(X_dev, parameters)[0], Y_dev))
    kept.append(parameters)
    gradients = backward_propagation_with_regularization(X_train, Y_train, parameters, cache, 0)
    parameters = step(parameters, gradients, learning_rate=0.1)

best, stopped = early_stopping(dev_costs, patience=100)
print("best", best, "stopped", stopped)
report("early stopping", kept[best])
report("1500 epochs", parameters)

plt.figure(figsize=(7, 3.8), layout="constrained")
plt.plot(train_costs, label="train")
plt.plot(dev_costs, label="dev")
plt.axvline(best, color="gray", lw=0.8, ls="--")
plt.axvline(stopped, color="gray", lw=0.8)
plt.xlabel("epoch")
plt.ylabel("$J$")
plt.legend()
plt.grid(alpha=0.3)
plt.show()


# %% explore section="side-by-side"
networks["early stopping"] = kept[best]
names = ("lambda = 0", "lambda = 0.7", "keep_prob = 0.5", "elastic net", "early stopping")
figure, panels = plt.subplots(1, 5, figsize=(13, 3), layout="constrained")
for panel, name in zip(panels, names):
    show_map(panel, lambda X: decide(X, networks[name]), X_train, Y_train)
    panel.set_title(name.replace("lambda = 0.7", "L2").replace("lambda = 0", "nothing"))
    report(name, networks[name])
plt.show()
