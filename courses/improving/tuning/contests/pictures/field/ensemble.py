import numpy as np

LAYERS = ((5, 3, 16), (3, 16, 32), (3, 32, 64))  # side, channels in and out; each halves the picture | 辺、入力と出力のチャンネル数。どの層でも画像は半分になる
SIDE, FILTERS, GRID = 6, 160, 3


def scaled(pictures):
    values = pictures.astype(np.float32)
    values = values - values.mean(axis=(1, 2), keepdims=True)
    return values / (values.std(axis=(1, 2, 3), keepdims=True) + 1e-3)


def moved(values, rng):
    """Return the pictures mirrored by chance and moved by up to 3 pixels.

    ja: 画像をランダムに左右反転し、3 画素までずらして返します。
    """
    values = np.where(rng.random((len(values), 1, 1, 1)) < 0.5, values, values[:, :, ::-1])
    wide = np.pad(values, ((0, 0), (3, 3), (3, 3), (0, 0)), mode="edge")
    rows, columns = rng.integers(0, 7, (2, len(values)))
    steps = np.arange(32)
    one = np.arange(len(values))[:, None, None]
    return wide[one, rows[:, None, None] + steps[:, None], columns[:, None, None] + steps]


def windows(values, side):
    """Return what each filter sees, (m, h / 2, w / 2, side * side * channels).

    ja: それぞれのフィルターが見る範囲を返します。形状は (m, h / 2, w / 2, side * side * channels) です。
    """
    pad = side // 2
    wide = np.pad(values, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    seen = np.lib.stride_tricks.sliding_window_view(wide, (side, side), axis=(1, 2))[:, ::2, ::2]
    return seen.transpose(0, 1, 2, 4, 5, 3).reshape(*seen.shape[:3], -1)


def put_back(slopes, shape, side):
    """Return the slopes of the pixels from those of the windows: what was seen many times collects them all.

    ja: 窓の傾きから画素の傾きを求めます。何度も見られた画素は、そのすべてを集めます。
    """
    m, h, w, channels = shape
    pad, wide = side // 2, np.zeros((m, h + side - 1, w + side - 1, channels), dtype=np.float32)
    parts = slopes.reshape(m, h // 2, w // 2, side, side, channels)
    for row in range(side):
        for column in range(side):
            wide[:, row : row + h : 2, column : column + w : 2] += parts[:, :, :, row, column]
    return wide[:, pad : pad + h, pad : pad + w]


def forward(weights, values, kept=None):
    for number, (side, _, _) in enumerate(LAYERS):
        seen = windows(values, side)
        out = np.maximum(seen @ weights[2 * number] + weights[2 * number + 1], 0)
        if kept is not None:
            kept.append((seen, out, values.shape))
        values = out
    return values


def slopes_of(weights, values, targets):
    kept = []
    last = forward(weights, values, kept)
    h = last.reshape(len(last), -1)
    z = h @ weights[-2] + weights[-1]
    p = np.exp(z - z.max(axis=1, keepdims=True))
    dz = (p / p.sum(axis=1, keepdims=True) - targets) / len(z)
    found = [h.T @ dz, dz.sum(axis=0)]
    g = (dz @ weights[-2].T).reshape(last.shape)
    for number in reversed(range(len(LAYERS))):
        seen, out, shape = kept[number]
        g = g * (out > 0)
        flat, rows = g.reshape(-1, g.shape[-1]), seen.reshape(-1, seen.shape[-1])
        found = [rows.T @ flat, flat.sum(axis=0), *found]
        if number:
            g = put_back(g @ weights[2 * number].T, shape, LAYERS[number][0])
    return found


def trained(inputs, labels, *, epochs, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for side, before, after in LAYERS:
        n = side * side * before
        weights += [rng.normal(0, np.sqrt(2 / n), (n, after)).astype(np.float32), np.zeros(after, dtype=np.float32)]
    weights += [rng.normal(0, np.sqrt(1 / 1024), (1024, 10)).astype(np.float32), np.zeros(10, dtype=np.float32)]
    X, T = scaled(inputs), np.eye(10, dtype=np.float32)[labels]
    first, second = [np.zeros_like(w) for w in weights], [np.zeros_like(w) for w in weights]
    step, steps = 0, epochs * (len(X) // 50)
    for _ in range(epochs):
        for batch in np.array_split(rng.permutation(len(X)), len(X) // 50):
            step += 1
            rate = 0.003 * (1 - step / (steps + 1))
            for place, slope in enumerate(slopes_of(weights, moved(X[batch], rng), T[batch])):
                first[place] += 0.1 * (slope - first[place])
                second[place] += 0.01 * (slope**2 - second[place])
                size = np.sqrt(second[place] / (1 - 0.99**step)) + 1e-8
                weights[place] -= (rate / (1 - 0.9**step)) * first[place] / size
    return weights


def chances(weights, inputs):
    values = scaled(inputs)
    found = []
    for view in (values, values[:, :, ::-1]):
        last = forward(weights, view)
        z = last.reshape(len(last), -1) @ weights[-2] + weights[-1]
        p = np.exp(z - z.max(axis=1, keepdims=True))
        found.append(p / p.sum(axis=1, keepdims=True))
    return found[0] + found[1]


def patches(pictures, step):
    """Return every patch of every picture as a row with mean 0, (m, places, places, SIDE * SIDE * 3).

    ja: すべての画像のすべての小片を、平均 0 の行にして返します。形状は (m, places, places, SIDE * SIDE * 3) です。
    """
    values = pictures.astype(np.float32) / 255
    windows = np.lib.stride_tricks.sliding_window_view(values, (SIDE, SIDE), axis=(1, 2))[:, ::step, ::step]
    rows = windows.reshape(*windows.shape[:3], -1)
    rows = rows - rows.mean(axis=-1, keepdims=True)
    return rows / np.sqrt((rows**2).mean(axis=-1, keepdims=True) + 0.002)


def described(pictures):
    """Return how much of each filter there is in each part of the picture, (m, GRID * GRID * 2 * FILTERS).

    ja: 画像の各部分に、それぞれのフィルターがどれだけ現れるかを返します。形状は (m, GRID * GRID * 2 * FILTERS) です。
    """
    found = []
    for few in np.array_split(pictures, max(1, len(pictures) // 100)):
        seen = patches(few, 2) @ filters  # (m, 14, 14, FILTERS)
        seen = np.concatenate([np.maximum(seen - 0.5, 0), np.maximum(-seen - 0.5, 0)], axis=-1)
        parts = [
            part.mean(axis=(1, 2)) for row in np.array_split(seen, GRID, axis=1) for part in np.array_split(row, GRID, axis=2)
        ]
        found.append(np.concatenate(parts, axis=1))
    return np.concatenate(found)


def learn_patches(inputs, labels):
    """Take filters from the pictures themselves, whitened; then one least-squares fit, with mirrored pictures too.

    ja: フィルターは画像の小片から取り、白色化します。あとは左右反転した画像も加えて、最小二乗法を 1 回解くだけです。
    """
    global filters, mean, spread, W
    rng = np.random.default_rng(0)
    sample = patches(inputs[rng.choice(len(inputs), 300)], 5).reshape(-1, SIDE * SIDE * 3)
    values, vectors = np.linalg.eigh(np.cov(sample.T))
    whiten = (vectors / np.sqrt(values + 0.05)) @ vectors.T
    chosen = sample[rng.choice(len(sample), FILTERS)] @ whiten
    filters = (whiten @ (chosen / np.linalg.norm(chosen, axis=1, keepdims=True)).T).astype(np.float32)
    X = described(np.concatenate([inputs, inputs[:, :, ::-1]]))
    mean, spread = X.mean(axis=0), X.std(axis=0) + 1e-3
    X = np.concatenate([(X - mean) / spread, np.ones((len(X), 1), dtype=np.float32)], axis=1)
    T = np.eye(10)[np.concatenate([labels, labels])] - 0.1
    W = np.linalg.solve(X.T @ X + 600 * np.eye(X.shape[1]), X.T @ T)


def answers(inputs):
    X = (described(inputs) - mean) / spread
    return X @ W[:-1] + W[-1]


def fit(inputs, labels):
    global network
    network = trained(inputs, labels, epochs=18, seed=1)
    learn_patches(inputs, labels)


def predict(inputs):
    """Add up what the network and the patches say; the patches' answers become probabilities first.

    ja: ネットワークと小片による答えを足し合わせます。小片による答えは、先に確率に直します。
    """
    z = 6 * (answers(inputs) + answers(inputs[:, :, ::-1])) / 2
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    return np.argmax(chances(network, inputs) + 2 * p, axis=1)
