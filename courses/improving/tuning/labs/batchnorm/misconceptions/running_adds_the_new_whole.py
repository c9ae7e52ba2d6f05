"""
exercise = "update_running"
says.en = "The old value fades, but the new one comes in whole. What do the two shares have to add up to?"
says.ja = "古い値は薄れていきますが、新しい値がまるごと足されています。2 つの割合を足すと、いくつになるべきでしょうか?"
"""


def update_running(running, cache, momentum=0.9):
    return {name: momentum * running[name] + cache[name] for name in ("mean", "variance")}
