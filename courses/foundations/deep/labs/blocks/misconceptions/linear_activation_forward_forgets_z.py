"""
exercise = "linear_activation_forward"
says.en = "Your answers are right, but nothing is kept of the sums. On the way back somebody will ask at which place the activation was used. What has to be put into the cache for that?"
says.ja = "答えは合っていますが、和がどこにも残っていません。帰り道では、活性化関数をどの場所で使ったのかが必要になります。そのために、キャッシュに何を入れておくべきでしょうか?"
"""


def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A = relu(Z)
    else:
        A = sigmoid(Z)
    return A, cache
