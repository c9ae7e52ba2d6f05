"""
exercise = "update_parameters"
says.en = "The new numbers are right, but you write them into the arrays that you were given. Whoever wants to start from the old parameters again finds them gone. Which way of subtracting makes a new array?"
says.ja = "新しい数は合っていますが、渡された配列にそのまま書き込んでいます。前のパラメータからもう一度始めたくても、失われてしまっています。新しい配列ができるのは、どんな引き算の書き方でしょうか?"
"""


def update_parameters(parameters, grads, learning_rate):
    for name in parameters:
        parameters[name] -= learning_rate * grads["d" + name]
    return parameters
