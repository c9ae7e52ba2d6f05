# %% setup
import numpy as np
import torch
from torch import nn
from torch.nn import functional


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
    rows = torch.as_tensor(pictures).reshape(len(pictures), -1)  # (m, h * w * 3)
    X = rows.to(torch.float32) / 127.5 - 1
    y = torch.as_tensor(labels).to(torch.int64)  # (m,)
    return X, y
    # END SOLUTION


# %% explore
X_train, y_train = to_tensors(pictures_train, labels_train)
X_test, y_test = to_tensors(pictures_test, labels_test)
print("X_train", tuple(X_train.shape), X_train.dtype, f"{X_train.min():.0f} … {X_train.max():.0f}")
print("y_train", tuple(y_train.shape), y_train.dtype, y_train[:10])


# %% exercise="cross_entropy"
def cross_entropy(scores, y):
    """Return the mean cross-entropy of scores, as a tensor without axes: (m, C), (m,) -> ().

    ja: 点数の交差エントロピーの平均を、軸のないテンソルで返します。(m, C)、(m,) -> ()
    """
    # BEGIN SOLUTION
    return functional.cross_entropy(scores, y)
    # END SOLUTION


# %% explore
print("ln 6 =", np.log(6))
print(cross_entropy(torch.zeros(4, 6), y_train[:4]))


# %% exercise="gradients_by_hand"
def gradients_by_hand(W, b, X, y):
    """Return dW and db of softmax regression: W (C, n), b (C,), X (m, n), y (m,) -> (C, n), (C,).

    ja: ソフトマックス回帰の dW と db を返します。W (C, n)、b (C,)、X (m, n)、y (m,) -> (C, n)、(C,)
    """
    # BEGIN SOLUTION
    P = torch.softmax(X @ W.T + b, dim=1)  # (m, n) @ (n, C) + (C,) -> (m, C)
    Y = functional.one_hot(y, num_classes=len(b))  # (m, C)
    D = (P - Y) / len(y)  # (m, C)
    dW = D.T @ X  # (C, m) @ (m, n) -> (C, n)
    db = D.sum(dim=0)  # (C,)
    return dW, db
    # END SOLUTION


# %% exercise="gradients_by_backward"
def gradients_by_backward(W, b, X, y):
    """Return the same gradients, found by autograd: W (C, n), b (C,), X (m, n), y (m,) -> (C, n), (C,).

    ja: 同じ勾配を、自動微分で求めて返します。W (C, n)、b (C,)、X (m, n)、y (m,) -> (C, n)、(C,)
    """
    # BEGIN SOLUTION
    W = W.clone().requires_grad_()  # copies that are watched | 記録の付くコピー
    b = b.clone().requires_grad_()
    loss = functional.cross_entropy(X @ W.T + b, y)
    loss.backward()
    return W.grad, b.grad
    # END SOLUTION


# %% explore section="twice"
torch.manual_seed(0)
W, b = 0.1 * torch.randn(6, X_train.shape[1]), torch.zeros(6)
by_hand = gradients_by_hand(W, b, X_train[:500], y_train[:500])
by_backward = gradients_by_backward(W, b, X_train[:500], y_train[:500])
for name, mine, theirs in zip(("dW", "db"), by_hand, by_backward):
    print(name, tuple(mine.shape), "largest difference", f"{(mine - theirs).abs().max():.1e}")

W, b = torch.zeros(6, X_train.shape[1]), torch.zeros(6)
vW, vb = torch.zeros_like(W), torch.zeros_like(b)
for _ in range(30):
    for chosen in torch.randperm(len(X_train)).split(100):
        dW, db = gradients_by_hand(W, b, X_train[chosen], y_train[chosen])
        vW, vb = 0.9 * vW + dW, 0.9 * vb + db  # momentum
        W, b = W - 0.005 * vW, b - 0.005 * vb
floor = (X_test @ W.T + b).argmax(dim=1).eq(y_test).float().mean().item()
majority = y_test.eq(y_train.mode().values).float().mean().item()
print(f"majority {majority:.3f}   softmax regression {floor:.3f}")


# %% exercise="build_model"
def build_model(n, hidden, classes):
    """Return a network: for each hidden size a layer with batch norm and ReLU, then the scores: (m, n) -> (m, classes).

    ja: ネットワークを返します。隠れ層ごとにバッチ正規化と ReLU が付き、最後が点数です。(m, n) -> (m, classes)
    """
    # BEGIN SOLUTION
    layers = []
    for size in hidden:
        layers += [nn.Linear(n, size, bias=False), nn.BatchNorm1d(size), nn.ReLU()]
        n = size
    layers.append(nn.Linear(n, classes))
    return nn.Sequential(*layers)
    # END SOLUTION


# %% explore
torch.manual_seed(0)
model = build_model(X_train.shape[1], (128, 64), 6)
print(model)
print(sum(parameter.numel() for parameter in model.parameters()))


# %% exercise="train_step"
def train_step(model, optimizer, X, y):
    """Take one step of the optimizer on one batch; return the loss before it, a Python number.

    ja: 1 つのバッチでオプティマイザを 1 歩進めます。進める前の損失を Python の数で返します。
    """
    # BEGIN SOLUTION
    model.train()
    optimizer.zero_grad()
    loss = functional.cross_entropy(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
    # END SOLUTION


# %% exercise="train"
def train(step, X, y, epochs, batch_size):
    """Call step for every batch of every epoch, shuffled anew; return the mean loss of each epoch.

    ja: エポックごとにシャッフルし直し、バッチごとに step を呼びます。エポックごとの損失の平均を返します。
    """
    # BEGIN SOLUTION
    losses = []
    for epoch in range(epochs):
        total = 0.0
        order = torch.randperm(len(X))  # (m,)
        for chosen in order.split(batch_size):
            total += step(X[chosen], y[chosen]) * len(chosen)
        losses.append(total / len(X))
    return losses
    # END SOLUTION


# %% exercise="accuracy"
def accuracy(model, X, y):
    """Return the share of rows whose highest score is that of their class, a Python number.

    ja: 最も高い点数が正しいクラスのものだった行の割合を、Python の数で返します。
    """
    # BEGIN SOLUTION
    model.eval()
    with torch.no_grad():
        predicted = model(X).argmax(dim=1)  # (m,)
    return (predicted == y).float().mean().item()
    # END SOLUTION


# %% explore section="training"
torch.manual_seed(1)
model = build_model(X_train.shape[1], (128, 64), 6)
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)


def step(X, y):
    return train_step(model, optimizer, X, y)


losses, seen = [], []
for epoch in range(17):
    if epoch == 12:
        optimizer.param_groups[0]["lr"] = 0.0001  # small steps at the end | 最後は小さな歩幅で
    losses += train(step, X_train, y_train, epochs=1, batch_size=64)
    seen.append((accuracy(model, X_train, y_train), accuracy(model, X_test, y_test)))

print("                     test")
for name, value in (("majority", majority), ("softmax regression", floor), ("network", seen[-1][1])):
    print(f"{name:20} {value:.3f}")

figure, (left, right) = plt.subplots(1, 2, figsize=(11, 3.6), layout="constrained")
left.plot(range(1, 18), losses, "o-")
left.axhline(np.log(6), color="gray", ls=":")
left.set(xlabel="epoch", ylabel="$J$", ylim=(0, None))
right.plot(range(1, 18), seen, "o-", label=["train", "test"])
right.axhline(floor, color="gray", ls=":", label="softmax regression")
right.set(xlabel="epoch", ylabel="accuracy", ylim=(0.2, 1.02))
right.legend(loc="lower right")
for axes in (left, right):
    axes.grid(alpha=0.3)
plt.show()


# %% explore section="mistakes"
with torch.no_grad():
    P_test = torch.softmax(model(X_test), dim=1)  # (m, 6)
predicted = P_test.argmax(dim=1)
confusion = np.zeros((6, 6), int)
np.add.at(confusion, (labels_test, predicted.numpy()), 1)

figure, axes = plt.subplots(figsize=(3.9, 3.6), layout="constrained")
axes.imshow(confusion, cmap="Blues", vmax=40)
for true, said in np.ndindex(6, 6):
    axes.text(said, true, confusion[true, said], ha="center", va="center", color="white" if true == said else "black")
axes.set(xlabel=r"$\hat y$", ylabel="$y$")
plt.show()

wrong = torch.nonzero(predicted != y_test).flatten()
wrong = wrong[P_test[wrong].max(dim=1).values.argsort(descending=True)]  # the surest first | 確信の強い順
figure, panels = plt.subplots(2, 8, figsize=(11, 3.4), layout="constrained")
for panel in panels.flat:
    panel.axis("off")
for panel, i in zip(panels.flat, wrong.tolist()):
    panel.imshow(pictures_test[i])
    panel.set_title(rf"$y = {labels_test[i]}$, $\hat y = {predicted[i]}$" + f"\n{P_test[i].max():.2f}", fontsize=9)
plt.show()


# %% exercise="save_and_load"
def save_model(model, path):
    """Write the state of the model into a file.

    ja: モデルの状態をファイルに書き込みます。
    """
    # BEGIN SOLUTION
    torch.save(model.state_dict(), path)
    # END SOLUTION


def load_model(model, path):
    """Give the model the state in the file, and return it, ready to answer.

    ja: ファイルの状態をモデルに入れ、すぐに答えられるようにして返します。
    """
    # BEGIN SOLUTION
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state)
    model.eval()
    return model
    # END SOLUTION


# %% explore section="again"
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "signs.pt"
    save_model(model, path)
    print(f"{path.stat().st_size / 1e6:.1f} MB")
    twin = load_model(build_model(X_train.shape[1], (128, 64), 6), path)
print(f"{accuracy(model, X_test, y_test):.3f} {accuracy(twin, X_test, y_test):.3f}")


# %% explore section="your-photo"
from PIL import Image, ImageOps

photos = sorted(photo for photo in Path().glob("hand*") if photo.suffix.lower() in (".jpg", ".jpeg", ".png"))
for photo in photos:
    upright = ImageOps.exif_transpose(Image.open(photo)).convert("RGB")
    own = np.asarray(ImageOps.fit(upright, (32, 32)))[None]  # the middle, (1, 32, 32, 3) | 中央
    with torch.no_grad():
        p = torch.softmax(model(to_tensors(own, np.array([0]))[0]), dim=1)[0]
    figure, (left, right) = plt.subplots(1, 2, figsize=(6, 2.6), layout="constrained")
    left.imshow(own[0])
    left.axis("off")
    right.bar(range(6), p)
    right.set(xlabel="$k$", ylabel="$p_k$", ylim=(0, 1))
    plt.show()
