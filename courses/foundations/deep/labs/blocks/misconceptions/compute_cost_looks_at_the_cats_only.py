"""
exercise = "compute_cost"
says.en = "Pictures without a cat cost nothing in your formula, whatever the answer. A network that always says cat would be perfect. Which half of the log loss is missing?"
says.ja = "猫の写っていない画像の値段が、どう答えても 0 になっています。これでは、いつも猫と答えるネットワークが満点です。対数損失の、どちらの半分が足りないでしょうか?"
"""


def compute_cost(AL, Y):
    m = Y.shape[1]
    given = np.where(Y == 1, AL, 1 - AL)
    return -np.sum(Y * np.log(np.maximum(given, 1e-15))) / m
