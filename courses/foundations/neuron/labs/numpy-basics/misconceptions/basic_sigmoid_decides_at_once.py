"""
exercise = "basic_sigmoid"
says.en = "Your result is always 0 or 1: a decision, no longer a probability. A score of 0.1 and one of 9 are then told apart no more, although the neuron is far surer of the second. At which step does the in-between get lost?"
says.ja = "結果がいつも 0 か 1 です。これは判定であって、もう確率ではありません。スコア 0.1 と 9 では確信の度合いがまるで違うのに、その違いが見えなくなっています。途中の値は、どの手順で失われるのでしょうか?"
"""


def basic_sigmoid(x):
    return round(1 / (1 + math.exp(-x)))
