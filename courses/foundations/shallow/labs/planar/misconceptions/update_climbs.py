"""
exercise = "update_parameters"
says.en = "Your step goes with the gradient, so the cost rises. The gradient points uphill. In which direction is the valley?"
says.ja = "勾配と同じ向きに進んでいるので、コストが増えてしまいます。勾配が指しているのは上り坂です。谷はどちらの向きにあるでしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    return {name: parameters[name] + learning_rate * grads["d" + name] for name in parameters}
