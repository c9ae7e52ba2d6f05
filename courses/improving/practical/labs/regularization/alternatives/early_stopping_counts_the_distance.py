"""
exercise = "early_stopping"
note = { en = "The time waited is the distance to the best epoch.", ja = "待った回数は、一番良いエポックからの距離です。" }
"""


def early_stopping(costs, patience):
    best = epoch = 0
    while epoch < len(costs) - 1 and epoch - best < patience:
        epoch += 1
        if costs[epoch] < costs[best]:
            best = epoch
    return best, epoch
