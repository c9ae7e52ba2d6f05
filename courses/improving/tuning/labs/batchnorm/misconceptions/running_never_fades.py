"""
exercise = "update_running"
says.en = "The old value stays whole, and something is added at every batch, so the average only grows. What do the two shares have to add up to?"
says.ja = "古い値がまるごと残り、バッチのたびに足されていくので、大きくなるばかりです。2 つの割合を足すと、いくつになるべきでしょうか?"
"""


def update_running(running, cache, momentum=0.9):
    return {name: running[name] + (1 - momentum) * cache[name] for name in ("mean", "variance")}
