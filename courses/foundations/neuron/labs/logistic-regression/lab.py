# %% setup
import numpy as np


# %% explore section="pictures"
import matplotlib.pyplot as plt

from data import cat_pictures

DATA = "made"  # drawn ones; "real" are photographs | 描いた画像。"real" なら写真

pictures_train, Y_train, pictures_test, Y_test = cat_pictures(DATA)
print(pictures_train.shape, pictures_train.dtype, Y_train.shape)
print(pictures_test.shape, pictures_test.dtype, Y_test.shape)

figure, panels = plt.subplots(2, 8, figsize=(11, 3.2), layout="constrained")
for panel, picture, y in zip(panels.flat, pictures_train, Y_train[0]):
    panel.imshow(picture)
    panel.set_title(f"$y = {y}$", fontsize=10)
    panel.axis("off")
plt.show()


# %% exercise="dataset_shape"
def dataset_shape(pictures_train, pictures_test):
    """Return m_train, m_test, num_px: how many pictures there are, and how many pixels one is high and wide.

    ja: m_train、m_test、num_px を返します。画像の枚数と、1 枚の縦(= 横)の画素数です。
    """
    # BEGIN SOLUTION
    m_train = pictures_train.shape[0]
    m_test = pictures_test.shape[0]
    num_px = pictures_train.shape[1]
    return m_train, m_test, num_px
    # END SOLUTION


# %% explore
m_train, m_test, num_px = dataset_shape(pictures_train, pictures_test)
print("m_train", m_train)
print("m_test ", m_test)
print("num_px ", num_px)


# %% exercise="flatten_and_scale"
def flatten_and_scale(pictures):
    """Return one column per picture, from 0 to 1: (m, height, width, 3) -> (height * width * 3, m).

    ja: 1 枚を 1 列にし、値を 0 から 1 にして返します。(m, height, width, 3) -> (height * width * 3, m)
    """
    # BEGIN SOLUTION
    m = pictures.shape[0]
    rows = pictures.reshape(m, -1)  # (m, height * width * 3)
    return rows.T / 255  # (height * width * 3, m)
    # END SOLUTION


# %% explore
X_train = flatten_and_scale(pictures_train)  # (12288, 209)
X_test = flatten_and_scale(pictures_test)  # (12288, 100)
print(X_train.shape, X_train.min(), X_train.max())
print(X_test.shape, X_test.min(), X_test.max())


# %% exercise="sigmoid"
def sigmoid(z):
    """Return the sigmoid of z, elementwise: any shape -> the same shape.

    ja: z の各要素のシグモイドを返します。どんな形でもよく、形は変わりません。
    """
    # BEGIN SOLUTION
    e = np.exp(-np.abs(z))  # never above 1 | 1 を超えることはありません
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    # END SOLUTION


# %% exercise="initialize"
def initialize(n):
    """Return the parameters before training: w (n, 1) and the number b, all zero.

    ja: 学習前のパラメータを返します。(n, 1) の w と数 b で、どちらも 0 です。
    """
    # BEGIN SOLUTION
    w = np.zeros((n, 1))
    b = 0.0
    return w, b
    # END SOLUTION


# %% exercise="propagate"
def propagate(w, b, X, Y):
    """Return the gradients and the cost: w (n, 1), b, X (n, m), Y (1, m) -> {"dw": (n, 1), "db"}, cost.

    ja: 勾配とコストを返します。w (n, 1)、b、X (n, m)、Y (1, m) -> {"dw": (n, 1), "db"}, cost
    """
    # BEGIN SOLUTION
    m = X.shape[1]
    # forward | 順伝播
    Z = w.T @ X + b  # (1, n) @ (n, m) + b -> (1, m)
    A = sigmoid(Z)  # (1, m)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    # backward | 逆伝播
    dZ = A - Y  # (1, m)
    dw = X @ dZ.T / m  # (n, m) @ (m, 1) -> (n, 1)
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost
    # END SOLUTION


# %% explore section="nudge"
w, b = initialize(X_train.shape[0])
grads, cost = propagate(w, b, X_train, Y_train)
print("cost", cost, "=", np.log(2))

for k in range(0, len(w), len(w) // 4):
    nudge = np.zeros_like(w)  # (12288, 1)
    nudge[k] = 1e-4
    higher = propagate(w + nudge, b, X_train, Y_train)[1]
    lower = propagate(w - nudge, b, X_train, Y_train)[1]
    print(f"{k:6d}  {grads['dw'][k, 0]:+.8f}  {(higher - lower) / 2e-4:+.8f}")


# %% exercise="optimize"
def optimize(w, b, X, Y, num_iterations, learning_rate):
    """Return the parameters after gradient descent, the last gradients, and every hundredth cost.

    ja: 勾配降下法を行ったあとのパラメータ、最後の勾配、100 回ごとのコストを返します。
    """
    # BEGIN SOLUTION
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]  # (n, 1)
        b = b - learning_rate * grads["db"]
    parameters = {"w": w, "b": b}
    return parameters, grads, costs
    # END SOLUTION


# %% exercise="predict"
def predict(w, b, X):
    """Return 1 for every picture that is more likely a cat than not, else 0: X (n, m) -> (1, m).

    ja: 猫である確率のほうが高い画像には 1、それ以外には 0 を返します。X (n, m) -> (1, m)
    """
    # BEGIN SOLUTION
    A = sigmoid(w.T @ X + b)  # (1, n) @ (n, m) + b -> (1, m)
    return (A > 0.5).astype(int)  # (1, m)
    # END SOLUTION


# %% exercise="model"
def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    """Train on the training set and measure on both sets; return a dictionary.

    ja: 訓練データで学習し、両方のデータで測って、辞書にして返します。
    """
    # BEGIN SOLUTION
    w, b = initialize(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = parameters["w"], parameters["b"]
    Y_hat_train = predict(w, b, X_train)  # (1, m_train)
    Y_hat_test = predict(w, b, X_test)  # (1, m_test)
    train_accuracy = np.mean(Y_hat_train == Y_train)
    test_accuracy = np.mean(Y_hat_test == Y_test)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "Y_hat_train": Y_hat_train,
        "Y_hat_test": Y_hat_test,
        "train_accuracy": train_accuracy,
        "test_accuracy": test_accuracy,
    }
    # END SOLUTION


# %% explore section="training"
trained = model(X_train, Y_train, X_test, Y_test, num_iterations=1000, learning_rate=0.005)


def nearest_mean(X):
    """Return 1 where the mean cat is nearer than the mean of the rest: (n, m) -> (1, m).

    ja: 猫の平均のほうが、それ以外の平均より近ければ 1 を返します。(n, m) -> (1, m)
    """
    cat = X_train[:, Y_train[0] == 1].mean(axis=1, keepdims=True)  # (n, 1)
    rest = X_train[:, Y_train[0] == 0].mean(axis=1, keepdims=True)  # (n, 1)
    nearer = np.sum((X - cat) ** 2, axis=0) < np.sum((X - rest) ** 2, axis=0)  # (m,)
    return nearer.astype(int).reshape(1, -1)


majority = int(Y_train.mean() > 0.5)
print("                     train   test")
for name, train, test in (
    ("majority", np.mean(Y_train == majority), np.mean(Y_test == majority)),
    ("nearest mean", np.mean(nearest_mean(X_train) == Y_train), np.mean(nearest_mean(X_test) == Y_test)),
    ("logistic regression", trained["train_accuracy"], trained["test_accuracy"]),
):
    print(f"{name:20} {train:.3f}  {test:.3f}")


# %% explore section="learning-rates"
def every_cost(learning_rate, steps=300):
    """Return the cost at every single step.

    ja: 1 歩ごとのコストを返します。
    """
    w, b = initialize(X_train.shape[0])
    costs = []
    for _ in range(steps):
        parameters, grads, first = optimize(w, b, X_train, Y_train, 1, learning_rate)
        w, b = parameters["w"], parameters["b"]
        costs += first
    return costs


figure, (left, right) = plt.subplots(1, 2, figsize=(11, 3.8), layout="constrained")
left.plot(100 * np.arange(len(trained["costs"])), trained["costs"], "o-")
left.set(title=r"$\alpha = 0.005$", xlabel="num_iterations", ylabel="$J$", ylim=(0, None))

for learning_rate in (0.0001, 0.001, 0.005, 0.02):
    right.plot(every_cost(learning_rate), lw=1.2, label=rf"$\alpha = {learning_rate:g}$")
right.axhline(np.log(2), color="gray", lw=0.8, ls="--")
right.set(xlabel="num_iterations", ylabel="$J$", yscale="log")
right.legend(loc="upper right")

for axes in (left, right):
    axes.grid(alpha=0.3)
plt.show()


# %% explore section="weights"
cats, rest = X_train[:, Y_train[0] == 1], X_train[:, Y_train[0] == 0]  # (12288, cats), (12288, others)
size = (num_px, num_px, 3)
weights = trained["w"].reshape(size).mean(axis=2)  # (num_px, num_px)
limit = np.abs(weights).max()

figure, panels = plt.subplots(1, 3, figsize=(10, 3.4), layout="constrained")
panels[0].imshow(cats.mean(axis=1).reshape(size))
panels[0].set_title("$y = 1$")
panels[1].imshow(rest.mean(axis=1).reshape(size))
panels[1].set_title("$y = 0$")
image = panels[2].imshow(weights, cmap="RdBu_r", vmin=-limit, vmax=limit)
panels[2].set_title("$w$")
for panel in panels:
    panel.axis("off")
figure.colorbar(image, ax=panels[2])
plt.show()


# %% explore section="mistakes"
A_test = sigmoid(trained["w"].T @ X_test + trained["b"])  # (1, m_test)
distance = np.abs(A_test - Y_test)[0]  # (m_test,)
mistakes = np.flatnonzero(trained["Y_hat_test"] != Y_test)
# the surest mistake comes first | 確信の強かった間違いから順に並べます
mistakes = mistakes[np.argsort(-distance[mistakes])]
print(len(mistakes), "/", m_test)

figure, panels = plt.subplots(2, 6, figsize=(10, 4), layout="constrained")
for panel in panels.flat:
    panel.axis("off")
for panel, i in zip(panels.flat, mistakes):
    panel.imshow(pictures_test[i])
    panel.set_title(f"$y = {Y_test[0, i]}$,  $a = {A_test[0, i]:.2f}$", fontsize=10)
plt.show()


# %% explore section="your-picture"
import os

from PIL import Image, ImageOps

path = "photo.jpg"  # a picture of your own, beside this notebook | 自分の画像。このノートブックと同じ場所に置きます


def squared(picture, size):
    """Cut a square out of the middle and resize it: any picture of pillow -> (size, size, 3), 0 to 255.

    ja: 中央を正方形に切り抜いて大きさを変えます。pillow の画像 -> (size, size, 3)、0 から 255 までの整数です。
    """
    upright = ImageOps.exif_transpose(picture).convert("RGB")  # as it was held | 撮影したときの向き
    return np.asarray(ImageOps.fit(upright, (size, size)))


if os.path.exists(path):
    own = squared(Image.open(path), num_px)
    a = sigmoid(trained["w"].T @ flatten_and_scale(own[np.newaxis]) + trained["b"])[0, 0]
    plt.figure(figsize=(3, 3.2))
    plt.imshow(own)
    plt.title(f"$a = {a:.2f}$")
    plt.axis("off")
    plt.show()
else:
    print(f"{path}:", "there is no such file yet | このファイルはまだありません")
