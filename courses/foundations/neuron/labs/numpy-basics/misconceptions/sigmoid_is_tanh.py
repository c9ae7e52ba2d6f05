"""
exercise = "sigmoid"
says.en = "Your values run from -1 to 1, and 0 stays 0. This is tanh: the same S, but stretched to twice the height and set lower. What should a score of 0, 'no idea', become?"
says.ja = "値が -1 から 1 まで動き、0 は 0 のままです。これは tanh で、同じ S 字でも、高さが 2 倍あり、位置が下にずれています。「まったくわからない」を表すスコア 0 は、何になるべきでしょうか?"
"""


def sigmoid(z):
    return np.tanh(z)
