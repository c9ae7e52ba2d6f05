# %% setup
import itertools

import numpy as np

# each dial: the lowest value, the highest, and the scale between them | つまみごとに、最小値、最大値、その間の目盛り
DIALS = {"alpha": (1e-4, 1e2, "log"), "beta": (0.8, 0.99, "memory"), "lambd": (1e-7, 1e-4, "log")}
SIZES = (2, 16, 16, 1)


def outputs(parameters, X):
    """Return the outputs of all layers of all networks, X first: (2, m) -> the last one (n, 1, m).

    ja: すべてのネットワークの、すべての層の出力を、X から順に返します。(2, m) -> 最後は (n, 1, m)
    """
    A = [X]
    for layer in range(1, len(SIZES)):
        Z = parameters[f"W{layer}"] @ A[-1] + parameters[f"b{layer}"]
        A.append(np.tanh(Z) if layer < len(SIZES) - 1 else 0.5 * (1 + np.tanh(Z / 2)))  # sigmoid
    return A


def begin(n, seed):
    """Return n networks side by side, all with the same start, and the memory of their momentum.

    ja: 初期値の同じ n 個のネットワークを並べて返します。モーメンタムの記憶も返します。
    """
    rng = np.random.default_rng(seed)
    parameters = {}
    for layer in range(1, len(SIZES)):
        W = rng.normal(size=(SIZES[layer], SIZES[layer - 1])) / np.sqrt(SIZES[layer - 1])
        parameters[f"W{layer}"] = np.repeat(W[None], n, axis=0)  # (n, units, inputs)
        parameters[f"b{layer}"] = np.zeros((n, SIZES[layer], 1))
    memory = {name: np.zeros_like(value) for name, value in parameters.items()}
    return {"parameters": parameters, "memory": memory, "rng": rng}


def train(settings, X, Y, epochs, seed=0, networks=None, batch_size=40):
    """Train one network for each setting, all side by side; go on with `networks` where they are given.

    ja: 設定ごとに 1 つのネットワークを、並べて学習させます。`networks` を渡すと、その続きから始めます。
    """
    alpha, beta, lambd = (np.array([s[name] for s in settings]).reshape(-1, 1, 1) for name in DIALS)
    networks = networks or begin(len(settings), seed)
    parameters, memory = networks["parameters"], networks["memory"]
    for _ in range(epochs):
        order = networks["rng"].permutation(X.shape[1])
        for start in range(0, len(order), batch_size):
            chosen = order[start : start + batch_size]
            A = outputs(parameters, X[:, chosen])
            dZ = (A[-1] - Y[:, chosen]) / len(chosen)
            for layer in range(len(SIZES) - 1, 0, -1):
                W, b = f"W{layer}", f"b{layer}"
                grads = {
                    W: dZ @ np.swapaxes(A[layer - 1], -1, -2) + lambd * parameters[W],
                    b: dZ.sum(axis=-1, keepdims=True),
                }
                dZ = (np.swapaxes(parameters[W], -1, -2) @ dZ) * (1 - A[layer - 1] ** 2)
                for name, grad in grads.items():
                    memory[name] = beta * memory[name] + (1 - beta) * grad
                    parameters[name] = parameters[name] - alpha * memory[name]
    return networks


def accuracy(networks, X, Y):
    """Return for each network the share of places that it answers rightly: (n,).

    ja: ネットワークごとに、正しく答えた場所の割合を返します。(n,)
    """
    return np.mean((outputs(networks["parameters"], X)[-1] > 0.5) == Y, axis=(1, 2))


# %% exercise="from_share"
def from_share(share, low, high, scale):
    """Return the value that lies at this share of the way from low to high on the scale.

    ja: 目盛りの上で、low から high までの道のりを share の割合だけ進んだところの値を返します。
    """
    # BEGIN SOLUTION
    if scale == "linear":
        return low + share * (high - low)
    if scale == "log":
        return low * (high / low) ** share
    return 1 - from_share(share, 1 - low, 1 - high, "log")  # memory
    # END SOLUTION


# %% explore section="scales"
import matplotlib.pyplot as plt

shares = np.random.default_rng(0).random(1000)
figure, panels = plt.subplots(2, 2, figsize=(11, 5), layout="constrained", sharey="row")
for panel, scale in zip(panels[0], ("linear", "log")):
    panel.hist(np.log10(from_share(shares, 1e-4, 1.0, scale)), bins=np.linspace(-4, 0, 33))
    panel.set(title=f"alpha, scale: {scale}", xlabel=r"$\log_{10} \alpha$")
for panel, scale in zip(panels[1], ("linear", "memory")):
    reach = 1 / (1 - from_share(shares, 0.9, 0.999, scale))  # remembered values | 覚えている値の個数
    panel.hist(np.log10(reach), bins=np.linspace(1, 3, 33), color="tab:green")
    panel.set(title=f"beta, scale: {scale}", xlabel=r"$\log_{10} \frac{1}{1 - \beta}$")
plt.show()


# %% exercise="to_share"
def to_share(value, low, high, scale):
    """Return at which share of the way from low to high the value lies on the scale.

    ja: 値が、目盛りの上で、low から high までの道のりのどれだけの割合のところにあるかを返します。
    """
    # BEGIN SOLUTION
    if scale == "memory":
        return to_share(1 - value, 1 - low, 1 - high, "log")
    if scale == "log":
        value, low, high = np.log(value), np.log(low), np.log(high)
    return (value - low) / (high - low)
    # END SOLUTION


# %% exercise="random_settings"
def random_settings(dials, n, seed):
    """Return n settings, each dial drawn anew for each of them: a list of dictionaries.

    ja: n 通りの設定を返します。どのつまみも、設定ごとに引き直します。辞書のリストです。
    """
    # BEGIN SOLUTION
    rng = np.random.default_rng(seed)
    settings = []
    for _ in range(n):
        settings.append({name: from_share(rng.random(), *dial) for name, dial in dials.items()})
    return settings
    # END SOLUTION


# %% exercise="grid_settings"
def grid_settings(dials, k):
    """Return every combination of k values of each dial, the last dial turning fastest: a list of dictionaries.

    ja: つまみごとに k 通りの値の、すべての組み合わせを返します。最後のつまみが一番速く変わります。辞書のリストです。
    """
    # BEGIN SOLUTION
    ladders = [from_share(np.linspace(0, 1, k), *dial) for dial in dials.values()]
    return [dict(zip(dials, values)) for values in itertools.product(*ladders)]
    # END SOLUTION


# %% explore section="plane"
from data import lagoon

X_train, Y_train = lagoon(400, seed=1)
X_dev, Y_dev = lagoon(400, seed=2)

figure, panels = plt.subplots(1, 2, figsize=(12, 5), layout="constrained", sharex=True, sharey=True)
searches = {"grid, 3 x 3 x 3": grid_settings(DIALS, 3), "random, 27": random_settings(DIALS, 27, seed=0)}
for panel, (name, settings) in zip(panels, searches.items()):
    scores = accuracy(train(settings, X_train, Y_train, epochs=30), X_dev, Y_dev)
    alpha, lambd = (np.array([s[dial] for s in settings]) for dial in ("alpha", "lambd"))
    drawn = np.argsort(scores)  # the best on top | 良いものを上に描く
    dots = panel.scatter(
        alpha[drawn], lambd[drawn], c=scores[drawn], s=90, vmin=0.5, vmax=0.92, edgecolors="k", linewidths=0.5
    )
    panel.plot(alpha, np.full(27, 3.5e-8), "|", color="tab:red", ms=14)  # their shadow below | 下に落とした影
    panel.plot(np.full(27, 2.5e-5), lambd, "_", color="tab:red", ms=14)
    tried = [len(set(values.round(12))) for values in (alpha, lambd)]
    panel.set(xscale="log", yscale="log", xlabel=r"$\alpha$", title=f"{name}: best {scores.max():.3f}")
    print(f"{name:16} different alpha {tried[0]:2}, different lambda {tried[1]:2}, best {scores.max():.3f}")
panels[0].set_ylabel(r"$\lambda$")
figure.colorbar(dots, ax=panels, label="dev accuracy")
plt.show()


# %% exercise="best_so_far"
def best_so_far(scores):
    """Return after each trial the best score up to there: (n,) -> (n,).

    ja: 試すたびに、そこまでで一番良い点数を返します。(n,) -> (n,)
    """
    # BEGIN SOLUTION
    return np.maximum.accumulate(scores)
    # END SOLUTION


# %% explore section="race"
rounds, curves = 12, {"random": [], "grid in the cells": [], "grid on the edges": []}
for seed in range(rounds):
    rng = np.random.default_rng(seed)
    shift = 10 ** rng.uniform(
        -0.5, 0.5
    )  # nobody knows where the box should begin | 箱の始まりは誰も知りません
    dials = {**DIALS, "alpha": (1e-4 * shift, 1e2 * shift, "log")}
    cells = {
        name: (*from_share(np.array([1 / 6, 5 / 6]), *dial), dial[2]) for name, dial in dials.items()
    }  # the middles of the thirds | 3 等分した区間の真ん中
    for name, settings in zip(
        curves, (random_settings(dials, 27, seed), grid_settings(cells, 3), grid_settings(dials, 3))
    ):
        settings = [settings[i] for i in rng.permutation(27)]  # in any order | 順番はでたらめ
        networks = train(settings, X_train, Y_train, epochs=30, seed=seed)
        curves[name].append(best_so_far(accuracy(networks, X_dev, Y_dev)))

figure, panel = plt.subplots(figsize=(9, 4.2), layout="constrained")
trials = np.arange(1, 28)
for (name, found), color in zip(curves.items(), ("tab:blue", "tab:orange", "tab:gray")):
    found = np.array(found)  # (rounds, 27)
    low, middle, high = np.quantile(found, (0.1, 0.5, 0.9), axis=0)
    panel.plot(trials, middle, color=color, label=name)
    panel.fill_between(trials, low, high, color=color, alpha=0.2, linewidth=0)
    print(f"{name:18} best after 27, mean of {rounds} rounds: {found[:, -1].mean():.3f}")
panel.set(xlabel="trainings", ylabel="best dev accuracy so far", xlim=(1, 27))
panel.legend(loc="lower right")
plt.show()
for name in list(curves)[1:]:
    wins = sum(ours[-1] > theirs[-1] for ours, theirs in zip(curves["random"], curves[name]))
    print(f"random found a better one than the {name}: {wins} of {rounds} rounds")


# %% exercise="zoom"
def zoom(dials, settings, scores, keep, margin):
    """Return a smaller box around the best settings: for each dial its lowest and highest value, and its scale.

    ja: 上位の設定を囲む小さな箱を返します。つまみごとに、最小値、最大値、目盛りです。
    """
    # BEGIN SOLUTION
    best = np.argsort(scores)[::-1][:keep]
    closer = {}
    for name, (low, high, scale) in dials.items():
        shares = [to_share(settings[i][name], low, high, scale) for i in best]
        ends = np.array([min(shares) - margin, max(shares) + margin])
        closer[name] = (*from_share(ends, low, high, scale), scale)
    return closer
    # END SOLUTION


# %% explore section="finer"
X_test, Y_test = lagoon(2000, seed=3)
box, tried = DIALS, []
for stage, (epochs, color) in enumerate(zip((15, 30, 60), ("tab:gray", "tab:blue", "tab:red"))):
    settings = random_settings(box, 27, seed=stage)
    scores = accuracy(train(settings, X_train, Y_train, epochs), X_dev, Y_dev)
    tried.append((box, settings, scores, color))
    ranges = ", ".join(f"{name} {low:.2g} to {high:.2g}" for name, (low, high, _) in box.items())
    print(f"{epochs:3} epochs: {ranges}: best dev accuracy {scores.max():.3f}")
    box = zoom(box, settings, scores, keep=5, margin=0.03)

figure, (left, right) = plt.subplots(1, 2, figsize=(12, 4.6), layout="constrained")
for box, settings, scores, color in tried:
    alpha, beta = (np.array([s[dial] for s in settings]) for dial in ("alpha", "beta"))
    left.scatter(alpha, 1 - beta, s=12 + 90 * np.maximum(scores - 0.5, 0), color=color, alpha=0.7)
    corners = [box["alpha"][i] for i in (0, 1, 1, 0, 0)], [1 - box["beta"][i] for i in (0, 0, 1, 1, 0)]
    left.plot(*corners, color=color)
left.set(xscale="log", yscale="log", xlabel=r"$\alpha$", ylabel=r"$1 - \beta$")

settings, scores = tried[-1][1:3]
best = settings[int(np.argmax(scores))]
chosen = train([best], X_train, Y_train, epochs=300)
grid = np.linspace(-2, 2, 160)
places = np.stack([axis.ravel() for axis in np.meshgrid(grid, grid)])  # (2, 25600)
sea = outputs(chosen["parameters"], places)[-1].reshape(160, 160)
right.pcolormesh(grid, grid, sea, cmap="GnBu_r", vmin=-0.3, vmax=1.3, rasterized=True)
right.scatter(*X_test[:, :500], c=Y_test[0, :500], cmap="GnBu_r", s=10, edgecolors="k", linewidths=0.4)
right.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
plt.show()

always = np.mean(Y_test == np.round(Y_train.mean()))  # one answer for all | いつも同じ答え
middles = np.stack([X_train[:, Y_train[0] == y].mean(axis=1) for y in (0, 1)])  # (2, 2)
nearest = np.argmin(np.linalg.norm(X_test.T[:, None] - middles, axis=2), axis=1)  # (m,)
print("chosen:", {name: float(f"{value:.3g}") for name, value in best.items()})
print(
    f"test accuracy {accuracy(chosen, X_test, Y_test)[0]:.3f}, dev accuracy {accuracy(chosen, X_dev, Y_dev)[0]:.3f}"
)
print(
    f"without a network: always the same answer {always:.3f}, the nearest class mean {np.mean(nearest == Y_test):.3f}"
)


# %% exercise="successive_halving"
def successive_halving(n, train_more, epochs):
    """Return the number of the last candidate, and who was still there after each round.

    ja: 最後まで残った候補の番号と、各回のあとに残っていた候補を返します。
    """
    # BEGIN SOLUTION
    alive, history = list(range(n)), []
    while len(alive) > 1:
        scores = [train_more(i, epochs) for i in alive]
        best = np.argsort(scores)[::-1][: (len(alive) + 1) // 2]
        alive = sorted(alive[j] for j in best)
        history.append(alive)
        epochs = 2 * epochs
    return alive[0], history
    # END SOLUTION


# %% explore section="field"
settings = random_settings(DIALS, 32, seed=5)
field = [begin(1, seed=0) for _ in settings]
heights = [[] for _ in settings]  # (epochs so far, dev accuracy) | (ここまでのエポック数、開発データの正解率)


def train_more(i, epochs):
    train([settings[i]], X_train, Y_train, epochs, networks=field[i])
    reached = (heights[i][-1][0] if heights[i] else 0) + epochs
    heights[i].append((reached, accuracy(field[i], X_dev, Y_dev)[0]))
    return heights[i][-1][1]


winner, history = successive_halving(32, train_more, epochs=5)
spent = sum(points[-1][0] for points in heights)
longest = heights[winner][-1][0]
everybody = accuracy(train(settings, X_train, Y_train, longest), X_dev, Y_dev)

figure, panel = plt.subplots(figsize=(9, 4.2), layout="constrained")
for i, points in enumerate(heights):
    color, strength = ("tab:red", 1.0) if i == winner else ("tab:blue", 0.4)
    panel.plot(*zip(*points), "o-", ms=4, color=color, alpha=strength)
panel.set(xscale="log", xlabel="epochs", ylabel="dev accuracy")
stops = [reached for reached, _ in heights[winner]]
panel.set_xticks(stops, labels=stops)
panel.minorticks_off()
plt.show()

print("left after each round:", [len(alive) for alive in history])
short = accuracy(train(settings, X_train, Y_train, spent // 32), X_dev, Y_dev)
for name, epochs, score in (
    ("halving", spent, heights[winner][-1][1]),
    ("all 32, to the end", 32 * longest, everybody.max()),
    ("all 32, stopped early", spent // 32 * 32, short.max()),
):
    print(f"{name:22} {epochs:5} epochs, best dev accuracy {score:.3f}")
