"""
exercise = "update_with_gd"
says.en = "The step is the whole gradient, whatever learning rate is asked for. That is a rate of exactly 1. Which argument has not been used?"
says.ja = "どんな学習率を渡されても、勾配そのものの長さだけ進んでいます。これは学習率がちょうど 1 の場合です。使われていない引数はどれでしょうか?"
"""


def update_with_gd(parameters, grads, learning_rate):
    return {name: parameters[name] - grads["d" + name] for name in parameters}
