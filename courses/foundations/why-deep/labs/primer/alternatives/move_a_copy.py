"""
exercise = "move"
note = { en = "A copy is changed.", ja = "コピーを書きかえます。" }
"""


def move(parameters, steps):
    moved = dict(parameters)
    for name, step in steps.items():
        moved[name] += step
    return moved
