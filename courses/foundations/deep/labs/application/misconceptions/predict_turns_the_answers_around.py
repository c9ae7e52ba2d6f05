"""
exercise = "predict"
says.en = "Your answers are exactly the wrong way round: a cat is called 0. Which side of one half is yes?"
says.ja = "答えがちょうど逆で、猫を 0 としています。2 分の 1 のどちら側が「はい」でしょうか?"
"""


def predict(parameters, X):
    AL, caches = l_model_forward(X, parameters)
    return (AL <= 0.5).astype(int)
