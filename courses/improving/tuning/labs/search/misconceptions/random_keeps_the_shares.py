"""
exercise = "random_settings"
says.en = "All your numbers lie between 0 and 1: they are shares of the way, not yet values of a dial. Which of your own functions turns the one into the other?"
says.ja = "どの数も 0 から 1 の間にあります。道のりの割合のままで、まだつまみの値になっていません。割合を値に変えるのは、あなたが書いたどの関数でしょうか?"
"""


def random_settings(dials, n, seed):
    rng = np.random.default_rng(seed)
    return [{name: rng.random() for name in dials} for _ in range(n)]
