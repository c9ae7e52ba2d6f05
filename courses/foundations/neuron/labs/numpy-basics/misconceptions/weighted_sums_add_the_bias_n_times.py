"""
exercise = "weighted_sums"
says.en = "The bias has been added to every product, so the sum contains it once per input. It belongs to the neuron as a whole, not to an input. How many times does b occur in the formula for one sum?"
says.ja = "バイアスが 1 つ 1 つの積に足されているので、和の中に入力の個数だけ入っています。バイアスは個々の入力ではなく、ニューロン全体に 1 つのものです。1 つの和の式に、b は何回出てくるでしょうか?"
"""


def weighted_sums(w, X, b):
    return np.sum(w * X + b, axis=0, keepdims=True)
