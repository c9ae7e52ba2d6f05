# %% setup
import math

import numpy as np


# %% exercise="basic_sigmoid"
def basic_sigmoid(x):
    """Return the sigmoid of one number.

    ja: 1 つの数のシグモイドを返します。
    """
    # BEGIN SOLUTION
    e = math.exp(-x)
    return 1 / (1 + e)
    # END SOLUTION


# %% explore section="one-number-only"
scores = np.array([-2.0, 0.0, 2.0])

# one number after another works | 1 つずつ渡せば動きます
print([round(basic_sigmoid(score), 3) for score in scores])

# the whole array at once does not | 配列をそのまま渡すと動きません
try:
    basic_sigmoid(scores)
except TypeError as error:
    print("TypeError:", error)

# NumPy's exp takes it whole | NumPy の exp なら配列ごと渡せます
print(np.exp(scores))


# %% exercise="sigmoid"
def sigmoid(z):
    """Return the sigmoid of z, elementwise: any shape -> the same shape.

    ja: z の各要素のシグモイドを返します。どんな形でもよく、形は変わりません。
    """
    # BEGIN SOLUTION
    e = np.exp(-np.abs(z))  # never above 1 | 1 を超えることはありません
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    # END SOLUTION


# %% exercise="sigmoid_derivative"
def sigmoid_derivative(z):
    """Return the slope of the sigmoid at z, elementwise: any shape -> the same shape.

    ja: z の各要素でのシグモイドの傾きを返します。形は変わりません。
    """
    # BEGIN SOLUTION
    s = sigmoid(z)
    return s * (1 - s)
    # END SOLUTION


# %% explore section="curves"
import matplotlib.pyplot as plt

z = np.linspace(-8, 8, 401)
figure, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6), layout="constrained")

left.plot(z, sigmoid(z), color="tab:blue")
for at in (-4, 0, 2):
    here = np.array([float(at)])
    step = np.array([-1.2, 1.2])
    left.plot(at + step, sigmoid(here) + sigmoid_derivative(here) * step, color="tab:orange", lw=2)
    left.plot(here, sigmoid(here), "o", color="tab:orange")
left.set(title=r"$\sigma(z)$", xlabel="$z$", yticks=[0, 0.5, 1])

right.plot(z, sigmoid_derivative(z), color="tab:orange")
right.axhline(0.25, color="gray", lw=0.8, ls="--")
right.set(title=r"$\sigma'(z)$", xlabel="$z$", yticks=[0, 0.1, 0.2, 0.25], ylim=(0, 0.28))

for axes in (left, right):
    axes.grid(alpha=0.3)
plt.show()


# %% exercise="image_to_vector"
def image_to_vector(image):
    """Return the picture as one column: (height, width, 3) -> (height * width * 3, 1).

    ja: 画像を 1 本の列ベクトルにして返します。(height, width, 3) -> (height * width * 3, 1)
    """
    # BEGIN SOLUTION
    height, width, channels = image.shape
    return image.reshape(height * width * channels, 1)
    # END SOLUTION


# %% explore section="picture"
image = np.zeros((4, 5, 3))  # (height, width, 3)
# the sky, paler further down | 空。下へ行くほど淡くなります
image[:, :, 0] = np.linspace(0.1, 0.6, 4).reshape(4, 1)
image[:, :, 1] = np.linspace(0.4, 0.8, 4).reshape(4, 1)
image[:, :, 2] = np.linspace(0.8, 1.0, 4).reshape(4, 1)
image[3] = [0.2, 0.6, 0.2]  # the grass | 草
image[1, 3] = [1.0, 0.9, 0.3]  # the sun | 太陽
column = image_to_vector(image)
print(image.shape, "->", column.shape)

# position k holds channel k % 3 of pixel k // 3 | k 番目の値は、画素 k // 3 のチャネル k % 3 です
lamps = np.zeros((1, 60, 3))
for k in range(60):
    lamps[0, k, k % 3] = column[k, 0]

figure, (top, bottom) = plt.subplots(2, 1, figsize=(10, 4.2), height_ratios=[5, 1], layout="constrained")
top.imshow(image)
bottom.imshow(lamps, aspect="auto", extent=(0, 60, 0, 1))
for pixel in range(20):
    top.text(pixel % 5, pixel // 5, pixel, ha="center", va="center")
    bottom.axvline(3 * pixel, color="white", lw=3)
top.set(xticks=range(5), yticks=range(4), title="image")
bottom.set(xticks=3 * np.arange(20) + 1.5, xticklabels=range(20), yticks=[], title="column")
bottom.tick_params(length=0)
plt.show()


# %% exercise="normalize_rows"
def normalize_rows(X):
    """Return X with every row divided by its length: (m, n) -> (m, n).

    ja: X の各行をその長さで割って返します。(m, n) -> (m, n)
    """
    # BEGIN SOLUTION
    norm = np.sqrt(np.sum(X**2, axis=1, keepdims=True))  # (m, n) -> (m, 1)
    norm = np.where(norm == 0, 1, norm)  # a row of zeros stays as it is | 0 だけの行はそのまま残します
    return X / norm  # (m, n) / (m, 1) -> (m, n)
    # END SOLUTION


# %% explore section="unit-circle"
rng = np.random.default_rng(5)
points = rng.normal(size=(14, 2)) * [2.0, 1.2]  # (14, 2)
unit = normalize_rows(points)  # (14, 2)

plt.figure(figsize=(8.5, 4.2), layout="constrained")
angle = np.linspace(0, 2 * np.pi, 200)
plt.plot(np.cos(angle), np.sin(angle), color="gray", lw=0.8)
for before, after in zip(points, unit):
    plt.plot([before[0], after[0]], [before[1], after[1]], color="lightgray", zorder=1)
plt.scatter(points[:, 0], points[:, 1], color="tab:blue", label="points", zorder=2)
plt.scatter(unit[:, 0], unit[:, 1], color="tab:orange", label="normalize_rows(points)", zorder=2)
plt.gca().set_aspect("equal")
plt.grid(alpha=0.3)
plt.gcf().legend(loc="outside right upper")
plt.show()


# %% exercise="softmax"
def softmax(X):
    """Return the softmax of every row: (m, n) -> (m, n), each row sums to 1.

    ja: 各行のソフトマックスを返します。(m, n) -> (m, n)。各行の和は 1 です。
    """
    # BEGIN SOLUTION
    # the largest of each row becomes 0 | 各行の最大値が 0 になります
    shifted = X - X.max(axis=1, keepdims=True)  # (m, n) - (m, 1) -> (m, n)
    e = np.exp(shifted)  # (m, n)
    return e / e.sum(axis=1, keepdims=True)  # (m, n) / (m, 1) -> (m, n)
    # END SOLUTION


# %% explore section="same-differences"
rows = np.array([[0.0, 1.0, 3.0], [1000.0, 1001.0, 1003.0], [0.0, 0.1, 0.3], [0.0, 5.0, 15.0]])  # (4, 3)
probabilities = softmax(rows)  # (4, 3)
print(probabilities.sum(axis=1))

figure, panels = plt.subplots(1, 4, figsize=(10, 2.8), sharey=True, layout="constrained")
for panel, row, p in zip(panels, rows, probabilities):
    bars = panel.bar(range(3), p, color=["tab:blue", "tab:green", "tab:orange"])
    panel.bar_label(bars, fmt="%.3f", fontsize=9)
    panel.set(title=str(row.tolist()), xticks=range(3), ylim=(0, 1.12))
    panel.title.set_fontsize(10)
plt.show()


# %% exercise="l1_loss"
def l1_loss(yhat, y):
    """Return the sum of the absolute errors: (m,), (m,) -> one number.

    ja: 絶対誤差の和を返します。(m,), (m,) -> 1 つの数
    """
    # BEGIN SOLUTION
    error = y - yhat  # (m,)
    return np.sum(np.abs(error))
    # END SOLUTION


# %% exercise="l2_loss"
def l2_loss(yhat, y):
    """Return the sum of the squared errors: (m,), (m,) -> one number.

    ja: 誤差の 2 乗の和を返します。(m,), (m,) -> 1 つの数
    """
    # BEGIN SOLUTION
    error = y - yhat  # (m,)
    return np.sum(error**2)
    # END SOLUTION


# %% explore section="one-bad-guess"
y = np.zeros(5)
bad = np.linspace(0, 3, 61)

# four guesses miss by 0.5, the fifth by more and more | 4 つは 0.5 ずつ外れ、5 つ目は外れ方が大きくなります
l1 = [l1_loss(np.array([0.5, 0.5, 0.5, 0.5, guess]), y) for guess in bad]
l2 = [l2_loss(np.array([0.5, 0.5, 0.5, 0.5, guess]), y) for guess in bad]

plt.figure(figsize=(6, 3.6), layout="constrained")
plt.plot(bad, l1, color="tab:blue", label="l1_loss")
plt.plot(bad, l2, color="tab:orange", label="l2_loss")
plt.xlabel(r"$|y_5 - \hat{y}_5|$")
plt.ylim(bottom=0)
plt.grid(alpha=0.3)
plt.legend()
plt.show()


# %% exercise="dot_with_loop"
def dot_with_loop(x, w):
    """Return the dot product, one product after another: (n,), (n,) -> one number.

    ja: 積を 1 つずつ足して内積を返します。(n,), (n,) -> 1 つの数
    """
    # BEGIN SOLUTION
    total = 0.0
    for i in range(len(x)):
        total += x[i] * w[i]
    return total
    # END SOLUTION


# %% exercise="outer_with_loop"
def outer_with_loop(x, w):
    """Return the outer product, one entry after another: (m,), (n,) -> (m, n).

    ja: 要素を 1 つずつ埋めて直積を返します。(m,), (n,) -> (m, n)
    """
    # BEGIN SOLUTION
    A = np.zeros((len(x), len(w)))  # (m, n)
    for i in range(len(x)):
        for j in range(len(w)):
            A[i, j] = x[i] * w[j]
    return A
    # END SOLUTION


# %% exercise="weighted_sums"
def weighted_sums(w, X, b):
    """Return one weighted sum per column of X: (n, 1), (n, m), number -> (1, m).

    ja: X の列ごとに重み付き和を 1 つ返します。(n, 1), (n, m), 数 -> (1, m)
    """
    # BEGIN SOLUTION
    return w.T @ X + b  # (1, n) @ (n, m) + b -> (1, m)
    # END SOLUTION


# %% explore section="stopwatch"
import time


def seconds(function, *arguments, repeats=10):
    """Return the shortest of several runs: the longer ones were disturbed by something else.

    ja: 何回か実行したうちの最短の時間を返します。それより長い回は、ほかの処理に邪魔された回です。
    """
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        function(*arguments)
        times.append(time.perf_counter() - start)
    return min(times)


def race(panel, loop, vector, sizes, draw):
    """Plot the seconds of both functions over the size n.

    ja: 2 つの関数の所要時間を、大きさ n に対して描きます。
    """
    slow = [seconds(loop, *draw(n)) for n in sizes]
    fast = [seconds(vector, *draw(n)) for n in sizes]
    panel.loglog(sizes, slow, "o-", color="tab:red", label=loop.__name__)
    panel.loglog(sizes, fast, "o-", color="tab:green", label=vector.__name__)
    panel.set(title=f"{slow[-1] / fast[-1]:,.0f} ×", xlabel="$n$")
    panel.grid(alpha=0.3)
    panel.legend(loc="upper left")


def two_vectors(n):
    return rng.normal(size=n), rng.normal(size=n)  # (n,), (n,)


def a_neuron_and_100_examples(n):
    return rng.normal(size=(n, 1)), rng.normal(size=(n, 100)), 0.5  # (n, 1), (n, 100), b


def weighted_sums_with_loop(w, X, b):
    """Return what weighted_sums returns, with one dot_with_loop per column.

    ja: weighted_sums と同じ値を、列ごとに dot_with_loop を呼んで求めます。
    """
    return np.array([[dot_with_loop(w[:, 0], X[:, j]) + b for j in range(X.shape[1])]])


figure, (first, second, third) = plt.subplots(1, 3, figsize=(12, 3.8), sharey=True, layout="constrained")
race(first, dot_with_loop, np.dot, [10, 30, 100, 300, 1_000, 3_000, 10_000], two_vectors)
race(second, outer_with_loop, np.outer, [3, 10, 30, 100, 300], two_vectors)
race(third, weighted_sums_with_loop, weighted_sums, [3, 10, 30, 100, 300, 1_000], a_neuron_and_100_examples)
first.set_ylabel("s")
first.set_ylim(2e-7, 2)
plt.show()
