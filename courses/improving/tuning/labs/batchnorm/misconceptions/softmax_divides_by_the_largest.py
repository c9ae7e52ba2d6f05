"""
exercise = "softmax"
says.en = "The largest probability of each example is always 1, and the others come on top of it. By what must you divide so that they sum to one?"
says.ja = "どの例でも、一番大きい確率が 1 で、ほかがその上に加わっています。和が 1 になるには、何で割ればよいでしょうか?"
"""


def softmax(Z):
    return np.exp(Z - np.max(Z, axis=0, keepdims=True))
