"""
exercise = "mislabelled"
note = { en = "All pictures are sorted, and those farther than one half are kept.", ja = "すべての画像を並べてから、2 分の 1 より離れたものだけを残します。" }
"""


def mislabelled(parameters, X, Y):
    AL, _ = l_model_forward(X, parameters)
    off = np.where(Y == 1, 1 - AL, AL).ravel()
    order = np.argsort(off)[::-1]
    answers = predict(parameters, X).ravel()
    return order[answers[order] != Y.ravel()[order]]
