"""
exercise = "center_rows"
says.en = "You return the means themselves. They are halfway to the result. What was to be done with them?"
says.ja = "平均そのものを返しています。結果までは、あと半分です。平均を使って、何をするはずだったでしょうか?"
"""


def center_rows(X):
    return np.mean(X, axis=1, keepdims=True)
