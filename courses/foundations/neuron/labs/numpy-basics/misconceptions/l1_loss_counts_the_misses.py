"""
exercise = "l1_loss"
says.en = "Your result is a whole number: it counts how many predictions are not exactly right. A prediction of 0.9 for 1 then counts as much as one of 0.1. What should tell a near miss from a bad one?"
says.ja = "結果が整数で、ぴったり当たらなかった予測の個数になっています。これでは、正解 1 に対する予測 0.9 と 0.1 が同じ扱いになります。惜しい外れと大きな外れを区別するのは何でしょうか?"
"""


def l1_loss(yhat, y):
    return np.sum(y != yhat)
