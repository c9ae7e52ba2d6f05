"""
exercise = "sigmoid"
says.en = "The numbers are right, but they come back in a single line, whatever shape went in. Going through the elements one after another has unrolled the array. Which shape did `z` have, and at which step was it forgotten?"
says.ja = "数は合っていますが、どんな形の配列を渡しても、1 列に並んで返ってきます。要素を 1 つずつたどるうちに、配列がほどけてしまったのです。`z` はどんな形で、それはどの手順で忘れられたのでしょうか?"
"""


def sigmoid(z):
    e = np.exp(-np.abs(z.ravel()))
    return np.where(z.ravel() >= 0, 1, e) / (1 + e)
