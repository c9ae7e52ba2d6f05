"""
exercise = "update_with_adagrad"
says.en = "The numbers are right, but the caller's s has grown too: `+=` writes into it. Who calls twice with the same s gets two answers. How do you get a new array in place of a changed one?"
says.ja = "数は合っていますが、呼び出し元の s まで増えています。`+=` がそこに書き込んだのです。同じ s で 2 回呼ぶと、答えが 2 通りになります。書きかえるのではなく、新しい配列を作るにはどうしますか?"
"""


def update_with_adagrad(parameters, grads, s, learning_rate, epsilon=1e-8):
    for name in grads:
        s[name] += grads[name] ** 2
    steps = {name: grads[name] / (np.sqrt(s[name]) + epsilon) for name in grads}
    return update_with_gd(parameters, steps, learning_rate), s
