"""
exercise = "sigmoid"
says.en = "Whatever the sign of z, your answer lies above one half, so no picture would ever be called 'not a cat'. The absolute value is good for the exponent, but it hides the side. Where does your function find out again on which side z was?"
says.ja = "z の符号が何であっても、答えが 2 分の 1 より上になります。これでは、どの画像も「猫でない」とは言われません。絶対値は指数には役立ちますが、どちら側だったかを隠してしまいます。z がどちら側にあったかを、関数のどこで取り戻していますか?"
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))
