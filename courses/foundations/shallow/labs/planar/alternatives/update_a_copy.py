"""
exercise = "update_parameters"
note = { en = "The copies are changed, not the originals.", ja = "もとの配列ではなく、コピーを書き換えます。" }
"""


def update_parameters(parameters, grads, learning_rate):
    moved = {name: np.array(value, dtype=float) for name, value in parameters.items()}
    for name, gradient in grads.items():
        moved[name[1:]] -= gradient * learning_rate
    return moved
