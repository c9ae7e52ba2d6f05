"""
exercise = "decayed_rate"
note = { en = "A power of minus one.", ja = "マイナス 1 乗を使います。" }
"""


def decayed_rate(initial_rate, epoch, decay_rate):
    return (1 + epoch * decay_rate) ** -1 * initial_rate
