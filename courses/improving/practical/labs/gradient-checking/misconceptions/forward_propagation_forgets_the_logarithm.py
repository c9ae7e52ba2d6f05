"""
exercise = "forward_propagation"
says.en = "One step is missing: for a neuron that is certain and right, your loss comes close to 1 and not to 0. Which function turns 1 into 0?"
says.ja = "1 つ足りません。確信をもって正解しているニューロンの損失が、0 ではなく 1 に近づいています。1 を 0 に変えるのは、どんな関数でしょうか?"
"""


def forward_propagation(x, theta):
    return 1 + np.exp(-theta * x)
