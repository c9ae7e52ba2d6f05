# %% setup
import numpy as np


# %% exercise="mean_and_range"
def mean_and_range(numbers):
    """Return the mean of the numbers, and how far the largest is above the smallest.

    ja: 数の平均と、最大と最小の差を返します。
    """
    # BEGIN SOLUTION
    mean = sum(numbers) / len(numbers)
    spread = max(numbers) - min(numbers)
    return mean, spread
    # END SOLUTION


# %% explore section="two-values"
catch = [3.0, 8.5, 5.0, 1.5]  # kilograms | キログラム
mean, spread = mean_and_range(catch)
print("mean ", mean)
print("range", spread)


# %% exercise="places"
def places(w, rate, num_steps):
    """Return the list of places on a walk downhill that starts at w: num_steps + 1 numbers.

    ja: w から始めて坂を下るときに通る場所のリストを返します。数は num_steps + 1 個です。
    """
    # BEGIN SOLUTION
    visited = [w]
    for i in range(num_steps):
        slope = 2 * w
        w = w - rate * slope
        visited.append(w)
    return visited
    # END SOLUTION


# %% explore section="downhill"
import matplotlib.pyplot as plt

walk = np.array(places(4.0, 0.1, 12))
valley = np.linspace(-4.5, 4.5, 200)
plt.figure(figsize=(6, 3.2), layout="constrained")
plt.plot(valley, valley**2, color="gray", lw=1)
plt.plot(walk, walk**2, "o-")
plt.xlabel("$w$")
plt.ylabel("$w^2$")
plt.show()


# %% exercise="to_labels"
def to_labels(words, yes):
    """Return a list with 1 for every word that is the word yes, and 0 for every other.

    ja: 単語 yes と同じ単語には 1、それ以外には 0 を入れたリストを返します。
    """
    # BEGIN SOLUTION
    return [1 if word == yes else 0 for word in words]
    # END SOLUTION


# %% exercise="count_labels"
def count_labels(labels):
    """Return a dictionary that says how often each label occurs in the list.

    ja: リストの中に各ラベルが何回現れるかを表す辞書を返します。
    """
    # BEGIN SOLUTION
    counts = {}
    for label in labels:
        counts[label] = counts.get(label, 0) + 1
    return counts
    # END SOLUTION


# %% explore section="counted"
seen = ["cat", "dog", "cat", "fox", "cat", "catfish"]
print(to_labels(seen, "cat"))
print(count_labels(seen))


# %% exercise="move"
def move(parameters, steps):
    """Return a new dictionary: each parameter plus its step; one without a step stays as it is.

    ja: 各パラメータに、それぞれの一歩を足した新しい辞書を返します。一歩のないものはそのままです。
    """
    # BEGIN SOLUTION
    moved = {}
    for name, value in parameters.items():
        moved[name] = value + steps.get(name, 0)
    return moved
    # END SOLUTION


# %% explore section="moved"
parameters = {"w": 0.5, "b": -1.0}
print(move(parameters, {"w": 0.25}))
print(parameters)


# %% exercise="center_rows"
def center_rows(X):
    """Return X with the mean of each row subtracted from that row: (n, m) -> (n, m).

    ja: 各行から、その行の平均を引いて返します。(n, m) -> (n, m)
    """
    # BEGIN SOLUTION
    means = np.mean(X, axis=1, keepdims=True)  # (n, 1)
    return X - means  # (n, m) - (n, 1) -> (n, m)
    # END SOLUTION


# %% exercise="split_columns"
def split_columns(X, m_first):
    """Return the first m_first columns of X, and all the others: (n, m) -> (n, m_first), (n, m - m_first).

    ja: X のはじめの m_first 列と、残りの列を返します。(n, m) -> (n, m_first), (n, m - m_first)
    """
    # BEGIN SOLUTION
    return X[:, :m_first], X[:, m_first:]
    # END SOLUTION


# %% exercise="columns_of"
def columns_of(X, Y, label):
    """Return the columns of X whose label is this one: X (n, m), Y (1, m) -> (n, how many there are).

    ja: ラベルがこの値である X の列だけを返します。X (n, m), Y (1, m) -> (n, 該当する列の数)
    """
    # BEGIN SOLUTION
    wanted = Y[0] == label  # (m,)
    return X[:, wanted]
    # END SOLUTION


# %% explore section="tables"
X = np.array([[1.0, 2.0, 6.0, 3.0, 8.0], [10.0, 30.0, 20.0, 40.0, 50.0]])  # (2, 5)
Y = np.array([[0, 1, 1, 0, 1]])  # (1, 5)
print(X.shape, Y.shape)
print(center_rows(X))
train, test = split_columns(X, 3)
print(train.shape, test.shape)
print(columns_of(X, Y, 1))


# %% exercise="RunningMean"
class RunningMean:
    """Remembers what it needs to tell the mean of all the numbers it was given; 0.0 before the first.

    ja: 受け取った数の平均を答えるのに必要なことを覚えておきます。最初の数を受け取る前は 0.0 です。
    """

    def __init__(self):
        # BEGIN SOLUTION
        self.total = 0.0
        self.count = 0
        # END SOLUTION

    def add(self, number):
        # BEGIN SOLUTION
        self.total = self.total + number
        self.count = self.count + 1
        # END SOLUTION

    def mean(self):
        # BEGIN SOLUTION
        if self.count == 0:
            return 0.0
        return self.total / self.count
        # END SOLUTION


# %% explore section="memory"
monday, tuesday = RunningMean(), RunningMean()
for weight in (3.0, 8.5, 5.0):
    monday.add(weight)
    print("monday ", monday.mean())
tuesday.add(1.5)
print("tuesday", tuesday.mean())


# %% exercise="Linear"
class Linear:
    """A layer that weighs and adds: made from W (n_out, n_in) and b (n_out, 1), called with X (n_in, m).

    ja: 重みを掛けて足し合わせる層です。W (n_out, n_in) と b (n_out, 1) から作り、X (n_in, m) を渡して呼び出します。
    """

    def __init__(self, W, b):
        # BEGIN SOLUTION
        self.W = W
        self.b = b
        # END SOLUTION

    def __call__(self, X):
        # BEGIN SOLUTION
        return self.W @ X + self.b  # (n_out, n_in) @ (n_in, m) + (n_out, 1) -> (n_out, m)
        # END SOLUTION


# %% exercise="Chain"
class Chain:
    """Layers behind each other: what comes out of one goes into the next.

    ja: 層をつないだものです。ある層から出てきたものが、次の層に入ります。
    """

    def __init__(self, layers):
        # BEGIN SOLUTION
        self.layers = layers
        # END SOLUTION

    def __call__(self, X):
        # BEGIN SOLUTION
        for layer in self.layers:
            X = layer(X)
        return X
        # END SOLUTION


# %% explore section="network"
def bend(Z):
    """Let what is above zero pass, and cut off the rest.

    ja: 0 より大きいものは通し、残りは 0 にします。
    """
    return np.maximum(Z, 0)


hidden = Linear(np.array([[1.0], [1.0], [1.0]]), np.array([[2.0], [0.0], [-2.0]]))
output = Linear(np.array([[1.0, -2.0, 1.0]]), np.array([[0.0]]))
with_bends = Chain([hidden, bend, output])
without_bends = Chain([hidden, output])

x = np.linspace(-4, 4, 161).reshape(1, -1)  # (1, 161)
plt.figure(figsize=(6, 3.2), layout="constrained")
plt.plot(x[0], with_bends(x)[0], label="Chain([hidden, bend, output])")
plt.plot(x[0], without_bends(x)[0], label="Chain([hidden, output])")
plt.xlabel("$x$")
plt.ylim(-1, 3)
plt.legend()
plt.show()


# %% explore section="next"
heights = (0.5, 2.0, 1.0)  # change what you like | 好きなように変えてください

hidden = Linear(np.ones((5, 1)), np.array([[4.0], [2.0], [0.0], [-2.0], [-4.0]]))
hats = np.array([[1, -2, 1, 0, 0], [0, 1, -2, 1, 0], [0, 0, 1, -2, 1]]) / 2  # (3, 5)
output = Linear(np.array([heights]) @ hats, np.array([[0.0]]))  # (1, 3) @ (3, 5) -> (1, 5)
city = Chain([hidden, bend, output])

x = np.linspace(-5, 5, 201).reshape(1, -1)  # (1, 201)
plt.figure(figsize=(6, 3.2), layout="constrained")
plt.plot(x[0], city(x)[0])
plt.xlabel("$x$")
plt.ylim(-0.5, 3)
plt.show()
