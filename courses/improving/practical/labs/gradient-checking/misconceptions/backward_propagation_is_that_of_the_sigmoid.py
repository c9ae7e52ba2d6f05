"""
exercise = "backward_propagation"
says.en = "This is the slope of the answer a, times x. But the question is how the loss moves. Which box of the graph stands between a and J, and where is its slope?"
says.ja = "これは、答え a の傾きに x を掛けたものです。知りたいのは、損失がどう動くかです。計算グラフで a と J の間にあるのはどの箱で、その傾きはどこに入っているでしょうか?"
"""


def backward_propagation(x, theta):
    a = 1 / (1 + np.exp(-theta * x))
    return a * (1 - a) * x
