"""
exercise = "early_stopping"
note = { en = "With the running minimum, and a break.", ja = "それまでの最小値を使い、break で抜けます。" }
"""


def early_stopping(costs, patience):
    lowest = np.minimum.accumulate(np.asarray(costs, dtype=float))
    for stopped in range(len(costs)):
        best = int(np.flatnonzero(lowest[: stopped + 1] == lowest[stopped])[0])
        if stopped - best == patience:
            break
    return best, stopped
