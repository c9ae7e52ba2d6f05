"""
exercise = "linear_forward"
says.en = "Your sums are weighted, but the bias is not in them. Without it every border goes through the origin. Which argument of your function is never used?"
says.ja = "重みをつけた和にはなっていますが、バイアスが入っていません。これでは境界がどれも原点を通ります。一度も使われていない引数はどれでしょうか?"
"""


def linear_forward(A_prev, W, b):
    Z = W @ A_prev
    cache = {"A_prev": A_prev, "W": W}
    return Z, cache
