"""
exercise = "layer_sizes"
says.en = "Your n_x is one too large. Some books count the bias as one more input that is always 1; in this lab it has a place of its own. How many numbers describe one point?"
says.ja = "n_x が 1 つ多くなっています。バイアスを「いつも 1 の入力」として数える本もありますが、このラボではバイアスを別に持ちます。1 つの点は、いくつの数で表されているでしょうか?"
"""


def layer_sizes(X, Y, n_h):
    return X.shape[0] + 1, n_h, Y.shape[0]
