import numpy as np

LAYERS = ((5, 3, 16), (3, 16, 32), (3, 32, 64))  # side, channels in and out; each halves the picture | 辺、入力と出力のチャンネル数。どの層でも画像は半分になる


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


def fit(inputs, labels):
    global network
    network = trained(inputs, labels, epochs=12, seed=0)


def predict(inputs):
    return np.argmax(chances(network, inputs), axis=1)
