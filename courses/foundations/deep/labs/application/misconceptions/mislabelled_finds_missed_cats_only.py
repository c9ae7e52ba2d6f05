"""
exercise = "mislabelled"
says.en = "Only cats that were overlooked are in your list. There is a second kind of mistake. What about the dog that was taken for a cat?"
says.ja = "リストにあるのは、見逃した猫だけです。間違いには、もう 1 つの種類があります。猫と間違えた犬は、どうなるでしょうか?"
"""


def mislabelled(parameters, X, Y):
    AL, caches = l_model_forward(X, parameters)
    distance = np.abs(AL - Y)[0]
    wrong = np.flatnonzero(predict(parameters, X) < Y)
    return wrong[np.argsort(-distance[wrong])]
