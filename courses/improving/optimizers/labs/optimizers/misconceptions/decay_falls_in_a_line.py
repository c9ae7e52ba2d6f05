"""
exercise = "decayed_rate"
says.en = "Your rate falls by the same amount in each epoch. After some epochs it is zero and then negative, and the network climbs. Which form comes ever closer to zero and never reaches it?"
says.ja = "エポックごとに同じ量だけ下がっています。何エポックか経つと 0 になり、そのあとは負になって、ネットワークはコストを登り始めます。0 に近づき続けても届かないのは、どのような形でしょうか?"
"""


def decayed_rate(initial_rate, epoch, decay_rate):
    return initial_rate * (1 - decay_rate * epoch)
