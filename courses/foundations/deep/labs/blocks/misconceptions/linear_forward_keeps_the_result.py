"""
exercise = "linear_forward"
says.en = "Your cache holds Z in the place of what came in. On the way back the slope of a weight is its input times dZ. Which array of this layer is that input?"
says.ja = "キャッシュに、入ってきたものの代わりに Z が入っています。帰り道では、重みの傾きは「その入力かける dZ」です。この層で、その入力にあたる配列はどれでしょうか?"
"""


def linear_forward(A_prev, W, b):
    Z = W @ A_prev + b
    cache = {"A_prev": Z, "W": W}
    return Z, cache
