"""
exercise = "sigmoid"
says.en = "Cutting z off before the exponential keeps every power finite, and that works. But at your limit the curve is still visibly away from 0 and 1, so far out all values stop too soon. How small is the rest at the limit that you chose?"
says.ja = "指数関数に渡す前に z を切り詰めれば、累乗は有限のままです。考え方は正しいのですが、選んだ限界では曲線がまだ 0 や 1 から離れているので、遠くの値がどれも手前で止まってしまいます。その限界では、0 までの残りはどれくらいでしょうか?"
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -8, 8)))
