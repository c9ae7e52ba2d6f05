"""Hand signs for 0 to 5, drawn with NumPy, many at a time: nothing to download, as many as you like.

ja: 0 から 5 までのハンドサインを、NumPy でまとめて描きます。ダウンロードは不要で、何枚でも描けます。
"""

import numpy as np

# colors are red, green, blue from 0 to 1 | 色は赤、緑、青の順で、0 から 1 まで
SKINS = np.array([(0.96, 0.80, 0.69), (0.90, 0.69, 0.54), (0.78, 0.55, 0.40), (0.56, 0.38, 0.27), (0.38, 0.25, 0.18)])
WALLS = np.array([(0.86, 0.84, 0.78), (0.62, 0.70, 0.76), (0.42, 0.52, 0.46), (0.30, 0.34, 0.44), (0.16, 0.17, 0.22)])
CLOTHS = np.array([(0.20, 0.30, 0.50), (0.55, 0.20, 0.22), (0.85, 0.85, 0.80), (0.22, 0.38, 0.30), (0.30, 0.30, 0.33)])
# index, middle, ring and little finger: root, angle, length, thickness | 人差し指から小指まで: 付け根、角度、長さ、太さ
ROOTS = np.array([(-0.24, 0.22), (-0.08, 0.27), (0.08, 0.25), (0.23, 0.16)])
ANGLES = (-0.16, -0.03, 0.10, 0.27)
LENGTHS = (0.55, 0.62, 0.57, 0.45)
WIDTHS = (0.085, 0.088, 0.085, 0.075)
# which fingers are stretched, the thumb first; there are two ways to show 3 | 伸ばす指。親指から順に。3 の示し方は二通り
WAYS = np.array(["-----", "-*---", "-**--", "-***-", "-****", "*****", "***--"], dtype="U5")
STRETCHED = np.array([[finger == "*" for finger in way] for way in WAYS])


class Sheets:
    """Many square pictures to draw on at once. Each hand is turned, moved, larger or smaller, and left or right.

    ja: 正方形の用紙を何枚もまとめて扱います。手は 1 枚ごとに、向き、位置、大きさ、左右が違います。
    """

    def __init__(self, m, size, rng):
        self.down, self.right = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j].astype(np.float32)  # (size, size)

        def each(low, high):
            return rng.uniform(low, high, (m, 1, 1)).astype(np.float32)

        turn, zoom, mirror = each(-0.3, 0.3), each(1.05, 1.25), np.sign(each(-1, 1))
        right, up = self.right - each(-0.07, 0.07), -self.down - each(-0.13, 0.01)  # (m, size, size)
        self.x = mirror * (np.cos(turn) * right + np.sin(turn) * up) / zoom
        self.y = (np.cos(turn) * up - np.sin(turn) * right) / zoom
        self.soft = 2 / size / zoom  # the width of one pixel | 1 画素の幅
        self.pixels = np.zeros((m, size, size, 3), np.float32)

    def paint(self, distance, color):
        """Lay colors (m, 3) on where the distance (m, size, size) to a shape is below zero, with a soft edge.

        ja: 図形までの距離 (m, size, size) が負のところに、色 (m, 3) を塗ります。縁はぼかします。
        """
        cover = np.clip(0.5 - distance / self.soft, 0, 1)[..., None]  # (m, size, size, 1)
        self.pixels += cover * (color[:, None, None, :].astype(np.float32) - self.pixels)

    def stick(self, start, end, width, color, line):
        """Paint a stick with round ends and an outline; start and end (m, 2), width (m,).

        ja: 端の丸い棒を、輪郭とともに描きます。start と end は (m, 2)、width は (m,)
        """
        x0, y0 = start.T[:, :, None, None].astype(np.float32)  # (m, 1, 1)
        dx, dy = (end - start).T[:, :, None, None].astype(np.float32)
        along = np.clip(((self.x - x0) * dx + (self.y - y0) * dy) / (dx**2 + dy**2 + 1e-6), 0, 1)
        across = np.hypot(self.x - x0 - along * dx, self.y - y0 - along * dy)
        self.outlined(across - width[:, None, None].astype(np.float32), color, line)

    def outlined(self, distance, color, line):
        self.paint(distance - 0.025, line)
        self.paint(distance, color)


def any_of(colors, m, rng):
    """Return m of the colors, each slightly changed: (m, 3).

    ja: 色を m 個選び、それぞれ少しだけ変えて返します。(m, 3)
    """
    return np.clip(colors[rng.integers(len(colors), size=m)] + rng.normal(0, 0.03, (m, 3)), 0, 1)


def turned(angle, length):
    """Return how far and where to a stick of this angle and length goes: (m,), (m,) -> (m, 2).

    ja: この角度と長さの棒が、どれだけどちらへ伸びるかを返します。(m,)、(m,) -> (m, 2)
    """
    return np.stack([length * np.sin(angle), length * np.cos(angle)], axis=1)


def draw_room(sheets, skin, rng):
    m = len(skin)
    contrast = np.abs(WALLS.mean(axis=1) - skin.mean(axis=1, keepdims=True))  # (m, walls)
    # a wall that is lighter or darker than the hand | 手より明るいか暗い壁
    chosen = np.argmax(np.where(contrast > 0.15, rng.random(contrast.shape), 0), axis=1)  # (m,)
    wall = (WALLS[chosen] + rng.normal(0, 0.05, (m, 3)))[:, None, None].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi, (m, 1, 1)).astype(np.float32)
    along = np.cos(angle) * sheets.right + np.sin(angle) * sheets.down  # (m, size, size)
    sheets.pixels[:] = wall * (0.9 + 0.07 * along[..., None])
    for _ in range(2):  # something stands there | 何かが置いてある
        x, y, wide, high = rng.uniform((-1, -1, 0.1, 0.1), (1, 1, 0.5, 0.5), (m, 4)).T[:, :, None, None]
        inside = np.maximum(np.abs(sheets.right - x) - wide, np.abs(sheets.down - y) - high)
        sheets.paint(inside.astype(np.float32), np.clip(wall[:, 0, 0] + rng.uniform(-0.15, 0.15, (m, 3)), 0, 1))


def draw_arm(sheets, skin, slim, rng):
    m = len(skin)
    cloth, hand = any_of(CLOTHS, m, rng), np.tile((0.0, -0.3), (m, 1))
    wrist = hand + turned(np.pi + rng.normal(0, 0.15, m), np.full(m, 0.42))
    sheets.stick(hand, wrist, 0.2 * slim, skin, 0.72 * skin)
    sheets.stick(wrist, wrist + 3 * (wrist - hand), 0.27 * slim, cloth, 0.6 * cloth)


def draw_fingers(sheets, stretched, skin, slim, rng):
    """Draw the stretched fingers, then the palm over them, then the bent fingers over the palm.

    ja: 伸ばした指、その上に手のひら、その上に曲げた指を描きます。
    """
    m, line, away = len(skin), 0.72 * skin, np.array((9.0, 0.0))
    spread = rng.uniform(0.7, 1.5, m)
    for k in range(4):
        width, long = WIDTHS[k] * slim, LENGTHS[k] * rng.uniform(0.88, 1.1, m)
        # a bent finger is drawn far outside | 曲げた指は、ずっと外に描いておく
        root = ROOTS[k] + rng.normal(0, 0.01, (m, 2)) + np.where(stretched[:, k + 1, None], 0, away)
        angle = spread * ANGLES[k] + rng.normal(0, 0.08, m)
        joint = root + turned(angle, 0.55 * long)
        tip = joint + turned(angle + rng.normal(0, 0.08, m), 0.45 * long)
        sheets.stick(root, joint, width, skin, line)
        sheets.stick(joint, tip, 0.95 * width, skin, line)
        sheets.stick(root, joint, width, skin, skin)
    beyond = np.stack([np.abs(sheets.x) - 0.22, np.abs(sheets.y + 0.07) - 0.22])
    corner, edge = np.maximum(beyond, 0), np.minimum(np.max(beyond, axis=0), 0)
    sheets.outlined(np.hypot(*corner) + edge - 0.12, skin, line)
    for k in range(4):
        root = ROOTS[k] + np.where(stretched[:, k + 1, None], away, 0)
        down = turned(spread * 0.3 * ANGLES[k], np.full(m, -0.24))
        sheets.stick(root, root + down, WIDTHS[k] * slim, 0.93 * skin, line)


def draw_thumb(sheets, is_out, skin, slim, rng):
    m, line = len(skin), 0.72 * skin
    angle = np.where(is_out, -0.95, 0.75) + rng.normal(0, 0.12, m)
    root = np.array((-0.27, -0.2)) + rng.normal(0, 0.015, (m, 2))
    joint = root + turned(np.where(is_out, angle + 0.1, -0.1), np.where(is_out, 0.3, 0.16))
    tip = joint + turned(angle + np.where(is_out, 0.35, 0.2), np.full(m, 0.26))
    sheets.stick(root, joint, 0.1 * slim, skin, line)
    sheets.stick(joint, tip, 0.085 * slim, np.where(is_out[:, None], skin, 0.93 * skin), line)
    sheets.stick(root, joint, 0.1 * slim, skin, skin)


def drawings(signs, size, rng):
    """Return a picture of each sign, (m,) -> (m, size, size, 3), whole numbers from 0 to 255.

    ja: サインごとに画像を 1 枚返します。(m,) -> (m, size, size, 3)、0 から 255 までの整数です。
    """
    m = len(signs)
    stretched = STRETCHED[np.where((signs == 3) & (rng.random(m) < 0.3), 6, signs)]  # (m, 5)
    sheets, skin, slim = Sheets(m, size, rng), any_of(SKINS, m, rng), rng.uniform(0.88, 1.12, m)
    draw_room(sheets, skin, rng)
    draw_arm(sheets, skin, slim, rng)
    draw_fingers(sheets, stretched, skin, slim, rng)
    draw_thumb(sheets, stretched[:, 0], skin, slim, rng)
    across, down = rng.uniform(-0.25, 0.25, (2, m, 1, 1))  # the light comes from one side | 光は一方から当たる
    light = rng.uniform(0.65, 1.15, (m, 1, 1)) * (1 + across * sheets.right + down * sheets.down)
    noise = rng.normal(0, 0.025, sheets.pixels.shape)
    return np.round(255 * np.clip(sheets.pixels * light[..., None] + noise, 0, 1)).astype(np.uint8)


def drawn_signs(seed=1, m_train=6000, m_test=1000, size=32):
    """Return pictures and labels, (m_train, size, size, 3) uint8 and (m_train,), then those of the test set.

    ja: 画像 (m_train, size, size, 3) uint8 とラベル (m_train,)、続けてテストデータの画像とラベルを返します。
    """
    rng = np.random.default_rng(seed)
    signs = rng.integers(0, 6, m_train + m_test)
    parts = np.array_split(signs, -(-len(signs) // 100))  # a hundred at a time | 100 枚ずつ
    pictures = np.concatenate([drawings(part, size, rng) for part in parts])
    return pictures[:m_train], signs[:m_train], pictures[m_train:], signs[m_train:]
