# %% setup
import numpy as np


def sigmoid(z):
    """Return the sigmoid of z, elementwise: any shape -> the same shape.

    ja: z の各要素のシグモイドを返します。どんな形でもよく、形は変わりません。
    """
    e = np.exp(-np.abs(z))  # never above 1 | 1 を超えることはありません
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


# %% explore section="flower"
import matplotlib.pyplot as plt

from data import blobs, circles, flower, moons, quantiles

X, Y = flower()  # (2, 400), (1, 400)
X_new, Y_new = flower(seed=100)  # never learnt from | 学習には使いません
print(X.shape, Y.shape, X_new.shape, Y_new.shape)


def draw(panel, X, Y, answer=None):
    """Draw the points, and behind them the probability that the answer gives to every place: (2, k) -> (1, k).

    ja: 点を描き、その背景に、各地点に対して answer が返す確率を塗ります。(2, k) -> (1, k)
    """
    reach = 1.05 * np.abs(X).max()
    if answer is not None:
        ticks = np.linspace(-reach, reach, 161)
        grid = np.stack(np.meshgrid(ticks, ticks)).reshape(2, -1)  # (2, 25921)
        A = np.asarray(answer(grid), dtype=float).reshape(161, 161)
        panel.contourf(ticks, ticks, A, np.linspace(0, 1, 11), cmap="RdBu_r", alpha=0.6)
        panel.contour(ticks, ticks, A, [0.5], colors="black", linewidths=1)
    panel.scatter(X[0], X[1], c=Y[0], cmap="RdBu_r", edgecolors="white", linewidths=0.4, s=18)
    panel.set(xlim=(-reach, reach), ylim=(-reach, reach), xticks=[], yticks=[], aspect="equal")


figure, panel = plt.subplots(figsize=(4.5, 4.5), layout="constrained")
draw(panel, X, Y)
panel.set(xlabel="$x_1$", ylabel="$x_2$")
plt.show()


# %% explore section="one-neuron"
def one_neuron(X, Y, num_iterations=2000, learning_rate=0.5):
    """Return the answer of a logistic regression, trained as in the last unit.

    ja: 前の単元と同じように学習させた、ロジスティック回帰の答えを返します。
    """
    w, b = np.zeros((X.shape[0], 1)), 0.0
    for i in range(num_iterations):
        dZ = sigmoid(w.T @ X + b) - Y  # (1, m)
        w = w - learning_rate * X @ dZ.T / X.shape[1]  # (n_x, 1)
        b = b - learning_rate * np.mean(dZ)
    return lambda X: sigmoid(w.T @ X + b)


line = one_neuron(X, Y)
line_accuracy = np.mean((line(X) > 0.5) == Y)
line_accuracy_new = np.mean((line(X_new) > 0.5) == Y_new)
print(f"logistic regression   {line_accuracy:.3f}   {line_accuracy_new:.3f}")

figure, panel = plt.subplots(figsize=(4.5, 4.5), layout="constrained")
draw(panel, X, Y, line)
plt.show()


# %% exercise="layer_sizes"
def layer_sizes(X, Y, n_h):
    """Return n_x, n_h, n_y: how many numbers go in, how many hidden neurons there are, how many numbers come out.

    ja: n_x、n_h、n_y を返します。入力の数、隠れ層のニューロンの数、出力の数です。
    """
    # BEGIN SOLUTION
    n_x = X.shape[0]
    n_y = Y.shape[0]
    return n_x, n_h, n_y
    # END SOLUTION


# %% exercise="initialize_parameters"
def initialize_parameters(n_x, n_h, n_y, seed):
    """Return {"W1": (n_h, n_x), "b1": (n_h, 1), "W2": (n_y, n_h), "b2": (n_y, 1)}: small random weights, zero biases.

    ja: {"W1": (n_h, n_x), "b1": (n_h, 1), "W2": (n_y, n_h), "b2": (n_y, 1)} を返します。重みは小さな乱数、バイアスは 0 です。
    """
    # BEGIN SOLUTION
    rng = np.random.default_rng(seed)
    W1 = 0.01 * rng.standard_normal((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = 0.01 * rng.standard_normal((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    # END SOLUTION


# %% exercise="forward_propagation"
def forward_propagation(X, parameters):
    """Return A2 (n_y, m), and everything that was computed on the way: {"Z1", "A1", "Z2", "A2"}.

    ja: A2 (n_y, m) と、途中で計算したものの辞書 {"Z1", "A1", "Z2", "A2"} を返します。
    """
    # BEGIN SOLUTION
    Z1 = parameters["W1"] @ X + parameters["b1"]  # (n_h, n_x) @ (n_x, m) + (n_h, 1) -> (n_h, m)
    A1 = np.tanh(Z1)  # (n_h, m)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]  # (n_y, n_h) @ (n_h, m) + (n_y, 1) -> (n_y, m)
    A2 = sigmoid(Z2)  # (n_y, m)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
    # END SOLUTION


# %% exercise="compute_cost"
def compute_cost(A2, Y):
    """Return the mean log loss of the probabilities A2 (1, m) for the labels Y (1, m).

    ja: ラベル Y (1, m) に対する確率 A2 (1, m) の、対数損失の平均を返します。
    """
    # BEGIN SOLUTION
    m = Y.shape[1]
    given = np.where(Y == 1, A2, 1 - A2)  # the chance that was given to the right answer | 正解に与えた確率
    return -np.sum(np.log(np.maximum(given, 1e-15))) / m
    # END SOLUTION


# %% exercise="backward_propagation"
def backward_propagation(parameters, cache, X, Y):
    """Return the gradients of the cost: {"dW1", "db1", "dW2", "db2"}, each in the shape of its parameter.

    ja: コストの勾配 {"dW1", "db1", "dW2", "db2"} を返します。どれも、対応するパラメータと同じ形です。
    """
    # BEGIN SOLUTION
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    # output layer | 出力層
    dZ2 = A2 - Y  # (n_y, m)
    dW2 = dZ2 @ A1.T / m  # (n_y, m) @ (m, n_h) -> (n_y, n_h)
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m  # (n_y, 1)
    # hidden layer | 隠れ層
    dA1 = parameters["W2"].T @ dZ2  # (n_h, n_y) @ (n_y, m) -> (n_h, m)
    dZ1 = dA1 * (1 - A1**2)  # (n_h, m)
    dW1 = dZ1 @ X.T / m  # (n_h, m) @ (m, n_x) -> (n_h, n_x)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m  # (n_h, 1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    # END SOLUTION


# %% explore section="nudge"
parameters = initialize_parameters(2, 3, 1, seed=5)
parameters = {name: 100 * value for name, value in parameters.items()}  # far from zero | 0 から離します
A2, cache = forward_propagation(X, parameters)
grads = backward_propagation(parameters, cache, X, Y)

for name, place in (("W1", (0, 1)), ("W1", (2, 0)), ("b1", (1, 0)), ("W2", (0, 2)), ("b2", (0, 0))):
    costs = []
    for nudge in (1e-5, -1e-5):
        nudged = {key: value.copy() for key, value in parameters.items()}
        nudged[name][place] += nudge
        costs.append(compute_cost(forward_propagation(X, nudged)[0], Y))
    slope = (costs[0] - costs[1]) / 2e-5
    print(f"{name} {place}   {grads['d' + name][place]:+.8f}   {slope:+.8f}")


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


# %% exercise="nn_model"
def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    """Train a network with n_h hidden neurons; return its parameters and the cost before every step.

    ja: 隠れ層に n_h 個のニューロンをもつネットワークを学習させ、パラメータと、毎回の一歩を進む前のコストを返します。
    """
    # BEGIN SOLUTION
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters(n_x, n_h, n_y, seed)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
    # END SOLUTION


# %% exercise="predict"
def predict(parameters, X):
    """Return 1 for every example whose probability is above one half, else 0: X (n_x, m) -> (1, m).

    ja: 確率が 2 分の 1 を超える例には 1、それ以外には 0 を返します。X (n_x, m) -> (1, m)
    """
    # BEGIN SOLUTION
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(int)  # (1, m)
    # END SOLUTION


# %% explore section="training"
parameters, costs = nn_model(X, Y, n_h=4, num_iterations=4000, learning_rate=1.2, seed=0)


def network(parameters):
    """Return the function from points to probabilities: (2, k) -> (1, k).

    ja: 点から確率を求める関数を返します。(2, k) -> (1, k)
    """
    return lambda X: forward_propagation(X, parameters)[0]


def accuracy(parameters, X, Y):
    return np.mean(predict(parameters, X) == Y)


print("                      train   new")
print(f"always 0              {np.mean(Y == 0):.3f}   {np.mean(Y_new == 0):.3f}")
print(f"logistic regression   {line_accuracy:.3f}   {line_accuracy_new:.3f}")
print(f"network, n_h = 4      {accuracy(parameters, X, Y):.3f}   {accuracy(parameters, X_new, Y_new):.3f}")

figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4.2), layout="constrained")
left.plot(costs)
left.axhline(np.log(2), color="gray", lw=0.8, ls="--")
left.set(xlabel="num_iterations", ylabel="$J$", ylim=(0, None))
left.grid(alpha=0.3)
draw(right, X, Y, network(parameters))
plt.show()


# %% explore section="lines"
parameters, costs = nn_model(X, Y, n_h=3, num_iterations=4000, learning_rate=1.2, seed=0)
print(f"n_h = 3   {accuracy(parameters, X, Y):.3f}   {accuracy(parameters, X_new, Y_new):.3f}")

figure, panels = plt.subplots(1, 4, figsize=(13, 3.5), layout="constrained")
for k, panel in enumerate(panels[:3]):
    # from -1 to 1, drawn as 0 to 1 | -1 から 1 までの値を、0 から 1 までに直して描きます
    draw(panel, X, Y, lambda X: (1 + forward_propagation(X, parameters)[1]["A1"][k]) / 2)
    panel.set_title(f"$a^{{[1]}}_{k + 1}$,  $w^{{[2]}}_{k + 1} = {parameters['W2'][0, k]:+.1f}$")
draw(panels[3], X, Y, network(parameters))
panels[3].set_title("$a^{[2]}$")
plt.show()


# %% explore section="sizes"
sizes = (1, 2, 3, 4, 5, 10, 20, 50)
figure, panels = plt.subplots(2, 4, figsize=(12, 6.2), layout="constrained")
print("n_h    train   new")
for panel, n_h in zip(panels.flat, sizes):
    parameters, costs = nn_model(X, Y, n_h, num_iterations=3000, learning_rate=1.2, seed=0)
    on_train, on_new = accuracy(parameters, X, Y), accuracy(parameters, X_new, Y_new)
    print(f"{n_h:3d}    {on_train:.3f}   {on_new:.3f}")
    draw(panel, X, Y, network(parameters))
    panel.set_title(f"$n_h = {n_h}$:  {on_new:.3f}", fontsize=10)
plt.show()


# %% explore section="starts"
def train_from(parameters, num_iterations, learning_rate=1.2):
    """Train on the flower from these parameters; return the new ones and the costs.

    ja: このパラメータから始めて、花のデータで学習し、新しいパラメータとコストを返します。
    """
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


random = initialize_parameters(2, 4, 1, seed=0)
starts = {
    "0": {name: 0 * value for name, value in random.items()},
    "all 0.5": {name: 0 * value + 0.5 * name.startswith("W") for name, value in random.items()},
    "random, 0.01": random,
    "random, 1": {name: 100 * value for name, value in random.items()},
    "random, 30": {name: 3000 * value for name, value in random.items()},
}
plt.figure(figsize=(7, 4), layout="constrained")
for name, start in starts.items():
    parameters, costs = train_from(start, 1500)
    plt.plot(costs, label=name)
    if name == "all 0.5":
        print(parameters["W1"])
        print(parameters["W2"])
plt.xlabel("num_iterations")
plt.ylabel("$J$")
plt.ylim(0, 1.2)
plt.grid(alpha=0.3)
plt.legend()
plt.show()


# %% explore section="more-data"
figure, panels = plt.subplots(2, 4, figsize=(12, 6.2), layout="constrained")
print("              line    n_h = 4")
for (upper, lower), make in zip(panels.T, (moons, circles, blobs, quantiles)):
    (X_train, Y_train), (X_test, Y_test) = make(), make(seed=100)
    straight = one_neuron(X_train, Y_train)
    parameters, costs = nn_model(X_train, Y_train, n_h=4, num_iterations=3000, learning_rate=1.2, seed=0)
    by_line = np.mean((straight(X_test) > 0.5) == Y_test)
    print(f"{make.__name__:12}  {by_line:.3f}   {accuracy(parameters, X_test, Y_test):.3f}")
    draw(upper, X_train, Y_train, straight)
    draw(lower, X_train, Y_train, network(parameters))
    upper.set_title(make.__name__)
plt.show()


# %% explore section="next"
points, labels = flower(m=400, petals=6, twist=0.8)  # change what you like | 好きなように変えてください
n_h, num_iterations, learning_rate, seed = 4, 2000, 1.2, 1

parameters, costs = nn_model(points, labels, n_h, num_iterations, learning_rate, seed)
print(f"{costs[0]:.3f} -> {costs[-1]:.3f}   {accuracy(parameters, points, labels):.3f}")

figure, panel = plt.subplots(figsize=(4.5, 4.5), layout="constrained")
draw(panel, points, labels, network(parameters))
plt.show()
