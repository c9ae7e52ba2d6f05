# %% setup
import numpy as np


# %% exercise="random_mini_batches"
def random_mini_batches(X, Y, batch_size, seed):
    """Return all examples in random order, in batches: X (n, m), Y (1, m) -> [(X_1, Y_1), (X_2, Y_2), ...].

    ja: すべての例をばらばらの順に並べ、バッチに分けて返します。X (n, m)、Y (1, m) -> [(X_1, Y_1), (X_2, Y_2), ...]
    """
    # BEGIN SOLUTION
    m = X.shape[1]
    order = np.random.default_rng(seed).permutation(m)  # (m,)
    batches = []
    for start in range(0, m, batch_size):
        chosen = order[start : start + batch_size]  # the last batch may be smaller | 最後は小さいことも
        batches.append((X[:, chosen], Y[:, chosen]))
    return batches
    # END SOLUTION


# %% explore section="batches"
import matplotlib.pyplot as plt

from data import flat_moons

X_train, Y_train = flat_moons(300, seed=1)
X_test, Y_test = flat_moons(1000, seed=2)
batches = random_mini_batches(X_train, Y_train, batch_size=32, seed=0)
print(len(batches), [batch.shape for batch, _ in batches[-2:]])

figure, (left, right) = plt.subplots(1, 2, figsize=(11, 3.6), layout="constrained")
for panel, unit, name in ((left, 100, "$100\\,x_2$"), (right, 1, "$x_2$")):
    panel.scatter(X_train[0], unit * X_train[1], c=Y_train[0], cmap="coolwarm", s=12, alpha=0.4)
    panel.scatter(batches[0][0][0], unit * batches[0][0][1], facecolors="none", edgecolors="black", s=50)
    panel.set(xlabel="$x_1$", ylabel=name)
right.set_ylim(-1, 1)
plt.show()


# %% exercise="update_with_gd"
def update_with_gd(parameters, grads, learning_rate):
    """Return the parameters after one step against grads: {"W1", "b1", ...}, {"dW1", "db1", ...}.

    ja: grads と反対の向きに一歩進んだあとのパラメータを返します。{"W1", "b1", ...}、{"dW1", "db1", ...}
    """
    # BEGIN SOLUTION
    updated = {}
    for name in parameters:
        updated[name] = parameters[name] - learning_rate * grads["d" + name]
    return updated
    # END SOLUTION


# %% exercise="initialize_zeros"
def initialize_zeros(parameters):
    """Return an array of zeros for each gradient: {"W1", "b1", ...} -> {"dW1", "db1", ...}.

    ja: 勾配と同じ形の、0 だけの配列を返します。{"W1", "b1", ...} -> {"dW1", "db1", ...}
    """
    # BEGIN SOLUTION
    zeros = {}
    for name in parameters:
        zeros["d" + name] = np.zeros(parameters[name].shape)
    return zeros
    # END SOLUTION


# %% exercise="moving_average"
def moving_average(average, new, beta):
    """Return the average after new values have come in; both are dictionaries with the same keys.

    ja: 新しい値が来たあとの平均を返します。どちらもキーの等しい辞書です。
    """
    # BEGIN SOLUTION
    updated = {}
    for name in average:
        updated[name] = beta * average[name] + (1 - beta) * new[name]
    return updated
    # END SOLUTION


# %% exercise="corrected"
def corrected(average, beta, t):
    """Return the average of t values without the bias of its start at zero.

    ja: t 個の値の平均から、0 で始めたことによる偏りを取り除いて返します。
    """
    # BEGIN SOLUTION
    unbiased = {}
    for name in average:
        unbiased[name] = average[name] / (1 - beta**t)
    return unbiased
    # END SOLUTION


# %% explore section="averages"
from data import temperatures

daily = temperatures()  # (180,)
day = 1 + np.arange(len(daily))

plt.figure(figsize=(10, 4), layout="constrained")
plt.plot(day, daily, ".", color="lightgray")
for beta, color in ((0.5, "tab:green"), (0.9, "tab:blue"), (0.98, "tab:red")):
    average, raw, unbiased = {"T": 0.0}, [], []
    for t in day:
        average = moving_average(average, {"T": daily[t - 1]}, beta)
        raw.append(average["T"])
        unbiased.append(corrected(average, beta, t)["T"])
    plt.plot(day, unbiased, color=color, label=rf"$\beta = {beta}$")
    plt.plot(day, raw, color=color, ls=":")
plt.xlabel("$t$")
plt.grid(alpha=0.3)
plt.legend()
plt.show()


# %% exercise="update_with_momentum"
def update_with_momentum(parameters, grads, v, learning_rate, beta=0.9):
    """Return the parameters after one step along the average of the gradients, and the new average v.

    ja: 勾配の平均を使って一歩進んだあとのパラメータと、新しい平均 v を返します。
    """
    # BEGIN SOLUTION
    v = moving_average(v, grads, beta)
    return update_with_gd(parameters, v, learning_rate), v
    # END SOLUTION


# %% exercise="update_with_adagrad"
def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    """Return the parameters after one step of Adagrad, and the new sum of squares s.

    ja: Adagrad で一歩進んだあとのパラメータと、新しい 2 乗の和 s を返します。
    """
    # BEGIN SOLUTION
    s = {name: s[name] + grads[name] ** 2 for name in grads}
    steps = {name: grads[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
    # END SOLUTION


# %% exercise="update_with_rmsprop"
def update_with_rmsprop(parameters, grads, s, learning_rate, beta=0.9, epsilon=1e-8):
    """Return the parameters after one step of RMSprop, and the new average of squares s.

    ja: RMSprop で一歩進んだあとのパラメータと、2 乗の新しい平均 s を返します。
    """
    # BEGIN SOLUTION
    squares = {name: grads[name] ** 2 for name in grads}
    s = moving_average(s, squares, beta)
    steps = {name: grads[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
    # END SOLUTION


# %% exercise="update_with_adadelta"
def update_with_adadelta(parameters, grads, s, u, rho=0.95, epsilon=1e-6):
    """Return the parameters after one step of AdaDelta, and the new averages s and u.

    ja: AdaDelta で一歩進んだあとのパラメータと、新しい平均 s、u を返します。
    """
    # BEGIN SOLUTION
    squares = {name: grads[name] ** 2 for name in grads}
    s = moving_average(s, squares, rho)
    steps = {name: np.sqrt(u[name] + epsilon) / np.sqrt(s[name] + epsilon) * grads[name] for name in grads}
    u = moving_average(u, {name: steps[name] ** 2 for name in steps}, rho)
    return update_with_gd(parameters, steps, 1.0), s, u
    # END SOLUTION


# %% exercise="update_with_adam"
def update_with_adam(parameters, grads, v, s, t, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    """Return the parameters after step number t of Adam, and the new averages v and s.

    ja: Adam で t 歩目を進んだあとのパラメータと、新しい平均 v、s を返します。
    """
    # BEGIN SOLUTION
    v = moving_average(v, grads, beta1)
    s = moving_average(s, {name: grads[name] ** 2 for name in grads}, beta2)
    v_hat = corrected(v, beta1, t)
    s_hat = corrected(s, beta2, t)
    steps = {name: v_hat[name] / (np.sqrt(s_hat[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), v, s
    # END SOLUTION


# %% exercise="eve_divisor"
def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    """Return the new d, by which Eve divides the learning rate of Adam before a step.

    ja: Eve が一歩進む前に Adam の学習率を割る数、d の新しい値を返します。
    """
    # BEGIN SOLUTION
    if previous_cost is None:  # the first step | 最初の一歩
        return d
    change = abs(cost - previous_cost) / min(cost, previous_cost)
    return beta3 * d + (1 - beta3) * np.clip(change, 1 / c, c)
    # END SOLUTION


# %% explore section="paths"
def memory_for(parameters):
    """Return what an optimizer knows before its first step.

    ja: 最適化手法が最初の一歩の前に知っていることを返します。
    """
    zeros = initialize_zeros(parameters)
    return {"t": 0, "v": zeros, "s": zeros, "u": zeros, "d": 1.0, "cost": None}


def take_step(method, parameters, grads, cost, memory, rate):
    """Take one step by the method of this name; return the parameters and what is to be remembered.

    ja: この名前の手法で一歩進み、パラメータと、覚えておくことを返します。
    """
    new = dict(memory, t=memory["t"] + 1, cost=cost)
    v, s, u, d, t = memory["v"], memory["s"], memory["u"], memory["d"], new["t"]
    if method == "GD":
        parameters = update_with_gd(parameters, grads, rate)
    elif method == "momentum":
        parameters, new["v"] = update_with_momentum(parameters, grads, v, rate)
    elif method == "Adagrad":
        parameters, new["s"] = update_with_adagrad(parameters, grads, s, rate)
    elif method == "RMSprop":
        parameters, new["s"] = update_with_rmsprop(parameters, grads, s, rate)
    elif method == "AdaDelta":
        parameters, new["s"], new["u"] = update_with_adadelta(parameters, grads, s, u)
    elif method == "Adam":
        parameters, new["v"], new["s"] = update_with_adam(parameters, grads, v, s, t, rate)
    elif method == "Eve":
        new["d"] = eve_divisor(d, cost, memory["cost"])
        parameters, new["v"], new["s"] = update_with_adam(parameters, grads, v, s, t, rate / new["d"])
    return parameters, new


def walk(method, surface, start, rate, steps):
    """Return the places on the way down a surface: (steps + 1, 2).

    ja: 曲面を下る道のりの、1 歩ごとの位置を返します。(steps + 1, 2)
    """
    parameters = {"w": np.array([[start[0]]]), "b": np.array([[start[1]]])}
    memory, places = memory_for(parameters), [start]
    for _ in range(steps):
        w, b = parameters["w"], parameters["b"]
        cost, dw, db = surface(w, b)
        parameters, memory = take_step(method, parameters, {"dw": dw, "db": db}, cost.item(), memory, rate)
        places.append((parameters["w"].item(), parameters["b"].item()))
    return np.array(places)


def ravine(w, b):
    return 0.1 * w**2 + 5 * b**2 + 0.1, 0.2 * w, 10 * b


def saddle(w, b):
    return w**2 / 2 - b**2 + b**4 / 8 + 2.1, w, -2 * b + b**3 / 2


def draw(panel, surface, limits, start, races, steps):
    """Draw the surface as contours, and on it the path of each method.

    ja: 曲面を等高線で描き、その上に各手法の道のりを描きます。
    """
    w, b = np.meshgrid(np.linspace(*limits[0], 120), np.linspace(*limits[1], 120))
    panel.contour(w, b, surface(w, b)[0], levels=18, colors="lightgray", linewidths=0.8)
    for method, rate in races:
        path = walk(method, surface, start, rate, steps)
        panel.plot(path[:, 0], path[:, 1], ".-", ms=3, lw=1, label=rf"{method}, $\alpha = {rate:g}$")
        print(f"{surface.__name__:7} {method:9} J = {surface(*path[-1])[0]:.4f}")
    panel.plot(*start, "k*", ms=9)
    panel.set(title=surface.__name__, xlabel="$w$", ylabel="$b$", xlim=limits[0], ylim=limits[1])
    panel.legend(fontsize=8, loc="lower left")


figure, (left, right) = plt.subplots(1, 2, figsize=(12, 4.6), layout="constrained")
draw(
    left,
    ravine,
    ((-9, 3), (-2.6, 2.2)),
    (-8.0, 1.5),
    (("GD", 0.19), ("momentum", 0.6), ("RMSprop", 0.3), ("Adam", 0.7)),
    steps=40,
)
draw(
    right,
    saddle,
    ((-2.6, 2.6), (-2.6, 2.6)),
    (2.2, 0.001),
    (("GD", 0.1), ("momentum", 0.1), ("RMSprop", 0.1), ("Adam", 0.1)),
    steps=30,
)
plt.show()


# %% explore section="sheet"
from data import optimizer_sheet

path = ""  # for example "optimizers.xlsx" | たとえば "optimizers.xlsx"

if path:
    optimizer_sheet(path)


# %% explore section="moons"
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def initialize_parameters(n_x, n_h, seed):
    """Return the parameters of a net with one hidden layer.

    ja: 隠れ層が 1 つのネットワークのパラメータを返します。
    """
    rng = np.random.default_rng(seed)
    W1 = rng.normal(size=(n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.normal(size=(1, n_h)) / np.sqrt(n_h)
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((1, 1))}


def forward(parameters, X):
    """Return the activations of the hidden layer and the score: X (2, m) -> (n_h, m), (1, m).

    ja: 隠れ層の活性値とスコアを返します。X (2, m) -> (n_h, m)、(1, m)
    """
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])  # (n_h, m)
    return A1, parameters["W2"] @ A1 + parameters["b2"]  # (1, m)


def propagate(parameters, X, Y):
    """Return the gradients and the cost.

    ja: 勾配とコストを返します。
    """
    m = X.shape[1]
    A1, Z2 = forward(parameters, X)
    cost = np.sum(np.logaddexp(0, Z2) - Y * Z2) / m
    dZ2 = (sigmoid(Z2) - Y) / m  # (1, m)
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)  # (n_h, m)
    return {
        "dW1": dZ1 @ X.T,
        "db1": dZ1.sum(axis=1, keepdims=True),
        "dW2": dZ2 @ A1.T,
        "db2": dZ2.sum(axis=1, keepdims=True),
    }, cost


def accuracy(parameters, X, Y):
    return np.mean((forward(parameters, X)[1] > 0) == Y)


def train(method, rate, epochs=150):
    """Train a net on mini-batches; return its parameters and the cost of each epoch.

    ja: ミニバッチでネットワークを学習させ、パラメータとエポックごとのコストを返します。
    """
    parameters = initialize_parameters(2, 16, seed=3)
    memory, costs = memory_for(parameters), []
    for epoch in range(epochs):
        total = 0.0
        for X, Y in random_mini_batches(X_train, Y_train, batch_size=32, seed=epoch):
            grads, cost = propagate(parameters, X, Y)
            parameters, memory = take_step(method, parameters, grads, cost, memory, rate)
            total += cost * X.shape[1]
        costs.append(total / X_train.shape[1])
    return parameters, costs


rates = {
    "GD": (0.01, 0.03, 0.1, 0.3, 1.0, 3.0),
    "momentum": (0.03, 0.1, 0.3, 1.0, 3.0),
    "Adagrad": (0.01, 0.1, 1.0),
    "RMSprop": (0.003, 0.01, 0.03),
    "AdaDelta": (1.0,),
    "Adam": (0.003, 0.01, 0.03),
    "Eve": (0.003, 0.01, 0.03),
}
best = {}
for method in rates:
    runs = [(rate, *train(method, rate)) for rate in rates[method]]
    # the rate that is best for the training set | 訓練データの成績がいちばん良い学習率
    best[method] = max(runs, key=lambda run: accuracy(run[1], X_train, Y_train))

print("           rate   cost  train  test")
print(f"one answer                {max(Y_train.mean(), 1 - Y_train.mean()):.3f}  {np.mean(Y_test == 1):.3f}")
means = [X_train[:, Y_train[0] == label].mean(axis=1, keepdims=True) for label in (0, 1)]  # (2, 1) each
nearer = [np.argmin([np.sum((X - mean) ** 2, axis=0) for mean in means], axis=0) for X in (X_train, X_test)]
print(f"nearest mean              {np.mean(nearer[0] == Y_train):.3f}  {np.mean(nearer[1] == Y_test):.3f}")
for method, (rate, parameters, costs) in best.items():
    scores = accuracy(parameters, X_train, Y_train), accuracy(parameters, X_test, Y_test)
    print(f"{method:9} {rate:5g}  {costs[-1]:.3f}  {scores[0]:.3f}  {scores[1]:.3f}")


# %% explore section="curves"
figure, (left, middle, right) = plt.subplots(1, 3, figsize=(13, 3.8), layout="constrained")
for method, (rate, _, costs) in best.items():
    left.plot(costs, lw=1.2, label=method)
left.set(xlabel="epoch", ylabel="$J$", yscale="log")
left.legend(fontsize=8)
left.grid(alpha=0.3)

x1, x2 = np.meshgrid(np.linspace(-1.4, 2.0, 150), np.linspace(-0.009, 0.014, 150))
for panel, method in ((middle, "GD"), (right, "Adam")):
    score = forward(best[method][1], np.array([x1.ravel(), x2.ravel()]))[1].reshape(x1.shape)
    panel.contourf(x1, x2, sigmoid(score), levels=20, cmap="coolwarm", alpha=0.5)
    panel.contour(x1, x2, score, levels=[0], colors="black", linewidths=1)
    panel.scatter(X_train[0], X_train[1], c=Y_train[0], cmap="coolwarm", s=8)
    panel.set(title=method, xlabel="$x_1$", ylabel="$x_2$")
plt.show()


# %% exercise="decayed_rate"
def decayed_rate(initial_rate, epoch, decay_rate):
    """Return the learning rate of this epoch, which shrinks from one epoch to the next.

    ja: このエポックの学習率を返します。エポックが進むにつれて小さくなります。
    """
    # BEGIN SOLUTION
    return initial_rate / (1 + decay_rate * epoch)
    # END SOLUTION


# %% exercise="stepped_rate"
def stepped_rate(initial_rate, epoch, factor, interval):
    """Return the learning rate of this epoch, multiplied by the factor at the end of each interval.

    ja: このエポックの学習率を返します。interval エポックごとに factor 倍になります。
    """
    # BEGIN SOLUTION
    return initial_rate * factor ** (epoch // interval)
    # END SOLUTION


# %% explore section="schedules"
epochs = 200
schedules = {
    "constant": lambda epoch: 0.15,
    "decayed_rate": lambda epoch: decayed_rate(0.15, epoch, 0.02),
    "stepped_rate": lambda epoch: stepped_rate(0.15, epoch, 0.3, 50),
    "cosine": lambda epoch: 0.15 * (1 + np.cos(np.pi * epoch / epochs)) / 2,
}

figure, (left, right) = plt.subplots(1, 2, figsize=(12, 3.8), layout="constrained")
for name, schedule in schedules.items():
    left.plot([schedule(epoch) for epoch in range(epochs)], label=name)
    rng = np.random.default_rng(0)
    # a hundred walkers in the ravine, each with noisy gradients | 谷に 100 人。どの勾配にも雑音があります
    parameters = {"w": np.full((1, 100), -8.0), "b": np.full((1, 100), 1.5)}
    costs = []
    for epoch in range(epochs):
        cost, dw, db = ravine(parameters["w"], parameters["b"])
        noisy = {"dw": dw + rng.normal(size=dw.shape), "db": db + rng.normal(size=db.shape)}
        parameters = update_with_gd(parameters, noisy, schedule(epoch))
        costs.append(cost.mean() - 0.1)
    right.plot(costs, lw=1.2, label=name)
    print(f"{name:13} {np.mean(costs[-20:]):.4f}")
left.set(xlabel="epoch", ylabel=r"$\alpha$", ylim=(0, None))
right.set(xlabel="epoch", ylabel="$J - J_{\\min}$", yscale="log")
for panel in (left, right):
    panel.grid(alpha=0.3)
    panel.legend(fontsize=8)
plt.show()
