"""Pictures of cats, and of other things: drawn with NumPy, as many as you like, or photographs from CIFAR-10.

ja: 猫の画像と、猫以外の画像です。NumPy で好きなだけ描くことも、CIFAR-10 の写真を使うこともできます。
"""

import sys

import numpy as np

# colors are red, green, blue from 0 to 1 | 色は赤、緑、青の順で、0 から 1 まで
FURS = [(0.85, 0.60, 0.32), (0.95, 0.92, 0.88), (0.13, 0.12, 0.13), (0.90, 0.85, 0.75), (0.30, 0.29, 0.30)]
COATS = [(0.46, 0.29, 0.17), (0.86, 0.72, 0.48), (0.22, 0.19, 0.18), (0.90, 0.87, 0.82), (0.62, 0.40, 0.22)]
WALLS = [(0.92, 0.86, 0.75), (0.80, 0.74, 0.66), (0.50, 0.42, 0.46), (0.30, 0.28, 0.34), (0.25, 0.18, 0.15)]
SKIES = [(0.55, 0.75, 0.94), (0.74, 0.84, 0.92), (0.66, 0.70, 0.78), (0.12, 0.16, 0.34), (0.20, 0.20, 0.28)]
GROUNDS = [(0.42, 0.62, 0.30), (0.56, 0.66, 0.36), (0.70, 0.62, 0.44), (0.22, 0.36, 0.18)]
BRIGHT = [(0.84, 0.22, 0.20), (0.20, 0.42, 0.78), (0.94, 0.78, 0.22), (0.28, 0.62, 0.46), (0.88, 0.48, 0.66)]
EYES = [(0.72, 0.80, 0.30), (0.90, 0.72, 0.20), (0.45, 0.72, 0.80)]
BLACK, WHITE, GLASS, PINK = (0.06, 0.06, 0.06), (0.96, 0.96, 0.96), (0.75, 0.88, 0.95), (0.84, 0.44, 0.46)


def any_of(colors, rng):
    """Return one of the colors, slightly changed.

    ja: 色の中から 1 つを選び、少しだけ変えて返します。
    """
    return np.clip(rng.choice(colors) + rng.normal(0, 0.04, 3), 0, 1)


def paler(color, by):
    """Return the color mixed with white.

    ja: 白を混ぜた色を返します。
    """
    return color + by * (1 - np.asarray(color))


class Sheet:
    """A square picture to draw on. What is drawn has its own coordinates, -1 to 1, y upwards, a little turned.

    ja: 絵を描くための正方形の用紙です。描くものは自分の座標を持ちます。-1 から 1 まで、y は上向きで、少し傾いています。
    """

    def __init__(self, size, rng):
        self.pixels = np.zeros((size, size, 3))
        self.down, self.right = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j]  # (size, size)
        turn, zoom, mirror = rng.uniform(-0.15, 0.15), rng.uniform(0.88, 1.12), rng.choice([-1, 1])
        right, up = self.right - rng.uniform(-0.12, 0.12), -self.down - rng.uniform(-0.12, 0.12)
        self.x = mirror * (np.cos(turn) * right + np.sin(turn) * up) / zoom  # (size, size)
        self.y = (np.cos(turn) * up - np.sin(turn) * right) / zoom  # (size, size)
        self.soft = 2 / size / zoom  # the width of one pixel | 1 画素の幅

    def paint(self, distance, color):
        """Lay the color on where the distance to a shape is below zero, with a soft edge.

        ja: 図形までの距離が負のところに色を塗ります。縁はぼかします。
        """
        cover = np.clip(0.5 - distance / self.soft, 0, 1)[..., np.newaxis]  # (size, size, 1)
        self.pixels += cover * (np.asarray(color) - self.pixels)

    def ellipse(self, x, y, rx, ry, color):
        self.paint((np.sqrt(((self.x - x) / rx) ** 2 + ((self.y - y) / ry) ** 2) - 1) * min(rx, ry), color)

    def polygon(self, corners, color):
        """Paint a convex shape; its corners go counter-clockwise.

        ja: 凸な多角形を塗ります。頂点は反時計回りです。
        """
        inside = np.full(self.x.shape, -np.inf)
        for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1]):
            beyond = (self.x - x0) * (y1 - y0) - (self.y - y0) * (x1 - x0)
            inside = np.maximum(inside, beyond / np.hypot(x1 - x0, y1 - y0))
        self.paint(inside, color)

    def box(self, left, bottom, right, top, color):
        self.polygon([(left, bottom), (right, bottom), (right, top), (left, top)], color)

    def line(self, start, end, width, color):
        (x0, y0), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
        along = np.clip(((self.x - x0) * dx + (self.y - y0) * dy) / (dx**2 + dy**2), 0, 1)
        across = np.sqrt((self.x - x0 - along * dx) ** 2 + (self.y - y0 - along * dy) ** 2)
        self.paint(across - width, color)


# Where: in a room or outdoors | 場所: 室内か屋外か


def room(sheet, rng):
    wall, floor, edge = any_of(WALLS, rng), any_of(WALLS, rng), rng.uniform(0.3, 0.8)
    sheet.pixels[:] = np.where((sheet.down > edge)[..., np.newaxis], 0.75 * floor, wall)
    if rng.random() < 0.5:  # a picture on the wall | 壁に掛けた絵
        x, y = rng.uniform(-0.8, 0.8), rng.uniform(-0.9, -0.2)
        frame = (abs(sheet.right - x) < 0.25) & (abs(sheet.down - y) < 0.25)
        sheet.pixels[frame] = any_of(SKIES + BRIGHT, rng)


def outdoors(sheet, rng):
    sky, ground, horizon = any_of(SKIES, rng), any_of(GROUNDS, rng), rng.uniform(0.1, 0.7)
    haze = np.clip((sheet.down + 1) / (horizon + 1), 0, 1)[..., np.newaxis]
    sheet.pixels[:] = np.where((sheet.down > horizon)[..., np.newaxis], ground, paler(sky, 0.4 * haze))


# Cats | 猫


def fur_that_stands_out(sheet, rng):
    """Return a fur that is seen well: light before a dark background, or dark before a light one.

    ja: よく見える毛色を返します。暗い背景なら明るい色、明るい背景なら暗い色です。
    """
    background = sheet.pixels.mean()
    return any_of([fur for fur in FURS if abs(np.mean(fur) - background) > 0.25], rng)


def cat_head(sheet, rng, fur, x, y, r):
    def at(across, up):
        return x + across * r, y + up * r

    tall = rng.uniform(1.25, 1.5)
    for side in (-1, 1):
        ear = np.array([at(side * 0.95, 0.2), at(side * 0.8, tall), at(side * 0.1, 0.8)][::side])
        inner = 0.6 * ear + 0.4 * ear.mean(axis=0)
        sheet.polygon(ear.tolist(), 0.65 * fur)
        sheet.polygon(inner.tolist(), 0.6 * fur + 0.4 * np.array(PINK))
    sheet.ellipse(x, y, r, 0.86 * r, fur)
    if rng.random() < 0.5:  # a tabby has stripes on its forehead | しま猫の額にはしまがある
        for stripe in (-0.3, 0, 0.3):
            sheet.line(at(stripe, 0.45), at(0.8 * stripe, 0.78), 0.05 * r, 0.6 * fur)
    sheet.ellipse(*at(0, -0.42), 0.42 * r, 0.3 * r, paler(fur, 0.5))
    iris = any_of(EYES, rng)
    for side in (-1, 1):
        sheet.ellipse(*at(side * 0.42, 0.08), 0.22 * r, 0.19 * r, iris)
        sheet.ellipse(*at(side * 0.42, 0.08), 0.08 * r, 0.18 * r, BLACK)
        for droop in (0.26, 0.40, 0.54):
            sheet.line(at(side * 0.3, -0.38), at(side * 1.25, -droop), 0.018 * r, WHITE)
    sheet.polygon([at(-0.11, -0.24), at(0, -0.36), at(0.11, -0.24)], PINK)
    sheet.line(at(0, -0.36), at(0, -0.5), 0.025 * r, 0.4 * fur)


def cat_face(sheet, rng):
    fur = fur_that_stands_out(sheet, rng)
    sheet.ellipse(0, -1.05, 0.75, 0.6, 0.9 * fur)
    cat_head(sheet, rng, fur, 0, -0.08, 0.62)


def sitting_cat(sheet, rng):
    fur = fur_that_stands_out(sheet, rng)
    tail = [(0.35, -0.8), (0.75, -0.72), (0.82, -0.35), (0.68, -0.1)]
    for start, end in zip(tail, tail[1:]):
        sheet.line(start, end, 0.075, 0.8 * fur)
    sheet.ellipse(0, -0.5, 0.46, 0.5, fur)
    sheet.ellipse(0, -0.42, 0.22, 0.32, paler(fur, 0.4))
    for side in (-1, 1):
        sheet.ellipse(side * 0.17, -0.9, 0.15, 0.1, paler(fur, 0.25))
    cat_head(sheet, rng, fur, 0, 0.26, 0.42)


# Other things | 猫以外


def dog(sheet, rng):
    coat = any_of(COATS, rng)
    sheet.ellipse(0, -1.05, 0.7, 0.6, 0.9 * coat)
    sheet.ellipse(0, -0.02, 0.5, 0.6, coat)
    for side in (-1, 1):
        sheet.ellipse(side * 0.56, 0.05, 0.17, 0.46, 0.6 * coat)
        sheet.ellipse(side * 0.22, 0.16, 0.1, 0.1, WHITE)
        sheet.ellipse(side * 0.22, 0.15, 0.07, 0.07, BLACK)
    sheet.ellipse(0, -0.36, 0.3, 0.28, paler(coat, 0.45))
    sheet.ellipse(0, -0.2, 0.13, 0.09, BLACK)
    if rng.random() < 0.5:
        sheet.ellipse(0, -0.6, 0.09, 0.14, PINK)


def house(sheet, rng):
    wall, roof = any_of(WALLS + BRIGHT, rng), any_of(BRIGHT, rng)
    sheet.box(-0.6, -0.75, 0.6, 0.15, wall)
    sheet.polygon([(-0.75, 0.12), (0.75, 0.12), (0, 0.75)], 0.8 * roof)
    sheet.box(-0.13, -0.75, 0.13, -0.25, 0.45 * wall)
    for side in (-1, 1):
        sheet.box(side * 0.38 - 0.13, -0.3, side * 0.38 + 0.13, -0.02, GLASS)


def tree(sheet, rng):
    leaves = 0.75 * any_of(GROUNDS, rng)
    sheet.box(-0.1, -0.95, 0.1, 0, (0.38, 0.26, 0.17))
    for _ in range(7):
        sheet.ellipse(*rng.normal((0, 0.25), 0.2), 0.36, 0.32, leaves * rng.uniform(0.8, 1.15))


def car(sheet, rng):
    body = any_of(BRIGHT, rng)
    sheet.polygon([(-0.45, 0), (0.42, 0), (0.24, 0.36), (-0.28, 0.36)], 0.9 * body)
    sheet.polygon([(-0.36, 0.02), (0.33, 0.02), (0.2, 0.29), (-0.23, 0.29)], GLASS)
    sheet.polygon([(-0.85, -0.38), (0.85, -0.38), (0.8, 0.02), (-0.8, 0.02)], body)
    for side in (-1, 1):
        sheet.ellipse(side * 0.48, -0.4, 0.2, 0.2, BLACK)
        sheet.ellipse(side * 0.48, -0.4, 0.09, 0.09, (0.7, 0.7, 0.7))


def bird(sheet, rng):
    feathers = any_of(BRIGHT, rng)
    sheet.polygon([(-0.45, -0.05), (-0.95, 0.2), (-0.9, -0.15)], 0.7 * feathers)
    sheet.ellipse(0, -0.1, 0.55, 0.4, feathers)
    sheet.ellipse(0.42, 0.3, 0.28, 0.27, feathers)
    sheet.polygon([(0.65, 0.22), (0.95, 0.27), (0.65, 0.38)], (0.95, 0.66, 0.16))
    sheet.ellipse(0.48, 0.36, 0.06, 0.06, BLACK)
    sheet.ellipse(-0.12, -0.06, 0.32, 0.2, 0.75 * feathers)
    for x in (-0.08, 0.12):
        sheet.line((x, -0.48), (x, -0.8), 0.025, (0.85, 0.55, 0.15))


def flower(sheet, rng):
    petals = any_of(BRIGHT, rng)
    sheet.line((0, -1), (0, 0.1), 0.05, (0.25, 0.5, 0.22))
    sheet.ellipse(0.22, -0.6, 0.22, 0.09, (0.3, 0.55, 0.26))
    for angle in np.linspace(0, 2 * np.pi, 7)[:-1]:
        sheet.ellipse(0.36 * np.cos(angle), 0.2 + 0.36 * np.sin(angle), 0.26, 0.26, petals)
    sheet.ellipse(0, 0.2, 0.22, 0.22, (0.95, 0.8, 0.3))


def mug(sheet, rng):
    glaze = any_of(BRIGHT + WALLS, rng)
    sheet.ellipse(0.52, -0.1, 0.3, 0.32, 0.8 * glaze)
    sheet.ellipse(0.52, -0.1, 0.17, 0.19, sheet.pixels[0, 0])
    sheet.polygon([(-0.42, -0.65), (0.42, -0.65), (0.52, 0.4), (-0.52, 0.4)], glaze)
    sheet.ellipse(0, 0.4, 0.52, 0.13, 0.75 * glaze)
    sheet.ellipse(0, 0.38, 0.45, 0.09, (0.3, 0.18, 0.1))


# The data set | データセット

CATS = (cat_face, sitting_cat)
OTHERS = (dog, house, tree, car, bird, flower, mug)


def drawing(is_cat, size, rng):
    """Return one picture, (size, size, 3), whole numbers from 0 to 255.

    ja: 画像を 1 枚返します。(size, size, 3)、0 から 255 までの整数です。
    """
    sheet = Sheet(size, rng)
    # most cats are at home, most other things are outdoors | 猫はたいてい室内に、ほかのものはたいてい屋外にいる
    at_home = 0.75 if is_cat else 0.35
    scene = room if rng.random() < at_home else outdoors
    scene(sheet, rng)
    subject = rng.choice(CATS if is_cat else OTHERS)
    subject(sheet, rng)
    across, down = rng.uniform(-0.25, 0.25, 2)  # the light comes from one side | 光は一方から当たる
    light = rng.uniform(0.75, 1.1) * (1 + across * sheet.right + down * sheet.down)  # (size, size)
    noise = rng.normal(0, 0.02, sheet.pixels.shape)
    return np.round(255 * np.clip(sheet.pixels * light[..., np.newaxis] + noise, 0, 1)).astype(np.uint8)


def drawn_cats(seed=1, m_train=209, m_test=100, size=64):
    """Return pictures and labels, (m_train, size, size, 3) uint8 and (1, m_train), then those of the test set.

    ja: 画像 (m_train, size, size, 3) uint8 とラベル (1, m_train)、続けてテストデータの画像とラベルを返します。
    """
    rng = np.random.default_rng(seed)
    Y = rng.integers(0, 2, (1, m_train + m_test))
    pictures = np.stack([drawing(is_cat, size, rng) for is_cat in Y[0]])
    return pictures[:m_train], Y[:, :m_train], pictures[m_train:], Y[:, m_train:]


def photographed_cats(skip=0, m_train=2000, m_test=1000, seed=1):
    """Return photographs and labels as drawn_cats does, every other one a cat; skip tells how many test pictures to pass over.

    ja: drawn_cats と同じ形で、写真とラベルを返します。半分が猫です。skip は、テスト用の写真のうち読み飛ばす枚数です。
    """
    from sensui.data import cifar10

    photographs = cifar10()
    if photographs.note:
        print(photographs.note)
    chosen = []
    for pictures, classes, start, m in (
        (photographs.x_train, photographs.y_train, 0, m_train),
        (photographs.x_test, photographs.y_test, skip, m_test),
    ):
        rng = np.random.default_rng(seed)
        is_cat = classes == photographs.classes.index("cat")
        cats, others = rng.permutation(np.flatnonzero(is_cat)), rng.permutation(np.flatnonzero(~is_cat))
        pairs = np.stack([cats, others[: len(cats)]], axis=1).ravel()[start : start + m]  # in turns | 交互に
        pairs = rng.permutation(pairs)
        chosen += [pictures[pairs], is_cat[pairs].astype(int).reshape(1, -1)]
    return tuple(chosen)


def asked_for(data):
    """Return what the command line asks for, as in `python lab.py --data real`, and else what the lab says.

    ja: `python lab.py --data real` のように指定されていればそれを、なければラボに書かれたものを返します。
    """
    return sys.argv[sys.argv.index("--data") + 1] if "--data" in sys.argv[:-1] else data


def cat_pictures(data):
    """Return pictures and labels for learning, then those of the test set: drawn if data is "made", photographs if "real".

    ja: 学習用の画像とラベル、続けてテスト用の画像とラベルを返します。data が "made" なら描いた画像、"real" なら写真です。
    """
    return drawn_cats() if asked_for(data) == "made" else photographed_cats()


def fresh_pictures(data, m=500):
    """Return m pictures, and their labels, that are neither for learning nor in the test set.

    ja: 学習用にもテストデータにも入っていない m 枚の画像と、そのラベルを返します。
    """
    if asked_for(data) == "made":
        return drawn_cats(seed=14, m_train=m, m_test=1)[:2]
    return photographed_cats(skip=1000, m_train=2, m_test=m)[2:]
