# %% setup
import numpy as np


# %% explore section="silence"
import matplotlib.pyplot as plt

from data import whirlpool

X_train, Y_train = whirlpool(500, seed=1)
X_test, Y_test = whirlpool(1000, seed=2)
sizes = [2, 16, 16, 16, 16, 16, 16, 16, 5]  # eight layers | 8 層


def initialize(sizes, scale, seed=0):
    """Return weights of the given size, a scale of 1 and a shift of 0 for each unit of a layer.

    ja: 指定した大きさの重みと、ユニットごとの倍率 1、ずらし 0 を返します。
    """
    rng = np.random.default_rng(seed)
    parameters = {}
    for layer in range(1, len(sizes)):
        parameters[f"W{layer}"] = scale * rng.normal(size=(sizes[layer], sizes[layer - 1]))
        parameters[f"gamma{layer}"] = np.ones((sizes[layer], 1))
        parameters[f"beta{layer}"] = np.zeros((sizes[layer], 1))
    return parameters


figure, panels = plt.subplots(2, 4, figsize=(12, 4.4), layout="constrained", sharey=True)
for row, scale in zip(panels, (0.1, 1.0)):
    parameters, A = initialize(sizes, scale), X_train
    for layer in range(1, 8):
        Z = parameters[f"W{layer}"] @ A
        A = np.tanh(Z)
        if layer % 2 == 1:
            row[layer // 2].hist(A.ravel(), bins=np.linspace(-1, 1, 41))
            row[layer // 2].set_title(f"scale {scale}, $A^{{[{layer}]}}$, std {A.std():.1e}", fontsize=9)
plt.show()


# %% exercise="batchnorm_forward"
def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    """Return Z standardized over the batch, scaled and shifted, and what the way back needs: (n, m) -> (n, m).

    ja: バッチで標準化し、拡大してずらした Z と、帰り道に必要なものを返します。(n, m) -> (n, m)
    """
    # BEGIN SOLUTION
    mean = np.mean(Z, axis=1, keepdims=True)  # (n, 1)
    variance = np.mean((Z - mean) ** 2, axis=1, keepdims=True)  # (n, 1)
    deviation = np.sqrt(variance + epsilon)
    Z_hat = (Z - mean) / deviation
    Z_tilde = gamma * Z_hat + beta
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return Z_tilde, cache
    # END SOLUTION


# %% explore section="through"
figure, panels = plt.subplots(2, 4, figsize=(12, 4.4), layout="constrained", sharey=True)
for row, scale in zip(panels, (0.1, 1.0)):
    parameters, A = initialize(sizes, scale), X_train
    for layer in range(1, 8):
        Z = parameters[f"W{layer}"] @ A
        Z_tilde, _ = batchnorm_forward(Z, parameters[f"gamma{layer}"], parameters[f"beta{layer}"])
        A = np.tanh(Z_tilde)
        if layer % 2 == 1:
            row[layer // 2].hist(A.ravel(), bins=np.linspace(-1, 1, 41))
            row[layer // 2].set_title(f"scale {scale}, $A^{{[{layer}]}}$, std {A.std():.2f}", fontsize=9)
plt.show()


# %% exercise="batchnorm_backward"
def batchnorm_backward(dZ_tilde, gamma, cache):
    """Return the gradients of Z, gamma and beta: (n, m) -> (n, m), (n, 1), (n, 1).

    ja: Z、gamma、beta の勾配を返します。(n, m) -> (n, m)、(n, 1)、(n, 1)
    """
    # BEGIN SOLUTION
    Z_hat = cache["Z_hat"]
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)  # (n, 1)
    dgamma = np.mean(dZ_tilde * Z_hat, axis=1, keepdims=True)  # (n, 1)
    dZ_hat = gamma * dZ_tilde
    along_shift = np.mean(dZ_hat, axis=1, keepdims=True)
    along_stretch = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - along_shift - along_stretch) / cache["deviation"]
    return dZ, dgamma, dbeta
    # END SOLUTION


# %% explore section="nudged"
rng = np.random.default_rng(0)
Z, weights = 3 + 2 * rng.normal(size=(3, 6)), rng.normal(size=(3, 6))
gamma, beta = rng.uniform(0.5, 2, size=(3, 1)), rng.normal(size=(3, 1))


def some_cost(Z):
    return np.sum(weights * batchnorm_forward(Z, gamma, beta)[0])


_, cache = batchnorm_forward(Z, gamma, beta)
by_formula = batchnorm_backward(weights, gamma, cache)[0]
by_nudging = np.zeros_like(Z)
for place in np.ndindex(Z.shape):
    nudge = np.zeros_like(Z)
    nudge[place] = 1e-5
    by_nudging[place] = (some_cost(Z + nudge) - some_cost(Z - nudge)) / 2e-5
direct_path = gamma * weights / cache["deviation"]

for name, dZ in (("three paths", by_formula), ("direct path alone", direct_path)):
    distance = np.linalg.norm(dZ - by_nudging) / (np.linalg.norm(dZ) + np.linalg.norm(by_nudging))
    print(f"{name:18} relative difference {distance:.1e}   sums {dZ.sum(axis=1).round(6)}")


# %% exercise="update_running"
def update_running(running, cache, momentum=0.9):
    """Return the running averages after one more batch: {"mean", "variance"}, both (n, 1).

    ja: バッチがもう 1 つ来たあとの移動平均を返します。{"mean", "variance"}、どちらも (n, 1)
    """
    # BEGIN SOLUTION
    updated = {}
    for name in ("mean", "variance"):
        updated[name] = momentum * running[name] + (1 - momentum) * cache[name]
    return updated
    # END SOLUTION


# %% exercise="batchnorm_predict"
def batchnorm_predict(Z, gamma, beta, running, epsilon=1e-5):
    """Return Z standardized by the running averages, scaled and shifted: (n, m) -> (n, m).

    ja: 移動平均で標準化し、拡大してずらした Z を返します。(n, m) -> (n, m)
    """
    # BEGIN SOLUTION
    Z_hat = (Z - running["mean"]) / np.sqrt(running["variance"] + epsilon)
    return gamma * Z_hat + beta
    # END SOLUTION


# %% exercise="softmax"
def softmax(Z):
    """Return the probabilities of the classes, a column for each example: (C, m) -> (C, m).

    ja: クラスの確率を、例ごとの列で返します。(C, m) -> (C, m)
    """
    # BEGIN SOLUTION
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))  # never above 1 | 1 を超えることはありません
    return E / np.sum(E, axis=0, keepdims=True)
    # END SOLUTION


# %% exercise="softmax_loss"
def softmax_loss(Z, Y):
    """Return the mean cross-entropy, and the gradient dZ of each example: (C, m), (C, m) -> number, (C, m).

    ja: 交差エントロピーの平均と、例ごとの勾配 dZ を返します。(C, m)、(C, m) -> 数、(C, m)
    """
    # BEGIN SOLUTION
    shifted = Z - np.max(Z, axis=0, keepdims=True)
    log_P = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))  # (C, m)
    cost = -np.mean(np.sum(Y * log_P, axis=0))
    dZ = softmax(Z) - Y
    return cost, dZ
    # END SOLUTION


# %% explore section="race"
def forward(X, parameters, normalize, running=None):
    """Return the scores of the classes, and a cache for each layer; with running averages as at test time.

    ja: クラスの点数と、層ごとのキャッシュを返します。移動平均を渡すと、テストのときの計算になります。
    """
    A, caches, last = X, [], len(parameters) // 3
    for layer in range(1, last + 1):
        gamma, beta = parameters[f"gamma{layer}"], parameters[f"beta{layer}"]
        Z, cache = parameters[f"W{layer}"] @ A, {}
        if not normalize or layer == last:
            Z_tilde = Z + beta
        elif running is None:
            Z_tilde, cache = batchnorm_forward(Z, gamma, beta)
        else:
            Z_tilde = batchnorm_predict(Z, gamma, beta, running[layer])
        caches.append((A, cache))
        A = Z_tilde if layer == last else np.tanh(Z_tilde)
    return A, caches


def backward(dZ_tilde, parameters, caches):
    """Return the gradients of all parameters; layers without batch norm have no gradient of gamma.

    ja: すべてのパラメータの勾配を返します。バッチ正規化のない層には、gamma の勾配がありません。
    """
    grads, m = {}, dZ_tilde.shape[1]
    for layer in range(len(caches), 0, -1):
        A, cache = caches[layer - 1]
        if cache:
            dZ, grads[f"gamma{layer}"], grads[f"beta{layer}"] = batchnorm_backward(
                dZ_tilde, parameters[f"gamma{layer}"], cache
            )
        else:
            dZ, grads[f"beta{layer}"] = dZ_tilde, np.mean(dZ_tilde, axis=1, keepdims=True)
        grads[f"W{layer}"] = dZ @ A.T / m
        dZ_tilde = (parameters[f"W{layer}"].T @ dZ) * (1 - A**2)  # A = tanh
    return grads


def train(normalize, scale, learning_rate=0.3, epochs=60, batch_size=50):
    """Return the trained parameters, the running averages and the cost after each epoch.

    ja: 学習したパラメータ、移動平均、エポックごとのコストを返します。
    """
    parameters, costs, rng = initialize(sizes, scale), [], np.random.default_rng(0)
    running = {
        layer: {"mean": np.zeros((n, 1)), "variance": np.ones((n, 1))}
        for layer, n in enumerate(sizes)
        if layer
    }
    for _ in range(epochs):
        order, total = rng.permutation(X_train.shape[1]), 0.0
        for start in range(0, len(order), batch_size):
            chosen = order[start : start + batch_size]
            scores, caches = forward(X_train[:, chosen], parameters, normalize)
            cost, dZ = softmax_loss(scores, Y_train[:, chosen])
            grads = backward(dZ, parameters, caches)
            for name in grads:
                parameters[name] = parameters[name] - learning_rate * grads[name]
            for layer, (_, cache) in enumerate(caches, start=1):
                if cache:
                    running[layer] = update_running(running[layer], cache)
            total += cost * len(chosen)
        costs.append(total / len(order))
    return parameters, running, costs


def accuracy(scores, Y):
    return np.mean(np.argmax(scores, axis=0) == np.argmax(Y, axis=0))


# the floor, without a network: which of the five means is nearest? | ネットワークなしの下限。どの平均にいちばん近いか
means = X_train @ Y_train.T / Y_train.sum(axis=1)  # (2, 5)
nearness = -np.sum((X_test[:, np.newaxis] - means[:, :, np.newaxis]) ** 2, axis=0)  # (5, 1000)
print(f"nearest mean  test accuracy {accuracy(nearness, Y_test):.3f}")

trained = {}
figure, panels = plt.subplots(1, 2, figsize=(12, 3.8), layout="constrained", sharey=True)
for panel, normalize in zip(panels, (False, True)):
    for scale in (0.1, 0.3, 1.0):
        parameters, running, costs = train(normalize, scale)
        trained[normalize, scale] = parameters, running
        scores, _ = forward(X_test, parameters, normalize, running if normalize else None)
        panel.plot(costs, label=f"scale {scale}")
        print(f"batch norm {normalize!s:5}  scale {scale}  test accuracy {accuracy(scores, Y_test):.3f}")
    panel.axhline(np.log(5), color="gray", ls=":")
    panel.set(title=f"batch norm: {normalize}", xlabel="epoch", ylabel="$J$")
    panel.legend()
plt.show()


# %% explore section="map"
parameters, running = trained[True, 0.1]
grid = np.linspace(-2.2, 2.2, 160)
places = np.stack([axis.ravel() for axis in np.meshgrid(grid, grid)])  # (2, 25600)
P = softmax(forward(places, parameters, True, running)[0])  # (5, 25600)

figure, (left, right) = plt.subplots(1, 2, figsize=(10.5, 4.4), layout="constrained")
left.pcolormesh(
    grid, grid, np.argmax(P, axis=0).reshape(160, 160), cmap="Set2", vmin=0, vmax=7, rasterized=True
)
left.scatter(
    *X_test, c=np.argmax(Y_test, axis=0), cmap="Set2", vmin=0, vmax=7, s=10, edgecolors="k", linewidths=0.3
)
surest = right.pcolormesh(grid, grid, np.max(P, axis=0).reshape(160, 160), vmin=0.2, vmax=1, rasterized=True)
figure.colorbar(surest, ax=right, label=r"$\max_k p_k$")
for panel in (left, right):
    panel.set(xlabel="$x_1$", ylabel="$x_2$")
plt.show()


# %% explore section="alone"
by_arm = np.argsort(np.argmax(Y_test, axis=0), kind="stable")  # sorted by class | クラスの順
rng = np.random.default_rng(0)
for name, order in (("mixed", rng.permutation(1000)), ("sorted by class", by_arm)):
    for size in (1, 5, 50, 200):
        right = [
            accuracy(forward(X_test[:, part], parameters, True)[0], Y_test[:, part])
            for part in np.split(order, 1000 // size)
        ]
        print(f"batch's own mean, {name:16} batches of {size:3}: {np.mean(right):.3f}")
print(
    f"running averages, in any order, of any size: {accuracy(forward(X_test, parameters, True, running)[0], Y_test):.3f}"
)
