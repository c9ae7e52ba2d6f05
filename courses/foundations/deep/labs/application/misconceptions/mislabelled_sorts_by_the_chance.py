"""
exercise = "mislabelled"
says.en = "You sort by the chance of a cat, so that missed cats always come last, however sure the network was. For a missed cat, a chance near 0 is the surest mistake. What measures both kinds in the same way?"
says.ja = "猫である確率の順に並べているので、見逃した猫は、どれほど確信のある間違いでも最後になります。見逃した猫では、確率が 0 に近いほど、確信の強い間違いです。両方の間違いを同じように測るものは何でしょうか?"
"""


def mislabelled(parameters, X, Y):
    AL, caches = l_model_forward(X, parameters)
    distance = AL[0]
    wrong = np.flatnonzero(predict(parameters, X) != Y)
    return wrong[np.argsort(-distance[wrong])]
