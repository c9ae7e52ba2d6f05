"""
exercise = "predict"
says.en = "Your answers are True and False. They look right, but the labels are numbers. What turns a comparison into 1 and 0?"
says.ja = "答えが True と False になっています。正しそうに見えますが、ラベルは数です。比較の結果を 1 と 0 に変えるには、何が必要でしょうか?"
"""


def predict(parameters, X):
    AL, caches = l_model_forward(X, parameters)
    return AL > 0.5
