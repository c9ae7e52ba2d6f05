"""
exercise = "sigmoid"
says.en = "Your result jumps from 0 to 1 at zero, with nothing between. A step is how the first artificial neurons worked, but it has no slope, so such a neuron cannot learn by small nudges. What does the formula give for a score of 0.1?"
says.ja = "結果が 0 のところで 0 から 1 へ跳び、中間の値がありません。初期の人工ニューロンはこのような階段関数でしたが、階段には傾きがないので、少しずつ動かして学習することができません。スコアが 0.1 のとき、式の値はいくつになるでしょうか?"
"""


def sigmoid(z):
    return np.where(z > 0, 1.0, 0.0)
