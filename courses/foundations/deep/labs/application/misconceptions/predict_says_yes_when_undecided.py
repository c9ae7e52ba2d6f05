"""
exercise = "predict"
says.en = "At a chance of exactly one half you answer 1. The specification decides this case otherwise. What should a network answer that knows nothing?"
says.ja = "確率がちょうど 2 分の 1 のときに 1 と答えています。仕様では、そうではありません。何も知らないネットワークは、何と答えるべきでしょうか?"
"""


def predict(parameters, X):
    AL, caches = l_model_forward(X, parameters)
    return (AL >= 0.5).astype(int)
