"""
exercise = "update_with_gd"
says.en = "Every parameter moves to where the cost rises. The gradient points uphill. Which sign takes you the other way?"
says.ja = "どのパラメータも、コストが上がるほうへ動いています。勾配は上りの方向を指します。反対へ進むには、どちらの符号を使えばよいでしょうか?"
"""


def update_with_gd(parameters, grads, learning_rate):
    return {name: parameters[name] + learning_rate * grads["d" + name] for name in parameters}
