"""
exercise = "propagate"
says.en = "The results are right, but afterwards the pictures in X are no longer the same: you have multiplied into the array that was handed in. In the next step of training the neuron would look at these remains. Which operation should give a new array instead?"
says.ja = "結果は合っていますが、呼び出しのあとで X の画像が元と違っています。渡された配列に、そのまま掛け込んだからです。学習の次の一歩では、ニューロンがその残骸を見ることになります。新しい配列を作るべきなのは、どの操作でしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    X *= dZ
    dw = np.sum(X, axis=1, keepdims=True) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
