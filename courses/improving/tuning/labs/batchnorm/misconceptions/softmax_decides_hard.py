"""
exercise = "softmax"
says.en = "The largest score takes all, and the others get nothing. What would the gradient have to work with?"
says.ja = "一番大きい点数がすべてを取り、ほかには何も残りません。勾配は、何を手がかりにすればよいのでしょうか?"
"""


def softmax(Z):
    return (Z == np.max(Z, axis=0, keepdims=True)).astype(float)
