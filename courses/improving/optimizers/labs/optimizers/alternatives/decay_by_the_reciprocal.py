"""
exercise = "decayed_rate"
note = { en = "The reciprocal of the rate grows by the same amount in each epoch.", ja = "学習率の逆数は、エポックごとに同じ量だけ増えます。" }
"""


def decayed_rate(initial_rate, epoch, decay_rate):
    reciprocal = 1 / initial_rate
    return 1 / (reciprocal + epoch * decay_rate * reciprocal)
