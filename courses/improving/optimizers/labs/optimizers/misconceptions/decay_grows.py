"""
exercise = "decayed_rate"
says.en = "The longer the training, the larger your rate. Near the goal one wants small steps. On which side of the fraction line does the growing number belong?"
says.ja = "学習が進むほど、学習率が大きくなっています。目的地の近くでは、小さな一歩がほしいはずです。大きくなっていく数は、分数の上と下のどちらにあるべきでしょうか?"
"""


def decayed_rate(initial_rate, epoch, decay_rate):
    return initial_rate * (1 + decay_rate * epoch)
