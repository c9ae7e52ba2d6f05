"""
exercise = "softmax"
says.en = "There is one number per row, but in an array with a single axis, and NumPy tries to spread it along the columns instead. Shapes are compared from the right, and there the lengths do not match. Which shape puts one number beside each row?"
says.ja = "数は行ごとに 1 つありますが、軸が 1 つしかない配列に入っているので、NumPy は列のほうに割り当てようとします。形は右端から比べられ、そこで長さが合いません。行の横に 1 つずつ数を置くには、どんな形にすればよいでしょうか?"
"""


def softmax(X):
    e = np.exp(X - X.max(axis=1))
    return e / e.sum(axis=1)
