"""
exercise = "update_running"
note = { en = "A step from the old towards the new.", ja = "古い値から新しい値へ、少し動かします。" }
"""


def update_running(running, cache, momentum=0.9):
    return {name: old + (1 - momentum) * (cache[name] - old) for name, old in running.items()}
