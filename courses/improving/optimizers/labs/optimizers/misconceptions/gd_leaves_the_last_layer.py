"""
exercise = "update_with_gd"
says.en = "The last parameters stay where they were, as happens when a loop over the layers ends one too early. In Python, which numbers does `range(1, 3)` run through?"
says.ja = "最後の層のパラメータが、元の場所に残っています。層についてのループが 1 つ早く終わると、こうなります。Python の `range(1, 3)` は、どの数を順に取るでしょうか?"
"""


def update_with_gd(parameters, grads, learning_rate):
    updated = dict(parameters)
    for name in list(parameters)[:-2]:
        updated[name] = parameters[name] - learning_rate * grads["d" + name]
    return updated
