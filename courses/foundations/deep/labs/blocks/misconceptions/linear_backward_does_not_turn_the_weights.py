"""
exercise = "linear_backward"
says.en = "On the way back you go through W as on the way there. Forwards a neuron collects from all inputs; backwards an input collects from all neurons that it fed. What happens to rows and columns then?"
says.ja = "帰り道でも、行きと同じ向きに W を通っています。行きでは、ニューロンがすべての入力から集めます。帰りでは、入力が、自分の渡した先のすべてのニューロンから集めます。そのとき、行と列はどうなるでしょうか?"
"""


def linear_backward(dZ, cache):
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W @ dZ
    return dA_prev, dW, db
