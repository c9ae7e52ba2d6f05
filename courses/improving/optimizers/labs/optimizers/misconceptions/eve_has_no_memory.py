"""
exercise = "eve_divisor"
says.en = "Your d is only the last change, and it would jump about from batch to batch. What made gradients calmer, and could make changes calmer too?"
says.ja = "あなたの d は直前の変化だけでできていて、バッチごとに飛び跳ねます。勾配を落ち着かせた方法で、変化も落ち着かせられるのではないでしょうか?"
"""


def eve_divisor(d, cost, previous_cost, beta3=0.999, c=10.0):
    if previous_cost is None:
        return d
    change = abs(cost - previous_cost) / min(cost, previous_cost)
    return np.clip(change, 1 / c, c)
