# %% setup
import os

# one core is enough here, and several often wait for each other | ここでは 1 コアで十分で、複数では待ち合いになりがちです
os.environ.setdefault("OMP_NUM_THREADS", "1")

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


def initialize_parameters_deep(layer_dims, seed):
    """Return {"W1": (n1, n0), "b1": (n1, 1), …, "WL", "bL"} for layer_dims = [n0, n1, …, nL].

    ja: layer_dims = [n0, n1, …, nL] に対して {"W1": (n1, n0), "b1": (n1, 1), …, "WL", "bL"} を返します。
    """
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_in)
        parameters[f"b{l}"] = np.zeros((n_out, 1))
    return parameters


def linear_forward(A_prev, W, b):
    """Return Z = W A_prev + b, and the cache: (n_prev, m), (n, n_prev), (n, 1) -> (n, m), {"A_prev", "W"}.

    ja: Z = W A_prev + b とキャッシュを返します。(n_prev, m)、(n, n_prev)、(n, 1) -> (n, m)、{"A_prev", "W"}
    """
    Z = W @ A_prev + b  # (n, n_prev) @ (n_prev, m) + (n, 1) -> (n, m)
    cache = {"A_prev": A_prev, "W": W}
    return Z, cache


def linear_activation_forward(A_prev, W, b, activation):
    """Return the activations A (n, m) of one layer, and its cache {"A_prev", "W", "Z"}.

    ja: 1 つの層の活性値 A (n, m) と、その層のキャッシュ {"A_prev", "W", "Z"} を返します。
    """
    Z, cache = linear_forward(A_prev, W, b)
    cache["Z"] = Z
    if activation == "relu":
        A = relu(Z)  # (n, m)
    else:
        A = sigmoid(Z)  # (n, m)
    return A, cache


def l_model_forward(X, parameters):
    """Return the network's answers AL (1, m), and a list with the caches of its L layers.

    ja: ネットワークの答え AL (1, m) と、L 個の層のキャッシュを並べたリストを返します。
    """
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches


def compute_cost(AL, Y):
    """Return the mean log loss of the probabilities AL (1, m) for the labels Y (1, m).

    ja: ラベル Y (1, m) に対する確率 AL (1, m) の、対数損失の平均を返します。
    """
    m = Y.shape[1]
    given = np.where(Y == 1, AL, 1 - AL)  # the chance that was given to the right answer | 正解に与えた確率
    return -np.sum(np.log(np.maximum(given, 1e-15))) / m


def linear_backward(dZ, cache):
    """Return dA_prev (n_prev, m), dW (n, n_prev) and db (n, 1) of one layer, from its dZ (n, m).

    ja: 1 つの層の dZ (n, m) から、dA_prev (n_prev, m)、dW (n, n_prev)、db (n, 1) を求めて返します。
    """
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m  # (n, m) @ (m, n_prev) -> (n, n_prev)
    db = np.sum(dZ, axis=1, keepdims=True) / m  # (n, 1)
    dA_prev = W.T @ dZ  # (n_prev, n) @ (n, m) -> (n_prev, m)
    return dA_prev, dW, db


def linear_activation_backward(dA, cache, activation):
    """Return dA_prev (n_prev, m), dW (n, n_prev) and db (n, 1) of one layer, from its dA (n, m).

    ja: 1 つの層の dA (n, m) から、dA_prev (n_prev, m)、dW (n, n_prev)、db (n, 1) を求めて返します。
    """
    if activation == "relu":
        dZ = relu_backward(dA, cache["Z"])  # (n, m)
    else:
        dZ = sigmoid_backward(dA, cache["Z"])  # (n, m)
    return linear_backward(dZ, cache)


def l_model_backward(AL, Y, caches):
    """Return the gradients of the cost: {"dW1", "db1", …, "dWL", "dbL"}, each in the shape of its parameter.

    ja: コストの勾配 {"dW1", "db1", …, "dWL", "dbL"} を返します。どれも、対応するパラメータと同じ形です。
    """
    L = len(caches)
    grads = {}
    dZ = AL - Y  # (1, m)
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(dZ, caches[L - 1])
    for l in range(L - 1, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
    return grads


def update_parameters(parameters, grads, learning_rate):
    """Return the parameters after one step of gradient descent; those that were handed in stay as they are.

    ja: 勾配降下法で一歩進んだあとのパラメータを返します。渡されたパラメータは変更しません。
    """
    updated = {}
    for name in parameters:
        updated[name] = parameters[name] - learning_rate * grads["d" + name]
    return updated


# %% explore section="pictures"
import matplotlib.pyplot as plt

from data import cat_pictures, fresh_pictures

DATA = "made"  # drawn ones; "real" are photographs | 描いた画像。"real" なら写真

pictures_train, Y_train, pictures_test, Y_test = cat_pictures(DATA)  # those of unit 1.2 | 単元 1.2 と同じもの
num_px = pictures_train.shape[1]
X_train = pictures_train.reshape(len(pictures_train), -1).T / 255  # (12288, 209)
X_test = pictures_test.reshape(len(pictures_test), -1).T / 255  # (12288, 100)
print(X_train.shape, Y_train.shape, X_test.shape, Y_test.shape)

figure, panels = plt.subplots(2, 8, figsize=(11, 3.2), layout="constrained")
for panel, picture, y in zip(panels.flat, pictures_test, Y_test[0]):
    panel.imshow(picture)
    panel.set_title(f"$y = {y}$", fontsize=10)
    panel.axis("off")
plt.show()


# %% exercise="two_layer_model"
def two_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    """Train a network with one hidden layer; return its parameters and the cost before every step.

    ja: 隠れ層が 1 つのネットワークを学習させ、パラメータと、毎回の一歩を進む前のコストを返します。
    """
    # BEGIN SOLUTION
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        costs.append(compute_cost(A2, Y))
        dA1, dW2, db2 = linear_backward(A2 - Y, cache2)
        dX, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
    # END SOLUTION


# %% exercise="l_layer_model"
def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    """Train a network with as many layers as layer_dims tells; return its parameters and the cost before every step.

    ja: layer_dims のとおりの層をもつネットワークを学習させ、パラメータと、毎回の一歩を進む前のコストを返します。
    """
    # BEGIN SOLUTION
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
    # END SOLUTION


# %% exercise="predict"
def predict(parameters, X):
    """Return 1 for every picture whose probability is above one half, else 0: X (n0, m) -> (1, m).

    ja: 確率が 2 分の 1 を超える画像には 1、それ以外には 0 を返します。X (n0, m) -> (1, m)
    """
    # BEGIN SOLUTION
    AL, caches = l_model_forward(X, parameters)
    return (AL > 0.5).astype(int)  # (1, m)
    # END SOLUTION


# %% exercise="mislabelled"
def mislabelled(parameters, X, Y):
    """Return the numbers of the pictures that are answered wrongly, the surest mistake first.

    ja: 間違えて答えた画像の番号を、確信の強かった間違いから順に返します。
    """
    # BEGIN SOLUTION
    AL, caches = l_model_forward(X, parameters)
    distance = np.abs(AL - Y)[0]  # (m,)
    wrong = np.flatnonzero(predict(parameters, X) != Y)
    return wrong[np.argsort(-distance[wrong])]
    # END SOLUTION


# %% explore section="race"
import time


def accuracy(parameters, X, Y):
    return np.mean(predict(parameters, X) == Y)


def nearest_mean(X):
    """Return 1 where the mean cat is nearer than the mean of the rest: (n0, m) -> (1, m).

    ja: 猫の平均のほうが、それ以外の平均より近ければ 1 を返します。(n0, m) -> (1, m)
    """
    cat = X_train[:, Y_train[0] == 1].mean(axis=1, keepdims=True)  # (n0, 1)
    rest = X_train[:, Y_train[0] == 0].mean(axis=1, keepdims=True)  # (n0, 1)
    nearer = np.sum((X - cat) ** 2, axis=0) < np.sum((X - rest) ** 2, axis=0)  # (m,)
    return nearer.astype(int).reshape(1, -1)


def one_neuron(num_iterations=1000, learning_rate=0.005):
    """Return the neuron of unit 1.2 as a network of one layer, after its 1000 steps from zero.

    ja: 単元 1.2 のニューロンを、0 から 1000 歩学習したあとの 1 層のネットワークとして返します。
    """
    # each step adds pictures to w, so m shares tell all | 一歩ごとに w に足されるのは画像なので、m 個の割合で足ります
    m = X_train.shape[1]
    products = X_train.T @ X_train  # (m, m)
    shares, b = np.zeros((m, 1)), 0.0
    for i in range(num_iterations):
        dZ = sigmoid((products @ shares).T + b) - Y_train  # (1, m)
        shares, b = shares - learning_rate * dZ.T / m, b - learning_rate * np.mean(dZ)
    return {"W1": (X_train @ shares).T, "b1": np.array([[b]])}


neuron = one_neuron()
n0 = X_train.shape[0]
layer_dims = [n0, 32, 16, 8, 1]
began = time.perf_counter()
two, two_costs = two_layer_model(X_train, Y_train, [n0, 7, 1], 300, 0.01, 1)
print(f"two_layer_model  {time.perf_counter() - began:4.1f} s")
began = time.perf_counter()
deep, deep_costs = l_layer_model(X_train, Y_train, layer_dims, 400, 0.01, 1)
print(f"l_layer_model    {time.perf_counter() - began:4.1f} s")
print()

majority = int(Y_train.mean() > 0.5)
networks = (("one neuron (1.2b)", neuron), ("two layers", two), ("four layers", deep))
print("                      train   test")
print(f"{'majority':20}  {np.mean(Y_train == majority):.3f}  {np.mean(Y_test == majority):.3f}")
print(f"{'nearest mean':20}  {np.mean(nearest_mean(X_train) == Y_train):.3f}  {np.mean(nearest_mean(X_test) == Y_test):.3f}")
for name, parameters in networks:
    print(f"{name:20}  {accuracy(parameters, X_train, Y_train):.3f}  {accuracy(parameters, X_test, Y_test):.3f}")


# %% explore section="curves"
figure, (left, right) = plt.subplots(1, 2, figsize=(11, 3.6), layout="constrained")
left.plot(two_costs, lw=1, label=f"{[n0, 7, 1]}")
left.plot(deep_costs, lw=1, label=f"{layer_dims}")
left.axhline(np.log(2), color="gray", lw=0.8, ls="--")
left.set(xlabel="num_iterations", ylabel="$J$", ylim=(0, 1))
left.legend()
answers = [l_model_forward(X_test, parameters)[0][0] for name, parameters in networks]
right.hist(answers, bins=10, range=(0, 1), label=[name for name, parameters in networks])
right.set(xlabel="$a^{[L]}$", xticks=np.linspace(0, 1, 6))
right.legend()
plt.show()


# %% explore section="fresh"
pictures_fresh, Y_fresh = fresh_pictures(DATA)
X_fresh = pictures_fresh.reshape(500, -1).T / 255  # (12288, 500)
print(f"{'nearest mean':20}  {np.mean(nearest_mean(X_fresh) == Y_fresh):.3f}")
for name, parameters in networks:
    print(f"{name:20}  {accuracy(parameters, X_fresh, Y_fresh):.3f}")


# %% explore section="mistakes"
neurons = mislabelled(neuron, X_test, Y_test)
ours = mislabelled(deep, X_test, Y_test)
mended = [i for i in neurons if i not in ours]
print(len(neurons), len(ours), len(mended))

figure, panels = plt.subplots(2, 8, figsize=(12, 3.6), layout="constrained")
for panel in panels.flat:
    panel.axis("off")
for row, numbers, parameters in zip(panels, (mended, ours), (neuron, deep)):
    A_test, caches = l_model_forward(X_test, parameters)
    for panel, i in zip(row, numbers):
        panel.imshow(pictures_test[i])
        panel.set_title(f"$y = {Y_test[0, i]}$,  $a = {A_test[0, i]:.2f}$", fontsize=9)
plt.show()


# %% explore section="templates"
learnt = deep["W1"] - initialize_parameters_deep(layer_dims, 1)["W1"]  # (32, 12288)
strongest = np.argsort(-np.abs(learnt).mean(axis=1))[:12]

figure, panels = plt.subplots(2, 6, figsize=(9, 3.4), layout="constrained")
for panel, k in zip(panels.flat, strongest):
    template = learnt[k].reshape(num_px, num_px, 3).mean(axis=2)  # (num_px, num_px)
    limit = np.abs(template).max()
    panel.imshow(template, cmap="RdBu_r", vmin=-limit, vmax=limit)
    panel.set_title(f"{k}", fontsize=9)
    panel.axis("off")
plt.show()


# %% explore section="your-picture"
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
    for name, parameters in networks:
        A_own, caches = l_model_forward(own.reshape(-1, 1) / 255, parameters)
        print(f"{name:20}  {A_own[0, 0]:.2f}")
    plt.figure(figsize=(3, 3))
    plt.imshow(own)
    plt.axis("off")
    plt.show()
else:
    print(f"{path}:", "there is no such file yet | このファイルはまだありません")


# %% explore section="next"
own_dims = [n0, 16, 1]  # a network of your own | 自分のネットワーク
parameters, costs = l_layer_model(X_train, Y_train, own_dims, 120, 0.01, 1)
print(own_dims, f"J = {costs[-1]:.3f}  {accuracy(parameters, X_fresh, Y_fresh):.3f}")
