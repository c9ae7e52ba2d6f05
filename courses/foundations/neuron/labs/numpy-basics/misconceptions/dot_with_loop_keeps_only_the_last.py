"""
exercise = "dot_with_loop"
says.en = "Your result is the product of the last two numbers alone. Each turn of the loop throws away what the turns before had collected. What should happen to the old total when a new product arrives?"
says.ja = "結果が、最後の 2 つの数の積だけになっています。ループが 1 回まわるごとに、それまでに集めたものを捨てているからです。新しい積が来たとき、それまでの合計はどうなるべきでしょうか?"
"""


def dot_with_loop(x, w):
    total = 0.0
    for i in range(len(x)):
        total = x[i] * w[i]
    return total
