"""
exercise = "basic_sigmoid"
says.en = "Results above 1 appear, but a probability never exceeds 1. Python follows its own order of operations: a division is carried out before an addition stands a chance. Which part of your line is really divided?"
says.ja = "確率のはずなのに、1 を超える値が出ています。Python には決まった演算の順序があり、割り算は足し算より先に実行されます。あなたの式で、実際に割り算の対象になっているのはどの部分でしょうか?"
"""


def basic_sigmoid(x):
    return 1 / 1 + math.exp(-x)
