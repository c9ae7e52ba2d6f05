import numpy as np

SIDE = 16


def flat(pictures):
    rows = pictures.reshape(len(pictures), -1).astype(np.float32)
    rows -= rows.mean(axis=1, keepdims=True)
    return rows / (rows.std(axis=1, keepdims=True) + 1e-3)


def moved(pictures, rng):
    """Return the pictures a little turned, moved and stretched: the same digits, in photos that nobody took.

    ja: 画像を少し回し、ずらし、伸ばして返します。同じ数字の、誰も撮っていない写真です。
    """
    count = len(pictures)
    turn, zoom, lean = (rng.normal(0, spread, (count, 1, 1)) for spread in (0.12, 0.07, 0.08))
    down, right = np.mgrid[-7.5 : 7.5 : SIDE * 1j, -7.5 : 7.5 : SIDE * 1j]
    row = (np.cos(turn) * down - np.sin(turn) * right) * (1 + zoom) + rng.normal(0, 0.7, (count, 1, 1)) + 7.5
    column = (np.cos(turn) * right + np.sin(turn) * down) * (1 + zoom) + lean * down + 7.5
    column += rng.normal(0, 0.7, (count, 1, 1))
    row, column = np.clip(row, 0, SIDE - 1.001), np.clip(column, 0, SIDE - 1.001)
    top, left = row.astype(int), column.astype(int)
    low, far = row - top, column - left
    one = np.arange(count)[:, None, None]
    upper = pictures[one, top, left] * (1 - far) + pictures[one, top, left + 1] * far
    lower = pictures[one, top + 1, left] * (1 - far) + pictures[one, top + 1, left + 1] * far
    return upper * (1 - low) + lower * low


def trained(pictures, labels, *, sizes, epochs, seed):
    """Return the weights of a network, learnt by Adam from pictures that are new in every epoch.

    ja: エポックごとに新しくした画像から Adam で学習した、ネットワークの重みを返します。
    """
    rng = np.random.default_rng(seed)
    sizes = [SIDE * SIDE, *sizes, 10]
    weights = [rng.normal(0, np.sqrt(2 / m), (m, n)).astype(np.float32) for m, n in zip(sizes, sizes[1:])]
    weights += [np.zeros(n, dtype=np.float32) for n in sizes[1:]]
    first, second = [np.zeros_like(w) for w in weights], [np.zeros_like(w) for w in weights]
    T, step, steps = np.eye(10, dtype=np.float32)[labels], 0, epochs * (len(labels) // 64)
    for _ in range(epochs):
        X = flat(moved(pictures, rng))
        for batch in np.array_split(rng.permutation(len(X)), len(X) // 64):
            step += 1
            rate = 0.002 * 0.5 * (1 + np.cos(np.pi * step / (steps + epochs)))
            for place, slope in enumerate(slopes(weights, X[batch], T[batch], rng)):
                first[place] += 0.1 * (slope - first[place])
                second[place] += 0.01 * (slope**2 - second[place])
                size = np.sqrt(second[place] / (1 - 0.99**step)) + 1e-8
                weights[place] -= rate * first[place] / (1 - 0.9**step) / size
    return weights


def slopes(weights, x, t, rng):
    """Return the slope of the loss for every weight; a fifth of the hidden neurons is left out.

    ja: それぞれの重みについての損失の傾きを返します。隠れ層のニューロンの 5 分の 1 は休みます。
    """
    depth = len(weights) // 2
    values = [x]
    for layer in range(depth):
        z = values[-1] @ weights[layer] + weights[depth + layer]
        if layer < depth - 1:
            z = np.maximum(z, 0) * (rng.random(z.shape, dtype=np.float32) < 0.8) / np.float32(0.8)
        values.append(z)
    p = np.exp(values[-1] - values[-1].max(axis=1, keepdims=True))
    g = (p / p.sum(axis=1, keepdims=True) - t) / len(x)
    found = [None] * len(weights)
    for layer in reversed(range(depth)):
        found[layer], found[depth + layer] = values[layer].T @ g, g.sum(axis=0)
        g = (g @ weights[layer].T) * (values[layer] > 0) / np.float32(0.8)
    return found


def chances(weights, pictures):
    """Return the probability of each digit, (m, 10).

    ja: それぞれの数字の確率 (m, 10) を返します。
    """
    h, depth = flat(pictures), len(weights) // 2
    for layer in range(depth):
        h = h @ weights[layer] + weights[depth + layer]
        h = np.maximum(h, 0) if layer < depth - 1 else h
    p = np.exp(h - h.max(axis=1, keepdims=True))
    return p / p.sum(axis=1, keepdims=True)


def fit(inputs, labels):
    global networks
    networks = [trained(inputs, labels, sizes=[192, 96], epochs=26, seed=seed) for seed in range(3)]


def predict(inputs):
    """Ask three networks about each picture and about four others like it, and take the mean.

    ja: 3 つのネットワークに、それぞれの画像と、それを少し動かした 4 枚について尋ね、平均をとります。
    """
    rng = np.random.default_rng(1)
    views = [inputs, *(moved(inputs, rng) for _ in range(4))]
    return np.argmax(sum(chances(network, view) for network in networks for view in views), axis=1)
