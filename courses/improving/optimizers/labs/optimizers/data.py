"""Two moons that nobody has normalized: one coordinate is measured in a unit a hundred times too large.

ja: 正規化されていない 2 つの三日月です。一方の座標だけ、100 倍も大きすぎる単位で測られています。
"""

import numpy as np


def flat_moons(m, seed=1, noise=0.1, unit=0.01):
    """Return X (2, m) and Y (1, m): half of the points in each moon, in random order.

    ja: X (2, m) と Y (1, m) を返します。点の半分ずつが 2 つの三日月に入り、順番はばらばらです。
    """
    rng = np.random.default_rng(seed)
    Y = np.arange(m) % 2  # (m,)
    turn = rng.uniform(0, np.pi, size=m)  # (m,)
    upper = np.array([np.cos(turn), np.sin(turn)])  # (2, m)
    lower = np.array([0.65 - np.cos(turn), 0.5 - np.sin(turn)])  # (2, m)
    X = np.where(Y == 0, upper, lower) + rng.normal(0, noise, size=(2, m))
    order = rng.permutation(m)
    return X[:, order] * [[1.0], [unit]], Y[order].reshape(1, m)


def temperatures(days=180, seed=4):
    """Return the made-up temperatures of half a year, one for each day: (days,).

    ja: 半年分の架空の気温を、1 日に 1 つずつ返します。(days,)
    """
    rng = np.random.default_rng(seed)
    day = np.arange(days)
    return 14 + 11 * np.sin(2 * np.pi * (day - 30) / 365) + rng.normal(0, 2.5, size=days)


# In a formula, v' is the v of the row above. | 式の中の v' は、1 つ上の行の v です。
SHEETS = {
    "GD": ({"alpha": 0.19}, {"step": "alpha * g"}),
    "momentum": (
        {"alpha": 0.6, "beta": 0.9},
        {"v": "beta * v' + (1 - beta) * g", "step": "alpha * v"},
    ),
    "Adagrad": (
        {"alpha": 1.0, "epsilon": 1e-8},
        {"s": "s' + g^2", "step": "alpha * g / (SQRT(s) + epsilon)"},
    ),
    "RMSprop": (
        {"alpha": 0.3, "beta": 0.9, "epsilon": 1e-8},
        {"s": "beta * s' + (1 - beta) * g^2", "step": "alpha * g / (SQRT(s) + epsilon)"},
    ),
    "AdaDelta": (
        {"rho": 0.95, "epsilon": 1e-6},
        {
            "s": "rho * s' + (1 - rho) * g^2",
            "step": "SQRT(u' + epsilon) / SQRT(s + epsilon) * g",
            "u": "rho * u' + (1 - rho) * step^2",
        },
    ),
    "Adam": (
        {"alpha": 0.7, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8},
        {
            "v": "beta1 * v' + (1 - beta1) * g",
            "s": "beta2 * s' + (1 - beta2) * g^2",
            "v_hat": "v / (1 - beta1^t)",
            "s_hat": "s / (1 - beta2^t)",
            "step": "alpha * v_hat / (SQRT(s_hat) + epsilon)",
        },
    ),
    "Eve": (
        {"alpha": 0.7, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "beta3": 0.999, "c": 10.0},
        {
            "d": "beta3 * d' + (1 - beta3) * MIN(MAX(ABS(J - J') / MIN(J, J'), 1 / c), c)",
            "v": "beta1 * v' + (1 - beta1) * g",
            "s": "beta2 * s' + (1 - beta2) * g^2",
            "v_hat": "v / (1 - beta1^t)",
            "s_hat": "s / (1 - beta2^t)",
            "step": "alpha / d * v_hat / (SQRT(s_hat) + epsilon)",
        },
    ),
}


def optimizer_sheet(path, steps=41):
    """Write a workbook in which each method goes down the ravine by formulas; change a yellow cell, and all follows.

    ja: それぞれの手法が数式だけで谷を下る表計算のファイルを書きます。黄色いセルを変えると、すべてが計算し直されます。
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for method, (constants, formulas) in SHEETS.items():
        fill_sheet(book.create_sheet(method), {**constants, "w_0": -8.0, "b_0": 1.5}, formulas, steps)
    book.save(path)


def fill_sheet(sheet, constants, formulas, steps):
    """Fill one sheet: constants at the top, below them a row for each step.

    ja: 1 枚のシートを埋めます。上に定数、その下に、1 歩につき 1 行を書きます。
    """
    import re

    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    places = {}  # a name -> where it stands | 名前 -> それがある場所
    for row, (name, value) in enumerate(constants.items(), start=1):
        sheet.cell(row, 1, name).font = Font(bold=True)
        sheet.cell(row, 2, value).fill = PatternFill("solid", fgColor="FFF2B3")
        places[name] = f"$B${row}"
    columns = ["t", "w", "b", "J", "g_w", "g_b"]
    for name in formulas:
        columns += [name] if name == "d" else [f"{name}_w", f"{name}_b"]
    head = len(constants) + 2
    for column, name in enumerate(columns, start=1):
        sheet.cell(head, column, name).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = 13
    sheet.freeze_panes = sheet.cell(head + 1, 1)

    def write(name, row, formula, parameter=None):
        def place(found):
            word, above = found[1], found[2] == "'"
            if word in places:
                return places[word]
            own = word if word in columns else f"{word}_{parameter}"
            return f"{get_column_letter(columns.index(own) + 1)}{row - above}"

        # names in small letters, and J; functions such as SQRT stay | 小文字の名前と J だけ。SQRT などの関数は残します
        text = re.sub(r"\b([a-z]\w*|J)\b('?)", place, formula)
        sheet.cell(row, columns.index(name) + 1, "=" + text.replace(" ", ""))

    # before the first step the memory is empty | 最初の一歩の前、記憶は空です
    sheet.cell(head + 1, 1, 0)
    for column, name in enumerate(columns, start=1):
        if re.match(r"[vsu]_[wb]$", name):
            sheet.cell(head + 1, column, 0)
        elif name == "d":
            sheet.cell(head + 1, column, 1)

    for t in range(1, steps + 1):
        row = head + 1 + t
        write("t", row, "t' + 1")
        for parameter in ("w", "b"):
            write(parameter, row, f"{parameter}_0" if t == 1 else f"{parameter}' - step_{parameter}'")
        write("J", row, "0.1 * w^2 + 5 * b^2 + 0.1")
        write("g_w", row, "0.2 * w")
        write("g_b", row, "10 * b")
        for name, formula in formulas.items():
            if name == "d":
                write("d", row, "d'" if t == 1 else formula)
            else:
                for parameter in ("w", "b"):
                    write(f"{name}_{parameter}", row, formula, parameter)
