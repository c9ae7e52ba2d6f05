"""
exercise = "backward_propagation"
says.en = "All your gradients have the right size and the wrong sign: they point downhill. A gradient points to where the cost rises, and the next function subtracts it. In which order does the first formula of the way back subtract?"
says.ja = "勾配の大きさはすべて合っていますが、符号が逆で、下る向きを指しています。勾配は、コストが増える向きを指すもので、次の関数ではそれを引きます。帰り道の最初の式では、何から何を引くでしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = Y - A2
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
