"""
exercise = "update_running"
note = { en = "NumPy's weighted average.", ja = "NumPy の重み付き平均を使います。" }
"""


def update_running(running, cache, momentum=0.9):
    updated = dict(running)
    updated["mean"] = np.average([running["mean"], cache["mean"]], axis=0, weights=[momentum, 1 - momentum])
    updated["variance"] = np.average(
        [running["variance"], cache["variance"]], axis=0, weights=[momentum, 1 - momentum]
    )
    return updated
