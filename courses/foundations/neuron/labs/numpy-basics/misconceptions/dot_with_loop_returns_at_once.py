"""
exercise = "dot_with_loop"
says.en = "Your result is the product of the first two numbers alone. A `return` ends the whole function, also from the middle of a loop. How often does your loop turn before it meets the `return`?"
says.ja = "結果が、最初の 2 つの数の積だけになっています。`return` は、ループの途中であっても関数全体を終わらせます。あなたのループは、`return` に出会うまでに何回まわるでしょうか?"
"""


def dot_with_loop(x, w):
    total = 0.0
    for i in range(len(x)):
        total += x[i] * w[i]
        return total
