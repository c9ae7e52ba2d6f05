"""
exercise = "model"
"""


def model(X, Y, X_test, steps, rate):
    w, b, costs = optimize(*initialize(len(X)), X, Y, steps, rate)
    return dict(w=w, b=b, costs=costs, Y_test=predict(w, b, X_test))
