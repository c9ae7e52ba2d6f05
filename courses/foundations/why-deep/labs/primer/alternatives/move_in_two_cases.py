"""
exercise = "move"
note = { en = "A dictionary comprehension with two cases.", ja = "2 つの場合に分けた、辞書の内包表記です。" }
"""


def move(parameters, steps):
    return {name: parameters[name] + steps[name] if name in steps else parameters[name] for name in parameters}
