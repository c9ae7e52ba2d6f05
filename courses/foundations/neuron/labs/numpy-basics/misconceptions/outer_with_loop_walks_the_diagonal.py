"""
exercise = "outer_with_loop"
says.en = "Only the diagonal of your table is filled, the rest is 0. A single index moves along both vectors at the same pace, so each number meets one partner only. How many partners should each number of x meet?"
says.ja = "表の対角線だけが埋まり、残りは 0 です。1 つの添字が 2 つのベクトルを同じ歩調で進むので、どの数も相手が 1 つしかいません。x のそれぞれの数は、いくつの相手と出会うべきでしょうか?"
"""


def outer_with_loop(x, w):
    A = np.zeros((len(x), len(w)))
    for i in range(min(len(x), len(w))):
        A[i, i] = x[i] * w[i]
    return A
