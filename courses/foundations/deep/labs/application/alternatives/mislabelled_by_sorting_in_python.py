"""
exercise = "mislabelled"
note = { en = "Python's own sorted, with a key.", ja = "Python の sorted と key を使います。" }
"""


def mislabelled(parameters, X, Y):
    chances = l_model_forward(X, parameters)[0][0]
    answers = predict(parameters, X)[0]
    wrong = [i for i in range(X.shape[1]) if answers[i] != Y[0, i]]
    wrong = sorted(wrong, key=lambda i: abs(chances[i] - Y[0, i]), reverse=True)
    return np.array(wrong, dtype=int)
