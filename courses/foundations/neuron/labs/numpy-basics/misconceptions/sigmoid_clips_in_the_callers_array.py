"""
exercise = "sigmoid"
says.en = "The result is right, but after the call the caller's own `z` is no longer what it was. An array is handed over as itself, not as a copy, so whoever writes into it changes it for everyone. Into which array does your function write?"
says.ja = "結果は正しいのですが、呼び出したあと、呼び出し元の `z` が元の値ではなくなっています。配列はコピーではなくそのものが渡されるので、書き込めば、同じ配列を使うすべての人にとって変わってしまいます。あなたの関数は、どの配列に書き込んでいるでしょうか?"
"""


def sigmoid(z):
    z[z < -500] = -500
    return 1 / (1 + np.exp(-z))
