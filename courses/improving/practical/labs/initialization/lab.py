# %% setup
import numpy as np


# %% explore section="the-rings"
import matplotlib.pyplot as plt

from data import rings

X_train, Y_train = rings(400, seed=1)
X_test, Y_test = rings(300, seed=2)

plt.figure(figsize=(4, 4), layout="constrained")
for label, color in ((0, "#2b6cb0"), (1, "#c05621")):
    plt.plot(*X_train[:, Y_train[0] == label], "o", ms=3, color=color)
plt.axis("equal")
plt.show()


def forward(X, parameters):
    """Return the activations of all layers, X first: ReLU in the hidden layers, and the last layer's z at the end.

    ja: X から始めて、すべての層の活性値を返します。隠れ層は ReLU で、最後に入るのは出力層の z です。
    """
    layers = len(parameters) // 2
    A = [X]
    for layer in range(1, layers):
        A.append(np.maximum(parameters[f"W{layer}"] @ A[-1] + parameters[f"b{layer}"], 0))  # (n_l, m)
    A.append(parameters[f"W{layers}"] @ A[-1] + parameters[f"b{layers}"])  # (1, m)
    return A


def train(parameters, steps, learning_rate):
    """Return the parameters after gradient descent, and the cost at every step.

    ja: 勾配降下法を行ったあとのパラメータと、1 歩ごとのコストを返します。
    """
    layers, m, costs = len(parameters) // 2, Y_train.shape[1], []
    for _ in range(steps):
        A = forward(X_train, parameters)
        Z = A[-1]  # (1, m)
        costs.append(np.mean(np.logaddexp(0, Z) - Y_train * Z))
        dZ = 0.5 * (1 + np.tanh(Z / 2)) - Y_train  # (1, m)
        new = {}
        for layer in range(layers, 0, -1):
            new[f"W{layer}"] = parameters[f"W{layer}"] - learning_rate * dZ @ A[layer - 1].T / m
            new[f"b{layer}"] = parameters[f"b{layer}"] - learning_rate * dZ.mean(axis=1, keepdims=True)
            dZ = (parameters[f"W{layer}"].T @ dZ) * (A[layer - 1] > 0)
        parameters = new
    return parameters, costs


def accuracy(parameters, X, Y):
    """Return the share of right answers.

    ja: 正解の割合を返します。
    """
    return np.mean((forward(X, parameters)[-1] > 0) == Y)


# %% exercise="initialize_parameters_zeros"
def initialize_parameters_zeros(layers_dims):
    """Return W1, b1, ..., WL, bL, all zero: layers_dims = [n_0, ..., n_L], Wl (n_l, n_{l-1}), bl (n_l, 1).

    ja: W1、b1、…、WL、bL をすべて 0 で返します。layers_dims = [n_0, ..., n_L]、Wl (n_l, n_{l-1})、bl (n_l, 1)
    """
    # BEGIN SOLUTION
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = np.zeros((layers_dims[layer], layers_dims[layer - 1]))
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
    # END SOLUTION


# %% explore section="nothing-moves"
trained, costs = train(initialize_parameters_zeros([2, 10, 5, 1]), steps=1000, learning_rate=0.1)
print("costs", costs[0], costs[-1])
print("train", accuracy(trained, X_train, Y_train), "test", accuracy(trained, X_test, Y_test))
print({name: float(np.abs(block).max()) for name, block in trained.items()})


# %% exercise="initialize_parameters_random"
def initialize_parameters_random(layers_dims, scale, rng):
    """Return weights that are normally distributed with the standard deviation scale, and biases of zero.

    ja: 標準偏差が scale の正規分布に従う重みと、0 のバイアスを返します。
    """
    # BEGIN SOLUTION
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) * scale
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
    # END SOLUTION


# %% exercise="initialize_parameters_xavier"
def initialize_parameters_xavier(layers_dims, rng):
    """Return normally distributed weights with the variance 1 / n_{l-1}, and biases of zero.

    ja: 分散が 1 / n_{l-1} の正規分布に従う重みと、0 のバイアスを返します。
    """
    # BEGIN SOLUTION
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) / np.sqrt(layers_dims[layer - 1])
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
    # END SOLUTION


# %% exercise="initialize_parameters_he"
def initialize_parameters_he(layers_dims, rng):
    """Return normally distributed weights with the variance 2 / n_{l-1}, and biases of zero.

    ja: 分散が 2 / n_{l-1} の正規分布に従う重みと、0 のバイアスを返します。
    """
    # BEGIN SOLUTION
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) * np.sqrt(2 / layers_dims[layer - 1])
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
    # END SOLUTION


# %% explore section="four-starts"
def starts(layers_dims, seed):
    """Return the four starts for a network of these sizes.

    ja: この大きさのネットワークの、4 通りの初期値を返します。
    """
    return {
        "zeros": initialize_parameters_zeros(layers_dims),
        "10 x normal": initialize_parameters_random(layers_dims, 10, np.random.default_rng(seed)),
        "Xavier": initialize_parameters_xavier(layers_dims, np.random.default_rng(seed)),
        "He": initialize_parameters_he(layers_dims, np.random.default_rng(seed)),
    }


# the floor, without a network: which of the two means is nearer? | ネットワークなしの下限。どちらの平均に近いか
means = [X_train[:, Y_train[0] == label].mean(axis=1, keepdims=True) for label in (0, 1)]  # (2, 1) each
nearer = np.argmin([np.sum((X_test - mean) ** 2, axis=0) for mean in means], axis=0)  # (300,)
print(f"{'nearest mean':12} {'':36} test {np.mean(nearer == Y_test):.3f}")

side = np.linspace(-1.4, 1.4, 141)
places = np.stack([block.ravel() for block in np.meshgrid(side, side)])  # (2, 19881)
figure, panels = plt.subplots(1, 5, figsize=(14, 3), layout="constrained")
for panel, (name, start) in zip(panels[1:], starts([2, 10, 5, 1], seed=3).items()):
    trained, costs = train(start, steps=1000, learning_rate=0.1)
    test = accuracy(trained, X_test, Y_test)
    print(f"{name:12} first cost {costs[0]:8.3f}   last {costs[-1]:.3f}   test {test:.3f}")
    panels[0].plot(costs, label=name)
    answers = (forward(places, trained)[-1] > 0).reshape(141, 141)
    panel.contourf(side, side, answers, levels=[-0.5, 0.5, 1.5], colors=["#cfe3f5", "#fbdcc8"])
    for label, color in ((0, "#2b6cb0"), (1, "#c05621")):
        panel.plot(*X_test[:, Y_test[0] == label], "o", ms=2, color=color)
    panel.set(title=f"{name}: {test:.2f}", xticks=[], yticks=[], aspect="equal")
panels[0].set(yscale="log", xlabel="num_iterations", ylabel="$J$")
panels[0].legend(fontsize=8)
plt.show()


# %% exercise="spread_by_layer"
def spread_by_layer(X, parameters, activation):
    """Return the standard deviation of the activations of each layer, a list with L numbers; "relu" or "tanh".

    ja: 各層の活性値の標準偏差を、L 個の数のリストで返します。activation は "relu" または "tanh" です。
    """
    # BEGIN SOLUTION
    stds = []
    A = X
    layer = 1
    while f"W{layer}" in parameters:
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]  # (n_l, m)
        if activation == "relu":
            A = np.maximum(Z, 0)  # (n_l, m)
        else:
            A = np.tanh(Z)  # (n_l, m)
        stds.append(np.std(A))
        layer = layer + 1
    return stds
    # END SOLUTION


# %% explore section="thirty-layers"
X = np.random.default_rng(0).standard_normal((100, 300))
sizes = [100] * 31
rng = np.random.default_rng(5)
figure, panels = plt.subplots(1, 2, figsize=(11, 3.8), layout="constrained", sharey=True)
for panel, activation in zip(panels, ("tanh", "relu")):
    for name, start in (
        ("0.05 x normal", initialize_parameters_random(sizes, 0.05, rng)),
        ("0.3 x normal", initialize_parameters_random(sizes, 0.3, rng)),
        ("Xavier", initialize_parameters_xavier(sizes, rng)),
        ("He", initialize_parameters_he(sizes, rng)),
    ):
        stds = spread_by_layer(X, start, activation)
        panel.plot(range(1, 31), stds, "o-", ms=3, label=name)
        print(f"{activation}  {name:14} {stds[0]:.2e}  {stds[9]:.2e}  {stds[29]:.2e}")
    panel.set(title=activation, xlabel="layer", yscale="log")
    panel.grid(alpha=0.3)
panels[0].set_ylabel("std")
panels[0].legend(fontsize=8)
plt.show()


# %% explore section="histograms"
def activations(X, parameters, activation):
    """Return the activations of every layer.

    ja: すべての層の活性値を返します。
    """
    A = [X]
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A[-1] + parameters[f"b{layer}"]
        A.append(np.tanh(Z) if activation == "tanh" else np.maximum(Z, 0))
    return A[1:]


rows = (
    ("tanh, 0.05", "tanh", initialize_parameters_random(sizes, 0.05, rng)),
    ("tanh, 0.3", "tanh", initialize_parameters_random(sizes, 0.3, rng)),
    ("tanh, Xavier", "tanh", initialize_parameters_xavier(sizes, rng)),
    ("ReLU, Xavier", "relu", initialize_parameters_xavier(sizes, rng)),
    ("ReLU, He", "relu", initialize_parameters_he(sizes, rng)),
)
shown = (1, 2, 5, 10, 20)
figure, panels = plt.subplots(len(rows), len(shown), figsize=(11, 8), layout="constrained", sharex="row")
for row, (name, activation, start) in zip(panels, rows):
    A = activations(X, start, activation)
    bins = np.linspace(-1, 1, 41) if activation == "tanh" else np.linspace(0, 4, 41)
    for panel, layer in zip(row, shown):
        values = A[layer - 1].ravel()  # (n_l * m,)
        if activation == "relu":
            values = values[values > 0]
        panel.hist(np.clip(values, bins[0], bins[-1]), bins=bins)
        panel.set(yticks=[], title=f"{name}, {layer}")
plt.show()


# %% explore section="deep"
for name in ("zeros", "Xavier", "He"):
    trained, costs = train(starts([2] + [30] * 30 + [1], seed=1)[name], steps=150, learning_rate=0.02)
    print(
        f"{name:8} first cost {costs[0]:.3f}   last {costs[-1]:.3f}   test {accuracy(trained, X_test, Y_test):.3f}"
    )
