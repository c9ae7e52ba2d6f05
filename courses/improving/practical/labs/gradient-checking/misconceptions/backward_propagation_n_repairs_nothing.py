"""
exercise = "backward_propagation_n"
says.en = "Both bugs are still there. The table of the blocks shows that two of them are wrong for one reason and one for another. Which blocks are they?"
says.ja = "バグは 2 つとも残っています。ブロックごとの表を見ると、2 つのブロックは同じ理由で、もう 1 つは別の理由で間違っていることがわかります。それはどのブロックでしょうか?"
"""


def backward_propagation_n(X, Y, parameters, cache):
    return suspect_backward_propagation_n(X, Y, parameters, cache)
