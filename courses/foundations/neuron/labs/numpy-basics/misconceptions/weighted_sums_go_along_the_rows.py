"""
exercise = "weighted_sums"
says.en = "You add along the rows, across the examples, and get one number per input. A neuron looks at one example at a time and adds over its inputs. Which axis of X counts the inputs of one example?"
says.ja = "行に沿って、つまり例をまたいで足しているので、入力ごとに 1 つの数になっています。ニューロンは一度に 1 つの例を見て、その入力について足し合わせます。1 つの例の入力を数えているのは、X のどちらの軸でしょうか?"
"""


def weighted_sums(w, X, b):
    return np.sum(w * X, axis=1, keepdims=True) + b
