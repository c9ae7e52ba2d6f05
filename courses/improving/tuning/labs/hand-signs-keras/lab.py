# %% setup
import os

os.environ.setdefault("KERAS_BACKEND", "torch")  # to be said before Keras comes | Keras より先に決めておく

import keras
import numpy as np
import torch
from keras import ops


# %% explore section="pictures"
import matplotlib.pyplot as plt

from data import drawn_signs

pictures_train, labels_train, pictures_test, labels_test = drawn_signs()
print(pictures_train.shape, pictures_train.dtype, labels_train.shape)
print(pictures_test.shape, pictures_test.dtype, labels_test.shape)

figure, panels = plt.subplots(3, 12, figsize=(11, 3.3), layout="constrained")
for panel, picture, label in zip(panels.T.flat, pictures_train[np.argsort(labels_train[:36])], sorted(labels_train[:36])):
    panel.imshow(picture)
    panel.set_title(f"$y = {label}$", fontsize=9)
    panel.axis("off")
plt.show()


# %% exercise="to_tensors"
def to_tensors(pictures, labels):
    """Return X and y as tensors, a row for each picture, from -1 to 1: (m, h, w, 3), (m,) -> (m, n), (m,).

    ja: X と y をテンソルにして返します。1 枚が 1 行で、値は -1 から 1 です。(m, h, w, 3)、(m,) -> (m, n)、(m,)
    """
    # BEGIN SOLUTION
    rows = ops.reshape(pictures, (len(pictures), -1))  # (m, h * w * 3)
    X = ops.cast(rows, "float32") / 127.5 - 1
    y = ops.convert_to_tensor(labels, dtype="int64")  # (m,)
    return X, y
    # END SOLUTION


# %% explore
X_train, y_train = to_tensors(pictures_train, labels_train)
X_test, y_test = to_tensors(pictures_test, labels_test)
print(type(X_train))
print("X_train", tuple(X_train.shape), X_train.dtype, f"{ops.min(X_train):.0f} … {ops.max(X_train):.0f}")
print("y_train", tuple(y_train.shape), y_train.dtype, y_train[:10])


# %% exercise="cross_entropy"
def cross_entropy(scores, y):
    """Return the mean cross-entropy of scores, as a tensor without axes: (m, C), (m,) -> ().

    ja: 点数の交差エントロピーの平均を、軸のないテンソルで返します。(m, C)、(m,) -> ()
    """
    # BEGIN SOLUTION
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    return loss_of(y, scores)
    # END SOLUTION


# %% explore
print("ln 6 =", np.log(6))
print(cross_entropy(ops.zeros((4, 6)), y_train[:4]))


# %% exercise="gradients_by_hand"
def gradients_by_hand(W, b, X, y):
    """Return dW and db of softmax regression: W (n, C), b (C,), X (m, n), y (m,) -> (n, C), (C,).

    ja: ソフトマックス回帰の dW と db を返します。W (n, C)、b (C,)、X (m, n)、y (m,) -> (n, C)、(C,)
    """
    # BEGIN SOLUTION
    P = ops.softmax(ops.matmul(X, W) + b, axis=1)  # (m, n) @ (n, C) + (C,) -> (m, C)
    Y = ops.one_hot(y, len(b))  # (m, C)
    D = (P - Y) / len(y)  # (m, C)
    dW = ops.matmul(ops.transpose(X), D)  # (n, m) @ (m, C) -> (n, C)
    db = ops.sum(D, axis=0)  # (C,)
    return dW, db
    # END SOLUTION


# %% exercise="gradients_by_backward"
def gradients_by_backward(W, b, X, y):
    """Return the same gradients, found by autograd: W (n, C), b (C,), X (m, n), y (m,) -> (n, C), (C,).

    ja: 同じ勾配を、自動微分で求めて返します。W (n, C)、b (C,)、X (m, n)、y (m,) -> (n, C)、(C,)
    """
    # BEGIN SOLUTION
    W = keras.Variable(W)  # what layers keep their weights in | 層が重みを入れておくもの
    b = keras.Variable(b)
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    loss = loss_of(y, ops.matmul(X, W) + b)
    loss.backward()
    return W.value.grad, b.value.grad
    # END SOLUTION


# %% explore section="twice"
keras.utils.set_random_seed(0)
W, b = 0.1 * keras.random.normal((X_train.shape[1], 6)), ops.zeros(6)
by_hand = gradients_by_hand(W, b, X_train[:500], y_train[:500])
by_backward = gradients_by_backward(W, b, X_train[:500], y_train[:500])
for name, mine, theirs in zip(("dW", "db"), by_hand, by_backward):
    print(name, tuple(mine.shape), "largest difference", f"{ops.max(ops.abs(mine - theirs)):.1e}")

W, b = ops.zeros((X_train.shape[1], 6)), ops.zeros(6)
vW, vb = ops.zeros_like(W), ops.zeros_like(b)
for _ in range(30):
    for chosen in np.array_split(np.random.permutation(len(X_train)), 60):
        dW, db = gradients_by_hand(W, b, X_train[chosen], y_train[chosen])
        vW, vb = 0.9 * vW + dW, 0.9 * vb + db  # momentum
        W, b = W - 0.005 * vW, b - 0.005 * vb
floor = np.mean(ops.convert_to_numpy(ops.argmax(ops.matmul(X_test, W) + b, axis=1)) == labels_test)
majority = np.mean(labels_test == np.bincount(labels_train).argmax())
print(f"majority {majority:.3f}   softmax regression {floor:.3f}")


# %% exercise="build_model"
def build_model(n, hidden, classes):
    """Return a network: for each hidden size a layer with batch norm and ReLU, then the scores: (m, n) -> (m, classes).

    ja: ネットワークを返します。隠れ層ごとにバッチ正規化と ReLU が付き、最後が点数です。(m, n) -> (m, classes)
    """
    # BEGIN SOLUTION
    model = keras.Sequential([keras.Input((n,))])
    for size in hidden:
        model.add(keras.layers.Dense(size, use_bias=False))
        model.add(keras.layers.BatchNormalization())
        model.add(keras.layers.ReLU())
    model.add(keras.layers.Dense(classes))
    return model
    # END SOLUTION


# %% explore
model = build_model(X_train.shape[1], (128, 64), 6)
model.summary()


# %% exercise="train_step"
def train_step(model, optimizer, X, y):
    """Take one step of the optimizer on one batch; return the loss before it, a Python number.

    ja: 1 つのバッチでオプティマイザを 1 歩進めます。進める前の損失を Python の数で返します。
    """
    # BEGIN SOLUTION
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.zero_grad()
    loss = loss_of(y, model(X, training=True))
    loss.backward()
    variables = model.trainable_variables
    gradients = [variable.value.grad for variable in variables]
    with torch.no_grad():
        optimizer.apply(gradients, variables)
    return loss.item()
    # END SOLUTION


# %% explore section="by-steps"
optimizer = keras.optimizers.Adam(learning_rate=0.001)
for start in range(0, 1920, 64):
    loss = train_step(model, optimizer, X_train[start : start + 64], y_train[start : start + 64])
    if start % 384 == 0:
        print(f"step {start // 64:2}   loss {loss:.3f}")


# %% exercise="train"
def train(model, X, y, epochs, batch_size, learning_rate):
    """Train the model by Adam with what Keras has ready made; return the mean loss of each epoch.

    ja: Keras に備わっているものを使い、Adam でモデルを学習します。エポックごとの損失の平均を返します。
    """
    # BEGIN SOLUTION
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=learning_rate),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history["loss"]
    # END SOLUTION


# %% exercise="accuracy"
def accuracy(model, X, y):
    """Return the share of rows whose highest score is that of their class, a Python number.

    ja: 最も高い点数が正しいクラスのものだった行の割合を、Python の数で返します。
    """
    # BEGIN SOLUTION
    scores = model.predict(X, verbose=0)  # a NumPy array, (m, C) | NumPy の配列
    predicted = np.argmax(scores, axis=1)  # (m,)
    return float(np.mean(predicted == ops.convert_to_numpy(y)))
    # END SOLUTION


# %% explore section="training"
keras.utils.set_random_seed(1)
model = build_model(X_train.shape[1], (128, 64), 6)
losses, seen, at = [], [], []
# small steps at the end | 最後は小さな歩幅で
for epochs, learning_rate in ((1, 0.001), (3, 0.001), (4, 0.001), (4, 0.001), (1, 0.0001), (4, 0.0001)):
    losses += train(model, X_train, y_train, epochs, 128, learning_rate)
    seen.append((accuracy(model, X_train[:1000], y_train[:1000]), accuracy(model, X_test, y_test)))
    at.append(len(losses))

print("                     test")
for name, value in (("majority", majority), ("softmax regression", floor), ("network", seen[-1][1])):
    print(f"{name:20} {value:.3f}")

figure, (left, right) = plt.subplots(1, 2, figsize=(11, 3.6), layout="constrained")
left.plot(range(1, 18), losses, "o-")
left.axhline(np.log(6), color="gray", ls=":")
left.set(xlabel="epoch", ylabel="$J$", ylim=(0, None))
right.plot(at, seen, "o-", label=["train", "test"])
right.axhline(floor, color="gray", ls=":", label="softmax regression")
right.set(xlabel="epoch", ylabel="accuracy", ylim=(0.2, 1.02))
right.legend(loc="lower right")
for axes in (left, right):
    axes.grid(alpha=0.3)
plt.show()


# %% explore section="mistakes"
P_test = ops.convert_to_numpy(ops.softmax(model.predict(X_test, verbose=0), axis=1))  # (m, 6)
predicted = P_test.argmax(axis=1)
confusion = np.zeros((6, 6), int)
np.add.at(confusion, (labels_test, predicted), 1)

figure, axes = plt.subplots(figsize=(3.9, 3.6), layout="constrained")
axes.imshow(confusion, cmap="Blues", vmax=40)
for true, said in np.ndindex(6, 6):
    axes.text(said, true, confusion[true, said], ha="center", va="center", color="white" if true == said else "black")
axes.set(xlabel=r"$\hat y$", ylabel="$y$")
plt.show()

wrong = np.flatnonzero(predicted != labels_test)
wrong = wrong[np.argsort(-P_test[wrong].max(axis=1))]  # the surest first | 確信の強い順
figure, panels = plt.subplots(2, 8, figsize=(11, 3.4), layout="constrained")
for panel in panels.flat:
    panel.axis("off")
for panel, i in zip(panels.flat, wrong):
    panel.imshow(pictures_test[i])
    panel.set_title(rf"$y = {labels_test[i]}$, $\hat y = {predicted[i]}$" + f"\n{P_test[i].max():.2f}", fontsize=9)
plt.show()


# %% exercise="save_and_load"
def save_model(model, path):
    """Write the model into a file, the numbers and the plan.

    ja: モデルを、数も設計図も合わせてファイルに書き込みます。
    """
    # BEGIN SOLUTION
    model.save(path)
    # END SOLUTION


def load_model(path):
    """Return the model in the file.

    ja: ファイルにあるモデルを返します。
    """
    # BEGIN SOLUTION
    return keras.saving.load_model(path)
    # END SOLUTION


# %% explore section="again"
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "signs.keras"
    save_model(model, path)
    print(f"{path.stat().st_size / 1e6:.1f} MB")
    twin = load_model(path)
print(f"{accuracy(model, X_test, y_test):.3f} {accuracy(twin, X_test, y_test):.3f}")


# %% explore section="your-photo"
from PIL import Image, ImageOps

photos = sorted(photo for photo in Path().glob("hand*") if photo.suffix.lower() in (".jpg", ".jpeg", ".png"))
for photo in photos:
    upright = ImageOps.exif_transpose(Image.open(photo)).convert("RGB")
    own = np.asarray(ImageOps.fit(upright, (32, 32)))[None]  # the middle, (1, 32, 32, 3) | 中央
    p = ops.softmax(model.predict(to_tensors(own, np.array([0]))[0], verbose=0), axis=1)[0]
    figure, (left, right) = plt.subplots(1, 2, figsize=(6, 2.6), layout="constrained")
    left.imshow(own[0])
    left.axis("off")
    right.bar(range(6), ops.convert_to_numpy(p))
    right.set(xlabel="$k$", ylabel="$p_k$", ylim=(0, 1))
    plt.show()
