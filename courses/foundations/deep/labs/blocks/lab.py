# %% setup
import numpy as np


def sigmoid(Z):
    """Return the sigmoid of Z, elementwise: any shape -> the same shape.

    ja: Z の各要素のシグモイドを返します。どんな形でもよく、形は変わりません。
    """
    e = np.exp(-np.abs(Z))  # never above 1 | 1 を超えることはありません
    return np.where(Z >= 0, 1 / (1 + e), e / (1 + e))


def relu(Z):
    """Return Z where it is above 0, else 0: any shape -> the same shape.

    ja: 0 より大きい要素はそのまま、それ以外は 0 にして返します。どんな形でもよく、形は変わりません。
    """
    return np.maximum(Z, 0)


def sigmoid_backward(dA, Z):
    """Return dZ for A = sigmoid(Z): dA and Z of one shape -> the same shape.

    ja: A = sigmoid(Z) のときの dZ を返します。dA と Z は同じ形で、結果も同じ形です。
    """
    A = sigmoid(Z)
    return dA * A * (1 - A)


def relu_backward(dA, Z):
    """Return dZ for A = relu(Z): dA and Z of one shape -> the same shape.

    ja: A = relu(Z) のときの dZ を返します。dA と Z は同じ形で、結果も同じ形です。
    """
    return dA * (Z > 0)


# %% exercise="initialize_parameters_deep"
def initialize_parameters_deep(layer_dims, seed):
    """Return {"W1": (n1, n0), "b1": (n1, 1), …, "WL", "bL"} for layer_dims = [n0, n1, …, nL].

    ja: layer_dims = [n0, n1, …, nL] に対して {"W1": (n1, n0), "b1": (n1, 1), …, "WL", "bL"} を返します。
    """
    # BEGIN SOLUTION
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_in)
        parameters[f"b{l}"] = np.zeros((n_out, 1))
    return parameters
    # END SOLUTION


# %% exercise="linear_forward"
def linear_forward(A_prev, W, b):
    """Return Z = W A_prev + b, and the cache: (n_prev, m), (n, n_prev), (n, 1) -> (n, m), {"A_prev", "W"}.

    ja: Z = W A_prev + b とキャッシュを返します。(n_prev, m)、(n, n_prev)、(n, 1) -> (n, m)、{"A_prev", "W"}
    """
    # BEGIN SOLUTION
    Z = W @ A_prev + b  # (n, n_prev) @ (n_prev, m) + (n, 1) -> (n, m)
    cache = {"A_prev": A_prev, "W": W}
    return Z, cache
    # END SOLUTION


# %% exercise="linear_activation_forward"
def linear_activation_forward(A_prev, W, b, activation):
    """Return the activations A (n, m) of one layer, and its cache {"A_prev", "W", "Z"}.

    ja: 1 つの層の活性値 A (n, m) と、その層のキャッシュ {"A_prev", "W", "Z"} を返します。
    """
    # BEGIN SOLUTION
    Z, cache = linear_forward(A_prev, W, b)
    cache["Z"] = Z
    if activation == "relu":
        A = relu(Z)  # (n, m)
    else:
        A = sigmoid(Z)  # (n, m)
    return A, cache
    # END SOLUTION


# %% exercise="l_model_forward"
def l_model_forward(X, parameters):
    """Return the network's answers AL (1, m), and a list with the caches of its L layers.

    ja: ネットワークの答え AL (1, m) と、L 個の層のキャッシュを並べたリストを返します。
    """
    # BEGIN SOLUTION
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches
    # END SOLUTION


# %% exercise="compute_cost"
def compute_cost(AL, Y):
    """Return the mean log loss of the probabilities AL (1, m) for the labels Y (1, m).

    ja: ラベル Y (1, m) に対する確率 AL (1, m) の、対数損失の平均を返します。
    """
    # BEGIN SOLUTION
    m = Y.shape[1]
    given = np.where(Y == 1, AL, 1 - AL)  # the chance that was given to the right answer | 正解に与えた確率
    return -np.sum(np.log(np.maximum(given, 1e-15))) / m
    # END SOLUTION


# %% exercise="linear_backward"
def linear_backward(dZ, cache):
    """Return dA_prev (n_prev, m), dW (n, n_prev) and db (n, 1) of one layer, from its dZ (n, m).

    ja: 1 つの層の dZ (n, m) から、dA_prev (n_prev, m)、dW (n, n_prev)、db (n, 1) を求めて返します。
    """
    # BEGIN SOLUTION
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m  # (n, m) @ (m, n_prev) -> (n, n_prev)
    db = np.sum(dZ, axis=1, keepdims=True) / m  # (n, 1)
    dA_prev = W.T @ dZ  # (n_prev, n) @ (n, m) -> (n_prev, m)
    return dA_prev, dW, db
    # END SOLUTION


# %% exercise="linear_activation_backward"
def linear_activation_backward(dA, cache, activation):
    """Return dA_prev (n_prev, m), dW (n, n_prev) and db (n, 1) of one layer, from its dA (n, m).

    ja: 1 つの層の dA (n, m) から、dA_prev (n_prev, m)、dW (n, n_prev)、db (n, 1) を求めて返します。
    """
    # BEGIN SOLUTION
    if activation == "relu":
        dZ = relu_backward(dA, cache["Z"])  # (n, m)
    else:
        dZ = sigmoid_backward(dA, cache["Z"])  # (n, m)
    return linear_backward(dZ, cache)
    # END SOLUTION


# %% exercise="l_model_backward"
def l_model_backward(AL, Y, caches):
    """Return the gradients of the cost: {"dW1", "db1", …, "dWL", "dbL"}, each in the shape of its parameter.

    ja: コストの勾配 {"dW1", "db1", …, "dWL", "dbL"} を返します。どれも、対応するパラメータと同じ形です。
    """
    # BEGIN SOLUTION
    L = len(caches)
    grads = {}
    dZ = AL - Y  # (1, m)
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(dZ, caches[L - 1])
    for l in range(L - 1, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
    return grads
    # END SOLUTION


# %% exercise="update_parameters"
def update_parameters(parameters, grads, learning_rate):
    """Return the parameters after one step of gradient descent; those that were handed in stay as they are.

    ja: 勾配降下法で一歩進んだあとのパラメータを返します。渡されたパラメータは変更しません。
    """
    # BEGIN SOLUTION
    updated = {}
    for name in parameters:
        updated[name] = parameters[name] - learning_rate * grads["d" + name]
    return updated
    # END SOLUTION


# %% explore section="nudge"
rng = np.random.default_rng(4)
X = rng.standard_normal((4, 7))
Y = rng.integers(0, 2, (1, 7))
parameters = initialize_parameters_deep([4, 6, 5, 3, 1], 0)


def cost_of(parameters):
    AL, caches = l_model_forward(X, parameters)
    return compute_cost(AL, Y)


AL, caches = l_model_forward(X, parameters)
grads = l_model_backward(AL, Y, caches)
for name, values in parameters.items():
    slopes = np.zeros_like(values)
    for place in np.ndindex(values.shape):
        nudge = np.zeros_like(values)
        nudge[place] = 1e-6
        higher = cost_of({**parameters, name: values + nudge})
        lower = cost_of({**parameters, name: values - nudge})
        slopes[place] = (higher - lower) / 2e-6
    worst = np.abs(slopes - grads["d" + name]).max()
    print(f"d{name}  {values.shape!s:8}  {np.abs(slopes).max():.6f}  {worst:.1e}")


# %% explore section="signal"
import matplotlib.pyplot as plt

depth, width = 20, 100
X = np.random.default_rng(0).standard_normal((width, 200))
start = initialize_parameters_deep([width] * (depth + 1) + [1], 1)


def activations(factor):
    """Return the activations of every hidden layer when all weights are multiplied by the factor.

    ja: すべての重みを factor 倍したときの、各隠れ層の活性値を返します。
    """
    scaled = {name: values * factor for name, values in start.items()}
    AL, caches = l_model_forward(X, scaled)
    return [cache["A_prev"] for cache in caches[1:]]


figure, panels = plt.subplots(2, 3, figsize=(11, 5), layout="constrained")
for column, factor in zip(panels.T, (0.5, 1.0, 1.5)):
    layers = activations(factor)
    column[0].semilogy(range(1, depth + 1), [A.std() for A in layers], "o-", ms=3)
    column[0].set(title=rf"$W \times {factor}$", ylim=(1e-7, 1e5), xlabel="$l$", ylabel=r"$\mathrm{std}\,A^{[l]}$")
    column[0].grid(alpha=0.3)
    for l in (1, 5, 10, 20):
        A = layers[l - 1]
        column[1].hist(A[A > 0], bins=np.linspace(0, 4, 60), histtype="step", label=f"$l = {l}$")
    column[1].set(xlabel="$A^{[l]} > 0$", yscale="log")
    column[1].legend(fontsize=8)
plt.show()


# %% explore section="fading"
def gradient_sizes(activation):
    """Return the size of dW in every layer of a deep network, from the first to the last.

    ja: 深いネットワークの各層について、dW の大きさを最初の層から順に返します。
    """
    A, caches = X, []
    for l in range(1, depth + 1):
        A, cache = linear_activation_forward(A, start[f"W{l}"], start[f"b{l}"], activation)
        caches.append(cache)
    dA = np.random.default_rng(2).standard_normal(A.shape)
    sizes = []
    for cache in reversed(caches):
        dA, dW, db = linear_activation_backward(dA, cache, activation)
        sizes.append(np.sqrt(np.mean(dW**2)))
    return sizes[::-1]


plt.figure(figsize=(7, 3.6), layout="constrained")
for activation in ("relu", "sigmoid"):
    plt.semilogy(range(1, depth + 1), gradient_sizes(activation), "o-", ms=4, label=activation)
plt.xlabel("$l$")
plt.ylabel(r"$\sqrt{\mathrm{mean}\,(dW^{[l]})^2}$")
plt.legend()
plt.grid(alpha=0.3)
plt.show()


# %% explore section="currents"
def two_currents(m, seed):
    """Return points of two arms that wind around each other, and which arm each is on: (2, m), (1, m).

    ja: 互いに巻きつく 2 本の腕の上の点と、どちらの腕の点かを返します。(2, m)、(1, m)
    """
    rng = np.random.default_rng(seed)
    Y = rng.integers(0, 2, (1, m))
    along = np.sqrt(rng.uniform(0.03, 1, (1, m)))  # (1, m)
    angle = 13 * along + np.pi * Y
    X = np.vstack([along * np.cos(angle), along * np.sin(angle)])  # (2, m)
    return 2 * X + rng.normal(0, 0.05, X.shape), Y


def train(X, Y, layer_dims, num_iterations=2500, learning_rate=0.3):
    """Return trained parameters and the cost before every step.

    ja: 学習したパラメータと、一歩ごとのコストを返します。
    """
    parameters = initialize_parameters_deep(layer_dims, 3)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


X, Y = two_currents(300, 0)
X_test, Y_test = two_currents(2000, 1)
side = np.linspace(-2.4, 2.4, 121)
grid = np.stack(np.meshgrid(side, side)).reshape(2, -1)  # (2, 121 * 121)
majority = max(Y.mean(), 1 - Y.mean())
print(f"majority  {majority:.3f}")

figure, panels = plt.subplots(1, 4, figsize=(13, 3.5), layout="constrained")
for panel, layer_dims in zip(panels, ([2, 1], [2, 152, 1], [2, 16, 16, 16, 1])):
    parameters, costs = train(X, Y, layer_dims)
    count = sum(values.size for values in parameters.values())
    accuracy = np.mean((l_model_forward(X_test, parameters)[0] > 0.5) == Y_test)
    print(f"{layer_dims!s:20} {count:4d}  J = {costs[-1]:.3f}  {accuracy:.3f}")
    answers = l_model_forward(grid, parameters)[0].reshape(121, 121)
    panel.contourf(side, side, answers, levels=np.linspace(0, 1, 11), cmap="RdBu_r", alpha=0.7)
    panel.scatter(*X, c=Y[0], cmap="RdBu_r", s=7, edgecolors="black", linewidths=0.3)
    panel.set(title=f"{layer_dims}", aspect="equal")
    panels[3].plot(costs, lw=1, label=f"{layer_dims}")
panels[3].set(xlabel="num_iterations", ylabel="$J$", ylim=(0, 1))
panels[3].legend(fontsize=8)
plt.show()


# %% explore section="next"
layer_dims = [2, 11, 11, 11, 11, 11, 1]  # a network of your own | 自分のネットワーク
parameters, costs = train(X, Y, layer_dims)
accuracy = np.mean((l_model_forward(X_test, parameters)[0] > 0.5) == Y_test)
print(layer_dims, sum(values.size for values in parameters.values()), f"J = {costs[-1]:.3f}  {accuracy:.3f}")
