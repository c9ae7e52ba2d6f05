"""
exercise = "predict"
says.en = "Turning a chance into an integer cuts off what stands behind the point, so even 0.99 becomes 0. Which comparison has to come first?"
says.ja = "確率をそのまま整数に変えると、小数点以下が切り捨てられ、0.99 でも 0 になります。その前に、どんな比較が必要でしょうか?"
"""


def predict(parameters, X):
    AL, caches = l_model_forward(X, parameters)
    return AL.astype(int)
