"""
exercise = "weighted_sums"
says.en = "All your sums are off by the same amount. Without the bias, an example of nothing but zeros always gets the score 0, whatever the neuron has learnt. Which of the three arguments have you not used yet?"
says.ja = "どの和も、同じ量だけずれています。バイアスがないと、すべて 0 の例のスコアは、ニューロンが何を学んでもいつも 0 になります。3 つの引数のうち、まだ使っていないのはどれでしょうか?"
"""


def weighted_sums(w, X, b):
    return w.T @ X
