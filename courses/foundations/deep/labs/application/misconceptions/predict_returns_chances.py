"""
exercise = "predict"
says.en = "You return the chances as they are. Somebody wants to know whether there is a cat or not. Where does no turn into yes?"
says.ja = "確率をそのまま返しています。知りたいのは、猫がいるかいないかです。「いいえ」は、どこで「はい」に変わるでしょうか?"
"""


def predict(parameters, X):
    AL, caches = l_model_forward(X, parameters)
    return AL
