"""
exercise = "gradients_by_backward"
says.en = "This is the gradient of another loss, one into which softmax was put twice. Where is it already?"
says.ja = "これは、ソフトマックス関数を二度通した、別の損失の勾配です。もともと入っているのは、どこですか?"
"""


def gradients_by_backward(W, b, X, y):
    W, b = keras.Variable(W), keras.Variable(b)
    P = ops.softmax(ops.matmul(X, W) + b, axis=1)
    keras.losses.SparseCategoricalCrossentropy(from_logits=True)(y, P).backward()
    return W.value.grad, b.value.grad
