"""Small pictures of ten kinds of things, drawn with NumPy: the ten of CIFAR-10, in weather, crowds and bad light.

ja: 10 種類のものの小さな絵を NumPy で描きます。種類は CIFAR-10 と同じで、天気や障害物、光の具合はさまざまです。
"""

import numpy as np

SIZE = 32
TRAIN, TEST = 2000, 1200
FURS = [(0.62, 0.44, 0.27), (0.30, 0.24, 0.20), (0.85, 0.80, 0.72), (0.50, 0.48, 0.46), (0.78, 0.58, 0.36)]
PAINTS = [(0.80, 0.22, 0.20), (0.22, 0.38, 0.72), (0.92, 0.90, 0.88), (0.90, 0.74, 0.24), (0.24, 0.26, 0.30)]
FEATHERS = [(0.24, 0.42, 0.66), (0.72, 0.30, 0.26), (0.36, 0.30, 0.26), (0.88, 0.78, 0.40), (0.60, 0.60, 0.62)]
SKINS = [(0.32, 0.56, 0.26), (0.52, 0.54, 0.24), (0.46, 0.36, 0.24), (0.24, 0.44, 0.36)]
BACKS = [(0.58, 0.74, 0.90), (0.40, 0.58, 0.34), (0.74, 0.66, 0.50), (0.34, 0.36, 0.42), (0.86, 0.86, 0.84)]
BLACK, GLASS = (0.08, 0.08, 0.09), (0.70, 0.82, 0.90)


def any_of(colors, rng):
    return np.clip(rng.choice(colors) + rng.normal(0, 0.07, 3), 0, 1)


class Sheet:
    """A square picture; what is drawn has coordinates of its own from -1 to 1, y upwards, turned and moved.

    ja: 正方形の用紙です。描くものは -1 から 1 までの座標 (y は上向き) を持ち、傾いたり、ずれたりしています。
    """

    def __init__(self, rng):
        down, right = np.mgrid[-1 : 1 : SIZE * 1j, -1 : 1 : SIZE * 1j]
        self.down, self.right = down, right
        turn, zoom, mirror = rng.normal(0, 0.22), rng.uniform(0.6, 1.1), rng.choice([-1, 1])
        x, y = right - rng.uniform(-0.3, 0.3), -down - rng.uniform(-0.3, 0.3)
        self.x = mirror * (np.cos(turn) * x + np.sin(turn) * y) / zoom
        self.y = (np.cos(turn) * y - np.sin(turn) * x) / zoom / rng.uniform(0.85, 1.15)
        self.soft = 2 / SIZE / zoom
        self.pixels = np.zeros((SIZE, SIZE, 3))

    def paint(self, distance, color):
        cover = np.clip(0.5 - distance / self.soft, 0, 1)[..., np.newaxis]
        self.pixels += cover * (np.asarray(color) - self.pixels)

    def ellipse(self, x, y, rx, ry, color):
        self.paint((np.hypot((self.x - x) / rx, (self.y - y) / ry) - 1) * min(rx, ry), color)

    def polygon(self, corners, color):
        """Paint a convex shape whose corners go counter-clockwise.

        ja: 頂点を反時計回りに並べた凸多角形を塗ります。
        """
        inside = np.full(self.x.shape, -np.inf)
        for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1]):
            beyond = (self.x - x0) * (y1 - y0) - (self.y - y0) * (x1 - x0)
            inside = np.maximum(inside, beyond / np.hypot(x1 - x0, y1 - y0))
        self.paint(inside, color)

    def box(self, left, bottom, right, top, color):
        self.polygon([(left, bottom), (right, bottom), (right, top), (left, top)], color)

    def line(self, x0, y0, x1, y1, width, color):
        dx, dy = x1 - x0, y1 - y0
        along = np.clip(((self.x - x0) * dx + (self.y - y0) * dy) / (dx**2 + dy**2), 0, 1)
        self.paint(np.hypot(self.x - x0 - along * dx, self.y - y0 - along * dy) - width, color)


def airplane(sheet, rng):
    body = any_of(PAINTS, rng)
    sheet.polygon([(-0.1, 0.05), (0.1, 0.05), (-0.3, 0.6), (-0.42, 0.6)], 0.8 * body)
    sheet.ellipse(0, 0, 0.9, 0.15, body)
    sheet.polygon([(-0.88, 0), (-0.62, 0.02), (-0.78, 0.36), (-0.94, 0.36)], 0.8 * body)
    sheet.polygon([(-0.32, -0.55), (-0.2, -0.55), (0.2, -0.03), (-0.12, -0.03)], 0.65 * body)
    sheet.ellipse(0.7, 0.05, 0.1, 0.05, GLASS)


def automobile(sheet, rng):
    body = any_of(PAINTS, rng)
    sheet.polygon([(-0.5, -0.05), (0.45, -0.05), (0.22, 0.32), (-0.32, 0.32)], 0.9 * body)
    sheet.polygon([(-0.38, -0.02), (0.33, -0.02), (0.17, 0.24), (-0.26, 0.24)], GLASS)
    sheet.box(-0.88, -0.4, 0.88, 0, body)
    for x in (-0.5, 0.5):
        sheet.ellipse(x, -0.42, 0.2, 0.2, BLACK)


def bird(sheet, rng):
    feathers = any_of(FEATHERS, rng)
    sheet.polygon([(-0.95, -0.25), (-0.4, -0.2), (-0.4, 0.08)], 0.7 * feathers)
    sheet.ellipse(-0.05, -0.05, 0.52, 0.34, feathers)
    sheet.ellipse(0.42, 0.32, 0.23, 0.22, feathers)
    sheet.polygon([(0.6, 0.22), (0.9, 0.28), (0.6, 0.38)], (0.92, 0.64, 0.18))
    sheet.ellipse(-0.15, 0.0, 0.32, 0.16, 0.7 * feathers)
    for x in (-0.08, 0.12):
        sheet.line(x, -0.35, x, -0.75, 0.03, (0.8, 0.5, 0.2))


def head(sheet, fur, x, y, r, *, pointed):
    for side in (-1, 1):
        if pointed:
            ear = [(x + side * 0.9 * r, y + 0.2 * r), (x + side * 0.75 * r, y + 1.35 * r), (x + side * 0.1 * r, y + 0.8 * r)]
            sheet.polygon(ear[::side], 0.65 * fur)
        else:
            sheet.ellipse(x + side * 0.95 * r, y - 0.1 * r, 0.3 * r, 0.75 * r, 0.6 * fur)
    sheet.ellipse(x, y, r, 0.9 * r, fur)
    sheet.ellipse(x, y - 0.4 * r, (0.4 if pointed else 0.5) * r, (0.28 if pointed else 0.4) * r, 0.5 * fur + 0.5)
    for side in (-1, 1):
        sheet.ellipse(x + side * 0.4 * r, y + 0.12 * r, 0.13 * r, 0.15 * r, BLACK)
    sheet.ellipse(x, y - 0.3 * r, (0.1 if pointed else 0.2) * r, (0.08 if pointed else 0.15) * r, BLACK)


def cat(sheet, rng):
    fur = any_of(FURS, rng)
    sheet.line(0.35, -0.75, 0.8, -0.2, 0.08, 0.8 * fur)
    sheet.ellipse(0, -0.55, 0.42, 0.45, 0.9 * fur)
    head(sheet, fur, 0, 0.2, 0.46, pointed=True)


def dog(sheet, rng):
    fur = any_of(FURS, rng)
    sheet.line(0.3, -0.7, 0.7, -0.35, 0.07, 0.8 * fur)
    sheet.ellipse(0, -0.55, 0.45, 0.45, 0.9 * fur)
    head(sheet, fur, 0, 0.2, 0.46, pointed=False)


def four_legs(sheet, coat, neck_x, neck_y, width):
    for x in (-0.45, -0.28, 0.2, 0.36):
        sheet.line(x, -0.15, x, -0.85, 0.06, 0.75 * coat)
    sheet.ellipse(-0.05, -0.08, 0.52, 0.26, coat)
    sheet.line(0.36, 0, neck_x, neck_y, width, coat)


def deer(sheet, rng):
    coat = any_of(FURS[:1] + FURS[4:], rng)
    four_legs(sheet, coat, 0.6, 0.45, 0.1)
    sheet.ellipse(0.7, 0.48, 0.2, 0.12, coat)
    for x, y in ((0.45, 0.95), (0.75, 0.95)):
        sheet.line(0.6, 0.55, x, y, 0.035, 0.5 * coat)
        sheet.line((0.6 + x) / 2, (0.55 + y) / 2, x + 0.14, y - 0.18, 0.03, 0.5 * coat)


def horse(sheet, rng):
    coat = any_of(FURS, rng)
    sheet.line(-0.55, 0, -0.8, -0.45, 0.08, 0.5 * coat)
    four_legs(sheet, coat, 0.62, 0.5, 0.15)
    sheet.line(0.62, 0.52, 0.88, 0.34, 0.12, coat)
    sheet.line(0.32, 0.15, 0.55, 0.62, 0.07, 0.45 * coat)


def frog(sheet, rng):
    skin = any_of(SKINS, rng)
    for side in (-1, 1):
        sheet.ellipse(side * 0.55, -0.4, 0.28, 0.24, 0.8 * skin)
        sheet.line(side * 0.4, -0.55, side * 0.8, -0.62, 0.07, 0.75 * skin)
    sheet.ellipse(0, -0.2, 0.5, 0.4, skin)
    sheet.ellipse(0, 0.02, 0.44, 0.26, 1.1 * skin)
    for side in (-1, 1):
        sheet.ellipse(side * 0.26, 0.26, 0.15, 0.15, skin)
        sheet.ellipse(side * 0.26, 0.28, 0.07, 0.08, BLACK)


def ship(sheet, rng):
    hull = any_of(PAINTS, rng)
    sheet.polygon([(-0.62, -0.5), (0.6, -0.5), (0.92, -0.08), (-0.85, -0.08)], hull)
    sheet.box(-0.45, -0.08, 0.4, 0.16, (0.9, 0.9, 0.88))
    sheet.box(-0.1, 0.16, 0.12, 0.5, 0.8 * any_of(PAINTS, rng))
    sheet.line(0.3, 0.1, 0.3, 0.7, 0.03, BLACK)
    for x in (-0.3, 0, 0.28):
        sheet.ellipse(x, 0.05, 0.06, 0.06, BLACK)


def truck(sheet, rng):
    load, cab = any_of(PAINTS, rng), any_of(PAINTS, rng)
    sheet.box(-0.9, -0.35, 0.32, 0.5, load)
    sheet.box(0.36, -0.35, 0.88, 0.22, cab)
    sheet.box(0.56, -0.02, 0.86, 0.18, GLASS)
    for x in (-0.6, -0.2, 0.6):
        sheet.ellipse(x, -0.42, 0.17, 0.17, BLACK)


# in CIFAR-10's order | CIFAR-10 と同じ順
THINGS = (airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck)


def scene(sheet, rng):
    """Paint what lies behind: two colors, a border between them, and a few blots.

    ja: 背景を描きます。2 つの色とその境目、それにいくつかのしみです。
    """
    above, below, border = any_of(BACKS, rng), any_of(BACKS, rng), rng.uniform(-0.2, 0.8)
    tilt = rng.normal(0, 0.15)
    under = (sheet.down + tilt * sheet.right > border)[..., np.newaxis]
    sheet.pixels[:] = np.where(under, 0.85 * below, above)
    for _ in range(rng.integers(2, 6)):
        x, y, r = rng.uniform(-1, 1), rng.uniform(-1, 1), rng.uniform(0.1, 0.4)
        blot = np.hypot(sheet.right - x, sheet.down - y) < r
        sheet.pixels[blot] = 0.6 * sheet.pixels[blot] + 0.4 * any_of(BACKS + PAINTS, rng)


def drawing(label, rng):
    """Return one picture, (SIZE, SIZE, 3) uint8.

    ja: 絵を 1 枚 (SIZE, SIZE, 3) uint8 で返します。
    """
    sheet = Sheet(rng)
    scene(sheet, rng)
    THINGS[label](sheet, rng)
    if rng.random() < 0.5:  # something stands in front | 手前に何かがある
        at, wide = rng.uniform(-0.9, 0.9), rng.uniform(0.05, 0.2)
        across = sheet.right if rng.random() < 0.5 else sheet.down
        sheet.pixels[np.abs(across - at) < wide] = any_of(BACKS + SKINS, rng)
    across, down = rng.uniform(-0.3, 0.3, 2)
    light = rng.uniform(0.55, 1.15) * (1 + across * sheet.right + down * sheet.down)
    picture = sheet.pixels * light[..., np.newaxis] * rng.uniform(0.85, 1.15, 3)
    return np.round(255 * np.clip(picture + rng.normal(0, 0.05, picture.shape), 0, 1)).astype(np.uint8)


def pictures(count, rng):
    labels = rng.permutation(np.arange(count) % len(THINGS))
    return {"inputs": np.stack([drawing(label, rng) for label in labels]), "labels": labels}


def train(rng):
    """Return what everybody learns from.

    ja: 全員が学習に使うデータを返します。
    """
    return pictures(TRAIN, rng)


def test(rng):
    """Return what is asked, with the answers; the judge keeps those.

    ja: 出題するデータを答えと一緒に返します。答えは採点する側に残ります。
    """
    return pictures(TEST, rng)
