"""
exercise = "layer_sizes"
says.en = "You count the different labels. There are two classes here, but one number is enough to choose between two: the probability of the one is also that of the other. How many rows does Y have?"
says.ja = "異なるラベルの種類を数えています。クラスは 2 つでも、一方の確率が決まればもう一方も決まるので、答えの数は 1 つで足ります。Y には行がいくつあるでしょうか?"
"""


def layer_sizes(X, Y, n_h):
    return X.shape[0], n_h, len(np.unique(Y))
