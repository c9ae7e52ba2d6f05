"""Photos of handwritten digits: handwriting that nobody has seen, photographed in poor light, several times each.

Each digit is written anew, between two of scikit-learn's 8 x 8 digits; those of the test come from pictures of its own.

ja: 手書き数字の写真です。誰も見たことのない手書きを、暗い部屋で何度かずつ撮影しました。
どの数字も、scikit-learn の 8 x 8 の数字 2 つの中間として新しく書かれます。テスト用の数字には、別に取り分けた画像を使います。
"""

import numpy as np
from sklearn.datasets import load_digits

SIZE = 16
PHOTOS = 3  # of each digit that was written | 書かれた数字 1 つにつき 3 枚
FOR_TRAINING = 1100


def written(pictures, labels, count, rng):
    """Return digits that were not there before, (count, 8, 8) from 0 to 1, and their labels.

    ja: これまでになかった数字 (count, 8, 8) と、そのラベルを返します。値は 0 から 1 までです。
    """
    first = rng.integers(len(pictures), size=count)
    second = np.array([rng.choice(np.flatnonzero(labels == labels[one])) for one in first])
    share = rng.uniform(0.3, 0.7, (count, 1, 1))
    between = share * pictures[first] + (1 - share) * pictures[second]
    ink = 1 / (1 + np.exp(-10 * (between - 0.45)))  # a pen writes or does not | ペンは書くか書かないか
    return ink, labels[first]


def smooth(shape, rng):
    """Return noise that changes slowly from pixel to pixel, (count, SIZE, SIZE).

    ja: 画素から画素へゆっくり変わるノイズ (count, SIZE, SIZE) を返します。
    """
    coarse = rng.normal(0, 1, (shape, 4, 4))
    place = np.linspace(0, 3, SIZE)
    low = np.minimum(place.astype(int), 2)
    weight = np.zeros((SIZE, 4))
    weight[np.arange(SIZE), low] = 1 - (place - low)
    weight[np.arange(SIZE), low + 1] = place - low
    return weight @ coarse @ weight.T


def looked_up(pictures, row, column):
    """Return the pictures at places between the pixels, white outside.

    ja: 画素と画素の間の位置での値を返します。画像の外は 0 です。
    """
    padded = np.pad(pictures, ((0, 0), (2, 2), (2, 2)))
    row, column = np.clip(row + 2, 0, 10.999), np.clip(column + 2, 0, 10.999)
    top, left = row.astype(int), column.astype(int)
    down, right = row - top, column - left
    one = np.arange(len(pictures))[:, None, None]
    return (
        padded[one, top, left] * (1 - down) * (1 - right)
        + padded[one, top + 1, left] * down * (1 - right)
        + padded[one, top, left + 1] * (1 - down) * right
        + padded[one, top + 1, left + 1] * down * right
    )


def photographed(ink, shown, rng):
    """Return a photo of each digit that is shown, (count, SIZE, SIZE) uint8.

    A digit lies on its sheet in one way, turned, bent and scratched; from photo to photo only hand and light change.

    ja: shown の順に、数字の写真 (count, SIZE, SIZE) uint8 を返します。
    紙の上での傾き、ゆがみ、引っかき傷は数字ごとに決まっていて、写真ごとに変わるのは手ぶれと光だけです。
    """
    down, right = np.mgrid[-1 : 1 : SIZE * 1j, -1 : 1 : SIZE * 1j]

    def each(low, high):
        return rng.uniform(low, high, (len(ink), 1, 1))[shown]

    def shaken(low, high):
        return rng.uniform(low, high, (len(shown), 1, 1))

    turn, zoom, lean = each(-0.3, 0.3) + shaken(-0.04, 0.04), each(0.9, 1.2), each(-0.2, 0.2)
    aside, up = each(-0.12, 0.12) + shaken(-0.03, 0.03), each(-0.12, 0.12) + shaken(-0.03, 0.03)
    across = (np.cos(turn) * right + np.sin(turn) * down) / zoom + lean * down + aside
    along = (np.cos(turn) * down - np.sin(turn) * right) / zoom + up
    across, along = across + 0.07 * smooth(len(ink), rng)[shown], along + 0.07 * smooth(len(ink), rng)[shown]
    dark = looked_up(ink[shown], 3.5 + 4.2 * along, 3.5 + 4.2 * across)
    # a scratch from somewhere to somewhere | どこかからどこかへの引っかき傷
    angle, offset = each(0, np.pi), each(-0.8, 0.8)
    scratch = np.abs(np.cos(angle) * right + np.sin(angle) * down - offset) < each(0.03, 0.09)
    dark = np.maximum(dark, each(0.2, 0.7) * scratch)
    paper = each(0.6, 0.9) + shaken(-0.06, 0.06) + 0.07 * smooth(len(ink), rng)[shown]
    light = paper - each(0.3, 0.6) * dark + rng.normal(0, 0.05, dark.shape)
    return np.round(255 * np.clip(light, 0, 1)).astype(np.uint8)


def photos(pictures, labels, count, rng):
    """Return photos of `count` digits, PHOTOS of each, in a random order, with labels and which digit each shows.

    ja: count 個の数字の写真を PHOTOS 枚ずつ、ばらばらの順で、ラベルと、どの数字を写したかと一緒に返します。
    """
    ink, names = written(pictures, labels, count, rng)
    shown = rng.permutation(np.repeat(np.arange(count), PHOTOS))
    return {"inputs": photographed(ink, shown, rng), "labels": names[shown], "groups": shown}


def halves():
    """Return the pictures and labels for training, then those for the test, which have no writing in common.

    ja: 訓練用の画像とラベル、テスト用の画像とラベルを返します。両者に同じ手書きはありません。
    """
    digits = load_digits()
    pictures, labels = digits.images / 16, digits.target
    order = np.random.default_rng(8).permutation(len(labels))
    train, test = order[:FOR_TRAINING], order[FOR_TRAINING:]
    return pictures[train], labels[train], pictures[test], labels[test]


def train(rng):
    """Return what everybody learns from.

    ja: 全員が学習に使うデータを返します。
    """
    pictures, labels, _, _ = halves()
    return photos(pictures, labels, 1000, rng)


def test(rng):
    """Return what is asked, with the answers; the judge keeps those.

    ja: 出題するデータを答えと一緒に返します。答えは採点する側に残ります。
    """
    _, _, pictures, labels = halves()
    return photos(pictures, labels, 700, rng)
