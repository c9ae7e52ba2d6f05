"""
exercise = "linear_activation_backward"
says.en = "You take the slope of the activation where dA is. dA says how much the cost cares, not where on the curve the neuron was. Where has that place been kept?"
says.ja = "活性化関数の傾きを、dA の場所で求めています。dA は、コストがどれだけ敏感かを表すもので、ニューロンが曲線のどこにいたかではありません。その場所は、どこに取ってあるでしょうか?"
"""


def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = relu_backward(dA, dA)
    else:
        dZ = sigmoid_backward(dA, dA)
    return linear_backward(dZ, cache)
