"""
exercise = "update_with_gd"
note = { en = "The caller's arrays are copied first, and the copies are changed in place.", ja = "先にコピーを作り、コピーのほうをその場で書きかえます。" }
"""


def update_with_gd(parameters, grads, learning_rate):
    updated = {name: np.array(value, dtype=float) for name, value in parameters.items()}
    for key, slope in grads.items():
        updated[key[1:]] -= learning_rate * slope
    return updated
